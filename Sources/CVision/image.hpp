#pragma once
#include <opencv2/core.hpp>

/// What `bs_image` is inside the shim: a matrix of CV_8UC3 (BGR), CV_8UC1 or CV_32FC1.
struct bs_image {
  cv::Mat mat;
};
