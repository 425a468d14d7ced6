#include "text/lines/front_matter.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>

#include "core/bytes.hpp"
#include "core/characters.hpp"
#include "text/lines/blanks.hpp"
#include "text/lines/line_ends.hpp"

namespace summarise {

namespace {

constexpr std::size_t kMostLines = 100;
constexpr ByteSet kInKey = ByteSet("_-.").with('a', 'z').with('A', 'Z').with('0', '9');
// What nearly all such blocks say, whatever language the text is in; programs ask for it by these names.
constexpr std::string_view kUsualKeys[] = {"title", "date",  "author", "authors", "layout", "tags",
                                           "slug",  "draft", "id",     "name",    "lang",   "description"};

struct Key {
  std::string_view name;   // without quotes around it; empty where the line begins with no key
  std::string_view value;  // without blanks around it
};

// "key: value", "key = value", "key="; `mark` stands behind it.
Key key_of(std::string_view line, char mark) {
  const std::size_t quote = line.starts_with('"') || line.starts_with('\'') ? 1 : 0;
  std::size_t end = quote;
  while (end < line.size() && kInKey.holds(line[end])) ++end;
  const std::string_view name = line.substr(quote, end - quote);
  if (quote > 0 && (end == line.size() || line[end++] != line[0])) return {};
  const std::size_t at = std::min(line.find_first_not_of(' ', end), line.size());
  if (name.empty() || !is_letter(static_cast<unsigned char>(name[0])) || at == line.size() || line[at] != mark)
    return {};
  const std::string_view value = line.substr(at + 1);
  if (mark == ':' && !value.empty() && value[0] != ' ') return {};
  return {name, trim(value)};
}

bool is_usual(std::string_view name) {
  std::string lower(name);
  for (char& c : lower) c = ascii_lower(c);
  return std::ranges::count(kUsualKeys, lower) > 0;
}

// What a block's keys tell of it: people who speak in turns have names and mostly say sentences.
class Keys {
 public:
  // False where it is none of such a block.
  bool add(const Key& key, bool may_repeat) {
    usual_ = usual_ || is_usual(key.name);
    small_ = small_ && is_lower(static_cast<unsigned char>(key.name[0]));
    sentences_ += ends_sentence(key.value) && key.value.find(' ') != std::string_view::npos;
    return names_.insert(key.name).second || may_repeat;
  }
  [[nodiscard]] bool any() const { return !names_.empty(); }
  [[nodiscard]] bool are_for_machines() const { return any() && (usual_ || small_) && 2 * sentences_ <= names_.size(); }

 private:
  std::unordered_set<std::string_view> names_;
  std::size_t sentences_ = 0;
  bool usual_ = false;
  bool small_ = true;
};

}  // namespace

std::size_t front_matter_end(std::string_view text, std::span<const Line> lines) {
  const auto first = std::ranges::find_if(lines, [](const Line& line) { return !line.content.empty(); });
  if (first == lines.end()) return 0;
  const std::string_view row = first->content.of(text);
  if (row != "---" && row != "+++") return 0;
  const bool toml = row == "+++";
  Keys keys;
  bool listed = false;  // below a key without a value
  const auto begin = static_cast<std::size_t>(first - lines.begin()) + 1;
  for (std::size_t i = begin; i < lines.size() && i < begin + kMostLines; ++i) {
    const std::string_view line = lines[i].content.of(text);
    if (line == row || (!toml && line == "...")) return keys.are_for_machines() ? i + 1 : 0;
    if (line.empty()) continue;
    if (line[0] == '#' && !toml && !keys.any()) return 0;  // a heading below a rule
    if (line[0] == '#' || (toml && (line[0] == '[' || line[0] == ']'))) continue;
    if (lines[i].indent > 0 ? keys.any() : listed && line.starts_with("- ")) continue;
    const Key key = key_of(line, toml ? '=' : ':');
    if (key.name.empty() || !keys.add(key, toml)) return 0;
    listed = key.value.empty() || key.value.starts_with('#');
  }
  return 0;
}

}  // namespace summarise
