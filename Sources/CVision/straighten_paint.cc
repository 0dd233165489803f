#include "image.hpp"
#include "include/bs_straighten.h"
#include "straighten_letters.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

/// The quad with its sides moved outwards by so many pixels.
bs_corners grown(const bs_corners &q, float by) {
  const auto unit = [](cv::Point2f v) {
    const float length = float(cv::norm(v));
    return length > 0 ? v / length : cv::Point2f(0, 0);
  };
  const cv::Point2f along = unit((q[1] + q[2]) - (q[0] + q[3])), down = unit((q[2] + q[3]) - (q[0] + q[1]));
  return {q[0] + (-along - down) * by, q[1] + (along - down) * by, q[2] + (along + down) * by,
          q[3] + (down - along) * by};
}

/// Median colours of the ring's pixels, by their place along the line: `bins` of them, empty ones taken from beside.
std::vector<cv::Vec3f> ring_colours(const cv::Mat &part, const cv::Mat &ring, cv::Point2f start, cv::Point2f along,
                                    float width, int bins) {
  std::vector<std::array<std::vector<uchar>, 3>> seen(static_cast<size_t>(bins));
  for (int y = 0; y < part.rows; ++y)
    for (int x = 0; x < part.cols; ++x) {
      if (ring.at<uchar>(y, x) == 0) continue;
      const float t = (cv::Point2f(float(x), float(y)) - start).dot(along) / std::max(width, 1.f);
      const int bin = std::clamp(int(t * float(bins)), 0, bins - 1);
      for (int c = 0; c < 3; ++c) seen[size_t(bin)][size_t(c)].push_back(part.at<cv::Vec3b>(y, x)[c]);
    }
  std::vector<cv::Vec3f> colours(seen.size());
  std::vector<bool> known(seen.size());
  for (size_t b = 0; b < seen.size(); ++b) {
    if (seen[b][0].empty()) continue;
    for (int c = 0; c < 3; ++c) {
      auto &values = seen[b][size_t(c)];
      auto middle = values.begin() + long(values.size() / 2);
      std::nth_element(values.begin(), middle, values.end());
      colours[b][c] = *middle;
    }
    known[b] = true;
  }
  for (size_t b = 1; b < seen.size(); ++b)
    if (!known[b] && known[b - 1]) colours[b] = colours[b - 1], known[b] = true;
  for (size_t b = seen.size() - 1; b-- > 0;)
    if (!known[b] && known[b + 1]) colours[b] = colours[b + 1], known[b] = true;
  return known[0] ? colours : std::vector<cv::Vec3f>(seen.size(), cv::Vec3f(255, 255, 255));
}

void paint(cv::Mat &picture, const float quad[8], float margin, bool whole) {
  bs_corners q;
  for (size_t i = 0; i < 4; ++i) q[i] = cv::Point2f(quad[2 * i], quad[2 * i + 1]);
  const float height = float(cv::norm(q[3] - q[0]) + cv::norm(q[2] - q[1])) / 2;
  const bs_corners inner = grown(q, std::max(1.f, margin * height));
  const bs_corners outer = grown(inner, std::max(4.f, 0.5f * height));

  cv::Rect part = cv::boundingRect(std::vector<cv::Point2f>(outer.begin(), outer.end()));
  part &= cv::Rect(0, 0, picture.cols, picture.rows);
  if (part.empty()) return;
  cv::Mat around = picture(part);
  const auto mask_of = [&](const bs_corners &corners) {
    cv::Mat mask(around.size(), CV_8UC1, cv::Scalar(0));
    std::vector<cv::Point> points;
    for (const cv::Point2f &p : corners)
      points.emplace_back(int(std::lround(p.x - float(part.x))), int(std::lround(p.y - float(part.y))));
    cv::fillConvexPoly(mask, points, cv::Scalar(255));
    return mask;
  };
  cv::Mat hole;
  if (!whole) hole = bs_letters_within(picture, q, margin, part);
  if (hole.empty()) hole = mask_of(inner);
  cv::Mat ring = mask_of(outer);
  ring.setTo(0, mask_of(inner));
  ring.setTo(0, hole);

  const cv::Point2f origin(float(part.x), float(part.y));
  const cv::Point2f start = (inner[0] + inner[3]) / 2.f - origin, end = (inner[1] + inner[2]) / 2.f - origin;
  const float width = float(cv::norm(end - start));
  const cv::Point2f along = width > 0 ? (end - start) / width : cv::Point2f(1, 0);
  const int bins = std::clamp(int(std::lround(width / std::max(1.f, 1.5f * height))), 1, 64);
  const std::vector<cv::Vec3f> colours = ring_colours(around, ring, start, along, width, bins);

  cv::Mat fill(around.size(), CV_8UC3, cv::Scalar::all(0));
  for (int y = 0; y < around.rows; ++y)
    for (int x = 0; x < around.cols; ++x) {
      const float t = (cv::Point2f(float(x), float(y)) - start).dot(along) / std::max(width, 1.f);
      const float place = std::clamp(t * float(bins) - 0.5f, 0.f, float(bins - 1));
      const int b = std::min(int(place), bins - 1), next = std::min(b + 1, bins - 1);
      const float part_of_next = place - float(b);
      fill.at<cv::Vec3b>(y, x) =
          colours[size_t(b)] * (1 - part_of_next) + colours[size_t(next)] * part_of_next;
    }
  fill.copyTo(around, hole);
}

}  // namespace

bool bs_paint_over(bs_image *picture, const float quad[8], float margin, bool whole) {
  try {
    if (picture->mat.type() != CV_8UC3) return false;
    paint(picture->mat, quad, margin, whole);
    return true;
  } catch (...) {
    return false;
  }
}
