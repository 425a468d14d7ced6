#include <doctest/doctest.h>

#include "text/language/language.hpp"
#include "text/lines/line_ends.hpp"
#include "text/lines/line_kinds.hpp"
#include "text/lines/list_marker.hpp"
#include "text/lines/mail_lines.hpp"
#include "text/lines/turns.hpp"

using summarise::language;

TEST_CASE("the markers of lists, blanks behind them counted") {
  struct Case {
    std::string_view line;
    std::size_t size;
  };
  const Case cases[] = {
      {"", 0},          {"elm", 0},        {"- elm", 2},      {"-  elm", 3},   {"* elm", 2},     {"+ elm", 2},
      {"• elm", 4},     {"•elm", 3},       {"– elm", 4},      {"1. elm", 3},   {"12) elm", 4},   {"(3) elm", 4},
      {"a) elm", 3},    {"a. elm", 3},     {"B) elm", 3},     {"(iv) elm", 5}, {"1.) elm", 4},   {"- 1. elm", 5},
      {"Id. at 7", 0},  {"di. elm", 0},    {"-elm", 0},       {"- ", 0},       {"1.", 0},        {"1.5 km", 0},
      {"1912. elm", 0}, {"J. Tolland", 0}, {"I. Tolland", 0}, {"elm. ash", 0}, {"*elm* ash", 0}, {"-5 degrees", 0},
      {"1 elm", 0},     {"(elm) ash", 0},  {"o\telm", 2},     {"o  elm", 3},   {"o elm", 0},     {"➢ elm", 4},
      {"✓ elm", 4},     {"\uF0D8 elm", 4}, {"→ elm", 4},      {"→elm", 0},     {"☐ elm", 4},     {"❖\telm", 4},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::list_marker(c.line) == c.size);
  }
}

TEST_CASE("paragraphs of small print are told by how they begin") {
  struct Case {
    std::string_view code;
    std::string_view line;
    bool notice;
  };
  const Case cases[] = {
      {"en", "We use cookies and other technologies on our website.", true},
      {"en", "By clicking “Accept all”, you agree to the use of all cookies.", true},
      {"en", "To subscribe or unsubscribe via the World Wide Web, visit", true},
      {"de", "Essenzielle Cookies ermöglichen grundlegende Funktionen.", true},
      {"en", "This e-mail and any attachments are confidential and meant for the harbour alone.", true},
      {"en", "WE USE COOKIES TO make the ferry's site better.", true},
      {"en", "If you’re not the intended recipient, wave.", false},
      {"en", "We and our 842 partners process what we can.", true},
      {"fr", "Il vous reste 75% de cet article à lire.", true},
      {"fr", "Il vous reste trois jours.", false},
      {"en", "This e-mail came from the harbour.", false},
      {"en", "This message may contain a nonce of up to 64 bytes.", false},
      {"en", "CONFIDENTIALITY NOTICE: This e-mail and any attachments are for the harbour alone.", true},
      {"fr", "Ce message et toutes les pièces jointes sont confidentiels.", true},
      {"fr", "Ce message et son auteur sont connus du port.", false},
      {"es", "Este mensaje y sus archivos adjuntos son confidenciales.", true},
      {"it", "Le informazioni contenute in questo messaggio sono riservate.", true},
      {"nl", "Dit bericht is vertrouwelijk en alleen bestemd voor de haven.", true},
      {"de", "Der Inhalt dieser E-Mail ist vertraulich.", true},
      {"pt", "Esta mensagem pode conter informações confidenciais.", true},
      {"pl", "Niniejsza wiadomość jest poufna.", true},
      {"ru", "Это сообщение предназначено только для порта.", true},
      {"ru", "Это сообщение прочли все.", false},
      {"en", "We use cookies for ballast.", false},
      {"en", "We use cookies and cream in our ice cream.", false},
      {"en", "The views expressed in this article are those of its author alone.", true},
      {"en", "The views expressed in this article are shared by most of the engineers.", false},
      {"en", "This entry was posted in Boats and tagged ferry, tide.", true},
      {"de", "Dieser Beitrag wurde veröffentlicht in Rat, Fähre und gekennzeichnet mit Boot.", true},
      {"de", "Dieser Beitrag wurde veröffentlicht, nachdem drei Gutachter ihn geprüft hatten.", false},
      {"en", "© 2020 The Quay. The Quay is not to blame for what others put on their pages.", true},
      {"en", "We", false},
      {"en", "", false},
      {"de", "Wir und unsere Partner speichern Informationen auf einem Gerät.", true},
      {"de", "This website uses cookies.", true},
      {"de", "Wir und unsere Nachbarn fuhren mit der Fähre.", false},
      {"fr", "Si vous n’êtes pas le destinataire de ce message, détruisez-le.", true},
      {"pt", "NÓS E OS NOSSOS PARCEIROS guardamos dados no seu telefone.", true},
      {"ru", "Эта страница в последний раз была отредактирована 4 мая.", true},
      {"ru", "Эта страница пуста.", false},
      {"en", "This page was last editedly.", false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::begins_notice(c.line, language(c.code)) == c.notice);
  }
}

