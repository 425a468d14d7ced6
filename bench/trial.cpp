#include "trial.hpp"

#include <algorithm>

#include "choose.hpp"
#include "contenders.hpp"
#include "measure.hpp"
#include "parallel.hpp"
#include "rouge.hpp"
#include "score.hpp"
#include "text/document.hpp"
#include "vectorise.hpp"

namespace bench {

namespace {

using Indices = std::vector<std::size_t>;

}  // namespace

MeanRouge mean_of(const std::vector<MeanRouge>& all) {
  MeanRouge mean;
  for (const MeanRouge& one : all) {
    mean.rouge1 += one.rouge1;
    mean.rouge2 += one.rouge2;
  }
  mean.rouge1 /= static_cast<double>(all.size());
  mean.rouge2 /= static_cast<double>(all.size());
  return mean;
}

struct Trial::Document {
  summarise::Options options;
  summarise::Sentences sentences;
  summarise::Ranked ranked;
  Text words;  // of each sentence
  std::vector<Text> references;

  // Most weights leave most documents' scores, or what is chosen by them, as they were.
  std::vector<double> scores;
  MeanRouge by_scores;
  std::map<Indices, MeanRouge> by_chosen;

  void read(const Record& record, const summarise::Options& asked, WordReader& reader);
  MeanRouge figures_of(Indices chosen);
  MeanRouge at(const summarise::Weights& weights);
};

void Trial::Document::read(const Record& record, const summarise::Options& asked, WordReader& reader) {
  options = asked;
  summarise::Document document;
  summarise::read_document(record.text, options, document);
  std::vector<std::string> warnings;
  sentences = summarise::vectorise({&document}, options, warnings);
  if (sentences.size() > 0) ranked = summarise::rank_sentences(sentences, options, warnings);
  sentences.counts = {};  // only the ranks need them
  for (const std::size_t piece : document.eligible) {
    words.push_back(reader.read(std::string(document.pieces[piece].printed)));
  }
  for (const auto& reference : record.references) references.push_back(reader.read(reference));
}

MeanRouge Trial::Document::figures_of(Indices chosen) {
  std::sort(chosen.begin(), chosen.end());  // a summary is in the order of the text
  const auto [entry, is_new] = by_chosen.try_emplace(chosen);
  if (is_new) {
    Text summary;
    for (const std::size_t i : chosen) summary.push_back(words[i]);
    entry->second = {100.0 * best_f1(summary, references, 1), 100.0 * best_f1(summary, references, 2)};
  }
  return entry->second;
}

MeanRouge Trial::Document::at(const summarise::Weights& weights) {
  if (sentences.size() == 0) return {};
  std::vector<double> now = summarise::scores_of(ranked, sentences, options, weights);
  if (now != scores) {
    scores = std::move(now);
    by_scores = figures_of(summarise::choose(sentences, scores, options));
  }
  return by_scores;
}

Trial::Trial(const Corpus& corpus, const summarise::Length& length, std::size_t jobs)
    : name_(corpus.name), jobs_(jobs), documents_(corpus.records.size()) {
  const Contender by_default = contender_of("default");
  const Contender by_lead = contender_of("lead");
  const Contender by_classic = contender_of("classic");
  std::vector<WordReader> readers = make_readers(jobs, WordRule::unicode, true);
  std::vector<MeanRouge> lead(documents_.size());
  std::vector<MeanRouge> classic(documents_.size());
  const auto read = [&](std::size_t number, WordReader& reader) {
    const Record& record = corpus.records[number];
    Document& document = documents_[number];
    document.read(record, options_for(record, by_default, length), reader);
    const auto figures_by = [&](const Contender& contender) {
      Indices chosen;
      const summarise::Options options = options_for(record, contender, length);
      for (const auto& sentence : summarise::summarise(record.text, options).sentences) {
        chosen.push_back(sentence.index);
      }
      return document.figures_of(std::move(chosen));
    };
    lead[number] = figures_by(by_lead);
    classic[number] = figures_by(by_classic);
  };
  in_parallel(documents_.size(), jobs, [&](std::size_t number, std::size_t job) {
    try {
      read(number, readers[job]);
    } catch (const summarise::Error& error) {
      throw error_in(corpus, corpus.records[number], error);
    }
  });
  lead_ = mean_of(lead);
  classic_ = mean_of(classic);
}

Trial::Trial(Trial&&) noexcept = default;
Trial::~Trial() = default;

MeanRouge Trial::at(const Multiples& multiples) {
  const auto [entry, is_new] = known_.try_emplace(multiples);
  if (is_new) {
    const summarise::Weights weights = weights_of(multiples);
    std::vector<MeanRouge> figures(documents_.size());
    in_parallel(documents_.size(), jobs_,
                [&](std::size_t number, std::size_t) { figures[number] = documents_[number].at(weights); });
    entry->second = mean_of(figures);
  }
  return entry->second;
}

}  // namespace bench
