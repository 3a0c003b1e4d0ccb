// The single-page app in a browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { judgeEverywhere, launch, open } from "./browser.mjs";
import { CONFIGURATION, json, serve, token } from "./site.mjs";

const PREFIX = "CognitoIdentityServiceProvider.client1";
const HOUR = 3600;
let browser;
let site;
let routes;

before(async () => {
  browser = await launch();
  routes = {};
  site = await serve("single-page-app", { missing: { page: "/index.html", status: 200 }, routes });
});
after(async () => {
  await browser.close();
  await site.close();
});

const now = () => Math.floor(Date.now() / 1000);
const about = (more) => ({ sub: "1", "cognito:username": "ada", name: "Ada <b>Lovelace</b>", email: "ada@example.com", "cognito:groups": ["staff", "editors"], iat: now() - 60, exp: now() + HOUR, ...more });
const cookies = (of) => [
  ["LastAuthUser", "user"],
  ["user.idToken", token(of)],
  ["user.accessToken", "the-access-token"],
].map(([name, value]) => ({ name: `${PREFIX}.${name}`, value, url: site.address }));

async function visit(path, of = about()) {
  const opened = await open(browser);
  await opened.context.addCookies(of === null ? [] : cookies(of));
  await opened.page.goto(site.address + path);
  return opened;
}

test("it shows who is signed in, as text", async () => {
  const { page, context, wrong } = await visit("/");
  await page.waitForSelector("#person:not([hidden])");
  assert.equal(await page.textContent("#state"), "You are signed in.");
  assert.equal(await page.textContent("#name"), "Ada <b>Lovelace</b>");
  assert.equal(await page.textContent("#groups"), "staff, editors");
  await judgeEverywhere(page);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("nobody is signed in without a session's cookies", async () => {
  const { page, context, wrong } = await visit("/", null);
  await page.waitForFunction(() => document.getElementById("state").textContent.includes("not signed in"));
  assert.ok(await page.isHidden("#person"));
  await judgeEverywhere(page);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("its pages have addresses that survive a reload, and the keyboard follows", async () => {
  const { page, context, wrong } = await visit("/");
  await page.click("nav >> text=Session");
  assert.equal(new URL(page.url()).pathname, "/session");
  assert.equal(await page.title(), "Session · Sample app");
  assert.equal(await page.evaluate(() => document.activeElement.id), "session-title");
  assert.equal(await page.textContent("nav [aria-current=page]"), "Session");
  await page.reload();
  assert.ok(await page.isVisible("#session"));
  await page.goBack();
  assert.ok(await page.isVisible("#you"));
  await page.goto(`${site.address}/no/such/page`);
  assert.ok(await page.isVisible("#nowhere"));
  await judgeEverywhere(page);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  assert.deepEqual(wrong, []);
  await context.close();
});

test("the token's time counts down, and its end is announced", async () => {
  const opened = await open(browser);
  const { page, context, wrong } = opened;
  await page.clock.install({ time: new Date() });
  await context.addCookies(cookies(about({ exp: now() + 90 })));
  await page.goto(`${site.address}/session`);
  await page.waitForFunction(() => /^1:\d\d$/.test(document.getElementById("left").textContent));
  assert.equal(await page.textContent("#message"), "");
  await page.clock.runFor(40_000);
  assert.match(await page.textContent("#left"), /^0:[45]\d$/);
  assert.match(await page.textContent("#message"), /within a minute/);
  await page.clock.runFor(60_000);
  assert.equal(await page.textContent("#left"), "0:00");
  assert.match(await page.textContent("#message"), /has expired/);
  await judgeEverywhere(page);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("refreshing visits the refresh path, and shows what came of it", async () => {
  let renewed = null;
  routes["/refresh"] = (request, response) => {
    const to = new URL(request.url, site.address).searchParams.get("to");
    const more = renewed ? { "set-cookie": `${PREFIX}.user.idToken=${token(renewed)}; Path=/` } : {};
    response.writeHead(307, { location: to, ...more });
    response.end();
  };
  const { page, context, wrong } = await visit("/session", about({ exp: now() - 1 }));
  await page.waitForFunction(() => document.getElementById("message").textContent.includes("expired"));
  renewed = about({ exp: now() + HOUR });
  await page.click("#refresh");
  await page.waitForFunction(() => document.getElementById("message").textContent === "There is a new ID token.");
  assert.match(await page.textContent("#left"), /^(1:00:00|59:\d\d)$/);
  assert.ok(site.requests.some(({ url }) => url === "/refresh?to=%2Fconfiguration.json"));
  await page.click("#refresh");
  await page.waitForFunction(() => document.getElementById("message").textContent.includes("still valid"));
  routes["/refresh"] = (request, response) => json(response, {}, 503);
  await page.click("#refresh");
  await page.waitForFunction(() => document.getElementById("message").textContent.includes("status 503"));
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a call has the access token, and shows the answer", async () => {
  routes["/api/hello"] = (request, response) =>
    request.headers.authorization === "Bearer the-access-token" ? json(response, { hello: "<i>" }) : json(response, {}, 401);
  routes["/api/other"] = (request, response) => json(response, { error: "no" }, 403);
  const { page, context, wrong } = await visit("/call");
  await page.waitForFunction(() => document.getElementById("path").value === "/api/hello");
  await page.click("#send");
  await page.waitForSelector("#answer:not([hidden])");
  assert.equal(await page.textContent("#status"), "Status 200 OK");
  assert.equal(await page.textContent("#answer"), '{\n  "hello": "<i>"\n}');
  await judgeEverywhere(page);
  await page.fill("#path", "/api/other");
  await page.press("#path", "Enter");
  await page.waitForFunction(() => document.getElementById("status").textContent === "Status 403 Forbidden");
  const before = site.requests.length;
  await page.fill("#path", "//evil.example.com/");
  await page.press("#path", "Enter");
  assert.ok(await page.evaluate(() => !document.getElementById("path").checkValidity()));
  assert.equal(site.requests.length, before);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("signing out is a form", async () => {
  routes["/out"] = (request, response) => json(response, { method: request.method });
  routes["/configuration.json"] = (request, response) => json(response, { ...CONFIGURATION, signOutPath: "/out" });
  const { page, context, wrong } = await visit("/");
  await page.waitForFunction(() => document.getElementById("sign-out").action.endsWith("/out"));
  await page.click("text=Sign out");
  await page.waitForURL("**/out");
  assert.match(await page.textContent("body"), /POST/);
  delete routes["/configuration.json"];
  assert.deepEqual(wrong, []);
  await context.close();
});

test("a site without a configuration is told", async () => {
  routes["/configuration.json"] = (request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!DOCTYPE html>");
  };
  const { page, context } = await visit("/");
  await page.waitForFunction(() => document.getElementById("message").textContent.includes("no configuration"));
  delete routes["/configuration.json"];
  await context.close();
});