TEST_CASE("lines that end a sentence, lines that begin in lower case") {
  struct Case {
    std::string_view line;
    bool ends;
    bool lower;
  };
  const Case cases[] = {
      {"", false, false},         {"Elm", false, false},       {"elm.", true, true},    {"Elm!", true, false},
      {"“elm?”", true, true},     {"(elm.)", true, true},      {"Elm…", true, false},   {"Elm.[12]", true, false},
      {"Elm [12]", false, false}, {"Elm.[1][2]", true, false}, {"Elm! 🎉", true, false}, {"« Orme. »", true, false},
      {"Elm:", false, false},     {"elm,", false, true},       {"船。", true, false},   {"«船。»", true, false},
      {"¿olmo?", true, true},     {"3 elms.", true, false},    {"вяз", false, true},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::ends_sentence(c.line) == c.ends);
    CHECK(summarise::starts_lower(c.line) == c.lower);
  }
}

TEST_CASE("what closes a letter") {
  CHECK(summarise::is_sign_off("Best regards,", language("en")));
  CHECK(summarise::is_sign_off("Kind regards", language("en")));
  CHECK(summarise::is_sign_off("Thanks,", language("en")));
  CHECK_FALSE(summarise::is_sign_off("Thanks", language("en")));
  CHECK_FALSE(summarise::is_sign_off("Best regards to the miller.", language("en")));
  CHECK(summarise::is_sign_off("Mit freundlichen Grüßen", language("de")));
  CHECK(summarise::is_sign_off("Best regards,", language("de")));
  CHECK_FALSE(summarise::is_sign_off("Mit freundlichen Grüßen", language("fr")));
}

TEST_CASE("ends within a line that no abbreviation explains") {
  CHECK(summarise::holds_plain_end("Great place! Will come again"));
  CHECK(summarise::holds_plain_end("Loved it by the end. My kids did too"));
  CHECK_FALSE(summarise::holds_plain_end("Dr. Lund and Mrs. Marrow vs. The Quay"));
  CHECK_FALSE(summarise::holds_plain_end("Part Two. The Ferry"));
  CHECK_FALSE(summarise::holds_plain_end("It ends here."));
  CHECK_FALSE(summarise::holds_plain_end("It ends here. so it does"));
  CHECK_FALSE(summarise::holds_plain_end(""));
}

