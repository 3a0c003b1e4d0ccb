// A call of an API with a bearer token.

/** The longest answer that is shown, in characters. */
const LONGEST = 10_000;

/** The address of a path of this site, or null if it leads elsewhere: a token goes nowhere else. */
export function own(path, origin) {
  if (!path.startsWith("/") || !URL.canParse(path, origin)) {
    return null;
  }
  const url = new URL(path, origin);
  return url.origin === origin ? url : null;
}

/** What an API answers: its status, and its text as it is or, if it is JSON, with indentation. */
export async function call(url, token) {
  const response = await fetch(url, {
    headers: { accept: "application/json", authorization: `Bearer ${token}` },
    cache: "no-store",
    redirect: "error",
  });
  const status = `${response.status} ${response.statusText}`.trim();
  const type = response.headers.get("content-type") ?? "";
  if (!isJson(type)) {
    // A site that answers its first page for whatever is not there has no API at the path, whatever its status.
    const what = `the answer is no JSON, but ${type || "of no type"}: no API is behind this path`;
    return { ok: false, status: `Status ${status}; ${what}`, answer: "" };
  }
  return { ok: response.ok, status: `Status ${status}`, answer: pretty(await response.text()) };
}

/** Whether a content type is JSON, such as `application/json` or `application/problem+json`. */
export function isJson(type) {
  return /^application\/([^;\s]+\+)?json\s*(;|$)/i.test(type);
}

/** JSON with indentation; any other text as it is. */
export function pretty(text) {
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // No JSON.
  }
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)} …` : shown;
}
