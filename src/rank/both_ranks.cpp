#include "rank/both_ranks.hpp"

#include <cstdint>
#include <limits>
#include <vector>

#include "core/blocks.hpp"

namespace summarise {

namespace {

// The undirected value and the directed one, side by side: added and multiplied together where the machine can.
using Pair = Eigen::Array2d;
using Pairs = std::vector<Pair>;

constexpr std::size_t kLanes = 2;

// The rows again, a term and its weight in one place, without the terms of a single sentence, which make no two alike,
// and filled up with blanks of weight 0 to a multiple of four cells, so that most rows are two or three steps. A
// blank's sum stays 0 and adds 0: no other sum is another to the last bit.
class Cosine {
 public:
  Cosine(const Rows& rows, unsigned threads) {
    const auto m = static_cast<std::size_t>(rows.cols());
    std::vector<std::uint32_t> number(m);  // how many sentences hold a term, then its number
    for (Eigen::Index k = 0; k < rows.nonZeros(); ++k) ++number[static_cast<std::size_t>(rows.innerIndexPtr()[k])];
    std::uint32_t shared = 0;
    for (std::uint32_t& term : number) term = term > 1 ? shared++ : kAlone;
    sums_.resize(shared + kBlanks);
    cells_.reserve(static_cast<std::size_t>(rows.nonZeros() + rows.rows() * Eigen::Index{kStep - 1}));
    begin_.reserve(static_cast<std::size_t>(rows.rows()) + 1);
    begin_.push_back(0);
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
      for (Rows::InnerIterator entry(rows, i); entry; ++entry) {
        const std::uint32_t term = number[static_cast<std::size_t>(entry.col())];
        if (term != kAlone) cells_.push_back({term, entry.value()});
      }
      while ((cells_.size() - begin_.back()) % kStep != 0) {
        cells_.push_back({shared + static_cast<std::uint32_t>(cells_.size() % kBlanks), 0.0F});
      }
      begin_.push_back(cells_.size());
    }
    if (threads > 1 && cells_.size() >= kCellsOfThread) {
      backward_.resize(size());
      backward_sums_.resize(sums_.size());
    }
  }

  [[nodiscard]] std::size_t size() const { return begin_.size() - 1; }

  // y_j = earlier · Σ_{i<j} S_ij v_i + later · Σ_{i>j} S_ij v_i, as running sums from either end; from both at once
  // where there are threads for it and it is worth them.
  void votes(const Pairs& v, const Pair& earlier, const Pair& later, Pairs& y) {
    if (backward_.empty()) {
      sum_forward(v, earlier, sums_, y);
      add_backward(v, later, sums_, y);
      return;
    }
    std::fill(backward_.begin(), backward_.end(), Pair(0.0, 0.0));
    for_each_block(2, 2, [&](std::size_t direction, std::size_t, std::size_t) {
      if (direction == 0) sum_forward(v, earlier, sums_, y);
      if (direction == 1) add_backward(v, later, backward_sums_, backward_);
    });
    for (std::size_t j = 0; j < size(); ++j) y[j] += backward_[j];
  }

 private:
  static constexpr std::uint32_t kAlone = UINT32_MAX;
  static constexpr std::size_t kStep = 4;                // cells at a time
  static constexpr std::size_t kBlanks = 64;             // so many that no step waits for the last one's
  static constexpr std::size_t kCellsOfThread = 100000;  // fewer are walked before another thread has begun

  struct Cell {
    std::uint32_t term;
    float weight;
  };

  void sum_forward(const Pairs& v, const Pair& earlier, Pairs& sums, Pairs& y) const {
    std::fill(sums.begin(), sums.end(), Pair(0.0, 0.0));
    for (std::size_t j = 0; j < size(); ++j) y[j] = earlier * meet(j, v[j], sums);
  }

  void add_backward(const Pairs& v, const Pair& later, Pairs& sums, Pairs& y) const {
    std::fill(sums.begin(), sums.end(), Pair(0.0, 0.0));
    for (std::size_t j = size(); j-- > 0;) y[j] += later * meet(j, v[j], sums);
  }

