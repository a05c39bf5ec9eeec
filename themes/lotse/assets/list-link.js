// A link to a list: on to the list page in the language that the fragment names (`#uk.k4c7w.h7z5g`),
// else in the reader's own, the first of the browser's that there is.
const links = [...document.querySelectorAll("a[hreflang]")];
const base = (tag) => tag.toLowerCase().split("-")[0];
const named = location.hash.slice(1).split(".")[0];
for (const a of links) a.hash = location.hash;
for (const want of [named, ...(navigator.languages ?? [navigator.language ?? ""])]) {
  const link = links.find((a) => a.hreflang.toLowerCase() === want.toLowerCase()) ?? links.find((a) => base(a.hreflang) === base(want));
  if (link) {
    location.replace(link.href);
    break;
  }
}
