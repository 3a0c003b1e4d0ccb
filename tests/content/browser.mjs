// A browser that is offline but for a site on loopback, and what is demanded of every page in it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const HOME = process.env.CHROMIUM;
const require = createRequire(join(HOME, "package.json"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The sizes of a phone and of a desk's screen. */
export const SCREENS = { phone: { width: 390, height: 844 }, narrow: { width: 320, height: 568 }, desk: { width: 1280, height: 800 } };

export const launch = () =>
  chromium.launch({
    executablePath: join(HOME, "chromium"),
    args: ["--no-sandbox", "--no-zygote", "--disable-gpu"],
    env: { ...process.env, LD_LIBRARY_PATH: join(HOME, "lib"), FONTCONFIG_FILE: join(HOME, "fonts.conf") },
  });

/**
 * A page of a context of its own. `answers` answers requests that leave the site, by their host; without an answer a
 * request is cut off, and counts as wrong. `wrong` collects what no page may do.
 */
export async function open(browser, { answers = {}, ...options } = {}) {
  const context = await browser.newContext({ viewport: SCREENS.desk, ...options });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("console", (message) => {
    // That a status is 401 is no error of the page.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) {
      wrong.push(message.text());
    }
  });
  await page.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => {
      const url = new URL(route.request().url());
      if (answers[url.hostname]) {
        return answers[url.hostname](route, url);
      }
      wrong.push(`asked ${url}`);
      return route.abort();
    },
  );
  return { context, page, wrong };
}

/** What holds for every page as it stands: no rule of WCAG 2.2 AA that axe knows is broken, and nothing sticks out. */
export async function judge(page) {
  // Not a script of the page: its policy does not let such a one in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  assert.deepEqual(found, [], page.url());
  const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(wide <= screen, `${page.url()} is ${wide} wide on a screen of ${screen}`);
}

/** Judges a page in both schemes, and on each screen. */
export async function judgeEverywhere(page) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const screen of Object.values(SCREENS)) {
      await page.setViewportSize(screen);
      await judge(page);
    }
  }
  await page.setViewportSize(SCREENS.desk);
}
