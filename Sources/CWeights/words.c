#include "CWeights.h"

// The compiler knows #embed in every dialect, and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t words[] = {
#embed "words.bin"
};

bs_weights bs_words(void) { return (bs_weights){words, sizeof words}; }
