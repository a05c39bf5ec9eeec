// What pages say in the words of schema.org, against its vocabulary.

import { test } from "node:test";
import assert from "node:assert/strict";
import { faults, includes, size } from "./lib/schemaorg.mjs";
import { fileOf, find, none, pages, sites } from "./lib/site.mjs";

const [site] = sites;
const all = pages(site).map((page) => ({ page, blocks: find(page, "script", { type: "application/ld+json" }).map((e) => JSON.parse(e.text)) }));
const things = (blocks) => blocks.flatMap((block) => block["@graph"] ?? [block]);

/** What the page of a record is at least; offers are either. */
const KINDS = {
  offers: ["Course", "Service"],
  providers: ["Organization"],
  programmes: ["GovernmentService"],
  funders: ["Organization"],
  regions: ["AdministrativeArea"],
  places: ["Place"],
  teams: ["Organization"],
  events: ["Event"],
  news: ["NewsArticle"],
  publications: ["DigitalDocument"],
  statistics: ["Dataset"],
  glossary: ["DefinedTerm"],
  boards: ["CollectionPage"],
};

const graph = (thing) => faults({ "@context": "https://schema.org", "@graph": [thing] });
const course = { "@type": "Course", name: "Deutsch", provider: { "@type": "EducationalOrganization", name: "Hafen" }, educationalLevel: "B1" };
const event = { "@type": "ExhibitionEvent", startDate: "2026-12-05T14:00:00+01:00", eventStatus: "https://schema.org/EventScheduled", location: [{ "@type": "VirtualLocation", url: "https://lotse.example/" }, { "@id": "https://lotse.example/place" }] };
const crumbs = (...positions) => ({ "@type": "BreadcrumbList", itemListElement: positions.map((position) => ({ "@type": "ListItem", position, name: "Start", item: "https://lotse.example/" })) });

test("the vocabulary is read whole, and right blocks pass", () => {
  assert.ok(size.classes > 900 && size.properties > 1400, JSON.stringify(size));
  for (const thing of [course, event, crumbs(1, 2)]) assert.deepEqual(graph(thing), []);
});

for (const [what, thing, says] of [
  ["an unknown class", { ...course, "@type": "Kurs" }, /no class "Kurs"/],
  ["an unknown property", { ...course, colour: "red" }, /Course\.colour: no property/],
  ["a property of another class", { ...course, startDate: "2026-12-05" }, /Course\.startDate: no property/],
  ["a class that may not stand there", { ...event, location: { "@type": "Person", name: "Ada" } }, /location: Person, expected Place/],
  ["a text where a thing is meant", { ...course, provider: "Hafen" }, /provider: "Hafen", expected Organization or Person/],
  ["a fault within", { ...course, provider: { "@type": "Organization", name: 7 } }, /provider → Organization\.name: 7/],
  ["a day that does not exist", { ...event, startDate: "2027-02-29" }, /startDate: "2027-02-29"/],
  ["a German date", { ...event, startDate: "5.12.2026" }, /startDate/],
  ["an end before the start", { ...event, endDate: "2026-12-04" }, /ends on 2026-12-04/],
  ["an address without a host", { ...course, url: "de/offers/" }, /Course\.url/],
  ["no member of an enumeration", { ...event, eventStatus: "https://schema.org/EventMoved" }, /eventStatus/],
  ["a number as a text", { ...event, maximumAttendeeCapacity: "20" }, /maximumAttendeeCapacity: "20", expected Integer/],
  ["a superseded property", { "@type": "Organization", members: course.provider }, /members: superseded/],
  ["a superseded class", { "@type": "Code", name: "x" }, /superseded class/],
  ["null", { ...course, description: null }, /description: null/],
  ["nothing", { ...course, description: "" }, /description: ""/],
  ["an empty list", { ...course, hasCourseInstance: [] }, /an empty list/],
  ["an object without a class", { ...course, provider: { name: "Hafen" } }, /without a class/],
  ["a step left out", crumbs(1, 3), /positions 1,3/],
]) {
  test(`a block with ${what} is refused`, () => assert.match(graph(thing).join("\n"), says));
}

test("every block on every page keeps to the vocabulary", (t) => {
  const found = new Map();
  const seen = new Map();
  for (const { page, blocks } of all) {
    for (const fault of blocks.flatMap(faults)) {
      // The same fault with another text is the same fault.
      const kind = fault.replace(/"(?:[^"\\]|\\.)*"/g, '"…"');
      found.set(kind, [...(found.get(kind) ?? []), `${page.file}: ${fault}`]);
    }
    for (const thing of things(blocks)) seen.set(thing["@type"], (seen.get(thing["@type"]) ?? 0) + 1);
  }
  t.diagnostic([...seen].map(([type, count]) => `${count} ${type}`).join(", "));
  none([...found.values()].map((where) => `${where.length} times, as in ${where[0]}`), "faults in JSON-LD");
});

test("a page says of itself what it is, and where it stands", () => {
  const problems = [];
  for (const { page, blocks } of all) {
    const [, folder] = page.file.match(/^[a-z]{2,3}\/([a-z]+)\/(?!a-z\/)[a-z0-9-]+\/index\.html$/) ?? [];
    const gone = find(page, "body")[0].at.class === "k-gone";
    const said = things(blocks);
    const isA = (thing) => KINDS[folder].some((kind) => [thing["@type"]].flat().some((type) => includes(kind, type)));
    if (folder && !gone && !said.some((thing) => isA(thing) && thing.url === page.url)) problems.push(`${page.file}: no ${KINDS[folder].join(" or ")} with its address`);
    for (const list of said.filter((thing) => thing["@type"] === "BreadcrumbList")) {
      if (list.itemListElement.at(-1).item !== page.url) problems.push(`${page.file}: its breadcrumbs end at ${fileOf(site, list.itemListElement.at(-1).item)}`);
    }
  }
  none(problems, "pages that do not say what they are");
});
