#include "COnnxRuntime.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The engine's header is in no package, so its functions are called by their place in its table, which never changes
// from version 1 of the API on. Those that give back a status give NULL when all went well.
typedef struct {
  void *slots_from_0[2];
  const char *(*get_error_message)(const void *status);
  void *(*create_env)(int level, const char *id, void **env);
  void *slots_from_4[4];
  void *(*create_session_from_array)(void *env, const void *bytes, size_t count, void *options, void **session);
  void *(*run)(void *session, void *options, const char *const *input_names, const void *const *inputs, size_t input_count,
               const char *const *output_names, size_t output_count, void **outputs);
  void *(*create_session_options)(void **options);
  void *slots_from_11[6];
  void *(*disable_mem_pattern)(void *options);
  void *slots_from_18[5];
  void *(*set_graph_optimization_level)(void *options, int level);
  void *(*set_intra_op_threads)(void *options, int threads);
  void *(*set_inter_op_threads)(void *options, int threads);
  void *slots_from_26[10];
  void *(*get_input_name)(void *session, size_t index, void *allocator, char **name);
  void *(*get_output_name)(void *session, size_t index, void *allocator, char **name);
  void *slots_from_38[11];
  void *(*create_tensor)(void *memory, void *data, size_t bytes, const int64_t *shape, size_t rank, int type, void **value);
  void *slots_from_50[1];
  void *(*get_tensor_data)(void *value, void **data);
  void *slots_from_52[9];
  void *(*get_rank)(const void *shape, size_t *rank);
  void *(*get_dimensions)(const void *shape, int64_t *dimensions, size_t rank);
  void *slots_from_63[2];
  void *(*get_type_and_shape)(const void *value, void **shape);
  void *slots_from_66[3];
  void *(*create_cpu_memory_info)(int allocator, int memory, void **info);
  void *slots_from_70[6];
  void *(*allocator_free)(void *allocator, void *memory);
  void *slots_from_77[1];
  void *(*get_default_allocator)(void **allocator);
  void *slots_from_79[13];
  void (*release_env)(void *);
  void (*release_status)(void *);
  void (*release_memory_info)(void *);
  void (*release_session)(void *);
  void (*release_value)(void *);
  void *slots_from_97[2];
  void (*release_type_and_shape)(void *);
  void (*release_session_options)(void *);
  void *slots_from_101[10];
  void *(*get_metadata)(const void *session, void **metadata);
  void *slots_from_112[4];
  void *(*look_up)(const void *metadata, void *allocator, const char *key, char **value);
  void *slots_from_117[1];
  void (*release_metadata)(void *);
} api_table;

enum { API_VERSION = 17, LOG_ERROR = 3, OPTIMIZE_ALL = 99, ELEMENT_FLOAT = 1, ARENA_DEVICE = 0, MEMORY_DEFAULT = 0 };

typedef struct {
  const api_table *(*get_api)(uint32_t version);
  const char *(*version)(void);
} api_base;

struct bs_engine {
  const api_base *base;
  const api_table *api;
  void *env;
  void *memory;
  void *allocator;
};

struct bs_session {
  bs_engine *engine;
  void *session;
  char *input;
  char *output;
};

struct bs_tensor {
  bs_engine *engine;
  void *value;
  const float *values;
  int32_t rank;
  int64_t dimensions[4];
};

static void say(bs_engine_error *error, const char *what) { snprintf(error->text, sizeof error->text, "%s", what); }

/// Whether all went well; otherwise takes the engine's words over into `error`.
static int well(bs_engine *engine, void *failed, bs_engine_error *error) {
  if (!failed) return 1;
  say(error, engine->api->get_error_message(failed));
  engine->api->release_status(failed);
  return 0;
}

/// The engine that Microsoft ships writes down and sends out who runs which model, unless its environment forbids that
/// before it is loaded (microsoft/onnxruntime pull requests 27379 and 29843; the name has changed between releases).
static int forbid_telemetry(void) {
  return setenv("ORT_DISABLE_TELEMETRY", "1", 1) == 0 && setenv("ORT_TELEMETRY_DISABLED", "1", 1) == 0;
}

bs_engine *bs_engine_open(const char *path, bs_engine_error *error) {
  if (!forbid_telemetry()) {
    say(error, "its telemetry cannot be turned off");
    return NULL;
  }
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (!library) {
    say(error, dlerror());
    return NULL;
  }
  const api_base *(*get_base)(void) = (const api_base *(*)(void))dlsym(library, "OrtGetApiBase");
  const api_table *api = get_base ? get_base()->get_api(API_VERSION) : NULL;
  bs_engine *engine = api ? calloc(1, sizeof *engine) : NULL;
  if (!engine) {
    say(error, api ? "out of memory" : "not a version of ONNX Runtime that can be used");
    dlclose(library);
    return NULL;
  }
  *engine = (bs_engine){.base = get_base(), .api = api};
  if (well(engine, engine->api->create_env(LOG_ERROR, "boardsnap", &engine->env), error) &&
      well(engine, engine->api->create_cpu_memory_info(ARENA_DEVICE, MEMORY_DEFAULT, &engine->memory), error) &&
      well(engine, engine->api->get_default_allocator(&engine->allocator), error))
    return engine;
  bs_engine_free(engine);
  return NULL;
}

