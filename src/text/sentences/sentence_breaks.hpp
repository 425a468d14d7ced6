// Unicode's sentence boundaries (UAX #29, the root rules of ICU), asked at one place at a time.
//
// ICU's own iterator goes through a whole line; our rules need its answer at few places only, and each answer depends
// on what stands right before and behind.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// True if ICU's sentence iterator, run over `line`, has a boundary at byte `at`, where a character begins;
// 0 < `at` < line.size().
bool breaks_sentence(std::string_view line, std::size_t at);

}  // namespace summarise
