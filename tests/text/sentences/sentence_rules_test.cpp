#include <doctest/doctest.h>

#include <set>
#include <string>

#include "core/characters.hpp"
#include "core/utf8.hpp"
#include "text/laid_out.hpp"
#include "text/sentences/sentence_rules.hpp"
#include "text/sentences/sentences.hpp"

namespace {

struct Case {
  std::string_view rule;  // decides one of the candidates
  std::string_view code;
  std::string_view marked;  // '|' where sentences end
};

constexpr Case kCases[] = {
    {"plain", "en", "They slept in the barn. |The mill stood still."},
    {"plain", "de", "Sie schliefen und redeten. |Niemand kam."},
    {"plain", "fr", "Ils sont restés dans la grange. |Personne ne vint."},
    {"nothing behind", "en", "The door fell shut. —"},
    {"nothing behind", "de", "Wer war das? (!)"},
    {"nothing behind", "fr", "La porte claqua. *** —"},
    {"address", "en", "Write to ann.lee@quay.example today. |She answers at night."},
    {"address", "nl", "Kijk op www.veer.example voor de tijden. |De boot vaart elk uur."},
    {"address", "ru", "Адрес: http://parom.example/plan.Html для всех. |Там есть карта."},
    {"continuation", "en", "Holt & Co., of Leeds, closed. |Nobody minded."},
    {"continuation", "de", "„Halt.“, rief sie. |Dann lief sie los."},
    {"continuation", "es", "Viajó a EE.UU., a pie. |Nadie lo vio."},
    {"number", "en", "It cost 3.5 million. |Nobody paid."},
    {"number", "pt", "Custou 1.250 euros. |Ninguém pagou."},
    {"number", "it", "La torre è alta 12.5 metri. |Nessuno ci abita."},
    {"marker", "en", "1. Boil the water."},
    {"marker", "de", "a. Wasser kochen. |Dann rühren."},
    {"marker", "es", "12. Hervir el agua."},
    {"number sign", "fr", "La loi n°. 1026 est vieille. |Elle tient."},
    {"number sign", "ru", "Указ 2012 г. № 70 отменён. |Все рады."},
    {"omission", "en", "He spoke [...] (twice) of the mill. |Nobody heard."},
    {"omission", "en", "He spoke . . . At last he left. |Nobody heard."},
    {"omission", "de", "Er sprach . . . Dann ging er. |Niemand hörte zu."},
    {"script mark", "el", "Πού είναι ο μύλος; |Κανείς δεν ξέρει."},
    {"script mark", "hy", "Ջրաղացը կանգնեց: |Ոչ ոք չեկավ:"},
    {"figure behind", "en", "The mill was hit. |81 per cent of it burned."},
    {"figure behind", "fr", "Le moulin brûla. |81 sacs furent perdus."},
    {"figure behind", "es", "El molino ardió. |81 sacos se perdieron."},
    {"script mark", "km", "គាត់មក។ |គាត់ទៅ។|ចប់។"},
    {"Korean quote", "ko", "“왜 늦었어요?” 라고 그가 물었다. |아무도 몰랐다."},
    {"Korean quote", "ko", "그는 \"좋다.\"고 말했다. |비가 왔다."},
    {"emoji alone", "en", "We won 🎉🎉 |Everyone cheered."},
    {"emoji alone", "en", "See you soon 👍 |It was fun."},
    {"emoji alone", "en", "They ❤️ Paris and 🍕 Rome."},
    {"figure behind", "en", "The mill lost money. |$3 million was paid for it."},
    {"figure behind", "en",
     "It was a cold day. |#snow is falling, and @ann says it often. |https://mill.example has it."},
    {"lower case", "en", "It rained very often. |(see the map for that.)"},
    {"lower case", "nl", "Het werd stil. |'s Avonds regende het. |’t Was koud."},
    {"abbreviation", "ru", "В 2014 г. Россия молчала. |Это было в 2014 г. |Потом всё изменилось."},
    {"abbreviation", "uk", "У травні 2014 р. Україна мовчала."},
    {"abbreviation", "en", "They moved it to Sat. June 8. |The mill waited."},
    {"abbreviation", "en", "We read Rom. 2:4 and 2 Pet. 3:9. |Nobody spoke."},
    {"abbreviation", "pt", "O relator, dep. Aguinaldo Ribeiro, saiu. |Ninguém veio."},
    {"abbreviation", "es", "El ing. Pérez habló. |El gral. Franco no vino."},
    {"abbreviation", "de", "Der Mann fuhr zwischen Hardenberg u. Göttingen. |Er schlief."},
    {"Korean quote", "ko", "그는 \"데이터를 더 봐야 한다. 서두르지 않겠다\"고 덧붙였다. |시장은 조용했다."},
    {"closed", "en", "They slept in the barn.[10]: 12–13 |The mill stood still.[a] |Nobody came."},
    {"abbreviation", "ru", "Озеро (алт. Алтын-Кёль) лежит в горах. |Оно глубоко."},
    {"abbreviation", "en", "It is said (Xyz. 13:7) that they slept. |Nobody came."},
    {"abbreviation", "de", "Er wohnt in der Hauptstr. 12 in Köln. |Das Büro in der Friedrichstr. ist zu."},
    {"abbreviation", "nl", "Hij woont in de Kerkstr. 5 in Delft. |Zij ook."},
    {"abbreviation", "en", "My hon. Friend asked Cllrs. Ash and Elm to see Exs. 1 and 2. |They did."},
    {"figure behind", "de", "Das Recht bleibt bestehen. |§ 536 gilt nicht, vgl. § 3 und Abs. § 4."},
    {"ordinal", "de", "Der VIII. Zivilsenat entschied am 3. Mai. |Niemand kam."},
    {"ordinal", "ko", "회의는 2022. 10. 3. 오후에 시작되었다. |비가 왔다."},
    {"ordinal", "de", "Er siegte 1999. |3. Plätze lagen ihm nicht, auch nicht am 3. Mai."},
    {"abbreviation", "de", "Es gilt § 5 i. V. m. Art. 14 und rd. 3 Mio. Euro. |Niemand zahlte."},
    {"abbreviation", "en",
     "Under Cal. Civ. Code 1714 a 67 y.o. M may sue. |See 100 Cal. App. 2d 5. |They stayed in Mass. |They won."},
    {"closed", "en", "There were nine schools of its own.1 |The boats brought herring.2,3 |Prices fell."},
    {"closed", "en", "He asked, “By the hour?”4 |The wages rose.15–17 |Nobody knew."},
    {"number", "en", "See sect.1 The quay, or version v.2 The mill, 3.5 The end."},
    {"dash", "es", "Salió. |—¿Qué pasa? |—Nada."},
    {"dash", "es", "—Hola —dijo él. |—Adiós."},
    {"glued", "en", "They bought .NET books. |They read them."},
    {"glued", "en", "She said she can't.|Then she left."},
    {"glued", "en", "It burned.[note 1]|Then it was rebuilt."},
    {"marker", "en", "2.1. The mill."},
    {"marker", "de", "§ 1. Jeder zahlt."},
    {"marker", "en", "Item 7. The quay is old. |It was built in part 2. |Nobody knows part 3."},
    {"marker", "en", "Q1. Is it old?"},
    {"abbreviation", "en", "In 1 Cor. xiii. 4 he writes of love."},
    {"abbreviation", "en", "The Fed. Cir. affirmed it."},
    {"uncased", "he", "ח. נ. ביאליק כתב שיר יפה. |הוא גר כאן."},
    {"uncased", "he", "הרב י. ל. מימון אמר. |הוא לומד בכיתה ד. |המורה בא."},
    {"uncased", "ta", "தா. பாண்டியன் பேசினார். |அவன் சொன்னான் வா. |நான் போனேன்."},
    {"uncased", "hi", "आगरा 200 कि.मी. दूर है। |भा.ज.पा. की बैठक हुई।"},
    {"uncased", "th", "รัฐบาลจะเสนอร่าง พ.ร.บ.งบประมาณ"},
    {"dash", "pl", "Poszedł do domu! |-Dobrze, odrzekła ona."},
    {"unspaced quote", "ja", "もう行こう！　と思った。 |彼は歩いた。"},
    {"marker", "ko", "가. 사용자는 지켜야 한다."},
    {"marker", "en", "Sec. 17. There shall be light. |There shall be bread."},
    {"marker", "en", "CHAPTER IV. The quay is old."},
    {"marker", "es", "Artículo 3. El muelle es viejo. |Nadie lo sabe."},
    {"marker", "en", "Mr. KERRY. I rise in support of this. |I thank you."},
    {"marker", "en", "The CHAIRMAN. The gentleman is recognized."},
    {"marker", "en", "The PRESIDING OFFICER. The gentleman is recognized."},
    {"marker", "en", "Mrs. O'BRIEN. I rise in support of this."},
    {"marker", "fr", "M. DUPONT. La parole est à vous. |Merci."},
    {"marker", "en", "Theorem 2.3. Every quay is old."},
    {"closed", "en", "It ended.³ |Then it began. |Nobody knew."},
    {"closed", "en", "It ended. ³ |Then it began."},
    {"number sign", "en", "See 28 U.S.C. §§ 1331-1332. |Nobody did."},
    {"initials", "en", "The court agreed (S.D.N.Y. 1999). |Nobody appealed."},
    {"initials", "fr", "Voir E\u0301. Morel. |Il est malade."},
    {"dash", "pt", "Ele saiu cedo. |-- Não volto, disse."},
    {"dash", "fr", "Il sortit. |— Je reviens, dit-il."},
    {"ellipsis", "en", "They waited… |And then… nothing."},
    {"ellipsis", "fr", "Elle attendit… |Puis rien."},
    {"closed", "en", "*She stopped.* |Then **he ran.** |Nobody saw."},
    {"emoji", "en", "We won! 🎉 |Everyone cheered."},
    {"emoji", "pt", "Ganhámos! 🎉🎉 |Todos cantaram."},
    {"initials", "en", "The play is by J. B. Tolland. |He was ill."},
    {"initials", "en", "It was written by J. A. Tolland in a week. |He was ill."},
    {"initials", "fr", "Le livre de J.-P. Morel se vend bien. |Il en rit."},
    {"initials", "nl", "Het boek van K. Vermeer verkoopt goed. |Hij lacht erom."},
    {"initials", "ru", "Книгу написал А. С. Громов. |Он был болен."},
    {"ordinal", "de", "Am 3. Mai beginnt die Ernte. |Alle helfen."},
    {"ordinal", "de", "Im 19. Jahrhundert stand hier eine Mühle. |Sie brannte ab."},
    {"ordinal", "de", "Unter Friedrich II. wurde die Brücke gebaut. |Sie hielt."},
    {"unspaced quote", "zh", "他说：“快走。我们迟到了。”|然后他跑了。"},
    {"unspaced quote", "ja", "「行こう。早く。」と彼は言った。|雨だった。"},
    {"glued", "en", "The well ran dry in June.|Farmers sold their goats."},
    {"glued", "en", "Someone rang from BT.|Now she has lost money."},
    {"glued", "en", "Turnover fell to £100m.|Lockmouth sold more for $2.5bn.|Nobody paid £1.|Ann did."},
    {"glued", "en", "It has 3M.Tape and 4G.Router, as 3.2.Ways and 1.2ab.Roads say in June.|Nobody went."},
    {"glued", "en", "She left in June.|I'm glad she did."},
    {"glued", "fr", "Il pleut depuis lundi.|L’usine est fermée."},
    {"glued", "en", "Ann said so on Radio J.|\"It rains,\" said Bob."},
    {"glued", "en", "We lost again (at 1.5).|\"We go,\" he said."},
    {"glued", "en", R"("We lost," he said.|"BBC Sport and the U.S. saw it.")"},
    {"glued", "en", "It happened seven days later.|PC Osgood came."},
    {"abbreviation", "en", "She sent it to Mr.He, who likes ASP.Net and README.MD files."},
    {"glued", "es", "Llovió todo el día.|Nadie salió de casa."},
    {"glued", "de", "Es regnete den ganzen Tag.|Niemand ging hinaus."},
    {"lower case", "en", "He stopped... and went on. |Nobody saw him."},
    {"lower case", "de", "„Wirklich?“ fragte er. |Sie nickte."},
    {"lower case", "it", "«Davvero?» chiese lei. |Lui annuì."},
    {"lower case", "en", "Everybody waited. |iPhone sales fell."},
    {"lower case", "es", "«¿Vienes?» preguntó Ana. |Nadie contestó."},
    {"lower case", "ru", "«Ты идёшь?» спросила Анна. |Никто не ответил."},
    {"lower case", "en", "the mill burned on tuesday in Lockmouth. |nobody was hurt, said Ann."},
    {"lower case", "pt", "A obra parou este ano. |ninguém sabe porquê."},
    {"abbreviation", "pt", "Ver a pág. seguinte e o cap. anterior."},
    {"lower case", "es", "La sala cerró (no hay dinero). |nadie sabe nada."},
    {"nothing behind", "ru", "Все пели ``Где моя река? ``. |Потом ушли."},
    {"closed", "ru", "Он сказал: &quot;Пора!&quot; |Все встали."},
    {"glued", "fr", "Le pont fut détruit.|XVIII siècles plus tard, il revint."},
    {"plain", "en", "She whispered, \"Run!\" |Then nothing moved."},
    {"plain", "fr", "Il fut élevé à Nîmes par Élodie. |À dix ans, il revint."},
    {"closed", "en", "She whispered, \"Run 10!\" |Then nothing moved."},
    {"closed", "fr", "« Partez ! » |Puis il ferma la porte."},
    {"closed", "nl", "(Het was laat.) |We begonnen toch."},
};

// Beside the table's own: abbreviations, language by language, for they are the most.
constexpr Case kAbbreviations[] = {
    {"abbreviation", "en", "Mr. Osgood met Dr. Lund at 5 p.m. on Monday. |He was late."},
    {"abbreviation", "en", "Some trees (e.g. Elm and Ash) fell. |See Fig. 3 for more."},
    {"abbreviation", "en", "He relied on s. 25 and on cls. (a) and (b) of sec. 7. |The fine was Rs. 500."},
    {"abbreviation", "en", "The firm of M/s. Lund was asked. |It said no."},
    {"abbreviation", "en", "She left Harrow Inc. Monday. |Nobody minded."},
    {"abbreviation", "en", "They had sailed from the U.S. |The treaty came later."},
    {"abbreviation", "en", "They sell rope, twine, etc. |Nobody buys."},
    {"abbreviation", "en", "They sell rope, twine, etc. and are poor."},
    {"abbreviation", "en", "Under Fed. R. Civ. P. 12(b)(6) it fell (9th Cir. 2011). |Holt v. Dane did not."},
    {"abbreviation", "en", "MR. OSGOOD: Nobody came. |He was late."},
    {"abbreviation", "en", "At 5 a.m. Mr. Holt rose. |At 6 a.m. Mr. Dane did."},
    {"abbreviation", "de", "Siehe § 5 Abs. 2 Nr. 1 BGB und Az. VIII ZR 12/10. |Das gilt."},
    {"abbreviation", "de", "Dr. Roth zahlt ca. 3 Euro, d. h. Wenig. |Er bleibt ruhig."},
    {"abbreviation", "de", "Es gab Äpfel, Birnen usw. |Danach war Schluss."},
    {"abbreviation", "de", "Manche Bäume, z. B. Ulmen, fielen. |Siehe Abb. 3."},
    {"abbreviation", "en", "The case (N.D. Cal. Mar. 3, 2019) is old. |It is on Elm St. |They lost."},
    {"abbreviation", "fr", "Selon l’art. 5 du code, il paie. |L’av. Morel se tait."},
    {"abbreviation", "es", "Véase la pa\u0301g. 12. |No hay más."},
    {"abbreviation", "fr", "M. Pelletier est arrivé. |Il repart demain."},
    {"abbreviation", "fr", "On vend du pain, du sel, etc. |Personne n'achète."},
    {"abbreviation", "fr", "Voir p. ex. Morel, chap. IV. |Il en rit."},
    {"abbreviation", "es", "La Sra. Olmedo vive en la Avda. Mayor. |No sale nunca."},
    {"abbreviation", "es", "Hace años que vive en EE.UU. |Pero volverá."},
    {"abbreviation", "it", "Il sig. Nardi e la dott.ssa Bruni partono. |Tornano lunedì."},
    {"abbreviation", "it", "Vendono pane, sale, ecc. |Nessuno compra."},
    {"abbreviation", "pt", "O Dr. Paiva mora na Av. Central. |A casa é velha."},
    {"abbreviation", "pt", "Veja o art. 5 da lei. |Ninguém o cumpre."},
    {"abbreviation", "nl", "Dhr. Bakker woont o.a. in Delft. |Hij fietst."},
    {"abbreviation", "nl", "Zie blz. 12 en afb. 3. |Daar staat het."},
    {"abbreviation", "ru", "Проф. Белов жил на ул. Садовой. |Он был химиком."},
    {"abbreviation", "ru", "Там есть хлеб, соль и т. д. |Никто не покупает."},
    {"abbreviation", "ru", "Мост построен в г. Твери в 1950 г. |Мастер жил рядом."},
};

// What no rule may spoil: plain ends, and abbreviations that are words.
constexpr Case kPlain[] = {
    {"", "en", "The mill turns. |It stops! |Why? |Nobody knows."},
    {"", "en", "It was for you and I. |Did you know?"},
    {"", "en", "Ay, says I. |Gob, he will come."},
    {"", "en", "-No. |O, that is the style."},
    {"", "en", "O, O. |He takes me home."},
    {"", "en", "He said no. |Then he left."},
    {"", "en", "He said no. |I left."},
    {"", "en", "They slept in the sun. |A wasp came."},
    {"", "en", "He works as a rep. |The firm is old."},
    {"", "en", "The wall is built to 20 ft. |The gate is higher."},
    {"", "en", "They slept under the Ash. |They woke at noon."},
    {"", "en", "It was built in 1950. |Then it burned."},
    {"", "de", "Er isst, was er mag. |Dann schläft er."},
    {"", "de", "Es gibt nur eine Art. |Sie ist selten."},
    {"", "de", "Es waren zwölf. |Dann kamen mehr."},
    {"", "de", "Das Haus steht seit 1950. |Niemand wohnt darin."},
    {"", "de", "Es waren genau 12. |Dann kamen mehr."},
    {"", "fr", "Le moulin tourne. |Il s'arrête ! |Pourquoi ?"},
    {"", "es", "El molino gira. |¡Se para! |¿Por qué?"},
    {"", "it", "Il mulino gira. |Si ferma! |Perché?"},
    {"", "pt", "O moinho gira. |Para! |Porquê?"},
    {"", "nl", "De molen draait. |Hij stopt! |Waarom?"},
    {"", "ru", "Мельница крутится. |Стоп! |Почему?"},
    {"", "es", "—¿Vienes? —preguntó Ana. |Nadie contestó."},
    {"", "ru", "— Ты идёшь? — спросила Анна. |Никто не ответил."},
    {"", "zh", "风车转了。|停了！|为什么？"},
};

test::Strings sentences(const std::string& line, std::string_view code, summarise::Style style = {}) {
  return test::strings_of(line, summarise::split_sentences(line, summarise::language(code), style));
}

// The names of the rules that decide about a candidate of `line`.
std::set<std::string> deciding(const std::string& line, std::string_view code, summarise::Style style = {}) {
  const summarise::Language& language = summarise::language(code);
  std::size_t last_letter = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t begin = at;
    const char32_t c = summarise::next_code_point(line, at);
    if (summarise::is_letter(c) || summarise::is_digit(c)) last_letter = begin;
  }
  std::set<std::string> names;
  const summarise::LineLanguage rules(language);
  for (const summarise::Candidate& candidate : summarise::find_candidates(line)) {
    std::size_t begin = 0;
    for (const summarise::Span& sentence : summarise::split_sentences(line, language, style)) {
      if (sentence.begin <= candidate.marks.begin) begin = sentence.begin;
    }
    for (const summarise::Rule& rule : summarise::sentence_rules()) {
      const std::string_view token = summarise::token_before(line, candidate.marks.begin);
      const summarise::Situation here{line, begin, last_letter, candidate, token, rules, style};
      if (rule.judge(here) == summarise::Verdict::silent) continue;
      names.emplace(rule.name);
      break;
    }
  }
  return names;
}

}  // namespace

