// The first room's door: a text as pieces with their kinds, ready to be weighed.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "core/span.hpp"
#include "summarise.hpp"
#include "text/characters/decode.hpp"
#include "text/flatten.hpp"
#include "text/language/language.hpp"

namespace summarise {

struct TextPiece {
  std::string_view printed;  // one line, blanks mended
  Span source;               // bytes of the text
  std::uint32_t block = 0;   // the paragraph it stands in, from 0
  Kind kind = Kind::sentence;
};

// Pieces are in order and do not overlap; all of the text is in one but blanks, quote marks, numbers in the
// margin, and tags and repeats of captions. Not to be copied: the pieces are views of what it owns, and of the bytes it
// was read from.
struct Document {
  std::string joined;  // the text, where it came as sentences
  Decoded decoded;
  std::deque<Flattener> flatteners;  // a thread's each
  const Language* language = nullptr;
  std::vector<TextPiece> pieces;
  std::vector<std::size_t> eligible;  // indices of the pieces that a summary may choose, ascending
  // The first piece, if it is a heading and none of several that are counted alike ("1. …", "2. …"); else empty, as
  // where no piece is eligible for itself.
  std::string_view title;
};

using Documents = std::vector<const Document*>;

// Reads `bytes`, which must outlive the document. Throws as summarise::split does.
void read_document(std::string_view bytes, const Options& options, Document& document);

// A text that is split already: a piece for each of `sentences`, eligible unless it is blank, line breaks within them
// mended. Sources are bytes of document.joined. Throws likewise.
void read_sentences(const std::vector<std::string>& sentences, const Options& options, Document& document);

}  // namespace summarise
