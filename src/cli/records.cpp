#include "cli/records.hpp"

#include <algorithm>
#include <initializer_list>
#include <new>
#include <nlohmann/json.hpp>
#include <string_view>

#include "cli/record_fields.hpp"
#include "render/json_pieces.hpp"
#include "render/json_text.hpp"
#include "text/language/language.hpp"

namespace summarise::cli {

namespace {

using Json = nlohmann::ordered_json;

Options options_of(const RecordFields& fields, const Options& given) {
  Options options = given;
  if (fields.query) options.query = *fields.query;
  if (fields.title) options.title = *fields.title;
  if (const std::string code = fields.language.value_or(""); !code.empty()) {
    if (!may_be_asked_for(code)) throw Error("'" + code + "' is no two-letter language code");
    options.language = code;
  }
  options.encoding = "UTF-8";
  return options;
}

// An object written field by field, so that what is passed on stays as it stood.
class ObjectWriter {
 public:
  void add(const std::string& name, const std::string& json) {
    text_ += (text_.empty() ? "{" : ",") + json_string(name) + ":" + json;
  }
  void add(const std::string& name, const Json& value) { add(name, json_text(value)); }
  [[nodiscard]] std::string finish() const { return text_ + "}"; }

 private:
  std::string text_;
};

// Sentences that are given are pieces as they are.
Pieces pieces_of(const std::vector<std::string>& sentences, const Options& options) {
  Options plain = options;
  plain.method = Method::lead;
  plain.query.clear();
  plain.all = true;
  Summary summary = summarise_sentences(sentences, plain);
  Pieces pieces{std::move(summary.language), {}, std::move(summary.warnings)};
  for (Sentence& sentence : summary.sentences) pieces.pieces.push_back(std::move(sentence));
  return pieces;
}

void add_split(const RecordFields& fields, const Options& options, ObjectWriter& out) {
  if (!fields.text && !fields.sentences) throw Error("no 'text'");
  const Pieces pieces = fields.sentences ? pieces_of(*fields.sentences, options) : split(*fields.text, options);
  out.add("language", Json(pieces.language));
  out.add("split", json_of(pieces.pieces, !fields.sentences));
}

void add_summary(const RecordFields& fields, const Options& options, const Form& form, ObjectWriter& out,
                 std::vector<std::string>& warnings) {
  if (!fields.text && !fields.sentences) throw Error("no 'text'");
  Summary summary =
      fields.sentences ? summarise_sentences(*fields.sentences, options) : summarise(*fields.text, options);
  out.add("language", Json(summary.language));
  out.add("summary", json_of(summary, form, !fields.sentences));
  warnings = std::move(summary.warnings);
}

// What a record passes on: its id, and with --keep-fields the rest, unless the answer has a field of that name, which
// are `own`.
ObjectWriter begin_object(const RecordFields& fields, bool keep, std::initializer_list<std::string_view> own) {
  ObjectWriter out;
  if (!fields.id.empty()) out.add("id", fields.id);
  if (!keep) return out;
  for (const auto& [name, json] : fields.others) {
    if (std::ranges::find(own, name) == own.end()) out.add(name, json);
  }
  return out;
}

}  // namespace

Answered answer_record(const std::string& line, std::size_t number, const Arguments& arguments) {
  RecordFields fields;
  std::string trouble;
  Answered answered;
  try {
    read_fields(line, fields);
    const Options options = options_of(fields, arguments.options);
    ObjectWriter out = begin_object(fields, arguments.keep_fields, {arguments.split ? "split" : "summary"});
    if (arguments.split) {
      add_split(fields, options, out);
    } else {
      add_summary(fields, options, arguments.form, out, answered.warnings);
    }
    answered.text = out.finish();
    return answered;
  } catch (const Error& error) {
    trouble = error.what();
  } catch (const std::bad_alloc&) {
    trouble = "not enough memory";
  } catch (const std::exception& error) {  // none is known, but none may pass
    trouble = error.what();
  }
  ObjectWriter out = begin_object(fields, arguments.keep_fields, {"error", "line"});
  out.add("error", Json(trouble));
  out.add("line", Json(number));
  answered.text = out.finish();
  answered.failed = true;
  return answered;
}

}  // namespace summarise::cli
