#include "rank/components.hpp"

#include <numeric>

namespace summarise {

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

class Sets {
 public:
  explicit Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0U); }

  std::uint32_t find(std::uint32_t member) {
    while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
    return member;
  }

  [[nodiscard]] std::uint32_t parent_of(std::uint32_t member) const { return parent_[member]; }

  // The set of `root`, which stands for its own, and `member`'s become one, which it stands for.
  void unite(std::uint32_t root, std::uint32_t member) { parent_[find(member)] = root; }

 private:
  std::vector<std::uint32_t> parent_;
};

}  // namespace

Components components_of(const Rows& rows) {
  const auto m = static_cast<std::size_t>(rows.cols());
  Sets sets(m);
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    Rows::InnerIterator term(rows, i);
    if (!term) continue;
    const std::uint32_t root = sets.find(static_cast<std::uint32_t>(term.col()));
    while (++term) {
      const auto member = static_cast<std::uint32_t>(term.col());
      if (sets.parent_of(member) != root) sets.unite(root, member);
    }
  }
  Components components;
  std::vector<std::uint32_t> number(m, kNone);
  components.of_row.reserve(static_cast<std::size_t>(rows.rows()));
  for (Eigen::Index i = 0; i < rows.rows(); ++i) {
    const Rows::InnerIterator term(rows, i);
    std::uint32_t own = kNone;
    std::uint32_t& known = term ? number[sets.find(static_cast<std::uint32_t>(term.col()))] : own;
    if (known == kNone) known = static_cast<std::uint32_t>(components.count++);
    components.of_row.push_back(known);
  }
  components.of_term.reserve(m);
  for (std::uint32_t term = 0; term < m; ++term) components.of_term.push_back(number[sets.find(term)]);
  return components;
}

}  // namespace summarise
