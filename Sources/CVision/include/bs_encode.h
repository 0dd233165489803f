#ifndef BOARDSNAP_ENCODE_H
#define BOARDSNAP_ENCODE_H
#include <stdbool.h>

#include "bs_image.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes made by the shim.
typedef struct bs_bytes {
  const uint8_t *_Nullable data;
  size_t count;
} bs_bytes;

/// Each encodes an 8-bit BGR or grey image as a file that holds its pixels and no metadata. `quality` is 1 to 100.
/// True: *out is the caller's, to free once with bs_bytes_free. False: the image is of another kind, a side is longer
/// than the format has room for (65,500 pixels in JPEG, 16,383 in WebP), there was no memory, or the library can't write
/// the format; *out is empty. No C++ exception leaves.
bool bs_image_encode_jpeg(const bs_image *_Nonnull image, int32_t quality, bs_bytes *_Nonnull out);
/// Without loss.
bool bs_image_encode_png(const bs_image *_Nonnull image, bs_bytes *_Nonnull out);
/// Without loss where `quality` is 100.
bool bs_image_encode_webp(const bs_image *_Nonnull image, int32_t quality, bs_bytes *_Nonnull out);
/// Without loss.
bool bs_image_encode_tiff(const bs_image *_Nonnull image, bs_bytes *_Nonnull out);
/// HEIC (HEVC), or AVIF (AV1).
bool bs_image_encode_heif(const bs_image *_Nonnull image, bool is_avif, int32_t quality, bs_bytes *_Nonnull out);
void bs_bytes_free(bs_bytes bytes);

#ifdef __cplusplus
}
#endif
#endif
