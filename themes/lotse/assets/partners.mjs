// The lines that show a list in another site, built from a form. What there is to list comes from the search, once
// somebody starts. Nothing is sent and nothing is kept.
const tool = document.querySelector("#tool");
const [form, code, actions, said] = ["form", "code", ".actions", ".said"].map((name) => tool.querySelector(name));
const { start, copy } = Object.fromEntries([...actions.querySelectorAll("button")].map((button) => [button.name, button]));
const { lang, dataset } = document.documentElement;
const root = new URL(dataset.root, location.href).href;
// Lists that other sites may show, in the order of the form; residence statuses are none.
const LISTS = ["topic-group", "topic", "district", "level", "audience", "language", "time", "mode", "childcare", "provider", "region"];
const FOLDERS = { provider: "providers", region: "regions" };

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function write() {
  const { list, level, language, height, free, resize } = form.elements;
  const url = new URL(`embed/${language.value}/${list.value}`, root);
  if (level.value) url.searchParams.set("level", level.value);
  if (free.checked) url.searchParams.set("free", "yes");
  const title = `${list.selectedOptions[0].textContent} – ${tool.dataset.site}`;
  const high = Math.min(5000, Math.max(200, Math.round(height.valueAsNumber) || 600));
  const lines = [`<iframe src="${escaped(url.href)}" title="${escaped(title)}" height="${high}" style="width: 100%; border: 0" loading="lazy"${resize.checked ? " data-lotse" : ""}></iframe>`];
  if (resize.checked) lines.push(`<script src="${escaped(root)}embed/resize.js" defer></script>`);
  code.textContent = lines.join("\n");
  actions.querySelector("a").href = url.href;
  said.textContent = "";
}

function style() {
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: root + tool.dataset.style });
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

start.addEventListener("click", async () => {
  try {
    const [{ openSearch }] = await Promise.all([import(`${root}search.mjs`), style()]);
    const search = openSearch({ base: root, lang });
    const [{ facets }, words] = await Promise.all([search.query("", { facets: true, limit: 1 }), search.words()]);
    const option = ({ label }, value) => new Option(label, value);
    for (const key of LISTS) {
      if (!facets[key]?.length) continue;
      const group = Object.assign(document.createElement("optgroup"), { label: words[`find-by-${key}`] ?? key });
      group.append(...facets[key].map((value) => option(value, `${FOLDERS[key] ?? `offers/${key}`}/${value.value}/`)));
      form.elements.list.append(group);
    }
    form.elements.level.append(...(facets.level ?? []).map((value) => option(value, value.value)));
    form.hidden = false;
    form.elements.list.focus();
    start.remove();
  } catch {
    said.textContent = tool.dataset.fails;
  }
});
copy.addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = tool.dataset.copied;
  } catch {
    // Where a page may not copy, the reader does it: the lines are marked.
    getSelection().selectAllChildren(code);
  }
});
form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
actions.parentElement.hidden = false;
