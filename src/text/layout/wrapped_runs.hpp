// Which runs of lines (runs.hpp) were wrapped, and at what width.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/layout/line_breaks.hpp"
#include "text/layout/runs.hpp"
#include "text/layout/wrapping.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// How wide a full line is: from its first letter on, or from the text's left edge on.
struct LineMeasure {
  std::uint32_t width = 0;
  bool from_edge = false;
};

// A view of a text's lines and of the breaks behind those that go on in their run; these outlive it.
class WrappedRuns {
 public:
  WrappedRuns(std::string_view text, const std::vector<Line>& lines, const std::vector<Break>& breaks,
              const std::vector<Run>& runs, const Language& language);

  // More of the text begins with capitals than with letters of scripts that have none.
  [[nodiscard]] bool begins_with_capitals() const { return capitals_; }

  // Most of the run's lines are turns of people who speak.
  [[nodiscard]] bool is_transcript(const Run& run) const;

  // By the width of its own lines, whatever they are indented by, or by the column at which the document's lines end.
  // Nothing where the run was not wrapped.
  [[nodiscard]] std::optional<LineMeasure> wrapped_by(const Run& run) const;

  // In a wrapped run a line that is far from full, with a heading's or a left-over's look, ends what stands before it;
  // and so does one with a label above another ("Copyright: …", "License: …").
  [[nodiscard]] bool stands_apart(LineMeasure measure, std::size_t i) const;

  // Behind the stop of line `i`, the few short lines without one that a run ends with: "Best regards", a name, a
  // heading in capitals of what is below.
  [[nodiscard]] bool begins_tail(const Run& run, LineMeasure measure, std::size_t i) const {
    constexpr std::size_t kMostTail = 4;  // lines
    return i + 1 + kMostTail >= run.first + run.count && breaks_[i].stopped && is_tail(run, measure, i);
  }

 private:
  struct Tally;

  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }
  // How wide line `i` would have been with the next one's first word; 0 in a column of words.
  [[nodiscard]] std::uint32_t needed(std::size_t i, bool from_edge) const {
    const std::uint32_t width = breaks_[i].needed;
    return width + (from_edge && width > 0 ? wrapped_indent(lines_[i]) : 0);
  }
  [[nodiscard]] char32_t first_of(const Run& run) const;
  [[nodiscard]] std::size_t first_full(const Run& run, LineMeasure measure) const;
  [[nodiscard]] Tally tally(const Run& run, LineMeasure measure) const;
  [[nodiscard]] bool is_wrapped_as_document(const Run& run, LineMeasure measure) const;
  [[nodiscard]] bool is_wrapped_alone(const Run& run) const;
  [[nodiscard]] bool is_prose(const Run& run, const Tally& all) const;
  [[nodiscard]] bool is_telegram(const Run& run, const Tally& all) const;
  [[nodiscard]] bool is_tail(const Run& run, LineMeasure measure, std::size_t i) const;
  [[nodiscard]] bool holds_stop(const Run& run) const;

  std::string_view text_;
  const std::vector<Line>& lines_;
  const std::vector<Break>& breaks_;
  const Language& language_;
  Wrapping document_;
  bool capitals_ = false;  // more begins with them than with letters without case,
  bool uncased_ = false;   // … or the other way round; neither where they are as many
};

}  // namespace summarise
