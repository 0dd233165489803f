#include <webp/decode.h>

#include "decode.hpp"

namespace {
bs_decoded outcome(VP8StatusCode status) {
  switch (status) {
    case VP8_STATUS_OK: return BS_DECODED;
    case VP8_STATUS_OUT_OF_MEMORY: return BS_NO_MEMORY;
    case VP8_STATUS_UNSUPPORTED_FEATURE: return BS_UNSUPPORTED;
    case VP8_STATUS_SUSPENDED:
    case VP8_STATUS_NOT_ENOUGH_DATA: return BS_TRUNCATED;
    default: return BS_CORRUPT;
  }
}
}  // namespace

bs_decoded bs_decode_webp(const uint8_t *file, size_t count, bs_frame frame, bs_image **out) {
  return bs_guarded(out, [&](cv::Mat &mat) {
    WebPDecoderConfig config;
    if (!WebPInitDecoderConfig(&config)) return BS_UNSUPPORTED;
    if (const bs_decoded header = outcome(WebPGetFeatures(file, count, &config.input)); header != BS_DECODED)
      return header;
    if (config.input.width != frame.width || config.input.height != frame.height) return BS_CORRUPT;

    const bool clear = config.input.has_alpha;
    cv::Mat pixels = clear ? cv::Mat(frame.height, frame.width, CV_8UC4) : bs_room(frame);
    config.output.colorspace = clear ? MODE_bgrA : MODE_BGR;  // bgrA: colour multiplied by alpha
    config.output.is_external_memory = 1;
    config.output.u.RGBA = {pixels.data, static_cast<int>(pixels.step), pixels.step * pixels.rows};
    const bs_decoded decoded = outcome(WebPDecode(file, count, &config));
    WebPFreeDecBuffer(&config.output);
    if (decoded != BS_DECODED) return decoded;

    if (clear) {
      mat = bs_room(frame);
      for (int y = 0; y < mat.rows; y++) bs_lay_on_white(pixels.ptr(y), mat.cols, {2, 1, 0, 3}, mat.ptr(y));
      pixels.release();
    } else {
      mat = pixels;
      pixels.release();
    }
    bs_turn_upright(mat, frame.orientation);
    return BS_DECODED;
  });
}
