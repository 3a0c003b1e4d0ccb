// Signing in by the authorization code flow with PKCE, as a public client: the page has no secret.

import { challenge, random } from "./pkce.js";
import { claims } from "./token.js";

/** Where the attempt is kept while the browser is at the sign-in page: in this tab, until it is closed. */
const KEY = "sign-in";

/** How long an attempt may take, in milliseconds. */
const LONGEST = 10 * 60 * 1000;

/** The address that the sign-in page sends back to; the client has it among its callback URLs, letter by letter. */
function redirectUri(known) {
  return known.redirectUri ?? `${location.origin}/`;
}

/** Whether an address is one of the sign-in page's answer. */
export function isAnswer(query) {
  return query.has("state") && (query.has("code") || query.has("error"));
}

/** The address of the sign-in page for an attempt. */
export async function authorizeAddress(known, attempt) {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: known.clientId,
    redirect_uri: redirectUri(known),
    scope: (known.scopes ?? ["openid"]).join(" "),
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await challenge(attempt.verifier),
    code_challenge_method: "S256",
  });
  return `https://${known.signInDomain}/oauth2/authorize?${query}`;
}

/** Leaves for the sign-in page. */
export async function signIn(known) {
  const attempt = { state: random(), nonce: random(), verifier: random(), begun: Date.now() };
  sessionStorage.setItem(KEY, JSON.stringify(attempt));
  location.assign(await authorizeAddress(known, attempt));
}

/** The attempt that was begun in this tab; it is good for one answer. */
function takeAttempt() {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The code that the sign-in page answered, if the answer belongs to an attempt. */
export function codeOf(query, attempt, now) {
  const single = (name) => (query.getAll(name).length === 1 ? query.get(name) : null);
  if (attempt === null || single("state") !== attempt.state) {
    throw new Error("This answer belongs to no attempt of this tab. Sign in once more.");
  }
  if (!(now - attempt.begun < LONGEST)) {
    throw new Error("Signing in took too long. Sign in once more.");
  }
  if (query.has("error")) {
    throw new Error(`The sign-in page refused: ${query.get("error_description") ?? query.get("error")}`);
  }
  const code = single("code");
  if (!code) {
    throw new Error("The sign-in page gave no code. Sign in once more.");
  }
  return code;
}

/**
 * What is wrong with the claims of an ID token, or null (OpenID Connect Core 1.0, section 3.1.3.7). It came straight
 * from the token endpoint over TLS, so its signature need not be checked here (point 6 there).
 */
export function problem(about, known, nonce, now) {
  const issuer = known.issuer ?? `https://cognito-idp.${known.region}.amazonaws.com/${known.userPoolId}`;
  if (about === null || about.token_use !== "id") {
    return "The answer has no ID token.";
  }
  if (about.iss !== issuer) {
    return "The ID token is of another user pool.";
  }
  if (about.aud !== known.clientId) {
    return "The ID token is for another client.";
  }
  if (about.nonce !== nonce) {
    return "The ID token is of another attempt.";
  }
  return about.exp > now / 1000 ? null : "The ID token has expired already.";
}

/** Exchanges the code of the sign-in page's answer for tokens. */
export async function exchange(known, query) {
  const attempt = takeAttempt();
  const code = codeOf(query, attempt, Date.now());
  const response = await fetch(`https://${known.signInDomain}/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "authorization_code",
      client_id: known.clientId,
      redirect_uri: redirectUri(known),
      code,
      code_verifier: attempt.verifier,
    }),
    credentials: "omit",
    cache: "no-store",
    redirect: "error",
  });
  const answer = await response.json().catch(() => null);
  if (!response.ok || typeof answer?.access_token !== "string") {
    throw new Error(`The code was not exchanged: ${answer?.error ?? `status ${response.status}`}`);
  }
  const wrong = problem(claims(answer.id_token), known, attempt.nonce, Date.now());
  if (wrong !== null) {
    throw new Error(wrong);
  }
  return { accessToken: answer.access_token, refreshToken: answer.refresh_token, idToken: answer.id_token };
}

/** The address that ends the session of the sign-in page, and sends back here. */
export function logoutAddress(known) {
  const query = new URLSearchParams({
    client_id: known.clientId,
    logout_uri: known.logoutUri ?? `${location.origin}/`,
  });
  return `https://${known.signInDomain}/logout?${query}`;
}

/** Revokes the session's refresh token, and with it the access tokens for Cognito's own APIs; then leaves to sign out. */
export async function signOut(known, tokens) {
  if (tokens?.refreshToken) {
    const body = new URLSearchParams({ token: tokens.refreshToken, client_id: known.clientId });
    // Signing out goes on where this fails.
    await fetch(`https://${known.signInDomain}/oauth2/revoke`, { method: "POST", body, credentials: "omit" }).catch(
      () => null,
    );
  }
  location.assign(logoutAddress(known));
}
