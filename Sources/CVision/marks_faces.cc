#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <vector>

#include "marks_drawing.hpp"

namespace {

/// How far from where an edge should be ink may lie, in pixels.
constexpr int kNear = 2;
/// Ink broader than this is no stroke, in pixels.
constexpr int kBroadest = 24;

bool is_ink(const cv::Mat &ink, float x, float y) {
  const int column = int(std::lround(x)), row = int(std::lround(y));
  return column >= 0 && row >= 0 && column < ink.cols && row < ink.rows && ink.at<uchar>(row, column) != 0;
}

float median(std::vector<float> &values) {
  if (values.empty()) return 0;
  auto half = values.begin() + long(values.size() / 2);
  std::nth_element(values.begin(), half, values.end());
  return *half;
}

/// Fills `face` from a hull whose true edge lies `grown` pixels further out.
bool describe(const bs_drawing &drawing, const cv::Mat &ink, const std::vector<cv::Point> &hull, float grown, bs_face &face) {
  const size_t count = hull.size();
  if (count < 3) return false;
  const double perimeter = cv::arcLength(hull, true);
  cv::Point2f middle(0, 0);
  for (const cv::Point &p : hull) middle += cv::Point2f(p);
  middle *= 1.f / float(count);
  const int samples = std::max(int(BS_FACE_POINTS), int(perimeter / 2));
  std::vector<float> broad, dark;
  int inked = 0, written = 0;
  double walked = 0, next = 0, next_point = 0;
  for (size_t i = 0; i < count; ++i) {
    const cv::Point2f a = hull[i], b = hull[(i + 1) % count];
    const cv::Point2f along = b - a;
    const float length = float(cv::norm(along));
    if (length <= 0) continue;
    cv::Point2f normal(along.y / length, -along.x / length);
    if (normal.dot((a + b) * 0.5f - middle) < 0) normal = -normal;
    for (; next < walked + length && next < perimeter; next += perimeter / samples) {
      const cv::Point2f p = a + along * float((next - walked) / length) + normal * grown;
      if (next >= next_point && written < BS_FACE_POINTS) {
        face.outline[2 * written] = p.x, face.outline[2 * written + 1] = p.y;
        ++written;
        next_point += perimeter / double(BS_FACE_POINTS);
      }
      int start = -kNear - 1;
      for (int k = 0; k <= 2 * kNear && start < -kNear; ++k) {
        const int offset = (k & 1) ? -(k + 1) / 2 : k / 2;
        if (is_ink(ink, p.x + normal.x * float(offset), p.y + normal.y * float(offset))) start = offset;
      }
      if (start < -kNear) continue;
      ++inked;
      int end = start;
      float darkest = 0;
      while (end < kBroadest && is_ink(ink, p.x + normal.x * float(end + 1), p.y + normal.y * float(end + 1))) ++end;
      for (int k = start; k <= end; ++k) {
        const int x = int(std::lround(p.x + normal.x * float(k))), y = int(std::lround(p.y + normal.y * float(k)));
        darkest = std::max(darkest, float(drawing.strength.at<uchar>(y, x)));
      }
      dark.push_back(darkest / std::max(1.f, drawing.usual));
      broad.push_back(float(end - start + 1));
    }
    walked += length;
  }
  if (written == 0) return false;
  for (; written < BS_FACE_POINTS; ++written)
    face.outline[2 * written] = face.outline[2 * written - 2], face.outline[2 * written + 1] = face.outline[2 * written - 1];
  face.support = float(inked) / float(samples);
  face.thickness = median(broad);
  face.strength = median(dark);
  return true;
}

const cv::Mat &ink_of(const bs_drawing &drawing, bs_layer layer) {
  return layer == BS_INK ? drawing.ink : layer == BS_DRAWN ? drawing.drawn : drawing.strokes;
}

/// More faces than this at once are a pattern.
constexpr size_t kMostFaces = 3000;

using Faces = std::vector<bs_face>;

/// The hulls of what `mask` holds.
void append_hulls(const bs_drawing &drawing, const cv::Mat &mask, const cv::Mat &ink, float least, Faces &faces) {
  std::vector<std::vector<cv::Point>> outlines;
  cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
  for (const auto &outline : outlines) {
    if (faces.size() == kMostFaces) break;
    std::vector<cv::Point> hull;
    cv::convexHull(outline, hull);
    const double area = cv::contourArea(hull);
    bs_face face{};
    if (area < least || !describe(drawing, ink, hull, 0, face)) continue;
    face.area = float(cv::contourArea(outline));
    face.hull_area = float(area);
    // The hull is the outer edge.
    face.thickness = 0;
    faces.push_back(face);
  }
}

void append_frames(const bs_drawing &drawing, int bridge, float least, Faces &faces) {
  cv::Mat closed;
  const cv::Size side(2 * bridge + 1, 2 * bridge + 1);
  cv::morphologyEx(drawing.strokes, closed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, side));
  append_hulls(drawing, closed, drawing.strokes, least, faces);
}

/// The ink, with its holes filled that are smaller than `largest`.
cv::Mat solid_of(const cv::Mat &ink, float largest) {
  cv::Mat paper, labels, stats, middles;
  cv::bitwise_not(ink, paper);
  // Diagonal neighbours are parted by a stroke.
  const int count = cv::connectedComponentsWithStats(paper, labels, stats, middles, 4, CV_32S);
  std::vector<uchar> fills(size_t(count), 0);
  fills[0] = 255;
  for (int label = 1; label < count; ++label) {
    const int *s = stats.ptr<int>(label);
    const int left = s[cv::CC_STAT_LEFT], top = s[cv::CC_STAT_TOP];
    // Paper that meets the picture's border is no hole.
    const bool within = left > 0 && top > 0 && left + s[cv::CC_STAT_WIDTH] < ink.cols && top + s[cv::CC_STAT_HEIGHT] < ink.rows;
    if (within && float(s[cv::CC_STAT_AREA]) < largest) fills[size_t(label)] = 255;
  }
  cv::Mat solid(ink.size(), CV_8UC1);
  for (int y = 0; y < ink.rows; ++y) {
    const int *l = labels.ptr<int>(y);
    uchar *out = solid.ptr(y);
    for (int x = 0; x < ink.cols; ++x) out[x] = fills[size_t(l[x])];
  }
  return solid;
}

