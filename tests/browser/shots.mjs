// Pictures of pages to look at: every kind in every language would be too many, so name what you want.
//
//   node shots.mjs SITE OUT [--pages home,offer] [--languages de,ar] [--widths 360,1280] [--schemes light,dark]
//
// SITE is a folder with a built site; a page is a kind of lib/kinds.mjs or an address below the language.

import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./lib/browser.mjs";
import { common, kinds } from "./lib/kinds.mjs";
import { serve } from "./server.mjs";

const list = (value) => ({ type: "string", default: value });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: list("start,home,list,offer,counselling,region,a-z"), languages: list("de,ar"), widths: list("360,1280"), schemes: list("light,dark") },
});
const [site, out] = positionals;
if (!site || !out || !existsSync(join(site, "index.html"))) {
  console.error("usage: node shots.mjs SITE OUT [--pages …] [--languages …] [--widths …] [--schemes …]");
  process.exit(2);
}
mkdirSync(out, { recursive: true });

const [browser, server] = await Promise.all([launch(), serve(site)]);
const split = (text) => text.split(",").filter(Boolean);
for (const colorScheme of split(values.schemes)) {
  for (const width of split(values.widths).map(Number)) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: width < 1000 ? 740 : 900 }, locale: "ja-JP" });
    for (const name of split(values.pages)) {
      const shared = name in common;
      for (const language of shared ? [""] : split(values.languages)) {
        await page.goto(server.url + (shared ? common[name] : `${language}/${kinds[name] ?? name}`));
        const file = [name.replaceAll(/[^a-z0-9-]+/gi, "-"), language, width, colorScheme].filter(Boolean).join("-");
        await page.screenshot({ path: join(out, `${file}.png`), fullPage: true });
        console.log(join(out, `${file}.png`));
      }
    }
    await page.close();
  }
}
await browser.close();
await server.stop();
