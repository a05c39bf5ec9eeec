// A list in a frame: the filters of its address narrow it down, and the page around it learns how high it is.
const { lang, dataset } = document.documentElement;
const root = new URL(dataset.root, location.href);
// As in the addresses of the offers page. The residence status is not among them: no server shall learn it.
const KEYS = ["topic", "topic-group", "district", "level", "target", "audience", "month", "time", "mode", "language", "free", "childcare", "provider", "programme", "funder", "region", "within", "open"];
const SHOWN = 25;

const query = new URLSearchParams(location.search);
const asked = KEYS.filter((key) => query.get(key)).map((key) => [key, [...new Set(query.getAll(key))].filter(Boolean)]);

/** What the address of the frame itself stands for: `offers/district/nord/`, `providers/hafen/`. */
function own() {
  const [section, key, value] = location.pathname.slice(root.pathname.length).split("/").slice(2);
  if (section !== "offers") return { [section.slice(0, -1)]: [key] };
  return value === undefined ? {} : { [key]: [value] };
}

async function narrow() {
  const { openSearch } = await import(`${root.href}search.mjs`);
  const search = openSearch({ base: root.href, lang });
  const filters = { ...Object.fromEntries(asked), ...own() };
  const [{ total, hits, facets }, words] = await Promise.all([search.query("", { filters: { kind: "offer", ...filters }, limit: SHOWN, facets: true }), search.words()]);
  const digits = `${lang}-u-nu-latn`;
  const say = (key, values = {}) => (words[key] ?? "").replace(/%(\w+)/g, (_, name) => (name === "n" ? values.n : `\u2068${values[name]}\u2069`));
  const day = new Intl.DateTimeFormat(digits, { dateStyle: "long", timeZone: "UTC" });
  const today = dataset.clock ?? new Date().toLocaleDateString("sv");

  const element = (name, text, attributes = {}) => {
    const made = Object.assign(document.createElement(name), attributes);
    made.append(text);
    return made;
  };
  const when = ({ state, start }) => {
    if (!start || state !== "joinable") return say(state && state !== "announced" ? `find-state-${state}` : "find-ask");
    return start === today ? say("find-state-joinable") : say("find-start", { word: day.format(Date.parse(start)) });
  };
  const level = ({ level: from, target: to }) => {
    const name = (one) => say(`find-level-${one}`) || one.toUpperCase();
    if (from && to && from !== to) return say("find-level-to", { from: name(from), to: name(to) });
    return from || to ? name(from || to) : "";
  };
  const card = ({ url, title, lang: tongue, facts }) => {
    const link = element("a", title, { href: url, target: "_blank", rel: "noopener" });
    if (tongue !== lang) Object.assign(link, { lang: tongue, dir: "auto" });
    const line = element("p", "");
    for (const text of [when(facts), facts.place, level(facts), facts.provider]) {
      if (!text) continue;
      if (line.textContent) line.append(" · ");
      line.append(element("bdi", text));
    }
    const item = element("li", element("h2", link), { className: `s-${facts.state}` });
    item.append(line);
    return item;
  };

  const chosen = asked.flatMap(([key, values]) => values.map((value) => {
    if (key === "open") return say("find-open");
    if (key === "within") return say(`find-weeks-${new Intl.PluralRules(lang).select(value)}`, { n: value });
    return facets[key]?.find((f) => f.value === value)?.label ?? value;
  }));
  const count = document.querySelector(".count");
  const number = new Intl.NumberFormat(digits).format(total);
  count.textContent = total ? say(`find-count-${new Intl.PluralRules(lang).select(total)}`, { n: number }) : say("find-nothing");
  count.before(element("p", chosen.join(" · "), { className: "chosen" }));
  document.querySelector(".cards").replaceChildren(...hits.map(card));
  const all = document.querySelector(".all");
  all.search = new URLSearchParams(asked.flatMap(([key, values]) => values.map((value) => [key, value])));
}

// If the search cannot be read, the list stays as it is, whole and under its own count.
if (asked.length) narrow().catch(() => {});

// Only the height is told, so anyone may hear it.
if (parent !== window) {
  const tell = () => parent.postMessage({ lotse: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ source, data }) => source === parent && data === "lotse" && tell());
}
