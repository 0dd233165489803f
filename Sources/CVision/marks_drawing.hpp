#pragma once
#include <opencv2/core.hpp>

#include "include/bs_marks.h"

/// What `bs_drawing` is inside the shim.
struct bs_drawing {
  /// 255 where there is ink.
  cv::Mat ink;
  /// The same without writing.
  cv::Mat drawn;
  /// What is drawn, without what was erased.
  cv::Mat strokes;
  /// Optical density against the paper, in hundredths, and how much of it writing has.
  cv::Mat strength;
  float usual = 0;
};
