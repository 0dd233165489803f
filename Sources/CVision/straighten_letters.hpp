#pragma once
#include <opencv2/core.hpp>

#include <array>

/// Clockwise from the top left, in pixels.
using bs_corners = std::array<cv::Point2f, 4>;

/// Which pixels belong to the writing within `quad`, told by its pieces of ink: a letter that stands mostly within is
/// taken whole, with what it reaches out of the quad, one that stands mostly beside is left whole.
/// `margin`: how far above and below the quad its writing is looked for at least, in its heights.
/// The mask (CV_8UC1, 255) covers `part` of the picture. Empty where the quad is too small or too large to be looked at.
cv::Mat bs_letters_within(const cv::Mat &picture, const bs_corners &quad, float margin, const cv::Rect &part);
