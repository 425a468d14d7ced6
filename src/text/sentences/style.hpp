// Whether capitals tell anything in a text.
#pragma once

#include <string_view>

namespace summarise {

// How a text is written, as far as it changes what a boundary looks like.
struct Style {
  bool cased = true;  // capitals tell: sentences and names begin with them, or the script has none
};

// The style of `text`: capitals tell nothing where next to none, or next to all, of its letters are capitals.
Style style_of(std::string_view text);

}  // namespace summarise
