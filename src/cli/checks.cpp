#include "cli/checks.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <optional>

#include "text/characters/decode.hpp"
#include "text/language/language.hpp"

namespace summarise::cli {

namespace {

std::string quoted(const std::string& value) {
  return "'" + value + "'";
}

std::optional<double> number(const std::string& text) {
  double value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value, std::chars_format::general);
  if (error != std::errc{} || stop != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

bool is_whole(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

// For "20 %" and "20": what to say instead.
std::string ratio_hint(const std::string& value) {
  const bool marked = value.ends_with('%');
  const std::optional<double> percent = number(marked ? value.substr(0, value.size() - 1) : value);
  if (!percent || *percent <= 0 || *percent > 100) return {};
  char buffer[64];
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, *percent / 100.0);
  return "; for " + value + (marked ? "" : " %") + " say -r " + std::string(buffer, end.ptr);
}

}  // namespace

std::string check_count(const std::string& value) {
  if (is_whole(value) && value.find_first_not_of('0') != std::string::npos) return {};
  const std::string message = quoted(value) + " is not a whole number of 1 or more";
  return value.ends_with('%') ? message + ratio_hint(value) : message;
}

std::string check_whole(const std::string& value) {
  return is_whole(value) ? std::string{} : quoted(value) + " is not a whole number of 0 or more";
}

std::string check_seed(const std::string& value) {
  if (!is_whole(value)) return check_whole(value);
  std::uint64_t seed = 0;
  const auto [stop, error] = std::from_chars(value.data(), value.data() + value.size(), seed);
  return error == std::errc{} ? std::string{} : quoted(value) + " is too large";
}

std::string check_ratio(const std::string& value) {
  const std::optional<double> ratio = number(value);
  if (ratio && *ratio > 0 && *ratio <= 1) return {};
  const std::string message = quoted(value) + " is not a number above 0 and up to 1";
  return message + ratio_hint(value);
}

std::string check_share(const std::string& value) {
  const std::optional<double> share = number(value);
  return share && *share >= 0 && *share <= 1 ? std::string{} : quoted(value) + " is not a number from 0 to 1";
}

std::string check_bias(const std::string& value) {
  if (value == "auto") return {};
  const std::string message = check_share(value);
  return message.empty() ? message : message + ", nor 'auto'";
}

std::string check_language(const std::string& value) {
  if (may_be_asked_for(value)) return {};
  return quoted(value) + " is not a language's two-letter code (ISO 639-1: en, de, fr, …), nor 'auto'";
}

std::string check_encoding(const std::string& value) {
  return is_encoding(value) ? std::string{} : quoted(value) + " is not an encoding that ICU knows";
}

std::string check_file(const std::string& value) {
  return value.empty() ? "the name of a file is empty" : std::string{};
}

}  // namespace summarise::cli
