// What a single line says of itself: left-overs of web pages, by-lines, dates, captions, table rows, page
// numbers, code. Every function takes a line without blanks around it.
#pragma once

#include <cstddef>
#include <string_view>

#include "core/bytes.hpp"
#include "text/language/language.hpp"
#include "text/lines/stamps.hpp"

namespace summarise {

// is_contents_entry() of a line that ends with a stop or with one of these.
bool has_dots_before_number(std::string_view line);
constexpr ByteSet kPageNumbers = ByteSet("ivxlcIVXLC").with('0', '9');

// Left-overs of pages: "Leave a comment", "Share this", "© 2020 …", "Read more: …", a lone date, a by-line, a page
// number, a caption, a row of a table or a menu, a line without letters or digits. `even`: the line is known to have no
// tab and no two blanks side by side (lines.hpp).
bool is_leftover(std::string_view line, const Language& language, bool even = false);

// "This e-mail and any attachments are …", "We use cookies to …", "© 2020 The Quay. …": the first line of a letter's or
// a page's small print, however long it is.
bool begins_notice(std::string_view line, const Language& language);

// "Dear Ms Lund,", "Meine sehr verehrten Damen und Herren,": whom a letter or a speech turns to. A line that begins so
// and ends with a comma, a colon or an exclamation mark; of fourteen words where it stands `alone` between blank lines,
// of four elsewhere.
bool is_salutation(std::string_view line, bool alone, const Language& language);

// "[Footnote 1: He was …]", "[Transcriber's note: …]", "[Illustration: …]": what a book's editor puts in brackets, a
// whole paragraph; the bracket may be closed in a later one.
bool is_insertion(std::string_view paragraph, const Language& language);

// "(Beifall bei der SPD – Zuruf: Ah!)", "(dpa)", "（本报记者 李明）": a whole paragraph in one pair of brackets that is
// no sentence.
bool is_bracketed(std::string_view paragraph);

// "Photo: …", "Figure 3. …", "Table 2: …": a caption, or its first line.
bool is_caption(std::string_view line, const Language& language);

// "The ferry leaves the quay. Photo: Anna Lund/The Quay": the caption of a picture, with whose it is behind it: two
// sentences at most, abbreviations counted as ends.
bool ends_with_credit(std::string_view line, const Language& language);

// "1. The Harbour .......... 12", "The Quay . . . . . xiv", "Wool ..... $1,200": an entry of a table of contents or of
// another table, or what a form leaves blank.
inline bool is_contents_entry(std::string_view line) {
  return !line.empty() && (kPageNumbers.holds(line.back()) || line.back() == '.' || line.back() == '%') &&
         has_dots_before_number(line);
}

// "name: words", "[00:12] words", "<name> words": a label of at most forty code points, and four words where it stands
// in no brackets.
bool begins_with_label(std::string_view line);

// A line of a transcript: one that begins with a label, with or without a time before the name.
bool is_turn(std::string_view line);

// Behind the time before the name in "[12/03/2020, 14:22:05] Ilse: words", "12.03.20, 4:22 PM - Ilse: words", "14:22
// <ilse> words"; 0 where there is none, or no name.
inline std::size_t skip_stamp(std::string_view line) {
  const std::size_t time = time_before(line);
  return time > 0 && begins_with_label(line.substr(time)) ? time : 0;
}

}  // namespace summarise
