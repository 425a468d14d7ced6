// The walk: bytes → text → vectors → rank → evidence → select.
#include "summarise.hpp"

#include <cmath>
#include <memory>

#include "choose.hpp"
#include "score.hpp"
#include "text/document.hpp"
#include "text/duplicates.hpp"
#include "text/words/words.hpp"
#include "vectorise.hpp"

namespace summarise {

namespace {

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
  if (!may_be_asked_for(options.language)) {
    throw Error("'" + options.language + "' is no two-letter code of a language (ISO 639-1)");
  }
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

// Which sentence of which document the n-th of all is.
struct Position {
  std::size_t document = 0, index = 0;
};

std::vector<Position> positions_in(const Documents& documents) {
  std::vector<Position> positions;
  for (std::size_t document = 0; document < documents.size(); ++document) {
    for (std::size_t index = 0; index < documents[document]->eligible.size(); ++index) {
      positions.push_back({document, index});
    }
  }
  return positions;
}

// The rest of the walk, from one or more documents on.
Summary summarise_documents(const Documents& documents, const Options& options) {
  Summary summary;
  summary.language = longest_of(documents).language->code;
  Sentences sentences = vectorise(documents, options, summary.warnings);
  const std::size_t n = sentences.size();
  summary.sentence_count = n;
  for (const std::uint32_t words : sentences.words) summary.word_count += words;
  if (n == 0) return summary;

  const std::vector<double> scores = score(sentences, options, summary.warnings);
  const std::vector<std::size_t> chosen = choose(sentences, scores, options);
  const std::vector<std::uint32_t> words = std::move(sentences.words);
  sentences = {};  // as large as the text, and done with

  constexpr auto not_chosen = static_cast<std::size_t>(-1);
  std::vector<std::size_t> order(n, not_chosen);
  for (std::size_t k = 0; k < chosen.size(); ++k) order[chosen[k]] = k;
  const std::vector<Position> positions = positions_in(documents);
  summary.sentences.reserve(options.all ? n : chosen.size());
  for (std::size_t i = 0; i < n; ++i) {
    const bool is_chosen = order[i] != not_chosen;
    if (!is_chosen && !options.all) continue;
    const Document& document = *documents[positions[i].document];
    Sentence& sentence = summary.sentences.emplace_back();
    fill(sentence, document.pieces[document.eligible[positions[i].index]], words[i]);
    sentence.document = positions[i].document;
    sentence.index = positions[i].index;
    sentence.score = scores[i];
    sentence.chosen = is_chosen;
    sentence.order = is_chosen ? order[i] : 0;
  }
  return summary;
}

Summary summarise_document(const Document& document, const Options& options) {
  Summary summary = summarise_documents({&document}, options);
  const std::vector<std::string> warnings = warnings_of(document.decoded);
  summary.warnings.insert(summary.warnings.begin(), warnings.begin(), warnings.end());
  return summary;
}

// Reads what can be read; says of the rest why not.
std::vector<std::unique_ptr<Document>> read_all(const std::vector<std::string_view>& texts, const Options& options,
                                                std::vector<Source>& sources) {
  std::vector<std::unique_ptr<Document>> documents;
  for (const std::string_view text : texts) {
    Source& source = sources.emplace_back();
    auto document = std::make_unique<Document>();
    try {
      read_document(text, options, *document);
      source.warnings = warnings_of(document->decoded);
    } catch (const Error& error) {
      source.error = error.what();
      document.reset();
    }
    documents.push_back(std::move(document));
  }
  return documents;
}

bool has_sentences(const Document& document) {
  return std::ranges::any_of(document.eligible,
                             [&](std::size_t piece) { return is_eligible(document.pieces[piece].kind); });
}

// Where one text has sentences, another's headings and left-overs are not needed in place of them.
void pass_over_leftovers(const std::vector<std::unique_ptr<Document>>& documents) {
  const auto speaks = [](const auto& document) { return document != nullptr && has_sentences(*document); };
  if (std::ranges::none_of(documents, speaks)) return;
  for (const auto& document : documents) {
    if (document != nullptr && !has_sentences(*document)) document->eligible.clear();
  }
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

Summary summarise_together(const std::vector<std::string_view>& texts, const Options& options) {
  check(options);
  std::vector<Source> sources;
  const std::vector<std::unique_ptr<Document>> read = read_all(texts, options, sources);
  pass_over_leftovers(read);
  Documents documents;
  std::vector<std::size_t> numbers;  // of the documents among the texts
  for (std::size_t text = 0; text < read.size(); ++text) {
    if (read[text] == nullptr) continue;
    documents.push_back(read[text].get());
    numbers.push_back(text);
  }
  const std::vector<std::size_t> originals = originals_of(documents);
  Documents kept;
  std::vector<std::size_t> kept_numbers;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (originals[i] != i) {
      sources[numbers[i]].repeats = numbers[originals[i]];
    } else {
      kept.push_back(documents[i]);
      kept_numbers.push_back(numbers[i]);
    }
  }
  Summary summary;
  if (!kept.empty()) summary = summarise_documents(kept, options);
  for (Sentence& sentence : summary.sentences) sentence.document = kept_numbers[sentence.document];
  summary.sources = std::move(sources);
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
