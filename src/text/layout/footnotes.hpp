// Notes below a text and its pages: "1 See P. Dollinger, …", "2 Ibid., 88.", "[3] S. Jenks, …".
#pragma once

#include <string_view>
#include <vector>

#include "text/layout/layout.hpp"

namespace summarise {

// Makes left-overs of the last paragraphs where they begin with numbers that go up by one and mostly stand above as
// marks behind words ("a state.1 It", "treasury[2]"): two at least.
void pass_over_footnotes(std::string_view text, std::vector<Paragraph>& paragraphs);

// The same at the foot of each page that a form feed ends, above its number: one is enough where its mark stands behind
// a word on the page. A note's number may have a line to itself, as PDFs give it.
void pass_over_page_notes(std::string_view text, std::vector<Paragraph>& paragraphs);

}  // namespace summarise
