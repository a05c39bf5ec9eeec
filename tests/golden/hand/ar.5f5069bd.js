"use strict";
{
// The reader's own clock: what has passed since the page was built goes, what is due is said. It runs before the
// first paint (blocking="render"), so nothing moves. The build puts zone and words in. Dates are those of the site's zone; `data-clock` pins the day.
(({ zone, formats, words }) =>
 {
  const { dataset, lang } = document.documentElement;
  // Swedish writes dates as ISO 8601 does; one format for both, since making one takes its time on a phone.
  const [day, now] = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(new Date()).split(" ");
  const today = dataset.clock ?? day;
  const utc = (day) =>
 Date.parse(`${day}T00:00Z`);
  const weekday = new Date(utc(today)).toUTCString().slice(0, 2);
  const long = (day, tag = lang) =>
 new Intl.DateTimeFormat(formats[tag] ?? tag, { dateStyle: "long", timeZone: "UTC" }).format(utc(day));
  const each = (what, work) =>
 document.querySelectorAll(`[data-${what}]`).forEach((e) =>
 work(e, e.dataset[what]));
  const tag = (e, text, name = "em", style = "tag now") =>
 e.append(" ", Object.assign(document.createElement(name), { className: style, textContent: text }));

  each("until", (e, last) =>
 {
    if (last >
= today) return;
    const list = e.parentElement;
    e.remove();
    if (!list.querySelector("[data-until]")) (list.closest("#starts, #dates, #days") ?? (list.matches(".meta") ? list : e)).remove();
  });
  each("by", (e) =>
 {
    const days = Math.round((utc(e.dateTime) - utc(today)) / 864e5);
    if (Math.abs(days) >
 14) return;
    e.classList.add("warn");
    e.append(` (${new Intl.RelativeTimeFormat(formats[lang] ?? lang, { numeric: "auto" }).format(days, "day")})`);
  });
  document.querySelectorAll(".card .meta time").forEach((e) =>
 {
    if (e.dateTime >
= today) return;
    const day = e.dataset.next?.split(" ").find((d) =>
 d >
= today);
    e.textContent = day ? words.next.replace("%n", long(day)) : words.ask;
    e.dateTime = day ?? today;
  });
  each("due", (e, last) =>
 last < today && tag(e, words.overdue, "strong", "warn"));
  each("open", (e, hours) =>
 {
    const [times, days] = hours.split(" ").reverse();
    const [from, to] = times.split("-");
    if ((days ? days.includes(weekday) : e.dataset.day === today) && from <= now && now < to) tag(e, words["clock-open"].replace("%n", to));
  });
  each("today", (e, text) =>
 {
    e.textContent = text.replace("%n", long(today, e.closest("[lang]").lang));
    e.hidden = false;
  });
})({"zone":"Europe/Berlin","formats":{"ar":"ar-u-hc-h23-nu-latn","de":"de-DE-u-hc-h23"},"words":{"ask":"موعد البدء القادم: يرجى السؤال","clock-open":"مفتوح الآن حتى %n","next":"يبدأ في %n","overdue":"لم تُراجع المعلومات في موعدها"}});
}
{
// Wakes what a reader uses: search, copies on the device. Before that nothing is loaded, stored or read.
const html = document.documentElement;
const root = new URL(html.dataset.root, location.href).href;
const form = document.querySelector(".find");
const button = document.querySelector("[data-offline]");
const ASKED = /[?&](q|sort|within|open|topic|topic-group|district|level|target|audience|month|time|mode|language|free|childcare|provider|programme|funder|region)=./;

/** Loads modules and a style sheet once; after a fault, once more. */
function waker(load) {
  let waking;
  return () =>
 {
    waking ??= load();
    waking.catch(() =>
 (waking = undefined));
    return waking;
  };
}

function style(path) {
  if (document.querySelector(`link[href="${root}${path}"]`)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: root + path });
  document.head.append(link);
  return new Promise((done) =>
 (link.onload = link.onerror = done));
}

/** Where the files of the theme are. */
const files = async () =>
 (await (await fetch(root + html.dataset.words)).json()).assets;

