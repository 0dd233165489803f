#include "image.hpp"
#include "include/bs_straighten.h"
#include "straighten_crop.hpp"
#include "straighten_ink.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

/// Height at which a line is measured, and what is seen around it, in heights.
constexpr int kHeight = 40;
constexpr double kAround = 0.1;
/// Slants tried: how far writing leans to the right, for a step up.
constexpr float kSlants[] = {0, 0.2f, 0.4f, -0.2f};

/// How much ink each column of the line holds, in pixels, in the slant that leaves most columns empty. A column goes
/// through its place at half height.
int columns_of(const bs_ink &ink, uint8_t *columns, int capacity) {
  const int pad = int(std::lround(kAround * kHeight));
  const int width = std::min(ink.strength.cols - 2 * pad, capacity);
  if (width <= 0) return 0;
  std::vector<uint8_t> counts(static_cast<size_t>(width));
  long most = -1;
  for (const float slant : kSlants) {
    std::fill(counts.begin(), counts.end(), uint8_t(0));
    for (int y = pad; y < ink.strength.rows - pad; ++y) {
      const float *s = ink.strength.ptr<float>(y);
      const int shift = int(std::lround(slant * (float(ink.strength.rows) / 2 - float(y))));
      const int from = std::max(0, -pad - shift), to = std::min(width, ink.strength.cols - pad - shift);
      for (int x = from; x < to; ++x) counts[size_t(x)] += s[x + pad + shift] >= ink.threshold;
    }
    const long empty = std::count(counts.begin(), counts.end(), uint8_t(0));
    if (empty <= most) continue;
    most = empty;
    std::copy(counts.begin(), counts.end(), columns);
  }
  return width;
}

bool measure(const cv::Mat &image, const float quad[8], bs_ink_measure &out, uint8_t *columns, int32_t &count) {
  if (image.type() != CV_8UC3) return false;
  const cv::Mat crop = bs_upright(image, quad, kHeight, kAround, kAround);
  if (crop.empty()) return false;
  const bs_ink ink = bs_ink_of(crop);
  std::vector<float> strengths;
  for (int y = 0; y < crop.rows; ++y)
    for (int x = 0; x < crop.cols; ++x)
      if (const float s = ink.strength.at<float>(y, x); s >= ink.threshold) strengths.push_back(s);
  if (strengths.size() < 12) return false;
  // The edges of strokes are half paper: the stronger half tells the colour.
  auto middle = strengths.begin() + long(strengths.size() / 2);
  std::nth_element(strengths.begin(), middle, strengths.end());
  cv::Vec3d density{0, 0, 0}, colour{0, 0, 0};
  int strong = 0;
  for (int y = 0; y < crop.rows; ++y)
    for (int x = 0; x < crop.cols; ++x) {
      if (ink.strength.at<float>(y, x) < *middle) continue;
      density += cv::Vec3d(ink.density.at<cv::Vec3f>(y, x));
      colour += cv::Vec3d(crop.at<cv::Vec3b>(y, x));
      ++strong;
    }
  for (int c = 0; c < 3; ++c) {
    out.paper[c] = ink.paper[c];
    out.density[c] = float(density[c] / strong);
    out.ink[c] = float(colour[c] / strong);
  }
  out.coverage = float(strengths.size()) / float(crop.total());
  out.light = ink.light;
  count = columns_of(ink, columns, count);
  return true;
}

}  // namespace

bool bs_measure_ink(const bs_image *image, const float quad[8], bs_ink_measure *out, uint8_t *columns,
                    int32_t *count) {
  try {
    return measure(image->mat, quad, *out, columns, *count);
  } catch (...) {
    return false;
  }
}
