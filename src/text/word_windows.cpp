#include "text/word_windows.hpp"

#include <bit>
#include <cstdint>

#include "core/wide.hpp"
#include "text/word_classes.hpp"

namespace summarise {

namespace {

std::size_t first_place(std::uint64_t bits) {
  return static_cast<std::size_t>(std::countr_zero(bits));
}

// All bits, or none: what a branch would guess wrong.
std::uint64_t all_if(bool condition) {
  return -std::uint64_t{condition};
}

struct Window {
  std::string_view bytes;
  std::uint64_t spaces = 0;
  std::uint64_t letters = 0;  // and digits, and what joins them
  std::size_t end = 0;        // of the stretches that it holds whole

  explicit Window(std::string_view window) : bytes(window), end(window.size()) {
    spaces = bits_within(window, [](Wide wide) { return equal(wide, ' '); });
    letters = bits_within(window, [](Wide wide) { return ascii_letters_and_digits(wide); });
  }

  // Leaves out the stretch that `place` stands in, and those behind it.
  void end_before(std::size_t place) {
    end = kWindowBytes - static_cast<std::size_t>(std::countl_zero(spaces & bits_below(place)));
  }

  // Notes the letters beyond ASCII; the bits of what may join two of them.
  std::uint64_t look_at_others() {
    std::uint64_t middles = 0;
    for (std::uint64_t left = ~(letters | spaces) & bits_below(end); left != 0;) {
      const std::size_t place = first_place(left);
      const WordStep step = word_step(bytes, place);
      const std::uint64_t character = bits_below(step.behind) & ~bits_below(place);
      left &= ~character;
      letters |= all_if(step.kind == WordClass::letter) & character;
      middles |= std::uint64_t{is_middle(step.kind)} << place;
      if (step.kind != WordClass::unknown) continue;
      end_before(place);
      break;
    }
    return middles & bits_below(end);
  }

  void join(std::uint64_t middles) {
    for (middles &= letters << 1U; middles != 0; middles &= middles - 1) {
      const std::size_t place = first_place(middles);
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
  window.join(window.look_at_others());
  const std::uint64_t letters = window.letters & bits_below(window.end);
  std::uint64_t first = letters & ~(letters << 1U);
  std::uint64_t behind = ~letters & letters << 1U;
  std::size_t next = words.size();
  words.resize(next + count_bits(first));
  for (; first != 0; first &= first - 1, behind &= behind - 1) {
    words[next++] = {at + first_place(first), at + first_place(behind)};
  }
  return at + window.end;
}

}  // namespace summarise
