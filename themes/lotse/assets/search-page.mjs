// The search in the offers page and the home page: field, filters, results. page.js loads it; search.mjs finds.

const PAGE = 25; // results at a time on the offers page
const FEW = 6; // on the home page, and of other kinds
const LONGEST = 200; // characters of a query
const TYPING = 120; // milliseconds without a key before a search
const STABLE = 500; // milliseconds without a new answer before its count is said
const WEEKS = ["2", "4", "8", "12"];

// Filters in the order of the panel: one value to choose, several, or yes alone.
const PANEL = [["one", "topic-group"], ["many", "topic"], ["many", "district"], ["one", "level"], ["one", "target"], ["many", "audience"], ["one", "status"], ["one", "within"], ["yes", "open"], ["yes", "free"],
  ["many", "time"], ["many", "mode"], ["many", "language"], ["many", "childcare"], ["one", "provider"], ["one", "programme"], ["one", "funder"]];
// All that an address can hold; the residence status only behind the #, which no server sees.
const KEYS = [...PANEL.map(([, key]) => key).filter((key) => key !== "status"), "month", "region"];
const SORTS = ["relevance", "start", "name", "distance"];

/** An element; attributes that are false or missing are left out, functions listen. */
function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value || value === 0 || value === "") element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child || child === 0));
  return element;
}

/** A text whose matched words stand in <mark>. */
function marked(text, ranges = []) {
  const parts = [];
  let at = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    parts.push(text.slice(at, from), h("mark", {}, text.slice(from, to)));
    at = to;
  }
  return [...parts, text.slice(at)];
}

