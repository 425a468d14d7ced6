// Numbers strings from 0 in the order in which they first come, so that all else about them can stand in arrays.
//
// One open-addressing table over one arena. A slot has the first eight bytes of its string, so that a look-up of a
// short word is one multiplication and, mostly, one comparison.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/bytes.hpp"
#include "core/hash.hpp"
#include "core/span.hpp"

namespace summarise {

class Interner {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  // The number of these bytes of `text`; kNone if they have none.
  [[nodiscard]] std::uint32_t find(std::string_view text, Span word) const {
    if (slots_.empty()) return kNone;
    return slots_[is_short(word) ? short_place(head_of(text, word), word.size()) : long_place(text, word)].number;
  }
  [[nodiscard]] std::uint32_t find(std::string_view word) const { return find(word, {0, word.size()}); }

  // The number of `word`; if it is new, the size before.
  std::uint32_t add(std::string_view word) {
    if (2 * (size() + 1) > slots_.size()) grow();
    const Span all{0, word.size()};
    Slot& slot = slots_[place_of(word, all)];
    if (slot.number == kNone) {
      slot = {head_of(word, all), static_cast<std::uint32_t>(word.size()), static_cast<std::uint32_t>(size())};
      arena_.append(word);
      ends_.push_back(arena_.size());
    }
    return slot.number;
  }

  // The string of a number; good until the next add().
  [[nodiscard]] std::string_view operator[](std::uint32_t number) const {
    const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(arena_).substr(begin, ends_[number] - begin);
  }

  [[nodiscard]] std::size_t size() const { return ends_.size(); }
  [[nodiscard]] std::size_t bytes() const { return arena_.size(); }  // of all strings together

 private:
  struct Slot {
    std::uint64_t head = 0;  // the first eight bytes, zeros behind a shorter string
    std::uint32_t size = 0;
    std::uint32_t number = kNone;
  };

  static bool is_short(Span word) { return word.size() - 1 < kWordBytes; }  // and not empty

  static std::uint64_t head_of(std::string_view text, Span word) {
    return word.empty() ? 0 : bytes_at(text, word.begin, word.size() < kWordBytes ? word.size() : kWordBytes);
  }

  // Where these bytes stand, or could. There is a free slot.
  [[nodiscard]] std::size_t place_of(std::string_view text, Span word) const {
    return is_short(word) ? short_place(head_of(text, word), word.size()) : long_place(text, word);
  }
  [[nodiscard]] std::size_t short_place(std::uint64_t head, std::size_t size) const {
    for (std::size_t place = (head * kSpread) >> shift_;; place = (place + 1) & mask_) {
      const Slot& slot = slots_[place];
      if ((slot.head == head && slot.size == size) || slot.number == kNone) return place;
    }
  }
  [[nodiscard]] std::size_t long_place(std::string_view text, Span word) const {
    const std::uint64_t head = head_of(text, word);
    std::uint64_t hash = head * kSpread;
    for (std::size_t at = word.begin + kWordBytes; at < word.end; at += kWordBytes) {
      const std::size_t left = word.end - at;
      hash = ((hash ^ (hash >> 32U)) + bytes_at(text, at, left < kWordBytes ? left : kWordBytes)) * kSpread;
    }
    for (std::size_t place = hash >> shift_;; place = (place + 1) & mask_) {
      const Slot& slot = slots_[place];
      if (slot.number == kNone) return place;
      if (slot.head == head && slot.size == word.size() && is_same_behind_head(slot.number, text, word)) return place;
    }
  }

  // The string of this number goes on behind its first eight bytes as `word` does, which is as long.
  [[nodiscard]] bool is_same_behind_head(std::uint32_t number, std::string_view text, Span word) const {
    const std::size_t size = word.size();
    if (size <= kWordBytes) return true;
    const std::size_t begin = ends_[number] - size;
    for (std::size_t at = kWordBytes; at + kWordBytes < size; at += kWordBytes) {
      if (word_at_byte(arena_, begin + at) != word_at_byte(text, word.begin + at)) return false;
    }
    return word_at_byte(arena_, ends_[number] - kWordBytes) == word_at_byte(text, word.end - kWordBytes);
  }

  void grow() {
    std::vector<Slot> old(slots_.empty() ? kLeastSlots : (slots_.size() < kManySlots ? 4 : 2) * slots_.size());
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    shift_ = 64U - static_cast<unsigned>(std::countr_zero(slots_.size()));
    for (const Slot& slot : old) {
      if (slot.number == kNone) continue;
      // A short one's bytes are in its slot: no need to look at the arena.
      const std::string_view word = (*this)[slot.number];
      const Span all{0, slot.size};
      slots_[is_short(all) ? short_place(slot.head, slot.size) : long_place(word, all)] = slot;
    }
  }

  static constexpr std::size_t kLeastSlots = 1024;
  static constexpr std::size_t kManySlots = 1 << 14;  // memory weighs more then than another look at all words

  std::vector<Slot> slots_;  // a power of two, at most half of them taken
  std::size_t mask_ = 0;     // one less
  unsigned shift_ = 0;       // from a hash to a place: its highest bits
  std::string arena_;
  std::vector<std::size_t> ends_;  // of each string in it
};

}  // namespace summarise
