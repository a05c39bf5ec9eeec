// The list page: the reader's own list, or one that a link has brought. hand.js loads it. What an offer says comes
// from its hand-out, so an offer is on the list as on the paper (paper.mjs).

const SCANNED = 20; // offers up to which the QR code stays easy to read
const LINK = /^#([a-z]{2,3}(?:-[A-Za-z0-9]+)*)((?:\.[a-z][a-z0-9-]{1,31})+)$/;
const STANDS = ["there", "over", "unread"]; // what is kept of a list that came by link

/** Fills the page. */
export async function start(place, hand) {
  const { h, say, sayCount, tell, lang, root, source, MOST } = hand;
  const [{ qr }, { paper }] = await Promise.all(["qr.mjs", "paper.mjs"].map((name) => import(root + hand.assets[name])));
  const all = `${root}${lang}/offers/`;
  const today = document.documentElement.dataset.clock ?? new Date().toLocaleDateString("sv");
  const loaded = new Map();
  const cards = new Map();
  let { received, isBroken } = fromAddress();
  let isLooking = false; // a list that came by link, and is not to be kept
  let taken; // what was removed last: { ids, at, title }
  let focusNext; // where the focus goes after the next drawing: a selector, or an element
  let drawn = 0;

  const count = h("p", { class: "count" });
  const head = h("div");
  const entries = h("ol", { class: "cards saved" });
  const tools = h("div", { class: "actions" });
  const foot = h("div");
  const sheet = paper({ ...hand, find, cell, lines, starts, icon, today });
  place.replaceChildren(head, count, tools, entries, foot, sheet.element);

  // Addresses.

  /** The ids behind the #, if there is a list; a link that is damaged is no list. */
  function fromAddress() {
    const [, , ids] = location.hash.match(LINK) ?? [];
    const list = [...new Set(ids?.split(".").slice(1))];
    return list.length && list.length <= MOST ? { received: list } : { isBroken: location.hash.includes(".") };
  }
  const link = (ids) => `${hand.base ?? root}list/#${lang}.${ids.join(".")}`;

  // Offers.

  /** What is known of an offer: { id, url, state, sheet, title, next }; there, over, unknown, or unread. */
  function find(id, tag = lang) {
    const key = `${tag} ${id}`;
    if (!loaded.has(key)) loaded.set(key, read(id, tag));
    return loaded.get(key);
  }

  async function read(id, tag) {
    const url = `${root}${tag}/offers/${id}/`;
    try {
      const found = await part(`${url}hand-out/`, ".sheet");
      if (found) return { id, url, state: "there", sheet: found, title: cell(found, "head", tag)?.querySelector("h2")?.textContent ?? id };
      const gone = await part(url, "[data-gone]");
      if (!gone) return { id, state: "unknown", title: id };
      const next = [...gone.querySelectorAll(".card a[href]")].filter((a) => hand.isId(idOf(a))).map((a) => ({ id: idOf(a), url: a.href, title: a.textContent }));
      return { id, url, state: "over", title: gone.querySelector("h1").textContent, next };
    } catch {
      loaded.delete(`${tag} ${id}`);
      return { id, url, state: "unread", title: id };
    }
  }

  const idOf = (a) => new URL(a.href).pathname.match(/\/offers\/([^/]+)\/$/)?.[1];

  /** A part of a page, its addresses made absolute; nothing where there is no such page. */
  async function part(address, selector) {
    const answer = await fetch(address);
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(answer.status);
    const found = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(selector);
    for (const name of ["href", "src"]) for (const e of found?.querySelectorAll(`[${name}]`) ?? []) e.setAttribute(name, new URL(e.getAttribute(name), answer.url).href);
    return found;
  }

  /** What a hand-out says on something in a language. */
  function cell(from, key, tag) {
    return [...from.querySelectorAll(`.r[data-key="${key}"] > .c`)].find((c) => c.lang === tag);
  }

  // Small parts.

  function icon(name) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
    svg.setAttribute("class", name === "back" ? "i mirror" : "i");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${root}${hand.assets["icons.svg"]}#${name}`);
    svg.append(use);
    return svg;
  }

  function button(name, sign, click, more = {}) {
    return h("button", { type: "button", class: "btn", click, ...more }, sign && icon(sign), say(name));
  }
  /** A button of an entry, called with the entry's title. */
  const small = (name, sign, title, click) => button(name, sign, click, { "data-do": name, "aria-label": `${say(name)}: ${title}` });

  /** The lines of what is said. */
  function lines(c) {
    return [...(c?.querySelectorAll(":scope > div > p") ?? [])].map((p) => h("p", {}, ...p.cloneNode(true).childNodes));
  }

  /** The next start, and the days of the one after it; the rest is on the offer's page. */
  function starts(c) {
    const found = lines(c);
    const [next, after] = found.filter((p) => (p.querySelector("time")?.dateTime ?? today) >= today);
    after?.querySelector("small")?.remove();
    return next ? [next, after].filter(Boolean) : found.slice(0, 1);
  }

  const line = (sign, content) => content.length > 0 && h("li", {}, icon(sign), h("div", {}, content));

  // Entries.

  /** The card of an offer; on the own list with what moves and removes it. */
  function card(offer, isOwn) {
    const key = `${isOwn} ${offer.id} ${offer.state}`;
    if (!cards.has(key)) cards.set(key, h("li", { class: isOwn ? "card own" : "card", "data-id": offer.id }, body(offer), isOwn && moves(offer)));
    return cards.get(key);
  }

  function body(offer) {
    const number = h("span", { class: "nr" });
    const next = () => h("ul", { class: "instead" }, offer.next.map((n) => h("li", {}, h("a", { href: n.url }, n.title), small("hand-save-instead", "star", n.title, () => instead(offer, n)))));
    if (offer.state === "over") {
      const hint = offer.next.length > 0 && [h("p", {}, say("hand-instead")), next()];
      return [h("h2", {}, number, h("a", { href: offer.url }, offer.title)), h("p", { class: "note" }, say("hand-over")), hint];
    }
    if (offer.state === "unknown") return [h("h2", {}, number, h("bdi", {}, offer.id)), h("p", { class: "note" }, say("hand-unknown"))];
    if (offer.state === "unread") return [h("h2", {}, number, h("a", { href: offer.url }, h("bdi", {}, offer.id))), h("p", { class: "note" }, say("hand-unread"))];
    const here = cell(offer.sheet, "head", lang);
    const german = lang !== source && cell(offer.sheet, "head", source)?.querySelector("h2");
    const contact = cell(offer.sheet, "contact", lang) ?? cell(offer.sheet, "service", lang);
    const phones = [...(contact?.querySelectorAll('a[href^="tel:"]') ?? [])].slice(0, 2);
    return [
      h("h2", {}, number, h("a", { href: offer.url }, ...here.querySelector("h2").cloneNode(true).childNodes)),
      german && german.textContent !== offer.title && h("p", { class: "de", lang: source, dir: german.closest("[dir]").dir }, german.textContent),
      ...[...here.querySelectorAll(".note")].map((note) => h("p", { class: "note" }, ...note.cloneNode(true).childNodes)),
      h("ul", { class: "meta" }, line("when", starts(cell(offer.sheet, "when", lang))), line("where", lines(cell(offer.sheet, "where", lang)))),
      phones.length > 0 && h("p", { class: "tel" }, phones.map((a) => h("a", { class: "btn", href: a.href }, icon("phone"), h("bdi", { dir: "ltr" }, a.textContent.trim())))),
    ];
  }

  function moves({ id, title }) {
    return h("p", { class: "moves" }, small("hand-up", "up", title, () => move(id, -1, "hand-up")), small("hand-down", "down", title, () => move(id, 1, "hand-down")), small("hand-remove", "", title, () => remove(id, title)));
  }

  function setPlace(li, index, length) {
    const number = li.querySelector(".nr");
    if (number) number.textContent = index + 1;
    // Disabled in name only: the focus stays on the button that has brought an entry to the end.
    li.querySelector('[data-do="hand-up"]')?.setAttribute("aria-disabled", index === 0);
    li.querySelector('[data-do="hand-down"]')?.setAttribute("aria-disabled", index === length - 1);
  }

  // What the reader does.

  /** Replaces the list, and says so. */
  function change(ids, key, values) {
    if (hand.change(ids)) tell(key, values);
    else tell("hand-not-stored");
  }

  function move(id, step, name) {
    const ids = [...hand.mine()];
    const at = ids.indexOf(id);
    const other = ids[at + step];
    if (!other) return;
    [ids[at], ids[at + step]] = [other, id];
    taken = undefined;
    focusNext = `[data-id="${id}"] [data-do="${name}"]`;
    change(ids, "hand-moved", { word: cards.get(`true ${id} there`)?.querySelector("h2 a").textContent ?? id, n: at + step + 1, all: ids.length });
  }

  function remove(id, title) {
    const ids = hand.mine();
    taken = { ids: [id], at: ids.indexOf(id), title };
    focusNext = "[data-undo]";
    change(ids.filter((other) => other !== id), "hand-removed", { word: title });
  }

  function clear() {
    const ids = hand.mine();
    taken = { ids, at: 0 };
    focusNext = "[data-undo]";
    change([], "hand-cleared");
  }

  function undo() {
    const { ids, at } = taken;
    const now = hand.mine();
    taken = undefined;
    focusNext = `[data-id="${ids[0]}"] a`;
    change([...new Set([...now.slice(0, at), ...ids, ...now.slice(at)])], "hand-back");
  }

  /** Puts an offer in the place of one that has ended. */
  function instead(old, offer) {
    const ids = hand.mine();
    const next = ids.includes(offer.id) ? ids.filter((id) => id !== old.id) : ids.map((id) => (id === old.id ? offer.id : id));
    if (received) received = received.map((id) => (id === old.id ? offer.id : id));
    focusNext = `[data-id="${offer.id}"] a`;
    change(ids.includes(old.id) || ids.includes(offer.id) ? [...new Set(next)] : [...ids, offer.id].slice(0, MOST), "hand-saved", { word: offer.title });
  }

  async function keepAll() {
    const offers = await Promise.all(received.map((id) => find(id)));
    const stands = offers.filter(({ state }) => STANDS.includes(state)).map(({ id }) => id);
    const own = hand.mine();
    const more = stands.filter((id) => !own.includes(id));
    const ids = [...own, ...more].slice(0, MOST);
    toOwn();
    focusNext = "h1";
    if (own.length + more.length > MOST) change(ids, "hand-full", { n: MOST });
    else change(ids, "hand-kept", more.length);
  }

  function toOwn() {
    received = undefined;
    isLooking = false;
    history.replaceState(null, "", location.pathname + location.search);
  }

  // Drawing.

  async function draw() {
    const turn = ++drawn;
    const isOwn = !received;
    const ids = received ?? hand.mine();
    const offers = await Promise.all(ids.map((id) => find(id)));
    if (turn !== drawn) return;
    const focused = place.contains(document.activeElement) && document.activeElement;
    const items = offers.map((offer) => card(offer, isOwn));
    items.forEach((li, i) => setPlace(li, i, items.length));
    if (isOwn && taken) items.splice(taken.at, 0, removed());
    entries.replaceChildren(...items);
    head.replaceChildren(...(isBroken ? [h("p", { class: "remark" }, icon("info"), say("hand-broken"))] : []), ...(received && !isLooking ? [question(offers)] : []));
    count.textContent = ids.length ? sayCount("hand-count", ids.length) : "";
    drawTools(ids, isOwn);
    foot.replaceChildren(...(ids.length ? [] : [empty()]), ...(received ? [h("p", {}, h("a", { class: "btn", href: location.pathname }, icon("star"), say("hand-mine")))] : []));
    for (const a of document.querySelectorAll(".langs a")) a.hash = received ? `${a.hreflang}.${received.join(".")}` : "";
    if (focusNext || focused) focus(focusNext, focused);
    focusNext = undefined;
    await sheet.update(offers, ids.length ? link(ids) : "", ids.length && ids.length <= SCANNED ? qr(link(ids)) : "");
    place.removeAttribute("aria-busy");
    place.dataset.ready = ids.length;
  }

  function focus(selector, before) {
    const to = (selector && document.querySelector(`main ${selector}`)) || (before.isConnected && before) || document.querySelector("main h1");
    if (to.matches("h1")) to.tabIndex = -1;
    to.focus();
  }

  function removed() {
    const text = taken.title ? say("hand-removed", { word: taken.title }) : say("hand-cleared");
    return h("li", { class: "taken" }, h("span", {}, text), button("hand-undo", "back", undo, { "data-undo": true }));
  }

  function empty() {
    return h("div", { class: "none" }, h("p", {}, say("hand-empty")), h("p", {}, h("a", { class: "btn main", href: all }, say("hand-browse"))));
  }

  /** What to do with a list that came by link. */
  function question(offers) {
    const stands = offers.filter(({ state }) => STANDS.includes(state));
    const mine = hand.mine();
    const isNew = stands.some(({ id }) => !mine.includes(id));
    const look = () => {
      isLooking = true;
      focusNext = "ol.saved a";
      draw();
    };
    const ways = isNew ? [h("button", { type: "button", class: "btn main", "data-keep": true, click: keepAll }, icon("star"), sayCount("hand-keep", stands.length)), button("hand-look", "", look, { "data-look": true })] : [];
    return h("section", { class: "box received" }, h("h2", {}, say("hand-received")), h("p", {}, say(isNew ? "hand-received-what" : "hand-all-mine")), h("p", { class: "actions" }, ways));
  }

  function drawTools(ids, isOwn) {
    tools.hidden = !ids.length;
    if (!ids.length) return;
    const opened = [...tools.querySelectorAll("details[open]")].map((details) => details.className);
    const share = sharing(ids);
    tools.replaceChildren(share, sheet.options, ...(isOwn ? [clearing()] : []));
    share.open = opened.includes("share");
  }

  function sharing(ids) {
    const url = link(ids);
    const title = say("hand-title");
    const [both, address, name] = [`${title}\n${url}`, url, title].map(encodeURIComponent);
    const ways = [["WhatsApp", `https://wa.me/?text=${both}`], ["Telegram", `https://t.me/share/url?url=${address}&text=${name}`], ["Viber", `viber://forward?text=${both}`], [say("hand-sms"), `sms:?&body=${both}`], [say("hand-mail"), `mailto:?subject=${name}&body=${both}`]];
    const code = h("div", { class: "code" });
    if (ids.length > SCANNED) code.append(h("p", {}, say("hand-code-long", { n: SCANNED })));
    else {
      code.insertAdjacentHTML("beforeend", qr(url));
      code.firstChild.setAttribute("role", "img");
      code.firstChild.setAttribute("aria-label", say("hand-code"));
    }
    const links = ways.map(([text, href]) => h("li", {}, h("a", { href }, text)));
    return h("details", { class: "share", "data-url": url, "data-title": title }, h("summary", { class: "btn" }, icon("share"), say("hand-share")), h("ul", {}, links, h("li", {}, h("button", { type: "button", "data-copy": true }, say("hand-copy")))), code, h("p", { class: "meta" }, say("hand-share-note")));
  }

  function clearing() {
    const box = h("div", { class: "clear" });
    const ask = () => {
      box.replaceChildren(h("p", { id: "clear-ask" }, say("hand-clear-ask")), h("p", { class: "actions" }, button("hand-clear-yes", "", clear, { "data-yes": true }), button("hand-clear-no", "", calm, { "data-no": true, "aria-describedby": "clear-ask" })));
      box.querySelector("[data-no]").focus();
    };
    const calm = () => {
      box.replaceChildren(button("hand-clear", "", ask, { "data-clear": true }));
      if (box.isConnected) box.firstChild.focus();
    };
    calm();
    return box;
  }

  document.addEventListener("lotse-list", draw);
  addEventListener("hashchange", () => {
    const next = fromAddress();
    // A jump within the page is no other list.
    if (location.hash && !next.received && !next.isBroken) return;
    ({ received, isBroken } = { received: undefined, isBroken: false, ...next });
    [isLooking, taken] = [false, undefined];
    draw();
  });
  await draw();
}
