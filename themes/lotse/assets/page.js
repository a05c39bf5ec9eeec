// Wakes what a reader uses: search, copies on the device. Before that nothing is loaded, stored or read.
const html = document.documentElement;
const root = new URL(html.dataset.root, location.href).href;
const form = document.querySelector(".find");
const button = document.querySelector("[data-offline]");
const ASKED = /[?&](q|sort|within|open|topic|topic-group|district|level|target|audience|month|time|mode|language|free|childcare|provider|programme|funder|region)=./;

/** Loads modules and a style sheet once; after a fault, once more. */
function waker(load) {
  let waking;
  return () => {
    waking ??= load();
    waking.catch(() => (waking = undefined));
    return waking;
  };
}

function style(path) {
  if (document.querySelector(`link[href="${root}${path}"]`)) return;
  const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: root + path });
  document.head.append(link);
  return new Promise((done) => (link.onload = link.onerror = done));
}

/** Where the files of the theme are. */
const files = async () => (await (await fetch(root + html.dataset.words)).json()).assets;

if (form) {
  const page = async () => {
    const assets = await files();
    return (await Promise.all([import(root + assets["search-page.mjs"]), style(assets["search.css"])]))[0];
  };
  const wake = waker(() => Promise.all([page(), import(`${root}search.mjs`)]).then(([page, search]) => page.start(form, search, root)));
  form.addEventListener("focusin", wake);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    wake().then((commit) => commit(), () => form.submit());
  });
  if (ASKED.test(location.search) || /[#&]status=./.test(location.hash) || form.contains(document.activeElement)) wake();
}

// Copies on the device (offline.mjs): after a tap, or once the worker answers, which is after an earlier tap.
const copies = async () => {
  const [offline] = await Promise.all([import(`${root}offline.mjs`), style((await files())["offline.css"])]);
  return offline.start(button, root);
};
const keep = waker(copies);
button?.addEventListener("click", () => keep().then((tap) => tap(), () => {}));
if (button && navigator.serviceWorker?.controller) keep();