TEST_CASE("left-overs of pages") {
  struct Case {
    std::string_view code;
    std::string_view line;
  };
  const Case cases[] = {
      {"en", "Leave a comment"},
      {"en", "jdoe commented on Mar 3, 2023"},
      {"en", "www.mill.example"},
      {"en", "URL: https://mill.example/flour"},
      {"en", "ilse@mill.example"},
      {"en", "[Chorus]"},
      {"en", "Open · jdoe opened this issue on Mar 3, 2023 · 7 comments"},
      {"en", "jdoe commented Mar 3, 2023"},
      {"en", "commit 5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f80"},
      {"en", "<td>2021-01-01 00:00:00</td>"},
      {"en", "<tr style=\"text-align: right;\">"},
      {"en", "#+OPTIONS: toc:nil num:nil"},
      {"en", "0 1 2 3 4 5 6 7 8 9"},
      {"en", "1093, 1094, 1095,"},
      {"en", "Ilse Marrow in Lockmouth contributed to this report."},
      {"fr", "Ilse Marrow a contribué à cet article."},
      {"en", "jdoe opened this issue 3 days ago · 7 comments"},
      {"en", "Present: A. Brandt (Chair), C. Oyelaran, J. Simmons"},
      {"en", "Cook Time: 1 hr 10 mins"},
      {"en", "Barrow: Finch; Boyd, Reece, Nolan (Hughes 60), Tait; Best (Adebayo 86), Flynn."},
      {"en", "Hull: Finch; Boyd, Reece, Nolan, Tait; Best, Flynn, Lund; Reed, Kerr, Dane."},
      {"en", "Figure 2 Kaplan-Meier curves for overall survival."},
      {"en", "Figure 1 - number of deaths by year."},
      {"en", "Figure 2 - Sales by region - North"},
      {"en", "Figure 2 – A map of the port of Hull in 1912"},
      {"de", "Abb. 4 – der Hafen von Hull"},
      {"fr", "Figure 4 – Prix 2010-2020"},
      {"en", "r/ferries"},
      {"en", "•Posted by u/ann_lund 8 hours ago"},
      {"en", "Further information: History of the Port of Hull"},
      {"de", "Direktor: Prof. Dr. med. A. Lehnert"},
      {"fr", "Temps de cuisson : 20 min."},
      {"es", "Palabras clave: barcos, puertos"},
      {"ru", "Ключевые слова: паром, порт"},
      {"en", "Share this article!"},
      {"en", "Read more: the old mill reopens"},
      {"en", "© 2020 The Quay Courier"},
      {"en", "Follow us on Chirper"},
      {"en", "(Additional reporting by Ilse Marrow in Lockmouth; editing by Jan Ode)"},
      {"en", "By Ilse Marrow"},
      {"en", "* * *"},
      {"en", "———"},
      {"en", "Page 12"},
      {"en", "- 12 -"},
      {"en", "[ xiv ]"},
      {"en", "Photo: Ilse Marrow"},
      {"en", "Figure 3. The mill pond"},
      {"en", "Figure 4.3 The mill pond freezes over in a hard winter."},
      {"en", "Figure 3 – Freight fell in all months but May."},
      {"fr", "Publié le 14 avril 2021 à 18h32, mis à jour le 15 avril 2021 à 09h10"},
      {"zh", "发布时间：2022-06-18 09:30　来源：江城日报　记者：李文静　浏览次数：1204"},
      {"en", "Table 2: Yields by year"},
      {"en", "Home | News | Contact"},
      {"en", "Home    News    Contact"},
      {"en", "Home  News  Contact"},
      {"en", "(c) 2020 The Quay Courier"},
      {"en", "1. The Harbour .................. 3"},
      {"en", "2.1 The Quay . . . . . . . . xiv"},
      {"en",
       "2.1. The Quay . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . "
       ". "
       ". . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 12"},
      {"en", "Signed ..................."},
      {"en", "News | Lockmouth Courier | All rights are reserved to the owner of this site and to its friends."},
      {"en", "Ferry    2019    The boat is old and will have to be replaced in the spring."},
      {"en", "Anna Fenwick,   12 Quay Street,   Lockmouth"},
      {"en", "harbour/tides.cpp | 25 +++++-----"},
      {"en", "Lund, Ann  Weaver  Quay 4"},
      {"en", "Harbour dues    4,000"},
      {"en", "| Name | What the boat costs in a summer. |"},
      {"en", "1990\t12\t14"},
      {"en", "Monday, 4 March 2019"},
      {"de", "Montag, den 4. März 2019"},
      {"fr", "lundi 4 mars 2019"},
      {"es", "lunes, 4 de marzo de 2019"},
      {"it", "lunedì 4 marzo 2019"},
      {"pt", "segunda-feira, 4 de março de 2019"},
      {"nl", "maandag 4 maart 2019"},
      {"ru", "понедельник, 4 марта 2019"},
      {"de", "Kommentar schreiben"},
      {"fr", "Laisser un commentaire"},
      {"es", "Deja un comentario"},
      {"pt", "Deixe um comentário"},
      {"nl", "Geef een reactie"},
      {"ru", "Оставить комментарий"},
      {"it", "Lascia un commento"},
      {"de", "Von Ilse Marrow"},
      {"en", "A post shared by Ann Lund (@ann) on Apr 21, 2019 at 4:40am PDT"},
      {"de", "Ein Beitrag geteilt von Ilse Marrow (@ilse)"},
      {"en", "— Ann Lund (@ann)"},
      {"en", "-- Ann Lund (@ann) April 21, 2019"},
      {"fr", "Par Ilse Marrow"},
      {"es", "Por Ilse Marrow"},
      {"it", "Di Ilse Marrow"},
      {"nl", "Door Ilse Marrow"},
      {"de", "Foto: Ilse Marrow"},
      {"ru", "Фото: Ильза Марр"},
      {"fr", "Partager l'article"},
      {"fr", "Partager l’article"},
      {"fr", "Traduit de l’anglais par Ilse Marrow"},
      {"en", "Don’t have an account?"},
      {"de", "Leave a comment"},  // English ones stand on pages of every language
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::is_leftover(c.line, language(c.code)));
  }
}

