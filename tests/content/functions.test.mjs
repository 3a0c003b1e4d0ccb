// What the samples' scripts compute, without a browser.

import assert from "node:assert/strict";
import { test } from "node:test";

import { isJson, own, pretty } from "../../examples/content/single-page-app/public/call.js";
import { view } from "../../examples/content/single-page-app/public/router.js";
import { cookies, session } from "../../examples/content/single-page-app/public/session.js";
import { claims, clock, lifetime, readable, secondsLeft } from "../../examples/content/single-page-app/public/token.js";
import { base64url, challenge, random } from "../../examples/content/private-viewer/public/pkce.js";
import { meaning, recordsOf } from "../../examples/content/private-viewer/public/private-data.js";
import { authorizeAddress, codeOf, isAnswer, logoutAddress, problem } from "../../examples/content/private-viewer/public/sign-in.js";
import { CONFIGURATION, token } from "./site.mjs";

test("a token's claims are read, and nothing else is", () => {
  const about = { name: "Ada Lövelace 🛶", exp: 5 };
  assert.deepEqual(claims(token(about)), about);
  const part = (text) => `a.${Buffer.from(text).toString("base64url")}.b`;
  const wrong = [undefined, null, 7, "", "a.b", "a.b.c.d", "a.!!.c", "a..c", part("{"), part("[]"), part("null"), part('"a"')];
  for (const none of [...wrong, `a.${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}.b`]) {
    assert.equal(claims(none), null, String(none));
  }
});

test("time is what a token says is left of it", () => {
  for (const [of, now, seconds] of [
    [{ exp: 100 }, 40_000, 60],
    [{ exp: 100 }, 40_001, 59],
    [{ exp: 100 }, 100_000, 0],
    [{ exp: 100 }, 900_000, 0],
    [{ exp: "100" }, 0, 0],
    [{}, 0, 0],
    [null, 0, 0],
  ]) {
    assert.equal(secondsLeft(of, now), seconds);
  }
  assert.equal(lifetime({ iat: 10, exp: 70 }), 60);
  assert.equal(lifetime({ iat: 70, exp: 10 }), 0);
  assert.equal(lifetime({}), 0);
  for (const [seconds, shown] of [[0, "0:00"], [59, "0:59"], [60, "1:00"], [3599, "59:59"], [3600, "1:00:00"], [36_061, "10:01:01"]]) {
    assert.equal(clock(seconds), shown);
  }
});

test("claims are readable", () => {
  assert.equal(readable("cognito:groups", ["a", "b"]), "a, b");
  assert.equal(readable("email_verified", true), "true");
  assert.equal(readable("address", { street: "x" }), '{"street":"x"}');
  assert.equal(readable("sub", 7), "7");
  assert.match(readable("exp", 0), /19(69|70)/);
});

test("a session is that of the client, and of the last user", () => {
  const about = { sub: "1" };
  const prefix = "CognitoIdentityServiceProvider.client1";
  const text = [
    "other=1",
    `CognitoIdentityServiceProvider.client2.LastAuthUser=other`,
    `${prefix}.other.idToken=${token({ sub: "2" })}`,
    `${prefix}.LastAuthUser=user`,
    `${prefix}.user.idToken=${token(about)}`,
    `${prefix}.user.accessToken=a=b`,
  ].join("; ");
  assert.deepEqual(session(text, "client1"), { about, accessToken: "a=b" });
  assert.equal(session(text, "client2"), null);
  assert.equal(session("", "client1"), null);
  assert.equal(session(`${prefix}.LastAuthUser=user; ${prefix}.user.idToken=none`, "client1"), null);
  assert.deepEqual([...cookies("a=1; a=2; b; =c; d=")], [["a", "1"], ["d", ""]]);
});

test("addresses of the app show their page", () => {
  for (const [path, id] of [
    ["/", "you"],
    ["/session", "session"],
    ["/session/", "session"],
    ["/call", "call"],
    ["/sessions", "nowhere"],
    ["/session/more", "nowhere"],
  ]) {
    assert.equal(view(path), id, path);
  }
});

test("a token is sent to the own site only", () => {
  const origin = "https://docs.example.com";
  for (const path of ["/api", "/api?x=//y", "/a/../b", "/"]) {
    assert.equal(own(path, origin)?.origin, origin, path);
  }
  for (const path of ["//evil.example/", "/\\evil.example/", "https://evil.example/", "api", "", "/\t/evil.example"]) {
    assert.equal(own(path, origin), null, path);
  }
});

test("answers are shown as they are, JSON with indentation, long ones cut", () => {
  assert.equal(pretty('{"a":1}'), '{\n  "a": 1\n}');
  assert.equal(pretty("<p>"), "<p>");
  assert.equal(pretty("x".repeat(20_000)).length, 10_002);
});

