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
void bs_image_free(bs_image *_Nonnull image);

#ifdef __cplusplus
}
#endif
#endif
