#ifndef BOARDSNAP_VISION_H
#define BOARDSNAP_VISION_H
#include "bs_image.h"
#endif
