#pragma once
#include <opencv2/core.hpp>

/// What was written on a small, mostly empty piece of board, told from what it was written on.
struct bs_ink {
  /// Optical density of each pixel against the paper around it, per channel (CV_32FC3), positive where there is ink:
  /// the natural logarithm of paper over pixel, or of pixel over paper on a dark board.
  cv::Mat density;
  /// Largest channel of `density` (CV_32FC1).
  cv::Mat strength;
  /// From which `strength` a pixel is ink.
  float threshold = 0;
  /// Whether the writing is lighter than what it stands on.
  bool light = false;
  /// Median of the paper, BGR.
  cv::Vec3f paper;
};

/// Weaker than this is noise, shadow or the grain of the paper.
constexpr float bs_ink_weakest = 0.10f;

bs_ink bs_ink_of(const cv::Mat &bgr);
