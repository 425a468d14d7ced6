// Saved chats: the lines in which the program speaks, not the people.
#pragma once

#include <span>
#include <string_view>

#include "text/lines.hpp"

namespace summarise {

// True if `lines` of `text` are a saved chat: three lines and more have a time before a speaker's name, and four of
// five that begin with a time.
bool is_saved_chat(std::string_view text, std::span<const Line> lines);

// In a saved chat: a time with no speaker behind it ("12/03/2020, 09:30 - Anna changed the subject"), and a turn that
// is a note in angle brackets alone ("09:31 - Ben: <Media omitted>") or begins with a left-to-right mark, as some
// programs set it before their own words.
bool is_machine_line(std::string_view line);

}  // namespace summarise
