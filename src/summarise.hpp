// summarise: the sentences that carry a text, in their original order.
//
//   #include <summarise/summarise.hpp>
//
//   summarise::Options options;
//   options.length = {summarise::Unit::sentences, 3};
//   for (const auto& sentence : summarise::summarise(text, options).sentences) std::cout << sentence.text << '\n';
//
// The library reads no files, writes nothing, never exits, and has no state that a caller could see: every function may
// be called from many threads at once. What goes wrong comes as summarise::Error with a message for the user.
#ifndef SUMMARISE_SUMMARISE_HPP  // not #pragma once: builds see this file and the copy made to be installed
#define SUMMARISE_SUMMARISE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace summarise {

struct Error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

// What a piece of text is. Sentences and items are eligible for a summary; the others only in a text that has neither.
enum class Kind : std::uint8_t {
  sentence,
  item,  // of a list
  heading,
  other,  // left-overs of web pages, captions, by-lines, rows of tables, headers of mail, signatures
};

enum class Unit : std::uint8_t {
  sentences,
  words,       // as `wc -w` counts them
  characters,  // code points
  ratio,       // of the eligible sentences, in (0, 1]
};

struct Length {
  Unit unit = Unit::sentences;
  double amount = 3;
};

enum class Method : std::uint8_t {
  textrank,
  lexrank,
  lsa,
  luhn,
  sumbasic,
  kl,
  reduction,
  edmundson,
  centroid,
  lead,    // the first sentences; always classic
  random,  // any sentences; always classic
};
// All of them, as the help has them.
inline constexpr std::array kMethods = {Method::textrank, Method::lexrank, Method::lsa,       Method::luhn,
                                        Method::sumbasic, Method::kl,      Method::reduction, Method::edmundson,
                                        Method::centroid, Method::lead,    Method::random};
enum class Measure : std::uint8_t { cosine, bm25, overlap };

struct Options {
  Length length;
  std::size_t min_words = 0;  // a shorter sentence is never chosen, unless none qualifies
  std::size_t max_words = 0;  // a longer one likewise; 0: no limit

  Method method = Method::textrank;
  Measure similarity = Measure::cosine;  // of Method::textrank
  std::uint64_t seed = 1;                // of Method::random
  bool classic = false;                  // the method as published: no evidence, undirected votes, no diversity, but
                                         // for what the options below name
  std::optional<double> position_bias;   // 0 to 1; nothing: the text decides
  std::optional<double> diversity;       // 0 to 1; nothing: 0.8, with `classic` 0

  std::string query;  // prefer what bears on it
  std::string title;  // the document's, where it is not in the text

  std::string language = "auto";                       // ISO 639-1, "und" (unknown), or "auto"
  std::optional<std::vector<std::string>> stop_words;  // in place of the language's own
  std::optional<std::vector<std::string>> cues;        // phrases that announce what matters; likewise
  std::optional<std::vector<std::string>> stigma;      // phrases that speak against; likewise. The language's own count
                                                       // in Method::edmundson alone
  bool stem = true;

  std::string encoding;  // by ICU's names; "": by mark, validity and ICU's guess
  bool strict = false;   // bytes that are no text: an Error instead of a warning
  unsigned threads = 1;  // at most so many on one long text; what comes out does not depend on it
  bool all = false;      // keep every eligible sentence in Summary::sentences, not only the chosen

  std::vector<std::string> without;  // for measuring: evidence left out, by name (place, size, cues, …: all stand in
                                     // bench/contenders.hpp); a name that is none of them leaves out nothing
};

// A piece of the text. `text` is as it is printed: line breaks and runs of blanks mended. [begin, end) are bytes of the
// input where that was valid UTF-8 (a byte-order mark counts), otherwise bytes of the decoded text.
struct Piece {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t words = 0;
  Kind kind = Kind::sentence;
};

struct Sentence : Piece {
  std::size_t document = 0;  // of summarise_together(): which text, from 0
  std::size_t index = 0;     // among the eligible of its document, from 0
  double score = 0;          // at least 0; all eligible together 1
  bool chosen = false;
  std::size_t order = 0;  // of choice, from 0; for the chosen
};

// What summarise_together() has to say of one of its texts.
struct Source {
  std::string error;                   // why it was left out; "": it was read
  std::optional<std::size_t> repeats;  // the text that it repeats: it counts only once, and was left out
  std::vector<std::string> warnings;
};

struct Summary {
  std::string language;             // ISO 639-1, or "und"
  std::size_t sentence_count = 0;   // eligible
  std::size_t word_count = 0;       // of the eligible
  std::vector<Sentence> sentences;  // the chosen, or with Options::all every eligible one, in the order of the text
  std::vector<std::string> warnings;
  std::vector<Source> sources;  // of summarise_together(): one for each text
};

struct Pieces {
  std::string language;
  std::vector<Piece> pieces;  // all of the text, in order
  std::vector<std::string> warnings;
};

// The summary of a text in any encoding. Throws Error: "binary file"; an unknown encoding; bad bytes with `strict`;
// options out of their ranges; more words than a matrix can number.
Summary summarise(std::string_view bytes, const Options& options = {});

// The summary of a text that is split into sentences already: all but blank ones are eligible, and `index` is their
// place among the given. No offsets: `begin` and `end` are 0. Takes UTF-8; throws likewise.
Summary summarise_sentences(const std::vector<std::string>& sentences, const Options& options = {});

// One summary of several texts on one topic: what several of them say counts for more, a text that repeats another one
// counts once, and place is counted within each. What is wrong with one text is said in Summary::sources; throws Error
// only for options out of their ranges, or where all together have more words than a matrix can number.
Summary summarise_together(const std::vector<std::string_view>& texts, const Options& options = {});

// Every piece of a text, with its kind. Reads `language`, `encoding`, `strict` and `threads` of the options, all of
// which must be within their ranges; throws like summarise().
Pieces split(std::string_view bytes, const Options& options = {});

// "textrank", "sentence", …: names as the command line and JSON have them.
std::string_view name_of(Method method);
std::string_view name_of(Measure measure);
std::string_view name_of(Kind kind);

std::string_view version();

}  // namespace summarise

#endif
