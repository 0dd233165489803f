#include "image.hpp"

#include "include/bs_image.h"

int32_t bs_image_width(const bs_image *image) { return image->mat.cols; }
int32_t bs_image_height(const bs_image *image) { return image->mat.rows; }
void bs_image_free(bs_image *image) { delete image; }
