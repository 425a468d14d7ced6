// A paragraph as one line: what is printed of it, and where each byte of that came from.
//
// A run of blanks that holds a line break, a tab or more than one blank becomes one space (between two letters of
// scripts written without blanks, a line break becomes nothing); a single blank stays. A word broken by a hyphen at a
// line's end is joined, without the hyphen where the text has the joined word elsewhere, with it otherwise; before a
// conjunction ("Vor- und Nachname") hyphen and blank stay. A soft hyphen at a line's end goes. Quote marks at the
// starts of lines are left out by the lines themselves.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "text/language/language.hpp"
#include "text/layout/layout.hpp"

namespace summarise {

// From byte `flat` of the flat text on, bytes come from byte `source` of the original on.
struct Seam {
  std::size_t flat = 0;
  std::size_t source = 0;
};

struct Flat {
  std::string_view text;
  std::span<const Seam> seams;  // ascending; the first at flat 0
  std::size_t last_seam = 0;    // that was asked for: the next is mostly not far behind it

  // The byte of the original that byte `at` of the flat text came from. `at` < text.size().
  [[nodiscard]] std::size_t source(std::size_t at);
};

// The words of a text, normalised: found when one is first asked for, by whichever thread asks.
class KnownWords {
 public:
  explicit KnownWords(std::string_view text) : text_(text) {}
  bool hold(std::string_view word);

 private:
  std::string_view text_;
  std::once_flag found_;
  std::unordered_set<std::string> words_;
};

// Flattens paragraphs of one text in `language`, which outlives it; keeps what it had to make, so the texts live as
// long as it does. The seams are those of the last paragraph.
class Flattener {
 public:
  Flattener(std::string_view text, const Language& language)
      : text_(text), language_(&language), words_(std::make_shared<KnownWords>(text)) {}

  // One for another thread, which shares what is known of the text.
  [[nodiscard]] Flattener another() const { return {text_, *language_, words_}; }

  Flat flatten(const Paragraph& paragraph);

 private:
  Flattener(std::string_view text, const Language& language, std::shared_ptr<KnownWords> words)
      : text_(text), language_(&language), words_(std::move(words)) {}
  // Room for a text of at most `size` bytes, behind those that are there.
  std::string& room_for(std::size_t size);
  // These work on the text that begins at byte `begin` of `flat`.
  void append_line(std::string& flat, std::size_t begin, const Line& line);
  void join_lines(std::string& flat, std::size_t begin, std::string_view next_line);

  std::string_view text_;
  const Language* language_;
  std::deque<std::string> made_;  // many texts each, never moved
  std::vector<Seam> seams_;
  std::shared_ptr<KnownWords> words_;  // asked where a line's end breaks a word
};

}  // namespace summarise
