// The search in the page, on the built demo: typing, filters, address, keyboard, what goes wrong, and what nobody may learn.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { launch } from "./lib/browser.mjs";
import { languages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [, site] = sites;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SEARCH = /\/search\.mjs|\/search\/|search-page\.[0-9a-f]+\.mjs|search\.[0-9a-f]+\.css/;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A test with a page of its own, which must not throw. */
function on(name, path, options, run) {
  test(name, { timeout: 60_000 }, async (t) => {
    const { route, ...rest } = options;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "de-DE", ...rest });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    const errors = [];
    const requests = [];
    page.on("pageerror", (error) => errors.push(error.message));
    context.on("request", (request) => requests.push(request.url()));
    await route?.(page);
    await page.goto(server.url + path);
    await run(page, { requests, t, context });
    assert.deepEqual(errors, []);
    await context.close();
  });
}

const field = (page) => page.locator("#q");
const titles = (page) => page.locator(".found .cards h2");
const count = (page) => page.locator(".count");
const address = (page) => page.url().slice(server.url.length);
const isShown = (page, selector) => page.locator(selector).first().isVisible();
/** Waits until the page is as wanted. */
const until = (page, test, given) => page.waitForFunction(test, given);
const counted = (page, text) => until(page, (pattern) => new RegExp(pattern).test(document.querySelector(".count").textContent), text);

async function find(page, text) {
  await field(page).fill(text);
  await titles(page).first().waitFor();
}

on("nothing is loaded before the field is used, and then the field stays where it is", "de/offers/", {}, async (page, { requests }) => {
  await page.waitForLoadState("networkidle");
  assert.deepEqual(requests.filter((url) => SEARCH.test(url)), []);
  const place = await field(page).boundingBox();
  await field(page).click();
  await page.locator(".filters").waitFor();
  assert.ok(requests.some((url) => url.endsWith("/search.mjs")));
  assert.ok(await isShown(page, ".side .card"), "the plain list stays while nothing is typed");
  await find(page, "sprachkurs");
  assert.deepEqual(await field(page).boundingBox(), place);
});

on("parameters of others wake nothing, a search in the address does", "de/offers/?utm_source=x&fbclid=y", {}, async (page, { requests }) => {
  await page.waitForLoadState("networkidle");
  assert.deepEqual(requests.filter((url) => SEARCH.test(url)), []);
  await page.goto(`${server.url}de/offers/?q=sprachkurs`);
  await titles(page).first().waitFor();
  assert.equal(await field(page).inputValue(), "sprachkurs");
});

for (const [language, text, word] of [["de", "sprachkurs", "Sprachkurs"], ["uk", "курси", "курс"], ["ar", "دورة", "دورة"], ["ru", "курсы", "курс"], ["en", "language course", "course"]]) {
  on(`in ${language} results come while typing, marked, and the count is said`, `${language}/offers/`, {}, async (page) => {
    assert.equal(await page.locator("[role=status]:visible").count(), 1);
    const before = await count(page).innerText();
    await field(page).pressSequentially(text, { delay: 15 });
    await until(page, (was) => document.querySelector(".count").textContent !== was, before);
    // Typing may pause between two words, so what is found for the first may show for a moment.
    await until(page, (wanted) => [...document.querySelectorAll(".found mark")].some((mark) => mark.textContent.toLowerCase().includes(wanted)), word.toLowerCase());
    await counted(page, "\\d");
    assert.ok(!(await isShown(page, ".side > div:not(.found) .card")), "the plain list is out of the way");
    assert.equal(new URL(page.url()).searchParams.get("q"), text);
    assert.equal(await page.evaluate(() => document.activeElement.id), "q");
    await field(page).fill("");
    await page.locator(".side > div:not(.found) .card").first().waitFor();
    await until(page, (was) => document.querySelector(".count").textContent === was, before);
    assert.equal(address(page), `${language}/offers/`);
  });
}

