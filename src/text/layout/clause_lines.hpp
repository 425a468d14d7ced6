// Lines broken where the writer takes a breath: each sentence begins a line, and long ones are broken between clauses,
// at no fixed width ("semantic line breaks": Kernighan 1974, UNIX for Beginners, "Hints for Preparing Documents").
#pragma once

#include <span>
#include <string_view>

#include "text/language/language.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// True if `lines` of `text`, two or more that follow each other, are broken so. The first letter of all is no small
// one; the last line ends a sentence, or with a colon behind several words; every other line either ends one and has no
// small letter behind it, or is gone on with in small letters, by no bullet, label or rule. A sentence's first line
// ends with a comma or a semicolon, or has a word in small letters behind its first and either five words or a
// conjunction to go on with: others may be headings above a text in small letters. `breaks`: what stands behind each
// line.
bool breaks_at_clauses(std::string_view text, std::span<const Line> lines, std::span<const Break> breaks,
                       const Language& language);

}  // namespace summarise
