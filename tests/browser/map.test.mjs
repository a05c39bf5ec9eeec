// The map: every district within reach of keyboard and thumb, every mark explained in the list beside it.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { launch } from "./lib/browser.mjs";
import { none, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [site] = sites;
const content = fileURLToPath(new URL("../../content/", import.meta.url));
const records = (kind) => readdirSync(content + kind).filter((name) => name.endsWith(".yaml")).map((name) => parse(readFileSync(`${content}${kind}/${name}`, "utf8")));
const districts = records("districts").map(({ id }) => id).sort();
/** District, town and place as the list has to name them. */
const places = records("places").map(({ id, town, district }) => `${district}: ${town}: ${id}`).sort();

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const language of ["de", "ar"]) {
  test(`the map in ${language}`, async (t) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: "reduce" });
    await page.goto(`${server.url}${language}/map/`);

    const { links, marks, list } = await page.evaluate(() => {
      const id = (a) => (a.getAttribute("href") ?? "").match(/district\/([^/]+)\/$/)?.[1];
      const links = [...document.querySelectorAll(".map svg a")].map((a) => {
        const { width, height } = a.getBoundingClientRect();
        return { id: id(a), name: a.getAttribute("aria-label"), size: Math.min(width, height) };
      });
      const list = [...document.querySelectorAll("#list > ul > li")].map((li) => {
        const a = li.querySelector("h3 a");
        const { width, height } = a.getBoundingClientRect();
        const name = [...a.childNodes].filter((n) => n.className !== "n").map((n) => n.textContent).join("").trim();
        const towns = [...li.querySelectorAll(":scope > ul > li")].map((town) => ({
          number: town.querySelector(".step").textContent.trim(),
          name: town.querySelector("strong").textContent.trim(),
          places: [...town.querySelectorAll("a")].map((place) => place.getAttribute("href").match(/places\/([^/]+)\/$/)[1]),
        }));
        return { id: id(a), name, size: Math.min(width, height), towns };
      });
      const marks = [...document.querySelectorAll(".map circle")].map((circle) => {
        circle.scrollIntoView({ block: "center" });
        const at = circle.getBoundingClientRect();
        const hit = document.elementFromPoint((at.left + at.right) / 2, (at.top + at.bottom) / 2);
        const point = new DOMPoint(circle.cx.baseVal.value, circle.cy.baseVal.value);
        const district = [...document.querySelectorAll(".map svg a")].find((a) => a.firstElementChild.isPointInFill(point));
        return {
          number: circle.nextElementSibling.textContent.trim(),
          takes: [circle, circle.nextElementSibling].some((e) => getComputedStyle(e).pointerEvents !== "none") || [circle, circle.nextElementSibling].includes(hit),
          district: district && id(district),
        };
      });
      return { links, marks, list };
    });
    t.diagnostic(`${links.length} districts, ${marks.length} marks`);

    assert.deepEqual(links.map((link) => link.id).sort(), districts, "the districts on the map");
    assert.deepEqual(list.map((entry) => entry.id).sort(), districts, "the districts in the list");
    const small = links.filter((link) => link.size < 24 && !list.some((entry) => entry.id === link.id && entry.size >= 24));
    none(small.map((link) => `${link.name}: ${link.size} px`), "districts too small to hit, without a twin in the list");
    none(links.filter((link) => list.find((entry) => entry.id === link.id)?.name !== link.name).map((link) => link.name), "districts with another name in the list");

    const reached = new Set();
    for (let i = 0; i < 200 && reached.size < links.length; i++) {
      await page.keyboard.press("Tab");
      const address = await page.evaluate(() => document.activeElement.closest(".map svg") && document.activeElement.getAttribute("href"));
      if (address) reached.add(address);
    }
    assert.equal(reached.size, links.length, "districts that Tab reaches");

    assert.deepEqual(list.flatMap(({ id, towns }) => towns.flatMap((town) => town.places.map((place) => `${id}: ${town.name}: ${place}`))).sort(), places);
    const numbers = list.flatMap((entry) => entry.towns.map((town) => town.number));
    assert.deepEqual(marks.map((mark) => mark.number), numbers, "the numbers of the marks");
    assert.equal(new Set(numbers).size, numbers.length, "every number once");
    none(marks.filter((mark) => mark.takes).map((mark) => mark.number), "marks that catch the pointer");
    none(marks.filter((mark) => !list.find((entry) => entry.id === mark.district)?.towns.some((town) => town.number === mark.number)).map((mark) => `${mark.number} in ${mark.district}`), "marks in another district than the list says");
    await page.close();
  });
}
