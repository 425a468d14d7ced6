#include "rouge.hpp"

#include <algorithm>
#include <iterator>

namespace bench {

namespace {

// What one comparison counts.
struct Hits {
  std::size_t common = 0, in_reference = 0, in_summary = 0;

  Hits& operator+=(const Hits& other) {
    common += other.common;
    in_reference += other.in_reference;
    in_summary += other.in_summary;
    return *this;
  }
};

using Grams = std::vector<std::uint64_t>;  // sorted

Score score_of(const Hits& hits) {
  const auto share = [&](std::size_t all) {
    return all == 0 ? 0.0 : static_cast<double>(hits.common) / static_cast<double>(all);
  };
  Score score{share(hits.in_summary), share(hits.in_reference), 0};
  const double sum = score.precision + score.recall;
  if (sum > 0) score.f1 = 2.0 * score.precision * score.recall / sum;
  return score;
}

WordIds joined(const Text& text) {
  WordIds all;
  for (const WordIds& sentence : text) all.insert(all.end(), sentence.begin(), sentence.end());
  return all;
}

// Pairs cross the ends of sentences, as the script's do.
Grams grams(const WordIds& words, std::size_t n) {
  Grams all;
  for (std::size_t i = 0; i + n <= words.size(); ++i) {
    all.push_back(n == 1 ? words[i] : (std::uint64_t{words[i]} << 32U) | words[i + 1]);
  }
  std::sort(all.begin(), all.end());
  return all;
}

Hits common_grams(const WordIds& summary, const WordIds& reference, std::size_t n) {
  const Grams ours = grams(summary, n);
  const Grams theirs = grams(reference, n);
  Grams common;
  std::set_intersection(ours.begin(), ours.end(), theirs.begin(), theirs.end(), std::back_inserter(common));
  return {common.size(), theirs.size(), ours.size()};
}

// Lengths of longest common subsequences of all beginnings: (rows + 1) × (columns + 1).
class Table {
 public:
  Table(const WordIds& rows, const WordIds& columns) : width_(columns.size() + 1), cells_((rows.size() + 1) * width_) {
    for (std::size_t i = 1; i <= rows.size(); ++i) {
      for (std::size_t j = 1; j <= columns.size(); ++j) {
        cells_[i * width_ + j] =
            rows[i - 1] == columns[j - 1] ? at(i - 1, j - 1) + 1 : std::max(at(i - 1, j), at(i, j - 1));
      }
    }
  }
  [[nodiscard]] std::uint32_t at(std::size_t i, std::size_t j) const { return cells_[i * width_ + j]; }
  [[nodiscard]] std::uint32_t last() const { return cells_.back(); }

 private:
  std::size_t width_;
  std::vector<std::uint32_t> cells_;
};

// Marks the words of `reference` that belong to its longest common subsequence with `summary`. Of several the one that
// the script finds: from the ends back, a word of the reference given up before one of the summary.
void mark_common(const WordIds& reference, const WordIds& summary, std::vector<bool>& marks) {
  const Table table(reference, summary);
  std::size_t i = reference.size();
  std::size_t j = summary.size();
  while (i > 0 && j > 0) {
    if (reference[i - 1] == summary[j - 1]) {
      marks[--i] = true;
      --j;
    } else if (table.at(i - 1, j) >= table.at(i, j - 1)) {
      --i;
    } else {
      --j;
    }
  }
}

using Remaining = std::unordered_map<std::uint32_t, std::size_t>;

Remaining count(const WordIds& words) {
  Remaining counts;
  for (const std::uint32_t word : words) ++counts[word];
  return counts;
}

Hits union_subsequence(const Text& summary, const Text& reference) {
  const WordIds ours = joined(summary);
  const WordIds theirs = joined(reference);
  Remaining left_of_ours = count(ours);
  Remaining left_of_theirs = count(theirs);
  Hits hits{0, theirs.size(), ours.size()};
  for (const WordIds& sentence : reference) {
    std::vector<bool> marks(sentence.size());
    for (const WordIds& other : summary) mark_common(sentence, other, marks);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
      if (!marks[i] || left_of_ours[sentence[i]] == 0 || left_of_theirs[sentence[i]] == 0) continue;
      --left_of_ours[sentence[i]];
      --left_of_theirs[sentence[i]];
      ++hits.common;
    }
  }
  return hits;
}

std::array<Hits, kMetrics> compare(const Text& summary, const Text& reference) {
  const WordIds ours = joined(summary);
  const WordIds theirs = joined(reference);
  return {common_grams(ours, theirs, 1),
          common_grams(ours, theirs, 2),
          {Table(theirs, ours).last(), theirs.size(), ours.size()},
          union_subsequence(summary, reference)};
}

}  // namespace

double best_f1(const Text& summary, const std::vector<Text>& references, std::size_t n) {
  const WordIds ours = joined(summary);
  double best = 0;
  for (const Text& reference : references) {
    best = std::max(best, score_of(common_grams(ours, joined(reference), n)).f1);
  }
  return best;
}

Scores rouge(const Text& summary, const std::vector<Text>& references, Several several) {
  Scores scores{};
  std::array<Hits, kMetrics> sums{};
  for (const Text& reference : references) {
    const std::array<Hits, kMetrics> hits = compare(summary, reference);
    for (std::size_t metric = 0; metric < kMetrics; ++metric) {
      sums[metric] += hits[metric];
      const Score one = score_of(hits[metric]);
      if (one.f1 > scores[metric].f1) scores[metric] = one;
    }
  }
  if (several == Several::average) std::transform(sums.begin(), sums.end(), scores.begin(), score_of);
  return scores;
}

}  // namespace bench
