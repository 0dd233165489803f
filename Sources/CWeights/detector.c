#include "CWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t detector[] = {
#embed "detector.onnx"
};

bs_weights bs_detector(void) { return (bs_weights){detector, sizeof detector}; }