on("offers that are not translated say so", "ar/offers/?q=rostock", {}, async (page) => {
  const foreign = page.locator(".found .card:has(.note) h2 a[lang=de]").first();
  await foreign.waitFor();
  assert.equal(await foreign.getAttribute("dir"), "auto");
});

on("other kinds stand in a group of their own, and what was found by another word says so", "de/offers/", {}, async (page) => {
  await find(page, "anerkenung");
  assert.match(await page.locator(".why").first().innerText(), /gefunden über: .*anerkennung/i);
  await find(page, "Duldung");
  await page.locator(".others .kicker", { hasText: "Worterklärung" }).first().waitFor();
});

on("filters combine, count, live in the address, and go by one tap; back and forward restore", "de/offers/", {}, async (page) => {
  await field(page).click();
  const target = page.locator(".pick:has-text('erreichen will') select");
  await target.waitFor();
  const offered = Number((await target.locator("option[value=b1]").innerText()).match(/\((\d+)\)/)[1]);
  await target.selectOption("b1");
  await counted(page, `^${offered} `);
  assert.equal(address(page), "de/offers/?target=b1");
  await page.locator(".filters summary", { hasText: "Wie" }).click();
  const tick = page.locator('.tick:has([value="in-person"])');
  const here = Number(await tick.locator(".n").innerText());
  await tick.click();
  await counted(page, `^${here} `);
  assert.equal(address(page), "de/offers/?target=b1&mode=in-person");
  assert.equal(await page.evaluate(() => document.activeElement.type), "checkbox", "the focus stays where one is");
  await page.locator(".tick", { hasText: "Jetzt noch möglich" }).click();
  await page.waitForURL(/open=yes/);
  await page.locator(".pick:has-text('Beginn') select").last().selectOption("12");
  await page.waitForURL(/within=12/);
  await page.locator(".chosen button", { hasText: "12 Wochen" }).waitFor();
  assert.equal(await page.locator(".chosen button:not(.clear)").count(), 4);
  assert.ok((await page.locator(".filters option:disabled").count()) > 0, "values without offers can be read, not chosen");
  await page.locator(".chosen button", { hasText: "12 Wochen" }).click();
  await until(page, () => !location.search.includes("within") && !document.querySelector(".chosen").textContent.includes("Wochen"));
  assert.ok(await page.evaluate(() => !!document.activeElement.closest(".chosen")), "the focus stays near a chip that has gone");
  await page.goBack();
  await page.waitForURL(/within=12/);
  await page.locator(".chosen button", { hasText: "12 Wochen" }).waitFor();
  for (const expected of [/open=yes&mode=in-person$/, /target=b1&mode=in-person$/, /\?target=b1$/, /offers\/$/]) {
    await page.goBack();
    await page.waitForURL(expected);
  }
  await page.locator(".side > div:not(.found) .card").first().waitFor();
  await page.goForward();
  await page.waitForURL(/target=b1$/);
  await counted(page, `^${offered} `);
  assert.equal(await target.inputValue(), "b1");
  await page.locator(".clear").click();
  await until(page, () => !location.search);
});

on("the number beside a level and a district is what one gets: lower levels, the whole state", "de/offers/", {}, async (page) => {
  await field(page).click();
  for (const [summary, key, value] of [["Mein Deutsch", "level", "a2"], ["Landkreis oder Stadt", "district", "rostock"]]) {
    const box = page.locator(".filters > :not(summary)", { hasText: summary }).last();
    await box.waitFor();
    const shown = await box.locator(`option[value="${value}"], label:has([value="${value}"])`).textContent();
    await page.goto(`${server.url}de/offers/?${key}=${value}`);
    await counted(page, `^${shown.match(/\d+(?=\D*$)/)[0]} `);
    await page.locator(".clear").click();
    await until(page, () => !location.search);
  }
});

