// JSON Web Tokens, as far as a page reads them: it shows what they say, and leaves it to the edge to verify them.
// The single-page app and the viewer have this file in common, word for word.

/** The claims of a token, or null if it is none. */
export function claims(token) {
  const parts = typeof token === "string" ? token.split(".") : [];
  if (parts.length !== 3) {
    return null;
  }
  try {
    const value = JSON.parse(text(parts[1]));
    return value !== null && typeof value === "object" && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** The text that a part of a token says: base64url of UTF-8 (RFC 7515, section 2). */
function text(part) {
  if (!/^[\w-]+$/.test(part)) {
    throw new SyntaxError("not base64url");
  }
  const bytes = Uint8Array.from(atob(part.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** How many whole seconds a token is still valid at a moment in milliseconds; 0 if it is not, or does not say. */
export function secondsLeft(of, now) {
  const expires = Number.isFinite(of?.exp) ? of.exp : 0;
  return Math.max(0, Math.floor(expires - now / 1000));
}

/** How long a token is valid altogether, in seconds; 0 if it does not say. */
export function lifetime(of) {
  const seconds = of?.exp - of?.iat;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}

/** A number of seconds as people read a clock: `1:02:03`, `4:05`. */
export function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const rest = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes % 60)}:${rest}` : `${minutes}:${rest}`;
}

/** A claim for people to read: moments as dates, lists with commas. */
export function readable(name, value) {
  if (["exp", "iat", "auth_time", "nbf"].includes(name) && Number.isFinite(value)) {
    return new Date(value * 1000).toLocaleString();
  }
  if (Array.isArray(value)) {
    return value.map((item) => readable("", item)).join(", ");
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Fills a list of terms and descriptions with claims; nothing of a token becomes markup. */
export function list(element, of) {
  element.replaceChildren(
    ...Object.entries(of).flatMap(([name, value]) => {
      const term = document.createElement("dt");
      const description = document.createElement("dd");
      term.textContent = name;
      description.textContent = readable(name, value);
      return [term, description];
    }),
  );
}
