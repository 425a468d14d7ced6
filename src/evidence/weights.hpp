// The constants of the default, in one place: how much each kind of evidence weighs. Round values, chosen on fourteen
// genres: where an ascent with one of them left out comes to rest elsewhere, its summaries of the others are hardly
// better. `summarise-bench fit` does it again on any corpus; bench/README.md says what each is worth, and on genres
// that were not fitted to.
#pragma once

namespace summarise {

struct Weights {
  // The text's own answer to how much its beginning counts (place.hpp).
  double decline = 2.5;   // of the correlation of centrality with place: news asks for more than papers
  double cohesion = 0.4;  // of how much more alike neighbours are than any two sentences

  // The right size (size.hpp).
  double size = 0.7;        // of the squared logarithm of words ÷ usual_words
  double usual_words = 24;  // a sentence of a reference summary, in most genres
  double short_size = 1.0;  // once more below ten words: exclamations, headings without a mark, "Thank you."

  // What the writer says of it.
  double cue = 2.0;          // holds a phrase that announces what matters: in a short text it says almost all,
  double cue_fading = 0.25;  // … and for each e-fold of sentences less, for there are more of them
  double conclusion = 1.0;   // stands under a heading such as "Conclusion"
  double result = 1.0;       // names what business counts
  double quotation = 0.5;    // against: someone else's words illustrate
  double picture = 1.0;      // against: points at a picture, which a summary does not show
  double title = 2.0;        // of the cosine to the title

  // Talk: weighed by how much people speak of themselves (voice.hpp), or by how much the text is turns (turns.hpp).
  double figures = 0.5;       // of ln(1 + figures): in what people say of themselves, figures carry the news
  double first_person = 10;   // against, of the share of "I", "we", "our"
  double filler = 1.0;        // against: "I mean", "mm-hmm"
  double turn_opening = 1.0;  // against: what opens a turn answers the one before
  double second_person = 5;   // against, of the share of "you", "your"
};

inline constexpr Weights kWeights;

}  // namespace summarise