on("typing leaves no trail in the history, Enter does", "de/offers/", {}, async (page) => {
  await find(page, "beratung");
  await page.keyboard.press("Enter");
  const length = await page.evaluate(() => history.length);
  await field(page).pressSequentially(" rostock", { delay: 10 });
  await page.waitForURL(/rostock/);
  assert.equal(await page.evaluate(() => history.length), length);
  await page.keyboard.press("Enter");
  await page.goBack();
  await page.waitForURL(/q=beratung$/);
  await until(page, () => document.querySelector("#q").value === "beratung");
  await page.goBack();
  await page.waitForURL(/offers\/$/);
});

on("a word that names a filter is offered as one", "de/offers/", {}, async (page) => {
  await find(page, "deutsch rostock");
  await page.locator(".hints button", { hasText: "Rostock (Stadt)" }).click();
  await page.waitForURL(/district=rostock/);
  assert.equal(await field(page).inputValue(), "deutsch");
  await page.locator(".chosen button", { hasText: "Rostock" }).waitFor();
});

on("order by name and by distance; the position stays in the page", "de/offers/", { permissions: ["geolocation"], geolocation: { latitude: 53.63, longitude: 11.41 } }, async (page, { requests }) => {
  await find(page, "beratung");
  await page.locator(".sort").selectOption("name");
  await page.waitForURL(/sort=name/);
  const names = await until(page, () => {
    const all = [...document.querySelectorAll(".found .cards h2")].map((e) => e.textContent);
    return all.join() === all.toSorted(new Intl.Collator("de").compare).join() && all;
  });
  assert.ok((await names.jsonValue()).length > 2);
  await page.locator(".sort").selectOption("distance");
  await page.locator(".found .marks", { hasText: "km" }).first().waitFor();
  const { pathname, search, hash } = new URL(page.url());
  assert.ok(!/53|11\.4|distance/.test(pathname + search + hash), page.url());
  assert.ok(!requests.some((url) => /53\.6|11\.4/.test(url)));
  assert.deepEqual(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]), [0, 0, "", 0]);
});

on("a refused position changes nothing", "de/offers/?q=beratung", { permissions: [] }, async (page) => {
  await titles(page).first().waitFor();
  await page.locator(".sort").selectOption("distance");
  await page.locator(".pick small", { hasText: "Standort" }).waitFor();
  assert.equal(await page.locator(".sort").inputValue(), "relevance");
});

on("the residence status is in the fragment alone", "de/offers/", {}, async (page, { requests }) => {
  await find(page, "kurs");
  await page.locator(".pick:has-text('Aufenthaltspapier') select").selectOption("duldung");
  await page.waitForURL(/#status=duldung$/);
  assert.equal(new URL(page.url()).search, "?q=kurs");
  assert.ok(await page.locator("[name=status]").count() === 0);
  await page.locator(".chosen button", { hasText: "Duldung" }).waitFor();
  await page.reload();
  await page.locator(".chosen button", { hasText: "Duldung" }).waitFor();
  await page.locator(".langs a[hreflang=uk]").click();
  await page.waitForURL(/uk\/offers\/\?q=kurs#status=duldung$/);
  await titles(page).first().waitFor();
  assert.deepEqual(requests.filter((url) => /duldung|status/.test(url.split("#")[0])), []);
});

on("the languages keep the search", "de/offers/topic/integration-course/?q=abend&level=a2", {}, async (page) => {
  await page.locator(".langs a[hreflang=ar][href*='q=']").click();
  await page.waitForURL(/ar\/offers\/topic\/integration-course\/\?q=abend&level=a2$/);
});

on("a page of one value searches within it, and the value can go", "de/offers/topic/integration-course/", {}, async (page) => {
  const all = Number((await count(page).innerText()).match(/\d+/)[0]);
  await find(page, "deutsch");
  await counted(page, "^\\d+ ");
  assert.ok(Number((await count(page).innerText()).match(/\d+/)[0]) <= all);
  assert.equal(address(page), "de/offers/topic/integration-course/?q=deutsch");
  await page.locator(".chosen button", { hasText: "Integrationskurs" }).click();
  await page.waitForURL(/de\/offers\/\?q=deutsch$/);
  await titles(page).first().waitFor();
});

on("more results come at a tap, and the keyboard goes on there", "de/offers/?q=deutsch", {}, async (page) => {
  await titles(page).first().waitFor();
  const first = await titles(page).allInnerTexts();
  assert.equal(first.length, 25);
  await page.locator(".more button").click();
  await titles(page).nth(25).waitFor();
  const now = await titles(page).allInnerTexts();
  assert.deepEqual(now.slice(0, 25), first);
  assert.equal(new Set(await page.locator(".found .cards h2 a").evaluateAll((all) => all.map((a) => a.href))).size, now.length, "none comes twice");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), now[25]);
});

