// The page: sign in, look at the token, fetch the data.

import { configuration } from "./configuration.js";
import { retrieve } from "./private-data.js";
import { exchange, isAnswer, signIn, signOut } from "./sign-in.js";
import { claims, list } from "./token.js";

const $ = (id) => document.getElementById(id);

/** The tokens, in memory only: a reload forgets them, and no other script finds them in a storage. */
let tokens = null;
let known = null;

function say(id, text, kind = "") {
  $(id).className = kind;
  $(id).textContent = text;
}

/** Shows who is signed in, and their token. */
function show() {
  const about = claims(tokens?.accessToken);
  const person = claims(tokens?.idToken);
  const name = person?.name ?? person?.email ?? about?.username ?? "somebody";
  say("state", tokens ? `Signed in as ${name}.` : "Nobody is signed in.", tokens ? "good" : "");
  $("sign-in").hidden = tokens !== null;
  $("sign-out").hidden = tokens === null;
  $("no-token").hidden = tokens !== null;
  $("has-token").hidden = tokens === null;
  $("raw").textContent = tokens?.accessToken ?? "";
  list($("claims"), about ?? {});
}

/** Shows records as rows of the table; nothing of them becomes markup. */
function showRecords({ title, records }) {
  $("caption").textContent = title;
  $("rows").replaceChildren(
    ...records.map((record) => {
      const row = document.createElement("tr");
      const name = document.createElement("th");
      const value = document.createElement("td");
      name.scope = "row";
      name.textContent = record.name;
      value.textContent = record.value;
      row.append(name, value);
      return row;
    }),
  );
  $("records").hidden = false;
}

/** Fetches the data with a token or without, and says what came of it. */
async function fetchData(button, token) {
  $("records").hidden = true;
  button.setAttribute("aria-busy", "true");
  try {
    const { records, refused } = await retrieve(token);
    if (records) {
      say("status", "The edge let the request through.", "good");
      showRecords(records);
    } else {
      say("status", refused, "bad");
    }
  } catch {
    say("status", "The site could not be reached.", "bad");
  } finally {
    button.removeAttribute("aria-busy");
  }
}

/** Does what the visitor asked, and shows why it failed. */
async function attempt(what) {
  try {
    await what();
  } catch (error) {
    say("message", error.message, "bad");
  }
}

async function start() {
  known = await configuration();
  const query = new URLSearchParams(location.search);
  if (isAnswer(query)) {
    // The code is of no use to anybody who reads the address later.
    history.replaceState(null, "", location.pathname);
    tokens = await exchange(known, query);
  }
}

$("sign-in").addEventListener("click", () => attempt(() => signIn(known)));
$("sign-out").addEventListener("click", () => {
  const old = tokens;
  tokens = null;
  show();
  return attempt(() => signOut(known, old));
});
$("retrieve").addEventListener("click", (event) => fetchData(event.currentTarget, tokens?.accessToken));
$("without").addEventListener("click", (event) => fetchData(event.currentTarget, null));
await attempt(start);
$("sign-in").disabled = known === null;
show();
