#ifndef BOARDSNAP_DECODE_H
#define BOARDSNAP_DECODE_H
#include "bs_image.h"

#ifdef __cplusplus
extern "C" {
#endif

/// What became of a decode.
typedef enum bs_decoded : int32_t {
  BS_DECODED,
  /// The pixels are damaged, or are not what the header promised.
  BS_CORRUPT,
  /// The pixels end before the picture does.
  BS_TRUNCATED,
  /// Sound, perhaps, but of a kind that the library doesn't read.
  BS_UNSUPPORTED,
  BS_NO_MEMORY,
} bs_decoded;

/// What the header of a file promised, and how its pixels are to be turned.
typedef struct bs_frame {
  /// In pixels, as stored, before any turning. Memory is taken for this size and no other.
  int32_t width, height;
  /// The orientation of EXIF, 1 to 8: 1 leaves the pixels as they are stored.
  int32_t orientation;
} bs_frame;

/// Each decodes a whole file of one format to 8-bit BGR, rows top to bottom, upright, alpha laid on white.
/// The caller has checked `frame` against its limits; a file whose pixels have another size than `frame` is BS_CORRUPT.
/// BS_DECODED: *out is the caller's, to free once. Otherwise it is NULL. No C++ exception leaves, and any number
/// of threads may decode at once. Nothing is printed, but for a line on standard error that libde265 and dav1d write
/// about some damaged pictures and that can't be turned off for one call.
bs_decoded bs_decode_jpeg(const uint8_t *_Nonnull file, size_t count, bs_frame frame,
                          bs_image *_Nullable *_Nonnull out);
bs_decoded bs_decode_png(const uint8_t *_Nonnull file, size_t count, bs_frame frame,
                         bs_image *_Nullable *_Nonnull out);
bs_decoded bs_decode_webp(const uint8_t *_Nonnull file, size_t count, bs_frame frame,
                          bs_image *_Nullable *_Nonnull out);
bs_decoded bs_decode_tiff(const uint8_t *_Nonnull file, size_t count, bs_frame frame,
                          bs_image *_Nullable *_Nonnull out);
/// HEIC and AVIF. The file's own rotation, mirroring and cropping are applied, so `frame.orientation` is not looked at,
/// and the image may come out smaller than `frame`; one that would be larger is BS_CORRUPT.
bs_decoded bs_decode_heif(const uint8_t *_Nonnull file, size_t count, bs_frame frame,
                          bs_image *_Nullable *_Nonnull out);

#ifdef __cplusplus
}
#endif
#endif
