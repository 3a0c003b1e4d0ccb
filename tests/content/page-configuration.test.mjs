// The function of `PageConfiguration`, whose code the variable CODE names a file of, as CloudFront calls it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const code = readFileSync(process.env.CODE, "utf8");
const expected = JSON.parse(readFileSync(process.env.EXPECTED, "utf8"));

/** What the function answers; by way of JSON, since its objects are of another realm. */
function answer(method) {
  const event = { version: "1.0", context: { eventType: "viewer-request" }, request: { method, uri: "/configuration.json" } };
  return JSON.parse(JSON.stringify(runInNewContext(`${code}; handler(${JSON.stringify(event)})`)));
}

test("the configuration is answered as JSON", () => {
  const response = answer("GET");
  assert.equal(response.statusCode, 200);
  assert.deepEqual(response.headers, {
    "content-type": { value: "application/json" },
    "cache-control": { value: "no-cache" },
    "x-content-type-options": { value: "nosniff" },
  });
  assert.equal(response.body.encoding, "text");
  assert.deepEqual(JSON.parse(response.body.data), expected);
});

test("HEAD gets the headers alone", () => {
  const { body, ...head } = answer("GET");
  assert.ok(body);
  assert.deepEqual(answer("HEAD"), head);
});

test("other methods are refused", () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "get"]) {
    const response = answer(method);
    assert.equal(response.statusCode, 405, method);
    assert.equal(response.headers.allow.value, "GET, HEAD");
    assert.equal(response.body, undefined);
  }
});
