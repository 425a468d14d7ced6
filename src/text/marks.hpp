// The marks that end sentences, by Unicode's Sentence_Terminal and what stands for one.
#pragma once

#include <unicode/uchar.h>

namespace summarise {

// A full stop of any script that may also abbreviate (Unicode's ATerm).
inline bool is_stop(char32_t c) {
  return c == U'.' || c == U'\u2024' || c == U'\uFE52' || c == U'\uFF0E';
}

// . ! ? … and their like in every script; the ellipsis as one character too.
inline bool is_final_mark(char32_t c) {
  if (c < 0x80) return c == U'.' || c == U'!' || c == U'?';
  return c == U'…' || c == U'\u061F' || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM) != 0;
}

}  // namespace summarise
