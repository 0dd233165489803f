#include "straighten_crop.hpp"
#include "scaled.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

cv::Mat bs_upright(const cv::Mat &image, const float quad[8], int height, double along, double across) {
  std::array<cv::Point2f, 4> from;
  for (size_t i = 0; i < 4; ++i) from[i] = cv::Point2f(quad[2 * i], quad[2 * i + 1]);
  const double w = (cv::norm(from[1] - from[0]) + cv::norm(from[2] - from[3])) / 2;
  const double h = (cv::norm(from[3] - from[0]) + cv::norm(from[2] - from[1])) / 2;
  if (w < 2 || h < 2 || w / h > 200) return {};
  const double scale = height / h;
  const float pad_x = float(along * height), pad_y = float(across * height);
  const float right = pad_x + float(w * scale), bottom = pad_y + float(height);
  const std::array<cv::Point2f, 4> to{cv::Point2f(pad_x, pad_y), cv::Point2f(right, pad_y),
                                      cv::Point2f(right, bottom), cv::Point2f(pad_x, bottom)};
  const cv::Size size(int(std::lround(right + pad_x)), int(std::lround(bottom + pad_y)));

  // Only the part of the photo around the line, shrunk first where it is large: strokes must not be skipped.
  float x0 = from[0].x, x1 = x0, y0 = from[0].y, y1 = y0;
  for (const cv::Point2f &p : from) {
    x0 = std::min(x0, p.x), x1 = std::max(x1, p.x), y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
  }
  const float reach = float(h * (std::max(along, across) + 0.2)) + 2;
  cv::Rect part(cv::Point(int(x0 - reach), int(y0 - reach)), cv::Point(int(x1 + reach) + 1, int(y1 + reach) + 1));
  part &= cv::Rect(0, 0, image.cols, image.rows);
  if (part.empty()) return {};
  cv::Mat source = image(part);
  double shrink = 1;
  if (scale < 0.8) {
    source = bs_scaled(source, scale);
    shrink = scale;
  }
  for (cv::Point2f &p : from) p = cv::Point2f(float((p.x - part.x) * shrink), float((p.y - part.y) * shrink));
  cv::Mat result;
  cv::warpPerspective(source, result, cv::getPerspectiveTransform(from.data(), to.data()), size, cv::INTER_LINEAR,
                      cv::BORDER_REPLICATE);
  return result;
}
