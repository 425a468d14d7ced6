#include "text/language/phrase_lists.hpp"

#include <unicode/uchar.h>
#include <algorithm>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"
#include "text/characters/normalise.hpp"
#include "text/language/phrases.hpp"
#include "text/words/words.hpp"

namespace summarise {

namespace {

bool is_ascii(char byte) {
  return static_cast<unsigned char>(byte) < 0x80;
}

constexpr ByteSet kAsciiWord = ByteSet("").with('a', 'z').with('A', 'Z').with('0', '9');

bool is_ascii_word_character(char byte) {
  return kAsciiWord.holds(byte);
}

// A mark of Unicode's General Punctuation, which is no letter, has no case and is like itself alone (NFC): “ ” ’ – …
// but not its first two blanks.
bool is_mark_at(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && text[at] == '\xE2' && text[at + 1] == '\x80' && text[at + 2] >= '\x82';
}

// A letter of Latin-1 or Latin Extended-A: none is ASCII in lower case but İ, nor are × and ÷ letters.
bool is_latin_letter_at(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return false;
  const auto lead = static_cast<unsigned char>(text[at]);
  const auto next = static_cast<unsigned char>(text[at + 1]);
  if (lead == 0xC3) return next != 0x97 && next != 0xB7;
  return (lead == 0xC4 && next != 0xB0) || lead == 0xC5;
}

// Characters that phrase_form() leaves as they are unless a mark composes with them, and the marks are none of these:
// small letters of Latin-1 and Cyrillic, Han, Kana, the punctuation that stands among them.
bool is_lower_beyond_ascii(char32_t c) {
  if (c < 0x2010) return (c >= 0xDF && c <= 0xFF) || (c >= 0x430 && c <= 0x45F);
  return (c <= 0x2027 && c != U'’') || (c >= 0x3001 && c <= 0x3020) || (c >= 0x3041 && c <= 0x3096) ||
         (c >= 0x30A1 && c <= 0x30FE) || is_common_han(c) || (c >= 0xFF01 && c <= 0xFF20);
}

// True if phrase_form() would surely change nothing of `text`.
bool is_surely_lower(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80) {
      if (text[at] >= 'A' && text[at] <= 'Z') return false;
      ++at;
    } else if (is_han_lead(byte)) {
      at += 3;
    } else if (!is_lower_beyond_ascii(next_code_point(text, at))) {
      return false;
    }
  }
  return true;
}

bool begins_in_lower_case(std::string_view text, std::string_view phrase) {
  return text.size() >= phrase.size() && std::equal(phrase.begin(), phrase.end(), text.begin(),
                                                    [](char wanted, char byte) { return ascii_lower(byte) == wanted; });
}

// What phrase_form() makes of a character that composes with no other.
char32_t in_phrase_form(char32_t c) {
  return c == U'’' ? U'\'' : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

// True if the plain `text` begins with `phrase`, which is in phrase_form(), in any case and with either apostrophe, and
// a word ends there.
bool begins_phrase_in_any_case(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (std::size_t wanted = 0; wanted < phrase.size();) {
    if (at >= text.size()) return false;
    if (is_ascii(text[at]) && is_ascii(phrase[wanted])) {
      if (ascii_lower(text[at++]) != phrase[wanted++]) return false;
    } else {
      const char32_t c = next_code_point(text, at);
      if (in_phrase_form(c) != next_code_point(phrase, wanted)) return false;
    }
  }
  return phrase_word_end(text, at) == at;
}

// Behind `phrase` at the beginning of `text`, in whatever case and with either apostrophe; 0 if it is not there.
std::size_t end_with_either_apostrophe(std::string_view text, std::string_view phrase) {
  std::size_t at = 0;
  for (const char wanted : phrase) {
    if (at >= text.size()) return 0;
    if (ascii_lower(text[at]) == wanted) {
      ++at;
    } else if (wanted == '\'' && text.substr(at).starts_with(kTypographicApostrophe)) {
      at += kTypographicApostrophe.size();
    } else {
      return 0;
    }
  }
  return at;
}

}  // namespace

void PhraseLists::add(const std::vector<std::string>& phrases, Lists list) {
  for (const std::string& phrase : phrases) {
    if (unspaced_.add(phrase, list)) continue;
    const std::string first = phrase.substr(0, phrase_word_end(phrase, 0));
    if (first.empty()) continue;
    by_first_word_[first].push_back({phrase, list, phrase.find('\'') != std::string::npos});
    for (std::size_t at = 0; at < phrase.size(); ++at) {
      const bool mark = is_mark_at(phrase, at);
      plain_ = plain_ && (is_ascii(phrase[at]) || mark);
      if (mark) at += 2;
    }
    shapes_.set(shape_of(first));
    add_hints(phrase);
  }
}

PhraseLists::Lists PhraseLists::held_by(std::string_view sentence, const std::vector<Span>* words) const {
  Lists held = spaced_held_by(sentence);
  if (unspaced_.empty()) return held;
  std::vector<Span> found;
  if (words == nullptr) find_words(sentence, found);
  const std::vector<Span>& all = words == nullptr ? found : *words;
  for (std::size_t i = 0; i < all.size(); ++i) held |= unspaced_.beginning_at(sentence, all, i);
  return held;
}

