#include <opencv2/imgproc.hpp>

#include <algorithm>
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
        next_point += perimeter / int(BS_FACE_POINTS);
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

/// The hulls of what `mask` holds.
int hulls_of(const bs_drawing &drawing, const cv::Mat &mask, const cv::Mat &ink, float least, bs_face *out,
             int capacity) {
  std::vector<std::vector<cv::Point>> outlines;
  cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
  int written = 0;
  for (const auto &outline : outlines) {
    if (written == capacity) break;
    std::vector<cv::Point> hull;
    cv::convexHull(outline, hull);
    const double area = cv::contourArea(hull);
    bs_face face{};
    if (area < least || !describe(drawing, ink, hull, 0, face)) continue;
    face.area = float(cv::contourArea(outline));
    face.hull_area = float(area);
    // The hull is the outer edge.
    face.thickness = 0;
    out[written++] = face;
  }
  return written;
}

int frames_of(const bs_drawing &drawing, int bridge, float least, bs_face *out, int capacity) {
  cv::Mat closed;
  const cv::Size side(2 * bridge + 1, 2 * bridge + 1);
  cv::morphologyEx(drawing.strokes, closed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, side));
  return hulls_of(drawing, closed, drawing.strokes, least, out, capacity);
}

int signs_of(const bs_drawing &drawing, bs_layer layer, float largest, int pen, float least, bs_face *out,
             int capacity) {
  const cv::Mat &ink = ink_of(drawing, layer);
  cv::Mat solid = ink.clone();
  std::vector<std::vector<cv::Point>> outlines;
  std::vector<cv::Vec4i> nesting;
  cv::findContours(ink, outlines, nesting, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
  for (size_t i = 0; i < outlines.size(); ++i)
    if (nesting[i][3] >= 0 && cv::contourArea(outlines[i]) < largest)
      cv::drawContours(solid, outlines, int(i), cv::Scalar(255), cv::FILLED);
  const cv::Size side(2 * pen + 1, 2 * pen + 1);
  cv::morphologyEx(solid, solid, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, side));
  return hulls_of(drawing, solid, ink, least, out, capacity);
}

int faces_of(const bs_drawing &drawing, bs_layer layer, int bridge, float least, bs_face *out, int capacity) {
  const cv::Mat &ink = ink_of(drawing, layer);
  cv::Mat paper;
  if (bridge > 0) {
    // As growing the ink by a disc, in a time that does not depend on its size.
    cv::Mat away;
    cv::bitwise_not(ink, paper);
    cv::distanceTransform(paper, away, cv::DIST_L2, 3);
    cv::compare(away, double(bridge) + 0.5, paper, cv::CMP_GT);
  } else {
    cv::bitwise_not(ink, paper);
  }
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
  int written = 0;
  for (size_t i = 0; i < outlines.size() && written < capacity; ++i) {
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
    out[written++] = face;
  }
  return layer == BS_STROKES ? written + frames_of(drawing, bridge, least, out + written, capacity - written) : written;
}

}  // namespace

int32_t bs_drawing_faces(const bs_drawing *drawing, bs_layer layer, int32_t bridge, float least, bs_face *faces,
                         int32_t capacity) {
  try {
    return faces_of(*drawing, layer, bridge, least, faces, capacity);
  } catch (...) {
    return -1;
  }
}

int32_t bs_drawing_signs(const bs_drawing *drawing, bs_layer layer, float largest, int32_t pen, float least, bs_face *faces,
                         int32_t capacity) {
  try {
    return signs_of(*drawing, layer, largest, pen, least, faces, capacity);
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