/** Makes the page of a form search; gives what Enter does. */
export async function start(form, { openSearch, fold }, root) {
  const { lang } = document.documentElement;
  const search = openSearch({ base: root, lang });
  const field = form.elements.q;
  const all = new URL("../", form.action).href;
  const digits = `${lang}-u-nu-latn`;
  const [plural, integer] = [new Intl.PluralRules(lang), new Intl.NumberFormat(digits)];
  const day = new Intl.DateTimeFormat(digits, { dateStyle: "long", timeZone: "UTC" });
  const languages = new Intl.DisplayNames(lang, { type: "language" });
  const sprite = document.querySelector("use").getAttribute("href").split("#")[0];

  const side = document.querySelector(".side");
  const isHome = !side;
  const plain = [...document.querySelectorAll(".side > *, .jump")];
  const found = h("div", { class: "found", keydown: arrows });
  const panel = h("details", { class: "filters" });
  const count = document.querySelector(".count") ?? h("p", { class: "count", role: "status" });
  const plainCount = count.textContent;
  const [chips, hints, list, also] = [h("ul", { class: "chips chosen" }), h("div", { class: "hints" }), h("ul", { class: "cards" }), h("div")];
  const more = h("p", { class: "more" });
  const note = h("div", { class: "alert", role: "alert", hidden: true });
  found.append(...(isHome ? [count] : []), chips, hints, list, more, also);
  found.hidden = true;
  panel.hidden = true;
  panel.open = matchMedia("(min-width: 60rem)").matches;
  if (isHome) document.querySelector("main > .wrap").prepend(found);
  else side.prepend(panel, found);
  form.after(note);
  field.maxLength = LONGEST;
  field.autocomplete = "off";

  const inPath = isHome ? {} : pathFilters();
  let state = read();
  let words, controls, near, abort, typing, telling, composing;
  let committed = location.href;
  const labels = new Map();

  const own = (text) => `\u2068${text}\u2069`; // keeps its direction to itself
  /** A message with its values. */
  const say = (key, values = {}) => (words[key] ?? "").replace(/%(\w+)/g, (_, name) => (name === "n" ? integer.format(values.n) : own(values[name])));
  const sayCount = (key, n) => say(`${key}-${plural.select(n)}`, { n });
  const icon = (name) => {
    const make = (tag) => document.createElementNS("http://www.w3.org/2000/svg", tag);
    const [svg, use] = [make("svg"), make("use")];
    svg.setAttribute("class", name === "level" ? "i mirror" : "i");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", `${sprite}#${name}`);
    svg.append(use);
    return svg;
  };

  // The address is the state.

  /** The filters that the path of a facet page stands for. */
  function pathFilters() {
    const [key, value, district] = location.pathname.slice(new URL(all).pathname.length).split("/");
    if (key !== "status" && !KEYS.includes(key)) return {};
    return { [key]: [value], ...(key === "topic" && district && district !== "page" && { district: [district] }) };
  }

  function read() {
    const query = new URLSearchParams(location.search);
    const filters = {};
    for (const key of isHome ? [] : KEYS) {
      const values = [...new Set(query.getAll(key))].filter((v) => v && (key !== "within" || WEEKS.includes(v)) && (key !== "open" || v === "yes"));
      if (values.length) filters[key] = key === "within" ? values.slice(-1) : values;
    }
    const status = new URLSearchParams(location.hash.slice(1)).getAll("status").filter(Boolean);
    if (status.length && !isHome) filters.status = status;
    const sort = query.get("sort");
    return { text: (query.get("q") ?? "").slice(0, LONGEST), filters, sort: SORTS.slice(0, 3).includes(sort) ? sort : "" };
  }

  function address(page = location.href, { text, filters, sort } = state) {
    const url = new URL(page);
    const query = new URLSearchParams();
    if (text.trim()) query.set("q", text.trim());
    for (const key of KEYS) for (const value of filters[key] ?? []) query.append(key, value);
    if (sort && sort !== "distance") query.set("sort", sort);
    url.search = query;
    if (filters.status?.length) url.hash = new URLSearchParams(filters.status.map((value) => ["status", value]));
    else if (/[#&]status=/.test(url.hash)) url.hash = "";
    return url.href;
  }

  /** Writes the state into the address; back leads to what was committed before, not to letters. */
  function write(isCommit) {
    const url = address();
    try {
      if (!isCommit) history.replaceState(null, "", url);
      else if (url !== committed) {
        history.replaceState(null, "", committed);
        history.pushState(null, "", url);
        committed = url;
      }
    } catch {
      // Some browsers allow a hundred changes in half a minute; the next one will do.
    }
    for (const link of document.querySelectorAll(".langs a")) {
      const { search, hash } = new URL(url);
      link.href = link.href.split(/[?#]/)[0] + search + (/status=/.test(hash) ? hash : "");
    }
  }

  /** The filters of the path and of the query together. */
  function chosen() {
    const filters = { ...state.filters };
    for (const [key, values] of Object.entries(inPath)) filters[key] = [...new Set([...values, ...(filters[key] ?? [])])];
    return filters;
  }
  const isIdle = () => !state.text.trim() && !Object.keys(state.filters).length && !state.sort;

  // Asking.

  /** Asks and shows. `from` keeps what is shown and asks for what follows. */
  async function run(from = 0) {
    clearTimeout(typing);
    abort?.abort();
    const { signal } = (abort = new AbortController());
    if (isHome && isIdle()) return show();
    const text = state.text.trim();
    const filters = chosen();
    const options = { limit: isHome ? FEW : PAGE, sort: state.sort || "relevance", near, signal };
    try {
      words ??= await search.words();
      const offers = await search.query(text, { ...options, offset: from, facets: !isHome, filters: text ? { ...filters, kind: "offer" } : filters });
      if (signal.aborted) return;
      const others = () => search.query(text, { ...options, limit: FEW, facets: false, filters: { ...filters, kind: kinds() } });
      if (from) return showMore(offers);
      if (!text || offers.total) show(offers);
      const rest = text ? await others() : undefined;
      if (signal.aborted) return;
      if (!offers.total) show(offers, rest);
      showOthers(rest);
    } catch (error) {
      if (!signal.aborted) fail(error);
    }
  }

  const kinds = () => Object.keys(words).filter((key) => key.startsWith("find-kind-")).map((key) => key.slice(10));

  /** A change that is meant: a filter, Enter, an order. */
  function commit(change) {
    state = { ...state, ...change };
    field.value = state.text;
    write(true);
    return run();
  }

  function typed() {
    if (composing) return;
    state.text = field.value.slice(0, LONGEST);
    clearTimeout(typing);
    typing = setTimeout(() => {
      write(false);
      run();
    }, TYPING);
  }

  /** Chooses the values of a filter, as a change that is meant. */
  function choose(key, values, text = state.text) {
    const filters = { ...chosen(), [key]: values };
    // Where the path itself says what is no longer wanted, on to the page of all offers.
    if (inPath[key]?.some((value) => !values.includes(value))) return location.assign(address(all, { ...state, text, filters }));
    const queried = Object.entries(filters).map(([k, list]) => [k, list.filter((value) => !inPath[k]?.includes(value))]);
    commit({ text, filters: Object.fromEntries(queried.filter(([, list]) => list.length)) });
  }

  // Showing.

  function show(offers, others) {
    note.hidden = true;
    const idle = isIdle();
    const active = found.contains(document.activeElement);
    if (offers && !isHome) fillPanel(offers.facets);
    panel.hidden = isHome || !controls;
    found.hidden = idle;
    for (const element of plain) element.hidden = element.matches(".jump, .facets") ? !panel.hidden : !idle;
    also.replaceChildren();
    if (idle) {
      [chips, hints, list, more].forEach((part) => part.replaceChildren());
      tell(plainCount);
    } else {
      showChips();
      showHints(offers, others);
      list.replaceChildren(...offers.hits.map(card));
      showRest(offers.total);
      tell(offers.total ? sayCount("find-count", offers.total) : say("find-nothing"));
    }
    // What was tapped may be gone: stay near it.
    if (active && !found.contains(document.activeElement)) (chips.querySelector("button") ?? panel.querySelector("summary") ?? field).focus({ preventScroll: true });
  }

  function showMore(offers) {
    const added = offers.hits.map(card);
    list.append(...added);
    showRest(offers.total);
    added[0]?.querySelector("a").focus();
  }

  function showRest(total) {
    const rest = total > list.children.length;
    if (isHome) more.replaceChildren(h("a", { class: "btn", href: address(all) }, say("find-all")));
    else more.replaceChildren(...(rest ? [h("button", { class: "btn", type: "button", click: () => run(list.children.length) }, say("find-more"))] : []));
    more.hidden = !rest;
  }

  /** The count, once it is stable: what is read out changes no faster than one can listen. */
  function tell(text) {
    clearTimeout(telling);
    telling = setTimeout(() => count.textContent !== text && (count.textContent = text), STABLE);
  }

  function fail() {
    [found, panel].forEach((part) => (part.hidden = true));
    for (const element of plain) element.hidden = false;
    const way = [...document.links].find((link) => link.href === form.action && !note.contains(link));
    const facets = document.querySelector("#facets h2");
    note.replaceChildren(icon("alert"), h("p", {}, form.dataset.fails, " ", h("a", { href: form.action }, way?.textContent ?? form.action), ...(facets ? [" · ", h("a", { href: "#facets" }, facets.textContent)] : [])));
    note.hidden = false;
    tell(plainCount);
  }

  function level({ level: entry, target }) {
    const name = (one) => say(`find-level-${one}`) || one.toUpperCase();
    if (entry && target && entry !== target) return say("find-level-to", { from: name(entry), to: name(target) });
    return entry || target ? name(entry || target) : "";
  }

  function when({ state: now, start: date }) {
    const today = document.documentElement.dataset.clock ?? new Date().toLocaleDateString("sv");
    if (!date || now !== "joinable") return now === "announced" || !now ? say("find-ask") : say(`find-state-${now}`);
    return date === today ? say("find-state-joinable") : h("time", { datetime: date }, say("find-start", { word: day.format(Date.parse(date)) }));
  }

  function name(hit) {
    const foreign = hit.lang !== lang;
    return h("a", { href: hit.url, lang: foreign && hit.lang, dir: foreign && "auto" }, marked(hit.title, hit.matched?.title));
  }

  /** What else there is to know: not translated, found by another word. */
  function remarks(hit) {
    const through = (hit.why ?? []).filter((w) => !["exact", "form", "prefix", "spelling"].includes(w.how) && w.through && fold(w.through) !== fold(w.word)).map((w) => w.through);
    return [
      hit.lang !== lang && h("p", { class: "note" }, say("find-untranslated", { word: languages.of(hit.lang) })),
      hit.summary && h("p", { lang: hit.lang !== lang && hit.lang, dir: hit.lang !== lang && "auto" }, marked(hit.summary, hit.matched?.summary)),
      through.length > 0 && h("p", { class: "why meta" }, say("find-through", { word: [...new Set(through)].join(", ") })),
    ];
  }

  function card(hit) {
    const { facts } = hit;
    const line = (sign, content, isData) => content && h("li", {}, icon(sign), isData ? h("bdi", {}, content) : content);
    const marks = [facts.free && line("free", say("find-free")), facts.km != null && line("where", say("find-km", { n: Math.round(facts.km) }))].filter(Boolean);
    return h("li", { class: `card s-${facts.state}` }, h("h2", {}, name(hit)), remarks(hit),
      h("ul", { class: "meta" }, line("when", when(facts)), line("where", facts.place, true), line("level", level(facts)), line("provider", facts.provider, true)),
      marks.length > 0 && h("ul", { class: "marks" }, marks));
  }

  function showOthers(others) {
    const entry = (hit) => h("li", {}, h("p", { class: "kicker" }, say(`find-kind-${hit.kind}`)), h("p", { class: "name" }, name(hit)), remarks(hit));
    also.replaceChildren(...(others?.hits.length ? [h("h2", { class: "group" }, say("find-others")), h("ul", { class: "rows others" }, others.hits.map(entry))] : []));
  }

  function label(key, value) {
    if (key === "within") return sayCount("find-weeks", Number(value));
    return key === "open" ? say("find-open") : labels.get(`${key} ${value}`) ?? value;
  }

  function showChips() {
    const one = ([key, value]) =>
      h("li", {}, h("button", { type: "button", "aria-label": say("find-remove", { word: label(key, value) }), click: () => choose(key, chosen()[key].filter((v) => v !== value)) }, h("bdi", {}, label(key, value)), h("span", { "aria-hidden": "true" }, "×")));
    const pairs = Object.entries(chosen()).flatMap(([key, values]) => values.map((value) => [key, value]));
    const clear = () => (Object.keys(inPath).length ? location.assign(address(all, { ...state, filters: {} })) : commit({ filters: {} }));
    chips.setAttribute("aria-label", say("find-chosen"));
    chips.replaceChildren(...pairs.map(one), ...(pairs.length ? [h("li", {}, h("button", { type: "button", class: "clear", click: clear }, say("find-clear")))] : []));
  }

  /** The text without some of its words, or with another in their place. */
  const reworded = (gone, instead = "") => state.text.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) => (gone.split(" ").includes(fold(word)) ? instead : word)).replace(/\s+/g, " ").trim();

  function showHints({ suggestions, facets, total }, others) {
    const button = (text, click) => h("li", {}, h("button", { type: "button", click }, text));
    const counted = suggestions.filter((s) => s.type === "filter" && !isHome).map((s) => ({ ...s, n: facets[s.dimension]?.find((f) => f.value === s.value)?.count ?? 0 }));
    const only = counted.filter(({ n }) => n > 0 && n < total).sort((a, b) => b.n - a.n).slice(0, 4)
      .map((s) => button([say("find-only", { word: s.label }), h("span", { class: "n" }, integer.format(s.n))], () => choose(s.dimension, [...(chosen()[s.dimension] ?? []), s.value], reworded(s.word))));
    const meant = suggestions.filter((s) => s.type === "word").slice(0, 3).map((s) => button(s.text, () => commit({ text: reworded(s.word, s.text) })));
    hints.replaceChildren(...[
      only.length && h("ul", { class: "chips" }, only),
      meant.length && h("div", { class: "meant" }, h("span", {}, say("find-meant")), h("ul", { class: "chips" }, meant)),
      ...(total || others?.total ? [] : nothing(facets)),
    ].filter(Boolean));
  }

  /** Where to go when nothing was found: areas, counselling, the regions with their services. */
  function nothing(facets) {
    const to = (path, text) => h("li", {}, h("a", { href: `${root}${lang}/${path}` }, h("bdi", {}, text)));
    const links = (key, folder) => (facets[key] ?? []).map(({ value, label }) => to(`${folder}${encodeURIComponent(value)}/`, label));
    const service = document.querySelector('.menu a[href$="counselling/"]');
    const groups = links("topic-group", "offers/topic-group/");
    const help = [service && h("li", {}, h("a", { href: service.href }, service.textContent)), ...links("region", "regions/")].filter(Boolean);
    return [
      h("p", {}, say("find-nothing-hint")),
      ...(help.length ? [h("p", {}, say("find-help")), h("ul", { class: "chips" }, help)] : []),
      ...(groups.length ? [h("p", {}, say("find-topics")), h("ul", { class: "chips" }, groups)] : []),
    ];
  }

  // Filters.

  function fillPanel(facets) {
    for (const [key, values] of Object.entries(facets)) for (const { value, label } of values) labels.set(`${key} ${value}`, label);
    if (!controls) {
      controls = PANEL.map(([how, key]) => control(how, key, facets[key])).filter(Boolean);
      panel.append(h("summary", {}, say("find-filters")), sorting(), ...controls.map((c) => c.element));
    }
    const now = chosen();
    for (const { key, fill } of controls) fill(new Map((facets[key] ?? []).map((f) => [f.value, f.count])), now[key] ?? []);
    const sort = panel.querySelector(".sort");
    sort.value = state.sort || (state.text.trim() ? "relevance" : "start");
    sort.options[0].disabled = !state.text.trim();
  }

  /** A filter: its element, and how counts and choices get into it. */
  function control(how, key, values) {
    const title = say(`find-by-${key}`);
    if (key === "within") values = WEEKS.map((value) => ({ value }));
    if (key === "open") values = [{ value: "yes" }];
    if (!values?.length) return;
    if (how === "one") {
      const options = values.map(({ value }) => h("option", { value }));
      const select = h("select", { change: () => choose(key, [select.value].filter(Boolean)) }, h("option", { value: "" }, say("find-any")), options);
      const fill = (counts, now) => {
        for (const option of options) {
          const n = counts.get(option.value);
          option.textContent = n === undefined ? label(key, option.value) : `${own(label(key, option.value))} (${integer.format(n)})`;
          option.disabled = n === 0 && !now.includes(option.value);
        }
        select.value = now[0] ?? "";
      };
      return { key, fill, element: h("label", { class: "pick" }, h("span", {}, title), select, key === "status" && h("small", {}, say("find-status-note"))) };
    }
    const boxes = values.map(({ value }) => {
      const box = h("input", { type: "checkbox", value, change: () => choose(key, boxes.filter((b) => b.box.checked).map((b) => b.box.value)) });
      const n = h("span", { class: "n" });
      return { box, n, row: h("label", { class: "tick" }, box, h("bdi", {}, how === "yes" ? say(`find-${key}`) : label(key, value)), n) };
    });
    const sum = h("span", { class: "n" });
    const fill = (counts, now) => {
      for (const { box, n } of boxes) {
        box.checked = now.includes(box.value);
        box.disabled = counts.get(box.value) === 0 && !box.checked;
        n.textContent = counts.has(box.value) ? integer.format(counts.get(box.value)) : "";
      }
      sum.textContent = now.length ? integer.format(now.length) : "";
    };
    if (how === "yes") return { key, fill, element: boxes[0].row };
    return { key, fill, element: h("details", {}, h("summary", {}, title, " ", sum), h("ul", {}, boxes.map(({ row }) => h("li", {}, row)))) };
  }

  function sorting() {
    const message = h("small", { role: "status" });
    const options = SORTS.filter((sort) => sort !== "distance" || navigator.geolocation).map((sort) => h("option", { value: sort }, say(`find-sort-${sort}`)));
    const select = h("select", { class: "sort", change: () => {
      message.textContent = "";
      if (select.value !== "distance") return commit({ sort: select.value === (state.text.trim() ? "relevance" : "start") ? "" : select.value });
      // The position stays in this page: in no address, no storage, no request.
      const here = ({ coords }) => ((near = { lat: coords.latitude, lon: coords.longitude }), commit({ sort: "distance" }));
      const nowhere = () => ((message.textContent = say("find-nowhere")), (select.value = state.sort || (state.text.trim() ? "relevance" : "start")));
      navigator.geolocation.getCurrentPosition(here, nowhere, { maximumAge: 600000, timeout: 10000 });
    } }, options);
    return h("label", { class: "pick" }, h("span", {}, say("find-sort")), select, message);
  }

  // Keyboard.

  /** Arrows go from the field through the results and back, Escape to the field. */
  function arrows(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const inField = event.target === field;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Escape" && inField && field.value) {
      field.value = "";
      typed();
    } else if (event.key === "Escape" && !inField) field.focus();
    else if (step && (inField || event.target.matches("a"))) {
      const stops = [field, ...(found.hidden ? [] : found.querySelectorAll(".cards a, .others a, .more a"))];
      const next = stops[stops.indexOf(event.target) + step];
      if (next) next.focus();
    } else return;
    event.preventDefault();
  }

  field.addEventListener("input", (event) => event.isComposing || typed());
  field.addEventListener("compositionstart", () => (composing = true));
  field.addEventListener("compositionend", () => ((composing = false), typed()));
  field.addEventListener("keydown", arrows);
  addEventListener("popstate", () => {
    if (address() === location.href) return;
    committed = location.href;
    state = read();
    field.value = state.text;
    write(false);
    run();
  });

  state.text ||= field.value.slice(0, LONGEST);
  if (field.value !== state.text) field.value = state.text;
  write(false);
  await run();
  return () => {
    if (composing) return;
    state.text = field.value.slice(0, LONGEST);
    if (isHome) location.assign(address(all));
    else commit({ text: state.text });
  };
}
