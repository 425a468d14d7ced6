#include "text/normalise.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>
#include <algorithm>

#include "core/utf8.hpp"

namespace summarise {

namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char ascii_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

std::string ascii_lower_case(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), &ascii_lower);
  return lower;
}

std::string with_straight_apostrophes(const std::string& word) {
  constexpr std::string_view typographic = "\xE2\x80\x99";
  if (word.find(typographic) == std::string::npos) return word;
  std::string straight;
  for (std::size_t at = 0; at < word.size();) {
    const bool found = std::string_view(word).substr(at).starts_with(typographic);
    straight += found ? '\'' : word[at];
    at += found ? typographic.size() : 1;
  }
  return straight;
}

}  // namespace

std::string normalise(std::string_view word) {
  if (is_ascii(word)) return ascii_lower_case(word);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normaliser = icu::Normalizer2::getNFKCCasefoldInstance(status);
  if (U_FAILURE(status) != 0) return std::string(word);
  std::string normal;
  icu::StringByteSink<std::string> sink(&normal);
  normaliser->normalizeUTF8(0, icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())), sink, nullptr,
                            status);
  if (U_FAILURE(status) != 0) return std::string(word);
  return with_straight_apostrophes(normal);
}

std::string lower_case(std::string_view text) {
  if (is_ascii(text)) return ascii_lower_case(text);
  std::string lower;
  lower.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    append_code_point(lower, static_cast<char32_t>(u_tolower(static_cast<UChar32>(next_code_point(text, at)))));
  }
  return lower;
}

}  // namespace summarise
