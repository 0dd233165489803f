#include "marks_drawing.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <vector>

#include "image.hpp"

namespace {

/// Long side at which paper is told from ink: strokes are thinner than its window, sticky notes larger.
constexpr int kSmall = 300;
constexpr int kWindow = 5;
/// Added to both sides of a ratio, so that the noise of black pixels does not count as ink.
constexpr float kDark = 8;
/// How strong ink may be at least, in parts of what writing has: faint pencil beside it on plain paper, nothing weaker than
/// writing on squared paper.
constexpr float kLevels[] = {0.3f, 0.45f, 0.6f, 0.75f, 0.9f, 1.0f, 1.1f};
/// From a strong place on, ink is followed over weaker ones as far as this, in pixels, down to this part.
constexpr int kFollowed = 3;
constexpr float kWeaker = 0.45f;
/// The lines of squared paper are nearly everywhere: as part of the tiles without writing, so much more of them may have
/// strokes than at the highest level, and so many at all.
constexpr double kRise = 0.12, kMost = 0.8;
/// A stroke that runs straight for so many units is no letter's; in how many directions they are looked for.
constexpr double kStraight = 1.5;
constexpr int kDirections = 16;
/// Weaker than this, as optical density in hundredths, is the grain of the paper.
constexpr int kWeakest = 12;

/// Largest of three channels of the optical density against the paper, in hundredths.
cv::Mat strength_of(const cv::Mat &bgr, bool light) {
  const double shrink = std::min(1.0, double(kSmall) / std::max(bgr.cols, bgr.rows));
  cv::Mat small, paper;
  cv::resize(bgr, small, cv::Size(), shrink, shrink, cv::INTER_AREA);
  const cv::Mat window = cv::Mat::ones(kWindow, kWindow, CV_8U);
  light ? cv::erode(small, small, window) : cv::dilate(small, small, window);
  cv::medianBlur(small, small, 7);
  cv::GaussianBlur(small, small, cv::Size(), 3);
  cv::resize(small, paper, bgr.size(), 0, 0, cv::INTER_LINEAR);
  std::array<float, 256> logs;
  for (int v = 0; v < 256; ++v) logs[size_t(v)] = 100 * std::log(float(v) + kDark) * (light ? -1 : 1);
  cv::Mat strength(bgr.size(), CV_8UC1);
  for (int y = 0; y < bgr.rows; ++y) {
    const uchar *p = bgr.ptr(y), *q = paper.ptr(y);
    uchar *s = strength.ptr(y);
    for (int x = 0; x < bgr.cols; ++x, p += 3, q += 3) {
      const float d = std::max({logs[q[0]] - logs[p[0]], logs[q[1]] - logs[p[1]], logs[q[2]] - logs[p[2]]});
      s[x] = uchar(std::clamp(d, 0.f, 255.f));
    }
  }
  return strength;
}

cv::Rect around(const float *quad, const cv::Size &size) {
  float x0 = quad[0], x1 = x0, y0 = quad[1], y1 = y0;
  for (int i = 1; i < 4; ++i) {
    x0 = std::min(x0, quad[2 * i]), x1 = std::max(x1, quad[2 * i]);
    y0 = std::min(y0, quad[2 * i + 1]), y1 = std::max(y1, quad[2 * i + 1]);
  }
  const cv::Rect place(cv::Point(int(x0), int(y0)), cv::Point(int(x1) + 1, int(y1) + 1));
  return place & cv::Rect(0, 0, size.width, size.height);
}

int quantile(const cv::Mat &values, double part) {
  std::array<int, 256> counts{};
  for (int y = 0; y < values.rows; ++y)
    for (int x = 0; x < values.cols; ++x) ++counts[values.at<uchar>(y, x)];
  long seen = 0;
  for (int v = 0; v < 256; ++v)
    if ((seen += counts[size_t(v)]) >= long(part * double(values.total()))) return v;
  return 255;
}

/// Whether most places with writing are dark, and their writing is lighter.
bool is_light(const cv::Mat &bgr, const float *quads, int count) {
  int light = 0, dark = 0;
  for (int i = 0; i < count; ++i) {
    const cv::Rect place = around(quads + 8 * i, bgr.size());
    if (place.area() < 16) continue;
    cv::Mat grey;
    cv::cvtColor(bgr(place), grey, cv::COLOR_BGR2GRAY);
    const int low = quantile(grey, 0.03), middle = quantile(grey, 0.5), high = quantile(grey, 0.97);
    (high - middle > middle - low && middle < 140 ? light : dark) += 1;
  }
  return light > dark;
}

/// Ink from `level` on, with its weaker edges.
cv::Mat ink_from(const cv::Mat &strength, float level, float usual) {
  static const cv::Mat disc =
      cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * kFollowed + 1, 2 * kFollowed + 1));
  cv::Mat strong, ink;
  cv::compare(strength, std::max(kWeakest, int(level * usual)), strong, cv::CMP_GE);
  cv::compare(strength, std::max(kWeakest, int(std::min(level, kWeaker) * usual)), ink, cv::CMP_GE);
  cv::dilate(strong, strong, disc);
  return ink & strong;
}

/// In how many tiles without writing a stroke runs from side to side, as part of them all.
double spread(const cv::Mat &ink, const cv::Mat &written, int tile) {
  cv::Mat counts;
  const cv::Rect whole(0, 0, written.cols * tile, written.rows * tile);
  cv::resize(ink(whole), counts, written.size(), 0, 0, cv::INTER_AREA);
  int crossed = 0, empty = 0;
  for (int y = 0; y < counts.rows; ++y)
    for (int x = 0; x < counts.cols; ++x) {
      if (written.at<uchar>(y, x) > 76) continue;
      ++empty;
      crossed += counts.at<uchar>(y, x) * tile > 0.8 * 255;
    }
  return empty > 0 ? double(crossed) / empty : 0;
}

