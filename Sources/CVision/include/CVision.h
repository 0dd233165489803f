#ifndef BOARDSNAP_VISION_H
#define BOARDSNAP_VISION_H
#include "bs_decode.h"
#include "bs_encode.h"
#include "bs_image.h"
#include "bs_marks.h"
#include "bs_straighten.h"
#include "bs_text.h"
#endif
