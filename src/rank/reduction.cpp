#include "rank/reduction.hpp"

#include "rank/shares.hpp"

namespace summarise {

Vector reduction(const Similarity& overlap, Eigen::Index n) {
  return shares_of(overlap(Vector::Ones(n), 1.0, 1.0));
}

}  // namespace summarise
