#include "rank/both_ranks.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>
#include <utility>
#include <vector>

#include "rank/components.hpp"

namespace summarise {

namespace {

// How far each rank goes, measured by the way to what the others give it: about as far as is safe for the usual d.
constexpr double kStride = 1.08;
constexpr double kSafeStride = 1.998;  // times 1 / (1 + d)

constexpr double kRounding = 1e-15;     // of ranks that sum to 1: a change that is less may go on for ever
constexpr double kByVotes = 2.0 / 3.0;  // of the first ranks: most texts take the fewest steps then

// The undirected value and the directed one, side by side: added and multiplied together where the machine can.
using Pair = Eigen::Array2d;
using Pairs = std::vector<Pair>;

// The rows again, a term and its weight in one place, without the terms of a single sentence, which make no two alike,
// and filled up with blanks of weight 0 to a multiple of four cells, so that most rows are two or three steps; and one
// vector over the terms, to which multiples of rows are added: their sum, to begin with.
class Cosine {
 public:
  Cosine(const Rows& rows, const Components& components) {
    const auto m = static_cast<std::size_t>(rows.cols());
    std::vector<std::uint32_t> number(m);  // how many sentences hold a term, then its number
    for (Eigen::Index k = 0; k < rows.nonZeros(); ++k) ++number[static_cast<std::size_t>(rows.innerIndexPtr()[k])];
    std::uint32_t shared = 0;
    for (std::size_t term = 0; term < m; ++term) {
      if (number[term] > 1) component_.push_back(components.of_term[term]);
      number[term] = number[term] > 1 ? shared++ : kAlone;
    }
    sums_.resize(shared + kBlanks, Pair(0.0, 0.0));
    const Eigen::Index most = rows.nonZeros() + rows.rows() * Eigen::Index{kStep - 1};
    cells_ = std::make_unique_for_overwrite<Cell[]>(static_cast<std::size_t>(most));
    rows_.reserve(static_cast<std::size_t>(rows.rows()) + 1);
    Cell* end = cells_.get();
    const auto behind = [&] { return static_cast<std::size_t>(end - cells_.get()); };
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
      const std::size_t begin = behind();
      double square = 0;
      for (Rows::InnerIterator entry(rows, i); entry; ++entry) {
        const std::uint32_t term = number[static_cast<std::size_t>(entry.col())];
        if (term == kAlone) continue;
        *end++ = {term, entry.value()};
        sums_[term] += static_cast<double>(entry.value());
        square += static_cast<double>(entry.value()) * static_cast<double>(entry.value());
      }
      while ((behind() - begin) % kStep != 0) {
        *end++ = {shared + static_cast<std::uint32_t>(behind() % kBlanks), 0.0F};
      }
      rows_.push_back({begin, components.of_row[static_cast<std::size_t>(i)], square});
    }
    rows_.push_back({behind(), 0, 0.0});
  }

  [[nodiscard]] std::size_t size() const { return rows_.size() - 1; }

  // The vector becomes 0, or is multiplied: by `factor`, and by that of each term's component.
  void clear() { std::fill(sums_.begin(), sums_.end(), Pair(0.0, 0.0)); }
  void scale(const Pair& factor) {
    for (Pair& sum : sums_) sum *= factor;
  }
  void scale(const Pair& factor, const Pairs& of_components) {
    for (std::size_t term = 0; term < component_.size(); ++term)
      sums_[term] *= factor * of_components[component_[term]];
  }

  // Row j times the vector, and times itself.
  [[nodiscard]] Pair product(std::size_t j) const {
    Pair product(0.0, 0.0);
    const Cell* const end = cells_.get() + rows_[j + 1].begin;
    for (const Cell* cell = cells_.get() + rows_[j].begin; cell != end; cell += kStep) {
      product += weigh(cell[0], sums_[cell[0].term]);
      product += weigh(cell[1], sums_[cell[1].term]);
      product += weigh(cell[2], sums_[cell[2].term]);
      product += weigh(cell[3], sums_[cell[3].term]);
    }
    return product;
  }
  [[nodiscard]] double square(std::size_t j) const { return rows_[j].square; }
  [[nodiscard]] std::uint32_t component(std::size_t j) const { return rows_[j].component; }

