// Words and what each of them stands for, kept in three blocks of memory: made in no time, for a start waits for it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "core/hash.hpp"

namespace summarise {

// An open-addressing table to which words are only added.
template <typename Value>
class WordTable {
 public:
  // Where `word` is there already, it keeps its value.
  void add(std::string_view word, Value value) {
    if (2 * (entries_.size() + 1) > slots_.size()) grow();
    std::uint32_t& slot = slots_[slot_of(word)];
    if (slot != 0) return;
    entries_.push_back({static_cast<std::uint32_t>(words_.size()), static_cast<std::uint32_t>(word.size()), value});
    words_.append(word);
    sizes_ |= size_bit(word);
    slot = static_cast<std::uint32_t>(entries_.size());
  }

  // The value of `word`, or nullptr; good until the next word is added.
  [[nodiscard]] const Value* find(std::string_view word) const {
    if ((sizes_ & size_bit(word)) == 0) return nullptr;
    const std::uint32_t slot = slots_[slot_of(word)];
    return slot == 0 ? nullptr : &entries_[slot - 1].value;
  }

  [[nodiscard]] std::size_t size() const { return entries_.size(); }

  // Calls `visit` with every word and its value, in the order in which they came.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (const Entry& entry : entries_) visit(word_of(entry), entry.value);
  }

 private:
  static constexpr std::size_t kFirstSlots = 32;

  struct Entry {
    std::uint32_t begin, length;
    Value value;
  };

  // One bit for each size, all long words together.
  static std::uint64_t size_bit(std::string_view word) {
    return std::uint64_t{1} << std::min<std::size_t>(word.size(), 63);
  }

  [[nodiscard]] std::string_view word_of(const Entry& entry) const {
    return std::string_view(words_).substr(entry.begin, entry.length);
  }

  // The place of `word`, or the empty one where it would be.
  [[nodiscard]] std::size_t slot_of(std::string_view word) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = TextHash()(word) & mask;
    while (slots_[at] != 0 && word_of(entries_[slots_[at] - 1]) != word) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    slots_.assign(slots_.empty() ? kFirstSlots : 8 * slots_.size(), 0);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      slots_[slot_of(word_of(entries_[i]))] = static_cast<std::uint32_t>(i + 1);
    }
  }

  std::uint64_t sizes_ = 0;  // of all words: most that are looked for and not there have another
  std::string words_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // places in entries_, from 1, or 0; a power of two of them, half of them empty
};

// Words alone.
class WordSet {
 public:
  WordSet() = default;
  WordSet(std::initializer_list<std::string_view> words) {
    for (const std::string_view word : words) insert(word);
  }

  void insert(std::string_view word) { table_.add(word, {}); }
  [[nodiscard]] bool contains(std::string_view word) const { return table_.find(word) != nullptr; }
  [[nodiscard]] std::size_t size() const { return table_.size(); }
  [[nodiscard]] bool empty() const { return size() == 0; }

  template <typename Visit>
  void for_each(Visit visit) const {
    table_.for_each([&](std::string_view word, Nothing) { visit(word); });
  }

  // In whatever order they came.
  friend bool operator==(const WordSet& some, const WordSet& others) {
    bool all = some.size() == others.size();
    some.for_each([&](std::string_view word) { all = all && others.contains(word); });
    return all;
  }

 private:
  struct Nothing {};
  WordTable<Nothing> table_;
};

}  // namespace summarise
