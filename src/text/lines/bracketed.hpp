// Whole paragraphs in brackets: what an editor, a stenographer or an agency puts into a text beside its sentences.
// Every function takes a paragraph without blanks around it; nothing can fail.
#pragma once

#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// "[Footnote 1: He was …]", "[Transcriber's note: …]", "[Illustration: …]": what a book's editor puts in brackets, a
// whole paragraph; the bracket may be closed in a later one.
bool is_insertion(std::string_view paragraph, const Language& language);

// "(Beifall bei der SPD – Zuruf: Ah!)", "(dpa)", "（本报记者 李明）", "[Large waves at the harbour wall]": a whole
// paragraph of sixty words at most in one pair of brackets, without a final mark within them but that of what was
// called.
bool is_bracketed(std::string_view paragraph);

}  // namespace summarise
