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
    // Bilinear sampling alone would skip pixels, and thin strokes with them. Whole factors are averaged quickly, what
    // is left over is smoothed.
    const int factor = std::max(1, int(shrink));
    if (factor > 1) {
      const cv::Size size(std::max(1, source.cols / factor), std::max(1, source.rows / factor));
      cv::Mat small;
      cv::resize(source(cv::Rect(0, 0, std::min(source.cols, size.width * factor),
                                 std::min(source.rows, size.height * factor))),
                 small, size, 0, 0, cv::INTER_AREA);
      // Pixel centres: x' = (x + 0.5) / factor - 0.5.
      const double middle = 0.5 * factor - 0.5;
      forward = forward * cv::Matx33d(factor, 0, middle, 0, factor, middle, 0, 0, 1);
      source = small;
    }
    if (shrink / factor > 1.4) {
      cv::Mat smooth;
      cv::blur(source, smooth, cv::Size(3, 3));
      source = smooth;
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
