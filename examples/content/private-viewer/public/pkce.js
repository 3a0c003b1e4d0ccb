// Secrets of one sign-in: RFC 7636 (PKCE), and the state and nonce of OpenID Connect.

/** Bytes as base64url without padding. */
export function base64url(bytes) {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** 256 random bits, in 43 letters: the least that a verifier has (RFC 7636, section 4.1). */
export function random() {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** The challenge of a verifier by the method S256 (RFC 7636, section 4.2). */
export async function challenge(verifier) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}
