// A set of fingerprints, which are hashes already: one array, looked into where the fingerprint says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace summarise {

class Fingerprints {
 public:
  // 0 is none, and is not kept.
  void insert(std::uint64_t fingerprint) {
    if (fingerprint == 0) return;
    if (2 * (size_ + 1) > slots_.size()) grow();
    std::uint64_t& slot = slots_[slot_of(fingerprint)];
    size_ += slot == 0;
    slot = fingerprint;
  }

  [[nodiscard]] bool contains(std::uint64_t fingerprint) const {
    return fingerprint != 0 && size_ > 0 && slots_[slot_of(fingerprint)] == fingerprint;
  }

 private:
  // Where `fingerprint` is, or would be.
  [[nodiscard]] std::size_t slot_of(std::uint64_t fingerprint) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>(fingerprint ^ (fingerprint >> 32U)) & mask;
    while (slots_[at] != 0 && slots_[at] != fingerprint) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    const std::vector<std::uint64_t> old =
        std::exchange(slots_, std::vector<std::uint64_t>(slots_.empty() ? 64 : 2 * slots_.size()));
    for (const std::uint64_t fingerprint : old) {
      if (fingerprint != 0) slots_[slot_of(fingerprint)] = fingerprint;
    }
  }

  std::vector<std::uint64_t> slots_;  // a power of two of them, half of them free; 0: free
  std::size_t size_ = 0;
};

}  // namespace summarise
