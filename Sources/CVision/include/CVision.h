#ifndef BOARDSNAP_VISION_H
#define BOARDSNAP_VISION_H
#include "bs_decode.h"
#include "bs_encode.h"
#include "bs_image.h"
#endif
