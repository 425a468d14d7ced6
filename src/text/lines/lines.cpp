#include "text/lines/lines.hpp"

#include <bit>
#include <cstdint>
#include <utility>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/lines/blanks.hpp"

namespace summarise {

namespace {

constexpr std::size_t kBytesOfLine = 48;  // and mostly more

// What stands in a window of the text, a bit a byte.
struct Marks {
  std::uint64_t breaks = 0;  // LF, VT, FF, CR, or what U+0085, U+2028 and U+2029 begin with
  std::uint64_t uneven = 0;  // a space behind another, or what else may be a wide blank
  std::uint64_t beyond = 0;  // beyond ASCII
};

// `space`: one stands before the window; from now on, one ends it.
Marks marks_of(std::string_view window, bool& space) {
  Marks marks;
  marks.breaks = bits_within(window, [](Wide wide) { return within(wide, 0x0A, 0x0D); });
  const std::uint64_t spaces = bits_within(window, [](Wide wide) { return equal(wide, ' '); });
  marks.uneven = spaces & (spaces << 1U | static_cast<std::uint64_t>(space));
  space = (spaces >> (window.size() - 1)) != 0;
  const std::uint64_t others = bits_within(window, [](Wide wide) { return wide | equal(wide, '\t'); });
  if (others == 0) return marks;
  marks.beyond = bits_within(window, [](Wide wide) { return wide; });
  marks.breaks |= bits_within(window, [](Wide wide) { return equal(wide, 0xC2) | equal(wide, 0xE2); });
  marks.uneven |= bits_within(window, [](Wide wide) { return uneven_in(wide); });
  return marks;
}

class Cutter {
 public:
  Cutter(std::string_view text, std::size_t start) : text_(text), begin_(start) {
    lines_.reserve((text.size() - start) / kBytesOfLine);  // so that they are seldom moved
    bool space = false;
    for (std::size_t at = start; at < text.size(); at += kWindowBytes) {
      const std::string_view window = text.substr(at, kWindowBytes);
      cut_window(at, window.size(), marks_of(window, space));
    }
    if (begin_ < text.size()) push_line(text.size());
  }

  std::vector<Line> lines() && { return std::move(lines_); }

 private:
  void cut_window(std::size_t at, std::size_t size, const Marks& marks) {
    for (std::uint64_t left = marks.breaks; left != 0; left &= left - 1) {
      const std::size_t place = at + static_cast<std::size_t>(std::countr_zero(left));
      if (place < begin_) continue;  // the LF of a CRLF
      std::size_t behind = place;
      const char32_t c = next_code_point(text_, behind);
      if (!is_line_break(c)) continue;
      if (c == U'\r' && behind < text_.size() && text_[behind] == '\n') ++behind;
      note(at, place, marks);
      push_line(place);
      page_break_ = c == U'\f';
      if (c == 0x2029 || page_break_) lines_.push_back({{place, place}});
      begin_ = behind;
    }
    note(at, at + size, marks);
  }

  // What stands between the line's beginning and `end`, within the window at `at`.
  void note(std::size_t at, std::size_t end, const Marks& marks) {
    const std::uint64_t before = begin_ > at ? bits_below(begin_ - at) : 0;
    const std::uint64_t here = bits_below(end - at) & ~before;
    uneven_ = uneven_ || (marks.uneven & here) != 0;
    beyond_ = beyond_ || (marks.beyond & here) != 0;
  }

  void push_line(std::size_t end) {
    Line line;
    std::size_t at = begin_;
    const auto skip_blanks = [&] {
      while (at < end) {
        std::size_t next = at;
        if (!is_blank(next_code_point(text_, next))) break;
        at = next;
        ++line.indent;
      }
    };
    skip_blanks();
    while (at < end && text_[at] == '>') {
      ++at;
      ++line.quote;
      line.indent = 0;
      skip_blanks();
    }
    const std::string_view content = trim(text_.substr(at, end - at));
    line.content = {at, at + content.size()};
    line.width = static_cast<std::uint32_t>(beyond_ ? count_code_points(content) : content.size());
    line.even = !uneven_ || !has_wide_blanks(content);
    line.page_break = page_break_;
    lines_.push_back(line);
    uneven_ = beyond_ = false;
  }

  std::string_view text_;
  std::vector<Line> lines_;
  std::size_t begin_;        // of the line that is being read
  bool page_break_ = false;  // a form feed stands before it
  bool uneven_ = false;      // blanks may stand side by side in it, or a tab
  bool beyond_ = false;      // it may have characters beyond ASCII
};

}  // namespace

std::vector<Line> cut_lines(std::string_view text, std::size_t start) {
  return Cutter(text, start).lines();
}

}  // namespace summarise
