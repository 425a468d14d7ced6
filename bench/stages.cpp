#include "stages.hpp"

#include <algorithm>
#include <array>

#include "choose.hpp"
#include "render/render.hpp"
#include "score.hpp"
#include "text/characters/decode.hpp"
#include "text/document.hpp"
#include "text/words/words.hpp"
#include "vectorise.hpp"

namespace bench {

namespace {

constexpr std::array<const char*, 8> kNames = {"decode", "sentences", "words",  "TF-IDF",
                                               "rank",   "evidence",  "select", "render"};
using Times = std::array<double, kNames.size()>;

// The rooms' seconds, one walk. What is left of a difference is at least 0, the clock being what it is.
Times walk(const std::string& text) {
  const summarise::Options options;
  std::vector<std::string> warnings;
  Times times{};

  const double decoded = seconds_of([&] {
    summarise::Decoded out;
    summarise::decode(text, "", out);
  });
  summarise::Document document;
  const double read = seconds_of([&] { summarise::read_document(text, options, document); });
  times[0] = decoded;
  times[1] = std::max(0.0, read - decoded);
  if (document.eligible.empty()) return times;

  std::vector<summarise::Span> spans;
  const double found = seconds_of([&] {
    for (const std::size_t piece : document.eligible) {
      spans.clear();
      summarise::find_words(document.pieces[piece].printed, spans);
    }
  });
  summarise::Sentences sentences;
  const double vectorised = seconds_of([&] { sentences = summarise::vectorise({&document}, options, warnings); });
  times[2] = found;
  times[3] = std::max(0.0, vectorised - found);

  summarise::Ranked ranked;
  times[4] = seconds_of([&] { ranked = summarise::rank_sentences(sentences, options, warnings); });
  std::vector<double> scores;
  times[5] = seconds_of([&] { scores = summarise::scores_of(ranked, sentences, options, summarise::kWeights); });

  std::vector<std::size_t> chosen;
  times[6] = seconds_of([&] { chosen = summarise::choose(sentences, scores, options); });
  std::sort(chosen.begin(), chosen.end());
  times[7] = seconds_of([&] {
    summarise::Summary summary;
    for (const std::size_t i : chosen) {
      summarise::Sentence& sentence = summary.sentences.emplace_back();
      sentence.text = document.pieces[document.eligible[i]].printed;
      sentence.chosen = true;
    }
    (void)summarise::render_text(summary, {});
  });
  return times;
}

}  // namespace

std::vector<Stage> measure_stages(const std::string& text, const Pace& pace) {
  std::array<std::vector<double>, kNames.size()> runs;
  const auto walk_once = [&] {
    const Times times = walk(text);
    for (std::size_t k = 0; k < times.size(); ++k) runs[k].push_back(times[k]);
    return 0.0;
  };
  (void)take_turns({walk_once}, pace);
  std::vector<Stage> stages;
  for (std::size_t k = 0; k < kNames.size(); ++k) {
    runs[k].erase(runs[k].begin());  // the first round does not count
    stages.push_back({kNames[k], median(runs[k])});
  }
  return stages;
}

}  // namespace bench
