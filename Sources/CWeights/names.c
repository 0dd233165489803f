#include "CWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

// The lexicon is read in words of four bytes.
_Alignas(8) static const uint8_t names[] = {
#embed "names.bin"
};

bs_weights bs_names(void) { return (bs_weights){names, sizeof names}; }
