#include "image.hpp"
#include "include/bs_straighten.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace {

/// Long side at which light is estimated: light changes slowly.
constexpr int kSmall = 240;
/// Long side, about, at which strokes are told from light: a whole factor, which is averaged fast.
constexpr int kDetail = 700;
/// Rows that share their light: it changes by less than a grey level over them.
constexpr int kStrip = 4;

float median(std::vector<float> &values) {
  if (values.empty()) return 0;
  auto middle = values.begin() + long(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// Whether writing is lighter than the board: fine light detail against fine dark detail, on a board not bright.
bool is_dark_board(const cv::Mat &picture) {
  cv::Mat grey;
  const int factor = std::max(1, std::max(picture.cols, picture.rows) / kDetail);
  const cv::Size size(picture.cols / factor, picture.rows / factor);
  cv::resize(picture(cv::Rect(0, 0, size.width * factor, size.height * factor)), grey, size, 0, 0, cv::INTER_AREA);
  cv::cvtColor(grey, grey, cv::COLOR_BGR2GRAY);
  // The middle: what surrounds a board must not decide.
  grey = grey(cv::Rect(grey.cols / 8, grey.rows / 8, grey.cols * 3 / 4, grey.rows * 3 / 4));
  cv::Mat closed, opened;
  const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_RECT, cv::Size(7, 7));
  cv::morphologyEx(grey, closed, cv::MORPH_CLOSE, kernel);
  cv::morphologyEx(grey, opened, cv::MORPH_OPEN, kernel);
  double dark = 0, light = 0;
  std::vector<float> levels;
  for (int y = 0; y < grey.rows; ++y)
    for (int x = 0; x < grey.cols; ++x) {
      const int v = grey.at<uchar>(y, x), d = closed.at<uchar>(y, x) - v, l = v - opened.at<uchar>(y, x);
      dark += d * d;
      light += l * l;
      if ((x & 3) == 0) levels.push_back(float(v));
    }
  return median(levels) < 110 && light > 1.5 * dark;
}

/// The light on each place of the board, per channel, at small size.
cv::Mat light_of(const cv::Mat &picture, const bs_flatten_limits &limits) {
  const double scale = std::min(1.0, double(kSmall) / std::max(picture.cols, picture.rows));
  cv::Mat small;
  cv::resize(picture, small, cv::Size(), scale, scale, cv::INTER_AREA);
  // Ink is thin: the brightest of its neighbourhood is paper.
  cv::dilate(small, small, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(3, 3)));
  cv::medianBlur(small, small, 5);

  cv::Mat grey, around;
  cv::cvtColor(small, grey, cv::COLOR_BGR2GRAY);
  const int window = std::max(3, kSmall / 3) | 1;
  cv::dilate(grey, around, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(window, window)));
  cv::GaussianBlur(around, around, cv::Size(), window / 4.0);

  // The colour of the light is that of most bright places.
  std::vector<float> blue, red;
  const auto chroma = [](const cv::Vec3b &p) {
    return cv::Vec2f(std::log((p[0] + 4.f) / (p[1] + 4.f)), std::log((p[2] + 4.f) / (p[1] + 4.f)));
  };
  const auto bright = [&](int y, int x) {
    return float(grey.at<uchar>(y, x)) >= limits.darkest_paper * float(around.at<uchar>(y, x));
  };
  for (int y = 0; y < small.rows; ++y)
    for (int x = 0; x < small.cols; ++x) {
      if (!bright(y, x)) continue;
      const cv::Vec2f c = chroma(small.at<cv::Vec3b>(y, x));
      blue.push_back(c[0]);
      red.push_back(c[1]);
    }
  const cv::Vec2f cast(median(blue), median(red));
  const float lowest = std::min({0.f, cast[0], cast[1]}), highest = std::max({0.f, cast[0], cast[1]});
  const bool coloured_paper = highest - lowest > std::log(limits.strongest_cast);

  cv::Mat sum(small.size(), CV_32FC3, cv::Scalar::all(0)), weight(small.size(), CV_32FC1, cv::Scalar(0));
  for (int y = 0; y < small.rows; ++y)
    for (int x = 0; x < small.cols; ++x) {
      const cv::Vec3b p = small.at<cv::Vec3b>(y, x);
      if (!bright(y, x) || cv::norm(chroma(p) - cast) > limits.chroma_reach) continue;
      const float top = float(std::max({p[0], p[1], p[2]}));
      // Coloured paper (a note that fills the picture) keeps its hue: its own light is grey.
      sum.at<cv::Vec3f>(y, x) = coloured_paper ? cv::Vec3f(top, top, top) : cv::Vec3f(p[0], p[1], p[2]);
      weight.at<float>(y, x) = 1;
    }

  // Normalised blurs: places that are no paper take the light of the paper around them, from as far as it takes.
  cv::Mat light(small.size(), CV_32FC3, cv::Scalar::all(0)), trust(small.size(), CV_32FC1, cv::Scalar(0));
  for (double sigma : {4.0, 12.0, 36.0}) {
    cv::Mat s, w;
    const int size = int(sigma * 3) | 1;
    cv::blur(sum, s, cv::Size(size, size), cv::Point(-1, -1), cv::BORDER_REFLECT);
    cv::blur(weight, w, cv::Size(size, size), cv::Point(-1, -1), cv::BORDER_REFLECT);
    cv::blur(s, s, cv::Size(size, size), cv::Point(-1, -1), cv::BORDER_REFLECT);
    cv::blur(w, w, cv::Size(size, size), cv::Point(-1, -1), cv::BORDER_REFLECT);
    for (int y = 0; y < small.rows; ++y)
      for (int x = 0; x < small.cols; ++x) {
        const float have = w.at<float>(y, x), need = 1 - trust.at<float>(y, x);
        if (have <= 1e-4f || need <= 0) continue;
        const float part = sigma < 36 ? std::min(need, have * have) : need;
        light.at<cv::Vec3f>(y, x) += part * (s.at<cv::Vec3f>(y, x) / have);
        trust.at<float>(y, x) += part;
      }
  }
  const cv::Scalar whole = cv::sum(sum) / std::max(1.0, cv::sum(weight)[0]);
  for (int y = 0; y < small.rows; ++y)
    for (int x = 0; x < small.cols; ++x)
      light.at<cv::Vec3f>(y, x) += (1 - trust.at<float>(y, x)) * cv::Vec3f(float(whole[0]), float(whole[1]), float(whole[2]));
  cv::GaussianBlur(light, light, cv::Size(), 2.0);
  return light;
}

