#include "text/words/dictionary_words.hpp"

#include <unicode/ucharstrie.h>
#include <unicode/udata.h>
#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>

#include "core/characters.hpp"
#include "core/hash.hpp"
#include "core/utf8.hpp"
#include "text/words/plain_words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLongestWord = 20;       // characters of a word of the dictionary
constexpr std::uint32_t kUnknownCost = 255;    // of a character that is no word
constexpr std::size_t kLongestKatakana = 19;   // characters of a run that may be a word as a whole
constexpr std::uint32_t kUnlikelyCost = 8192;  // of such a run of more than eight characters
constexpr std::array<std::uint32_t, 9> kKatakanaCosts = {kUnlikelyCost, 984, 408, 240, 204, 252, 300, 372, 480};
constexpr std::uint32_t kUnreached = UINT32_MAX;

constexpr std::size_t kCharacterBytes = 3;  // of each of these characters in UTF-8
constexpr unsigned char kFirstLead = 0xE3;  // the first byte of the first of them
constexpr char32_t kRepeated = 0x3005;      // 々, which is no word where it stands alone
constexpr char32_t kFirst = kRepeated;
constexpr char32_t kLast = kLastHan;

// Han, Hiragana and Katakana that ICU's dictionary is for in every version; nothing in them composes.
bool is_of_dictionary(char32_t c) {
  if (c < 0x3041) return c == kRepeated;
  return c <= 0x3096 || (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC || is_common_han(c);
}

bool is_katakana(char16_t c) {
  return c >= 0x30A1 && c <= 0x30FC;
}

// Where the next run begins from byte `at` on, before `end`, or `end`.
std::size_t find_run(std::string_view text, std::size_t at, std::size_t end) {
  while (at < end) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < kFirstLead) {
      at += lead < 0x80 ? 1 : lead < 0xE0 ? 2 : kCharacterBytes;
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = next_code_point(text, at);
    if (is_of_dictionary(c) && c != kRepeated) return begin;
  }
  return end;
}

// What the dictionary says of some characters: whether they are a word, at which cost, and whether longer words begin
// with them.
struct Node {
  std::uint64_t state = 0;  // of the trie behind them
  std::uint32_t cost = 0;
  bool is_word = false;
  bool goes_on = false;
};

class Dictionary {
 public:
  // Nothing if ICU has none, or one of another format.
  static std::optional<Dictionary> open() {
    UErrorCode status = U_ZERO_ERROR;
    Data data(udata_open(U_ICUDATA_NAME U_TREE_SEPARATOR_STRING "brkitr", "dict", "cjdict", &status), &udata_close);
    if (U_FAILURE(status) != 0 || data == nullptr) return std::nullopt;
    UDataInfo info{};
    info.size = sizeof info;
    udata_getInfo(data.get(), &info);
    const auto* indexes = static_cast<const std::int32_t*>(udata_getMemory(data.get()));
    const bool known = info.formatVersion[0] == 1 && (indexes[kTrieType] & kTrieTypeMask) == kTrieOfUnits &&
                       (indexes[kTrieType] & kTrieHasValues) != 0;
    if (!known) return std::nullopt;
    const char* trie = reinterpret_cast<const char*>(indexes) + indexes[kTrieOffset];
    return Dictionary(std::move(data), reinterpret_cast<const char16_t*>(trie));
  }

  // What begins with `c`, which it is for.
  const Node& first(char16_t c) {
    Known& known = first_[c - kFirst];
    if (!known.asked) known = {node(trie_.first(c)), true};
    return known.node;
  }

  // What begins with `c` and `d`; `after_c` is first(c), which goes on.
  const Node& second(char16_t c, char16_t d, const Node& after_c) {
    const std::uint32_t pair = static_cast<std::uint32_t>(c) << 16U | d;
    Recent& recent = second_[(pair * kSpread) >> (64U - kRecentBits)];
    if (recent.pair != pair) recent = {next(after_c, d), pair};
    return recent.node;
  }

  Node next(const Node& before, char16_t c) { return node(trie_.resetToState64(before.state).next(c)); }

 private:
  using Data = std::unique_ptr<UDataMemory, decltype(&udata_close)>;

  // The head of the dictionary's file: places of its numbers, and what they say.
  static constexpr std::size_t kTrieOffset = 0;
  static constexpr std::size_t kTrieType = 4;
  static constexpr std::int32_t kTrieTypeMask = 7;
  static constexpr std::int32_t kTrieOfUnits = 1;
  static constexpr std::int32_t kTrieHasValues = 8;

