#include "text/duplicates.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <unordered_map>
#include <utility>

#include "core/hash.hpp"
#include "text/characters/normalise.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kShingle = 5;       // words
constexpr double kContainment = 0.8;      // share of its shingles that a repeat has in common with the original
constexpr std::size_t kMostHolders = 64;  // of a shingle that tells: the last lines of a newsletter do not

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
    List& list = lists_[shingle];
    if (list.size++ >= kMostHolders) return;
    links_.push_back({document, list.head});
    list.head = links_.size() - 1;
  }

  // Calls `visit` with each of them; false, and calls nothing, where they are too many.
  template <typename Visit>
  bool visit(std::uint64_t shingle, Visit visit) const {
    const auto list = lists_.find(shingle);
    if (list == lists_.end()) return true;
    if (list->second.size > kMostHolders) return false;
    for (std::size_t at = list->second.head; at != kNone; at = links_[at].next) visit(links_[at].document);
    return true;
  }

 private:
  static constexpr auto kNone = static_cast<std::size_t>(-1);
  struct List {
    std::size_t head = kNone, size = 0;
  };
  struct Link {
    std::size_t document, next;
  };
  std::unordered_map<std::uint64_t, List> lists_;
  std::vector<Link> links_;
};

// How many shingles of one document each of the originals has.
class Shared {
 public:
  explicit Shared(std::size_t documents) : counts_(documents) {}

  void count(std::size_t original) {
    if (counts_[original]++ == 0) counted_.push_back(original);
  }

  struct Most {
    std::size_t original = 0, count = 0;
  };
  // The first of those that have the most; begins anew.
  Most take_most() {
    Most most;
    for (const std::size_t original : counted_) {
      const std::size_t count = std::exchange(counts_[original], 0);
      if (count > most.count || (count == most.count && original < most.original)) most = {original, count};
    }
    counted_.clear();
    return most;
  }

 private:
  std::vector<std::size_t> counts_;   // of each document
  std::vector<std::size_t> counted_;  // those that are not 0
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
  Shared shared(documents.size());
  for (const std::size_t i : longest_first) {
    std::size_t telling = 0;
    for (const std::uint64_t shingle : shingles[i]) {
      telling += holders.visit(shingle, [&shared](std::size_t original) { shared.count(original); });
    }
    const Shared::Most most = shared.take_most();
    if (most.count > 0 && double(most.count) >= kContainment * double(telling)) {
      originals[i] = most.original;
    } else {
      for (const std::uint64_t shingle : shingles[i]) holders.add(shingle, i);
    }
  }
  return originals;
}

}  // namespace summarise
