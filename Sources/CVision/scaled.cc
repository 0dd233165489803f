#include "scaled.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

cv::Mat bs_scaled(const cv::Mat &picture, const cv::Size &size) {
  cv::Mat scaled;
  const bool by_half = 2 * size.width <= picture.cols || 2 * size.height <= picture.rows;
  cv::resize(picture, scaled, size, 0, 0, by_half ? cv::INTER_AREA : cv::INTER_LINEAR);
  return scaled;
}

cv::Mat bs_scaled(const cv::Mat &picture, double scale) {
  return bs_scaled(picture, cv::Size(std::max(1, int(std::lround(picture.cols * scale))),
                                     std::max(1, int(std::lround(picture.rows * scale)))));
}
