// A JSON value as text. nlohmann's writer gives some doubles more digits than they need ("0.07646080449999999"); ours
// has none but those that nine_digits() left.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace summarise {

// `value`, whose keys are letters, on one line, or with `indent` blanks a level; numbers with a fraction to nine
// significant digits. What is no UTF-8 is replaced.
std::string json_text(const nlohmann::ordered_json& value, int indent = -1);

}  // namespace summarise