/// What the values of a row are multiplied by, in 256ths. `at`: how far down the picture, 0 to 1.
void factors_of_row(const cv::Mat &gain, float at, int width, float stretch, std::vector<uint32_t> &factors) {
  const float gy = std::clamp(at * float(gain.rows) - 0.5f, 0.f, float(gain.rows - 1));
  const int y0 = int(gy), y1 = std::min(y0 + 1, gain.rows - 1);
  const float ty = gy - float(y0), sx = float(gain.cols) / float(width);
  std::vector<cv::Vec3f> row(static_cast<size_t>(gain.cols));
  for (int x = 0; x < gain.cols; ++x)
    row[size_t(x)] = (gain.at<cv::Vec3f>(y0, x) * (1 - ty) + gain.at<cv::Vec3f>(y1, x) * ty) * (stretch * 256);
  for (int x = 0; x < width; ++x) {
    const float gx = std::clamp((float(x) + 0.5f) * sx - 0.5f, 0.f, float(gain.cols - 1));
    const size_t x0 = size_t(gx), x1 = std::min(x0 + 1, size_t(gain.cols - 1));
    const float tx = gx - float(x0);
    for (int c = 0; c < 3; ++c)
      factors[size_t(x) * 3 + size_t(c)] = uint32_t(row[x0][c] * (1 - tx) + row[x1][c] * tx);
  }
}

void flatten(cv::Mat &picture, const bs_flatten_limits &limits) {
  if (picture.type() != CV_8UC3 || std::min(picture.cols, picture.rows) < 16 || is_dark_board(picture)) return;
  cv::Mat gain = light_of(picture, limits);
  for (int y = 0; y < gain.rows; ++y)
    for (int x = 0; x < gain.cols; ++x)
      for (int c = 0; c < 3; ++c) {
        float &g = gain.at<cv::Vec3f>(y, x)[c];
        g = std::clamp(240.f / std::max(g, 1.f), 1.f, limits.strongest_gain);
      }

  // Just under the paper's own brightness all is white: the grain of the paper goes, pale ink stays.
  constexpr float kWhite = 234, kBlack = 8, kStretch = 255 / (kWhite - kBlack);
  constexpr int kOffset = int(kBlack * kStretch);
  const int values = picture.cols * 3;
  std::vector<uint32_t> factors(static_cast<size_t>(values));
  for (int y = 0; y < picture.rows; y += kStrip) {
    const int end = std::min(picture.rows, y + kStrip);
    factors_of_row(gain, (float(y) + 0.5f * float(end - y)) / float(picture.rows), picture.cols, kStretch, factors);
    for (int row = y; row < end; ++row) {
      uchar *p = picture.ptr(row);
      const uint32_t *f = factors.data();
      for (int i = 0; i < values; ++i) p[i] = uchar(std::clamp(int((p[i] * f[i]) >> 8) - kOffset, 0, 255));
    }
  }
}

}  // namespace

bool bs_flatten(bs_image *picture, bs_flatten_limits limits) {
  try {
    flatten(picture->mat, limits);
    return true;
  } catch (...) {
    return false;
  }
}
