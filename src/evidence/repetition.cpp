#include "evidence/repetition.hpp"

#include <algorithm>

namespace summarise {

namespace {

constexpr double kRepetitionWeight = 50.0;
constexpr double kTranscript = 4.0;  // one sentence in four with a speaker's name makes a transcript

}  // namespace

Evidence repetition(const Counts& counts, double heap, double turns) {
  Evidence evidence{"repetition", std::vector<double>(counts.rows.size())};
  const double weight = kRepetitionWeight * heap * std::max(0.0, 1.0 - kTranscript * turns);
  if (weight == 0) return evidence;
  std::vector<double> uses(counts.terms);
  double all = 0;
  for (const TermCounts& row : counts.rows) {
    for (const auto& [term, count] : row) {
      uses[term] += count;
      all += count;
    }
  }
  for (std::size_t i = 0; i < counts.rows.size(); ++i) {
    const TermCounts& row = counts.rows[i];
    double sum = 0;
    for (const auto& [term, count] : row) sum += uses[term] / all;
    if (!row.empty()) evidence.log_weights[i] = weight * sum / static_cast<double>(row.size());
  }
  return evidence;
}

}  // namespace summarise
