#pragma once
#include <opencv2/core.hpp>

/// The picture at another size. Every pixel counts where it shrinks by half or more; by less, two neighbours each way are
/// enough for that, at an eighth of the time.
cv::Mat bs_scaled(const cv::Mat &picture, const cv::Size &size);
cv::Mat bs_scaled(const cv::Mat &picture, double scale);
