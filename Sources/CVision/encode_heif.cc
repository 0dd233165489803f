#include <libheif/heif.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "encode.hpp"

namespace {
using Context = std::unique_ptr<heif_context, decltype(&heif_context_free)>;
using Encoder = std::unique_ptr<heif_encoder, decltype(&heif_encoder_release)>;
using Picture = std::unique_ptr<heif_image, decltype(&heif_image_release)>;

bool failed(heif_error error) { return error.code != heif_error_Ok; }

heif_error append(heif_context *, const void *data, size_t size, void *bytes) {
  auto &all = *static_cast<std::vector<uint8_t> *>(bytes);
  try {
    const auto *from = static_cast<const uint8_t *>(data);
    all.insert(all.end(), from, from + size);
  } catch (...) {
    return {heif_error_Memory_allocation_error, heif_suberror_Unspecified, ""};
  }
  return {heif_error_Ok, heif_suberror_Unspecified, ""};
}
}  // namespace

bool bs_image_encode_heif(const bs_image *image, bool is_avif, int32_t quality, bs_bytes *out) {
  return bs_encoding(image, out, [&](const cv::Mat &mat) {
    static const heif_error plugins = heif_init(nullptr);
    if (failed(plugins)) return false;
    Context context(heif_context_alloc(), heif_context_free);
    heif_encoder *found = nullptr;
    const auto format = is_avif ? heif_compression_AV1 : heif_compression_HEVC;
    if (!context || failed(heif_context_get_encoder_for_format(context.get(), format, &found))) return false;
    const Encoder encoder(found, heif_encoder_release);
    if (failed(heif_encoder_set_lossy_quality(found, quality))) return false;
    // The fastest that shows no difference on a board; encoders without the setting have another way to be fast.
    if (is_avif) heif_encoder_set_parameter_integer(found, "speed", 8);
    // Thin ink in colour is what halved chroma loses first.
    heif_encoder_set_parameter_string(found, "chroma", "444");

    heif_image *made = nullptr;
    if (failed(heif_image_create(mat.cols, mat.rows, heif_colorspace_RGB, heif_chroma_interleaved_RGB, &made)))
      return false;
    const Picture picture(made, heif_image_release);
    if (failed(heif_image_add_plane(made, heif_channel_interleaved, mat.cols, mat.rows, 8))) return false;
    int stride = 0;
    uint8_t *plane = heif_image_get_plane(made, heif_channel_interleaved, &stride);
    if (!plane) return false;
    cv::Mat rgb(mat.rows, mat.cols, CV_8UC3, plane, static_cast<size_t>(stride));
    cv::cvtColor(mat, rgb, cv::COLOR_BGR2RGB);
    if (failed(heif_context_encode_image(context.get(), made, found, nullptr, nullptr))) return false;
    std::vector<uint8_t> bytes;
    heif_writer writer{1, append};
    if (failed(heif_context_write(context.get(), &writer, &bytes))) return false;
    return bs_hand_over(bytes.data(), bytes.size(), out);
  });
}
