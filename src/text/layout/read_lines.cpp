#include "text/layout/read_lines.hpp"

#include "text/layout/cues.hpp"
#include "text/layout/double_spacing.hpp"
#include "text/layout/margin_numbers.hpp"
#include "text/layout/page_ends.hpp"
#include "text/lines/columns.hpp"
#include "text/lines/link_marks.hpp"
#include "text/lines/subtitles.hpp"

namespace summarise {

std::vector<Line> read_lines(std::string_view text, std::size_t start) {
  std::vector<Line> lines = cut_lines(text, start);
  measure_columns(text, lines);
  if (is_vtt(text, lines)) {
    leave_out_rolled(text, lines);
    leave_out_voice_ends(text, lines);
  }
  if (are_subtitles(text, lines)) {
    leave_out_settings(text, lines);
    close_cues(text, lines);
  }
  pass_over_margin_numbers(text, lines);
  if (has_link_marks(text)) pass_over_link_marks(text, lines);
  close_pages(text, lines);
  close_up(text, lines);
  return lines;
}

}  // namespace summarise
