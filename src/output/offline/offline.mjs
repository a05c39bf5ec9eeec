// What a reader sees of the copies on the device: the control, the bar on a copy, the page for what is not there.
// The page loads it after a tap on the control, or if the reader has tapped before; the worker (sw.js) does the work.

const html = document.documentElement;
const { lang } = html;
const digits = `${lang}-u-nu-latn`;
const kilobytes = new Intl.NumberFormat(digits, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
const size = (bytes) => kilobytes.format(Math.max(1, Math.round(bytes / 1000)));

/** An element; functions listen. */
function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** Makes the control of a page work; gives what a tap does. */
export async function start(button, root) {
  const prefix = `lotse ${new URL(root).pathname} `;
  const address = `${root}offline/${lang}.json`;
  const line = button.parentNode;
  const isControlled = () => Boolean(navigator.serviceWorker?.controller);

  /** The list as the host has it, or as it stands on the device; nothing is read there unless the reader has asked. */
  const ofHost = async () => (await fetch(address)).json();
  const ofDevice = async () => {
    if (!isControlled()) return undefined;
    for (const name of await caches.keys()) {
      const found = name.startsWith(`${prefix}kept `) && (await caches.match(address, { cacheName: name }));
      if (found) return found.json();
    }
    return undefined;
  };
  let kept = await ofDevice().catch(() => undefined);
  // On a copy the list may be on the device for its words alone.
  const list = kept ?? (isControlled() && (await (await caches.match(address))?.json())) ?? undefined;
  const { words, bytes, offers, format } = list || (await ofHost());
  const day = (iso) => new Intl.DateTimeFormat(format, { dateStyle: "long" }).format(new Date(iso));
  const say = (key, value = "") => words[`saved-${key}`].replace(/%\w+/, value);

  const plain = button.textContent;
  const [status, bar, all, none] = [h("p", { role: "status" }), h("progress", { max: 1, "aria-label": say("progress") }), h("button", { type: "button", class: "btn", click: storeOffers }), h("button", { type: "button", class: "btn", click: remove }, say("remove"))];
  const panel = h("div", { class: "box saved", id: "saved" }, status, bar, h("div", { class: "actions" }, all, none));
  panel.hidden = true;
  line.after(panel);
  let [busy, told] = [false, false];

  /** Everything as it is now, with a sentence. */
  function show(text) {
    button.textContent = kept ? say("on") : plain;
    if (kept) button.setAttribute("aria-expanded", !panel.hidden);
    else button.removeAttribute("aria-expanded");
    bar.hidden = !busy;
    none.hidden = !kept || busy;
    all.hidden = !kept || busy || kept.all || offers.length === 0;
    all.textContent = say("offers", size(offers.reduce((sum, [, , weight]) => sum + weight, 0)));
    if (text !== undefined) status.textContent = text;
  }

  /** Asks the worker for something long. */
  function ask(worker, type) {
    return new Promise((done, failed) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => {
        if (data.ok) done();
        else if (data.error) failed(Object.assign(new Error(data.error), { name: data.error }));
        else bar.value = data.done / data.total;
      };
      worker.postMessage({ type, lang, url: location.href }, [port2]);
    });
  }

  /** The worker, once it answers for this page. */
  async function worker() {
    const registration = await navigator.serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: "none" });
    if (registration.active) return registration.active;
    const next = registration.installing ?? registration.waiting;
    await new Promise((done, failed) => {
      const look = () => (next.state === "activated" ? done() : next.state === "redundant" && failed(new Error("redundant")));
      next.addEventListener("statechange", look);
      look();
    });
    return registration.active;
  }

  async function work(type, text, done) {
    if (busy) return;
    busy = true;
    panel.hidden = false;
    bar.removeAttribute("value");
    show(text);
    let result;
    try {
      // Where nothing may be stored, a browser says so here or does not know these things at all.
      if (!navigator.serviceWorker || !window.caches) throw Object.assign(new Error("unknown"), { name: "SecurityError" });
      await ask(await worker(), type);
      kept = await ofDevice();
      result = done;
    } catch (error) {
      const reasons = { QuotaExceededError: "full", SecurityError: "forbidden", NotSupportedError: "forbidden", InvalidStateError: "forbidden" };
      result = say(reasons[error.name] ?? "failed");
      if (!kept) await forget().catch(() => {});
    }
    busy = false;
    show(result);
  }

  const store = () => work("store", say("storing", size(bytes)), say("done"));
  function storeOffers() {
    // The button goes when all is stored.
    button.focus();
    return work("offers", all.textContent, say("offers-done"));
  }

  /** Takes everything of this language away; with the last language, the worker and all copies. */
  async function forget() {
    const registration = await navigator.serviceWorker?.getRegistration(root);
    await registration?.unregister();
    for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
  }

  async function remove() {
    button.focus();
    try {
      await forget();
      kept = undefined;
      show(say("removed"));
    } catch {
      show(say("failed"));
    }
  }

  if (html.dataset.copied) line.parentNode.append(h("p", { class: "copied", role: "status" }, say("copy", day(html.dataset.copied))));
  if (document.body.matches(".k-offline") && isControlled()) await missing();
  show(kept && say("since", day(kept.stored)));

  /** On the page for what is not there: the way back to it, and what has been visited. */
  async function missing() {
    const main = document.querySelector("main .saved-pages");
    if (/^#\/./.test(location.hash)) main.append(h("p", {}, h("a", { class: "btn", href: root + location.hash.slice(2) }, say("again"))));
    const found = [];
    for (const name of ["visited", "chosen"].map((word) => prefix + word)) {
      if (!(await caches.has(name))) continue;
      const cache = await caches.open(name);
      for (const { url } of (await cache.keys()).filter((r) => r.url.startsWith(`${root}${lang}/`) && r.url.endsWith("/")).reverse()) {
        const title = new DOMParser().parseFromString(await (await cache.match(url)).text(), "text/html").querySelector("h1");
        if (title && !found.some((item) => item.url === url)) found.push({ url, title: title.textContent });
      }
    }
    if (found.length === 0) return;
    const items = found.slice(0, 30).map(({ url, title }) => h("li", {}, h("a", { href: url, dir: "auto" }, title)));
    main.append(h("h2", {}, say("pages")), h("ul", { class: "rows" }, ...items));
  }

  return () => {
    if (busy) return undefined;
    if (kept) {
      panel.hidden = !panel.hidden;
      return show();
    }
    if (navigator.connection?.saveData && !told) {
      told = true;
      button.textContent = say("size", size(bytes));
      return undefined;
    }
    return store();
  };
}
