#include <turbojpeg.h>

#include <cstring>

#include "decode.hpp"

namespace {
using Decompressor = std::unique_ptr<void, decltype(&tjDestroy)>;

/// Warnings that leave the pixels whole; phones and old editors write such files every day. libjpeg gives only the
/// first warning's words, so damage that follows one of these goes unseen.
bool is_harmless(const char *warning) {
  for (const char *words : {"extraneous bytes before marker", "unknown JFIF revision", "Unknown Adobe color transform",
                            "Invalid SOS parameters"})
    if (std::strstr(warning, words)) return true;
  return false;
}

bs_decoded outcome_of_failure(tjhandle handle) {
  const char *words = tjGetErrorStr2(handle);
  if (std::strstr(words, "remature end")) return BS_TRUNCATED;
  if (std::strstr(words, "emory")) return BS_NO_MEMORY;
  if (std::strstr(words, "nsupported") || std::strstr(words, "not supported") || std::strstr(words, "not implemented"))
    return BS_UNSUPPORTED;
  return BS_CORRUPT;
}
}  // namespace

bs_decoded bs_decode_jpeg(const uint8_t *file, size_t count, bs_frame frame, bs_image **out) {
  return bs_guarded(out, [&](cv::Mat &mat) {
    Decompressor handle(tjInitDecompress(), tjDestroy);
    if (!handle) return BS_NO_MEMORY;

    // Its result is not looked at: it also fails for samplings that decompress well. The size is set when it could be.
    int width = 0, height = 0, sampling = 0, colours = 0;
    tjDecompressHeader3(handle.get(), file, count, &width, &height, &sampling, &colours);
    if (width == 0 || height == 0) return outcome_of_failure(handle.get());
    if (width != frame.width || height != frame.height) return BS_CORRUPT;

    mat = bs_room(frame);
    const auto decompress = [&](int flags) {
      return tjDecompress2(handle.get(), file, count, mat.data, width, static_cast<int>(mat.step), height, TJPF_BGR,
                           flags | TJFLAG_LIMITSCANS) == 0;
    };
    if (!decompress(TJFLAG_STOPONWARNING)) {
      const bool harmless =
          tjGetErrorCode(handle.get()) == TJERR_WARNING && is_harmless(tjGetErrorStr2(handle.get()));
      if (!harmless) return outcome_of_failure(handle.get());
      if (!decompress(0) && tjGetErrorCode(handle.get()) != TJERR_WARNING) return outcome_of_failure(handle.get());
    }
    bs_turn_upright(mat, frame.orientation);
    return BS_DECODED;
  });
}
