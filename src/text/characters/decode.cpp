#include "text/characters/decode.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <array>
#include <cstdint>
#include <memory>

#include "core/error.hpp"
#include "core/utf8.hpp"
#include "core/wide.hpp"

namespace summarise {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr int kLeastConfidence = 50;            // of ICU's guess, in per cent
constexpr std::size_t kDetectionBytes = 65536;  // what ICU's guess looks at

struct Validity {
  std::size_t good = 0;  // bytes beyond ASCII in valid sequences
  std::size_t bad = 0;   // bytes that are in none
  std::size_t parts = 0;
  std::size_t first = 0;
};

Validity validate(std::string_view bytes) {
  Validity found;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      at = find_wide(bytes, at, [](Wide wide) { return wide; });
      continue;
    }
    const std::size_t begin = at;
    if (next_or_bad(bytes, at) >= 0) {
      found.good += at - begin;
    } else {
      if (found.parts++ == 0) found.first = begin;
      found.bad += at - begin;
    }
  }
  return found;
}

std::string repaired(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + 16);
  std::size_t copied = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    if (next_or_bad(bytes, at) >= 0) continue;
    text.append(bytes, copied, begin - copied);
    append_code_point(text, 0xFFFD);
    copied = at;
  }
  text.append(bytes, copied, bytes.size() - copied);
  return text;
}

struct Marked {
  const char* encoding;
  std::size_t length;
};

Marked byte_order_mark(std::string_view bytes) {
  using std::string_view_literals::operator""sv;
  if (bytes.starts_with("\xFF\xFE\0\0"sv)) return {"UTF-32LE", 4};
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return {"UTF-32BE", 4};
  if (bytes.starts_with(kUtf8Mark)) return {"UTF-8", 3};
  if (bytes.starts_with("\xFF\xFE"sv)) return {"UTF-16LE", 2};
  if (bytes.starts_with("\xFE\xFF"sv)) return {"UTF-16BE", 2};
  return {nullptr, 0};
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter open(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status) != 0) throw Error("unknown encoding '" + name + "'");
  return converter;
}

struct BadBytes {
  const char* begin;
  std::size_t count = 0;
  std::size_t first = 0;
};

void count_and_replace(const void* context, UConverterToUnicodeArgs* args, const char*, std::int32_t length,
                       UConverterCallbackReason reason, UErrorCode* status) {
  if (reason > UCNV_IRREGULAR) return;
  auto* bad = static_cast<BadBytes*>(const_cast<void*>(context));
  if (bad->count++ == 0) bad->first = static_cast<std::size_t>(args->source - bad->begin - length);
  *status = U_ZERO_ERROR;
  const UChar replacement = 0xFFFD;
  ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

std::string convert(std::string_view bytes, const std::string& name, BadBytes& bad) {
  const Converter converter = open(name);
  bad.begin = bytes.data();
  UErrorCode status = U_ZERO_ERROR;
  ucnv_setToUCallBack(converter.get(), &count_and_replace, &bad, nullptr, nullptr, &status);

  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  std::array<UChar, 4096> units{};
  std::uint32_t lead = 0;
  const char* source = bytes.data();
  const char* const end = source + bytes.size();
  do {
    status = U_ZERO_ERROR;
    UChar* target = units.data();
    ucnv_toUnicode(converter.get(), &target, units.data() + units.size(), &source, end, nullptr, 1, &status);
    if (U_FAILURE(status) != 0 && status != U_BUFFER_OVERFLOW_ERROR) throw Error("cannot be read as " + name);
    for (const UChar* unit = units.data(); unit != target; ++unit) {
      if (U16_IS_LEAD(*unit)) {
        lead = *unit;
      } else {
        const bool pair = lead != 0 && U16_IS_TRAIL(*unit);
        append_code_point(text, pair ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead, *unit)) : char32_t{*unit});
        lead = 0;
      }
    }
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  if (text.starts_with(kUtf8Mark)) text.erase(0, kUtf8Mark.size());
  return text;
}

// ICU's guess at the encoding, or "" where it is not sure enough.
std::string guess(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  const auto length = static_cast<std::int32_t>(std::min(bytes.size(), kDetectionBytes));
  ucsdet_setText(detector.get(), bytes.data(), length, &status);
  const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
  if (U_FAILURE(status) != 0 || match == nullptr || ucsdet_getConfidence(match, &status) < kLeastConfidence) return {};
  const char* name = ucsdet_getName(match, &status);
  return U_SUCCESS(status) != 0 && name != nullptr ? name : "";
}

void take_utf8(std::string_view bytes, const Validity& validity, Decoded& out) {
  out.encoding = "UTF-8";
  if (validity.parts == 0) {
    out.text = bytes;
    out.start = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
    return;
  }
  out.bad_count = validity.parts;
  out.first_bad = validity.first;
  const bool marked = bytes.starts_with(kUtf8Mark);
  out.owned = repaired(bytes.substr(marked ? kUtf8Mark.size() : 0));
  out.text = out.owned;
}

void take_converted(std::string_view bytes, std::size_t skip, const std::string& name, Decoded& out) {
  BadBytes bad{nullptr};
  out.owned = convert(bytes.substr(skip), name, bad);
  out.text = out.owned;
  out.encoding = name;
  out.bad_count = bad.count;
  out.first_bad = bad.first + skip;
}

void choose_and_take(std::string_view bytes, const std::string& encoding, Decoded& out) {
  const Marked mark = byte_order_mark(bytes);
  if (!encoding.empty() && !is_utf8(encoding)) return take_converted(bytes, 0, encoding, out);
  if (encoding.empty() && mark.encoding != nullptr && !is_utf8(mark.encoding)) {
    return take_converted(bytes, mark.length, mark.encoding, out);
  }
  const Validity validity = validate(bytes);
  const bool mostly_utf8 = validity.bad * 10 <= validity.good + validity.bad;
  if (!encoding.empty() || mark.encoding != nullptr || mostly_utf8) return take_utf8(bytes, validity, out);
  const std::string name = guess(bytes);
  if (!is_encoding(name) || is_utf8(name)) return take_utf8(bytes, validity, out);
  take_converted(bytes, 0, name, out);
}

}  // namespace

void decode(std::string_view bytes, const std::string& encoding, Decoded& out) {
  choose_and_take(bytes, encoding, out);
  if (out.text.find('\0') != std::string_view::npos) throw Error("binary file");
}

bool is_utf8(const std::string& name) {
  return ucnv_compareNames(name.c_str(), "UTF-8") == 0;
}

bool is_encoding(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter converter(ucnv_open(name.c_str(), &status), &ucnv_close);
  return !name.empty() && U_SUCCESS(status) != 0;
}

}  // namespace summarise