const char *bs_engine_version(const bs_engine *engine) { return engine->base->version(); }

void bs_engine_free(bs_engine *engine) {
  if (engine->memory) engine->api->release_memory_info(engine->memory);
  if (engine->env) engine->api->release_env(engine->env);
  // The library stays: its threads may still be on their way out.
  free(engine);
}

/// Options for inputs of all widths: a plan of memory is made for each and would never be used again.
static void *options_for(bs_engine *engine, int32_t threads, bs_engine_error *error) {
  void *options = NULL;
  if (!well(engine, engine->api->create_session_options(&options), error)) return NULL;
  if (well(engine, engine->api->set_intra_op_threads(options, (int)threads), error) &&
      well(engine, engine->api->set_inter_op_threads(options, 1), error) &&
      well(engine, engine->api->set_graph_optimization_level(options, OPTIMIZE_ALL), error) &&
      well(engine, engine->api->disable_mem_pattern(options), error))
    return options;
  engine->api->release_session_options(options);
  return NULL;
}

bs_session *bs_session_open(bs_engine *engine, const void *bytes, size_t count, int32_t threads,
                            bs_engine_error *error) {
  bs_session *session = calloc(1, sizeof *session);
  if (!session) {
    say(error, "out of memory");
    return NULL;
  }
  session->engine = engine;
  void *options = options_for(engine, threads, error);
  int opened = options && well(engine,
                               engine->api->create_session_from_array(engine->env, bytes, count, options,
                                                                      &session->session),
                               error);
  if (options) engine->api->release_session_options(options);
  if (opened &&
      well(engine,
           engine->api->get_input_name(session->session, (size_t)0, engine->allocator, &session->input),
           error) &&
      well(engine,
           engine->api->get_output_name(session->session, (size_t)0, engine->allocator, &session->output),
           error))
    return session;
  bs_session_free(session);
  return NULL;
}

/// Gives a string back to the engine that made it. The call fails only for a null allocator, which is not one.
static void give_back(bs_engine *engine, void *string) {
  void *failed = engine->api->allocator_free(engine->allocator, string);
  if (failed) engine->api->release_status(failed);
}

void bs_session_free(bs_session *session) {
  if (session->input) give_back(session->engine, session->input);
  if (session->output) give_back(session->engine, session->output);
  if (session->session) session->engine->api->release_session(session->session);
  free(session);
}

char *bs_session_metadata(const bs_session *session, const char *key, bs_engine_error *error) {
  bs_engine *engine = session->engine;
  void *metadata = NULL;
  char *value = NULL, *copy = NULL;
  error->text[0] = 0;
  if (!well(engine, engine->api->get_metadata(session->session, &metadata), error)) return NULL;
  if (well(engine, engine->api->look_up(metadata, engine->allocator, key, &value), error) && value) {
    copy = strdup(value);
    give_back(engine, value);
  }
  engine->api->release_metadata(metadata);
  return copy;
}

/// Fills in where the numbers are and how they are shaped.
static int describe(bs_tensor *tensor, bs_engine_error *error) {
  bs_engine *engine = tensor->engine;
  void *shape = NULL;
  size_t rank = 0;
  if (!well(engine, engine->api->get_tensor_data(tensor->value, (void **)&tensor->values), error) ||
      !well(engine, engine->api->get_type_and_shape(tensor->value, &shape), error))
    return 0;
  int known = well(engine, engine->api->get_rank(shape, &rank), error);
  if (known && rank > 4) {
    say(error, "the model's output has more than four dimensions");
    known = 0;
  }
  known = known && well(engine, engine->api->get_dimensions(shape, tensor->dimensions, rank), error);
  tensor->rank = (int32_t)rank;
  engine->api->release_type_and_shape(shape);
  return known;
}

bs_tensor *bs_session_run(const bs_session *session, const float *input, const int64_t shape[4],
                          bs_engine_error *error) {
  bs_engine *engine = session->engine;
  bs_tensor *tensor = calloc(1, sizeof *tensor);
  if (!tensor) {
    say(error, "out of memory");
    return NULL;
  }
  tensor->engine = engine;
  size_t bytes = sizeof(float) * (size_t)(shape[0] * shape[1] * shape[2] * shape[3]);
  void *in = NULL;
  const char *inputs[] = {session->input}, *outputs[] = {session->output};
  int ran = well(engine,
                 engine->api->create_tensor(engine->memory, (void *)input, bytes, shape, (size_t)4,
                      ELEMENT_FLOAT, &in),
                 error) &&
            well(engine,
                 engine->api->run(session->session, NULL, inputs, (const void *const *)&in, (size_t)1, outputs,
                      (size_t)1, &tensor->value),
                 error) &&
            describe(tensor, error);
  if (in) engine->api->release_value(in);
  if (ran) return tensor;
  bs_tensor_free(tensor);
  return NULL;
}

const float *bs_tensor_values(const bs_tensor *tensor) { return tensor->values; }
int32_t bs_tensor_rank(const bs_tensor *tensor) { return tensor->rank; }
int64_t bs_tensor_dimension(const bs_tensor *tensor, int32_t index) { return tensor->dimensions[index]; }

void bs_tensor_free(bs_tensor *tensor) {
  if (tensor->value) tensor->engine->api->release_value(tensor->value);
  free(tensor);
}
