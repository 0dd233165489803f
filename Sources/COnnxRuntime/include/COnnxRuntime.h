#ifndef BOARDSNAP_ONNX_H
#define BOARDSNAP_ONNX_H
#include <stddef.h>
#include <stdint.h>
#endif
