#include "straighten_ink.hpp"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

/// Added to both sides of a ratio, so that the noise of black pixels does not count as ink.
constexpr float kDark = 8;

/// The value below which `part` of a histogram lies.
int quantile(const std::array<int, 256> &counts, double part) {
  long total = 0;
  for (int c : counts) total += c;
  long seen = 0;
  for (int v = 0; v < 256; ++v) {
    seen += counts[size_t(v)];
    if (double(seen) >= part * double(total)) return v;
  }
  return 255;
}

/// Median colour of every stretch of about one and a half heights, joined smoothly: light falls off along a line.
cv::Mat paper_along(const cv::Mat &bgr) {
  const int blocks = std::max(1, int(std::lround(bgr.cols / (1.5 * bgr.rows))));
  cv::Mat row(1, blocks, CV_32FC3);
  for (int b = 0; b < blocks; ++b) {
    // A block looks a little over its own borders, so that a word of thick ink is not taken for paper.
    const int middle = int((b + 0.5) * bgr.cols / blocks);
    const int half = std::max(bgr.rows, bgr.cols / blocks / 2);
    const int from = std::max(0, middle - half), to = std::min(bgr.cols, middle + half + 1);
    std::array<std::array<int, 256>, 3> counts{};
    for (int y = 0; y < bgr.rows; ++y) {
      const cv::Vec3b *p = bgr.ptr<cv::Vec3b>(y);
      for (int x = from; x < to; ++x)
        for (int c = 0; c < 3; ++c) ++counts[size_t(c)][p[x][c]];
    }
    for (int c = 0; c < 3; ++c) row.at<cv::Vec3f>(0, b)[c] = float(quantile(counts[size_t(c)], 0.5));
  }
  cv::Mat along;
  cv::resize(row, along, cv::Size(bgr.cols, 1), 0, 0, cv::INTER_LINEAR);
  return along;
}

}  // namespace

bs_ink bs_ink_of(const cv::Mat &bgr) {
  bs_ink ink;
  const cv::Mat paper = paper_along(bgr);
  const cv::Scalar mean = cv::mean(paper);
  ink.paper = cv::Vec3f(float(mean[0]), float(mean[1]), float(mean[2]));

  std::array<float, 256> logs;
  for (int v = 0; v < 256; ++v) logs[size_t(v)] = std::log(float(v) + kDark);
  std::vector<cv::Vec3f> paper_logs(size_t(bgr.cols));
  for (int x = 0; x < bgr.cols; ++x)
    for (int c = 0; c < 3; ++c) paper_logs[size_t(x)][c] = std::log(paper.at<cv::Vec3f>(0, x)[c] + kDark);

  ink.density.create(bgr.size(), CV_32FC3);
  double darker = 0, lighter = 0;
  for (int y = 0; y < bgr.rows; ++y) {
    const cv::Vec3b *p = bgr.ptr<cv::Vec3b>(y);
    cv::Vec3f *d = ink.density.ptr<cv::Vec3f>(y);
    for (int x = 0; x < bgr.cols; ++x) {
      float sum = 0;
      for (int c = 0; c < 3; ++c) sum += d[x][c] = paper_logs[size_t(x)][c] - logs[p[x][c]];
      // Squared: the few far pixels are ink, the many near ones noise.
      (sum > 0 ? darker : lighter) += double(sum) * double(sum);
    }
  }
  // Glare on a white board also is lighter than the paper, so light writing must clearly prevail, on a board not white.
  ink.light = lighter > 2 * darker && (mean[0] + mean[1] + mean[2]) / 3 < 140;
  if (ink.light) ink.density *= -1;

  ink.strength.create(bgr.size(), CV_32FC1);
  std::array<int, 256> counts{};
  for (int y = 0; y < bgr.rows; ++y) {
    const cv::Vec3f *d = ink.density.ptr<cv::Vec3f>(y);
    float *s = ink.strength.ptr<float>(y);
    for (int x = 0; x < bgr.cols; ++x) {
      s[x] = std::max({d[x][0], d[x][1], d[x][2]});
      ++counts[size_t(std::clamp(s[x] * 100.f, 0.f, 255.f))];
    }
  }
  ink.threshold = std::max(bs_ink_weakest, 0.4f * float(quantile(counts, 0.97)) / 100.f);
  return ink;
}
