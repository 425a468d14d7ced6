#include "score.hpp"

#include <algorithm>

#include "evidence/chatter.hpp"
#include "evidence/conclusion.hpp"
#include "evidence/cues.hpp"
#include "evidence/figures.hpp"
#include "evidence/fragments.hpp"
#include "evidence/pictures.hpp"
#include "evidence/quotation.hpp"
#include "evidence/results.hpp"
#include "evidence/size.hpp"
#include "evidence/topic.hpp"
#include "evidence/turns.hpp"
#include "evidence/voice.hpp"
#include "rank/both_ranks.hpp"
#include "rank/method.hpp"
#include "rank/textrank.hpp"

namespace summarise {

namespace {

// Where a walk that a query leads begins anew: at what is relevant to it, a tenth anywhere, so that all is reached.
// Nothing without a query.
Vector restart_of(const std::vector<double>& relevance) {
  double sum = 0;
  for (const double one : relevance) sum += one;
  if (!(sum > 0)) return {};
  const auto n = static_cast<Eigen::Index>(relevance.size());
  Vector restart(n);
  for (Eigen::Index i = 0; i < n; ++i) {
    restart[i] = kAnywhere / static_cast<double>(n) + (1.0 - kAnywhere) * relevance[static_cast<std::size_t>(i)] / sum;
  }
  return restart;
}

// Adds up what speaks for each sentence, but for the kinds that the options leave out.
class Sum {
 public:
  Sum(std::size_t n, const Options& options) : without_(options.without), log_weights_(n) {}

  void add(const Evidence& kind) {
    if (std::ranges::count(without_, kind.name) == 0) summarise::add(kind, log_weights_);
  }
  [[nodiscard]] const std::vector<double>& log_weights() const { return log_weights_; }

 private:
  const std::vector<std::string>& without_;
  std::vector<double> log_weights_;
};

// How long what each sentence says is: without the time before a speaker's name.
Evidence size_of(const Sentences& sentences, double much, const Weights& weights) {
  std::vector<std::uint32_t> words = sentences.words;
  std::vector<std::uint32_t> characters = sentences.characters;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    words[i] -= sentences.facts[i].stamp_words;
    characters[i] -= sentences.facts[i].stamp_characters;
  }
  return size(words, characters, much, weights);
}

// What speaks for each sentence beside its place and what is asked for: one kind after the other, each forgotten.
void add_evidence(const Sentences& sentences, const Opening& opening, const Weights& weights, Sum& sum) {
  const double self = voice(sentences.facts);
  const double turned = share_of_turns(sentences.signs.speaker);
  const Signs& signs = sentences.signs;
  sum.add(size_of(sentences, size_matters(opening.heap, transcript(turned)), weights));
  sum.add(cues(signs.cue, weights));
  sum.add(stigma(signs.stigma, weights));
  sum.add(conclusion(signs.conclusion, weights));
  sum.add(pictures(signs.picture, weights));
  sum.add(fragments(signs.small, signs.unmarked, weights));
  sum.add(quotation(signs.quotation, signs.spoken, opening.size, weights));
  sum.add(figures(sentences.facts, self, weights));
  sum.add(results(signs.result, sentences.facts, weights));
  sum.add(chatter(sentences.facts, signs.filler, self, weights));
  sum.add(turns(sentences.facts, signs.paragraph, turned, weights));
}

std::vector<double> relevance_of(const Sentences& sentences) {
  return relevance(sentences.query, sentences.passages, transcript(share_of_turns(sentences.signs.speaker)));
}

// The walk that the options ask for, or else the length of the text. Of several documents none is before the other:
// votes among them have no direction.
Walk walk_of(const Sentences& sentences, const Options& options) {
  Walk walk;
  walk.tolerance = tolerance_for(sentences.size());
  if (documents_in(sentences.places) > 1) return walk;
  if (options.position_bias) {
    walk.forward_votes = 1.0 - *options.position_bias / 2.0;
  } else if (!is_classic(options)) {
    walk.forward_votes = 1.0 - kForwardVotesLost * share_of_beginning(sentences.places);
  }
  return walk;
}

// Both ranks of the cosine in one go, where the method's are one of them; else the undirected ones alone. Where votes
// have no direction the two are one, and its steps have none either: no order of the documents changes a rank.
BothRanks ranks_by_cosine(const Sentences& sentences, const Options& options, const Walk& walk, const Vector& restart) {
  const auto n = static_cast<Eigen::Index>(sentences.size());
  const bool both = options.method == Method::textrank && options.similarity == Measure::cosine && restart.size() == 0;
  if (both && walk.forward_votes != 1.0) return both_ranks(*sentences.rows, walk);
  const Similarity cosine = factored_similarity(factors_of(Measure::cosine, sentences.counts, sentences.rows));
  const Vector undirected = textrank(cosine, n);
  return {undirected, both ? undirected : Vector(), cosine(Vector::Ones(n), 1.0, 1.0)};
}

}  // namespace

Ranked rank_sentences(const Sentences& sentences, const Options& options, std::vector<std::string>& warnings) {
  const Material material{sentences.counts, sentences.rows, sentences.in_order, sentences.clues, sentences.places};
  const Walk walk = walk_of(sentences, options);
  const Vector restart = restart_of(relevance_of(sentences));
  Ranked ranked;
  if (!is_classic(options)) {
    BothRanks both = ranks_by_cosine(sentences, options, walk, restart);
    ranked.opening = read_opening(both.undirected, both.degrees, *sentences.rows, sentences.places);
    ranked.ranks = std::move(both.directed);
  }
  if (ranked.ranks.size() == 0) ranked.ranks = rank(material, options, walk, restart, warnings);
  return ranked;
}

std::vector<double> scores_of(const Ranked& ranked, const Sentences& sentences, const Options& options,
                              const Weights& weights) {
  Sum sum(sentences.size(), options);
  const bool classic = is_classic(options);
  const bool weighs_itself = classic && options.method == Method::edmundson;  // phrases and the title
  if (!classic) {
    add_evidence(sentences, ranked.opening, weights, sum);
  } else if (!weighs_itself) {
    if (options.cues) sum.add(cues(sentences.signs.cue, weights));
    if (options.stigma) sum.add(stigma(sentences.signs.stigma, weights));
  }
  if (options.position_bias) {
    if (*options.position_bias > 0) sum.add(place(sentences.places, kFullPlace * *options.position_bias));
  } else if (!classic) {
    sum.add(place(sentences.places, place_weight(ranked.opening, weights)));
  }
  const bool use_title = !sentences.title.empty() && !weighs_itself && (!classic || !options.title.empty());
  if (use_title) sum.add(title(sentences.title, weights));
  if (!sentences.query.empty()) sum.add(query(relevance_of(sentences)));
  return weigh(ranked.ranks, sum.log_weights());
}

std::vector<double> score(const Sentences& sentences, const Options& options, std::vector<std::string>& warnings) {
  return scores_of(rank_sentences(sentences, options, warnings), sentences, options, kWeights);
}

}  // namespace summarise
