#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include "image.hpp"
#include "include/bs_marks.h"
#include "scaled.hpp"

namespace {

/// Long side at which coloured paper is looked for: it is large.
constexpr double kSmall = 600;
/// How much more coloured than most of the picture paper must be, of 255, and how bright.
constexpr int kMoreColoured = 28, kBrightest = 70;
/// Hues (in half degrees) that one piece of paper spans: shade and light change it little.
constexpr int kSpan = 12, kStep = 6, kHues = 180;

int median(const cv::Mat &values) {
  std::array<int, 256> counts{};
  for (int y = 0; y < values.rows; ++y)
    for (int x = 0; x < values.cols; ++x) ++counts[values.at<uchar>(y, x)];
  size_t seen = 0;
  for (int v = 0; v < 256; ++v)
    if ((seen += size_t(counts[size_t(v)])) >= values.total() / 2) return v;
  return 255;
}

cv::Mat disc(int radius) {
  return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * radius + 1, 2 * radius + 1));
}

int papers_of(const cv::Mat &picture, float shortest, bs_paper *out, int capacity) {
  if (picture.type() != CV_8UC3) return -1;
  const double scale = std::min(1.0, kSmall / std::max(picture.cols, picture.rows));
  cv::Mat small, hsv;
  small = bs_scaled(picture, scale);
  cv::cvtColor(small, hsv, cv::COLOR_BGR2HSV);
  std::array<cv::Mat, 3> channels;
  cv::split(hsv, channels.data());
  const int colourless = median(channels[1]);
  cv::Mat coloured, bright;
  cv::compare(channels[1], std::min(220, colourless + kMoreColoured), coloured, cv::CMP_GE);
  cv::compare(channels[2], kBrightest, bright, cv::CMP_GE);
  coloured &= bright;
  const double least = std::max(6.0, shortest * scale);
  int written = 0;
  const int closing = std::max(2, int(least / 12)), opening = std::max(2, int(least / 5));
  for (int hue = 0; hue < kHues; hue += kStep) {
    cv::Mat all, lower, upper;
    cv::compare(channels[0], hue, lower, cv::CMP_GE);
    cv::compare(channels[0], hue + kSpan, upper, cv::CMP_LT);
    all = lower & upper;
    if (hue + kSpan > kHues) {
      cv::compare(channels[0], hue + kSpan - kHues, upper, cv::CMP_LT);
      all |= upper;
    }
    all &= coloured;
    // Only where there is this colour, and only where there is enough of it.
    const cv::Rect place = cv::boundingRect(all);
    if (std::min(place.width, place.height) < int(least) || cv::countNonZero(all) < least * least / 3) continue;
    const cv::Rect grown(place.x - closing, place.y - closing, place.width + 2 * closing, place.height + 2 * closing);
    const cv::Rect part = grown & cv::Rect(0, 0, small.cols, small.rows);
    // What is written on it goes, and what joins it to its neighbour.
    cv::Mat mask = all(part).clone();
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, disc(closing));
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, disc(opening));
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    const cv::Mat colours = small(part);
    for (const auto &outline : outlines) {
      if (written == capacity) return written;
      const cv::RotatedRect box = cv::minAreaRect(outline);
      if (std::min(box.size.width, box.size.height) < float(least)) continue;
      bs_paper paper{};
      std::array<cv::Point2f, 4> corners;
      box.points(corners.data());
      for (size_t i = 0; i < 4; ++i) {
        paper.corners[2 * i] = float((corners[i].x + part.x) / scale);
        paper.corners[2 * i + 1] = float((corners[i].y + part.y) / scale);
      }
      paper.fill = float(cv::contourArea(outline)) / box.size.area();
      cv::Mat inside(part.size(), CV_8UC1, cv::Scalar(0));
      cv::fillPoly(inside, std::vector<std::vector<cv::Point>>{outline}, cv::Scalar(255));
      const cv::Scalar mean = cv::mean(colours, inside & mask);
      for (int c = 0; c < 3; ++c) paper.bgr[c] = uint8_t(mean[c]);
      out[written++] = paper;
    }
  }
  return written;
}

}  // namespace

int32_t bs_papers(const bs_image *image, float shortest, bs_paper *papers, int32_t capacity) {
  try {
    return papers_of(image->mat, shortest, papers, capacity);
  } catch (...) {
    return -1;
  }
}
