// The line above a post, a comment or a change, where trackers, forums and logs are saved as text: who wrote it, and
// when.
#pragma once

#include <string_view>

#include "core/bytes.hpp"
#include "text/language/language.hpp"

namespace summarise {

enum class Head {
  none,
  nameless,  // a date and a time alone
  named,
};

// The last bytes of heads: a digit, PM or GMT, pm, Uhr, an address. Most lines have none of them, and need no other
// look.
constexpr ByteSet kHeadEnds = ByteSet("mr])>").with('0', '9').with('A', 'Z');

// head_of() of a line that ends so, or begins with a bracket.
Head read_head(std::string_view line, const Language& language);

// What `line`, without blanks around it and of no more than 120 bytes, is if nothing stands in it but a name, a date
// with a year, in numbers or with a month's name, and a clock's time or an address. A name is up to five words, the
// first and the last with capitals, those between with capitals or particles ("de la"); or one or two in small letters
// that are no function words. "Anna do Carmo Fenwick 2003-07-15 10:57:47", "jan_ode, 3 May 2019 at 4:05 PM",
// "[12/03/2020, 14:22] Ilse" and "2005-07-01 Jan Ode <jan@quay.example>" are heads; "The ferry leaves at 10:57" and
// "Start: 3 May 2019, 14:00" are none. Without a date, "[2:01 PM] Marrow, Ilse", and with the time that has
// passed, "jan_ode 3 hours ago | parent | next [–]", and of chats "Anna Kowalski  9:02 AM", with a gap before the time,
// and "mossy — Today at 4:16 PM".
inline Head head_of(std::string_view line, const Language& language) {
  const bool may_be = !line.empty() && (kHeadEnds.holds(line.back()) || line.front() == '[' || line.ends_with(".m."));
  return may_be ? read_head(line, language) : Head::none;
}

}  // namespace summarise
