// Numbers by fingerprints, which are hashes already: one array, looked into where the fingerprint says.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace summarise {

class Fingerprints {
 public:
  // The number of `fingerprint`, which becomes `number` if it had none. 0 is no fingerprint: it is not kept, and what
  // comes back is `number`.
  std::uint32_t insert(std::uint64_t fingerprint, std::uint32_t number = 0) {
    if (fingerprint == 0) return number;
    if (2 * (size_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[slot_of(fingerprint)];
    if (slot.fingerprint == 0) {
      slot = {fingerprint, number};
      ++size_;
    }
    return slot.number;
  }

  [[nodiscard]] bool contains(std::uint64_t fingerprint) const {
    return fingerprint != 0 && size_ > 0 && slots_[slot_of(fingerprint)].fingerprint == fingerprint;
  }

 private:
  struct Slot {
    std::uint64_t fingerprint = 0;  // 0: free
    std::uint32_t number = 0;
  };

  // Where `fingerprint` is, or would be.
  [[nodiscard]] std::size_t slot_of(std::uint64_t fingerprint) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>(fingerprint ^ (fingerprint >> 32U)) & mask;
    while (slots_[at].fingerprint != 0 && slots_[at].fingerprint != fingerprint) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.empty() ? 64 : 2 * slots_.size()));
    for (const Slot& slot : old) {
      if (slot.fingerprint != 0) slots_[slot_of(slot.fingerprint)] = slot;
    }
  }

  std::vector<Slot> slots_;  // a power of two of them, half of them free
  std::size_t size_ = 0;
};

}  // namespace summarise