PhraseLists::Lists PhraseLists::spaced_held_by(std::string_view sentence) const {
  if (by_first_word_.empty()) return 0;
  Lists held = 0;
  for (std::size_t at = 0; at < sentence.size();) {
    const std::size_t begin = at;
    bool foreign = false;  // a letter beyond ASCII: no phrase has one
    while (at < sentence.size()) {
      if (is_ascii_word_character(sentence[at])) {
        ++at;
      } else if (!is_ascii(sentence[at]) && plain_ && is_latin_letter_at(sentence, at)) {
        foreign = true;
        at += 2;
      } else {
        break;
      }
    }
    if (at == begin) {
      const bool mark = !is_ascii(sentence[at]) && is_mark_at(sentence, at);
      if (!mark && !is_ascii(sentence[at])) return spaced_held_by_any(sentence);
      at += mark ? 3 : 1;
      continue;
    }
    if (foreign) continue;
    const std::string_view word = sentence.substr(begin, at - begin);
    if (!shapes_.test(shape_of(word))) continue;
    std::string first(word);
    std::transform(first.begin(), first.end(), first.begin(), &ascii_lower);
    const auto candidates = by_first_word_.find(first);
    if (candidates == by_first_word_.end()) continue;
    for (const Phrase& phrase : candidates->second) {
      const std::string_view rest = sentence.substr(begin);
      if ((held & phrase.list) != 0) continue;
      std::size_t behind = phrase.text.size();
      if (!begins_in_lower_case(rest, phrase.text)) {
        behind = phrase.has_apostrophe ? end_with_either_apostrophe(rest, phrase.text) : 0;
        if (behind == 0) continue;
      }
      const bool goes_on = behind < rest.size() && (is_ascii_word_character(rest[behind]) ||
                                                    (!is_ascii(rest[behind]) && !is_mark_at(rest, behind)));
      if (!goes_on) held |= phrase.list;  // what is neither leads to the other way of looking in any case
    }
  }
  return held;
}

PhraseLists::Lists PhraseLists::spaced_held_by_any(std::string_view sentence) const {
  return is_surely_lower(sentence) ? held_by_lower(sentence) : held_by_lower(phrase_form(sentence));
}

PhraseLists::Lists PhraseLists::held_by_lower(std::string_view lower) const {
  Lists held = 0;
  for_each_phrase_word(lower, [&](std::string_view word, std::string_view rest) {
    const auto candidates = by_first_word_.find(word);
    if (candidates == by_first_word_.end()) return;
    for (const Phrase& phrase : candidates->second) {
      if ((held & phrase.list) == 0 && begins_phrase(rest, phrase.text)) held |= phrase.list;
    }
  });
  return held;
}

void PhraseLists::add_hints(std::string_view phrase) {
  std::vector<std::string_view> words;
  for_each_phrase_word(phrase, [&](std::string_view word, std::string_view) { words.push_back(word); });
  std::uint32_t next = 0;
  if (words.size() > 1) {
    Hint& second = hints_[std::string(words[1])];
    if (second.second == 0) second.second = std::uint32_t{1} << (second_words_++ % 32);
    next = second.second;
    hint_shapes_.set(shape_of(words[1]));
  }
  hint_shapes_.set(shape_of(words.front()));
  Hint& first = hints_[std::string(words.front())];
  first.next |= next;
  first.alone = first.alone || next == 0;
}

PhraseLists::Hint PhraseLists::hint_of_part(std::string_view part) const {
  if (part.empty() || !hint_shapes_.test(shape_of(part))) return {};
  const auto found = hints_.find(part);
  return found == hints_.end() ? Hint{} : found->second;
}

PhraseLists::Hint PhraseLists::hint_of(std::string_view word) const {
  const auto no_part = [](Wide wide) { return ~(within(wide, 'a', 'z') | within(wide, '0', '9')); };
  if (find_wide(word, 0, no_part) == word.size()) return hint_of_part(word);  // mostly
  const std::string lowered = is_surely_lower(word) ? std::string() : lower_case(word);
  const std::string_view lower = lowered.empty() ? word : std::string_view(lowered);
  if (phrase_word_end(lower, 0) == lower.size()) return hint_of_part(lower);
  Hint hint;
  Hint last;  // of the letters and digits before the next mark within the word: "don" of "don't"
  bool begun = false;
  for_each_phrase_word(lower, [&](std::string_view part, std::string_view) {
    const Hint here = hint_of_part(part);
    if (begun) hint.alone = hint.alone || last.alone || (last.next & here.second) != 0;
    if (!begun) hint.second = here.second;
    last = here;
    begun = true;
  });
  hint.next = last.next;
  hint.alone = hint.alone || last.alone;
  return hint;
}

PhraseLists::Lists PhraseLists::found_within(std::string_view sentence, Span word) const {
  Lists found = 0;
  for_each_phrase_word(word.of(sentence), [&](std::string_view first, std::string_view rest) {
    const auto candidates =
        is_surely_lower(first) ? by_first_word_.find(first) : by_first_word_.find(lower_case(first));
    if (candidates == by_first_word_.end()) return;
    rest = sentence.substr(static_cast<std::size_t>(rest.data() - sentence.data()));
    for (const Phrase& phrase : candidates->second) {
      if ((found & phrase.list) == 0 && begins_phrase_in_any_case(rest, phrase.text)) found |= phrase.list;
    }
  });
  return found;
}

}  // namespace summarise
