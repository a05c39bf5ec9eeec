// The hand-out: other languages on the paper, and printing. Each language comes from its own page of the offer.
const root = new URL(document.documentElement.dataset.root, location.href);
const here = document.documentElement.lang;
const pages = new Map();

/** The sheet of an offer as its page in a language has it. */
export async function sheet(id, lang) {
  const address = new URL(`${lang}/offers/${id}/hand-out/`, root);
  if (!pages.has(address.href)) pages.set(address.href, fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${address.pathname}`);
    return answer.text();
  }).then((text) => new DOMParser().parseFromString(text, "text/html").querySelector(".sheet")));
  pages.get(address.href).catch(() => pages.delete(address.href));
  return (await pages.get(address.href)).cloneNode(true);
}

/** Puts these languages into a sheet, in this order: first the cells it has, then those of the other pages. */
export async function columns(article, languages) {
  const wanted = languages.length ? languages : [here];
  const given = new Map();
  for (const lang of wanted) {
    const has = article.querySelector(`.c[lang="${lang}"]`);
    given.set(lang, has ? article : await sheet(article.dataset.id, lang));
  }
  const rows = [...article.querySelectorAll(".r")].map((row) => [row, wanted.map((lang) => {
    const from = given.get(lang).querySelector(`.r[data-key="${row.dataset.key}"]`);
    return from?.querySelector(`.c[lang="${lang}"]`)?.cloneNode(true) ?? document.createElement("div");
  })]);
  for (const [row, cells] of rows) row.replaceChildren(...cells);
  article.style.setProperty("--columns", wanted.length);
}

/** On the hand-out's own page: puts the languages that are ticked into its sheet. */
export async function choose(boxes) {
  const article = document.querySelector(".sheet");
  const chosen = [...boxes.querySelectorAll(":checked")].map((box) => box.value);
  // The reader's language stands first, as on the page.
  chosen.sort((a, b) => (b === here) - (a === here));
  const fresh = article.cloneNode(true);
  await columns(fresh, chosen);
  article.replaceWith(fresh);
}
