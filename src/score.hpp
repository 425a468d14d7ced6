// From sentences to scores: the method's ranks times the evidence.
#pragma once

#include <string>
#include <vector>

#include "evidence/place.hpp"
#include "evidence/weights.hpp"
#include "summarise.hpp"
#include "vectorise.hpp"
#include "vectors/similarity.hpp"

namespace summarise {

// The dear part of the scores, which no weight touches: who tries many weights ranks once.
struct Ranked {
  Vector ranks;     // n
  Opening opening;  // unless the method is classic
};

// n > 0. Adds a warning where a method had to do otherwise than asked.
Ranked rank_sentences(const Sentences& sentences, const Options& options, std::vector<std::string>& warnings);

// n scores, at least 0, sum 1. Of `sentences` reads neither counts nor rows.
std::vector<double> scores_of(const Ranked& ranked, const Sentences& sentences, const Options& options,
                              const Weights& weights);

// The two together, by the usual weights.
std::vector<double> score(const Sentences& sentences, const Options& options, std::vector<std::string>& warnings);

}  // namespace summarise
