// A corpus held ready to be summarised by any weights: its documents are read, ranked and their words numbered once.
#pragma once

#include <map>
#include <string>
#include <summarise/summarise.hpp>
#include <vector>

#include "constants.hpp"
#include "corpus.hpp"

namespace bench {

// Means over documents, F1 of stems in per cent, of several references the best: as `quality` has them.
struct MeanRouge {
  double rouge1 = 0, rouge2 = 0;

  [[nodiscard]] double sum() const { return rouge1 + rouge2; }
};

// The mean of each; `all` is not empty.
MeanRouge mean_of(const std::vector<MeanRouge>& all);

class Trial {
 public:
  // Throws std::runtime_error where the library cannot read a document, naming it.
  Trial(const Corpus& corpus, const summarise::Length& length, std::size_t jobs);
  Trial(Trial&&) noexcept;
  Trial& operator=(Trial&&) = delete;
  ~Trial();

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const MeanRouge& lead() const { return lead_; }
  [[nodiscard]] const MeanRouge& classic() const { return classic_; }

  // The default with these weights. Remembered: to ask twice costs nothing. The same for any number of jobs.
  MeanRouge at(const Multiples& multiples);

 private:
  struct Document;
  std::string name_;
  std::size_t jobs_;
  std::vector<Document> documents_;
  std::map<Multiples, MeanRouge> known_;
  MeanRouge lead_, classic_;
};

}  // namespace bench
