#include "text/language/knowledge.hpp"

#include <string>

#include "core/wide.hpp"
#include "text/characters/normalise.hpp"

namespace summarise {

bool abbreviates_somewhere(std::string_view token) {
  const LanguageTable& all = knowledge().abbreviations;
  const auto changes = [](Wide wide) { return within(wide, 'A', 'Z') | within(wide, 0x80, 0xFF); };
  if (find_wide(token, 0, changes) == token.size()) return all.find(token) != 0;
  const std::string spelt = composed(token);
  return all.find(spelt) != 0 || all.find(lower_case(spelt)) != 0;
}

LanguageSet LanguageTable::find(std::string_view key) const {
  std::size_t at = first_slot(key, slots.size());
  while (slots[at].length != 0) {
    const LanguageSlot& slot = slots[at];
    if (std::string_view(keys + slot.key, slot.length) == key) return sets[slot.set];
    at = (at + 1) & (slots.size() - 1);
  }
  return 0;
}

}  // namespace summarise
