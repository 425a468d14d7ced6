#include "vectorise.hpp"

#include "core/utf8.hpp"
#include "rank/method.hpp"
#include "text/normalise.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

namespace summarise {

namespace {

std::string_view title_of(const Document& document, const Options& options) {
  return options.title.empty() ? document.title : std::string_view(options.title);
}

WordSet stop_words_of(const Document& document, const Options& options) {
  if (!options.stop_words) return document.language->stop_words;
  WordSet own;
  for (const std::string& word : *options.stop_words) own.insert(normalise(word, document.language->code));
  return own;
}

// The phrases of the options, or of the language.
std::vector<std::string> phrases_of(const std::optional<std::vector<std::string>>& own,
                                    const std::vector<std::string>& usual) {
  if (!own) return usual;
  std::vector<std::string> lower;
  for (const std::string& phrase : *own) lower.push_back(lower_case(phrase));
  return lower;
}

// What edmundson reads off the document.
Clues clues_of(const Document& document, const Options& options, const Vocabulary& vocabulary) {
  const PhraseFinder bonus(phrases_of(options.cues, document.language->cues));
  const PhraseFinder stigma(phrases_of(options.stigma, document.language->stigma));
  Clues clues;
  for (const std::size_t piece : document.eligible) {
    const std::string_view printed = document.pieces[piece].printed;
    clues.cue.push_back(static_cast<std::int32_t>(bonus.count(printed)) -
                        static_cast<std::int32_t>(stigma.count(printed)));
    clues.block.push_back(document.pieces[piece].block);
  }
  std::string headings;
  for (const TextPiece& piece : document.pieces) {
    if (piece.kind == Kind::heading) headings.append(piece.printed).push_back('\n');
  }
  clues.title = vocabulary.count_known(title_of(document, options));
  clues.headings = vocabulary.count_known(headings);
  return clues;
}

std::vector<double> likeness_to(std::string_view text, Vocabulary& vocabulary, const Sentences& sentences) {
  const TermCounts known = vocabulary.count_known(text);
  return known.empty() ? std::vector<double>{} : cosines(*sentences.rows, tfidf_of(known, sentences.counts));
}

}  // namespace

Sentences vectorise(const Document& document, const Options& options, std::vector<std::string>& warnings) {
  const WordSet stop_words = stop_words_of(document, options);
  Vocabulary vocabulary(*document.language, stop_words, options.stem);
  const bool ordered = needs_order(options.method);
  Sentences sentences;
  sentences.signs = read_signs(document, phrases_of(options.cues, document.language->cues),
                               options.stigma ? phrases_of(options.stigma, {}) : std::vector<std::string>{});
  std::vector<TermCounts> rows;
  for (const std::size_t piece : document.eligible) {
    const std::string_view printed = document.pieces[piece].printed;
    WordFacts facts;
    rows.push_back(vocabulary.count(printed, facts, ordered ? &sentences.in_order.emplace_back() : nullptr));
    sentences.fingerprints.push_back(facts.fingerprint);
    sentences.facts.push_back(facts);
    sentences.words.push_back(static_cast<std::uint32_t>(count_words(printed)));
    sentences.characters.push_back(static_cast<std::uint32_t>(count_code_points(printed)));
  }
  sentences.counts = make_counts(std::move(rows), vocabulary.size());
  sentences.rows = std::make_shared<const Rows>(tfidf(sentences.counts));
  if (!options.query.empty()) {
    sentences.query = likeness_to(options.query, vocabulary, sentences);
    if (sentences.query.empty()) warnings.emplace_back("the query matches nothing in the text");
  }
  const std::string_view title = title_of(document, options);
  if (!title.empty()) sentences.title = likeness_to(title, vocabulary, sentences);
  if (options.method == Method::edmundson) sentences.clues = clues_of(document, options, vocabulary);
  return sentences;
}

}  // namespace summarise
