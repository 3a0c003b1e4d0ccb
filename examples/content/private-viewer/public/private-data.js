// The private data, and what the edge says to a request for it.

const ADDRESS = "/private/data.json";

/** What a status of the edge means to the visitor. */
export function meaning(status) {
  switch (status) {
    case 401:
      return "The edge refused: there was no valid token (401).";
    case 403:
      return "The edge refused: the token is valid, but does not open this (403).";
    case 404:
      return "The edge let the request through, but there is no such data (404).";
    default:
      return `The site answered with status ${status}.`;
  }
}

/** The records of an answer, or null if it has another form. */
export function recordsOf(answer) {
  const isRecord = (record) => typeof record?.name === "string" && typeof record?.value === "string";
  const good = typeof answer?.title === "string" && Array.isArray(answer.records) && answer.records.every(isRecord);
  return good ? answer : null;
}

/** Fetches the data, with a token or without: either records, or why there are none. */
export async function retrieve(token) {
  const headers = { accept: "application/json" };
  if (token) {
    headers.authorization = `Bearer ${token}`;
  }
  // The edge's refusal may be a redirect to a page, which is no data.
  const response = await fetch(ADDRESS, { headers, cache: "no-store", redirect: "manual" });
  if (response.type === "opaqueredirect") {
    return { refused: "The edge refused: it sends to sign in." };
  }
  if (!response.ok) {
    return { refused: meaning(response.status) };
  }
  const records = recordsOf(await response.json().catch(() => null));
  return records === null ? { refused: "The site answered something else than data." } : { records };
}
