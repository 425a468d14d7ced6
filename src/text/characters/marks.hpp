// The marks that end sentences, by Unicode's Sentence_Terminal and what stands for one; and the quotes beside them.
#pragma once

#include <unicode/uchar.h>

#include "core/characters.hpp"

namespace summarise {

// Khan, camnuc pii kuuh and bariyoosan.
inline bool is_khmer_mark(char32_t c) {
  return c >= U'\u17D4' && c <= U'\u17D6';
}

// . ! ? … and their like in every script; the ellipsis as one character too.
inline bool is_final_mark(char32_t c) {
  if (c < 0x589) return c == U'.' || c == U'!' || c == U'?';
  if (is_common_letter(c)) return false;
  return c == U'…' || c == U'\u061F' || is_khmer_mark(c) ||
         u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM) != 0;
}

// Quotes that open where a word follows, though some languages close with them.
inline bool is_opening_quote(char32_t c) {
  return c == U'“' || c == U'‘' || c == U'«' || c == U'‹';
}

}  // namespace summarise
