// Tokens around a place in a line: what stands between two blanks there.
#pragma once

#include <cstddef>
#include <string_view>

namespace summarise {

// No rule looks further than a few times this from a candidate, in bytes, or than the next mark: what is longer is no
// word, and time stays linear.
constexpr std::size_t kHorizon = 256;

// The token that ends at `end`: back to a blank, opening marks before it left out; at most kHorizon bytes.
std::string_view token_before(std::string_view line, std::size_t end);

// The token that begins at `begin`: up to a blank; at most kHorizon bytes.
std::string_view token_at(std::string_view line, std::size_t begin);

// The letters from `begin` on (apostrophes within them too), opening marks before them skipped.
std::string_view word_at(std::string_view line, std::size_t begin);

}  // namespace summarise
