// What holds for the samples' files.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { SAMPLES } from "./site.mjs";

const files = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith(".md"))
  .map((entry) => join(entry.parentPath, entry.name));
const read = (file) => readFileSync(file, "utf8");
const all = (end) => files.filter((file) => file.endsWith(end)).map((file) => [file.slice(SAMPLES.length), read(file)]);

test("there are files of each kind", () => {
  for (const [end, count] of [["index.html", 7], [".css", 3], [".js", 12], [".json", 1], [".svg", 3]]) {
    assert.equal(all(end).length, count, end);
  }
});

test("what several samples have in common is the same in each", () => {
  for (const name of ["style.css", "icon.svg", "token.js", "configuration.js"]) {
    const copies = all(`/${name}`);
    assert.ok(copies.length > 1, name);
    for (const [file, text] of copies) {
      assert.equal(text, copies[0][1], file);
    }
  }
});

test("pages have a language, and neither scripts nor styles of their own", () => {
  for (const [file, text] of all(".html")) {
    assert.match(text, /^<!DOCTYPE html>\n<html lang="en">/, file);
    assert.doesNotMatch(text, /\s(on\w+|style)\s*=/, file);
    assert.doesNotMatch(text, /<style|<base|<iframe|<script(?! type="module" src="\/)/, file);
    // From the root, since a page may be answered at any depth.
    for (const [, address] of text.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
      assert.match(address, /^(\/(?!\/)|#)/, file);
    }
  }
});

test("nothing is fetched from elsewhere, and no text becomes markup or code", () => {
  for (const [file, text] of [...all(".css"), ...all(".js")]) {
    assert.doesNotMatch(text, /@import|\burl\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function/, file);
    assert.doesNotMatch(text, /https?:\/\/(?!\$\{known\.signInDomain\}|cognito-idp\.\$\{known\.region\})/, file);
  }
});
