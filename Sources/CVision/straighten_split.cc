#include "image.hpp"
#include "include/bs_straighten.h"
#include "straighten_ink.hpp"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <vector>

namespace {

/// Height at which colours are compared: enough for a stroke, and it averages away the noise of larger crops.
constexpr int kHeight = 48;
/// Heights that each side must be wide, and where paper parts the two inks as columns of a board are parted: a word in
/// another colour within a sentence stands closer.
constexpr double kSide = 3, kSideApart = 1.2;
/// Heights of paper between columns.
constexpr double kGap = 0.6;
/// A line is at least so many heights wide.
constexpr double kWide = 6;
/// Part of the colour's variance that a split must explain.
constexpr double kExplained = 0.6;
/// How far apart the two inks' colours must be, as the distance of unit vectors of optical density.
constexpr double kApart = 0.22;
/// Columns with ink that each side must have, in heights.
constexpr double kInked = 0.5;

/// Sums over columns: weight, weighted colour, and weighted square of the colour.
struct Sums {
  double weight = 0;
  cv::Vec3d colour{0, 0, 0};
  double square = 0;
  int inked = 0;

  void add(const Sums &o) {
    weight += o.weight;
    colour += o.colour;
    square += o.square;
    inked += o.inked;
  }
  Sums minus(const Sums &o) const {
    return {weight - o.weight, colour - o.colour, square - o.square, inked - o.inked};
  }
  cv::Vec3d mean() const { return colour / weight; }
  double spread() const { return square - colour.dot(colour) / weight; }
};

/// The colour of each column's ink. Columns count by their ink, and by columns rather than pixels,
/// because the edges of strokes carry the camera's colour fringes, which cancel out down a column.
std::vector<Sums> columns(const bs_ink &ink) {
  std::vector<Sums> result(size_t(ink.strength.cols));
  for (int x = 0; x < ink.strength.cols; ++x) {
    cv::Vec3d sum{0, 0, 0};
    for (int y = 0; y < ink.strength.rows; ++y)
      if (ink.strength.at<float>(y, x) >= ink.threshold) sum += cv::Vec3d(ink.density.at<cv::Vec3f>(y, x));
    const double length = cv::norm(sum);
    if (length <= 0) continue;
    const cv::Vec3d unit = sum / length;
    Sums &column = result[size_t(x)];
    column.weight = length;
    column.colour = unit * length;
    column.square = length;
    column.inked = 1;
  }
  return result;
}

/// Where a line is cut: the columns between its two inks, and how much of the colour's variance the cut explains.
struct Cut {
  int first = -1, last = -1;
  double explained = 0;
};

/// The best cut that leaves `side` columns on both sides.
Cut best_cut(const std::vector<Sums> &line, const Sums &all, int side, int enough) {
  const int count = int(line.size());
  Sums left;
  Cut best;
  for (int x = 0; x + side <= count; ++x) {
    // `left` holds the columns before x.
    if (x >= side && left.inked >= enough && all.inked - left.inked >= enough) {
      const Sums right = all.minus(left);
      const double explained = 1 - (left.spread() + right.spread()) / all.spread();
      if (explained > best.explained + 1e-9 && cv::norm(left.mean() - right.mean()) >= kApart)
        best = {x, x, explained};
      else if (best.last == x - 1 && explained > best.explained - 1e-9)
        best.last = x;  // Still in the gap after the best place.
    }
    left.add(line[size_t(x)]);
  }
  return best;
}

int split(const cv::Mat &crop) {
  if (crop.type() != CV_8UC3 || crop.rows < 8 || crop.cols <= kWide * crop.rows) return -1;
  const double scale = std::min(1.0, double(kHeight) / crop.rows);
  cv::Mat small;
  if (scale < 1)
    cv::resize(crop, small, cv::Size(int(std::lround(crop.cols * scale)), kHeight), 0, 0, cv::INTER_AREA);
  else
    cv::blur(crop, small, cv::Size(3, 3));

  const std::vector<Sums> line = columns(bs_ink_of(small));
  Sums all;
  for (const Sums &c : line) all.add(c);
  if (all.weight <= 0 || all.spread() <= 0) return -1;

  const int enough = int(kInked * small.rows);
  Cut cut = best_cut(line, all, int(kSide * small.rows), enough);
  const Cut apart = best_cut(line, all, int(kSideApart * small.rows), enough);
  if (apart.last - apart.first >= kGap * small.rows && apart.explained > cut.explained) cut = apart;
  if (cut.first < 0 || cut.explained <= kExplained) return -1;
  return int(std::lround((cut.first + cut.last) / 2.0 / scale));
}

}  // namespace

int32_t bs_ink_split(const bs_image *crop) {
  try {
    return split(crop->mat);
  } catch (...) {
    return -1;
  }
}