  // Adds `mine` times row j to the vector; a copy, so that no store to the vector can change it.
  void add(std::size_t j, const Pair mine) {  // NOLINT(performance-unnecessary-value-param)
    Pair* const sums = sums_.data();
    const Cell* const end = cells_.get() + rows_[j + 1].begin;
    for (const Cell* cell = cells_.get() + rows_[j].begin; cell != end; cell += kStep) {
      sums[cell[0].term] += weigh(cell[0], mine);
      sums[cell[1].term] += weigh(cell[1], mine);
      sums[cell[2].term] += weigh(cell[2], mine);
      sums[cell[3].term] += weigh(cell[3], mine);
    }
  }

 private:
  static constexpr std::uint32_t kAlone = UINT32_MAX;
  static constexpr std::size_t kStep = 4;     // cells at a time
  static constexpr std::size_t kBlanks = 64;  // so many that no step waits for the last one's

  struct Cell {
    std::uint32_t term;
    float weight;
  };
  struct Row {
    std::size_t begin;  // in cells_
    std::uint32_t component;
    double square;  // of its length, without the terms of a single sentence
  };

  static Pair weigh(const Cell& cell, const Pair& pair) { return static_cast<double>(cell.weight) * pair; }

  std::vector<Row> rows_;  // and one behind them, for its beginning
  std::unique_ptr<Cell[]> cells_;
  std::vector<std::uint32_t> component_;  // of each term of several sentences
  Pairs sums_;                            // the vector
};

Vector lane_of(const Pairs& pairs, Eigen::Index lane) {
  Vector values(static_cast<Eigen::Index>(pairs.size()));
  for (std::size_t i = 0; i < pairs.size(); ++i) values[static_cast<Eigen::Index>(i)] = pairs[i][lane];
  return values;
}

// What each sentence's votes sum to: 1 · S_ji for those before it, `forward` · S_ji for those behind it. `cosine` as it
// begins.
Pairs votes_of(Cosine& cosine, const Pair& forward) {
  Pairs votes(cosine.size());
  cosine.scale(forward);
  for (std::size_t j = 0; j < votes.size(); ++j) {
    votes[j] = cosine.product(j) - cosine.square(j) * forward;
    cosine.add(j, 1.0 - forward);
  }
  return votes;
}

// Where the ranks begin, both: between all alike and as the undirected votes of their component are shared out. Right
// for each component as a whole where none of its sentences is idle; what is idle has p.
Pairs first_ranks(const Cosine& cosine, const Pairs& votes, std::size_t components, double damping) {
  std::vector<double> means(components);
  std::vector<double> sizes(components);
  for (std::size_t j = 0; j < votes.size(); ++j) {
    means[cosine.component(j)] += votes[j][0];
    ++sizes[cosine.component(j)];
  }
  for (std::size_t c = 0; c < components; ++c) means[c] /= sizes[c];
  const double p = 1.0 / static_cast<double>(votes.size());
  const double from_others = damping * p / (1.0 - damping);
  Pairs ranks;
  ranks.reserve(votes.size());
  for (std::size_t j = 0; j < votes.size(); ++j) {
    const double share = 1.0 - kByVotes + kByVotes * votes[j][0] / means[cosine.component(j)];
    const double rank = p + from_others * share;
    ranks.push_back((votes[j] < kLeastDegree).select(p, Pair(rank, rank)));
  }
  return ranks;
}

// 1 / votes in their place, or 0 where they sum to too little: such a sentence is idle.
Pairs shares_of(Pairs votes) {
  for (Pair& pair : votes) pair = (pair < kLeastDegree).select(0.0, 1.0 / pair);
  return votes;
}

// What the ranks of each component sum to, before they are normalised: each of its sentences has p from the restarts,
// and gives the others d of what it has, unless it is idle.
class Masses {
 public:
  Masses(const Cosine& cosine, const Pairs& shares, std::size_t components, double damping)
      : restarts_(components, 0.0), damping_(damping) {
    const double p = 1.0 / static_cast<double>(cosine.size());
    for (std::size_t j = 0; j < cosine.size(); ++j) {
      restarts_[cosine.component(j)] += p;
      if ((shares[j] == 0.0).any()) idle_.push_back(j);
    }
  }

