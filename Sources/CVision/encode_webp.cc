#include <webp/encode.h>

#include <memory>

#include "encode.hpp"

bool bs_image_encode_webp(const bs_image *image, int32_t quality, bs_bytes *out) {
  return bs_encoding(image, out, [&](const cv::Mat &mat) {
    uint8_t *bytes = nullptr;
    const int stride = static_cast<int>(mat.step);
    const size_t count =
        quality >= 100 ? WebPEncodeLosslessBGR(mat.data, mat.cols, mat.rows, stride, &bytes)
                       : WebPEncodeBGR(mat.data, mat.cols, mat.rows, stride, static_cast<float>(quality), &bytes);
    const std::unique_ptr<uint8_t, decltype(&WebPFree)> owned(bytes, WebPFree);
    return count > 0 && bs_hand_over(bytes, count, out);
  });
}
