#include "render/json_text.hpp"

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>

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
    } else {
      text_ += value.dump(-1, ' ', false, Json::error_handler_t::replace);
    }
  }

  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
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
