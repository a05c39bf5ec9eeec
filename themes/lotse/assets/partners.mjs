// The lines that show a list in another site, built from a form. Nothing is sent and nothing is kept.
const tool = document.querySelector("#tool");
const form = tool.querySelector("form");
const code = tool.querySelector("code");
const actions = tool.querySelector(".actions");
const said = tool.querySelector(".said");
const root = new URL(document.documentElement.dataset.root, location.href).href;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

function write() {
  const { list, level, language, height, free, resize } = form.elements;
  const url = new URL(language.value + list.value, root);
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

actions.querySelector("button").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = said.dataset.copied;
  } catch {
    // Where a page may not copy, the reader does it: the lines are marked.
    getSelection().selectAllChildren(code);
  }
});
form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
write();
form.hidden = actions.hidden = false;
