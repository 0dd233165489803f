// libtiff's old names for integers, which OpenCV has too.
#define TIFF_DISABLE_DEPRECATED
#include <tiffio.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "encode.hpp"

namespace {
/// A file in memory, for libtiff to write to.
struct Memory {
  std::vector<uint8_t> bytes;
  size_t at = 0;
};

tmsize_t read(thandle_t, void *, tmsize_t) { return 0; }

tmsize_t write(thandle_t handle, void *data, tmsize_t count) {
  auto &memory = *static_cast<Memory *>(handle);
  try {
    memory.bytes.resize(std::max(memory.bytes.size(), memory.at + static_cast<size_t>(count)));
  } catch (...) {
    return -1;  // libtiff is C: nothing may be thrown through it
  }
  std::memcpy(memory.bytes.data() + memory.at, data, static_cast<size_t>(count));
  memory.at += static_cast<size_t>(count);
  return count;
}

toff_t seek(thandle_t handle, toff_t offset, int from) {
  auto &memory = *static_cast<Memory *>(handle);
  const size_t base = from == SEEK_CUR ? memory.at : from == SEEK_END ? memory.bytes.size() : 0;
  return memory.at = base + static_cast<size_t>(offset);
}

int close(thandle_t) { return 0; }
toff_t size(thandle_t handle) { return static_cast<Memory *>(handle)->bytes.size(); }
}  // namespace

bool bs_image_encode_tiff(const bs_image *image, bs_bytes *out) {
  return bs_encoding(image, out, [&](const cv::Mat &mat) {
    Memory memory;
    std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(
        TIFFClientOpen("", "w", &memory, read, write, seek, close, size, nullptr, nullptr), TIFFClose);
    if (!tiff) return false;
    TIFFSetField(tiff.get(), TIFFTAG_IMAGEWIDTH, static_cast<uint32_t>(mat.cols));
    TIFFSetField(tiff.get(), TIFFTAG_IMAGELENGTH, static_cast<uint32_t>(mat.rows));
    TIFFSetField(tiff.get(), TIFFTAG_BITSPERSAMPLE, 8);
    TIFFSetField(tiff.get(), TIFFTAG_SAMPLESPERPIXEL, 3);
    TIFFSetField(tiff.get(), TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff.get(), TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_RGB);
    TIFFSetField(tiff.get(), TIFFTAG_COMPRESSION, COMPRESSION_LZW);
    TIFFSetField(tiff.get(), TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(tiff.get(), TIFFTAG_ROWSPERSTRIP, TIFFDefaultStripSize(tiff.get(), 0));
    cv::Mat row;
    for (int y = 0; y < mat.rows; y++) {
      // A copy of its own, as the predictor writes into it.
      cv::cvtColor(mat.row(y), row, cv::COLOR_BGR2RGB);
      if (TIFFWriteScanline(tiff.get(), row.data, static_cast<uint32_t>(y), 0) != 1) return false;
    }
    if (TIFFFlush(tiff.get()) != 1) return false;
    tiff.reset();
    return bs_hand_over(memory.bytes.data(), memory.bytes.size(), out);
  });
}
