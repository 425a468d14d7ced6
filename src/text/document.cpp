#include "text/document.hpp"

#include <algorithm>
#include <span>

#include "core/blocks.hpp"
#include "core/characters.hpp"
#include "core/error.hpp"
#include "core/utf8.hpp"
#include "text/beginning.hpp"
#include "text/characters/normalise.hpp"
#include "text/glued_links.hpp"
#include "text/language/detect.hpp"
#include "text/layout/layout.hpp"
#include "text/layout/read_lines.hpp"
#include "text/lines/chapters.hpp"
#include "text/lines/chat_lines.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/stamps.hpp"
#include "text/lines/subtitles.hpp"
#include "text/sentences/sentences.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

constexpr std::size_t kBytesOfPiece = 80;      // and mostly more
constexpr std::size_t kLeastParagraphs = 500;  // of a thread: fewer are read before another has begun

void check_bytes(const Decoded& decoded, const Options& options) {
  if (decoded.bad_count == 0 || !options.strict) return;
  throw Error("not valid " + decoded.encoding + ": bad bytes, the first at " + std::to_string(decoded.first_bad));
}

// The language whose abbreviations count: English where nothing tells, for its titles are known everywhere.
const Language& rules_of(const Document& document) {
  return document.language->code == "und" ? english_language() : *document.language;
}

// The same for one paragraph: another language's where its beginning has hardly any of the document's function words.
const Language& rules_for(std::string_view paragraph, const Document& document, Beginning& beginning) {
  const Language& usual = rules_of(document);
  beginning.read(paragraph);
  if (beginning.is_surely_usual()) return usual;
  beginning.find_all_words();
  const std::size_t enough = Beginning::enough_of(beginning.size());
  if (beginning.size() < kTellingWords) return usual;
  const std::size_t known = beginning.count_function_words(usual, enough);
  if (known == enough) return usual;
  const std::size_t asked = 3 * (known + 1);  // of another language: thrice as many: related ones share some
  if (!beginning.some_language_has(asked)) return usual;
  const Language& other = language(detect_language(paragraph));
  return beginning.count_function_words(other, asked) == asked ? other : usual;
}

// By what a heading is counted, if it is: "1" of "1. Introduction" and "(a) Background", or as a chapter.
std::string count_of(const TextPiece& piece, const Language& language) {
  if (piece.kind != Kind::heading) return "";
  const char32_t first = code_point_at(piece.printed, 0);
  const bool is_number = (is_digit(first) || is_letter(first) || first == U'(') && list_marker(piece.printed) > 0;
  return is_number ? "1" : chapter_count(piece.printed, language);
}

// The heading above all is the text's title, unless it is the first of several that are counted alike.
bool begins_with_title(const Document& document) {
  const std::vector<TextPiece>& pieces = document.pieces;
  const Language& rules = rules_of(document);
  if (pieces.front().kind != Kind::heading) return false;
  const std::string count = count_of(pieces.front(), rules);
  return count.empty() || std::none_of(pieces.begin() + 1, pieces.end(),
                                       [&](const TextPiece& piece) { return count_of(piece, rules) == count; });
}

// What one thread makes of some paragraphs.
struct Part {
  Flattener* flattener;
  Beginning beginning;
  std::vector<TextPiece> pieces;
  std::string_view text;  // of the paragraph that is being cut
  bool timed = false;     // is_timed()
};

// Without the links that stick to a paragraph's beginning, the times that it was heard between and the name in a tag
// that says so.
Span words_of(std::string_view paragraph, Kind kind, bool timed, const Language& language) {
  const std::size_t links = glued_links(paragraph, language);
  if (links > 0) return {links, paragraph.size()};
  if (kind == Kind::other) return {0, paragraph.size()};
  std::size_t time = cue_time(paragraph);
  if (timed && time == 0) time = time_before(paragraph);
  return time > 0 ? Span{time, paragraph.size()} : spoken_words(paragraph);
}

