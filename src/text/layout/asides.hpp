// Stretches of lines that are none of the text: front matter, headers of mail and signatures, the name below a
// sign-off, code between two fences, keys and signatures of PGP, machines' lines in a saved chat, notes between
// subtitles.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/language/language.hpp"
#include "text/layout/line_groups.hpp"
#include "text/lines/lines.hpp"

namespace summarise {

// Follows the groups of a text's lines, which outlive it, from the first to the last.
class Asides {
 public:
  Asides(std::string_view text, const std::vector<Line>& lines, const Language& language);

  // Goes on to the next group, none of which may be left out; true if it stands in such a stretch.
  bool follow(const LineGroup& group);

 private:
  [[nodiscard]] std::string_view content(std::size_t i) const { return lines_[i].content.of(text_); }
  [[nodiscard]] bool divides_text(std::size_t i) const;
  [[nodiscard]] bool begins_part(std::size_t i) const;
  [[nodiscard]] bool begins_headers(std::size_t i) const;
  [[nodiscard]] bool is_header(std::size_t i) const;
  void follow_mail(const LineGroup& group);
  [[nodiscard]] std::string type_of_part(std::size_t i) const;
  void follow_part(const LineGroup& group);
  [[nodiscard]] std::size_t signed_end(std::size_t i, std::size_t most) const;
  [[nodiscard]] bool holds_contact(std::size_t first, std::size_t end) const;
  void follow_sign_off(const LineGroup& group);
  void follow_fences(const LineGroup& group);
  [[nodiscard]] bool is_underline(std::size_t i) const;
  void follow_environment(const LineGroup& group);
  void follow_armour(const LineGroup& group);
  void follow_subtitles(const LineGroup& group);

  std::string_view text_;
  const std::vector<Line>& lines_;
  const Language& language_;
  bool is_chat_;  // saved, with times
  bool is_vtt_;   // subtitles with notes between them
  std::size_t front_matter_end_;
  bool in_note_ = false;  // one of these
  bool block_of_headers_ = false;
  bool in_headers_ = false;
  bool in_signature_ = false;
  std::uint32_t signature_quote_ = 0;
  std::size_t signature_end_ = 0;
  std::size_t sign_off_end_ = 0;     // behind the last line of what is signed
  std::string_view plain_part_;      // the boundary above the last text of a mail's parts
  std::size_t part_end_ = 0;         // behind the last line of a mail's part that is none of the text
  std::size_t environment_end_ = 0;  // behind the end of a figure or a formula in LaTeX
  std::size_t armour_end_ = 0;       // behind the last line of a key or a signature
  std::size_t fence_end_ = 0;        // behind the fence that closes a block of code
};

}  // namespace summarise
