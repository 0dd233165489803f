#include "CWeights.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t grammar[] = {
#embed "grammar.bin"
};

bs_weights bs_grammar(void) { return (bs_weights){grammar, sizeof grammar}; }
