#ifndef BOARDSNAP_WEIGHTS_H
#define BOARDSNAP_WEIGHTS_H
#include <stddef.h>
#include <stdint.h>

/// Weights that live as long as the program: `count` bytes from `bytes`.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t count;
} bs_weights;

/// Counts of words and pairs of words, as `boardsnap-train words` writes them.
bs_weights bs_words(void);

/// The detector of lines, an ONNX model, as `Training/detector` makes it.
bs_weights bs_detector(void);

/// The recogniser of lines, an ONNX model, as `Training/reader` makes it.
bs_weights bs_recogniser(void);

/// Given names of many cultures, lower case and without accents, one a line, sorted by byte. A star behind a name says
/// that it is an English word too, a plus that it is common in many countries. From the name lists of Faker (MIT).
bs_weights bs_given_names(void);

/// Weights of the tagger and the parser, as `boardsnap-train grammar` writes them.
bs_weights bs_grammar(void);

/// Weights of the name model and what words can be, as `boardsnap-train names` writes them.
bs_weights bs_names(void);
#endif
