// What a page must know of its user pool, which is known only once the site is deployed.
// The single-page app and the viewer have this file in common, word for word.

const ADDRESS = "/configuration.json";

/** What the site's `/configuration.json` says. */
export async function configuration() {
  const response = await fetch(ADDRESS, { cache: "no-cache", headers: { accept: "application/json" } });
  const type = response.headers.get("content-type") ?? "";
  // A site that answers its first page for whatever is not there has no configuration either.
  if (!response.ok || !type.startsWith("application/json")) {
    throw new Error(`${ADDRESS} has no configuration: status ${response.status}, type ${type || "unknown"}`);
  }
  const found = await response.json();
  if (typeof found?.clientId !== "string") {
    throw new Error(`${ADDRESS} has no clientId`);
  }
  return found;
}
