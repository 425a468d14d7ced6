#include "text/duplicates.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_map>

#include "core/hash.hpp"
#include "text/normalise.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kShingle = 5;   // words
constexpr double kContainment = 0.8;  // share of its shingles that a repeat has in common with the original

std::vector<std::uint64_t> word_hashes(const Document& document) {
  std::vector<std::uint64_t> hashes;
  for (const std::size_t piece : document.eligible) {
    const std::string_view printed = document.pieces[piece].printed;
    for_each_word(printed, [&](Span word) { hashes.push_back(hash_of(normalise(word.of(printed)))); });
  }
  return hashes;
}

// The different shingles of a document, ascending; of fewer than five words one shingle of all of them.
std::vector<std::uint64_t> shingles_of(const Document& document) {
  const std::vector<std::uint64_t> words = word_hashes(document);
  std::vector<std::uint64_t> shingles;
  const std::size_t length = std::min(kShingle, words.size());
  for (std::size_t begin = 0; length > 0 && begin + length <= words.size(); ++begin) {
    std::uint64_t hash = 0;
    for (std::size_t k = begin; k < begin + length; ++k) hash = chained(hash, words[k]);
    shingles.push_back(hash);
  }
  std::ranges::sort(shingles);
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

// Which of the originals hold a shingle: a list for each, one after the other in one array.
class Holders {
 public:
  void add(std::uint64_t shingle, std::size_t document) {
    const auto [head, is_new] = heads_.try_emplace(shingle, kNone);
    links_.push_back({document, head->second});
    head->second = links_.size() - 1;
  }

  template <typename Visit>
  void visit(std::uint64_t shingle, Visit visit) const {
    const auto head = heads_.find(shingle);
    for (std::size_t at = head == heads_.end() ? kNone : head->second; at != kNone; at = links_[at].next) {
      visit(links_[at].document);
    }
  }

 private:
  static constexpr auto kNone = static_cast<std::size_t>(-1);
  struct Link {
    std::size_t document, next;
  };
  std::unordered_map<std::uint64_t, std::size_t> heads_;
  std::vector<Link> links_;
};

}  // namespace

std::vector<std::size_t> originals_of(const Documents& documents) {
  std::vector<std::size_t> originals(documents.size());
  std::iota(originals.begin(), originals.end(), std::size_t{0});
  if (documents.size() < 2) return originals;
  std::vector<std::vector<std::uint64_t>> shingles;
  for (const Document* document : documents) shingles.push_back(shingles_of(*document));
  std::vector<std::size_t> longest_first = originals;
  std::ranges::stable_sort(longest_first, std::ranges::greater{}, [&](std::size_t i) { return shingles[i].size(); });

  Holders holders;
  std::vector<std::size_t> shared(documents.size());
  for (const std::size_t i : longest_first) {
    std::ranges::fill(shared, 0U);
    for (const std::uint64_t shingle : shingles[i]) {
      holders.visit(shingle, [&shared](std::size_t original) { ++shared[original]; });
    }
    const auto most = std::ranges::max_element(shared);
    const bool repeats = *most > 0 && double(*most) >= kContainment * double(shingles[i].size());
    if (repeats) {
      originals[i] = static_cast<std::size_t>(most - shared.begin());
    } else {
      for (const std::uint64_t shingle : shingles[i]) holders.add(shingle, i);
    }
  }
  return originals;
}

}  // namespace summarise
