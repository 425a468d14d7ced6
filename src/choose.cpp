#include "choose.hpp"

#include "evidence/weights.hpp"
#include "rank/method.hpp"
#include "select/select.hpp"

namespace summarise {

namespace {

Choice choice_of(const Options& options, std::size_t documents) {
  const bool plain = options.classic || is_always_plain(options.method);
  const double diversity = options.diversity.value_or(plain ? 0.0 : kUsualDiversity);
  Choice choice{diversity, options.length, options.min_words, options.max_words, 0};
  if (documents > 1 && !plain) choice.coverage = kUsualCoverage;
  return choice;
}

}  // namespace

std::vector<std::size_t> choose(const Sentences& sentences, const std::vector<double>& scores, const Options& options,
                                std::size_t documents) {
  return select({scores, sentences.words, sentences.characters, sentences.fingerprints, *sentences.rows},
                choice_of(options, documents));
}

}  // namespace summarise
