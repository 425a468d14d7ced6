// From bytes to UTF-8.
//
// In: bytes of any kind, and the name of their encoding or "". Out: valid UTF-8 with U+FFFD where bytes made no sense.
// Which encoding: the one named; else a byte-order mark's; else UTF-8 if the bytes are valid; else UTF-8 with repairs
// where nine tenths of the bytes beyond ASCII stand in valid sequences; else ICU's guess if its confidence is 50 or
// more; else UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace summarise {

struct Decoded {
  std::string owned;          // the decoded text where it had to be made; empty where the bytes serve as they are
  std::string_view text;      // valid UTF-8; a view of `owned` or of the bytes given
  std::size_t start = 0;      // where the text begins in it, in bytes: behind a byte-order mark
  std::size_t bad_count = 0;  // maximal parts of sequences that were no text
  std::size_t first_bad = 0;  // the offset of the first of them, in bytes of the input
  std::string encoding;       // ICU's name of what it was read as

  Decoded() = default;
  Decoded(const Decoded&) = delete;
  Decoded& operator=(const Decoded&) = delete;
};

// Fills `out`. Throws Error for an encoding that ICU does not know, for bytes that ICU cannot read as it, and for a
// text that holds NUL ("binary file"). `out.text` may point into `bytes`, which must outlive it.
void decode(std::string_view bytes, const std::string& encoding, Decoded& out);

// True if ICU knows an encoding of this name; if it is UTF-8's.
bool is_encoding(const std::string& name);
bool is_utf8(const std::string& name);

}  // namespace summarise
