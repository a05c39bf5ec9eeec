// Some two hundred offers whose titles are hard to tell apart, in five languages; the same ones each time.

import { LANGUAGES } from "./queries.mjs";

/** Words to make titles of, by language: nouns first, then words that say little. */
const WORDS = {
  de: ["Deutsch Kurs Sprachkurs Prüfung Straße Maße Masse Wohnung Café Pflege Pflegehelfer Beruf Arbeit Frauen Schule Öl Übung Rostock Schwerin B1 B2 C1 telc E-Mail Fahrrad", "für und mit im am der die ohne zum"],
  uk: ["Курс курси курсів мова мови іспит житло п’ять сім’я ґрунт їжа Росток Шверін робота школа діти йога об’єднання єдність жінки B1 B2 велосипед догляд лікар", "для і з у на та без до від"],
  ar: ["دورة دورات لغة اللغة الألمانية امتحان سكن السكن عمل مدرسة مدرسه أطفال إدارة قرآن روستوك شفيرين B1 ١٢ دراجة طبيب مستشفى مُدَرِّس نساء شقة رعاية", "في مع من إلى على و بدون عن هذا"],
  ru: ["Курс курсы язык экзамен жильё жилье семья ёлка объявление Росток Шверин работа школа дети йога съёмка женщины B1 B2 велосипед уход врач подъезд юрист ребёнок", "для и с в на без до от по"],
  en: ["Course courses exam housing house café cafe women’s women's job jobs school kids Rostock Schwerin B1 B2 English German bike nurse doctor training e-mail résumé resume", "for and with in at the of without to"],
};
const MARKS = ["", "", "", "", ": ", " – ", ", ", " / ", " (", "! "];

/** Titles that stand there by design, each for an offer of its own; what a language lacks is left untranslated. */
const GIVEN = [
  { de: "Kurs" }, { de: "Kurs" }, { de: "KURS" }, { de: "Kürs" }, { de: "Kurse" }, { uk: "Курс", ru: "Курс", de: "Курс" },
  { de: "Wer wie was", en: "The who", uk: "Що і як", ru: "Что и как", ar: "من في" }, { de: "Für und mit", en: "And the", uk: "Для і з", ru: "Для и с", ar: "في من" }, { de: "der", en: "the", ar: "في" },
  { de: "Deutsch am Abend" }, { de: "Deutsch am Morgen" }, { de: "Deutsch am Abend!" }, { de: "DEUTSCH AM ABEND" }, { de: "Deutsch im Abend" }, { de: "Abend am Deutsch" },
  { de: "B1" }, { de: "B 1" }, { de: "B1 B2" }, { de: "B1, B2" }, { de: "B2 B1" }, { de: "2027" }, { de: "2028" }, { de: "18055" }, { de: "18005" }, { de: "100" }, { de: "10" }, { de: "1 000" },
  { de: "C++" }, { de: "C" }, { de: "§ 24" }, { de: "24" }, { de: "Straße" }, { de: "Strasse" }, { de: "STRAẞE" }, { de: "Prüfung" }, { de: "Pru\u0308fung" }, { de: "Pruefung" },
  { de: "E-Mail" }, { de: "Email" }, { de: "E Mail" }, { de: "Mail" }, { de: "So\u00adzi\u00adal\u00adhilfe" }, { de: "Sozialhilfe" }, { de: "Kurs ❤️" }, { de: "a" }, { de: "Ja" },
  { de: "Deutsch Deutsch Deutsch" }, { de: "Deutsch Deutsch" }, { de: "Deutsch" }, { de: "Ein sehr langer Titel, der in einer Zeile alles sagt, was an diesem Ort zu sagen ist" },
  { de: "Eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf a b c d e f g h i j k l m n o p q r s t" },
  { uk: "п’ять", de: "fünf" }, { uk: "п'ять", de: "fünf" }, { uk: "пять", de: "fünf" }, { ru: "Ёж", de: "Igel" }, { ru: "еж", de: "Igel" }, { ar: "مُدَرِّسَةٌ", de: "Lehrerin" }, { ar: "مدرسة", de: "Schule" }, { ar: "١٢", de: "12" }, { ar: "قرآن", de: "Koran" },
  { de: "日本語", en: "አማርኛ" }, { de: "Türkçe İş", en: "turkce is" }, { de: "Łódź" }, { de: "Tiếng Việt" }, { de: "x".repeat(60) }, { de: "Beratung" }, { de: "Rostock" },
];

/** Numbers from 0 to 1 that are the same each time. */
function random(seed) {
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

function title(lang, next) {
  const [nouns, small] = WORDS[lang].map((list) => list.split(" "));
  const one = (list) => list[Math.floor(next() * list.length)];
  let text = one(nouns);
  for (let n = Math.floor(next() * 5); n > 0; n--) {
    const mark = one(MARKS);
    text += (mark || " ") + one(next() < 0.4 ? small : nouns) + (mark === " (" ? ")" : "");
  }
  return next() < 0.1 ? text.toUpperCase() : text;
}

/** All titles, by language; some stand there twice, some lack languages. */
export function titles(count = 200) {
  const next = random(4);
  const found = [...GIVEN];
  while (found.length < count) {
    const twin = next() < 0.15 && found[Math.floor(next() * found.length)];
    const made = Object.fromEntries(LANGUAGES.filter((lang) => lang === "de" || next() < 0.7).map((lang) => [lang, title(lang, next)]));
    found.push({ ...made, ...(twin && { ...twin }) });
  }
  return found.map((one) => ({ de: "Angebot", ...one }));
}

const LETTERS = "bcdfghjkmnpqrtvwxyz";

/** Their records, as files of a site that has the base site's other records. */
export function offers(list) {
  const files = list.map((title, n) => {
    const id = `${LETTERS[n % 19]}${2 + (n % 7)}${LETTERS[Math.floor(n / 19) % 19]}${2 + (Math.floor(n / 7) % 7)}${LETTERS[n % 17]}`;
    const record = { id, kind: "service", title, summary: { de: "Ein Angebot wie viele." }, provider: "ostsee", contacts: ["desk"], topics: ["recognition"], sites: [{ place: "haus" }], entry: "rolling", checked: { on: "2026-11-02", by: "ak" } };
    // JSON is YAML, but for characters that cannot be seen: those are written as in JSON.
    return [`content/offers/${id}-titel.yaml`, JSON.stringify(record, null, 1).replace(/[\u007f-\u00ad\u0300-\u036f\u200b-\u206f\ufe0f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)];
  });
  return Object.fromEntries(files);
}

/** `site.yaml` of the base site in some languages. */
export const site = (tags = LANGUAGES) => `name: Prüfstand
base_url: https://pruefstand.example/
source: de
languages:
${tags.map((tag) => `  - { tag: ${tag}, name: ${tag}, format: ${tag} }`).join("\n")}
imprint: imprint
privacy: privacy
feedback: redaktion@pruefstand.example
clock: 2026-12-01
`;
