#include <doctest/doctest.h>
#include <unicode/unistr.h>

#include <string>
#include <string_view>

#include "summarise.hpp"
#include "text/characters/decode.hpp"

using summarise::decode;
using summarise::Decoded;

namespace {

// `text` (UTF-8) as bytes of the encoding that ICU knows as `name`.
std::string encode(std::string_view text, const std::string& name) {
  const icu::UnicodeString units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int>(text.size())));
  std::string bytes(text.size() * 4 + 8, '\0');
  const std::int32_t size =
      units.extract(0, units.length(), bytes.data(), static_cast<std::uint32_t>(bytes.size()), name.c_str());
  bytes.resize(static_cast<std::size_t>(size));
  return bytes;
}

// The decoded text without its mark.
std::string body(const Decoded& decoded) {
  return std::string(decoded.text.substr(decoded.start));
}

const std::string kMixed = "Zoë rows — 渡し船 🚣.";

}  // namespace

TEST_CASE("a byte-order mark tells the encoding and is no part of the text") {
  using std::string_view_literals::operator""sv;
  struct Case {
    std::string_view mark;
    std::string encoding;
  };
  for (const Case& c : {Case{"\xEF\xBB\xBF"sv, "UTF-8"}, Case{"\xFF\xFE"sv, "UTF-16LE"}, Case{"\xFE\xFF"sv, "UTF-16BE"},
                        Case{"\xFF\xFE\0\0"sv, "UTF-32LE"}, Case{"\0\0\xFE\xFF"sv, "UTF-32BE"}}) {
    CAPTURE(c.encoding);
    for (const std::string& text : {kMixed, std::string("plain"), std::string()}) {
      const std::string bytes = std::string(c.mark) + encode(text, c.encoding);
      Decoded out;
      decode(bytes, "", out);
      CHECK(body(out) == text);
      CHECK(out.encoding == c.encoding);
      CHECK(out.bad_count == 0);
    }
  }
}

TEST_CASE("UTF-8 is taken as it stands: a mark counts in offsets, nothing is copied") {
  for (const std::string& bytes : {"\xEF\xBB\xBF" + kMixed, kMixed}) {
    Decoded out;
    decode(bytes, "", out);
    CHECK(out.text.data() == bytes.data());
    CHECK(out.text.size() == bytes.size());
    CHECK(out.start == bytes.size() - kMixed.size());
  }
}

TEST_CASE("a text longer than a converter's buffer keeps its pairs of surrogates together") {
  // Odd and even places of the pairs: one of them straddles every border of a buffer of even size.
  for (const std::string lead : {"", "x"}) {
    CAPTURE(lead);
    std::string text = lead;
    for (int i = 0; i < 9000; ++i) text += "🛶";
    Decoded out;
    decode(encode(text, "UTF-16LE"), "UTF-16LE", out);
    CHECK(out.text == text);
    CHECK(out.bad_count == 0);
  }
}

TEST_CASE("--encoding beats marks and guesses") {
  struct Case {
    std::string bytes;
    std::string name;
    std::string text;
  };
  const Case cases[] = {
      {"Caf\xE9", "ISO-8859-1", "Café"},
      {"Caf\xE9", "latin1", "Café"},
      {"\x93"
       "Caf\xE9\x94",
       "windows-1252", "“Café”"},
      {"\xEC\xE8\xF0", "windows-1251", "мир"},
      {"\xCD\xC9\xD2", "KOI8-R", "мир"},
      {"\x83\x6C\x83\x52", "Shift_JIS", "ネコ"},
      {"\xC3\xA9", "ISO-8859-1", "Ã©"},  // valid UTF-8, but somebody knows better
      {encode("Zoë", "UTF-16BE"), "UTF-16BE", "Zoë"},
      {"\xFE\xFF" + encode("Zoë", "UTF-16BE"), "UTF-16BE", "Zoë"},
      {"\xFF\xFE" + encode("Zoë", "UTF-16LE"), "UTF-16", "Zoë"},
      {"\xEF\xBB\xBFZo\xC3\xAB", "utf8", "Zoë"},
      {"\xFF\xFEZo", "UTF-8", "\uFFFD\uFFFDZo"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CAPTURE(c.text);
    Decoded out;
    decode(c.bytes, c.name, out);
    CHECK(body(out) == c.text);
  }
}

TEST_CASE("legacy encodings are guessed from a few sentences") {
  struct Case {
    std::string encoding;
    std::string text;
  };
  const Case cases[] = {
      {"windows-1252",
       "L’été dernier, la péniche a été réparée à Évreux. Le maître d’équipage répétait que la coque "
       "était fêlée, et personne n’a osé le démentir. Après la fête, les élèves sont rentrés à pied."},
      {"windows-1251",
       "Летом паром долго стоял у берега, потому что мотор никак не хотел заводиться. Мастер приехал "
       "из города только в пятницу и сразу нашёл причину."},
      {"KOI8-R",
       "Весной мельник починил колесо, и деревня снова ела свой хлеб. Соседи приходили по вечерам и спрашивали, "
       "сколько стоит мука, но он только улыбался и ничего не отвечал."},
      {"Shift_JIS",
       "渡し船は朝の七時に出ます。雨の日は、船頭が小屋で待っています。子どもたちは橋を渡って学校へ行きます。"},
      {"EUC-KR",
       "나룻배는 아침 일곱 시에 떠난다. 비가 오는 날에는 사공이 오두막에서 기다린다. 아이들은 다리를 건너 학교에 "
       "간다."},
  };
  for (const Case& c : cases) {
    CAPTURE(c.encoding);
    Decoded out;
    decode(encode(c.text, c.encoding), "", out);
    CHECK(out.text == c.text);
    CHECK(out.bad_count == 0);
    CHECK(out.encoding != "UTF-8");
  }
}

TEST_CASE("an encoding that ICU does not know is an Error; is_encoding says so beforehand") {
  for (const std::string name : {"no-such-code-page", "utf-99", "latin-nought"}) {
    CAPTURE(name);
    Decoded out;
    CHECK_THROWS_AS(decode("x", name, out), summarise::Error);
    CHECK_FALSE(summarise::is_encoding(name));
  }
  CHECK_FALSE(summarise::is_encoding(""));
  for (const std::string name : {"UTF-8", "utf8", "latin1", "KOI8-R", "GB18030"}) {
    CAPTURE(name);
    CHECK(summarise::is_encoding(name));
  }
}

TEST_CASE("NUL in the decoded text means a binary file, NUL in the bytes alone does not") {
  using std::string_literals::operator""s;
  struct Case {
    std::string bytes;
    std::string encoding;
    bool binary;
  };
  const Case cases[] = {
      {"abc\0def"s, "", true},        {"\0"s, "", true},
      {"\xEF\xBB\xBF\0"s, "", true},  {"h\0i\0"s, "", true},  // UTF-16 without a mark: nobody said so
      {"h\0i\0"s, "UTF-16LE", false}, {"\xFF\xFEh\0i\0"s, "", false},
      {"\xFF\xFEh\0\0\0"s, "", true}, {"\xFF\xFE\0\0h\0\0\0"s, "", false},
      {"abc\x01\x7F"s, "", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.encoding);
    CAPTURE(c.bytes.size());
    Decoded out;
    if (c.binary) {
      CHECK_THROWS_WITH_AS(decode(c.bytes, c.encoding, out), "binary file", summarise::Error);
    } else {
      CHECK_NOTHROW(decode(c.bytes, c.encoding, out));
    }
  }
}
