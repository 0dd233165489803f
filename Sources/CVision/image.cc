#include "image.hpp"

#include "include/bs_image.h"

int32_t bs_image_width(const bs_image *image) { return image->mat.cols; }
int32_t bs_image_height(const bs_image *image) { return image->mat.rows; }
const uint8_t *bs_image_row(const bs_image *image, int32_t row) { return image->mat.ptr(row); }
void bs_image_free(bs_image *image) { delete image; }
