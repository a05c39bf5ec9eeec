// Wakes the search when its field is used or the address holds a search. Before that nothing is loaded.
const form = document.querySelector(".find");
const root = new URL(document.documentElement.dataset.root, location.href).href;
const ASKED = /[?&](q|sort|within|open|topic|topic-group|district|level|target|audience|month|time|mode|language|free|childcare|provider|programme|funder|region)=./;
let waking;

function wake() {
  const page = () => fetch(root + document.documentElement.dataset.words).then((answer) => answer.json())
    .then(({ assets }) => Promise.all([import(root + assets["search-page.mjs"]), style(root + assets["search.css"])]));
  waking ??= Promise.all([page(), import(`${root}search.mjs`)]).then(([[page], search]) => page.start(form, search, root));
  waking.catch(() => (waking = undefined));
  return waking;
}

function style(href) {
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

form?.addEventListener("focusin", wake);
form?.addEventListener("submit", (event) => {
  event.preventDefault();
  wake().then((commit) => commit(), () => form.submit());
});
if (form && (ASKED.test(location.search) || /[#&]status=./.test(location.hash) || form.contains(document.activeElement))) wake();