if (form) {
  const page = async () =>
 {
    const assets = await files();
    return (await Promise.all([import(root + assets["search-page.mjs"]), style(assets["search.css"])]))[0];
  };
  const wake = waker(() =>
 Promise.all([page(), import(`${root}search.mjs`)]).then(([page, search]) =>
 page.start(form, search, root)));
  form.addEventListener("focusin", wake);
  form.addEventListener("submit", (event) =>
 {
    event.preventDefault();
    wake().then((commit) =>
 commit(), () =>
 form.submit());
  });
  if (ASKED.test(location.search) || /[#&]status=./.test(location.hash) || form.contains(document.activeElement)) wake();
}

// Copies on the device (offline.mjs): after a tap, or once the worker answers, which is after an earlier tap.
const copies = async () =>
 {
  const [offline] = await Promise.all([import(`${root}offline.mjs`), style((await files())["offline.css"])]);
  return offline.start(button, root);
};
const keep = waker(copies);
button?.addEventListener("click", () =>
 keep().then((tap) =>
 tap(), () =>
 {}));
if (button && navigator.serviceWorker?.controller) keep();
}
{
// Save, share, copy, read aloud. Nothing is read from the device, stored or fetched before a tap or a key;
// on the list page at once, since it is opened for that. What is said comes from tell.mjs, the list page from list.mjs.

const KEY = "lotse-list";
const MOST = 100; // offers in a list
const { lang, dataset } = document.documentElement;
const root = new URL(dataset.root, location.href).href;
const listPage = document.querySelector("[data-list]");
const menuLink = document.querySelector(".mine");
const sprite = document.querySelector("use")?.getAttribute("href").split("#")[0];

let mine; // the list, once it has been read
let isStored = true; // false where the browser forbids it or is full; then the list lives in this page
let firstOn; // the button under the very first tap: its state was not known before
let loading;

// The list.

const isId = (id) =>
 typeof id === "string" && /^[a-z][a-z0-9-]{1,31}$/.test(id);

function read() {
  if (!isStored) return;
  mine = [];
  try {
    mine = [...new Set(JSON.parse(localStorage.getItem(KEY)))].filter(isId).slice(0, MOST);
  } catch {
    // Forbidden, or what stands there is not ours: an empty list.
  }
}

/** Replaces the list; false where it could not be stored. */
function change(ids) {
  mine = ids;
  try {
    if (ids.length) localStorage.setItem(KEY, JSON.stringify(ids));
    else localStorage.removeItem(KEY);
    isStored = true;
  } catch {
    isStored = false;
  }
  show();
  keep();
  return isStored;
}

function show() {
  for (const button of document.querySelectorAll("[data-save]")) press(button, mine.includes(idOf(button)));
  document.dispatchEvent(new Event("lotse-list"));
}

const press = (button, isOn) =>
 button.setAttribute("aria-pressed", isOn);
const idOf = (button) =>
 button.dataset.save || button.closest("[data-offer]").dataset.offer;

function save(button) {
  read(); // another tab may have changed it just now
  const id = idOf(button);
  const word = (button.closest(".card")?.querySelector("a") ?? document.querySelector("h1")).textContent.trim();
  const isOn = mine.includes(id);
  if (isOn && button !== firstOn) return say(change(mine.filter((other) =>
 other !== id)) ? "hand-removed" : "hand-not-stored", { word });
  if (!isOn && mine.length >
= MOST) return say("hand-full", { n: MOST });
  const kept = change(isOn ? mine : [...mine, id]);
  return say(kept ? "hand-saved" : "hand-not-stored", { word });
}

/** Tells the worker, where the reader has allowed one, which offers to keep for when there is no network: the whole list. */
function keep() {
  const urls = mine.flatMap((id) =>
 ["", "hand-out/"].map((page) =>
 `${root}${lang}/offers/${id}/${page}`));
  navigator.serviceWorker?.controller?.postMessage({ type: "keep", urls });
}

/** A button on each card that has none. It is called as the link in the menu is: "My list: German A1". */
function addButtons() {
  for (const card of document.querySelectorAll(".card:not(.own)")) {
    const link = card.querySelector("a[href]");
    const [, id] = link?.pathname.match(/\/offers\/([^/]+)\/$/) ?? [];
    if (!isId(id) || card.querySelector("[data-save]")) continue;
    link.parentElement.insertAdjacentHTML("afterend", `<button type="button" class="save" data-save="${id}" aria-pressed="${Boolean(mine?.includes(id))}">
<svg class="i" aria-hidden="true">
<use href="${sprite}#star"/>
</svg>
</button>
`);
    link.parentElement.nextSibling.setAttribute("aria-label", `${menuLink?.textContent ?? "+"}: ${link.textContent}`);
  }
}

// Words, sharing.

/** The words of the scripts, and what says them. */
function load() {
  loading ??= fetch(root + dataset.words)
    .then((answer) =>
 answer.json())
    .then(async (hand) =>
 ({ ...(await import(root + hand.assets["tell.mjs"])).speaker(hand, root), ...hand }));
  loading.catch(() =>
 (loading = undefined));
  return loading;
}

const say = async (key, values) =>
 (await load()).tell(key, values);

async function copy(button) {
  const word = new URL(button.closest("[data-url]").dataset.url, root).href;
  const done = navigator.clipboard ? navigator.clipboard.writeText(word) : Promise.reject();
  say(await done.then(() =>
 "hand-copied", () =>
 "hand-copy-fails"), { word });
}

// Reading aloud, by the browser's own voice.

const base = (tag) =>
 tag.toLowerCase().split(/[-_]/)[0];
/** A voice for a language; rather one that is on the device, so that the text stays there. */
function voice(tag) {
  const voices = speechSynthesis.getVoices().filter((one) =>
 base(one.lang) === base(tag));
  return voices.find((one) =>
 one.localService) ?? voices[0];
}

/** Shows the button where there is a voice for the page's language; its room is kept. */
function findVoice() {
  const button = document.querySelector("[data-read]");
  if (button && !button.hasAttribute("aria-pressed") && voice(lang)) press(button, false);
}

function aloud(button) {
  const end = () =>
 press(button, false);
  speechSynthesis.cancel();
  if (button.getAttribute("aria-pressed") === "true") return end();
  const parts = [...document.querySelectorAll("main h1, .lead, .prose >
 *")].flatMap((element) =>
 {
    const [whole] = element.children; // a title in another language stands in an element of its own
    const tag = (whole?.textContent === element.textContent && whole.lang) || element.closest("[lang]").lang;
    // Short pieces: some voices stop after a quarter of a minute.
    return [...element.innerText.matchAll(/\S.*?(?:[.!?؟](?=\s)|$)/gm)].map(([text]) =>
 Object.assign(new SpeechSynthesisUtterance(text), { lang: tag, voice: voice(tag) ?? null }));
  });
  parts.at(-1).onend = parts.at(-1).onerror = end;
  press(button, true);
  return parts.forEach((part) =>
 speechSynthesis.speak(part));
}

// Waking.

/** The first tap or key: now the list may be read. */
function wake({ target, type }) {
  if (type !== "click") firstOn = undefined;
  if (mine) return;
  firstOn = target?.closest?.("[data-save]");
  const follow = () =>
 (read(), show());
  follow();
  navigator.serviceWorker?.addEventListener("controllerchange", keep);
  addEventListener("storage", ({ key }) =>
 (key ?? KEY) === KEY && follow());
  addEventListener("pageshow", ({ persisted }) =>
 persisted && follow());
  if (!globalThis.speechSynthesis) return;
  findVoice();
  speechSynthesis.onvoiceschanged = findVoice;
  addEventListener("pagehide", () =>
 speechSynthesis.cancel());
}

for (const type of ["pointerdown", "keydown", "click"]) document.addEventListener(type, wake, true);
document.addEventListener("click", ({ target }) =>
 {
  for (const [selector, act] of [["[data-save]", save], ["[data-copy]", copy], ["[data-read]", aloud]]) {
    const button = target.closest(selector);
    if (button) act(button);
  }
});
document.addEventListener("toggle", ({ target }) =>
 target.open && target.matches(".share") && navigator.share && load().then((hand) =>
 hand.sheet(target)), true);
addButtons();
new MutationObserver(addButtons).observe(document.querySelector("main"), { childList: true, subtree: true });

// The hand-out of one offer.

const boxes = document.querySelector(".tools [data-paper]");
boxes?.addEventListener("change", async () =>
 {
  const hand = await load();
  (await import(root + hand.assets["hand-out.mjs"])).choose(boxes).catch(() =>
 hand.tell("hand-unread"));
});
document.querySelector(".tools [data-print]")?.addEventListener("click", () =>
 print());

if (listPage) {
  wake({});
  const own = { change, isId, MOST, mine: () =>
 mine };
  load().then(async (hand) =>
 (await import(root + hand.assets["list.mjs"])).start(listPage, { ...hand, ...own }))
    .catch(() =>
 (listPage.textContent = listPage.dataset.fails));
}
}