  static constexpr unsigned kRecentBits = 14;

  struct Known {
    Node node;
    bool asked = false;
  };
  struct Recent {
    Node node;
    std::uint32_t pair = 0;
  };

  Dictionary(Data data, const char16_t* trie)
      : data_(std::move(data)), trie_(trie), first_(kLast - kFirst + 1), second_(std::size_t{1} << kRecentBits) {}

  Node node(UStringTrieResult found) {
    Node node;
    node.is_word = USTRINGTRIE_HAS_VALUE(found);
    node.goes_on = USTRINGTRIE_HAS_NEXT(found);
    if (node.is_word) node.cost = static_cast<std::uint32_t>(trie_.getValue());
    if (node.goes_on) node.state = trie_.getState64();
    return node;
  }

  Data data_;
  icu::UCharsTrie trie_;
  std::vector<Known> first_;    // by character
  std::vector<Recent> second_;  // one pair a place, the last that was asked for
};

// Cuts runs into words; one a thread, for it remembers.
class Cutter {
 public:
  [[nodiscard]] bool has_dictionary() const { return dictionary_.has_value(); }

  // Appends the words of the run that begins at byte `begin` of `text`; behind it.
  std::size_t cut_run(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words) {
    run_.clear();
    for (std::size_t at = begin; at < end;) {
      const char32_t c = next_code_point(text, at);
      if (!is_of_dictionary(c)) break;
      run_.push_back(static_cast<char16_t>(c));
    }
    find_cheapest();
    const std::size_t known = words.size();
    for (std::size_t last = run_.size(); last > 0; last = reached_[last].from) {
      words.push_back({begin + kCharacterBytes * reached_[last].from, begin + kCharacterBytes * last});
    }
    std::reverse(words.begin() + static_cast<std::ptrdiff_t>(known), words.end());
    return begin + kCharacterBytes * run_.size();
  }

 private:
  // The cheapest way to a place between two characters of the run: its cost, and where its last word begins.
  struct Reached {
    std::uint32_t cost = kUnreached;
    std::uint32_t from = 0;
  };

  void reach(std::size_t from, std::size_t length, std::uint32_t cost) {
    Reached& there = reached_[from + length];
    const std::uint32_t sum = reached_[from].cost + cost;
    if (sum < there.cost) there = {sum, static_cast<std::uint32_t>(from)};
  }

  void find_cheapest() {
    reached_.assign(run_.size() + 1, {});
    reached_[0].cost = 0;
    for (std::size_t from = 0; from < run_.size(); ++from) {
      reach_by_dictionary(from);
      reach_by_katakana(from);
    }
  }

  void reach_by_dictionary(std::size_t from) {
    const std::size_t most = std::min(kLongestWord, run_.size() - from);
    const Node& one = dictionary_->first(run_[from]);
    reach(from, 1, one.is_word ? one.cost : kUnknownCost);
    if (!one.goes_on || most < 2) return;
    Node node = dictionary_->second(run_[from], run_[from + 1], one);
    for (std::size_t length = 2;; ++length) {
      if (node.is_word) reach(from, length, node.cost);
      if (!node.goes_on || length == most) return;
      node = dictionary_->next(node, run_[from + length]);
    }
  }

  void reach_by_katakana(std::size_t from) {
    if (!is_katakana(run_[from]) || (from > 0 && is_katakana(run_[from - 1]))) return;
    std::size_t length = 1;
    while (from + length < run_.size() && length <= kLongestKatakana && is_katakana(run_[from + length])) ++length;
    if (length > kLongestKatakana) return;
    reach(from, length, length < kKatakanaCosts.size() ? kKatakanaCosts[length] : kUnlikelyCost);
  }

  std::optional<Dictionary> dictionary_ = Dictionary::open();
  std::vector<char16_t> run_;
  std::vector<Reached> reached_;  // of each place in the run, its end too
};

}  // namespace

bool find_dictionary_words(std::string_view text, std::size_t begin, std::size_t end, std::vector<Span>& words) {
  std::size_t run = find_run(text, begin, end);
  if (run == end) return false;
  thread_local Cutter cutter;
  if (!cutter.has_dictionary()) return false;
  const std::size_t known = words.size();
  for (std::size_t at = begin; at < end;) {
    if (find_plain_words(text.substr(0, run), at, words) != run) {
      words.resize(known);
      return false;
    }
    at = run == end ? end : cutter.cut_run(text, run, end, words);
    run = find_run(text, at, end);
  }
  return true;
}

}  // namespace summarise
