#include "image.hpp"
#include "include/bs_straighten.h"
#include "straighten_crop.hpp"
#include "straighten_ink.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <vector>

namespace {

/// Height of the line at which shapes are looked at.
constexpr int kHeight = 48;
/// Smallest square looked for, and how far into the line its left end may be, in heights of the line.
constexpr double kSmallest = 0.4;
constexpr float kFurthest = 1.1f;
/// How far from a square's side ink counts for it, as part of the square's size.
constexpr double kBand = 0.2;

/// A tick may be in a paler pen than its box: ink from this part of the threshold on, but darker than wiped writing, and
/// than so many times the grain of the paper.
constexpr float kPale = 0.3f, kPalest = 0.14f, kGrain = 6;
/// Part of a square's inner half from which on ink stands in it for sure.
constexpr double kSurelyInside = 0.05;

/// A side of which more than this part is missing is none.
constexpr double kMissing = 0.35;

/// How far the next ink is from each pixel, looking to one side, in pixels: 0 on ink, at most 255. The columns of a picture
/// are looked at as the rows of its transpose, so that all reading goes along memory.
struct Distances {
  /// To the right and to the left, by row; downwards and upwards, by column.
  cv::Mat right, left, down, up;

  explicit Distances(const cv::Mat &mask) {
    along(mask, right, left);
    along(mask.t(), down, up);
  }

