// What stands before a paragraph's first sentence, with a stop of its own, and is no sentence.
#pragma once

#include <string_view>

#include "text/sentences/situation.hpp"

namespace summarise {

// "1", "2.1", "§ 3", "1.A": digits and stops, a section's sign before them, a letter behind them.
bool is_section_number(std::string_view text);

// "Item 7", "Sec. 17", "Artículo 3", "Theorem 2.3", "Q1", "CHAPTER IV": a word with a capital and a number, or up to
// two letters right before it. `text` begins the line of `s`.
bool is_numbered_label(std::string_view text, const Situation& s);

// "Mr. KERRY", "The PRESIDING OFFICER": who speaks, as minutes of parliaments have it. `text` begins the line of `s`.
bool is_speaker_label(std::string_view text, const Situation& s);

}  // namespace summarise
