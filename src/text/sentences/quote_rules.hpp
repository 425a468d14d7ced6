// The rules about speech within a sentence, in the languages that write on behind it.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// 「…。…」: within brackets and quotes that close, a stop ends nothing; behind 。」 a sentence goes on with と, 说, ….
Verdict judge_unspaced_quote(const Situation& s);

// “왜요?” 라고 …: the particle of quotation behind Korean speech goes on with the sentence; so a stop within speech
// that began in the middle of one ends nothing (그는 "… 한다. … 않겠다"고 했다).
Verdict judge_korean_quote(const Situation& s);

// “Where?” John asked.: a name and a verb of saying behind speech that asks or exclaims go on with the sentence, in the
// languages whose files list such verbs; in others the verb comes first, with a small letter.
Verdict judge_said(const Situation& s);

}  // namespace summarise