  // Row j times the sums so far, to which it then comes itself, times `vote`.
  Pair meet(std::size_t j, const Pair& vote, Pairs& sums_so_far) const {
    Pair* const sums = sums_so_far.data();
    const Cell* const end = cells_.data() + begin_[j + 1];
    const Pair mine = vote;  // NOLINT(performance-unnecessary-copy-initialization): no store to sums can change a copy
    Pair product(0.0, 0.0);
    const auto add = [&](const Cell& cell) {
      const auto weight = static_cast<double>(cell.weight);
      Pair& sum = sums[cell.term];
      product += weight * sum;
      sum += mine * weight;
    };
    for (const Cell* cell = cells_.data() + begin_[j]; cell != end; cell += kStep) {
      add(cell[0]);
      add(cell[1]);
      add(cell[2]);
      add(cell[3]);
    }
    return product;
  }

  std::vector<std::size_t> begin_;  // of each row in cells_, and the end
  std::vector<Cell> cells_;
  Pairs sums_;                      // of each term, over the rows walked so far
  Pairs backward_, backward_sums_;  // for what comes from the rows behind, where another thread sums it
};

// The sentences whose votes sum to too little, ascending, for either lane; their votes become infinite, so that a rank
// divided by them is 0.
struct Idle {
  std::vector<std::size_t> sentences[kLanes];

  explicit Idle(Pairs& votes) {
    for (std::size_t i = 0; i < votes.size(); ++i) {
      for (std::size_t lane = 0; lane < kLanes; ++lane) {
        double& sum = votes[i][static_cast<Eigen::Index>(lane)];
        if (sum >= kLeastDegree) continue;
        sentences[lane].push_back(i);
        sum = std::numeric_limits<double>::infinity();
      }
    }
  }

  [[nodiscard]] Pair share_of(const Pairs& rank) const {
    Pair sum(0.0, 0.0);
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const auto l = static_cast<Eigen::Index>(lane);
      for (const std::size_t i : sentences[lane]) sum[l] += rank[i][l];
    }
    return sum;
  }
};

Vector lane_of(const Pairs& pairs, Eigen::Index lane) {
  Vector values(static_cast<Eigen::Index>(pairs.size()));
  for (std::size_t i = 0; i < pairs.size(); ++i) values[static_cast<Eigen::Index>(i)] = pairs[i][lane];
  return values;
}

}  // namespace

BothRanks both_ranks(const Rows& tfidf_rows, const Walk& walk, unsigned threads) {
  BothRanks both;
  Cosine cosine(tfidf_rows, threads);
  const std::size_t n = cosine.size();
  if (n == 0) return both;
  const double p = 1.0 / static_cast<double>(n);
  const Pair forward(1.0, walk.forward_votes);
  const Pair backward(1.0, 1.0);
  Pairs share(n, Pair(1.0, 1.0));
  Pairs votes(n);
  cosine.votes(share, backward, forward, votes);
  both.degrees = lane_of(votes, 0);
  const Idle idle(votes);
  Pairs rank(n, Pair(p, p));
  Pairs next(n);
  bool done[kLanes] = {false, false};
  Vector* const results[kLanes] = {&both.undirected, &both.directed};
  for (int step = 0; step < walk.most_steps && !(done[0] && done[1]); ++step) {
    for (std::size_t i = 0; i < n; ++i) share[i] = rank[i] / votes[i];
    cosine.votes(share, forward, backward, next);
    const Pair restart = ((1.0 - walk.damping) + walk.damping * idle.share_of(rank)) * p;
    Pair total(0.0, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
      next[i] = restart + walk.damping * next[i];
      total += next[i];
    }
    Pair change(0.0, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
      next[i] /= total;
      change += (next[i] - rank[i]).abs();
    }
    std::swap(rank, next);
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const auto l = static_cast<Eigen::Index>(lane);
      if (done[lane] || !(change[l] < walk.tolerance)) continue;
      done[lane] = true;
      *results[lane] = lane_of(rank, l);
    }
  }
  for (std::size_t lane = 0; lane < kLanes; ++lane) {
    if (!done[lane]) *results[lane] = lane_of(rank, static_cast<Eigen::Index>(lane));
  }
  return both;
}

}  // namespace summarise
