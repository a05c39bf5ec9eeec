// The reader's own clock: what has passed since the page was built goes, what is due is said. It runs before the
// first paint (blocking="render"), so nothing moves. The build puts zone and words in. Dates are those of the site's zone; `data-clock` pins the day.
(({ zone, formats, words }) => {
  const { dataset, lang } = document.documentElement;
  // Swedish writes dates as ISO 8601 does; one format for both, since making one takes its time on a phone.
  const [day, now] = new Intl.DateTimeFormat("sv", { timeZone: zone, dateStyle: "short", timeStyle: "short" }).format(new Date()).split(" ");
  const today = dataset.clock ?? day;
  const utc = (day) => Date.parse(`${day}T00:00Z`);
  const weekday = new Date(utc(today)).toUTCString().slice(0, 2);
  const long = (day, tag = lang) => new Intl.DateTimeFormat(formats[tag] ?? tag, { dateStyle: "long", timeZone: "UTC" }).format(utc(day));
  const each = (what, work) => document.querySelectorAll(`[data-${what}]`).forEach((e) => work(e, e.dataset[what]));
  const tag = (e, text, name = "em", style = "tag now") => e.append(" ", Object.assign(document.createElement(name), { className: style, textContent: text }));

  each("until", (e, last) => {
    if (last >= today) return;
    const list = e.parentElement;
    e.remove();
    if (!list.querySelector("[data-until]")) (list.closest("#starts, #dates, #days") ?? (list.matches(".meta") ? list : e)).remove();
  });
  each("by", (e) => {
    const days = Math.round((utc(e.dateTime) - utc(today)) / 864e5);
    if (Math.abs(days) > 14) return;
    e.classList.add("warn");
    e.append(` (${new Intl.RelativeTimeFormat(formats[lang] ?? lang, { numeric: "auto" }).format(days, "day")})`);
  });
  document.querySelectorAll(".card .meta time").forEach((e) => {
    if (e.dateTime >= today) return;
    const day = e.dataset.next?.split(" ").find((d) => d >= today);
    e.textContent = day ? words.next.replace("%n", long(day)) : words.ask;
    e.dateTime = day ?? today;
  });
  each("due", (e, last) => last < today && tag(e, words.overdue, "strong", "warn"));
  each("open", (e, hours) => {
    const [times, days] = hours.split(" ").reverse();
    const [from, to] = times.split("-");
    if ((days ? days.includes(weekday) : e.dataset.day === today) && from <= now && now < to) tag(e, words["clock-open"].replace("%n", to));
  });
  each("today", (e, text) => {
    e.textContent = text.replace("%n", long(today, e.closest("[lang]").lang));
    e.hidden = false;
  });
})(WORDS);
