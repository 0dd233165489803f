#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

#include "marks_drawing.hpp"

namespace {

/// Walks over one piece of ink from `start`, as the crow does not fly. Leaves for each pixel the one it was reached from.
/// Returns the last pixel reached: the furthest.
int walk(const cv::Mat &labels, int label, int start, std::vector<int> &from, std::vector<int> &queue) {
  const int width = labels.cols, height = labels.rows;
  queue.clear();
  queue.push_back(start);
  from[size_t(start)] = start;
  for (size_t head = 0; head < queue.size(); ++head) {
    const int at = queue[head], x = at % width, y = at / width;
    // Straight steps first: among ways of the same number of steps the straighter one is kept.
    constexpr int kSteps[8][2] = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {1, -1}, {-1, 1}, {-1, -1}};
    for (const auto &step : kSteps) {
      const int nx = x + step[0], ny = y + step[1];
      if (nx < 0 || ny < 0 || nx >= width || ny >= height || labels.at<int>(ny, nx) != label) continue;
      const int next = ny * width + nx;
      if (from[size_t(next)] >= 0) continue;
      from[size_t(next)] = at;
      queue.push_back(next);
    }
  }
  return queue.back();
}

/// How often strokes are taken out and looked for in what is left: what crosses a stroke, what branches off it.
constexpr int kPasses = 4;

/// The longest way through one piece of ink.
std::vector<cv::Point2f> longest_way(const cv::Mat &labels, int label, const cv::Rect &box, std::vector<int> &from,
                                     std::vector<int> &queue) {
  std::vector<cv::Point2f> way;
  int start = -1;
  for (int x = box.x; x < box.x + box.width && start < 0; ++x)
    if (labels.at<int>(box.y, x) == label) start = box.y * labels.cols + x;
  if (start < 0) return way;
  const int first = walk(labels, label, start, from, queue);
  for (const int at : queue) from[size_t(at)] = -1;
  const int last = walk(labels, label, first, from, queue);
  for (int at = last;; at = from[size_t(at)]) {
    way.emplace_back(float(at % labels.cols), float(at / labels.cols));
    if (from[size_t(at)] == at) break;
  }
  for (const int at : queue) from[size_t(at)] = -1;
  return way;
}

int strokes_of(const bs_drawing &drawing, float shortest, float width, bs_stroke *out, int capacity) {
  cv::Mat left = drawing.strokes.clone(), labels, stats, middles;
  std::vector<int> queue, from(left.total(), -1);
  int written = 0;
  for (int pass = 0; pass < kPasses; ++pass) {
    const int count = cv::connectedComponentsWithStats(left, labels, stats, middles, 8, CV_32S);
    bool found = false;
    for (int label = 1; label < count && written < capacity; ++label) {
      const int *s = stats.ptr<int>(label);
      const cv::Rect box(s[cv::CC_STAT_LEFT], s[cv::CC_STAT_TOP], s[cv::CC_STAT_WIDTH], s[cv::CC_STAT_HEIGHT]);
      const bool is_short = float(std::hypot(box.width, box.height)) < shortest;
      const std::vector<cv::Point2f> way =
          is_short ? std::vector<cv::Point2f>() : longest_way(labels, label, box, from, queue);
      if (way.size() < 2) continue;
      bs_stroke stroke{};
      stroke.area = float(s[cv::CC_STAT_AREA]);
      stroke.left = float(box.x), stroke.right = float(box.x + box.width);
      stroke.top = float(box.y), stroke.bottom = float(box.y + box.height);
      stroke.pass = pass;
      for (size_t i = 1; i < way.size(); ++i) stroke.length += float(cv::norm(way[i] - way[i - 1]));
      for (int k = 0; k < BS_STROKE_POINTS; ++k) {
        const float t = float(k) * float(way.size() - 1) / float(BS_STROKE_POINTS - 1);
        const size_t i = std::min(size_t(t), way.size() - 1), j = std::min(i + 1, way.size() - 1);
        const cv::Point2f p = way[i] + (way[j] - way[i]) * (t - float(i));
        stroke.path[2 * k] = p.x, stroke.path[2 * k + 1] = p.y;
      }
      out[written++] = stroke;
      std::vector<cv::Point> pixels(way.begin(), way.end());
      cv::polylines(left, pixels, false, cv::Scalar(0), std::max(3, int(std::lround(2 * width)) + 1));
      found = true;
    }
    if (!found) break;
  }
  return written;
}

}  // namespace

void bs_drawing_erase_outline(bs_drawing *drawing, const float *points, int32_t count, float breadth) {
  std::vector<cv::Point> outline;
  for (int i = 0; i < count; ++i)
    outline.emplace_back(int(std::lround(points[2 * i])), int(std::lround(points[2 * i + 1])));
  cv::polylines(drawing->strokes, outline, true, cv::Scalar(0), std::max(1, int(std::lround(breadth))));
}

void bs_drawing_erase_place(bs_drawing *drawing, const float *points, int32_t count) {
  std::vector<cv::Point> outline;
  for (int i = 0; i < count; ++i)
    outline.emplace_back(int(std::lround(points[2 * i])), int(std::lround(points[2 * i + 1])));
  cv::fillConvexPoly(drawing->strokes, outline, cv::Scalar(0));
}

int32_t bs_drawing_strokes(const bs_drawing *drawing, float shortest, float width, bs_stroke *strokes,
                           int32_t capacity) {
  try {
    return strokes_of(*drawing, shortest, width, strokes, capacity);
  } catch (...) {
    return -1;
  }
}

bs_barbs bs_drawing_barbs(const bs_drawing *drawing, const float end[2], const float direction[2], float width,
                          float reach) {
  bs_barbs barbs{};
  const cv::Mat &ink = drawing->strokes;
  const int r = int(std::ceil(reach));
  for (int y = std::max(0, int(end[1]) - r); y <= std::min(ink.rows - 1, int(end[1]) + r); ++y)
    for (int x = std::max(0, int(end[0]) - r); x <= std::min(ink.cols - 1, int(end[0]) + r); ++x) {
      if (!ink.at<uchar>(y, x)) continue;
      const float dx = float(x) - end[0], dy = float(y) - end[1];
      if (dx * dx + dy * dy > reach * reach) continue;
      const float along = dx * direction[0] + dy * direction[1], across = dx * direction[1] - dy * direction[0];
      if (std::abs(across) <= 0.75f * width + 1) continue;
      if (along <= 0) (across > 0 ? barbs.left : barbs.right) += 1;
      else (across > 0 ? barbs.left_before : barbs.right_before) += 1;
    }
  return barbs;
}
