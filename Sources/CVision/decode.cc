#include "decode.hpp"

cv::Mat bs_room(bs_frame frame) { return cv::Mat(frame.height, frame.width, CV_8UC3); }

void bs_turn_upright(cv::Mat &mat, int32_t orientation) {
  if (orientation >= 5) {
    cv::Mat swapped;
    cv::transpose(mat, swapped);
    mat = swapped;
  }
  // In place: cv::flip swaps pixel by pixel where its source is its destination. 0 is top to bottom, 1 left to right.
  switch (orientation) {
    case 2: case 6: cv::flip(mat, mat, 1); break;
    case 3: case 7: cv::flip(mat, mat, -1); break;
    case 4: case 8: cv::flip(mat, mat, 0); break;
    default: break;
  }
}

void bs_lay_on_white(const uint8_t *row, int32_t count, bs_channels at, uint8_t *bgr) {
  for (int32_t x = 0; x < count; x++, row += 4, bgr += 3) {
    const int white = 255 - row[at.alpha];
    bgr[0] = cv::saturate_cast<uint8_t>(row[at.blue] + white);
    bgr[1] = cv::saturate_cast<uint8_t>(row[at.green] + white);
    bgr[2] = cv::saturate_cast<uint8_t>(row[at.red] + white);
  }
}
