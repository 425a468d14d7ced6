#include "vectors/counting.hpp"

#include <algorithm>
#include <future>
#include <memory>

#include "core/utf8.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kLeastSentences = 4000;  // of a block: fewer are counted before a thread has read its first words

struct Block {
  std::unique_ptr<Vocabulary> vocabulary;
  Counted counted;
};

// The eligible sentences from `first` to before `last`.
void count_some(const Document& document, std::size_t first, std::size_t last, bool ordered, Vocabulary& vocabulary,
                Counted& counted) {
  for (std::size_t i = first; i < last; ++i) {
    const std::string_view printed = document.pieces[document.eligible[i]].printed;
    vocabulary.count(printed, counted.rows, counted.facts.emplace_back(),
                     ordered ? &counted.in_order.emplace_back() : nullptr);
    counted.words.push_back(static_cast<std::uint32_t>(count_words(printed, &vocabulary.words())));
    counted.characters.push_back(static_cast<std::uint32_t>(count_code_points(printed)));
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
  const std::size_t count = std::clamp<std::size_t>(n / kLeastSentences, 1, std::max(1U, threads));
  std::vector<Block> blocks(count - 1);  // all but the first, which needs no other numbers
  std::vector<std::future<void>> done;   // waited for before the blocks go
  for (std::size_t i = 1; i < count; ++i) {
    Block& block = blocks[i - 1];
    block.vocabulary = vocabulary.another();
    done.push_back(std::async(std::launch::async, [&document, &block, ordered, n, count, i] {
      count_some(document, n * i / count, n * (i + 1) / count, ordered, *block.vocabulary, block.counted);
    }));
  }
  count_some(document, 0, n / count, ordered, vocabulary, counted);
  for (std::size_t i = 1; i < count; ++i) {
    done[i - 1].get();
    append(blocks[i - 1], vocabulary, counted);
    blocks[i - 1] = {};
  }
}

}  // namespace summarise
