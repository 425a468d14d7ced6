// The rules about speech within a sentence, in the languages that write on behind it.
#pragma once

#include "text/sentences/situation.hpp"

namespace summarise {

// 「…。…」: within brackets and quotes that close, a stop ends nothing; behind 。」 a sentence goes on with と, 说, ….
Verdict judge_unspaced_quote(const Situation& s);

// “왜요?” 라고 …: the particle of quotation behind Korean speech goes on with the sentence; so a stop within speech
// that began in the middle of one ends nothing (그는 "… 한다. … 않겠다"고 했다).
Verdict judge_korean_quote(const Situation& s);

}  // namespace summarise
