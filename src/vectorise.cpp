#include "vectorise.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "core/utf8.hpp"
#include "rank/method.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/phrases.hpp"
#include "vectors/counting.hpp"
#include "vectors/passages.hpp"

namespace summarise {

namespace {

std::string_view title_of(const Document& document, const Options& options) {
  return options.title.empty() ? document.title : std::string_view(options.title);
}

// The stop words of the options as they are compared.
WordSet own_stop_words(const Language& language, const Options& options) {
  WordSet own;
  if (!options.stop_words) return own;
  for (const std::string& word : *options.stop_words) own.insert(normalise(word, language.code));
  return own;
}

// The phrase as it is looked for, from its first letter or digit on: marks before it are of no word. "" where it has
// none.
std::string from_first_word(std::string_view phrase) {
  std::string form = phrase_form(phrase);
  std::size_t begin = 0;
  while (begin < form.size() && phrase_word_end(form, begin) == begin) next_code_point(form, begin);
  return form.substr(begin);
}

// The phrases of the options, or of the language.
std::vector<std::string> phrases_of(const std::optional<std::vector<std::string>>& own,
                                    const std::vector<std::string>& usual) {
  if (!own) return usual;
  std::vector<std::string> lower;
  for (const std::string& phrase : *own) {
    if (std::string form = from_first_word(phrase); !form.empty()) lower.push_back(std::move(form));
  }
  return lower;
}

// The phrases of an option, to be looked for.
std::optional<PhraseLists> lists_of(const std::optional<std::vector<std::string>>& own) {
  if (!own) return std::nullopt;
  PhraseLists lists;
  lists.add(phrases_of(own, {}), 1);
  return lists;
}

// Appends what edmundson reads off a document: its cues and paragraphs.
void add_clues(const Document& document, const Options& options, Clues& clues) {
  const PhraseFinder bonus(phrases_of(options.cues, document.language->cues));
  const PhraseFinder stigma(phrases_of(options.stigma, document.language->stigma));
  const std::uint32_t before = clues.block.empty() ? 0 : clues.block.back() + 1;
  for (const std::size_t piece : document.eligible) {
    const std::string_view printed = document.pieces[piece].printed;
    clues.cue.push_back(static_cast<std::int32_t>(bonus.count(printed)) -
                        static_cast<std::int32_t>(stigma.count(printed)));
    clues.block.push_back(before + document.pieces[piece].block);
  }
}

Clues clues_of(const Documents& documents, const Options& options, const Vocabulary& vocabulary) {
  Clues clues;
  std::string titles;
  std::string headings;
  for (const Document* document : documents) {
    add_clues(*document, options, clues);
    titles.append(title_of(*document, options)).push_back('\n');
    for (const TextPiece& piece : document->pieces) {
      if (piece.kind == Kind::heading) headings.append(piece.printed).push_back('\n');
    }
  }
  clues.title = vocabulary.count_known(titles);
  clues.headings = vocabulary.count_known(headings);
  return clues;
}

// So that arrays are seldom moved while they grow. Not much more than most texts fill: of a large page, what is never
// used is cleared with the rest.
void reserve(const Documents& documents, Sentences& sentences, Counted& counted) {
  constexpr std::size_t kBytesOfCell = 12;  // of text, and mostly more
  std::size_t n = 0;
  std::size_t bytes = 0;
  for (const Document* document : documents) {
    n += document->eligible.size();
    bytes += document->decoded.text.size();
  }
  counted.rows.reserve(n, bytes / kBytesOfCell);
  counted.facts.reserve(n);
  counted.words.reserve(n);
  counted.characters.reserve(n);
  sentences.places.reserve(n);
  sentences.fingerprints.reserve(n);
}

// The phrases of each sentence in the document's own language, where its words are read in another.
void find_phrases(const Document& document, std::span<WordFacts> facts) {
  for (std::size_t i = 0; i < facts.size(); ++i) {
    facts[i].phrases = document.language->phrases.held_by(document.pieces[document.eligible[i]].printed);
  }
}

void add_document(const Document& document, const Options& options, const Language& language, Vocabulary& vocabulary,
                  Sentences& sentences, Counted& counted) {
  count_sentences(document, needs_order(options.method), options.threads, vocabulary, counted);
  const auto facts = std::span(counted.facts).last(document.eligible.size());
  if (document.language != &language) find_phrases(document, facts);
  for (std::size_t place = 0; place < facts.size(); ++place) {
    sentences.places.push_back(place);
    sentences.fingerprints.push_back(facts[place].fingerprint);
  }
  const std::optional<PhraseLists> cues = lists_of(options.cues);
  const std::optional<PhraseLists> stigma = lists_of(options.stigma);
  read_signs(document, facts, cues ? &*cues : nullptr, stigma ? &*stigma : nullptr, sentences.signs);
}

// The cosines of the sentences from `first` to before `last` to `text`, or none where it has no term of theirs.
std::vector<double> likeness_to(std::string_view text, const Vocabulary& vocabulary, const Sentences& sentences,
                                std::size_t first, std::size_t last) {
  const TermCounts known = vocabulary.count_known(text);
  if (known.empty()) return {};
  return cosines(*sentences.rows, tfidf_of(known, sentences.counts), first, last);
}

// Each sentence's cosine to the title of its document; empty where no document has one.
std::vector<double> likeness_to_titles(const Documents& documents, const Options& options, const Vocabulary& vocabulary,
                                       const Sentences& sentences) {
  std::vector<double> all(sentences.size());
  bool found = false;
  std::size_t first = 0;
  for (const Document* document : documents) {
    const std::size_t last = first + document->eligible.size();
    const std::string_view title = title_of(*document, options);
    const std::vector<double> some =
        title.empty() ? std::vector<double>{} : likeness_to(title, vocabulary, sentences, first, last);
    std::ranges::copy(some, all.begin() + static_cast<std::ptrdiff_t>(first));
    found = found || !some.empty();
    first = last;
  }
  return found ? all : std::vector<double>{};
}

}  // namespace

const Document& longest_of(const Documents& documents) {
  return **std::ranges::max_element(documents, {}, [](const Document* one) {
    std::size_t bytes = 0;
    for (const std::size_t piece : one->eligible) bytes += one->pieces[piece].printed.size();
    return bytes;
  });
}

Sentences vectorise(const Documents& documents, const Options& options, std::vector<std::string>& warnings) {
  const Language& language = *longest_of(documents).language;
  const WordSet own = own_stop_words(language, options);
  Vocabulary vocabulary(language, options.stop_words ? own : language.stop_words, options.stem);
  Sentences sentences;
  Counted counted;
  reserve(documents, sentences, counted);
  for (const Document* document : documents) {
    add_document(*document, options, language, vocabulary, sentences, counted);
  }
  sentences.words = std::move(counted.words);
  sentences.characters = std::move(counted.characters);
  sentences.facts = std::move(counted.facts);
  sentences.in_order = std::move(counted.in_order);
  sentences.counts = counts_of(std::move(counted.rows), vocabulary.size());
  Rows rows = tfidf(sentences.counts);
  const auto kept = std::make_shared<Rows>();
  kept->swap(rows);  // to move it would copy it, in Eigen 3.4
  sentences.rows = kept;
  if (!options.query.empty()) {
    sentences.query = likeness_to(options.query, vocabulary, sentences, 0, sentences.size());
    if (sentences.query.empty()) warnings.emplace_back("the query matches nothing in the text");
    sentences.passages = passage_cosines(*sentences.rows, sentences.query, sentences.places);
  }
  sentences.title = likeness_to_titles(documents, options, vocabulary, sentences);
  if (!needs_counts(options)) sentences.counts.rows = {};
  if (options.method == Method::edmundson) sentences.clues = clues_of(documents, options, vocabulary);
  return sentences;
}

}  // namespace summarise