test("a page in place of an API's answer is told from JSON", () => {
  for (const type of ["application/json", "application/json; charset=utf-8", "application/problem+json"]) {
    assert.equal(isJson(type), true, type);
  }
  for (const type of ["", "text/html", "application/jsonp", "text/html; a=application/json"]) {
    assert.equal(isJson(type), false, type);
  }
});

test("the challenge is that of RFC 7636, appendix B", async () => {
  assert.equal(
    await challenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
  assert.equal(base64url(Uint8Array.of(0xfb, 0xff, 0xfe, 0)), "-__-AA");
  assert.match(random(), /^[\w-]{43}$/);
  assert.notEqual(random(), random());
});

test("the sign-in page is asked for a code, with all that binds its answer to the attempt", async () => {
  const known = { ...CONFIGURATION, redirectUri: "https://docs.example.com/" };
  const address = new URL(await authorizeAddress(known, { state: "s", nonce: "n", verifier: "v".repeat(43) }));
  assert.equal(address.origin + address.pathname, "https://sign-in.example.com/oauth2/authorize");
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    response_type: "code",
    client_id: "client1",
    redirect_uri: "https://docs.example.com/",
    scope: "openid email",
    state: "s",
    nonce: "n",
    code_challenge: await challenge("v".repeat(43)),
    code_challenge_method: "S256",
  });
  const logout = new URL(logoutAddress({ ...known, logoutUri: "https://docs.example.com/bye" }));
  assert.deepEqual(Object.fromEntries(logout.searchParams), { client_id: "client1", logout_uri: "https://docs.example.com/bye" });
});

test("an answer counts only for the attempt of this tab", () => {
  const attempt = { state: "s", begun: 1000 };
  const code = (query, of = attempt, now = 2000) => codeOf(new URLSearchParams(query), of, now);
  assert.equal(code("state=s&code=c"), "c");
  for (const [query, of, now, message] of [
    ["state=other&code=c", attempt, 2000, /no attempt/],
    ["code=c", attempt, 2000, /no attempt/],
    ["state=s&state=s&code=c", attempt, 2000, /no attempt/],
    ["state=s&code=c", null, 2000, /no attempt/],
    ["state=s&code=c", attempt, 1000 + 600_000, /too long/],
    ["state=s&code=c", { state: "s" }, 2000, /too long/],
    ["state=s&error=access_denied&error_description=No+group", attempt, 2000, /refused: No group/],
    ["state=s&error=access_denied", attempt, 2000, /refused: access_denied/],
    ["state=s", attempt, 2000, /no code/],
    ["state=s&code=", attempt, 2000, /no code/],
    ["state=s&code=a&code=b", attempt, 2000, /no code/],
  ]) {
    assert.throws(() => code(query, of, now), message, query);
  }
  assert.ok(isAnswer(new URLSearchParams("state=s&error=x")));
  assert.ok(!isAnswer(new URLSearchParams("state=s")));
  assert.ok(!isAnswer(new URLSearchParams("code=c")));
});

test("an ID token is one of this pool, client and attempt", () => {
  const good = {
    iss: "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI",
    aud: "client1",
    token_use: "id",
    nonce: "n",
    exp: 100,
  };
  const of = (about) => problem(about, CONFIGURATION, "n", 99_000);
  assert.equal(of(good), null);
  for (const [change, message] of [
    [{ iss: "https://evil.example" }, /another user pool/],
    [{ aud: "client2" }, /another client/],
    [{ token_use: "access" }, /no ID token/],
    [{ nonce: "m" }, /another attempt/],
    [{ nonce: undefined }, /another attempt/],
    [{ exp: 99 }, /expired/],
    [{ exp: undefined }, /expired/],
  ]) {
    assert.match(of({ ...good, ...change }), message);
  }
  assert.match(of(null), /no ID token/);
  const elsewhere = { ...CONFIGURATION, issuer: "https://issuer.example.com" };
  assert.equal(problem({ ...good, iss: elsewhere.issuer }, elsewhere, "n", 99_000), null);
  assert.match(problem(good, elsewhere, "n", 99_000), /another user pool/);
});

test("refusals are told apart, and data has the form of data", () => {
  const told = [401, 403, 404, 500].map(meaning);
  assert.equal(new Set(told).size, 4);
  const good = { title: "t", records: [{ name: "a", value: "b" }] };
  assert.deepEqual(recordsOf(good), good);
  for (const wrong of [null, {}, [], { title: "t" }, { title: 1, records: [] }, { title: "t", records: [{ name: "a" }] }, { title: "t", records: [null] }]) {
    assert.equal(recordsOf(wrong), null);
  }
});
