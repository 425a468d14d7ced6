#include <algorithm>
#include <charconv>
#include <cmath>

#include "core/utf8.hpp"
#include "render/order.hpp"

namespace summarise {

namespace {

constexpr int kDigits = 6;

bool is_control(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

void append_line(std::string& out, std::string_view text, const Form& form) {
  out += form.harmless ? made_harmless(text) : std::string(text);
  out += '\n';
}

}  // namespace

std::string made_harmless(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (!is_control(c)) {
      append_code_point(safe, c);
    } else {
      append_code_point(safe, c < 0x20 ? 0x2400 + c : c == 0x7F ? char32_t{0x2421} : char32_t{0xFFFD});
    }
  }
  return safe;
}

std::string six_digits(double value) {
  char buffer[400];
  // The place of the first digit after rounding: 0.09999999 is written 0.100000.
  const auto rounded = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific, kDigits - 1);
  int magnitude = 0;
  const char* exponent = std::find(buffer, rounded.ptr, 'e') + 1;
  if (exponent < rounded.ptr) std::from_chars(*exponent == '+' ? exponent + 1 : exponent, rounded.ptr, magnitude);
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed,
                                 std::clamp(kDigits - 1 - magnitude, 0, 300));
  return {buffer, end.ptr};
}

std::string render_text(const Summary& summary, const Form& form) {
  std::string out;
  for (const Sentence* sentence : ordered(summary, form)) {
    if (form.scores) {
      out += six_digits(sentence->score);
      out += '\t';
      if (form.all) out += sentence->chosen ? "1\t" : "0\t";
    }
    append_line(out, sentence->text, form);
  }
  return out;
}

std::string render_text(const Pieces& pieces, const Form& form) {
  std::string out;
  for (const Piece& piece : pieces.pieces) append_line(out, piece.text, form);
  return out;
}

}  // namespace summarise
