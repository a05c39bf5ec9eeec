// The short address: on to the reader's own language, the first of the browser's that the page has.
const links = [...document.querySelectorAll("a[hreflang]")];
for (const want of navigator.languages || [navigator.language || ""]) {
  const base = (tag) => tag.toLowerCase().split("-")[0];
  const link = links.find((a) => a.hreflang.toLowerCase() === want.toLowerCase()) || links.find((a) => base(a.hreflang) === base(want));
  if (link) {
    location.replace(link.href);
    break;
  }
}