/// The least level at which the paper's own lines stay out.
cv::Mat ink_of(const cv::Mat &strength, float usual, const cv::Mat &writing, double unit) {
  const int tile = std::max(8, int(1.6 * unit));
  const cv::Size tiles(strength.cols / tile, strength.rows / tile);
  if (tiles.empty()) return ink_from(strength, kWeaker, usual);
  cv::Mat written;
  cv::resize(writing(cv::Rect(0, 0, tiles.width * tile, tiles.height * tile)), written, tiles, 0, 0, cv::INTER_AREA);
  const float highest = kLevels[std::size(kLevels) - 1];
  const double least = spread(ink_from(strength, 0.9f, usual), written, tile);
  for (const float level : kLevels) {
    const cv::Mat ink = ink_from(strength, level, usual);
    const double now = spread(ink, written, tile);
    if (level == highest || (now < least + kRise && now < kMost)) return ink;
  }
  return {};
}

/// Where writing is, and so far around it.
cv::Mat written_around(const cv::Mat &writing, int margin) {
  cv::Mat around;
  cv::dilate(writing, around, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(2 * margin + 1, 2 * margin + 1)));
  return around;
}

/// The strokes that run straight for `length` pixels in any direction.
cv::Mat straight_strokes(const cv::Mat &soft, double length) {
  cv::Mat straight(soft.size(), CV_8UC1, cv::Scalar(0)), one;
  const int half = std::max(2, int(length / 2)), side = 2 * half + 1;
  for (int i = 0; i < kDirections; ++i) {
    const double angle = CV_PI * i / kDirections;
    cv::Mat line(side, side, CV_8UC1, cv::Scalar(0));
    const cv::Point end(int(std::lround(half * std::cos(angle))), int(std::lround(half * std::sin(angle))));
    cv::line(line, cv::Point(half, half) - end, cv::Point(half, half) + end, cv::Scalar(1));
    cv::morphologyEx(soft, one, cv::MORPH_OPEN, line);
    straight |= one;
  }
  return straight;
}

/// Takes writing out, but for the strokes that run straight through it: edges of boxes, arrows, lines under words.
cv::Mat without_writing(const cv::Mat &ink, const cv::Mat &writing, double unit) {
  // A hand's straight line wavers. Half the size is enough for what is long.
  cv::Mat soft, half;
  cv::dilate(ink, soft, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(3, 3)));
  cv::bitwise_and(soft, written_around(writing, int(kStraight * unit)), soft);
  cv::resize(soft, half, cv::Size(), 0.5, 0.5, cv::INTER_NEAREST);
  cv::Mat straight = straight_strokes(half, kStraight * unit / 2);
  cv::resize(straight, straight, ink.size(), 0, 0, cv::INTER_NEAREST);
  cv::Mat left = ink.clone();
  left.setTo(0, writing & ~straight);
  return left;
}

std::unique_ptr<bs_drawing> make(const cv::Mat &picture, double scale, const float *quads, int count, double unit) {
  cv::Mat bgr = picture;
  if (scale < 1) cv::resize(picture, bgr, cv::Size(), scale, scale, cv::INTER_AREA);
  if (std::min(bgr.cols, bgr.rows) < 32) return nullptr;
  const cv::Mat strength = strength_of(bgr, is_light(bgr, quads, count));
  std::vector<int> strong;
  cv::Mat writing(bgr.size(), CV_8UC1, cv::Scalar(0));
  for (int i = 0; i < count; ++i) {
    const cv::Rect place = around(quads + 8 * i, bgr.size());
    if (place.area() >= 16) strong.push_back(quantile(strength(place), 0.92));
    std::vector<cv::Point> corners;
    for (int k = 0; k < 4; ++k)
      corners.emplace_back(int(std::lround(quads[8 * i + 2 * k])), int(std::lround(quads[8 * i + 2 * k + 1])));
    cv::fillConvexPoly(writing, corners, cv::Scalar(255));
  }
  int usual = quantile(strength, 0.97);
  if (!strong.empty()) {
    auto middle = strong.begin() + long(strong.size() / 2);
    std::nth_element(strong.begin(), middle, strong.end());
    usual = *middle;
  }
  auto drawing = std::make_unique<bs_drawing>();
  drawing->ink = ink_of(strength, float(usual), writing, unit);
  drawing->strokes = without_writing(drawing->ink, writing, unit);
  drawing->drawn = drawing->strokes.clone();
  drawing->strength = strength;
  drawing->usual = float(usual);
  return drawing;
}

}  // namespace

bs_drawing *bs_drawing_make(const bs_image *image, double scale, const float *quads, int32_t count,
                           double unit) {
  try {
    return image->mat.type() == CV_8UC3 ? make(image->mat, scale, quads, count, unit).release() : nullptr;
  } catch (...) {
    return nullptr;
  }
}

void bs_drawing_free(bs_drawing *drawing) { delete drawing; }
int32_t bs_drawing_width(const bs_drawing *drawing) { return drawing->ink.cols; }
int32_t bs_drawing_height(const bs_drawing *drawing) { return drawing->ink.rows; }
const uint8_t *bs_drawing_row(const bs_drawing *drawing, int32_t row) { return drawing->ink.ptr(row); }
