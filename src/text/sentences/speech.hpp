// What somebody says in a text, by the quotation marks of its sentences, read one after the other.
#pragma once

#include <string_view>

namespace summarise {

class Speech {
 public:
  // `hyphens`: they may open speech as dashes do (Language::hyphens_speak).
  explicit Speech(bool hyphens) : hyphens_(hyphens) {}

  struct Heard {
    bool marked = false;  // the sentence holds a quotation mark
    bool spoken = false;  // … or stands between those of other sentences, or begins a paragraph with a dash
  };

  // `paragraph`: the sentence opens one. No speech goes on from one paragraph into the next: where it does, the writer
  // opens it again. The apostrophe is no quotation mark, but closes what ‘ opened where a mark stands before it.
  Heard read(std::string_view sentence, bool paragraph);

 private:
  bool hyphens_;
  bool open_ = false;    // behind the last sentence
  bool single_ = false;  // … by ‘
};

}  // namespace summarise
