#include "text/speakers.hpp"

namespace summarise {

Speakers SpeakerTable::find(std::string_view key) const {
  std::size_t at = first_slot(key, slots.size());
  while (slots[at].length != 0) {
    const SpeakerSlot& slot = slots[at];
    if (std::string_view(keys + slot.key, slot.length) == key) return speakers[slot.speakers];
    at = (at + 1) & (slots.size() - 1);
  }
  return 0;
}

}  // namespace summarise
