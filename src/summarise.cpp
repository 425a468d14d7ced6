// The walk: bytes → text → vectors → rank → evidence → select.
#include "summarise.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include "core/rounding.hpp"
#include "core/utf8.hpp"
#include "evidence/chatter.hpp"
#include "evidence/conclusion.hpp"
#include "evidence/cues.hpp"
#include "evidence/figures.hpp"
#include "evidence/place.hpp"
#include "evidence/quotation.hpp"
#include "evidence/repetition.hpp"
#include "evidence/results.hpp"
#include "evidence/signs.hpp"
#include "evidence/size.hpp"
#include "evidence/topic.hpp"
#include "evidence/turns.hpp"
#include "evidence/voice.hpp"
#include "rank/method.hpp"
#include "rank/textrank.hpp"
#include "select/select.hpp"
#include "text/document.hpp"
#include "text/normalise.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"
#include "vectors/matrix.hpp"
#include "vectors/similarity.hpp"

namespace summarise {

namespace {

constexpr double kUsualDiversity = 0.8;
constexpr double kForwardVotesLost = 0.5;  // b = 1 − 0.5·s
constexpr double kFullPlace = 1.4;         // place weight at a position bias of 1

void check(const Options& options) {
  const Length& length = options.length;
  const bool ratio = length.unit == Unit::ratio;
  if (!(length.amount > 0) || (ratio && length.amount > 1))
    throw Error("the length must be 1 or more, a ratio within (0, 1]");
  if (!ratio && (length.amount < 1 || length.amount != std::floor(length.amount)))
    throw Error("the length must be a whole number");
  const auto within = [](const std::optional<double>& value) { return !value || (*value >= 0 && *value <= 1); };
  if (!within(options.diversity)) throw Error("diversity must be within [0, 1]");
  if (!within(options.position_bias)) throw Error("position bias must be within [0, 1]");
  if (options.language != "auto" && options.language != "und" && !is_language_code(options.language)) {
    throw Error("'" + options.language + "' is no two-letter code of a language (ISO 639-1)");
  }
}

// The eligible sentences as the later rooms see them: n rows.
struct Sentences {
  std::vector<std::uint32_t> words, characters;
  std::vector<std::uint64_t> fingerprints;
  std::vector<WordFacts> facts;
  Signs signs;
  std::vector<std::vector<TermId>> in_order;  // where the method needs it
  Clues clues;
  Counts counts;
  std::shared_ptr<const Rows> rows;  // n × m, TF-IDF
  std::vector<double> query, title;  // cosines; empty where there is none

