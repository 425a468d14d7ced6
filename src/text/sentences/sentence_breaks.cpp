#include "text/sentences/sentence_breaks.hpp"

#include <unicode/uchar.h>
#include <cstdint>

#include "core/utf8.hpp"

namespace summarise {

namespace {

// The values of Sentence_Break that the rules tell apart.
enum class Class : std::uint8_t {
  other,
  letter,
  upper,
  lower,
  number,
  stop,
  terminal,
  close,
  space,
  comma,
  line,
  inner
};

Class class_by_icu(char32_t c) {
  switch (u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_SENTENCE_BREAK)) {
    case U_SB_ATERM: return Class::stop;
    case U_SB_CLOSE: return Class::close;
    case U_SB_LOWER: return Class::lower;
    case U_SB_NUMERIC: return Class::number;
    case U_SB_OLETTER: return Class::letter;
    case U_SB_CR:
    case U_SB_LF:
    case U_SB_SEP: return Class::line;
    case U_SB_SP: return Class::space;
    case U_SB_STERM: return Class::terminal;
    case U_SB_UPPER: return Class::upper;
    case U_SB_SCONTINUE: return Class::comma;
    case U_SB_FORMAT:
    case U_SB_EXTEND: return Class::inner;  // belongs to the character before
    default: return Class::other;
  }
}

// The same, quicker where no version of Unicode differs.
Class class_of(char32_t c) {
  if (c >= U'a' && c <= U'z') return Class::lower;
  if (c >= U'A' && c <= U'Z') return Class::upper;
  switch (c) {
    case U' ': return Class::space;
    case U'.': return Class::stop;
    case U'!':
    case U'?': return Class::terminal;
    case U'"':
    case U'\'':
    case U'(':
    case U')':
    case U'[':
    case U']':
    case U'‘':
    case U'’':
    case U'“':
    case U'”': return Class::close;
    case U',': return Class::comma;
    default: return class_by_icu(c);
  }
}

// Steps backwards from character to character, each with the marks that belong to it.
struct Backwards {
  std::string_view line;
  std::size_t at = 0;        // where the character begins
  Class kind = Class::line;  // of that character; a line's end at the beginning of the text
  bool alone = true;         // no marks belong to it

  void step() {
    alone = true;
    while (at > 0) {
      kind = class_of(previous_code_point(line, at));
      if (kind != Class::inner) return;
      alone = false;
    }
    kind = Class::line;
  }
};

// A small letter follows before any other letter, final mark or line's end: SB8.
bool goes_on_in_lower_case(std::string_view line, std::size_t at) {
  while (at < line.size()) {
    switch (class_of(next_code_point(line, at))) {
      case Class::lower: return true;
      case Class::letter:
      case Class::upper:
      case Class::line:
      case Class::stop:
      case Class::terminal: return false;
      default: break;
    }
  }
  return false;
}

}  // namespace

bool breaks_sentence(std::string_view line, std::size_t at) {
  std::size_t behind = at;
  const char32_t next_character = next_code_point(line, behind);
  const Class next = class_of(next_character);
  Backwards before{line, at};
  before.step();
  if (before.kind == Class::line) {
    if (!before.alone) return false;  // marks that belong to nothing
    return line[before.at] != '\r' || next_character != U'\n';
  }
  if (next == Class::inner) return false;
  bool spaced = false;
  bool closed = false;
  for (; before.kind == Class::space; before.step()) spaced = true;
  for (; before.kind == Class::close; before.step()) closed = true;
  const bool stop = before.kind == Class::stop;
  if (!stop && before.kind != Class::terminal) return false;
  if (stop && !spaced && !closed) {
    if (next == Class::number) return false;  // SB6
    if (next == Class::upper) {               // SB7
      before.step();
      if (before.kind == Class::upper || before.kind == Class::lower) return false;
    }
  }
  if (stop && goes_on_in_lower_case(line, at)) return false;                                           // SB8
  if (next == Class::comma || next == Class::stop || next == Class::terminal) return false;            // SB8a
  if (next == Class::space || next == Class::line || (next == Class::close && !spaced)) return false;  // SB9, SB10
  return true;                                                                                         // SB11
}

}  // namespace summarise
