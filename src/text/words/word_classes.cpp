#include "text/words/word_classes.hpp"

#include "core/utf8.hpp"

namespace summarise {

namespace {

WordClass class_beyond_ascii(char32_t c) {
  if (c >= 0xC0 && c <= 0x17F) return c == 0xD7 || c == 0xF7 ? WordClass::other : WordClass::letter;
  if (c >= 0x400 && c <= 0x52F) return c >= 0x482 && c <= 0x489 ? WordClass::unknown : WordClass::letter;
  if (c >= kFirstDevanagari && c <= kLastDevanagari) return WordClass::letter;
  switch (c) {
    case U'‘':
    case U'’': return WordClass::middle;
    case U'\u00A0':
    case U'।':
    case U'«':
    case U'»':
    case U'–':
    case U'—':
    case U'“':
    case U'”':
    case U'„':
    case U'…':
    case U'\u3000':
    case U'、':
    case U'。':
    case U'〈':
    case U'〉':
    case U'《':
    case U'》':
    case U'「':
    case U'」':
    case U'『':
    case U'』':
    case U'【':
    case U'】':
    case U'！':
    case U'？':
    case U'（':
    case U'）': return WordClass::other;
    case U'，':
    case U'；': return WordClass::digit_middle;
    case U'·':
    case U'：': return WordClass::colon;
    default: return WordClass::unknown;
  }
}

}  // namespace

WordStep word_step_beyond_ascii(std::string_view text, std::size_t at) {
  const char32_t c = next_code_point(text, at);
  return {class_beyond_ascii(c), at};
}

}  // namespace summarise
