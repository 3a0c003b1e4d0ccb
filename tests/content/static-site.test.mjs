// The static site in a browser that has no scripts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { judgeEverywhere, launch, open } from "./browser.mjs";
import { json, serve } from "./site.mjs";

let browser;
let site;

before(async () => {
  browser = await launch();
  const routes = { "/signout": (request, response) => json(response, { method: request.method }) };
  site = await serve("static-site", { missing: { page: "/404.html", status: 404 }, routes });
});
after(async () => {
  await browser.close();
  await site.close();
});

test("every page is reached by links, and is right", async () => {
  const { page, context, wrong } = await open(browser);
  const seen = new Set();
  const waiting = ["/", "/no/such/page"];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path)) {
      continue;
    }
    seen.add(path);
    const response = await page.goto(site.address + path);
    assert.equal(response.status(), path === "/no/such/page" ? 404 : 200, path);
    await judgeEverywhere(page);
    const links = await page.evaluate(() => [...document.links].filter((link) => !link.hash).map((link) => link.pathname));
    waiting.push(...links);
  }
  assert.deepEqual([...seen].sort(), ["/", "/account/", "/guide/", "/guide/folders/", "/news/", "/no/such/page"]);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("it works without scripts, and signs out by a form", async () => {
  const { page, context } = await open(browser, { javaScriptEnabled: false });
  await page.goto(`${site.address}/account/`);
  await page.click("text=Sign out");
  await page.waitForURL("**/signout");
  assert.equal(site.requests.at(-1).method, "POST");
  assert.ok(site.requests.every(({ url }) => !url.endsWith(".js")));
  await context.close();
});
