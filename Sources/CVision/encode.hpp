#pragma once
#include <cstddef>
#include <cstdint>

#include "image.hpp"
#include "include/bs_encode.h"

/// Copies bytes to where bs_bytes_free frees them. False: no memory.
bool bs_hand_over(const void *bytes, size_t count, bs_bytes *out);

/// Runs `encode`, which gets the image as BGR and returns whether it worked, and lets no exception out.
template <typename Encode>
bool bs_encoding(const bs_image *image, bs_bytes *out, Encode encode) {
  *out = {nullptr, 0};
  try {
    const cv::Mat &mat = image->mat;
    if (mat.empty() || mat.type() != CV_8UC3) return false;
    return encode(mat);
  } catch (...) {
    bs_bytes_free(*out);
    *out = {nullptr, 0};
    return false;
  }
}
