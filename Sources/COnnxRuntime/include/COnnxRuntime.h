#ifndef BOARDSNAP_ONNX_H
#define BOARDSNAP_ONNX_H
#include <stddef.h>
#include <stdint.h>

/// ONNX Runtime, opened with `dlopen` and called through its table of functions.
typedef struct bs_engine bs_engine;
/// One model, ready to run.
typedef struct bs_session bs_session;
/// What a model gave back: numbers that belong to the engine until the tensor is freed.
typedef struct bs_tensor bs_tensor;

/// Room for the engine's own words on what went wrong; ends in a NUL.
typedef struct {
  char text[512];
} bs_engine_error;

/// Opens the engine's library at `path`. NULL: it is not there or is no ONNX Runtime; `error` says which.
bs_engine *_Nullable bs_engine_open(const char *_Nonnull path, bs_engine_error *_Nonnull error);
/// The engine's own version, as in "1.32.0".
const char *_Nonnull bs_engine_version(const bs_engine *_Nonnull engine);
/// Only after all its sessions and tensors are freed.
void bs_engine_free(bs_engine *_Nonnull engine);

/// Opens a model of `count` bytes, which may go when the call returns, to run on `threads` threads. NULL: see `error`.
bs_session *_Nullable bs_session_open(bs_engine *_Nonnull engine, const void *_Nonnull bytes, size_t count,
                                      int32_t threads, bs_engine_error *_Nonnull error);
void bs_session_free(bs_session *_Nonnull session);

/// The model's metadata under `key`, to be freed by `free`; NULL where it has none.
char *_Nullable bs_session_metadata(const bs_session *_Nonnull session, const char *_Nonnull key,
                                    bs_engine_error *_Nonnull error);

/// Runs the model on one input of floats, shaped `shape[0] × ... × shape[3]`. Safe to call from several threads.
/// `input` is not copied and must stay until the call returns. NULL: see `error`.
bs_tensor *_Nullable bs_session_run(const bs_session *_Nonnull session, const float *_Nonnull input,
                                    const int64_t shape[_Nonnull 4], bs_engine_error *_Nonnull error);

const float *_Nonnull bs_tensor_values(const bs_tensor *_Nonnull tensor);
/// How many dimensions `bs_tensor_dimension` knows, at most 4.
int32_t bs_tensor_rank(const bs_tensor *_Nonnull tensor);
int64_t bs_tensor_dimension(const bs_tensor *_Nonnull tensor, int32_t index);
void bs_tensor_free(bs_tensor *_Nonnull tensor);
#endif
