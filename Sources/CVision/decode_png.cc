#include <png.h>

#include <cstring>

#include "decode.hpp"

namespace {
/// libpng's simplified reader: its long jumps stay inside the library and its warnings inside this struct.
struct Reader {
  png_image image{};
  Reader() { image.version = PNG_IMAGE_VERSION; }
  ~Reader() { png_image_free(&image); }

  bs_decoded outcome_of_failure() const {
    if (std::strstr(image.message, "read beyond end")) return BS_TRUNCATED;
    return std::strstr(image.message, "emory") ? BS_NO_MEMORY : BS_CORRUPT;
  }
};
}  // namespace

bs_decoded bs_decode_png(const uint8_t *file, size_t count, bs_frame frame, bs_image **out) {
  return bs_guarded(out, [&](cv::Mat &mat) {
    Reader reader;
    if (!png_image_begin_read_from_memory(&reader.image, file, count)) return reader.outcome_of_failure();
    if (reader.image.width != static_cast<png_uint_32>(frame.width) ||
        reader.image.height != static_cast<png_uint_32>(frame.height))
      return BS_CORRUPT;

    mat = bs_room(frame);
    reader.image.format = PNG_FORMAT_BGR;
    // Where the file doesn't say, 16 bits are not taken for linear light.
    reader.image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    const png_color white = {255, 255, 255};
    const auto stride = static_cast<png_int_32>(mat.step);
    if (!png_image_finish_read(&reader.image, &white, mat.data, stride, nullptr)) return reader.outcome_of_failure();
    bs_turn_upright(mat, frame.orientation);
    return BS_DECODED;
  });
}