  // What to multiply each component's ranks by, which sum to `totals`, so that they sum to what they ought to.
  void correct(const Cosine& cosine, const Pairs& shares, const Pairs& rank, const Pairs& totals,
               Pairs& corrections) const {
    for (std::size_t c = 0; c < restarts_.size(); ++c) corrections[c] = Pair::Constant(restarts_[c]);
    for (const std::size_t j : idle_) {
      corrections[cosine.component(j)] -= damping_ * (shares[j] == 0.0).select(rank[j], 0.0);
    }
    for (std::size_t c = 0; c < restarts_.size(); ++c) corrections[c] /= (1.0 - damping_) * totals[c];
  }

 private:
  std::vector<double> restarts_;   // of each component
  std::vector<std::size_t> idle_;  // in either lane, ascending
  double damping_;
};

Pair sum_of(const Pairs& pairs) {
  Pair sum(0.0, 0.0);
  for (const Pair& pair : pairs) sum += pair;
  return sum;
}

// Tells from step to step how far the ranks of one lane will still go: as steps shrink by q, q + q² + … times as far as
// in the last one. Of the last two shrinkings the slower counts: a step can be short by chance. The first step tells
// nothing.
class Remainder {
 public:
  // The sum after a step that changed the ranks by `change`.
  double after(double change) {
    if (change < kRounding) return 0;
    const double shrinking = change / std::exchange(last_, change);
    const double slower = std::max(shrinking, std::exchange(last_shrinking_, shrinking));
    return slower < 1 ? change * slower / (1 - slower) : std::numeric_limits<double>::infinity();
  }

 private:
  double last_ = 1;  // change
  double last_shrinking_ = std::numeric_limits<double>::infinity();
};

}  // namespace

BothRanks both_ranks(const Rows& tfidf_rows, const Walk& walk) {
  BothRanks both;
  const Components components = components_of(tfidf_rows);
  Cosine cosine(tfidf_rows, components);
  const std::size_t n = cosine.size();
  if (n == 0) return both;
  const Pair forward(1.0, walk.forward_votes);
  Pairs votes = votes_of(cosine, forward);
  both.degrees = lane_of(votes, 0);
  Pairs rank = first_ranks(cosine, votes, components.count, walk.damping);
  const Pairs shares = shares_of(std::move(votes));
  const Masses masses(cosine, shares, components.count, walk.damping);
  Pairs totals(components.count);
  Pairs corrections(components.count, Pair(1.0, 1.0));
  const double p = 1.0 / static_cast<double>(n);
  const double stride = std::min(kStride, kSafeStride / (1.0 + walk.damping));
  cosine.clear();
  for (std::size_t j = 0; j < n; ++j) cosine.add(j, rank[j] * shares[j]);
  const double enough = walk.tolerance * walk.damping / (1.0 - walk.damping);
  Remainder undirected;
  Remainder directed;
  bool near = false;
  for (int step = 0; step < walk.most_steps && !near; ++step) {
    cosine.scale(forward, corrections);  // as seen from behind the last sentence
    std::fill(totals.begin(), totals.end(), Pair(0.0, 0.0));
    Pair change(0.0, 0.0);
    for (std::size_t j = n; j-- > 0;) {
      const std::uint32_t component = cosine.component(j);
      const Pair old = corrections[component] * rank[j];
      const Pair voted = forward * old * shares[j];
      const Pair given = p + walk.damping * (cosine.product(j) - cosine.square(j) * voted);
      rank[j] = old + stride * (given - old);
      change += (rank[j] - old).abs();
      totals[component] += rank[j];
      cosine.add(j, rank[j] * shares[j] - voted);
    }
    change /= sum_of(totals);
    near = std::max(undirected.after(change[0]), directed.after(change[1])) <= enough;
    masses.correct(cosine, shares, rank, totals, corrections);
  }
  const Pair total = sum_of(rank);
  for (Pair& pair : rank) pair /= total;
  both.undirected = lane_of(rank, 0);
  both.directed = lane_of(rank, 1);
  return both;
}

}  // namespace summarise
