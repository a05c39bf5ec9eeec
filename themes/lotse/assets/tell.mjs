// What scripts say, in the words of the page's language; and the phone's own way to share. hand.js loads it after a tap.

const SHOWN = 8000; // milliseconds that a message stays

/** An element; attributes that are false or missing are left out, functions listen. */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value || value === 0 || value === "") element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

/** What speaks with these words. */
export function speaker({ words }, root) {
  const { lang } = document.documentElement;
  const integer = new Intl.NumberFormat(`${lang}-u-nu-latn`);
  const plural = new Intl.PluralRules(lang);
  let status, telling;

  /** A message with its values; names keep their direction to themselves. */
  const say = (key, values = {}, from = words) => (from[key] ?? "").replace(/%(\w+)/g, (_, name) => (typeof values[name] === "number" ? integer.format(values[name]) : `\u2068${values[name]}\u2069`));
  const sayCount = (key, n) => say(`${key}-${plural.select(n)}`, { n });

  /** Says something to eyes and ears, without taking the focus. */
  async function tell(key, values) {
    if (!status) document.body.append((status = h("p", { class: "said", role: "status" })));
    clearTimeout(telling);
    status.textContent = "";
    // Only what comes into a region that stands already is read out.
    await new Promise((next) => setTimeout(next, 50));
    const link = !document.querySelector("[data-list]") && ["hand-saved", "hand-full"].includes(key);
    status.replaceChildren(typeof values === "number" ? sayCount(key, values) : say(key, values), ...(link ? [" ", h("a", { href: `${root}${lang}/list/` }, say("hand-to-list"))] : []));
    telling = setTimeout(() => (status.textContent = ""), SHOWN);
  }

  /** Puts the phone's own way to share first among the links. */
  function sheet(share) {
    const list = share.querySelector("ul");
    if (list.querySelector("[data-sheet]")) return;
    const data = () => ({ title: share.dataset.title ?? document.title, url: new URL(share.dataset.url, root).href });
    list.prepend(h("li", {}, h("button", { type: "button", "data-sheet": true, click: () => navigator.share(data()).catch(() => {}) }, say("hand-sheet"))));
  }

  return { lang, root, h, say, sayCount, tell, sheet };
}
