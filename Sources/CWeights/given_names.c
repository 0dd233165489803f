#include "CWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t given_names[] = {
#embed "given-names.txt"
};

bs_weights bs_given_names(void) { return (bs_weights){given_names, sizeof given_names}; }
