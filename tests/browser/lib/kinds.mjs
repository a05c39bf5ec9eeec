// One page of every kind, below the folder of a language. The demo must keep them.

export const kinds = {
  home: "",
  "without a connection": "offline/",
  list: "offers/",
  topic: "offers/topic/integration-course/",
  district: "offers/district/rostock/",
  status: "offers/status/duldung/",
  "a-z": "offers/a-z/",
  offer: "offers/m3v8q/",
  "hand-out": "offers/m3v8q/hand-out/",
  "offer of counselling": "offers/s4b8y/",
  "only in German": "offers/q2f9j/",
  gone: "offers/v6m3r/",
  provider: "providers/ostsee/",
  programme: "programmes/ik/",
  funder: "funders/bamf/",
  region: "regions/mitte/",
  place: "places/rostock-ostsee/",
  team: "teams/rostock/",
  event: "events/dtz-rostock-2027/",
  "event by a rule": "events/frauenfruehstueck-greifswald/",
  "event that is over": "events/ehrenamt-briefe-2026-11/",
  events: "events/",
  "events of a topic": "events/topic/language-exam/",
  news: "news/courses-2027/",
  publication: "publications/consent-sharing/",
  statistic: "statistics/service-2006-2009/",
  glossary: "glossary/",
  word: "glossary/fiktionsbescheinigung/",
  path: "boards/path/",
  board: "boards/ukraine/",
  index: "programmes/",
  counselling: "counselling/",
  map: "map/",
  figures: "figures/",
  "my list": "list/",
  text: "first-steps/",
  legal: "privacy/",
  missing: "404.html",
};

/** Pages that belong to no language. */
export const common = { start: "", "missing everywhere": "404.html", "short address": "o/m3v8q/", "link to a list": "list/", "list for other sites": "embed/de/offers/district/schwerin/" };

/** Every kind in a language, and with the first language the common ones: [name, address below the root]. */
export function addresses(language, withCommon) {
  const own = Object.entries(kinds).map(([name, path]) => [name, `${language}/${path}`]);
  return withCommon ? [...own, ...Object.entries(common)] : own;
}
