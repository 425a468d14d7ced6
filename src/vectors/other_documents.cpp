#include "vectors/other_documents.hpp"

namespace summarise {

namespace {

// The sum of the rows of all documents that have been walked through.
class Walked {
 public:
  explicit Walked(const Rows& rows) : rows_(rows), sum_(Vector::Zero(rows.cols())) {}

  [[nodiscard]] double times(Eigen::Index row) const {
    double product = 0;
    for (Rows::InnerIterator entry(rows_, row); entry; ++entry) product += double(entry.value()) * sum_[entry.col()];
    return product;
  }

  void add(Eigen::Index first, Eigen::Index last) {
    for (Eigen::Index row = first; row < last; ++row) {
      for (Rows::InnerIterator entry(rows_, row); entry; ++entry) sum_[entry.col()] += double(entry.value());
    }
  }

 private:
  const Rows& rows_;
  Vector sum_;
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
