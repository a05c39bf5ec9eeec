// The one script of every page: it loads what a reader uses. Before that nothing is loaded, stored or read.
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

if (form) {
  const wake = waker(() => Promise.all([import(root + form.dataset.page), import(`${root}search.mjs`), style(form.dataset.style)]).then(([page, search]) => page.start(form, search, root)));
  form.addEventListener("focusin", wake);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    wake().then((commit) => commit(), () => form.submit());
  });
  if (ASKED.test(location.search) || /[#&]status=./.test(location.hash) || form.contains(document.activeElement)) wake();
}

// Copies on the device (offline.mjs): after a tap, or once the worker answers, which is after an earlier tap.
const keep = waker(() => Promise.all([import(`${root}offline.mjs`), style(button.dataset.offline)]).then(([offline]) => offline.start(button, root)));
button?.addEventListener("click", () => keep().then((tap) => tap(), () => {}));
if (button && navigator.serviceWorker?.controller) keep();
