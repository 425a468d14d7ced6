#include <algorithm>
#include <iterator>

#include "core/rounding.hpp"
#include "core/utf8.hpp"
#include "render/json_pieces.hpp"
#include "render/json_text.hpp"
#include "render/order.hpp"

namespace summarise {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kIndent = 2;

Json head(std::string_view file, std::string_view language) {
  Json object;
  if (!file.empty()) object["file"] = file;
  object["language"] = language;
  return object;
}

void add_summary(const Summary& summary, std::string_view method, Json& object) {
  object["method"] = method;
  object["sentences"] = summary.sentence_count;
  object["words"] = summary.word_count;
}

// File names may be no UTF-8: what is not is replaced.
std::string dump(const Json& object, const Form& form) {
  std::string json = json_text(object, form.compact ? -1 : kIndent);
  json += '\n';
  return form.harmless ? json_made_harmless(json) : json;
}

}  // namespace

std::string json_made_harmless(std::string_view json) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string safe;
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(json, at);
    if (c >= 0x7F && c < 0xA0) {
      safe += "\\u00";
      safe += digits[c >> 4U];
      safe += digits[c & 15U];
    } else {
      safe.append(json, begin, at - begin);
    }
  }
  return safe;
}

Json json_of(const std::vector<Piece>& pieces, bool offsets) {
  Json list = Json::array();
  for (const Piece& piece : pieces) {
    Json entry = {{"text", piece.text}};
    if (offsets) {
      entry["begin"] = piece.begin;
      entry["end"] = piece.end;
    }
    entry["words"] = piece.words;
    entry["kind"] = name_of(piece.kind);
    list.push_back(std::move(entry));
  }
  return list;
}

Json json_of(const Summary& summary, const Form& form, bool offsets, const std::vector<std::string>& files) {
  Json list = Json::array();
  for (const Sentence* sentence : ordered(summary, form)) {
    Json entry = Json::object();
    if (!files.empty() && !files[sentence->document].empty()) entry["file"] = files[sentence->document];
    entry["text"] = sentence->text;
    entry["index"] = sentence->index;
    if (offsets) {
      entry["begin"] = sentence->begin;
      entry["end"] = sentence->end;
    }
    entry["words"] = sentence->words;
    entry["score"] = nine_digits(sentence->score);
    if (form.all) entry["chosen"] = sentence->chosen;
    list.push_back(std::move(entry));
  }
  return list;
}

std::string render_json(const Summary& summary, std::string_view file, std::string_view method, const Form& form) {
  Json object = head(file, summary.language);
  add_summary(summary, method, object);
  object["summary"] = json_of(summary, form);
  return dump(object, form);
}

std::string render_json(const Summary& summary, const std::vector<std::string>& files, std::string_view method,
                        const Form& form) {
  Json object = {{"files", Json::array()}, {"language", summary.language}};
  std::ranges::copy_if(files, std::back_inserter(object["files"]),
                       [](const std::string& file) { return !file.empty(); });
  add_summary(summary, method, object);
  object["summary"] = json_of(summary, form, true, files);
  return dump(object, form);
}

std::string render_json(const Pieces& pieces, std::string_view file, const Form& form) {
  Json object = head(file, pieces.language);
  object["split"] = json_of(pieces.pieces);
  return dump(object, form);
}

}  // namespace summarise
