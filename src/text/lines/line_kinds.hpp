// What a single line says of itself: left-overs of web pages, by-lines, dates, captions, rows of tables, page
// numbers, code. Every function takes a line without blanks around it.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// Left-overs of pages: "Leave a comment", "Share this", "© 2020 …", "Read more: …", a lone date, a by-line, a page
// number, a caption, a row of a table or a menu, a line without letters or digits. `even`: the line is known to have no
// tab and no two blanks side by side (lines.hpp).
bool is_leftover(std::string_view line, const Language& language, bool even = false);

// "by Dana Whitfield", "Von Jan Ode | 3 May": who wrote a text, in few words, and perhaps when.
bool is_byline(std::string_view line, const Language& language);

// "12", "- 12 -", "[ xiv ]", "Page 12": the number of a page, alone.
bool is_page_number(std::string_view line);

// "This e-mail and any attachments are …", "We use cookies to …", "© 2020 The Quay. …": the first line of a letter's or
// a page's small print, however long it is.
bool begins_notice(std::string_view line, const Language& language);

}  // namespace summarise