TEST_CASE("each rule decides where its cases say, and they are cut as they ought to be") {
  const auto check = [](const Case& c) {
    CAPTURE(c.rule);
    CAPTURE(c.code);
    CAPTURE(c.marked);
    const test::Marked marked(c.marked);
    CHECK(sentences(marked.line, c.code) == marked.parts);
    CHECK(deciding(marked.line, c.code).contains(std::string(c.rule)));
  };
  for (const Case& c : kCases) check(c);
  for (const Case& c : kAbbreviations) check(c);
}

TEST_CASE("a full stop ends sentences in Hindi too, behind short words as behind long ones") {
  const test::Marked marked("यह एक अच्छी बात है. |वह घर गया था. |मैं यहाँ हूँ. |तुम कहाँ जा रहे हो.");
  CHECK(sentences(marked.line, "hi") == marked.parts);
}

TEST_CASE("marks that stand apart close what was opened") {
  for (const std::string_view line :
       {"Er sagte : \" Wir gehen . \" |Dann ging er .", "Die Kinder ( es waren drei ! ) blieben dort .",
        "Er ging . |\" Wir gehen auch . \""}) {
    CAPTURE(line);
    const test::Marked marked(line);
    CHECK(sentences(marked.line, "de") == marked.parts);
  }
}

TEST_CASE("words in capitals that are no speakers") {
  for (const std::string_view line :
       {"Vote YES. |The offer ends on Monday.", "The NATO. |The allies met.", "Die USA. |Das Land ist groß."}) {
    CAPTURE(line);
    const test::Marked marked(line);
    CHECK(sentences(marked.line, "en") == marked.parts);
  }
}

TEST_CASE("no rule is without a case that it decides") {
  std::set<std::string> named;
  for (const Case& c : kCases) named.emplace(c.rule);
  for (const Case& c : kAbbreviations) named.emplace(c.rule);
  std::set<std::string> known;
  for (const summarise::Rule& rule : summarise::sentence_rules()) {
    CHECK(known.emplace(rule.name).second);  // names are told apart
    CHECK_FALSE(rule.reason.empty());
  }
  CHECK(named == known);
}

TEST_CASE("plain ends, and words that look like abbreviations") {
  for (const Case& c : kPlain) {
    CAPTURE(c.code);
    CAPTURE(c.marked);
    const test::Marked marked(c.marked);
    CHECK(sentences(marked.line, c.code) == marked.parts);
  }
}
