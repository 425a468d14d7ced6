#include "vectors/other_documents.hpp"

namespace summarise {

namespace {

// The sum of the rows of all documents that have been walked through.
class Walked {
 public:
  explicit Walked(const Rows& rows) : rows_(rows), sum_(static_cast<std::size_t>(rows.cols())) {}

  [[nodiscard]] double times(Eigen::Index row) const { return dot(rows_, row, sum_); }

  void add(Eigen::Index first, Eigen::Index last) {
    for (Eigen::Index row = first; row < last; ++row) add_row(rows_, row, 1, sum_);
  }

 private:
  const Rows& rows_;
  std::vector<double> sum_;
};

}  // namespace

Vector likeness_to_other_documents(const Rows& rows, const std::vector<std::size_t>& places) {
  const Eigen::Index n = rows.rows();
  const auto begins = [&](Eigen::Index row) { return row == n || places[static_cast<std::size_t>(row)] == 0; };
  Vector likeness = Vector::Zero(n);
  Walked before(rows);
  for (Eigen::Index first = 0, row = 0; row < n; ++row) {
    likeness[row] += before.times(row);
    if (!begins(row + 1)) continue;
    before.add(first, row + 1);
    first = row + 1;
  }
  Walked behind(rows);
  for (Eigen::Index last = n, row = n - 1; row >= 0; --row) {
    likeness[row] += behind.times(row);
    if (!begins(row)) continue;
    behind.add(row, last);
    last = row;
  }
  return likeness;
}

}  // namespace summarise
