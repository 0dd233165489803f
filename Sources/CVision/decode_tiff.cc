// libtiff's old names for integers, which OpenCV has too.
#define TIFF_DISABLE_DEPRECATED
#include <tiffio.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "decode.hpp"

namespace {
/// A TIFF file in memory, as libtiff's callbacks see it.
struct Source {
  const uint8_t *bytes;
  uint64_t count;
  uint64_t at = 0;
  bool short_read = false;
};

tmsize_t read(thandle_t handle, void *into, tmsize_t wanted) {
  auto *source = static_cast<Source *>(handle);
  if (wanted <= 0) return 0;
  const uint64_t left = source->at < source->count ? source->count - source->at : 0;
  const uint64_t given = std::min<uint64_t>(left, static_cast<uint64_t>(wanted));
  if (given < static_cast<uint64_t>(wanted)) source->short_read = true;
  std::memcpy(into, source->bytes + std::min(source->at, source->count), given);
  source->at += given;
  return static_cast<tmsize_t>(given);
}

tmsize_t write(thandle_t, void *, tmsize_t) { return 0; }

toff_t seek(thandle_t handle, toff_t offset, int whence) {
  auto *source = static_cast<Source *>(handle);
  if (whence == SEEK_CUR) offset += source->at;
  if (whence == SEEK_END) offset += source->count;
  return source->at = offset;
}

int close(thandle_t) { return 0; }
toff_t size(thandle_t handle) { return static_cast<Source *>(handle)->count; }
int stay_silent(TIFF *, void *, const char *, const char *, va_list) { return 1; }

using Options = std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)>;
using File = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

/// The handlers are this file's alone; libtiff's usual ones are the whole process's.
File open(Source &source, tmsize_t largest_allocation) {
  Options options(TIFFOpenOptionsAlloc(), TIFFOpenOptionsFree);
  if (!options) throw std::bad_alloc();
  TIFFOpenOptionsSetErrorHandlerExtR(options.get(), stay_silent, nullptr);
  TIFFOpenOptionsSetWarningHandlerExtR(options.get(), stay_silent, nullptr);
  TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), largest_allocation);
  // m: no memory mapping. The name is for messages, which are not kept.
  return File(
      TIFFClientOpenExt("photo", "rm", &source, read, write, seek, close, size, nullptr, nullptr, options.get()),
      TIFFClose);
}

/// libtiff's converter of any picture to 8-bit RGBA, alpha multiplied in.
struct Converter {
  TIFFRGBAImage image{};
  bool ready;
  explicit Converter(TIFF *file) {
    char words[1024] = "";
    ready = TIFFRGBAImageOK(file, words) && TIFFRGBAImageBegin(&image, file, /* stop at damage: */ 1, words);
  }
  ~Converter() {
    if (ready) TIFFRGBAImageEnd(&image);
  }
};

/// How many rows are decoded at once: a strip, or a row of tiles. 0: strips or tiles that no honest file has.
uint32_t rows_at_once(TIFF *file, bs_frame frame) {
  const auto height = static_cast<uint32_t>(frame.height);
  uint32_t rows = height;
  uint64_t bytes;
  if (TIFFIsTiled(file)) {
    uint32_t width = 0;
    if (!TIFFGetField(file, TIFFTAG_TILEWIDTH, &width) || !TIFFGetField(file, TIFFTAG_TILELENGTH, &rows)) return 0;
    // The specification asks for multiples of 16; the upper bound leaves one tile for the whole picture.
    if (width < 16 || rows < 16 || width > frame.width + 4096U || rows > frame.height + 4096U) return 0;
    bytes = TIFFTileSize64(file);
  } else {
    TIFFGetFieldDefaulted(file, TIFFTAG_ROWSPERSTRIP, &rows);
    rows = std::min(rows, height);
    bytes = TIFFStripSize64(file);
  }
  const uint64_t most = (frame.width + 4096ULL) * (std::min(rows, height) + 4096ULL) * 8;  // four channels of 16 bits
  return bytes == 0 || bytes > most ? 0 : std::min(rows, height);
}
}  // namespace

bs_decoded bs_decode_tiff(const uint8_t *bytes, size_t count, bs_frame frame, bs_image **out) {
  return bs_guarded(out, [&](cv::Mat &mat) {
    Source source{bytes, count};
    const auto outcome_of_failure = [&] { return source.short_read ? BS_TRUNCATED : BS_CORRUPT; };
    const tmsize_t pixels = static_cast<tmsize_t>(frame.width) * frame.height;
    File file = open(source, pixels * 8 + (64 << 20));
    if (!file) return outcome_of_failure();

    uint32_t width = 0, height = 0;
    TIFFGetField(file.get(), TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(file.get(), TIFFTAG_IMAGELENGTH, &height);
    if (width != static_cast<uint32_t>(frame.width) || height != static_cast<uint32_t>(frame.height)) return BS_CORRUPT;
    const uint32_t band = rows_at_once(file.get(), frame);
    if (band == 0) return BS_CORRUPT;

    // Turned by bs_turn_upright instead: the converter mirrors, but doesn't swap the sides.
    TIFFSetField(file.get(), TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    Converter converter(file.get());
    if (!converter.ready) return BS_UNSUPPORTED;
    converter.image.req_orientation = ORIENTATION_TOPLEFT;

    mat = bs_room(frame);
    std::vector<uint32_t> raster(static_cast<size_t>(width) * band);
    source.short_read = false;
    for (uint32_t y = 0; y < height; y += band) {
      const uint32_t rows = std::min(band, height - y);
      converter.image.row_offset = static_cast<int>(y);
      if (!TIFFRGBAImageGet(&converter.image, raster.data(), width, rows)) return outcome_of_failure();
      for (uint32_t row = 0; row < rows; row++) {
        const auto *rgba = reinterpret_cast<const uint8_t *>(raster.data() + static_cast<size_t>(row) * width);
        bs_lay_on_white(rgba, frame.width, {0, 1, 2, 3}, mat.ptr(static_cast<int>(y + row)));
      }
    }
    raster = {};
    bs_turn_upright(mat, frame.orientation);
    return BS_DECODED;
  });
}