on("by keyboard: arrows through the results, Escape to the field and to nothing, Enter opens", "de/offers/", {}, async (page) => {
  await find(page, "anerkennung");
  const focused = () => page.evaluate(() => document.activeElement.closest(".card")?.querySelector("h2").textContent ?? document.activeElement.id);
  const all = await titles(page).allInnerTexts();
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), all[0]);
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(), all[1]);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await focused(), "q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.equal(await focused(), "q");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/de\/offers\/[a-z0-9-]+\/$/);
  await page.goBack();
  await titles(page).first().waitFor();
  await field(page).focus();
  await page.keyboard.press("Escape");
  await page.locator(".side > div:not(.found) .card").first().waitFor();
  assert.equal(await field(page).inputValue(), "");
});

for (const width of [320, 360, 1280]) {
  for (const language of ["de", "ar"]) {
    for (const colorScheme of ["light", "dark"]) {
      on(`in ${language} at ${width} px, ${colorScheme}: accessible, nothing too wide or too small`, `${language}/offers/?q=rostock&level=b1&open=yes`, { viewport: { width, height: 740 }, colorScheme, bypassCSP: true }, async (page) => {
        await titles(page).first().waitFor();
        await counted(page, "\\d");
        await page.locator(".filters").evaluate((e) => [e, ...e.querySelectorAll("details")].forEach((d) => (d.open = true)));
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "scrolls sideways");
        const small = await page.locator(".chips button, .filters select, .filters summary, .tick, .find .btn, #q").evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 43.5).map((e) => e.outerHTML.slice(0, 80)));
        assert.deepEqual(small, []);
        const [results, filters] = [await page.locator(".found").boundingBox(), await page.locator(".filters").boundingBox()];
        if (width === 1280) assert.equal(language === "ar", filters.x < results.x, "filters stand at the end of the line");
        else assert.ok(filters.y < results.y);
        await page.addScriptTag({ content: AXE });
        const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
        assert.deepEqual(violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120)).join(" | ")}`), []);
      });
    }
  }
}

on("nothing found: counselling, regions, areas", "de/offers/", {}, async (page) => {
  await field(page).fill("xqzwvk");
  await counted(page, "Nichts gefunden");
  assert.ok(await isShown(page, '.hints a[href$="/de/counselling/"]'));
  assert.ok(await isShown(page, '.hints a[href*="/de/regions/"]'));
  const area = page.locator('.hints a[href*="/de/offers/topic-group/"]').first();
  assert.equal((await page.request.get(await area.evaluate((a) => a.href))).status(), 200);
});

// What goes wrong.

const broken = {
  "the index is missing": (page) => page.route(/\/search\//, (route) => route.fulfill({ status: 404, body: "not here" })),
  "one is offline": (page) => page.route(/\/search\//, (route) => route.abort("internetdisconnected")),
  "the index is cut off": (page) =>
    page.route(/\/search\/.*\.json/, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length >> 1), contentType: "application/json" });
    }),
};
for (const [what, route] of Object.entries(broken)) {
  for (const path of ["de/offers/", "de/"]) {
    on(`${what}: a clear message, and the page is as without script (${path})`, path, { route }, async (page) => {
      await field(page).fill("sprachkurs");
      const note = page.locator(".alert[role=alert]");
      await note.waitFor();
      assert.match(await note.innerText(), /Die Suche geht gerade nicht/);
      if (path === "de/offers/") {
        assert.ok((await isShown(page, ".side .card")) && (await isShown(page, "#facets")));
        assert.ok(await note.locator('a[href="#facets"]').isVisible());
      }
      await note.locator('a[href$="offers/a-z/"]').click();
      await page.waitForURL(/offers\/a-z\/$/);
    });
  }
}

on("an index that comes back is used", "de/offers/", { route: (page) => page.route(/\/search\//, (route) => route.abort()) }, async (page) => {
  await field(page).fill("sprach");
  await page.locator(".alert[role=alert]").waitFor();
  await page.unroute(/\/search\//);
  await find(page, "sprachkurs");
  assert.ok(!(await isShown(page, ".alert[role=alert]")));
});

on("without the script of the search the form leads to the A to Z", "de/offers/", { route: (page) => page.route("**/search.mjs", (route) => route.abort()) }, async (page) => {
  await field(page).fill("sprachkurs");
  await page.keyboard.press("Enter");
  await page.waitForURL(/offers\/a-z\/\?q=sprachkurs$/);
});

on("without any script too", "ar/offers/", { javaScriptEnabled: false }, async (page) => {
  assert.equal(await field(page).getAttribute("dir"), "auto");
  await field(page).fill("دورة");
  await page.locator(".find .btn").click();
  await page.waitForURL(/ar\/offers\/a-z\/\?q=/);
  assert.ok((await page.locator("main li a").count()) > 20);
});

const HOSTILE = {
  markup: '<img src=x onerror="window.hit=1"><script>window.hit=1</script>"\'>',
  "20,000 letters": "kurs ".repeat(4000),
  "control characters": "kurs\u0000\u0007\u001b\u202e\u2066\ufeff\u200d rostock",
  "half a character": "kurs \ud83d \udc00 \ud800",
  "only signs": "%%%%&&&&####?????+++++",
  "rows of combining marks": `k${"\u0301".repeat(3000)}urs`,
};
for (const [what, text] of Object.entries(HOSTILE)) {
  on(`hostile text does no harm: ${what}`, "de/offers/", {}, async (page) => {
    await field(page).click();
    await page.locator(".filters").waitFor();
    await field(page).evaluate((e, value) => ((e.value = value), e.dispatchEvent(new InputEvent("input"))), text);
    await page.waitForTimeout(300); // more than it waits for letters
    await page.keyboard.press("Enter");
    await until(page, () => !document.querySelector(".alert[role=alert]:not([hidden])"));
    assert.ok(page.url().length < 2500, `an address of ${page.url().length} characters`);
    await page.reload();
    await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate(() => window.hit), undefined);
    assert.equal(await page.locator("main img, main script:not([src])").count(), 0);
    await find(page, "sprachkurs");
  });
}

on("hostile addresses do no harm", "de/offers/?q=%00%FF%3Cb%3E&topic=%3Cimg%20src=x%20onerror=alert(1)%3E&within=999&open=maybe&sort=distance&level=__proto__&level=constructor#status=%3Cb%3E", {}, async (page) => {
  await counted(page, "Nichts gefunden");
  assert.equal(await page.locator(".found img, .found b").count(), 0);
  assert.ok(!/within|open|sort/.test(page.url()));
  await page.locator(".clear").click();
  await page.waitForFunction(() => !/topic|status/.test(location.href));
});

// With a search that answers when the test wants it to.

const STUB = `export const fold = (text) => text.toLowerCase();
const hit = (text) => ({ id: "x", kind: "offer", url: location.href, lang: "de", title: "Antwort auf " + text, summary: "", matched: {}, why: [], facts: {} });
window.asked = [];
window.waiting = new Map();
export const openSearch = () => ({
  words: async () => ({ "find-count-one": "%n Angebot", "find-nothing": "Nichts" }),
  query: (text, { filters, signal }) => {
    if (text && !filters.kind.includes?.("offer")) return Promise.resolve({ total: 0, hits: [], facets: {}, suggestions: [] });
    if (text) window.asked.push(text);
    const answer = { total: text ? 1 : 0, hits: text ? [hit(text)] : [], facets: {}, suggestions: text.includes("anerkenung") ? [{ type: "word", word: "anerkenung", text: "anerkennung" }] : [] };
    return text.startsWith("warte") ? new Promise((done) => window.waiting.set(text, () => done(answer))) : Promise.resolve(answer);
  },
});`;
const stubbed = { route: (page) => page.route("**/search.mjs", (route) => route.fulfill({ body: STUB, contentType: "text/javascript" })) };

on("late answers are dropped", "de/offers/", stubbed, async (page) => {
  await field(page).fill("warte eins");
  await until(page, () => window.waiting?.has("warte eins"));
  await field(page).fill("zwei");
  await until(page, () => document.querySelector(".found h2")?.textContent === "Antwort auf zwei");
  await page.evaluate(() => window.waiting.get("warte eins")());
  await page.waitForTimeout(200);
  assert.deepEqual(await titles(page).allInnerTexts(), ["Antwort auf zwei"]);
});

on("a word that nobody knows leads to the nearest one", "de/offers/", stubbed, async (page) => {
  await field(page).fill("gute anerkenung bitte");
  await page.locator(".meant button", { hasText: "anerkennung" }).click();
  await until(page, () => document.querySelector("#q").value === "gute anerkennung bitte");
  assert.equal(new URL(page.url()).searchParams.get("q"), "gute anerkennung bitte");
});

on("letters that come fast are one question", "de/offers/", stubbed, async (page) => {
  await field(page).click();
  await until(page, () => window.asked);
  await field(page).pressSequentially("sprachkurs", { delay: 5 });
  await titles(page).first().waitFor();
  assert.ok((await page.evaluate(() => window.asked.length)) < 4);
  assert.equal(await page.evaluate(() => window.asked.at(-1)), "sprachkurs");
});

on("a text that is being composed is not searched until it is done", "de/offers/", stubbed, async (page) => {
  await field(page).click();
  await until(page, () => window.asked);
  // A busy machine may still be loading what the first focus asks for; a composition must not meet that halfway.
  await page.waitForLoadState("networkidle");
  await until(page, () => document.hasFocus() && document.activeElement?.type === "search");
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ["k", "ku", "kur"]) await keyboard.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  await page.waitForTimeout(300); // more than it waits for letters
  assert.deepEqual(await page.evaluate(() => window.asked), []);
  await keyboard.send("Input.insertText", { text: "курс" });
  await titles(page).first().waitFor();
  assert.deepEqual(await page.evaluate(() => window.asked), ["курс"]);
});

// The home page.

for (const language of languages) {
  on(`in ${language} the home page finds too, and Enter goes on to the offers`, `${language}/`, { viewport: { width: 360, height: 740 } }, async (page, { requests }) => {
    await page.waitForLoadState("networkidle");
    assert.deepEqual(requests.filter((url) => SEARCH.test(url)), []);
    await find(page, "Rostock");
    await counted(page, "\\d");
    assert.ok((await titles(page).count()) <= 6);
    assert.ok(await isShown(page, "#topics"), "the rest of the page stays");
    assert.equal(address(page), `${language}/?q=Rostock`);
    await field(page).press("Enter");
    await page.waitForURL((url) => url.href === `${server.url}${language}/offers/?q=Rostock`);
    await titles(page).first().waitFor();
    await page.goBack();
    await titles(page).first().waitFor();
  });
}
