// Pieces as a JSON value, for documents and for records alike.
#pragma once

#include <nlohmann/json.hpp>

#include "render/render.hpp"
#include "summarise.hpp"

namespace summarise {

// [{"text", "begin", "end", "words", "kind"}, …]
nlohmann::ordered_json json_of(const std::vector<Piece>& pieces, bool offsets = true);

// [{"text", "index", "begin", "end", "words", "score"}, …], with form.all "chosen" too; `begin` and `end` only with
// `offsets`; of several `files`, "file" before all else, unless it is empty. Scores to nine digits.
nlohmann::ordered_json json_of(const Summary& summary, const Form& form, bool offsets = true,
                               const std::vector<std::string>& files = {});

}  // namespace summarise
