// ICU's own sentence iterator: what the quicker answers are measured against.
#pragma once

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace test {

// Where ICU begins sentences within `text`, ascending, 0 and its end left out.
class IcuSentences {
 public:
  IcuSentences() {
    UErrorCode status = U_ZERO_ERROR;
    iterator_ = ubrk_open(UBRK_SENTENCE, "", nullptr, 0, &status);
  }
  IcuSentences(const IcuSentences&) = delete;
  IcuSentences& operator=(const IcuSentences&) = delete;
  ~IcuSentences() {
    ubrk_close(iterator_);
    utext_close(&text_);
  }

  std::vector<std::size_t> boundaries(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    utext_openUTF8(&text_, text.data(), static_cast<std::int64_t>(text.size()), &status);
    ubrk_setUText(iterator_, &text_, &status);
    std::vector<std::size_t> found;
    ubrk_first(iterator_);
    for (std::int32_t at = ubrk_next(iterator_); at != UBRK_DONE; at = ubrk_next(iterator_)) {
      if (static_cast<std::size_t>(at) < text.size()) found.push_back(static_cast<std::size_t>(at));
    }
    return found;
  }

 private:
  UText text_ = UTEXT_INITIALIZER;
  UBreakIterator* iterator_ = nullptr;
};

}  // namespace test
