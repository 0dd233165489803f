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

/// Encodes an 8-bit BGR or grey image as a JPEG that holds no metadata. `quality` is 1 to 100.
/// True: *out is the caller's, to free once with bs_bytes_free. False: the image is of another kind or longer than
/// 65,500 pixels on a side, or there was no memory; *out is empty.
bool bs_image_encode_jpeg(const bs_image *_Nonnull image, int32_t quality, bs_bytes *_Nonnull out);
void bs_bytes_free(bs_bytes bytes);

#ifdef __cplusplus
}
#endif
#endif
