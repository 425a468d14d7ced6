#include "cli/records.hpp"

#include <nlohmann/json.hpp>

#include "render/json_pieces.hpp"
#include "text/language.hpp"

namespace summarise::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& record) {
  return record.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// A string field of a record, or nothing; throws Error where it is something else.
std::string string_field(const Json& record, const char* name) {
  const auto found = record.find(name);
  if (found == record.end()) return {};
  if (!found->is_string()) throw Error(std::string("'") + name + "' is no string");
  return found->get<std::string>();
}

Options options_of(const Json& record, const Options& given) {
  Options options = given;
  if (std::string query = string_field(record, "query"); !query.empty()) options.query = std::move(query);
  if (std::string title = string_field(record, "title"); !title.empty()) options.title = std::move(title);
  if (std::string code = string_field(record, "language"); !code.empty()) {
    if (code != "auto" && code != "und" && !is_language_code(code))
      throw Error("'" + code + "' is no two-letter language code");
    options.language = std::move(code);
  }
  options.encoding = "UTF-8";
  return options;
}

Json split_record(const std::string& text, const Options& options, Json out) {
  const Pieces pieces = split(text, options);
  out["language"] = pieces.language;
  out["split"] = json_of(pieces.pieces);
  return out;
}

Json parse(const std::string& line) {
  if (line.find_first_not_of(" \t\r") == std::string::npos) throw Error("blank line");
  Json record = Json::parse(line, nullptr, false);
  if (record.is_discarded()) throw Error("not valid JSON");
  if (!record.is_object()) throw Error("not a JSON object");
  return record;
}

}  // namespace

Record answer_record(const std::string& line, std::size_t number, const Arguments& arguments) {
  Json out = Json::object();
  try {
    const Json record = parse(line);
    if (const auto id = record.find("id"); id != record.end()) out["id"] = *id;
    const auto text = record.find("text");
    if (text == record.end()) throw Error("no 'text'");
    if (!text->is_string()) throw Error("'text' is no string");
    return {dump(split_record(text->get<std::string>(), options_of(record, arguments.options), out)), false};
  } catch (const Error& error) {
    out["error"] = error.what();
    out["line"] = number;
    return {dump(out), true};
  }
}

}  // namespace summarise::cli
