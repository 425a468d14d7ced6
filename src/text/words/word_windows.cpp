#include "text/words/word_windows.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

#include "core/wide.hpp"
#include "text/words/word_classes.hpp"

namespace summarise {

namespace {

std::size_t first_place(std::uint64_t bits) {
  return static_cast<std::size_t>(std::countr_zero(bits));
}

// What may join two words, and what only ICU knows, of ASCII: as kAsciiWordClasses has them.
Wide ascii_middles(Wide wide) {
  return equal(wide, '\'') | equal(wide, ',') | equal(wide, '.') | within(wide, ':', ';');
}
Wide ascii_unknown(Wide wide) {
  return equal(wide, '@') | equal(wide, '_');
}

struct Window {
  std::string_view bytes;
  std::uint64_t spaces = 0;
  std::uint64_t letters = 0;  // and digits, and what joins them
  std::uint64_t middles = 0;  // the first bytes of what may join them, beyond ASCII
  std::uint64_t beyond = 0;   // bytes beyond ASCII
  std::size_t end = 0;        // of the stretches that it holds whole

  explicit Window(std::string_view window) : bytes(window), end(window.size()) {
    spaces = bits_within(window, [](Wide wide) { return equal(wide, ' '); });
    letters = bits_within(window, [](Wide wide) { return ascii_letters_and_digits(wide); });
    beyond = bits_within(window, [](Wide wide) { return wide; });
    const std::uint64_t unknown = bits_within(window, [](Wide wide) { return ascii_unknown(wide); });
    if (unknown != 0) end_before(first_place(unknown));
  }

  // Leaves out the stretch that `place` stands in, and those behind it.
  void end_before(std::size_t place) {
    end = std::min(end, kWindowBytes - static_cast<std::size_t>(std::countl_zero(spaces & bits_below(place))));
  }

  // Notes which bytes beyond ASCII are letters', and which may join some. The letters of U+00C0 to U+00FF at once: most
  // are, of those that are among ASCII.
  void look_beyond_ascii() {
    const std::uint64_t leads = bits_within(bytes, [](Wide wide) { return equal(wide, 0xC3); });
    const std::uint64_t signs = bits_within(bytes, [](Wide wide) { return equal(wide, 0x97) | equal(wide, 0xB7); });
    const std::uint64_t latin = leads & ~(signs >> 1U) & bits_below(bytes.size() - 1);  // without × and ÷
    letters |= latin | latin << 1U;
    for (std::uint64_t left = beyond & ~letters & bits_below(end); left != 0;) {
      const std::size_t place = first_place(left);
      const WordStep step = word_step(bytes, place);
      if (step.kind == WordClass::unknown) return end_before(place);
      const std::uint64_t character = bits_below(step.behind) & ~bits_below(place);
      left &= ~character;
      if (step.kind == WordClass::letter) letters |= character;
      if (is_middle(step.kind)) middles |= std::uint64_t{1} << place;
    }
  }

  void join() {
    // Between letters, or a middle of several bytes: what stands behind that is looked at.
    const std::uint64_t between = ~letters & letters << 1U & (letters >> 1U | beyond) & ~spaces & bits_below(end);
    if (between == 0) return;  // mostly
    const std::uint64_t ascii = bits_within(bytes, [](Wide wide) { return ascii_middles(wide); });
    for (std::uint64_t left = (ascii | middles) & between; left != 0; left &= left - 1) {
      const std::size_t place = first_place(left);
      const WordStep step = word_step(bytes, place);
      if (step.behind >= end || (letters >> step.behind & 1U) == 0) continue;
      const WordClass before = word_class_before(bytes, place);
      const WordClass after = word_step(bytes, step.behind).kind;
      if (versions_differ(before, step.kind, after)) return end_before(place);
      if (joins(before, step.kind, after)) letters |= bits_below(step.behind) & ~bits_below(place);
    }
  }
};

}  // namespace

std::size_t find_words_in_window(std::string_view text, std::size_t at, std::vector<Span>& words) {
  Window window(text.substr(at, kWindowBytes));
  if (at + window.bytes.size() < text.size()) window.end_before(kWindowBytes);
  if (window.beyond != 0) window.look_beyond_ascii();
  window.join();
  const std::uint64_t letters = window.letters & bits_below(window.end);
  std::uint64_t first = letters & ~(letters << 1U);
  std::uint64_t behind = ~letters & letters << 1U;
  for (; first != 0; first &= first - 1, behind &= behind - 1) {
    words.push_back({at + first_place(first), at + first_place(behind)});
  }
  return at + window.end;
}

}  // namespace summarise
