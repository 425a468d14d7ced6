// What a single line says of itself: left-overs of web pages, by-lines, dates, captions, table rows, page
// numbers, code. Every function takes a line without blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/bytes.hpp"
#include "text/language/language.hpp"

namespace summarise {

// is_contents_entry() of a line that ends with a stop, with % or with one of these.
bool has_dots_before_number(std::string_view line);
constexpr ByteSet kPageNumbers = ByteSet("ivxlcIVXLC").with('0', '9');

// Left-overs of pages: "Leave a comment", "Share this", "© 2020 …", "Read more: …", a lone date, a by-line, a page
// number, a caption, a row of a table or a menu, a line without letters or digits. `even`: the line is known to have no
// tab and no two blanks side by side (lines.hpp).
bool is_leftover(std::string_view line, const Language& language, bool even = false);

// "This e-mail and any attachments are …", "We use cookies to …", "© 2020 The Quay. …": the first line of a letter's or
// a page's small print, however long it is.
bool begins_notice(std::string_view line, const Language& language);

// "[Footnote 1: He was …]", "[Transcriber's note: …]", "[Illustration: …]": what a book's editor puts in brackets, a
// whole paragraph; the bracket may be closed in a later one.
bool is_insertion(std::string_view paragraph, const Language& language);

// "(Beifall bei der SPD – Zuruf: Ah!)", "(dpa)", "（本报记者 李明）", "[Large waves at the harbour wall]": a whole
// paragraph in one pair of brackets, without a final mark within them.
bool is_bracketed(std::string_view paragraph);

// "1. The Harbour .......... 12", "The Quay . . . . . xiv", "Wool ..... $1,200": an entry of a table of contents or of
// another table, or what a form leaves blank.
inline bool is_contents_entry(std::string_view line) {
  return !line.empty() && (kPageNumbers.holds(line.back()) || line.back() == '.' || line.back() == '%') &&
         has_dots_before_number(line);
}

}  // namespace summarise
