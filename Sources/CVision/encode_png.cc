#include <png.h>

#include <vector>

#include "encode.hpp"

bool bs_image_encode_png(const bs_image *image, bs_bytes *out) {
  return bs_encoding(image, out, [&](const cv::Mat &mat) {
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = static_cast<png_uint_32>(mat.cols);
    png.height = static_cast<png_uint_32>(mat.rows);
    png.format = PNG_FORMAT_BGR;
    std::vector<uint8_t> bytes(PNG_IMAGE_PNG_SIZE_MAX(png));
    png_alloc_size_t count = bytes.size();
    const auto stride = static_cast<png_int_32>(mat.step);
    const bool done = png_image_write_to_memory(&png, bytes.data(), &count, 0, mat.data, stride, nullptr) != 0;
    png_image_free(&png);
    return done && bs_hand_over(bytes.data(), count, out);
  });
}