// `mixed`: paragraphs may be in another language than the document.
void add_pieces(const Paragraph& paragraph, std::uint32_t block, Style style, bool mixed, const Document& document,
                Part& part) {
  Flat flat = part.flattener->flatten(paragraph);
  const auto add = [&](std::size_t begin, std::size_t end, Kind kind) {
    const Span source{flat.source(begin), flat.source(end - 1) + 1};
    part.pieces.push_back({flat.text.substr(begin, end - begin), source, block, kind});
  };
  if (paragraph.kind == Kind::heading) return add(0, flat.text.size(), Kind::heading);
  const Span words = words_of(flat.text, paragraph.kind, part.timed, rules_of(document));
  if (words.begin > 0) add(0, trim(flat.text.substr(0, words.begin)).size(), Kind::other);
  part.text = words.of(flat.text);
  // Two references are small enough for std::function to keep them without memory of their own.
  const auto tell = [&part, &document]() -> const Language& { return rules_for(part.text, document, part.beginning); };
  const LineLanguage rules = mixed ? LineLanguage(tell) : LineLanguage(rules_of(document));
  for (const Span& span : split_sentences(part.text, rules, style)) {
    const bool item = paragraph.kind == Kind::sentence && list_marker(span.of(part.text)) > 0;
    add(words.begin + span.begin, words.begin + span.end, item ? Kind::item : paragraph.kind);
  }
  if (words.end < flat.text.size()) add(words.end, flat.text.size(), Kind::other);
}

// Decodes `bytes` and finds their language; the text without a byte-order mark.
std::string_view read_text(std::string_view bytes, const std::string& encoding, const Options& options,
                           Document& document) {
  decode(bytes, encoding, document.decoded);
  check_bytes(document.decoded, options);
  const std::string_view text = document.decoded.text;
  const std::string_view body = text.substr(document.decoded.start);
  document.language = &language(options.language == "auto" ? detect_language(body) : options.language);
  document.flatteners.emplace_back(text, rules_of(document));
  return body;
}

// `sentence` and a line end; blanks for the line breaks within.
void append_line(std::string_view sentence, std::string& text) {
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t begin = at;
    const bool breaks = is_line_break(next_code_point(sentence, at));
    text += breaks ? " " : sentence.substr(begin, at - begin);
  }
  text += '\n';
}

void add_all_pieces(const std::vector<Paragraph>& paragraphs, Style style, bool timed, const Options& options,
                    Document& document) {
  const std::size_t count = count_blocks(paragraphs.size(), kLeastParagraphs, options.threads);
  std::vector<Part> parts;
  for (std::size_t i = 0; i < count; ++i) {
    if (i > 0) document.flatteners.emplace_back(document.flatteners.front().another());
    parts.push_back({&document.flatteners.back(), Beginning(rules_of(document)), {}, {}, timed});
  }
  const bool mixed = options.language == "auto";
  const std::size_t expected = document.decoded.text.size() / kBytesOfPiece / parts.size();
  for_each_block(paragraphs.size(), parts.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
    parts[part].pieces.reserve(expected);  // so that it is seldom moved
    for (std::size_t i = first; i < last; ++i) {
      add_pieces(paragraphs[i], static_cast<std::uint32_t>(i), style, mixed, document, parts[part]);
    }
  });
  document.pieces = std::move(parts.front().pieces);
  for (std::size_t i = 1; i < parts.size(); ++i) {
    document.pieces.insert(document.pieces.end(), parts[i].pieces.begin(), parts[i].pieces.end());
  }
}

}  // namespace

void read_document(std::string_view bytes, const Options& options, Document& document) {
  const std::string_view body = read_text(bytes, options.encoding, options, document);
  const std::string_view text = document.decoded.text;
  const std::vector<Line> lines = read_lines(text, document.decoded.start);
  const Style style = style_of(body);
  const bool timed = is_timed(text, lines);
  add_all_pieces(lay_out(text, lines, rules_of(document), style), style, timed, options, document);
  for (std::size_t i = 0; i < document.pieces.size(); ++i) {
    if (is_eligible(document.pieces[i].kind)) document.eligible.push_back(i);
  }
  if (document.eligible.empty()) {
    for (std::size_t i = 0; i < document.pieces.size(); ++i) document.eligible.push_back(i);
  } else if (begins_with_title(document)) {
    document.title = document.pieces.front().printed;
  }
}

void read_sentences(const std::vector<std::string>& sentences, const Options& options, Document& document) {
  for (const std::string& sentence : sentences) append_line(sentence, document.joined);
  read_text(document.joined, "UTF-8", options, document);
  const std::string_view text = document.decoded.text;
  for (std::size_t begin = document.decoded.start; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trim(text.substr(begin, end - begin));
    const auto first = static_cast<std::size_t>(line.data() - text.data());
    const Span source{first, first + line.size()};
    const auto index = static_cast<std::uint32_t>(document.pieces.size());
    if (!line.empty()) document.eligible.push_back(index);
    const Line whole{source};
    const Flat flat = document.flatteners.front().flatten({std::span(&whole, 1), Kind::sentence});
    document.pieces.push_back({flat.text, source, index});
    begin = end + 1;
  }
}

}  // namespace summarise
