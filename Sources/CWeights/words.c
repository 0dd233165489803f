#include "CWeights.h"

static const uint8_t words[] = {
#embed "words.bin"
};

bs_weights bs_words(void) { return (bs_weights){words, sizeof words}; }
