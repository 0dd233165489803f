#ifndef BOARDSNAP_MARKS_H
#define BOARDSNAP_MARKS_H
#include <stdbool.h>

#include "bs_image.h"

#ifdef __cplusplus
extern "C" {
#endif

/// The ink of a whole board: which pixels of a smaller copy of the photo are strokes. All lengths and places below are in
/// pixels of that copy.
typedef struct bs_drawing bs_drawing;

/// Tells ink from the paper around it.
/// - scale: size of the copy, at most 1.
/// - quads: `count` places with writing (x, y of four corners each, in pixels of the copy): how strong ink is, and whether
///   it is lighter than the board.
/// - unit: usual height of a line of writing, in pixels of the copy.
/// NULL: no memory, or no ink.
bs_drawing *_Nullable bs_drawing_make(const bs_image *_Nonnull image, double scale, const float *_Nonnull quads,
                                      int32_t count, double unit);
void bs_drawing_free(bs_drawing *_Nonnull drawing);

int32_t bs_drawing_width(const bs_drawing *_Nonnull drawing);
int32_t bs_drawing_height(const bs_drawing *_Nonnull drawing);
/// A row of the copy, from 0: 255 where there is ink.
const uint8_t *_Nonnull bs_drawing_row(const bs_drawing *_Nonnull drawing, int32_t row);

/// Points around a face.
enum { BS_FACE_POINTS = 48 };

/// A piece of paper that ink surrounds.
typedef struct {
  /// Of the paper, and of its convex hull, in square pixels.
  float area, hull_area;
  /// Part of the hull's edge that ink lies on, and how broad it is there (the median).
  float support, thickness;
  /// How strong that ink is, as part of what writing has (the median).
  float strength;
  /// Gaps up to twice this were closed, in pixels.
  int32_t bridge;
  /// The hull, evenly spaced, clockwise: x, y in turn.
  float outline[2 * BS_FACE_POINTS];
} bs_face;

/// Which ink counts: all, all but writing, or of that what was not erased (then the hulls of strokes that touch are told
/// too: a frame with its lanes).
typedef enum : int32_t { BS_INK, BS_DRAWN, BS_STROKES } bs_layer;

/// The pieces of paper that are surrounded when gaps up to `2 * bridge` pixels are closed, of at least `least` square
/// pixels, for each of `bridge_count` bridges in turn. Returns how many were written, at most `capacity`; -1 on failure.
int32_t bs_drawing_faces(const bs_drawing *_Nonnull drawing, bs_layer layer, const int32_t *_Nonnull bridges,
                         int32_t bridge_count, float least, bs_face *_Nonnull faces, int32_t capacity);

/// Small signs, as circles that were drawn over and over, and diamonds with a cross in them: what is broader than
/// `2 * pen` when holes smaller than `largest` are filled, for each of `pen_count` pens in turn. Otherwise as above.
int32_t bs_drawing_signs(const bs_drawing *_Nonnull drawing, bs_layer layer, float largest, const int32_t *_Nonnull pens,
                         int32_t pen_count, float least, bs_face *_Nonnull faces, int32_t capacity);

/// The face that several faces make together, parted by strokes only: their common hull, measured as above.
bool bs_drawing_join(const bs_drawing *_Nonnull drawing, const bs_face *_Nonnull faces, int32_t count,
                     bs_face *_Nonnull out);

/// Takes a closed outline out of the strokes that are looked for: a line `breadth` wide along `count` points.
void bs_drawing_erase_outline(bs_drawing *_Nonnull drawing, const float *_Nonnull points, int32_t count,
                              float breadth);
/// Takes what an outline holds out of the strokes that are looked for.
void bs_drawing_erase_place(bs_drawing *_Nonnull drawing, const float *_Nonnull points, int32_t count);

/// Points along a stroke.
enum { BS_STROKE_POINTS = 40 };

/// A connected piece of ink, seen as one stroke: the longest way through it.
typedef struct {
  /// In square pixels; `length` along the way.
  float area, length;
  /// Box around all of it.
  float left, top, right, bottom;
  /// 0 for the longest way through a piece of ink, 1 for the longest of what is left without it, and so on.
  int32_t pass;
  /// From one end to the other, evenly spaced: x, y in turn.
  float path[2 * BS_STROKE_POINTS];
} bs_stroke;

/// The strokes that are left, at least `shortest` long, drawn with a pen `width` wide. Returns how many were written, at
/// most `capacity`; -1 on failure.
int32_t bs_drawing_strokes(const bs_drawing *_Nonnull drawing, float shortest, float width, bs_stroke *_Nonnull strokes,
                           int32_t capacity);

/// How much ink lies beside the end of a stroke, as the barbs of an arrow's head do.
typedef struct {
  /// In square pixels, to the left and to the right of the direction in which the stroke ends, behind the end.
  float left, right;
  /// The same before the end.
  float left_before, right_before;
} bs_barbs;

/// - end: where the stroke ends; `direction`: a unit vector, how it runs there; `width`: of the stroke; `reach`: how far
///   around is looked.
bs_barbs bs_drawing_barbs(const bs_drawing *_Nonnull drawing, const float end[_Nonnull 2],
                          const float direction[_Nonnull 2], float width, float reach);

/// A piece of coloured paper: the smallest rectangle around it (x, y of four corners, in pixels of the image) and its
/// median colour.
typedef struct {
  float corners[8];
  /// Blue, green, red, 0 to 255.
  uint8_t bgr[3];
  /// Part of the rectangle that has the colour.
  float fill;
} bs_paper;

/// Finds pieces of one colour that is stronger than that of most of the picture, at least `shortest` pixels wide. Returns
/// how many were written, at most `capacity`; -1 on failure.
int32_t bs_papers(const bs_image *_Nonnull image, float shortest, bs_paper *_Nonnull papers, int32_t capacity);

#ifdef __cplusplus
}
#endif
#endif
