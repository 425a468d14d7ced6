#include <nlohmann/json.hpp>

#include "core/rounding.hpp"
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

// File names may be no UTF-8: what is not is replaced.
std::string dump(const Json& object) {
  return object.dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace

std::string render_json(const Summary& summary, std::string_view file, std::string_view method, const Form& form) {
  Json object = head(file, summary.language);
  object["method"] = method;
  object["sentences"] = summary.sentence_count;
  object["words"] = summary.word_count;
  object["summary"] = Json::array();
  for (const Sentence* sentence : ordered(summary, form)) {
    Json entry = {{"text", sentence->text}, {"index", sentence->index}, {"begin", sentence->begin},
                  {"end", sentence->end},   {"words", sentence->words}, {"score", nine_digits(sentence->score)}};
    if (form.all) entry["chosen"] = sentence->chosen;
    object["summary"].push_back(std::move(entry));
  }
  return dump(object);
}

std::string render_json(const Pieces& pieces, std::string_view file) {
  Json object = head(file, pieces.language);
  object["split"] = Json::array();
  for (const Piece& piece : pieces.pieces) {
    object["split"].push_back({{"text", piece.text},
                               {"begin", piece.begin},
                               {"end", piece.end},
                               {"words", piece.words},
                               {"kind", name_of(piece.kind)}});
  }
  return dump(object);
}

}  // namespace summarise
