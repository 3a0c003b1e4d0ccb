// Serves a sample site on loopback as its distribution would: folders, error pages, headers.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the samples. */
export const SAMPLES = fileURLToPath(new URL("../../examples/content/", import.meta.url));

/** The host of the sign-in pages, which the tests answer within the browser. */
export const SIGN_IN = "sign-in.example.com";

/** The policy that the samples are to work under. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src 'self' https://${SIGN_IN}`,
  "base-uri 'none'",
  `form-action 'self' https://${SIGN_IN}`,
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** What `/configuration.json` says where a test says nothing else. */
export const CONFIGURATION = {
  region: "eu-north-1",
  userPoolId: "eu-north-1_AbCdEfGhI",
  clientId: "client1",
  signInDomain: SIGN_IN,
  scopes: ["openid", "email"],
  apiPath: "/api/hello",
};

/** What the server answers with before it looks for a file. */
function respond(response, status, headers = {}, body = "") {
  response.writeHead(status, { "content-security-policy": POLICY, "cache-control": "no-store", ...headers });
  response.end(body);
}

/** A JSON answer. */
export function json(response, value, status = 200, headers = {}) {
  respond(response, status, { "content-type": "application/json", ...headers }, JSON.stringify(value));
}

/**
 * Serves `<sample>/public`. `missing` is the page for what is not there, and its status; `routes` answers paths by
 * functions `(request, response)`. `requests` are those that came.
 */
export async function serve(sample, { missing, routes = {} } = {}) {
  const folder = join(SAMPLES, sample, "public");
  const requests = [];
  const file = async (path) => {
    const name = normalize(path.endsWith("/") ? `${path}index.html` : path);
    return { body: await readFile(join(folder, name)), type: TYPES[extname(name)] ?? "application/octet-stream" };
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    request.resume();
    requests.push({ method: request.method, url: request.url });
    if (routes[path]) {
      return routes[path](request, response);
    }
    if (path === "/configuration.json") {
      return json(response, CONFIGURATION);
    }
    try {
      const found = await file(path);
      return respond(response, 200, { "content-type": found.type }, found.body);
    } catch {
      const page = missing ? await file(missing.page) : { body: "", type: "text/plain" };
      return respond(response, missing?.status ?? 404, { "content-type": page.type }, page.body);
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

/** A token with these claims, whose signature is none. */
export function token(claims) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "RS256", kid: "1" })}.${part(claims)}.${Buffer.from("signature").toString("base64url")}`;
}
