#include <turbojpeg.h>

#include <memory>

#include "encode.hpp"

bool bs_image_encode_jpeg(const bs_image *image, int32_t quality, bs_bytes *out) {
  *out = {nullptr, 0};
  const cv::Mat &mat = image->mat;
  if (mat.empty() || (mat.type() != CV_8UC3 && mat.type() != CV_8UC1) || quality < 1 || quality > 100) return false;

  std::unique_ptr<void, decltype(&tjDestroy)> handle(tjInitCompress(), tjDestroy);
  if (!handle) return false;
  const bool grey = mat.type() == CV_8UC1;
  unsigned char *bytes = nullptr;
  unsigned long count = 0;
  // Full chroma: thin red and green ink is what halved chroma loses first.
  const int failed =
      tjCompress2(handle.get(), mat.data, mat.cols, static_cast<int>(mat.step), mat.rows, grey ? TJPF_GRAY : TJPF_BGR,
                  &bytes, &count, grey ? TJSAMP_GRAY : TJSAMP_444, quality, TJFLAG_ACCURATEDCT);
  const bool done = !failed && bs_hand_over(bytes, count, out);
  tjFree(bytes);
  return done;
}
