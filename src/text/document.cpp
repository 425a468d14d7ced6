#include "text/document.hpp"

#include "core/error.hpp"
#include "text/detect.hpp"
#include "text/layout.hpp"
#include "text/line_kinds.hpp"
#include "text/sentences.hpp"

namespace summarise {

namespace {

void check_bytes(const Decoded& decoded, const Options& options) {
  if (decoded.bad_count == 0 || !options.strict) return;
  throw Error("not valid " + decoded.encoding + ": bad bytes, the first at " + std::to_string(decoded.first_bad));
}

bool is_eligible(Kind kind) {
  return kind == Kind::sentence || kind == Kind::item;
}

void add_pieces(const Paragraph& paragraph, std::uint32_t block, Style style, Document& document) {
  const Flat flat = document.flattener->flatten(paragraph);
  const bool whole = paragraph.kind == Kind::heading;
  const std::vector<Span> spans =
      whole ? std::vector<Span>{{0, flat.text.size()}} : split_sentences(flat.text, *document.language, style);
  for (const Span& span : spans) {
    const Span source{flat.source(span.begin), flat.source(span.end - 1) + 1};
    const std::string_view printed = span.of(flat.text);
    const bool item = paragraph.kind == Kind::sentence && list_marker(printed) > 0;
    document.pieces.push_back({printed, source, block, item ? Kind::item : paragraph.kind});
  }
}

}  // namespace

void read_document(std::string_view bytes, const Options& options, Document& document) {
  decode(bytes, options.encoding, document.decoded);
  check_bytes(document.decoded, options);
  const std::string_view text = document.decoded.text;
  const std::string_view body = text.substr(document.decoded.start);
  document.language = &language(options.language == "auto" ? detect_language(body) : options.language);
  document.flattener = std::make_unique<Flattener>(text);

  const std::vector<Line> lines = cut_lines(text, document.decoded.start);
  const Style style = style_of(body);
  std::uint32_t block = 0;
  for (const Paragraph& paragraph : lay_out(text, lines, *document.language)) {
    add_pieces(paragraph, block++, style, document);
  }
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    if (is_eligible(document.pieces[i].kind)) document.eligible.push_back(i);
  }
  if (document.eligible.empty()) {
    for (std::size_t i = 0; i < document.pieces.size(); ++i) document.eligible.push_back(i);
  } else if (document.pieces.front().kind == Kind::heading) {
    document.title = document.pieces.front().printed;
  }
}

}  // namespace summarise
