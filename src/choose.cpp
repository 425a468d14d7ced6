#include "choose.hpp"

#include "evidence/place.hpp"
#include "evidence/weights.hpp"
#include "rank/method.hpp"
#include "select/select.hpp"

namespace summarise {

namespace {

Choice choice_of(const Sentences& sentences, const Options& options) {
  const bool classic = is_classic(options);
  const double diversity = options.diversity.value_or(classic ? 0.0 : kUsualDiversity);
  Choice choice{diversity, options.length, options.min_words, options.max_words, 0};
  if (documents_in(sentences.places) > 1 && !classic) choice.coverage = kUsualCoverage;
  return choice;
}

}  // namespace

std::vector<std::size_t> choose(const Sentences& sentences, const std::vector<double>& scores, const Options& options) {
  return select({scores, sentences.words, sentences.characters, sentences.fingerprints, *sentences.rows},
                choice_of(sentences, options));
}

}  // namespace summarise
