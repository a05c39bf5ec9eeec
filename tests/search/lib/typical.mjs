// Queries by which the cost of a search is measured: what generated sites speak of, asked as people ask.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const asked = {
  title: {
    de: ["Integrationskurs", "Migrationsberatung", "Teilqualifizierung Lager und Logistik"],
    uk: ["Мовне кафе", "Міграційна консультація"],
    ar: ["مقهى اللغة", "استشارة الهجرة"],
    ru: ["Языковое кафе", "Коучинг по поиску работы"],
    en: ["Language café", "Migration advice"],
  },
  facts: {
    de: ["Deutschkurs B2 Rostock abends", "Beratung Schwerin kostenlos"],
    uk: ["B2 курс Росток ввечері", "консультація Шверін"],
    ar: ["دورة B1 روستوك مساء", "استشارة شفيرين"],
    ru: ["B2 курс Росток вечером", "консультация Висмар бесплатно"],
    en: ["B1 course Rostock evening", "free advice Stralsund"],
  },
  typo: { de: ["Intergrationskurs", "Migratonsberatung"], uk: ["консультцаія"], ar: ["الاندمج"], ru: ["консултация"], en: ["qualifcation"] },
  prefix: { de: ["Bewer", "Sprach"], uk: ["мовн"], ar: ["استش"], ru: ["язык"], en: ["qual"] },
  script: { de: ["rostok kursy"], uk: ["джобцентр"], ar: ["Wohngeld"], ru: ["kursy"], en: ["Шверин"] },
  question: {
    de: ["Wo kann ich in Rostock Deutsch lernen, wenn ich tagsüber arbeite?"],
    uk: ["Де я можу отримати допомогу з листами від установ?"],
    ar: ["أين يمكنني تعلم الألمانية مع أطفالي؟"],
    ru: ["Как признать мой диплом в Германии?"],
    en: ["Who helps me to write a job application?"],
  },
};

export const typical = Object.entries(asked).flatMap(([group, languages]) => Object.entries(languages).flatMap(([lang, texts]) => texts.map((text) => ({ group, lang, text }))));

/** Words that few documents of a built site have, two of each script, from blocks spread over its dictionary. */
export function rare(folder) {
  const names = existsSync(join(folder, "search")) ? readdirSync(join(folder, "search")).filter((name) => /^b\d+-/.test(name)) : [];
  names.sort((a, b) => parseInt(a.slice(1)) - parseInt(b.slice(1)));
  const scripts = [["de", /^[a-z]{9,12}$/], ["uk", /^[\u0400-\u04ff]{8,12}$/], ["ar", /^[\u0600-\u06ff]{6,10}$/]];
  return scripts.flatMap(([lang, fits], i) => [0.3, 0.7].flatMap((share) => {
    const name = names[Math.floor(names.length * share) + i] ?? names.at(-1);
    const text = name && words(readFileSync(join(folder, "search", name), "utf8")).find((word) => fits.test(word));
    return text ? [{ group: "rare", lang, text }] : [];
  }));
}

/** Words of a block with at most two documents. */
function words(block) {
  const [coded, , documents] = JSON.parse(block);
  const lists = documents.split(" ");
  let before = "";
  return Array.from(coded.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => (before = before.slice(0, shared.charCodeAt(0) - 65) + rest)).filter((_, i) => lists[i].length < 9);
}
