// Rows of links that a web page's text kept in front of its first sentence, without a blank between them.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/language/language.hpp"

namespace summarise {

// How many bytes at the beginning of `paragraph`, one line, are such a row: "Share this withEmailFacebookTwitterCopy
// this linkThe ferry …" has one that ends before "The". It begins with a left-over of `language` or English. 0 if there
// is none.
std::size_t glued_links(std::string_view paragraph, const Language& language);

}  // namespace summarise
