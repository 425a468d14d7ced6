// Whether capitals tell anything in a text.
#pragma once

#include <string_view>

namespace summarise {

// How a text is written, as far as it changes what a boundary looks like.
struct Style {
  bool cased = true;  // capitals tell: sentences and names begin with them, or the script has none
};

// The style of `text`: capitals tell nothing where next to all of its letters are capitals, or next to none are and
// most of its sentences begin with small letters. (Where sentences are long and names rare, hardly any letter is a
// capital.)
Style style_of(std::string_view text);

}  // namespace summarise
