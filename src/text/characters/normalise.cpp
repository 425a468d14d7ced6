#include "text/characters/normalise.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <algorithm>
#include <cstddef>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

std::string ascii_lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), &ascii_lower);
  return lower;
}

// Marks that are written or not as the writer likes: Arabic vowels and tatweel, Hebrew points.
bool is_optional_mark(char32_t c) {
  return (c >= 0x0610 && c <= 0x061A) || c == 0x0640 || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
         (c >= 0x0591 && c <= 0x05C7 && c != 0x05BE);
}

// One spelling for letters that have several.
char32_t usual(char32_t c) {
  switch (c) {
    case U'\u2019': return U'\'';
    case U'\u0219': return U'\u015F';
    case U'\u021B': return U'\u0163';
    default: return c;
  }
}

// Small letters that NFKC_Casefold leaves as they are, whatever such letters stand beside them. What is none may be
// left alone too.
bool stays(char32_t c) {
  if (c < 0x100) return c >= 0xE0 && c != 0xF7;
  if (c < 0x138) return c % 2 == 1 && c != 0x133;
  if (c < 0x180) return c < 0x14A ? c >= 0x13A && c < 0x149 && c % 2 == 0 && c != 0x140 : c < 0x178 && c % 2 == 1;
  if (c < 0x430) return c >= 0x3B1 && c <= 0x3CE && c != 0x3C2;
  if (c < 0x5D0) return c <= 0x45F;
  if (c < 0x901) return c <= 0x5EA || (c >= 0x621 && c <= 0x64A && c != 0x640);
  if (c < 0x985) return c <= 0x939 || (c >= 0x93E && c <= 0x94D);
  if (c < 0xB85) return c <= 0x9B9 || (c >= 0x9BE && c <= 0x9C4) || (c >= 0x9CB && c <= 0x9CD);
  if (c < 0xE01) return c <= 0xBB9 || (c >= 0xBBE && c <= 0xBC2) || c == 0xBC8 || (c >= 0xBCA && c <= 0xBCD);
  if (c < 0x3041) return c <= 0xE32 || (c >= 0xE34 && c <= 0xE37) || (c >= 0xE40 && c <= 0xE4C);
  return c <= 0x3096 || (c >= 0x30A1 && c <= 0x30FA) || is_common_han(c) || (c >= 0xAC00 && c <= 0xD7A3);
}

// Marks that have no case and compose with nothing: of General Punctuation (“ ” ’ – …), Devanagari's stops and digits.
bool is_mark(char32_t c) {
  return (c >= 0x2010 && c <= 0x2027) || (c >= 0x964 && c <= 0x96F);
}

// True if `text` is made of ASCII, letters that stay, and such marks: only ASCII changes in lower case, and nothing is
// composed.
bool is_plain_beyond_capitals(std::string_view text) {
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c >= 0x80 && !stays(c) && !is_mark(c) && !is_plain_nukta(c, before)) return false;
    before = c;
  }
  return true;
}

// `word` as ICU would normalise it, or "" where it is not made of ASCII, letters that stay and typographic apostrophes:
// most words of most languages ask nothing of ICU, nor a text of such words its tables.
std::string normal_of_plain(std::string_view word) {
  std::string normal(word.size(), '\0');
  char* out = normal.data();
  for (std::size_t at = 0; at < word.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(word, at);
    if (c == U'\u2019') {
      *out++ = '\'';
    } else if (c < 0x80) {
      *out++ = ascii_lower(word[begin]);
    } else if (stays(c)) {
      out = std::copy(word.begin() + static_cast<std::ptrdiff_t>(begin), word.begin() + static_cast<std::ptrdiff_t>(at),
                      out);
    } else {
      return {};
    }
  }
  normal.resize(static_cast<std::size_t>(out - normal.data()));
  return normal;
}

std::string in_usual_spelling(const std::string& word) {
  std::string usually;
  usually.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (!is_optional_mark(c)) append_code_point(usually, usual(c));
  }
  return usually;
}

// True if NFC surely leaves `text` alone: Latin and Cyrillic letters without marks of their own, typographic marks,
// Han.
bool is_surely_composed(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    const bool sure = c < 0x300 || (c >= 0x400 && c <= 0x482) || (c >= 0x2010 && c <= 0x2027) || is_common_han(c);
    if (!sure) return false;
  }
  return true;
}

}  // namespace

std::string composed(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const bool needless = is_ascii_text(text) || is_surely_composed(text);
  const icu::Normalizer2* const normaliser = needless ? nullptr : icu::Normalizer2::getNFCInstance(status);
  if (normaliser == nullptr || U_FAILURE(status) != 0) return std::string(text);
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  normaliser->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                            status);
  return U_FAILURE(status) != 0 ? std::string(text) : composed;
}

std::string normalise(std::string_view word) {
  if (is_ascii_text(word)) return ascii_lower_case(word);
  if (std::string plain = normal_of_plain(word); !plain.empty()) return plain;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normaliser = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status) != 0) return std::string(word);
  std::string normal;
  icu::StringByteSink<std::string> sink(&normal);
  normaliser->normalizeUTF8(0, icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())), sink, nullptr,
                            status);
  if (U_FAILURE(status) != 0) return std::string(word);
  return in_usual_spelling(normal);
}

std::string normalise(std::string_view word, std::string_view language) {
  if (language != "tr") return normalise(word);
  std::string lower;
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    append_code_point(lower, c == U'I' ? U'\u0131' : c == U'\u0130' ? U'i' : c);
  }
  return normalise(lower);
}

std::string with_plain_apostrophes(std::string_view text) {
  std::string plain;
  std::size_t begin = 0;
  for (std::size_t at = text.find(kTypographicApostrophe); at != std::string_view::npos;
       at = text.find(kTypographicApostrophe, begin)) {
    plain.append(text.substr(begin, at - begin)).push_back('\'');
    begin = at + kTypographicApostrophe.size();
  }
  return plain.append(text.substr(begin));
}

std::string phrase_form(std::string_view text) {
  const bool is_plain = text.find(kTypographicApostrophe) == std::string_view::npos;
  return lower_case(is_plain ? text : std::string_view(with_plain_apostrophes(text)));
}

std::string lower_case(std::string_view text) {
  if (is_ascii_text(text) || is_plain_beyond_capitals(text)) return ascii_lower_case(text);
  const std::string whole = composed(text);
  std::string lower;
  lower.reserve(whole.size());
  for (std::size_t at = 0; at < whole.size();) {
    append_code_point(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next_code_point(whole, at)))));
  }
  return lower;
}

}  // namespace summarise
