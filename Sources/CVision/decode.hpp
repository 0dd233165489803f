#pragma once
#include <memory>
#include <new>

#include "image.hpp"
#include "include/bs_decode.h"

/// Room for the pixels of `frame` as they are stored.
cv::Mat bs_room(bs_frame frame);

/// Turns `mat`, stored in EXIF's `orientation`, upright. The four that swap the sides need a second buffer;
/// the first is freed before this returns.
void bs_turn_upright(cv::Mat &mat, int32_t orientation);

/// Lays one row of `count` pixels, their colour already multiplied by alpha, on white. `red`, `green`, `blue` and
/// `alpha` say at which byte of the four each channel is.
struct bs_channels {
  int red, green, blue, alpha;
};
void bs_lay_on_white(const uint8_t *row, int32_t count, bs_channels at, uint8_t *bgr);

/// Runs `decode`, which returns a bs_decoded and fills a matrix, and lets no exception out.
template <typename Decode>
bs_decoded bs_guarded(bs_image **out, Decode decode) {
  *out = nullptr;
  try {
    auto image = std::make_unique<bs_image>();
    const bs_decoded outcome = decode(image->mat);
    if (outcome == BS_DECODED) *out = image.release();
    return outcome;
  } catch (const std::bad_alloc &) {
    return BS_NO_MEMORY;
  } catch (const cv::Exception &error) {
    return error.code == cv::Error::StsNoMem ? BS_NO_MEMORY : BS_CORRUPT;
  } catch (...) {
    return BS_CORRUPT;
  }
}