TEST_CASE("prose that only looks like a left-over") {
  struct Case {
    std::string_view code;
    std::string_view line;
  };
  const Case cases[] = {
      {"en", "By Monday the mill had stopped."},
      {"en", "By noon nobody was left on the quay"},
      {"en", "Share this bread with your neighbours, said the miller, and then he left the room without a word."},
      {"en", "Figures from the port show a fall."},
      {"en", "Table and chairs were carried out."},
      {"en", "Ann commented on the mill on Tuesday, and nobody answered."},
      {"en", "Ann commented that the mill had burned 3 days ago"},
      {"en", "commit the crew to the ferry"},
      {"en", "<b>The ferry</b> is <i>late</i>"},
      {"en", "1093 boats, 1094 crews"},
      {"en", "Two people contributed to this report of the harbour board"},
      {"en", "\\begin{abstract} We show that the ferry of Lockmouth is late."},
      {"en", "Present: nobody but the harbour master, who was late as well."},
      {"en", "The time: it was late"},
      {"en", "Patient: I have had a cough for about two weeks now"},
      {"en", "Chair: The motion is that the quay be closed until spring"},
      {"en", "Reporter: What now?"},
      {"en", "Status: The foundation has moved. All work is stopped"},
      {"en", "The mayor resigned on Monday. Ilse Marrow contributed to this report."},
      {"en", "<div>The harbour was closed on Monday.</div>"},
      {"en", "<text>The harbour was closed</text>"},
      {"en", "2 + 2 = 4"},
      {"en", "The mayor and the county commented 3 days ago"},
      {"en", "--- Chapter One ---"},
      {"en", "Nobody commented on Mar 3, 2023, when the mill burned down."},
      {"en", "In 1912 the mill burned down."},
      {"en", "12 boats left."},
      {"en", "He had three: Hull; Goole, for its quays; Selby, with Tait; York."},
      {"de", "Diagnosen: Hypertonie, Diabetes; Vorhofflimmern, Adipositas; Gicht, Gastritis."},
      {"en", "Officers: Ann Lund, Chair; Tom Reed, Treasurer; Mary Boyd, Secretary."},
      {"en", "Authors: Smith; Jones; Brown (Leeds 2020)."},
      {"en", "Tour dates: Leeds, May 3; Hull, May 5; York, June 2; Selby, June 4."},
      {"en", "Figure 3 shows that freight fell."},
      {"en", "Figure 3B is of the mill pond."},
      {"en", "Exhibit 3 Page 2 shows that the contract was signed."},
      {"en", "Figure 2 A and B show the mill pond."},
      {"de", "Tabelle 2 Spalte 3 enthält die Werte."},
      {"en", "Table 12 – a party of eight – left without paying."},
      {"en", "Table 12 - a party of eight - left without paying."},
      {"en", "Copyright 20 years after death is the rule there."},
      {"en", "Let n = 5."},
      {"en", "It rained.  Nobody came."},  // two blanks behind a stop are a typist's habit
      {"de", "Von allen Mühlen steht nur noch eine."},
      {"fr", "Par ce chemin passaient les ânes."},
      {"en", "The Mill on the Hill"},
      {"en", "The council met on Tuesday  and the mayor spoke for  an hour about the ferry."},
      {"en", "Ben: I can  bring the boat tomorrow"},
      {"en", "(c) mend the Boat, or have it mended; or"},
      {"en", "And then .... 3 boats came"},
      {"en", "Nobody knew what to say ..."},
      {"en", "It was built in 1912"},
      {"en", "It was cold.... I"},
      {"en",
       "Reporting by candlelight is what the old editor of the paper in Lockmouth remembers best of that winter."},
      {"en", "The room was lovely and the staff kind but the breakfast........"},
      {"en", "The mode of the file is read | write | append, and it is opened accord-"},
      {"en", "The mayor,  who was late,  spoke about the ferry"},
      {"en", "Bayes' rule relates P(A|B) to P(B|A) and needs a prior."},
      {"en", "The series converges for |x| < 1 and diverges elsewhere."},
      {"en", "It is counted by cat harbour.txt | sort | uniq, as everybody on the quay knows."},
      {"en", "The ferry that was late again,\twhich nobody minds,\twas sold to the council in May."},
      {"es", "La mar"},
      {"en", "[...] I went to the woods because I wished to live. She did not. [...]"},
      {"en", "- Make the ferry faster (@ann)"},
      {"en", "Ann (@ann): we take the bus then"},
      {"en", "Ann Lund (@ann) take bus 12 from the bridge then"},
      {"en", "Fix the crash when the ferry is late by more than 60 minutes (@ann)"},
      {"zh", "[…]渡船每天早上七点从码头出发。孩子们坐船过河去上学[…]"},
      {"en", "We met Ann Lund (@ann) and Bo Ode of the board at the quay"},
      {"cs", "- V neděli"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK_FALSE(summarise::is_leftover(c.line, language(c.code)));
  }
}

TEST_CASE("mail headers, lines that introduce quotes, turns of a transcript") {
  struct Case {
    std::string_view code;
    std::string_view line;
    bool header, reply, turn;
  };
  const Case cases[] = {
      {"en", "From: ilse@quay.example", true, false, true},
      {"en", "Subject: the mill", true, false, true},
      {"de", "Betreff: die Mühle", true, false, true},
      {"en", "Reply-To: ilse@quay.example", true, false, true},
      {"en", "Mill: closed", false, false, true},
      {"en", "On Tuesday, Ilse Marrow wrote:", false, true, false},
      {"de", "Am 3. Mai 2021 schrieb Ilse Marrow:", false, true, false},
      {"fr", "Le 3 mai 2021, Ilse Marrow a écrit :", false, true, false},
      {"es", "El 3 de mayo de 2021, Ilse Marrow escribió:", false, true, false},
      {"it", "Il 3 maggio 2021, Ilse Marrow ha scritto:", false, true, false},
      {"pt", "Em 3 de maio de 2021, Ilse Marrow escreveu:", false, true, false},
      {"nl", "Op 3 mei 2021 schreef Ilse Marrow:", false, true, false},
      {"ru", "3 мая 2021 г. Ильза Марр написала:", false, true, false},
      {"fr", "Objet : la panne du moulin", true, false, true},
      {"de", "Gesendet: Dienstag, 4. Juni 2024", true, false, true},
      {"en", "She wrote letters:", false, false, false},
      {"en", "ANNA: We start at nine.", false, false, true},
      {"en", "[00:12] We start at nine.", false, false, true},
      {"en", "<ilse> hello", false, false, true},
      {"ru", "Константин Александрович: Мы начинаем в девять.", false, false, true},
      {"ru", "<Константин Александрович> мы начинаем", false, false, true},
      {"ru", "Константинопольскими достопримечательностями: начинаем.", false, false, false},
      {"en", "There was one thing that the miller never said: sorry.", false, false, false},
      {"en", "We start at 9:30.", false, false, false},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    CHECK(summarise::is_mail_header(c.line, language(c.code)) == c.header);
    CHECK(summarise::introduces_quote(c.line, language(c.code)) == c.reply);
    CHECK(summarise::is_turn(c.line) == c.turn);
  }
}
