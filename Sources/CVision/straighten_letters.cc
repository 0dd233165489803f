#include "straighten_letters.hpp"
#include "straighten_ink.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>
#include <vector>

namespace {

/// Lines are looked at in at most this height; lower ones in their own.
constexpr float kTallest = 120;
/// How far around the quad ink is looked at, in its heights.
constexpr float kBeside = 0.8f, kAbove = 0.6f;
/// How far a letter reaches out of its place sideways, or into another one, in heights, and how far in as part of that
/// place's width: what reaches further is a rule, or a stroke that joins two words, and is cut.
constexpr float kBesideReach = 0.4f, kBesidePart = 0.34f;
/// How far a letter reaches out of its place above and below, in heights.
constexpr float kAboveReach = 0.4f;
/// What does not come nearer to the middle of the place's rows than this part of them belongs to the line above or below,
/// where less than `kOtherLine` of it stands within the rows.
constexpr float kMiddle = 0.12f, kOtherLine = 0.6f;
/// A stroke that joins a letter to another line's: what stands beyond it is so many times as wide, and at least so large
/// a part of the whole.
constexpr float kJointWidth = 2.5f, kJointPart = 0.25f;

/// A piece of ink against the place, which spans `left` to `right` and `top` to `bottom` of the upright view.
struct Piece {
  int total = 0, in_columns = 0, in_rows = 0;
  /// Furthest from the nearer of the place's left and right border, of the pixels within its columns.
  int in_by = 0;
  /// Furthest from the place's columns, of the pixels beside them.
  int out_by = 0;
  /// Nearest to the middle of the place's rows.
  int from_middle = std::numeric_limits<int>::max();
  /// How many pixels in each row of the view.
  std::vector<int> by_row;
};

/// `joined`: by a stroke to what stands beside; `crossing`: to the line above or below.
enum class Owner { none, place, neighbour, joined, crossing };

/// `rows`: how many the place has.
Owner owner_of(const Piece &piece, int height, int width, int rows) {
  const bool is_mostly_in_rows = float(piece.in_rows) >= kOtherLine * float(piece.total);
  if (!is_mostly_in_rows && float(piece.from_middle) > kMiddle * float(rows)) return Owner::neighbour;
  const float reach = kBesideReach * float(height);
  const bool is_mostly_within = 2 * piece.in_columns >= piece.total;
  if (!is_mostly_within && float(piece.in_by) <= std::min(reach, kBesidePart * float(width))) return Owner::neighbour;
  if (!is_mostly_in_rows) return Owner::crossing;
  return is_mostly_within && float(piece.out_by) <= reach ? Owner::place : Owner::joined;
}

/// The row beyond which a piece belongs to the line above (`step` -1) or below (1): a stroke joins the two there, as the
/// foot of a "g" does. Outside the view where there is none.
int joint(const Piece &piece, const cv::Rect &place, int step) {
  const int rows = int(piece.by_row.size());
  const int start = place.y + place.height / 2 + step * int(kMiddle * float(place.height));
  int best = step < 0 ? -1 : rows, narrowest = std::numeric_limits<int>::max();
  int beyond = 0, outside = 0, widest = 0;
  for (int y = step < 0 ? 0 : rows - 1; y != start; y -= step) {
    const int count = piece.by_row[size_t(y)];
    const bool is_other = 2 * outside > beyond && float(beyond) >= kJointPart * float(piece.total);
    if (is_other && count > 0 && count < narrowest && kJointWidth * float(count) <= float(widest))
      best = y, narrowest = count;
    beyond += count;
    if (y < place.y || y >= place.y + place.height) outside += count;
    widest = std::max(widest, count);
  }
  return best;
}

/// The writing's pixels in the upright view.
cv::Mat letters(const cv::Mat &view, const cv::Rect &place, float margin) {
  const int height = place.height, width = place.width;
  const bs_ink ink = bs_ink_of(view);
  cv::Mat mask, labels;
  // Edges of strokes are weaker than what tells ink from paper elsewhere.
  cv::compare(ink.strength, double(std::max(bs_ink_weakest, 0.7f * ink.threshold)), mask, cv::CMP_GE);
  const int count = cv::connectedComponents(mask, labels);

  const int more = int(std::lround(margin * float(height)));
  const int top = place.y - more, bottom = place.y + height + more;
  const int left = place.x, right = place.x + width;
  std::vector<Piece> pieces(static_cast<size_t>(count));
  for (Piece &piece : pieces) piece.by_row.resize(size_t(view.rows));
  for (int y = 0; y < view.rows; ++y)
    for (int x = 0; x < view.cols; ++x) {
      Piece &piece = pieces[size_t(labels.at<int>(y, x))];
      ++piece.total;
      ++piece.by_row[size_t(y)];
      const bool in_columns = x >= left && x < right, in_rows = y >= top && y < bottom;
      piece.in_columns += in_columns;
      piece.in_rows += in_rows;
      if (in_columns) piece.in_by = std::max(piece.in_by, std::min(x - left + 1, right - x));
      if (!in_columns) piece.out_by = std::max(piece.out_by, std::max(left - x, x - right + 1));
      piece.from_middle = std::min(piece.from_middle, std::abs(y - (top + bottom) / 2));
    }
  std::vector<Owner> owners(pieces.size(), Owner::none);
  std::vector<std::pair<int, int>> joints(pieces.size());
  for (size_t i = 1; i < pieces.size(); ++i) {
    owners[i] = owner_of(pieces[i], height, width, bottom - top);
    joints[i] = {joint(pieces[i], place, -1), joint(pieces[i], place, 1)};
  }

  cv::Mat own(view.size(), CV_8UC1, cv::Scalar(0)), others(view.size(), CV_8UC1, cv::Scalar(0));
  const int above = int(kAboveReach * float(height));
  for (int y = 0; y < view.rows; ++y)
    for (int x = 0; x < view.cols; ++x) {
      const size_t label = size_t(labels.at<int>(y, x));
      const bool is_beyond = label > 0 && (y <= joints[label].first || y >= joints[label].second);
      const Owner owner = is_beyond ? Owner::neighbour : owners[label];
      const bool in_columns = x >= left && x < right;
      const bool in_rows = y >= place.y && y < place.y + height;
      const bool reached = y >= top - above && y < bottom + above;
      if (owner == Owner::neighbour || (owner == Owner::joined && !in_columns) ||
          (owner == Owner::crossing && !(in_columns && in_rows)))
        others.at<uchar>(y, x) = 255;
      if (owner == Owner::place && reached) own.at<uchar>(y, x) = 255;
    }
  // A stroke's soft edge goes, or stays, with it.
  const int edge = std::max(1, int(std::lround(0.05f * float(height))));
  const auto disc = [](int radius) {
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * radius + 1, 2 * radius + 1));
  };
  cv::Mat soft;
  cv::dilate(own, soft, disc(edge));
  cv::rectangle(soft, cv::Rect(left, top, width, bottom - top), cv::Scalar(255), cv::FILLED);
  cv::dilate(others, others, disc(std::max(1, edge / 2)));
  soft.setTo(0, others);
  // What both could claim is the name's.
  soft.setTo(255, own);
  return soft;
}

}  // namespace

