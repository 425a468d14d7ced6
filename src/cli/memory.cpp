#include "cli/memory.hpp"

#include <cstdint>
#include <cstdlib>
#include <limits>

#if defined(__GLIBC__) && defined(__linux__)
#include <malloc.h>
#include <sys/mman.h>
#endif

namespace summarise::cli {

#if defined(__GLIBC__) && defined(__linux__)

namespace {

constexpr std::size_t kLeastText = std::size_t{1} << 20;  // bytes: a shorter one is read before it pays
constexpr std::size_t kBytesOfByte = 8;  // of memory, for a byte of prose: what goes beyond comes in small pages
constexpr std::size_t kLargePage = std::size_t{1} << 21;

}  // namespace

void expect_text(std::size_t bytes) {
  constexpr std::size_t kMost = std::numeric_limits<int>::max() - kLargePage;
  if (bytes < kLeastText) return;
  const std::size_t size = bytes < kMost / kBytesOfByte ? kBytesOfByte * bytes : kMost;
  const int limit = static_cast<int>(size + kLargePage);
  if (::mallopt(M_MMAP_THRESHOLD, limit) == 0) return;  // all but what is larger from one stretch
  ::mallopt(M_TRIM_THRESHOLD, limit);                   // that is not given back
  void* const block = std::malloc(size);
  if (block == nullptr) return;
  const std::size_t before = (kLargePage - reinterpret_cast<std::uintptr_t>(block) % kLargePage) % kLargePage;
  if (before < size) ::madvise(static_cast<char*>(block) + before, size - before, MADV_HUGEPAGE);
  std::free(block);
}

#else

void expect_text(std::size_t) {}

#endif

}  // namespace summarise::cli
