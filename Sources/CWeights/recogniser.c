#include "CWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t recogniser[] = {
#embed "recogniser.onnx"
};

bs_weights bs_recogniser(void) { return (bs_weights){recogniser, sizeof recogniser}; }
