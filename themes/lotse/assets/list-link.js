// A link to a list: on to the list page in the language that the fragment names (`#uk.k4c7w.h7z5g`).
const lang = location.hash.slice(1).split(".")[0];
const link = [...document.querySelectorAll("a[hreflang]")].find((a) => a.hreflang === lang);
for (const a of document.querySelectorAll("a[hreflang]")) a.hash = location.hash;
if (link) location.replace(link.href);
