#ifndef BOARDSNAP_TEXT_H
#define BOARDSNAP_TEXT_H
#include "bs_image.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Four corners, x and y in turn, clockwise from the writing's top left, in pixels.
typedef struct {
  float corners[8];
  /// Mean of the detector's map inside, 0 to 1.
  float score;
} bs_text_box;

/// Scales the image to `width` × `height` and writes it as the text models want it: three planes (blue, green, red) of
/// floats from -1 to 1. Shrinks by the mean over areas, so that thin strokes stay. 0: out of memory.
int32_t bs_image_planes(const bs_image *_Nonnull image, int32_t width, int32_t height, float *_Nonnull planes);

/// Finds boxes of text in the detector's map: cut at `threshold`, outlines, the smallest turned rectangle round each,
/// those whose mean is at least `min_score`, made larger by `unclip` times area by perimeter. Writes at most `capacity`
/// boxes in pixels of the map and returns how many; -1: out of memory.
int32_t bs_text_boxes(const float *_Nonnull map, int32_t width, int32_t height, float threshold, float min_score,
                      float unclip, bs_text_box *_Nonnull boxes, int32_t capacity);

/// Cuts a box out of the image and lays it straight, at most `max_height` pixels high. NULL: out of memory or no area.
bs_image *_Nullable bs_image_cut(const bs_image *_Nonnull image, const float corners[_Nonnull 8], int32_t max_height);

/// Half as wide and half as high, by the mean of four pixels. NULL: out of memory.
bs_image *_Nullable bs_image_halved(const bs_image *_Nonnull image);

/// Turns by quarters of a circle, clockwise. NULL: out of memory.
bs_image *_Nullable bs_image_turned(const bs_image *_Nonnull image, int32_t quarters);

#ifdef __cplusplus
}
#endif
#endif
