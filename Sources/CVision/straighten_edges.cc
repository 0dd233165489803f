#include "image.hpp"
#include "include/bs_straighten.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

bs_image *bs_image_shrink(const bs_image *image, int32_t long_side) {
  try {
    const cv::Mat &mat = image->mat;
    // By a whole factor, which is many times faster than any other.
    const int factor = int(std::lround(double(std::max(mat.cols, mat.rows)) / std::max(1, long_side)));
    if (factor <= 1) return new bs_image{mat.clone()};
    const cv::Size size(std::max(1, mat.cols / factor), std::max(1, mat.rows / factor));
    const cv::Rect whole(0, 0, std::min(mat.cols, size.width * factor), std::min(mat.rows, size.height * factor));
    cv::Mat small;
    cv::resize(mat(whole), small, size, 0, 0, cv::INTER_AREA);
    return new bs_image{small};
  } catch (...) {
    return nullptr;
  }
}

int32_t bs_edges(const bs_image *image, float shortest, float *segments, int32_t capacity) {
  try {
    cv::Mat grey;
    cv::cvtColor(image->mat, grey, cv::COLOR_BGR2GRAY);
    std::vector<cv::Vec4f> found;
    cv::createLineSegmentDetector(cv::LSD_REFINE_NONE, 0.8)->detect(grey, found);
    const auto length = [](const cv::Vec4f &s) { return std::hypot(s[2] - s[0], s[3] - s[1]); };
    std::erase_if(found, [&](const cv::Vec4f &s) { return length(s) < shortest; });
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return length(a) > length(b); });
    const size_t count = std::min(found.size(), size_t(capacity));
    for (size_t i = 0; i < count; ++i)
      for (int k = 0; k < 4; ++k) segments[i * 4 + size_t(k)] = found[i][k];
    return int32_t(count);
  } catch (...) {
    return -1;
  }
}

bool bs_profile(const bs_image *image, const float segment[4], int32_t reach, float *bgr) {
  const cv::Mat &m = image->mat;
  if (m.type() != CV_8UC3) return false;
  const float dx = segment[2] - segment[0], dy = segment[3] - segment[1], length = std::hypot(dx, dy);
  if (length < 1) return false;
  const int steps = std::max(1, int(length / 2));
  for (int o = -reach; o <= reach; ++o) {
    double sum[3] = {0, 0, 0};
    int count = 0;
    for (int i = 0; i <= steps; ++i) {
      const float t = float(i) / float(steps);
      const int x = int(std::lround(segment[0] + t * dx - float(o) * dy / length));
      const int y = int(std::lround(segment[1] + t * dy + float(o) * dx / length));
      if (x < 0 || y < 0 || x >= m.cols || y >= m.rows) continue;
      const cv::Vec3b &p = m.at<cv::Vec3b>(y, x);
      for (int c = 0; c < 3; ++c) sum[c] += p[c];
      ++count;
    }
    for (int c = 0; c < 3; ++c) bgr[(o + reach) * 3 + c] = count > 0 ? float(sum[c] / count) : -1;
  }
  return true;
}
