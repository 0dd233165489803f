#ifndef BOARDSNAP_STRAIGHTEN_H
#define BOARDSNAP_STRAIGHTEN_H
#include <stdbool.h>

#include "bs_image.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Copies `height` rows of `width` BGR pixels. NULL where they cannot be held. The caller frees it.
bs_image *_Nullable bs_image_of_pixels(const uint8_t *_Nonnull bgr, int32_t width, int32_t height);

/// Copies the pixels out: BGR, `width * height * 3` bytes. False for an image that is not 8-bit BGR.
bool bs_image_copy_pixels(const bs_image *_Nonnull image, uint8_t *_Nonnull bgr);

/// Where a line crop (upright, BGR) changes from one ink to another: the x that best explains the variance of the
/// ink's colour, at least 3 heights from both ends, or 1.2 where wide paper parts the inks; -1 where the line is narrower
/// than 6 heights, has one ink only, or cannot be judged. The x stands in the middle of the empty space between the two inks.
int32_t bs_ink_split(const bs_image *_Nonnull crop);

/// The image area-averaged by the whole factor that brings its long side nearest to `long_side`; what is left over at
/// the right and below is dropped (less than `factor` pixels). NULL: no memory.
bs_image *_Nullable bs_image_shrink(const bs_image *_Nonnull image, int32_t long_side);

/// Straight edges (the LSD detector) at least `shortest` pixels long: x0, y0, x1, y1 of each, the longest first.
/// Returns how many were written, at most `capacity`; -1 on failure.
int32_t bs_edges(const bs_image *_Nonnull image, float shortest, float *_Nonnull segments, int32_t capacity);

/// Mean colour (BGR) of lines parallel to the segment, at offsets -reach ... reach pixels to its right-hand normal
/// (for a segment that runs to the right: downwards). `bgr` takes 3 * (2 * reach + 1) values; parts outside the image
/// do not count, an offset wholly outside gives -1.
bool bs_profile(const bs_image *_Nonnull image, const float segment[_Nonnull 4], int32_t reach, float *_Nonnull bgr);

/// The image under a homography (image to result, row by row). Averages areas where the result is smaller.
/// What lies outside the image takes the colour of its nearest edge. NULL: no memory.
bs_image *_Nullable bs_image_warp(const bs_image *_Nonnull image, const double homography[_Nonnull 9], int32_t width,
                                  int32_t height);

/// How `bs_flatten` tells paper from other things.
typedef struct {
  /// Brightest part of paper's chroma, as largest over smallest channel, that is taken for the colour of the light.
  float strongest_cast;
  /// Distance in log chroma from the board's paper within which a place counts as paper.
  float chroma_reach;
  /// Darker than this part of the brightness around it, a place is no paper.
  float darkest_paper;
  /// Most that light may be raised.
  float strongest_gain;
} bs_flatten_limits;

/// Divides the light out of the picture in place: paper becomes white, ink keeps its colour.
/// A board that is darker than its writing is left as it is. False on failure (the picture is unchanged or part-way).
bool bs_flatten(bs_image *_Nonnull picture, bs_flatten_limits limits);

/// Destroys the writing that the quad (x, y of four corners, clockwise from the top left) holds, `margin` heights above
/// and below it too, and fills its place with the median colour of a ring around it, which changes along the line.
/// Letters that stand mostly beside the quad are left as they are, unless `whole`. False on failure.
bool bs_paint_over(bs_image *_Nonnull picture, const float quad[_Nonnull 8], float margin, bool whole);

/// What is known of a line's ink. Colours are BGR.
typedef struct {
  /// Of the paper, 0 to 255.
  float paper[3];
  /// Of the strongest part of the ink, 0 to 255.
  float ink[3];
  /// Mean optical density of the ink against the paper, natural logarithm.
  float density[3];
  /// Part of the crop that is ink.
  float coverage;
  /// Whether the writing is lighter than the paper.
  bool light;
} bs_ink_measure;

/// Measures the ink of the line within `quad`. False where there is none, or on failure.
/// `columns` takes how much ink stands in each column of the line from its left end, 40 columns a height of the line,
/// each 0 to 40; columns lean as the writing does, and are named by their place at half height. `count` says how many it
/// can take, and then how many were written.
bool bs_measure_ink(const bs_image *_Nonnull image, const float quad[_Nonnull 8], bs_ink_measure *_Nonnull out,
                    uint8_t *_Nonnull columns, int32_t *_Nonnull count);

/// A connected piece of ink beside or in a line. Lengths are in heights of the line, x from its left end, y from its top.
typedef struct {
  float left, top, right, bottom;
  /// Part of the box that is ink.
  float fill;
  /// The square within it whose four sides are best covered with ink; `side_cover` is that of its worst side, 0 to 1,
  /// `corner_gaps` the distance from each corner (clockwise from the top left) to ink, as part of the square's size.
  float square_left, square_top, square_right, square_bottom;
  float side_cover, corner_gaps[4];
  /// Part of the square's inner half that is ink, and of its two inner diagonals (falling, rising). Ink here may be
  /// weaker than the square's own: a tick in a paler pen.
  float inside, falling, rising;
} bs_blob;

/// The pieces of ink around the beginning of the line `quad`, from `before` heights left of it, by their left ends.
/// Returns how many were written, at most `capacity`; -1 on failure.
int32_t bs_ink_blobs(const bs_image *_Nonnull image, const float quad[_Nonnull 8], float before,
                     bs_blob *_Nonnull blobs, int32_t capacity);

#ifdef __cplusplus
}
#endif
#endif
