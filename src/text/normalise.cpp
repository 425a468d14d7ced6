#include "text/normalise.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <algorithm>

#include "core/bytes.hpp"
#include "core/utf8.hpp"

namespace summarise {

namespace {

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

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

std::string in_usual_spelling(const std::string& word) {
  std::string usually;
  usually.reserve(word.size());
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = next_code_point(word, at);
    if (!is_optional_mark(c)) append_code_point(usually, usual(c));
  }
  return usually;
}

}  // namespace

std::string composed(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const normaliser = is_ascii_text(text) ? nullptr : icu::Normalizer2::getNFCInstance(status);
  if (normaliser == nullptr || U_FAILURE(status) != 0) return std::string(text);
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  normaliser->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                            status);
  return U_FAILURE(status) != 0 ? std::string(text) : composed;
}

std::string normalise(std::string_view word) {
  if (is_ascii_text(word)) return ascii_lower_case(word);
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

std::string lower_case(std::string_view text) {
  if (is_ascii_text(text)) return ascii_lower_case(text);
  const std::string whole = composed(text);
  std::string lower;
  lower.reserve(whole.size());
  for (std::size_t at = 0; at < whole.size();) {
    append_code_point(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next_code_point(whole, at)))));
  }
  return lower;
}

}  // namespace summarise
