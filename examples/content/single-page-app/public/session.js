// The session's tokens, in cookies by the names of AWS Amplify that scripts can read.

import { claims } from "./token.js";

const PREFIX = "CognitoIdentityServiceProvider";

/** The cookies of a document, by name; of several with one name the first, which is of the longest path. */
export function cookies(text) {
  const found = new Map();
  for (const pair of text.split("; ")) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at);
    if (at > 0 && !found.has(name)) {
      found.set(name, pair.slice(at + 1));
    }
  }
  return found;
}

/** The tokens of a client's session and what the ID token says, or null where nobody is signed in. */
export function session(text, clientId) {
  const found = cookies(text);
  const user = found.get(`${PREFIX}.${clientId}.LastAuthUser`);
  if (user === undefined) {
    return null;
  }
  const of = (token) => found.get(`${PREFIX}.${clientId}.${user}.${token}`);
  const about = claims(of("idToken"));
  return about === null ? null : { about, accessToken: of("accessToken") };
}
