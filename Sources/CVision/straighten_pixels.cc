#include "image.hpp"

#include "include/bs_straighten.h"

#include <cstring>

bs_image *bs_image_of_pixels(const uint8_t *bgr, int32_t width, int32_t height) {
  if (width <= 0 || height <= 0) return nullptr;
  try {
    const cv::Mat pixels(height, width, CV_8UC3, const_cast<uint8_t *>(bgr));
    return new bs_image{pixels.clone()};
  } catch (...) {
    return nullptr;
  }
}

bool bs_image_copy_pixels(const bs_image *image, uint8_t *bgr) {
  if (image->mat.type() != CV_8UC3) return false;
  const size_t row = size_t(image->mat.cols) * 3;
  for (int y = 0; y < image->mat.rows; ++y) std::memcpy(bgr + size_t(y) * row, image->mat.ptr(y), row);
  return true;
}
