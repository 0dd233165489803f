#include "image.hpp"
#include "include/bs_straighten.h"
#include "straighten_crop.hpp"
#include "straighten_ink.hpp"

#include <algorithm>
#include <vector>

namespace {

bool measure(const cv::Mat &image, const float quad[8], bs_ink_measure &out) {
  if (image.type() != CV_8UC3) return false;
  const cv::Mat crop = bs_upright(image, quad, 40, 0.1, 0.1);
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
  int count = 0;
  for (int y = 0; y < crop.rows; ++y)
    for (int x = 0; x < crop.cols; ++x) {
      if (ink.strength.at<float>(y, x) < *middle) continue;
      density += cv::Vec3d(ink.density.at<cv::Vec3f>(y, x));
      colour += cv::Vec3d(crop.at<cv::Vec3b>(y, x));
      ++count;
    }
  for (int c = 0; c < 3; ++c) {
    out.paper[c] = ink.paper[c];
    out.density[c] = float(density[c] / count);
    out.ink[c] = float(colour[c] / count);
  }
  out.coverage = float(strengths.size()) / float(crop.total());
  out.light = ink.light;
  return true;
}

}  // namespace

bool bs_measure_ink(const bs_image *image, const float quad[8], bs_ink_measure *out) {
  try {
    return measure(image->mat, quad, *out);
  } catch (...) {
    return false;
  }
}
