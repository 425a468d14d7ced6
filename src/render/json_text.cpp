#include "render/json_text.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/bytes.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"

namespace summarise {

namespace {

using Json = nlohmann::ordered_json;

class Writer {
 public:
  explicit Writer(int indent) : indent_(indent) {}

  void write(const Json& value) {
    if (value.is_object() && !value.empty()) {
      open('{');
      for (const auto& [key, member] : value.items()) {
        part();
        text_.append(1, '"').append(key).append(indent_ < 0 ? "\":" : "\": ");
        write(member);
      }
      close('}');
    } else if (value.is_array() && !value.empty()) {
      open('[');
      for (const Json& element : value) {
        part();
        write(element);
      }
      close(']');
    } else if (value.is_number_float()) {
      text_ += number(value.get<double>());
    } else if (value.is_number_unsigned()) {
      text_ += std::to_string(value.get<std::uint64_t>());
    } else if (value.is_string() && stands_as_it_is(value.get_ref<const std::string&>())) {
      text_.append(1, '"').append(value.get_ref<const std::string&>()).append(1, '"');
    } else {
      text_ += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
  }

  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  // Nothing in `text` is to be escaped or replaced: nearly always, and a writer of nlohmann's is dear to make.
  static bool stands_as_it_is(std::string_view text) {
    const auto escaped = [](Wide wide) { return within(wide, 0, 0x1F) | equal(wide, '"') | equal(wide, '\\'); };
    if (find_wide(text, 0, escaped) < text.size()) return false;
    if (is_ascii_text(text)) return true;
    for (std::size_t at = 0; at < text.size();) {
      if (next_code_point(text, at) == U'\uFFFD') return false;
    }
    return true;
  }

  static std::string number(double value) {
    constexpr int kDigits = 9;
    std::array<char, 32> digits;
    const auto [end, error] =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, kDigits);
    std::string text(digits.data(), end);
    return text.find_first_of(".en") == std::string::npos ? text + ".0" : text;
  }

  void open(char bracket) {
    text_ += bracket;
    ++level_;
    first_ = true;
  }
  void part() {
    if (!first_) text_ += ',';
    first_ = false;
    begin_line();
  }
  void close(char bracket) {
    --level_;
    first_ = false;
    begin_line();
    text_ += bracket;
  }
  void begin_line() {
    if (indent_ < 0) return;
    text_ += '\n';
    text_.append(level_ * static_cast<std::size_t>(indent_), ' ');
  }

  int indent_;
  std::size_t level_ = 0;
  bool first_ = true;  // of the innermost brackets
  std::string text_;
};

}  // namespace

std::string json_text(const Json& value, int indent) {
  Writer writer(indent);
  writer.write(value);
  return std::move(writer).text();
}

}  // namespace summarise
