// Saved chats, in which lines are the program's and not the people's, and talk that was noted with a time before each
// line.
#pragma once

#include <span>
#include <string_view>

#include "text/language/language.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// True if `lines` of `text` are a saved chat: four of five that begin with a time, three at least, have a label behind
// it as a speaker's ("09:15 - Anna: ", "[09:15] <anna> "), and the first of these labels comes again.
bool is_saved_chat(std::string_view text, std::span<const Line> lines);

// True if `lines` of `text` were heard and noted with a time before each: "0:03 boat was gone and I asked the man". Of
// three lines and more four of five begin with a time, without a label behind it, and half of these go on in small
// letters, as those of a schedule do not.
bool is_timed(std::string_view text, std::span<const Line> lines);

// In a saved chat: what a server tells behind a time ("[09:14] *** Quits: anna"), a date and a time with no label
// behind them ("12/03/2020, 09:30 - Anna changed the subject"), a time alone with none where no sentence ends, and a
// turn that is a note in angle brackets alone ("09:31 - Ben: <Media omitted>"), begins with the language's words for
// one ("This message was deleted"), tells of another one ("Reacted to “…”", in English) or begins with a left-to-right
// mark, as some programs set it before their own.
bool is_machine_line(std::string_view line, const Language& language);

}  // namespace summarise
