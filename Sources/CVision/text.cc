#include <algorithm>
#include <array>

#include <cmath>
#include <memory>
#include <opencv2/imgproc.hpp>

#include "image.hpp"
#include "include/bs_text.h"

namespace {

using Corners = std::array<cv::Point2f, 4>;

/// The corners clockwise from the top left: of the two on the left the upper one.
Corners ordered(const cv::RotatedRect &box) {
  Corners points;
  box.points(points.data());
  std::sort(points.begin(), points.end(), [](auto &a, auto &b) { return a.x < b.x; });
  if (points[0].y > points[1].y) std::swap(points[0], points[1]);
  if (points[2].y > points[3].y) std::swap(points[2], points[3]);
  return {points[0], points[2], points[3], points[1]};
}

/// Mean of the map inside the corners.
float mean_inside(const cv::Mat &map, const Corners &corners) {
  cv::Rect bounds = cv::boundingRect(std::vector<cv::Point2f>(corners.begin(), corners.end())) &
                    cv::Rect(0, 0, map.cols, map.rows);
  if (bounds.empty()) return 0;
  std::array<cv::Point, 4> polygon;
  for (int i = 0; i < 4; ++i)
    polygon[i] = {int(corners[i].x) - bounds.x, int(corners[i].y) - bounds.y};
  cv::Mat mask = cv::Mat::zeros(bounds.size(), CV_8UC1);
  cv::fillConvexPoly(mask, polygon.data(), 4, 1);
  return float(cv::mean(map(bounds), mask)[0]);
}

float distance(const cv::Point2f &a, const cv::Point2f &b) { return std::hypot(a.x - b.x, a.y - b.y); }

// Smaller than this in the map, a spot is no writing (PP-OCR's own limits, before and after growing).
constexpr float kSmallestSpot = 3;
constexpr float kSmallestBox = 5;

}  // namespace

int32_t bs_image_planes(const bs_image *image, int32_t width, int32_t height, float *planes) try {
  cv::Mat scaled;
  bool shrinks = width < image->mat.cols || height < image->mat.rows;
  cv::resize(image->mat, scaled, {width, height}, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
  size_t area = size_t(width) * size_t(height);
  for (int y = 0; y < height; ++y) {
    const uint8_t *row = scaled.ptr<uint8_t>(y);
    float *out = planes + size_t(y) * size_t(width);
    for (int x = 0; x < width; ++x, row += 3)
      for (int c = 0; c < 3; ++c) out[c * area + x] = float(row[c]) * (2.f / 255.f) - 1.f;
  }
  return 1;
} catch (...) {
  return 0;
}

int32_t bs_text_boxes(const float *map, int32_t width, int32_t height, float threshold, float min_score, float unclip,
                      bs_text_box *boxes, int32_t capacity) try {
  const cv::Mat values(height, width, CV_32FC1, const_cast<float *>(map));
  cv::Mat spots = values > threshold;
  cv::dilate(spots, spots, cv::Mat::ones(2, 2, CV_8UC1));
  std::vector<std::vector<cv::Point>> outlines;
  cv::findContours(spots, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
  int32_t count = 0;
  for (const auto &outline : outlines) {
    if (count == capacity) break;
    cv::RotatedRect spot = cv::minAreaRect(outline);
    if (std::min(spot.size.width, spot.size.height) < kSmallestSpot) continue;
    float score = mean_inside(values, ordered(spot));
    if (score < min_score) continue;
    float grown = spot.size.area() * unclip / (spot.size.width + spot.size.height);
    spot.size.width += grown;
    spot.size.height += grown;
    if (std::min(spot.size.width, spot.size.height) < kSmallestBox) continue;
    Corners corners = ordered(spot);
    for (int i = 0; i < 4; ++i) {
      boxes[count].corners[2 * i] = std::clamp(corners[i].x, 0.f, float(width));
      boxes[count].corners[2 * i + 1] = std::clamp(corners[i].y, 0.f, float(height));
    }
    boxes[count++].score = score;
  }
  return count;
} catch (...) {
  return -1;
}

bs_image *bs_image_cut(const bs_image *image, const float corners[8], int32_t max_height) try {
  std::array<cv::Point2f, 4> from;
  for (int i = 0; i < 4; ++i) from[i] = {corners[2 * i], corners[2 * i + 1]};
  float width = std::max(distance(from[0], from[1]), distance(from[3], from[2]));
  float height = std::max(distance(from[0], from[3]), distance(from[1], from[2]));
  if (width < 1 || height < 1) return nullptr;
  cv::Size size{std::max(1, int(width)), std::max(1, int(height))};
  std::array<cv::Point2f, 4> to{{{0, 0}, {float(size.width), 0}, {float(size.width), float(size.height)}, {0, float(size.height)}}};
  auto cut = std::make_unique<bs_image>();
  cv::warpPerspective(image->mat, cut->mat, cv::getPerspectiveTransform(from.data(), to.data()), size, cv::INTER_LINEAR,
                      cv::BORDER_REPLICATE);
  if (size.height > max_height) {
    double scale = double(max_height) / size.height;
    cv::Mat smaller;
    cv::resize(cut->mat, smaller, {std::max(1, int(size.width * scale)), max_height}, 0, 0, cv::INTER_AREA);
    cut->mat = smaller;
  }
  return cut.release();
} catch (...) {
  return nullptr;
}

bs_image *bs_image_halved(const bs_image *image) try {
  auto half = std::make_unique<bs_image>();
  cv::resize(image->mat, half->mat, {image->mat.cols / 2, image->mat.rows / 2}, 0, 0, cv::INTER_AREA);
  return half.release();
} catch (...) {
  return nullptr;
}

bs_image *bs_image_turned(const bs_image *image, int32_t quarters) try {
  auto turned = std::make_unique<bs_image>();
  switch (((quarters % 4) + 4) % 4) {
    case 0: turned->mat = image->mat.clone(); break;
    case 1: cv::rotate(image->mat, turned->mat, cv::ROTATE_90_CLOCKWISE); break;
    case 2: cv::rotate(image->mat, turned->mat, cv::ROTATE_180); break;
    default: cv::rotate(image->mat, turned->mat, cv::ROTATE_90_COUNTERCLOCKWISE);
  }
  return turned.release();
} catch (...) {
  return nullptr;
}
