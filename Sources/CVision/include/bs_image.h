#ifndef BOARDSNAP_IMAGE_H
#define BOARDSNAP_IMAGE_H
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Pixels: 8 bits a channel, rows top to bottom.
typedef struct bs_image bs_image;

int32_t bs_image_width(const bs_image *_Nonnull image);
int32_t bs_image_height(const bs_image *_Nonnull image);
/// The first byte of a row, from 0: blue, green, red, blue ... where the image is in colour.
const uint8_t *_Nonnull bs_image_row(const bs_image *_Nonnull image, int32_t row);
void bs_image_free(bs_image *_Nonnull image);

#ifdef __cplusplus
}
#endif
#endif