  [[nodiscard]] std::size_t size() const { return words.size(); }
};

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

// What speaks for each sentence beside its place and what is asked for.
std::vector<Evidence> evidence_of(const Sentences& sentences, const Opening& opening) {
  const double self = voice(sentences.facts);
  const double turned = share_of_turns(sentences.signs.speaker);
  return {size(sentences.words),
          cues(sentences.signs.cue),
          stigma(sentences.signs.stigma),
          conclusion(sentences.signs.conclusion),
          quotation(sentences.signs.quotation),
          figures(sentences.facts, self),
          results(sentences.facts, sentences.signs.result),
          chatter(sentences.facts, sentences.signs.filler, self),
          turns(sentences.facts, sentences.signs.paragraph, turned),
          repetition(sentences.counts, opening.heap, turned)};
}

// The method's ranks times the evidence: n scores.
std::vector<double> score(const Sentences& sentences, const Options& options, std::vector<std::string>& warnings) {
  const Material material{sentences.counts, sentences.rows, sentences.in_order, sentences.clues};
  if (is_always_plain(options.method)) return weigh(rank(material, options, {}, warnings), {});
  const auto n = static_cast<Eigen::Index>(sentences.size());
  const Similarity cosine = factored_similarity(factors_of(Measure::cosine, sentences.counts, sentences.rows));
  std::vector<Evidence> evidence;
  Opening opening;
  if (!options.classic) {
    opening = read_opening(textrank(cosine, n), cosine(Vector::Ones(n), 1.0, 1.0), *sentences.rows);
    evidence = evidence_of(sentences, opening);
  }
  Walk walk;
  if (options.position_bias) {
    walk.forward_votes = 1.0 - *options.position_bias / 2.0;
    if (*options.position_bias > 0) evidence.push_back(place(sentences.size(), kFullPlace * *options.position_bias));
  } else if (!options.classic) {
    walk.forward_votes = 1.0 - kForwardVotesLost * opening.size;
    evidence.push_back(place(sentences.size(), place_weight(opening)));
  }
  const bool weighs_title = options.classic && options.method == Method::edmundson;  // itself
  const bool use_title = !sentences.title.empty() && !weighs_title && (!options.classic || !options.title.empty());
  if (use_title) evidence.push_back(title(sentences.title));
  if (!sentences.query.empty()) evidence.push_back(query(sentences.query));
  std::erase_if(evidence, [&](const Evidence& kind) { return std::ranges::count(options.without, kind.name) > 0; });
  return weigh(rank(material, options, walk, warnings), evidence);
}

double diversity_of(const Options& options) {
  const bool plain = options.classic || is_always_plain(options.method);
  return options.diversity.value_or(plain ? 0.0 : kUsualDiversity);
}

std::vector<std::string> warnings_of(const Decoded& decoded) {
  if (decoded.bad_count == 0) return {};
  return {std::to_string(decoded.bad_count) + (decoded.bad_count == 1 ? " bad byte sequence" : " bad byte sequences") +
          " replaced, the first at byte " + std::to_string(decoded.first_bad) + " (read as " + decoded.encoding + ")"};
}

void fill(Piece& out, const TextPiece& piece, std::size_t words) {
  out.text = piece.printed;
  out.begin = piece.source.begin;
  out.end = piece.source.end;
  out.words = words;
  out.kind = piece.kind;
}

// The rest of the walk, from a document on.
Summary summarise_document(const Document& document, const Options& options) {
  Summary summary;
  summary.language = document.language->code;
  summary.warnings = warnings_of(document.decoded);
  const Sentences sentences = vectorise(document, options, summary.warnings);
  summary.sentence_count = sentences.size();
  for (const std::uint32_t words : sentences.words) summary.word_count += words;
  if (sentences.size() == 0) return summary;

  const std::vector<double> scores = score(sentences, options, summary.warnings);
  const std::vector<std::size_t> chosen =
      select({scores, sentences.words, sentences.characters, sentences.fingerprints, *sentences.rows},
             {diversity_of(options), options.length, options.min_words, options.max_words});

  constexpr auto not_chosen = static_cast<std::size_t>(-1);
  std::vector<std::size_t> order(sentences.size(), not_chosen);
  for (std::size_t k = 0; k < chosen.size(); ++k) order[chosen[k]] = k;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    const bool is_chosen = order[i] != not_chosen;
    if (!is_chosen && !options.all) continue;
    Sentence& sentence = summary.sentences.emplace_back();
    fill(sentence, document.pieces[document.eligible[i]], sentences.words[i]);
    sentence.index = i;
    sentence.score = scores[i];
    sentence.chosen = is_chosen;
    sentence.order = is_chosen ? order[i] : 0;
  }
  return summary;
}

}  // namespace

Summary summarise(std::string_view bytes, const Options& options) {
  check(options);
  Document document;
  read_document(bytes, options, document);
  return summarise_document(document, options);
}

Summary summarise_sentences(const std::vector<std::string>& given, const Options& options) {
  check(options);
  Document document;
  read_sentences(given, options, document);
  Summary summary = summarise_document(document, options);
  for (Sentence& sentence : summary.sentences) {
    sentence.begin = sentence.end = 0;
    sentence.index = document.eligible[sentence.index];
  }
  return summary;
}

Pieces split(std::string_view bytes, const Options& options) {
  check(options);
  Document document;
  read_document(bytes, options, document);
  Pieces pieces;
  pieces.language = document.language->code;
  pieces.warnings = warnings_of(document.decoded);
  pieces.pieces.resize(document.pieces.size());
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    fill(pieces.pieces[i], document.pieces[i], count_words(document.pieces[i].printed));
  }
  return pieces;
}

std::string_view name_of(Method method) {
  switch (method) {
    case Method::lexrank: return "lexrank";
    case Method::lsa: return "lsa";
    case Method::luhn: return "luhn";
    case Method::sumbasic: return "sumbasic";
    case Method::kl: return "kl";
    case Method::reduction: return "reduction";
    case Method::edmundson: return "edmundson";
    case Method::centroid: return "centroid";
    case Method::lead: return "lead";
    case Method::random: return "random";
    case Method::textrank: break;
  }
  return "textrank";
}

std::string_view name_of(Measure measure) {
  switch (measure) {
    case Measure::bm25: return "bm25";
    case Measure::overlap: return "overlap";
    case Measure::cosine: break;
  }
  return "cosine";
}

std::string_view name_of(Kind kind) {
  switch (kind) {
    case Kind::item: return "item";
    case Kind::heading: return "heading";
    case Kind::other: return "other";
    case Kind::sentence: break;
  }
  return "sentence";
}

std::string_view version() {
  return SUMMARISE_VERSION;
}

}  // namespace summarise
