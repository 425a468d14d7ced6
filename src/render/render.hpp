// What is written: a summary, or the pieces of a text, as lines or as JSON. Everything here makes a string of UTF-8.
#pragma once

#include <string>
#include <string_view>

#include "summarise.hpp"

namespace summarise {

struct Form {
  bool scores = false;    // score, tab, sentence; with `all` score, tab, 1 or 0, tab, sentence
  bool by_rank = false;   // in the order of choice (with `all` the others behind, by score) instead of the text's
  bool all = false;       // the summary holds every eligible sentence
  bool compact = false;   // JSON: an object a line instead of indented
  bool harmless = false;  // for a terminal: control characters become visible marks
};

// A line a sentence.
std::string render_text(const Summary& summary, const Form& form);
std::string render_text(const Pieces& pieces, const Form& form);

// One object, and a line end. `file` is left out if empty; `method` as the command line has it. Numbers to nine digits.
std::string render_json(const Summary& summary, std::string_view file, std::string_view method, const Form& form);
std::string render_json(const Pieces& pieces, std::string_view file, const Form& form = {});

// Of several texts: "files" in place of "file", and each sentence with its own. `files` has a name for each text of
// summarise_together(), "" where it has none, as standard input.
std::string render_json(const Summary& summary, const std::vector<std::string>& files, std::string_view method,
                        const Form& form);

// Control characters as Unicode's pictures of them (U+2400 …), those of C1 as U+FFFD.
std::string made_harmless(std::string_view text);
// JSON has those below U+0020 escaped already; here U+007F to U+009F are as well.
std::string json_made_harmless(std::string_view json);

// `value` >= 0 in fixed notation with six significant digits and a decimal point: "0.0713214".
std::string six_digits(double value);

}  // namespace summarise
