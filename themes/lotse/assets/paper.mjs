// A list on paper: one compact table in the languages that were chosen, a map with the same numbers, the list's own
// code, and a sheet for each offer if wanted. It stands in the page all the time, so that any way to print prints it.

const SVG = "http://www.w3.org/2000/svg";
const [LETTER, HIGH, EDGE] = [10, 22, 8]; // a number on the map: width of a letter, height, both edges; in units of the map
const PHONES = 2;
const COLUMNS = ["hand-nr", "hand-offer", "hand-when", "hand-where", "hand-phone"];

/** The paper and its options: { element, options, update }. */
export function paper(hand) {
  const { h, say, lang, root, source, languages, find, cell, lines, starts, icon, today } = hand;
  const element = h("div", { class: "paper" });
  const direction = new Map(languages.map(({ tag, dir }) => [tag, dir]));
  const words = new Map([[lang, Promise.resolve(hand.words)]]);
  let last = [[], "", ""];
  let map, turn = 0;

  // Options.

  const again = () => update(...last);
  const boxes = [...languages].sort((a, b) => rank(a) - rank(b)).map(({ tag, name, dir }) => ({ tag, box: h("input", { type: "checkbox", value: tag, change: again, checked: tag === lang || tag === source }), name, dir }));
  const sheets = h("input", { type: "checkbox", change: again, "data-sheets": true });
  const go = h("button", { type: "button", class: "btn main", "data-print": true, click: async () => (await again(), print()) }, icon("print"), say("hand-print"));
  const options = h("details", { class: "onpaper" }, h("summary", { class: "btn" }, icon("print"), say("hand-print-how")),
    h("fieldset", {}, h("legend", {}, say("hand-languages")), boxes.map(({ box, name, tag, dir }) => h("label", { lang: tag, dir }, box, name))),
    h("label", {}, sheets, say("hand-sheets")), h("p", {}, go));

  /** The reader's language first, German second. */
  function rank({ tag }) {
    return tag === lang ? 0 : tag === source ? 1 : 2;
  }

  const chosen = () => {
    const tags = boxes.filter(({ box }) => box.checked).map(({ tag }) => tag);
    return tags.length ? tags : [lang];
  };

  /** The words of another language: its own list page knows where they are. */
  function wordsOf(tag) {
    if (!words.has(tag)) words.set(tag, readWords(tag));
    words.get(tag).catch(() => words.delete(tag));
    return words.get(tag);
  }

  async function readWords(tag) {
    const list = await readPage(`${root}${tag}/list/`);
    return (await (await fetch(root + list.documentElement.dataset.words)).json()).words;
  }

  async function readPage(address) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(answer.status);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  // The table.

  /** Writes the paper anew. */
  async function update(offers, url, code) {
    const now = ++turn;
    last = [offers, url, code];
    if (!offers.length) return element.replaceChildren();
    const tags = chosen();
    const said = await Promise.all(tags.map((tag) => wordsOf(tag).catch(() => hand.words)));
    const given = await Promise.all(offers.map((offer) => Promise.all(tags.map((tag) => sheetIn(offer, tag)))));
    const atlas = await drawMap(offers);
    const apart = sheets.checked ? await Promise.all(offers.filter(({ sheet }) => sheet).map((offer) => apartOf(offer, tags))) : [];
    if (now !== turn) return undefined;
    const each = (make) => tags.map((tag, i) => h("span", { lang: tag, dir: direction.get(tag) }, make(said[i], tag)));
    const both = (key, values) => each((one) => say(key, values, one));
    const head = h("thead", {}, h("tr", {}, COLUMNS.map((key) => h("th", { scope: "col" }, both(key)))));
    const rows = offers.map((offer, i) => row(offer, i + 1, tags, given[i], both));
    const dated = (key, date) => date && h("p", {}, each((one, tag) => say(key, { word: day(tag, date) }, one)));
    const calls = [...document.querySelectorAll(".emergency li a")].map((a) => h("span", {}, ...a.cloneNode(true).childNodes));
    element.replaceChildren(
      h("div", { class: "title" }, each((one) => say("hand-title", {}, one))),
      h("table", {}, head, h("tbody", {}, rows)),
      h("div", { class: "under" }, atlas ?? "", h("div", {}, link(url, code), dated("hand-printed", today), dated("hand-checked", oldest(offers)), h("p", { class: "calls" }, calls))),
      ...apart,
    );
    return undefined;
  }

  /** The sheet that has an offer's words in a language. */
  async function sheetIn(offer, tag) {
    if (!offer.sheet || cell(offer.sheet, "head", tag)) return offer.sheet;
    return (await find(offer.id, tag)).sheet ?? offer.sheet;
  }

  function row(offer, number, tags, given, both) {
    const id = h("td", { class: "nr" }, String(number));
    if (!offer.sheet) {
      const next = offer.next?.length ? [h("p", {}, both("hand-instead")), h("ul", {}, offer.next.map((n) => h("li", {}, h("bdi", {}, n.title))))] : [];
      return h("tr", {}, id, h("td", { colspan: 4 }, h("p", { class: "name" }, h("bdi", {}, offer.title)), h("p", {}, both({ over: "hand-over", unread: "hand-unread" }[offer.state] ?? "hand-unknown")), next));
    }
    const cells = (key) => tags.map((tag, i) => cell(given[i], key, tag)).filter(Boolean);
    const titles = cells("head").map((c) => h("div", { lang: c.lang, dir: c.dir }, h("p", { class: "name" }, ...copies(c, "h2")), ...[...c.querySelectorAll(".note")].map((note) => h("p", { class: "note" }, ...note.cloneNode(true).childNodes))));
    const contact = cells("contact")[0] ?? cells("service")[0];
    const phones = [...(contact?.querySelectorAll('a[href^="tel:"]') ?? [])].slice(0, PHONES).map((a) => h("p", { class: "tel" }, h("bdi", { dir: "ltr" }, a.textContent.trim())));
    return h("tr", {}, id, h("td", {}, different(titles)), h("td", {}, different(said(cells("when"), starts))), h("td", {}, different(oneDoor(said(cells("where"), lines)))), h("td", {}, phones));
  }

  const copies = (from, selector) => from.querySelector(selector).cloneNode(true).childNodes;
  const said = (cells, what) => cells.map((c) => h("div", { lang: c.lang, dir: c.dir }, what(c)));

  /** What two languages say in the same words stands there once. */
  function different(parts) {
    return parts.filter((part, i) => parts.findIndex((other) => other.textContent === part.textContent) === i);
  }

  /** A house once, as its door says: in the source language where all name the same one. */
  function oneDoor(parts) {
    const names = new Set(parts.map((part) => part.querySelector("bdi")?.textContent));
    return names.size === 1 && !names.has(undefined) ? parts.filter((part) => part.lang === source).concat(parts).slice(0, 1) : parts;
  }

  /** The day of the oldest check. */
  const oldest = (offers) => offers.map(({ sheet }) => sheet?.querySelector('[data-key="trust"] time')?.dateTime).filter(Boolean).sort()[0];

  const day = (tag, date) => new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, { dateStyle: "long", timeZone: "UTC" }).format(Date.parse(date));

  function link(url, code) {
    const box = h("div", { class: "code" });
    box.insertAdjacentHTML("beforeend", code);
    box.append(h("p", {}, h("bdi", { dir: "ltr" }, url)));
    return box;
  }

  async function apartOf(offer, tags) {
    const { columns } = await import(root + hand.assets["hand-out.mjs"]);
    const article = offer.sheet.cloneNode(true);
    await columns(article, tags).catch(() => {});
    return article;
  }

  // The map.

  /** Districts as the page of the map has them, and the numbers where the offers are. */
  async function drawMap(offers) {
    const places = offers.map(({ sheet }, i) => ({ numbers: [i + 1], x: Number(sheet?.dataset.x), y: Number(sheet?.dataset.y) })).filter(({ x, y }) => x && y);
    if (!places.length) return undefined;
    map ??= readPage(`${root}${lang}/map/`).then((page) => page.querySelector("figure.map"));
    const found = await map.catch(() => (map = undefined));
    if (!found) return undefined;
    const svg = make("svg", { viewBox: found.querySelector("svg").getAttribute("viewBox"), "aria-hidden": "true" });
    for (const path of found.querySelectorAll("path")) svg.append(make("path", { d: path.getAttribute("d") }));
    svg.append(...apartFrom(places).map(mark));
    return h("figure", { class: "atlas" }, svg, h("figcaption", {}, h("bdi", {}, found.querySelector("figcaption").textContent.trim())));
  }

  const width = ({ numbers }) => runs(numbers).length * LETTER + EDGE;

  /** Puts numbers that would lie on one another side by side, until none do. */
  function apartFrom(places) {
    const groups = [...places];
    const meet = (a, b) => Math.abs(a.x - b.x) < (width(a) + width(b)) / 2 && Math.abs(a.y - b.y) < HIGH;
    for (let i = 0; i < groups.length; i++) {
      const j = groups.findIndex((other, at) => at > i && meet(groups[i], other));
      if (j < 0) continue;
      const [other] = groups.splice(j, 1);
      groups[i] = middle(groups[i], other);
      i = -1;
    }
    return groups;
  }

  function middle(a, b) {
    const [n, m] = [a.numbers.length, b.numbers.length];
    const between = (key) => (a[key] * n + b[key] * m) / (n + m);
    return { numbers: [...a.numbers, ...b.numbers].sort((p, q) => p - q), x: between("x"), y: between("y") };
  }

  /** 1–3, 7 */
  function runs(numbers) {
    const found = [];
    for (const n of numbers) {
      if (found.at(-1)?.[1] === n - 1) found.at(-1)[1] = n;
      else found.push([n, n]);
    }
    return found.map(([from, to]) => (from === to ? from : `${from}${to - from > 1 ? "–" : ", "}${to}`)).join(", ");
  }

  function mark(group) {
    const long = width(group);
    const text = make("text", { x: group.x, y: group.y, direction: "ltr" });
    text.textContent = runs(group.numbers);
    const g = make("g", { "data-numbers": group.numbers.join(" ") });
    g.append(make("rect", { x: group.x - long / 2, y: group.y - HIGH / 2, width: long, height: HIGH, rx: 4 }), text);
    return g;
  }

  function make(name, attributes) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  return { element, options, update };
}
