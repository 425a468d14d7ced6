// The constants of the default, in one place: how much each kind of evidence weighs. Round values, chosen on fourteen
// genres: what an ascent finds for them is better there by less than half a point of ROUGE-1 + ROUGE-2.
// `summarise-bench fit` does it again on any corpus; bench/README.md says what each is worth, and on genres that were
// not fitted to.
//
// Below the weights stand the shapes: where the curves bend that the weights stretch, what the default asks of the
// walk, and how it chooses. No fit moves them. What belongs to a way of ranking or choosing, whatever is asked of it,
// stands beside it (rank/method.cpp: restarts; select/select.cpp: duplicates; vectors/passages.cpp: how passages fade).
#pragma once

#include <cstdint>

namespace summarise {

struct Weights {
  // The text's own answer to how much its beginning counts (place.hpp).
  double decline = 2.5;       // of the correlation of centrality with place: news asks for more than papers
  double cohesion = 0.4;      // of how much more alike neighbours are than any two sentences
  double brief_place = 0.35;  // in place of both, where fewer than ten sentences have no answer; chosen on others too.
                              // Of several documents the least

  // The right size (size.hpp).
  double size = 0.7;        // of the squared logarithm of words ÷ usual_words
  double usual_words = 24;  // a sentence of a reference summary, in most genres
  double short_size = 1.0;  // once more below ten words: exclamations, headings without a mark, "Thank you."

  // What the writer says of it.
  double cue = 2.0;          // holds a phrase that announces what matters: in a short text it says almost all,
  double cue_fading = 0.25;  // … and for each e-fold of sentences less, for there are more of them
  double conclusion = 1.0;   // stands under a heading such as "Conclusion"
  double result = 2.0;       // of ln(1 + figures), where it names what business counts
  double quotation = 0.5;    // against: someone else's words illustrate, and once more in a book
  double picture = 1.0;      // against: points at a picture, which a summary does not show
  double fragment = 1.0;     // against: begins with a small letter, or has no mark, where hardly any does
  double title = 2.0;        // of the cosine to the title

  // Talk: weighed by how much people speak of themselves (voice.hpp), or by how much the text is turns (turns.hpp).
  double figures = 0.5;       // of ln(1 + figures): in what people say of themselves, figures carry the news
  double first_person = 10;   // against, of the share of "I", "we", "our"
  double filler = 1.0;        // against: "I mean", "mm-hmm"
  double turn_opening = 1.0;  // against: what opens a turn answers the one before
  double second_person = 5;   // against, of the share of "you", "your"
};

inline constexpr Weights kWeights;

// Place (place.hpp).
inline constexpr double kLongText = 500;       // sentences: beyond it the beginning counts less and less
inline constexpr int kFewSentences = 10;       // fewer: a correlation of so few ranks is chance (brief_place)
inline constexpr double kUsualCohesion = 0.8;  // where place gains nothing by it, and loses nothing
inline constexpr double kLeastCohesion = 0.2;  // a lower one took from news what its decline had given
inline constexpr double kMostCohesion = 1.7;   // it grows with length: a novel's would be 2.5
inline constexpr double kFullPlace = 1.4;      // the weight of place at a position bias of 1

// Heaps (place.hpp): the cohesion of sentences in order.
inline constexpr double kOrderedCohesion = 0.3;  // of twenty, the usual piece of news
inline constexpr double kOrderedLog = 3.0;       // ln 20
inline constexpr double kOrderedGrowth = 0.5;    // for each e-fold of them,
inline constexpr double kMostOrdered = 1.2;      // … up to a paper's

// Size (size.hpp).
inline constexpr std::uint32_t kShort = 10;   // fewer words: short_size
inline constexpr double kUsualWord = 6.0;     // characters of a word, with the blank
inline constexpr double kLongestWords = 1.5;  // times the usual: where even longer ones are, many are no words
inline constexpr double kHeap = 1.5;          // two thirds of the way to a heap is a heap

// Fragments (fragments.hpp).
inline constexpr double kManyFragments = 0.25;  // of the sentences: then small letters are the writer's way
inline constexpr double kManyUnmarked = 0.8;    // of the sentences: then missing marks are; half of a page is menus

// Talk (voice.hpp, turns.hpp).
inline constexpr double kUsualVoice = 0.02;  // the share of "I", "we", "our" in texts that are about something else
inline constexpr double kVoiceScale = 20.0;  // what is above it, in the unit of the weights
inline constexpr double kTranscript = 4.0;   // one sentence in four with a speaker's name makes a transcript

// A question (topic.hpp, score.cpp); how fast a passage fades is in vectors/passages.cpp.
inline constexpr double kQueryWeight = 6.0;    // of the relevance: what is asked for comes before all else
inline constexpr double kPassageWeight = 2.0;  // of a transcript's passage, whose cosines are lower than a sentence's
inline constexpr double kAnywhere = 0.1;       // of the restarts of a walk that it leads, so that all is reached

// The walk (score.cpp) and the choice (choose.cpp).
inline constexpr double kForwardVotesLost = 0.5;  // b = 1 − 0.5·s
inline constexpr double kUsualDiversity = 0.8;    // λ, of a choice from one text or several
inline constexpr double kUsualCoverage = 15;      // of several documents: how much the whole counts

}  // namespace summarise
