// The viewer of private data in a browser, with a sign-in page that the test plays.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { judgeEverywhere, launch, open } from "./browser.mjs";
import { CONFIGURATION, json, SAMPLES, serve, SIGN_IN, token } from "./site.mjs";

const ISSUER = "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI";
let browser;
let site;
let edge;
let accessToken;

before(async () => {
  browser = await launch();
  const data = JSON.parse(await readFile(join(SAMPLES, "private-viewer/private/data.json"), "utf8"));
  edge = (request, response) =>
    request.headers.authorization === `Bearer ${accessToken}` ? json(response, data) : json(response, {}, 401);
  const routes = { "/private/data.json": (request, response) => edge(request, response) };
  site = await serve("private-viewer", { routes });
});
after(async () => {
  await browser.close();
  await site.close();
});

/** A sign-in page; `change` changes what it answers. */
function signInPage(change = {}) {
  const asked = { exchanges: [], revoked: [], logouts: [] };
  const cors = { "access-control-allow-origin": "*" };
  const exp = Math.floor(Date.now() / 1000) + 600;
  const answer = (route, url) => {
    if (url.pathname === "/oauth2/authorize") {
      asked.query = Object.fromEntries(url.searchParams);
      const back = new URLSearchParams({ code: "the-code", state: asked.query.state, ...change.query });
      return route.fulfill({ status: 302, headers: { location: `${asked.query.redirect_uri}?${back}` } });
    }
    if (url.pathname === "/oauth2/token") {
      asked.exchanges.push(Object.fromEntries(new URLSearchParams(route.request().postData())));
      accessToken = token({ sub: "1", username: "ada", token_use: "access", client_id: "client1", exp });
      const claims = { iss: ISSUER, aud: "client1", token_use: "id", nonce: asked.query?.nonce, name: "Ada", exp, ...change.claims };
      const tokens = { access_token: accessToken, id_token: token(claims), refresh_token: "the-refresh-token" };
      const body = change.refused ? { error: "invalid_grant" } : tokens;
      return route.fulfill({ status: change.refused ? 400 : 200, headers: cors, contentType: "application/json", body: JSON.stringify(body) });
    }
    if (url.pathname === "/oauth2/revoke") {
      asked.revoked.push(Object.fromEntries(new URLSearchParams(route.request().postData())));
      return route.fulfill({ status: 200, headers: cors });
    }
    asked.logouts.push(Object.fromEntries(url.searchParams));
    return route.fulfill({ status: 302, headers: { location: url.searchParams.get("logout_uri") } });
  };
  return { asked, answers: { [SIGN_IN]: answer } };
}

async function visit(change, path = "/") {
  const { asked, answers } = signInPage(change);
  const opened = await open(browser, { answers });
  await opened.page.goto(site.address + path);
  return { ...opened, asked };
}

const text = (page, id, expected) =>
  page.waitForFunction(([id, expected]) => document.getElementById(id).textContent.includes(expected), [id, expected]);

test("a visitor signs in, sees the token and the data, and signs out", async () => {
  const { page, context, wrong, asked } = await visit();
  await judgeEverywhere(page);
  await page.click("#sign-in");
  await text(page, "state", "Signed in as Ada.");
  assert.equal(page.url(), `${site.address}/`);
  const [exchange] = asked.exchanges;
  const digest = createHash("sha256").update(exchange.code_verifier).digest("base64url");
  assert.equal(digest, asked.query.code_challenge);
  assert.deepEqual({ ...exchange, code_verifier: "" }, { grant_type: "authorization_code", client_id: CONFIGURATION.clientId, redirect_uri: `${site.address}/`, code: "the-code", code_verifier: "" });
  assert.equal(await page.textContent("#raw"), accessToken);
  assert.match(await page.textContent("#claims"), /usernameada/);
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, localStorage.length, document.cookie]), [0, 0, ""]);
  await page.click("#retrieve");
  await page.waitForSelector("#records:not([hidden])");
  assert.equal(await page.textContent("#caption"), "Harbour, this morning");
  assert.equal(await page.locator("#rows tr").count(), 4);
  await page.click("summary");
  await judgeEverywhere(page);
  const left = page.waitForResponse(`https://${SIGN_IN}/logout?**`);
  await page.click("#sign-out");
  await left;
  await page.waitForURL(`${site.address}/`);
  await text(page, "state", "Nobody is signed in.");
  assert.equal(await page.textContent("#raw"), "");
  assert.deepEqual(asked.revoked, [{ token: "the-refresh-token", client_id: "client1" }]);
  assert.deepEqual(asked.logouts, [{ client_id: "client1", logout_uri: `${site.address}/` }]);
  assert.deepEqual(wrong, []);
  await context.close();
});

test("refusals of the edge are told apart", async () => {
  const usual = edge;
  const { page, context, wrong } = await visit();
  await page.click("#without");
  await text(page, "status", "no valid token (401)");
  await judgeEverywhere(page);
  for (const [status, headers, expected] of [
    [403, {}, "does not open this (403)"],
    [404, {}, "no such data (404)"],
    [503, {}, "status 503"],
    [302, { location: "/" }, "sends to sign in"],
    [200, {}, "something else than data"],
  ]) {
    edge = (request, response) => json(response, {}, status, headers);
    await page.click("#retrieve");
    await text(page, "status", expected);
    assert.ok(await page.isHidden("#records"));
  }
  edge = usual;
  assert.deepEqual(wrong, []);
  await context.close();
});

test("an answer that is not right signs nobody in", async () => {
  for (const [change, expected] of [
    [{ query: { state: "other" } }, "belongs to no attempt"],
    [{ query: { error: "access_denied", error_description: "<img src=x>" } }, "refused: <img src=x>"],
    [{ refused: true }, "not exchanged: invalid_grant"],
    [{ claims: { nonce: "other" } }, "another attempt"],
    [{ claims: { aud: "other" } }, "another client"],
    [{ claims: { iss: "https://evil.example" } }, "another user pool"],
  ]) {
    const { page, context, wrong } = await visit(change);
    await page.click("#sign-in");
    await text(page, "message", expected);
    assert.equal(await page.textContent("#state"), "Nobody is signed in.");
    assert.equal(page.url(), `${site.address}/`);
    assert.deepEqual(wrong, []);
    await context.close();
  }
});

test("an answer that somebody else began is taken for nobody's", async () => {
  const { page, context, asked } = await visit({}, "/?code=stolen&state=forged");
  await text(page, "message", "belongs to no attempt");
  assert.deepEqual(asked.exchanges, []);
  await context.close();
});