cv::Mat bs_letters_within(const cv::Mat &picture, const bs_corners &quad, float margin, const cv::Rect &part) {
  const float w = float(cv::norm(quad[1] - quad[0]) + cv::norm(quad[2] - quad[3])) / 2;
  const float h = float(cv::norm(quad[3] - quad[0]) + cv::norm(quad[2] - quad[1])) / 2;
  if (w < 4 || h < 8 || w / h > 100) return {};
  const float scale = std::min(1.f, kTallest / h);
  const int width = int(std::lround(w * scale)), height = int(std::lround(h * scale));
  if (width < 2) return {};
  const int beside = int(kBeside * float(height)), above = int((kAbove + margin) * float(height));
  const cv::Rect place(beside, above, width, height);
  const bs_corners from = quad, to{cv::Point2f(place.tl()), cv::Point2f(float(place.x + width), float(place.y)),
                                   cv::Point2f(place.br()), cv::Point2f(float(place.x), float(place.y + height))};
  const cv::Matx33d upright = cv::getPerspectiveTransform(from.data(), to.data());
  cv::Mat view;
  cv::warpPerspective(picture, view, upright, cv::Size(width + 2 * beside, height + 2 * above),
                      scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR, cv::BORDER_REPLICATE);
  const cv::Mat mask = letters(view, place, margin);
  const cv::Matx33d shift(1, 0, part.x, 0, 1, part.y, 0, 0, 1);
  cv::Mat back;
  cv::warpPerspective(mask, back, cv::Mat(upright * shift), part.size(), cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                      cv::BORDER_CONSTANT, cv::Scalar(0));
  return back >= 64;
}
