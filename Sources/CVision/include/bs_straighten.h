#ifndef BOARDSNAP_STRAIGHTEN_H
#define BOARDSNAP_STRAIGHTEN_H
#include <stdbool.h>

#include "bs_image.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Copies `height` rows of `width` BGR pixels. NULL where they cannot be held. The caller frees it.
bs_image *_Nullable bs_image_of_pixels(const uint8_t *_Nonnull bgr, int32_t width, int32_t height);

/// Copies the pixels out: BGR, `width * height * 3` bytes. False for an image that is not 8-bit BGR.
bool bs_image_copy_pixels(const bs_image *_Nonnull image, uint8_t *_Nonnull bgr);

/// Where a line crop (upright, BGR) changes from one ink to another: the x that best explains the variance of the
/// ink's colour, at least 3 heights from both ends; -1 where the line is narrower than 6 heights, has one ink only,
/// or cannot be judged. The x stands in the middle of the empty space between the two inks.
int32_t bs_ink_split(const bs_image *_Nonnull crop);

#ifdef __cplusplus
}
#endif
#endif
