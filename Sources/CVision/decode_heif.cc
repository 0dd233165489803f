#include <libheif/heif.h>

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "decode.hpp"

namespace {
using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Handle = std::unique_ptr<heif_image_handle, decltype(&heif_image_handle_release)>;
using Options = std::unique_ptr<heif_decoding_options, decltype(&heif_decoding_options_free)>;
using Picture = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

bs_decoded outcome(heif_error error) {
  switch (error.code) {
    case heif_error_Ok: return BS_DECODED;
    case heif_error_Memory_allocation_error: return BS_NO_MEMORY;
    case heif_error_Unsupported_feature:
    case heif_error_Unsupported_filetype: return BS_UNSUPPORTED;
    default: return error.subcode == heif_suberror_End_of_data ? BS_TRUNCATED : BS_CORRUPT;
  }
}

/// Multiplies colour by alpha, as the other libraries have done when bs_lay_on_white is called.
void premultiply(uint8_t *rgba, int count) {
  for (int x = 0; x < count; x++, rgba += 4)
    for (int channel = 0; channel < 3; channel++)
      rgba[channel] = static_cast<uint8_t>((rgba[channel] * rgba[3] + 127) / 255);
}

void lay_on_white(heif_image *picture, uint8_t *plane, int stride, cv::Mat &mat) {
  const bool multiplied = heif_image_is_premultiplied_alpha(picture);
  for (int y = 0; y < mat.rows; y++) {
    uint8_t *row = plane + static_cast<size_t>(y) * stride;
    if (!multiplied) premultiply(row, mat.cols);
    bs_lay_on_white(row, mat.cols, {0, 1, 2, 3}, mat.ptr(y));
  }
}
}  // namespace

bs_decoded bs_decode_heif(const uint8_t *file, size_t count, bs_frame frame, bs_image **out) {
  return bs_guarded(out, [&](cv::Mat &mat) {
    static const heif_error plugins = heif_init(nullptr);  // once: two threads may not load the decoders at a time
    if (plugins.code != heif_error_Ok) return BS_UNSUPPORTED;

    Context context(heif_context_alloc(), heif_context_free);
    if (!context) return BS_NO_MEMORY;
    heif_context_set_max_decoding_threads(context.get(), 0);  // 0: in this thread
    // The library's limit is of a side. A tile may be larger than a small picture.
    heif_context_set_maximum_image_size_limit(context.get(), std::max({frame.width, frame.height, 4096}) + 1);
    heif_error error = heif_context_read_from_memory_without_copy(context.get(), file, count, nullptr);
    if (error.code != heif_error_Ok) return outcome(error);

    heif_image_handle *primary = nullptr;
    error = heif_context_get_primary_image_handle(context.get(), &primary);
    Handle handle(primary, heif_image_handle_release);
    if (error.code != heif_error_Ok) return outcome(error);
    if (heif_image_handle_get_ispe_width(primary) != frame.width ||
        heif_image_handle_get_ispe_height(primary) != frame.height)
      return BS_CORRUPT;

    Options options(heif_decoding_options_alloc(), heif_decoding_options_free);
    if (!options) return BS_NO_MEMORY;
    options->convert_hdr_to_8bit = 1;
    options->strict_decoding = 1;
    const bool clear = heif_image_handle_has_alpha_channel(primary);
    heif_image *decoded = nullptr;
    error = heif_decode_image(primary, &decoded, heif_colorspace_RGB,
                              clear ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, options.get());
    Picture picture(decoded, heif_image_release);
    if (error.code != heif_error_Ok) return outcome(error);

    int stride = 0;
    uint8_t *plane = heif_image_get_plane(decoded, heif_channel_interleaved, &stride);
    const int width = heif_image_get_width(decoded, heif_channel_interleaved);
    const int height = heif_image_get_height(decoded, heif_channel_interleaved);
    const bool fits = std::min(width, height) > 0 && std::max(width, height) <= std::max(frame.width, frame.height) &&
                      std::min(width, height) <= std::min(frame.width, frame.height);
    if (!plane || !fits || stride < width * (clear ? 4 : 3)) return BS_CORRUPT;

    mat = bs_room({width, height, 1});
    if (clear)
      lay_on_white(decoded, plane, stride, mat);
    else
      cv::cvtColor(cv::Mat(height, width, CV_8UC3, plane, stride), mat, cv::COLOR_RGB2BGR);
    return BS_DECODED;
  });
}
