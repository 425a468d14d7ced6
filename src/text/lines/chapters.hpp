// Lines that begin as chapters and articles do. Every function takes a line without blanks around it.
#pragma once

#include <string>
#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// "Article 4. The courts …", "CHAPTER I. Loomings.", "Sec. 4.": a word for chapters and a number, whatever stands
// behind.
bool begins_as_chapter(std::string_view line, const Language& language);

// "Chapter", "Sec.", in any case: a word of the language's list, or of the English one.
bool is_chapter_word(std::string_view word, const Language& language);

// "CHAPTER IV. In which", "Chapter 4 — The": more than a number stands behind the word, and a mark or a capital parts
// them.
bool opens_argument(std::string_view line, const Language& language);

// By what such a line is counted: the first three letters of its word, in lower case, for the others may be abbreviated
// ("sec" of "SECTION 1." and "Sec. 2."); empty where it does not begin so.
std::string chapter_count(std::string_view line, const Language& language);

// "SEC. 2. FINDINGS.": it begins so, all in capitals, and no sentence ends within what stands behind the number.
bool is_capital_heading(std::string_view line, const Language& language);

// "CHAPTER I", "Book One: 1805", "Chapter 1. Loomings.", "IV.": a heading by its own form.
bool is_chapter_heading(std::string_view line, const Language& language);

// "Article 5. Everyone has the right to liberty and security of person.": a chapter heading by its form, but long (five
// words where it numbers an article of a law), with a mark at its end, and most longer words in lower case, as in no
// title, or all in capitals. Where another of its kind follows, it is the text.
bool reads_as_clause(std::string_view heading, const Language& language);

}  // namespace summarise
