#include "cli/record_fields.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string_view>
#include <unordered_map>

#include "core/error.hpp"

namespace summarise::cli {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kDeepest = 1000;  // arrays and objects within one another

struct Field {
  std::string name;
  std::string json;
  std::optional<std::string> text;  // in place of `json`, where it is a string

  [[nodiscard]] std::string as_json() const { return text ? json_string(*text) : json; }
};

// Takes the parser's events (nlohmann's SAX interface) and writes each field of the outermost object down again,
// numbers digit by digit as they stood.
class FieldWriter {
 public:
  std::vector<Field> fields;
  bool is_object = false;

  bool null() { return value("null"); }
  bool boolean(bool is_true) { return value(is_true ? "true" : "false"); }
  bool number_integer(std::int64_t number) { return value(number == 0 ? "-0" : std::to_string(number)); }  // below 0
  bool number_unsigned(std::uint64_t number) { return value(std::to_string(number)); }
  bool number_float(double, const std::string& digits) { return value(digits); }
  bool string(std::string& text) {
    if (!is_object || depth_ != 1) return value(json_string(text));
    fields.back().text = std::move(text);
    return true;
  }
  bool binary(const Json::binary_t&) { return false; }  // JSON has none

  bool start_object(std::size_t) {
    if (depth_ == 0) is_object = true;
    return open('{');
  }
  bool key(const std::string& name) {
    if (depth_ == 1) {
      fields.push_back({name, {}, {}});
    } else if (within_field()) {
      separate();
      fields.back().json += json_string(name) + ":";
      after_key_ = true;
    }
    return true;
  }
  bool end_object() { return close('}'); }
  bool start_array(std::size_t) { return open('['); }
  bool end_array() { return close(']'); }
  bool parse_error(std::size_t, const std::string&, const Json::exception& error) {
    constexpr int kOutOfRange = 406;  // nlohmann's number for it
    too_large_ = error.id == kOutOfRange;
    return false;
  }

  // Why the parser gave up.
  [[nodiscard]] std::string trouble() const {
    if (depth_ > kDeepest) return "nested too deep";
    return too_large_ ? "a number too large" : "not valid JSON";
  }

 private:
  [[nodiscard]] bool within_field() const { return is_object && depth_ >= 1 && !fields.empty(); }

  void separate() {
    std::string& json = fields.back().json;
    if (!after_key_ && !json.empty() && json.back() != '[' && json.back() != '{') json += ',';
    after_key_ = false;
  }
  bool value(const std::string& json) {
    if (!within_field()) return true;
    separate();
    fields.back().json += json;
    return true;
  }
  bool open(char bracket) {
    if (within_field()) {
      separate();
      fields.back().json += bracket;
    }
    ++depth_;
    return depth_ <= kDeepest;
  }
  bool close(char bracket) {
    --depth_;
    if (within_field()) fields.back().json += bracket;
    return true;
  }

  std::size_t depth_ = 0;
  bool after_key_ = false;
  bool too_large_ = false;
};

// The number that four hexadecimal digits at `at` are, or −1.
int hexadecimal_at(const std::string& line, std::size_t at) {
  int number = -1;
  const char* const end = line.data() + std::min(at + 4, line.size());
  const auto [stop, error] = std::from_chars(line.data() + std::min(at, line.size()), end, number, 16);
  return error == std::errc{} && stop == line.data() + at + 4 ? number : -1;
}

// The line with U+FFFD for each half of a surrogate pair that stands alone ("\ud800"): writers of JSON make them of
// what was no text, and the parser takes none.
std::string without_half_pairs(std::string line) {
  const auto escape_at = [&](std::size_t at, int first, int last) {
    if (at + 6 > line.size() || line[at] != '\\' || line[at + 1] != 'u') return false;
    const int unit = hexadecimal_at(line, at + 2);
    return unit >= first && unit <= last;
  };
  for (std::size_t at = line.find('\\'); at != std::string::npos; at = line.find('\\', at)) {
    if (escape_at(at, 0xD800, 0xDBFF) && escape_at(at + 6, 0xDC00, 0xDFFF)) {
      at += 12;
      continue;
    }
    if (escape_at(at, 0xD800, 0xDFFF)) line.replace(at + 2, 4, "fffd");
    at += 2;
  }
  return line;
}

// The field of this name, the last one; nothing where there is none or it is null.
Field* find(std::vector<Field>& fields, std::string_view name) {
  const auto found =
      std::find_if(fields.rbegin(), fields.rend(), [&](const Field& field) { return field.name == name; });
  return found == fields.rend() || found->json == "null" ? nullptr : &*found;
}

std::optional<std::string> take_string(std::vector<Field>& fields, const char* name) {
  Field* const field = find(fields, name);
  if (field == nullptr) return std::nullopt;
  if (!field->text) throw Error(std::string("'") + name + "' is no string");
  return std::move(field->text);
}

std::vector<std::string> strings_of(const Field& field) {
  const Json list = field.text ? Json() : Json::parse(field.json);
  const bool strings =
      list.is_array() && std::all_of(list.begin(), list.end(), [](const Json& item) { return item.is_string(); });
  if (!strings) throw Error("'" + field.name + "' is no list of strings");
  return list.get<std::vector<std::string>>();
}

bool is_ours(const std::string& name) {
  static constexpr std::array<std::string_view, 6> kNames = {"id", "text", "sentences", "query", "title", "language"};
  return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

}  // namespace

std::string json_string(const std::string& text) {
  return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

void read_fields(const std::string& line, RecordFields& fields) {
  if (line.find_first_not_of(" \t\r") == std::string::npos) throw Error("blank line");
  FieldWriter writer;
  bool whole = Json::sax_parse(line, &writer);
  if (!whole && line.find("\\u") != std::string::npos) {
    writer = {};
    whole = Json::sax_parse(without_half_pairs(line), &writer);
  }
  if (whole && !writer.is_object) throw Error("not a JSON object");
  const auto id =
      std::find_if(writer.fields.rbegin(), writer.fields.rend(), [](const Field& field) { return field.name == "id"; });
  const bool has_id =
      id != writer.fields.rend() && (whole || id != writer.fields.rbegin());  // the last may be in pieces
  if (has_id) fields.id = id->as_json();
  if (!whole) throw Error(writer.trouble());
  std::unordered_map<std::string_view, std::size_t> places;  // among the others
  for (const Field& field : writer.fields) {
    if (is_ours(field.name)) continue;
    const auto [known, is_new] = places.try_emplace(field.name, fields.others.size());
    if (is_new) fields.others.emplace_back(field.name, std::string());
    fields.others[known->second].second = field.as_json();
  }
  if (const Field* const field = find(writer.fields, "sentences")) fields.sentences = strings_of(*field);
  if (!fields.sentences) fields.text = take_string(writer.fields, "text");
  fields.query = take_string(writer.fields, "query");
  fields.title = take_string(writer.fields, "title");
  fields.language = take_string(writer.fields, "language");
}

}  // namespace summarise::cli
