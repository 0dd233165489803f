#pragma once
#include <opencv2/core.hpp>

/// The line within `quad` (x, y of four corners, clockwise from the top left), upright and `height` pixels high, with
/// `across` and `along` heights more around it. Empty for a quad without extent.
cv::Mat bs_upright(const cv::Mat &image, const float quad[8], int height, double along, double across);
