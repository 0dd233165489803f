#include "encode.hpp"

#include <cstdlib>
#include <cstring>

bool bs_hand_over(const void *bytes, size_t count, bs_bytes *out) {
  auto *copy = static_cast<uint8_t *>(std::malloc(count));
  if (!copy) return false;
  std::memcpy(copy, bytes, count);
  *out = {copy, count};
  return true;
}

void bs_bytes_free(bs_bytes bytes) { std::free(const_cast<uint8_t *>(bytes.data)); }