 private:
  static void along(const cv::Mat &mask, cv::Mat &ahead, cv::Mat &behind) {
    ahead.create(mask.size(), CV_8UC1), behind.create(mask.size(), CV_8UC1);
    for (int y = 0; y < mask.rows; ++y) {
      const uchar *ink = mask.ptr(y);
      uchar *forwards = ahead.ptr(y), *backwards = behind.ptr(y);
      int far = 255;
      for (int x = mask.cols - 1; x >= 0; --x) forwards[x] = uchar(far = ink[x] ? 0 : std::min(255, far + 1));
      far = 255;
      for (int x = 0; x < mask.cols; ++x) backwards[x] = uchar(far = ink[x] ? 0 : std::min(255, far + 1));
    }
  }
};

/// How much of one side of a square has ink near it; 0 where that is no more than `least`, or much too little.
/// `away(i)`: how far ink is at i along, looking inwards.
template <typename Away>
double side_cover(int size, int band, double least, Away away) {
  const int skip = size / 8;
  const int total = size - 2 * skip;
  if (total <= 0) return 0;
  const int most = std::min(int(kMissing * total), int((1 - least) * total));
  int missing = 0;
  for (int i = skip; i < size - skip; ++i)
    if (away(i) >= band && ++missing > most) return 0;
  return 1 - double(missing) / total;
}

/// 0 where it is no better than `least`.
double worst_side(const Distances &ink, const cv::Rect &r, double least) {
  const int bx = std::max(2, int(kBand * r.width)), by = std::max(2, int(kBand * r.height));
  const int last_x = r.x + r.width - 1, last_y = r.y + r.height - 1;
  const uchar *top = ink.down.ptr(0) + r.y, *bottom = ink.up.ptr(0) + last_y;
  const size_t column = ink.down.step, row = ink.right.step;
  const uchar *left = ink.right.ptr(0) + r.x, *right = ink.left.ptr(0) + last_x;
  const auto sides = {
      std::tuple{r.height, bx, left + size_t(r.y) * row, row}, std::tuple{r.height, bx, right + size_t(r.y) * row, row},
      std::tuple{r.width, by, top + size_t(r.x) * column, column},
      std::tuple{r.width, by, bottom + size_t(r.x) * column, column}};
  double worst = 1;
  for (const auto &[size, band, from, step] : sides) {
    const double cover = side_cover(size, band, least, [&](int i) { return from[size_t(i) * step]; });
    if (cover <= least) return 0;
    worst = std::min(worst, cover);
  }
  return worst;
}

/// By how much a smaller square must be covered better than a larger one.
constexpr double kBetter = 0.02;

/// The square within `box` whose worst side is covered best; the larger one of equals.
cv::Rect best_square(const Distances &ink, const cv::Rect &box, double &cover) {
  cv::Rect best = box;
  cover = 0;
  const int smallest = int(kSmallest * kHeight);
  if (std::min(box.width, box.height) < smallest || std::max(box.width, box.height) > 2 * kHeight) return best;
  for (int h = std::min(box.height, kHeight); h >= smallest; h -= 2)
    for (int w = std::min(box.width, h * 5 / 4); w >= h * 4 / 5; w -= 3)
      for (int y = box.y; y + h <= box.y + box.height; y += 2)
        for (int x = box.x; x + w <= box.x + box.width; x += 2) {
          const double c = worst_side(ink, cv::Rect(x, y, w, h), cover + kBetter);
          if (c > 0) cover = c, best = cv::Rect(x, y, w, h);
          if (cover > 0.97) return best;
        }
  return best;
}

double nearest_ink(const cv::Mat &mask, const cv::Rect &r, int cx, int cy) {
  double nearest = std::numeric_limits<double>::max();
  for (int y = 0; y < r.height; ++y)
    for (int x = 0; x < r.width; ++x)
      if (mask.at<uchar>(r.y + y, r.x + x)) nearest = std::min(nearest, std::hypot(x - cx, y - cy));
  return nearest / std::min(r.width, r.height);
}

double part_inked(const cv::Mat &mask, const cv::Rect &r) {
  return r.empty() ? 0 : double(cv::countNonZero(mask(r))) / double(r.area());
}

/// `mask` holds what is surely ink, `pale` what may be: it counts where nothing surely stands in the square.
void describe_square(const cv::Mat &mask, const cv::Mat &pale, const cv::Rect &r, bs_blob &blob) {
  const int right = r.width - 1, bottom = r.height - 1;
  const double corners[] = {nearest_ink(mask, r, 0, 0), nearest_ink(mask, r, right, 0),
                            nearest_ink(mask, r, right, bottom), nearest_ink(mask, r, 0, bottom)};
  for (int i = 0; i < 4; ++i) blob.corner_gaps[i] = float(std::min(corners[i], 1.0));
  const cv::Rect inner(r.x + r.width / 4, r.y + r.height / 4, r.width / 2, r.height / 2);
  const cv::Mat &within = part_inked(mask, inner) < kSurelyInside ? pale : mask;
  blob.inside = float(part_inked(within, inner));
  int falling = 0, rising = 0, steps = 0;
  for (double t = 0.25; t <= 0.75; t += 0.02, ++steps) {
    const int x = r.x + int(t * r.width), y = r.y + int(t * r.height), up = r.y + int((1 - t) * r.height);
    const auto near = [&](int cx, int cy) {
      const cv::Rect around = cv::Rect(cx - 3, cy - 3, 7, 7) & cv::Rect(0, 0, mask.cols, mask.rows);
      return cv::countNonZero(within(around)) > 0;
    };
    falling += near(x, y);
    rising += near(x, up);
  }
  blob.falling = float(falling) / float(steps);
  blob.rising = float(rising) / float(steps);
}

/// The median of how far pixels differ from the paper: most are paper.
float grain_of(const bs_ink &ink) {
  std::vector<float> values(ink.strength.begin<float>(), ink.strength.end<float>());
  for (float &v : values) v = std::abs(v);
  auto middle = values.begin() + long(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

int blobs_of(const cv::Mat &image, const float quad[8], float before, bs_blob *out, int capacity) {
  if (image.type() != CV_8UC3) return -1;
  const double above = 0.25;
  const cv::Mat crop = bs_upright(image, quad, kHeight, before, above);
  if (crop.empty()) return 0;
  const bs_ink ink = bs_ink_of(crop);
  cv::Mat mask;
  cv::compare(ink.strength, double(ink.threshold), mask, cv::CMP_GE);
  cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(3, 3)));
  cv::Mat pale;
  const float palest = std::max({kPalest, kPale * ink.threshold, kGrain * grain_of(ink)});
  cv::compare(ink.strength, double(palest), pale, cv::CMP_GE);
  cv::Mat labels, stats, middles;
  const int count = cv::connectedComponentsWithStats(mask, labels, stats, middles);
  const Distances to_ink(mask);
  std::vector<bs_blob> blobs;
  const float left = before * kHeight, top = float(above * kHeight), unit = kHeight;
  for (int i = 1; i < count; ++i) {
    const int *s = stats.ptr<int>(i);
    const cv::Rect box(s[cv::CC_STAT_LEFT], s[cv::CC_STAT_TOP], s[cv::CC_STAT_WIDTH], s[cv::CC_STAT_HEIGHT]);
    if (s[cv::CC_STAT_AREA] < 6) continue;  // Grain.
    bs_blob blob{};
    blob.left = (float(box.x) - left) / unit;
    blob.right = (float(box.x + box.width) - left) / unit;
    blob.top = (float(box.y) - top) / unit;
    blob.bottom = (float(box.y + box.height) - top) / unit;
    blob.fill = float(s[cv::CC_STAT_AREA]) / float(box.area());
    double cover = 0;
    const cv::Rect square = blob.left < kFurthest ? best_square(to_ink, box, cover) : box;
    blob.side_cover = float(cover);
    blob.square_left = (float(square.x) - left) / unit;
    blob.square_right = (float(square.x + square.width) - left) / unit;
    blob.square_top = (float(square.y) - top) / unit;
    blob.square_bottom = (float(square.y + square.height) - top) / unit;
    if (cover > 0) describe_square(mask, pale | mask, square, blob);
    blobs.push_back(blob);
  }
  std::sort(blobs.begin(), blobs.end(), [](const bs_blob &a, const bs_blob &b) { return a.left < b.left; });
  const size_t written = std::min(blobs.size(), size_t(std::max(0, capacity)));
  std::copy_n(blobs.begin(), written, out);
  return int(written);
}

}  // namespace

int32_t bs_ink_blobs(const bs_image *image, const float quad[8], float before, bs_blob *blobs, int32_t capacity) {
  try {
    return blobs_of(image->mat, quad, before, blobs, capacity);
  } catch (...) {
    return -1;
  }
}