void append_signs(const bs_drawing &drawing, const cv::Mat &ink, const cv::Mat &solid, int pen, float least, Faces &faces) {
  cv::Mat opened;
  const cv::Size side(2 * pen + 1, 2 * pen + 1);
  cv::morphologyEx(solid, opened, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, side));
  append_hulls(drawing, opened, ink, least, faces);
}

/// - away: how far each pixel is from ink.
void append_faces(const bs_drawing &drawing, const cv::Mat &ink, const cv::Mat &away, int bridge, float least, Faces &faces) {
  // As growing the ink by a disc, in a time that does not depend on its size.
  cv::Mat paper;
  cv::compare(away, double(bridge) + 0.5, paper, cv::CMP_GT);
  // Paper that meets the picture's border is surrounded by nothing.
  for (int x = 0; x < paper.cols; ++x)
    for (const int y : {0, paper.rows - 1})
      if (paper.at<uchar>(y, x)) cv::floodFill(paper, cv::Point(x, y), 0, nullptr, 0, 0, 4);
  for (int y = 0; y < paper.rows; ++y)
    for (const int x : {0, paper.cols - 1})
      if (paper.at<uchar>(y, x)) cv::floodFill(paper, cv::Point(x, y), 0, nullptr, 0, 0, 4);
  std::vector<std::vector<cv::Point>> outlines;
  std::vector<cv::Vec4i> nesting;
  // Diagonal neighbours are parted by a stroke, so faces are joined by their sides only: outlines of holes are left out.
  cv::findContours(paper, outlines, nesting, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
  for (size_t i = 0; i < outlines.size() && faces.size() < kMostFaces; ++i) {
    if (nesting[i][3] >= 0) continue;
    const double area = cv::contourArea(outlines[i]);
    const double grown = area + double(bridge) * double(outlines[i].size());
    if (grown < least) continue;
    std::vector<cv::Point> hull;
    cv::convexHull(outlines[i], hull);
    bs_face face{};
    if (!describe(drawing, ink, hull, float(bridge) + 1, face)) continue;
    face.area = float(area);
    face.hull_area = float(cv::contourArea(hull));
    faces.push_back(face);
  }
}

/// Looks with each of `sizes` at the same time, and writes what was found in their order.
template <typename Append>
int32_t write_faces(const int32_t *sizes, int32_t count, bs_face *out, int32_t capacity, const Append &append) {
  std::vector<Faces> found(size_t(std::max(0, count)));
  std::atomic<bool> failed = false;
  cv::parallel_for_(cv::Range(0, int(found.size())), [&](const cv::Range &range) {
    try {
      for (int i = range.start; i < range.end; ++i) append(sizes[i], found[size_t(i)]);
    } catch (...) {
      failed = true;
    }
  });
  if (failed) return -1;
  int32_t written = 0;
  for (size_t i = 0; i < found.size(); ++i)
    for (bs_face &face : found[i]) {
      if (written == capacity) return written;
      face.bridge = sizes[i];
      out[written++] = face;
    }
  return written;
}

}  // namespace

int32_t bs_drawing_faces(const bs_drawing *drawing, bs_layer layer, const int32_t *bridges, int32_t bridge_count, float least,
                         bs_face *faces, int32_t capacity) {
  try {
    const cv::Mat &ink = ink_of(*drawing, layer);
    cv::Mat paper, away;
    cv::bitwise_not(ink, paper);
    cv::distanceTransform(paper, away, cv::DIST_L2, 3);
    return write_faces(bridges, bridge_count, faces, capacity, [&](int bridge, Faces &found) {
      append_faces(*drawing, ink, away, bridge, least, found);
      if (layer == BS_STROKES) append_frames(*drawing, bridge, least, found);
    });
  } catch (...) {
    return -1;
  }
}

int32_t bs_drawing_signs(const bs_drawing *drawing, bs_layer layer, float largest, const int32_t *pens, int32_t pen_count,
                         float least, bs_face *faces, int32_t capacity) {
  try {
    const cv::Mat &ink = ink_of(*drawing, layer);
    const cv::Mat solid = solid_of(ink, largest);
    return write_faces(pens, pen_count, faces, capacity, [&](int pen, Faces &found) {
      append_signs(*drawing, ink, solid, pen, least, found);
    });
  } catch (...) {
    return -1;
  }
}

bool bs_drawing_join(const bs_drawing *drawing, const bs_face *faces, int32_t count, bs_face *out) {
  try {
    std::vector<cv::Point> points, hull;
    float area = 0;
    for (int i = 0; i < count; ++i) {
      for (int k = 0; k < BS_FACE_POINTS; ++k)
        points.emplace_back(int(std::lround(faces[i].outline[2 * k])), int(std::lround(faces[i].outline[2 * k + 1])));
      area += faces[i].area;
    }
    cv::convexHull(points, hull);
    if (!describe(*drawing, drawing->ink, hull, 0, *out)) return false;
    out->area = area;
    out->hull_area = float(cv::contourArea(hull));
    return true;
  } catch (...) {
    return false;
  }
}
