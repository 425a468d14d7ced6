// Pieces as a JSON value, for documents and for records alike.
#pragma once

#include <nlohmann/json.hpp>

#include "summarise.hpp"

namespace summarise {

// [{"text", "begin", "end", "words", "kind"}, …]
nlohmann::ordered_json json_of(const std::vector<Piece>& pieces);

}  // namespace summarise
