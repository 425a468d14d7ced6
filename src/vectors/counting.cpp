#include "vectors/counting.hpp"

#include <algorithm>
#include <memory>

#include "core/blocks.hpp"
#include "text/lines/turns.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastSentences = 4000;  // of a block: fewer are counted before a thread has read its first words

struct Block {
  std::unique_ptr<Vocabulary> vocabulary;
  Counted counted;
};

// What is printed of one sentence, counted: the time before a speaker's name is a part of how long it is, and of
// nothing else.
LineLength count_one(std::string_view printed, bool ordered, Vocabulary& vocabulary, Counted& counted) {
  const std::size_t stamp = skip_stamp(printed);
  WordFacts& facts = counted.facts.emplace_back();
  const LineLength length = vocabulary.count(printed.substr(stamp), counted.rows, facts,
                                             ordered ? &counted.in_order.emplace_back() : nullptr);
  if (stamp == 0) return length;
  const LineLength before = length_of(printed.substr(0, stamp));
  facts.stamp_words = static_cast<std::uint32_t>(before.words);
  facts.stamp_characters = static_cast<std::uint32_t>(before.characters);
  return {length.words + before.words, length.characters + before.characters};
}

// The eligible sentences from `first` to before `last`.
void count_some(const Document& document, std::size_t first, std::size_t last, bool ordered, Vocabulary& vocabulary,
                Counted& counted) {
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view printed = document.pieces[document.eligible[i]].printed;
    const LineLength length = count_one(printed, ordered, vocabulary, counted);
    counted.words.push_back(static_cast<std::uint32_t>(length.words));
    counted.characters.push_back(static_cast<std::uint32_t>(length.characters));
  }
}

template <typename Value>
void append(const std::vector<Value>& more, std::vector<Value>& all) {
  all.insert(all.end(), more.begin(), more.end());
}

void append(const Block& block, Vocabulary& vocabulary, Counted& all) {
  const std::vector<TermId> number = vocabulary.adopt(*block.vocabulary);
  TermCounts numbered;
  for (const CountRow row : block.counted.rows) {
    numbered.clear();
    for (const auto& [term, count] : row) numbered.emplace_back(number[term], count);
    std::sort(numbered.begin(), numbered.end());
    all.rows.append(CountRow(numbered));
  }
  append(block.counted.facts, all.facts);
  append(block.counted.words, all.words);
  append(block.counted.characters, all.characters);
  for (const std::vector<TermId>& terms : block.counted.in_order) {
    std::vector<TermId>& again = all.in_order.emplace_back();
    for (const TermId term : terms) again.push_back(term == kNoTerm ? kNoTerm : number[term]);
  }
}

}  // namespace

void count_sentences(const Document& document, bool ordered, unsigned threads, Vocabulary& vocabulary,
                     Counted& counted) {
  const std::size_t n = document.eligible.size();
  std::vector<Block> others(count_blocks(n, kLeastSentences, threads) - 1);  // the first needs no other numbers
  for (Block& block : others) block.vocabulary = vocabulary.another();
  for_each_block(n, others.size() + 1, [&](std::size_t block, std::size_t first, std::size_t last) {
    if (block == 0) return count_some(document, first, last, ordered, vocabulary, counted);
    count_some(document, first, last, ordered, *others[block - 1].vocabulary, others[block - 1].counted);
  });
  for (Block& block : others) {
    append(block, vocabulary, counted);
    block = {};
  }
}

}  // namespace summarise
