#include "image.hpp"
#include "include/bs_straighten.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace {

/// How many pixels of the image become one of the result, along a side, in the middle of the result.
double shrinking(const cv::Matx33d &to_image, int width, int height) {
  const auto place = [&](double x, double y) {
    const cv::Vec3d p = to_image * cv::Vec3d(x, y, 1);
    return cv::Point2d(p[0] / p[2], p[1] / p[2]);
  };
  const double x = width / 2.0, y = height / 2.0;
  const cv::Point2d middle = place(x, y), right = place(x + 1, y) - middle, down = place(x, y + 1) - middle;
  return std::sqrt(std::abs(right.cross(down)));
}

}  // namespace

bs_image *bs_image_warp(const bs_image *image, const double homography[9], int32_t width, int32_t height) {
  try {
    cv::Matx33d forward(homography);
    const double shrink = shrinking(forward.inv(), width, height);
    cv::Mat source = image->mat;
    if (shrink > 1.15) {
      // Bilinear sampling alone would skip pixels, and thin strokes with them.
      const cv::Size size(std::max(1, int(std::lround(source.cols / shrink))),
                          std::max(1, int(std::lround(source.rows / shrink))));
      cv::Mat small;
      cv::resize(source, small, size, 0, 0, cv::INTER_AREA);
      const double sx = double(size.width) / source.cols, sy = double(size.height) / source.rows;
      // Pixel centres: x' = (x + 0.5) * s - 0.5.
      forward = forward * cv::Matx33d(1 / sx, 0, 0.5 / sx - 0.5, 0, 1 / sy, 0.5 / sy - 0.5, 0, 0, 1);
      source = small;
    }
    const cv::Matx33d still = cv::Matx33d::eye();
    if (source.cols == width && source.rows == height && cv::norm(forward - still) < 1e-3)
      return new bs_image{source.data == image->mat.data ? source.clone() : source};
    cv::Mat result;
    cv::warpPerspective(source, result, forward, cv::Size(width, height), cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    return new bs_image{result};
  } catch (...) {
    return nullptr;
  }
}
