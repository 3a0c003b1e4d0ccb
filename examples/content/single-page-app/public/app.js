// The app: who is signed in, for how long still, and a call with their token.

import { call, own } from "./call.js";
import { configuration } from "./configuration.js";
import { start } from "./router.js";
import { session } from "./session.js";
import { clock, lifetime, list, readable, secondsLeft } from "./token.js";

const DEFAULTS = { refreshPath: "/refresh", signOutPath: "/signout", apiPath: "/api/hello" };
const SOON = 60;

const $ = (id) => document.getElementById(id);
let known = DEFAULTS;
let current = null;
let warned = "";

/** Says something once, to those who listen too. */
function say(id, text, kind = "") {
  $(id).className = kind;
  $(id).textContent = text;
}

/** Reads the cookies anew and shows whom they are of. */
function read() {
  current = session(document.cookie, known.clientId);
  $("person").hidden = current === null;
  if (current === null) {
    say("state", "You are not signed in, or the site keeps its tokens where scripts cannot read them.");
    $("claims").replaceChildren();
    return;
  }
  const { about } = current;
  const groups = about["cognito:groups"] ?? [];
  say("state", "You are signed in.", "good");
  $("name").textContent = about.name ?? "–";
  $("email").textContent = about.email ?? "–";
  $("user").textContent = about["cognito:username"] ?? about.sub ?? "–";
  $("groups").textContent = groups.length > 0 ? readable("", groups) : "none";
  list($("claims"), about);
}

/** Shows the time that is left; only a change that matters is announced. */
function tick() {
  const about = current?.about;
  const left = secondsLeft(about, Date.now());
  $("left").textContent = about ? clock(left) : "–";
  $("gauge").max = lifetime(about) || 1;
  $("gauge").value = left;
  $("until").textContent = about?.exp ? `Until ${readable("exp", about.exp)}` : "";
  let state = "";
  if (about && left === 0) {
    state = "The ID token has expired. Refresh the session to get a new one.";
  } else if (about && left <= SOON) {
    state = "The ID token expires within a minute.";
  }
  if (state !== warned) {
    warned = state;
    say("message", state, left === 0 ? "bad" : "");
  }
}

/** Visits the refresh path, which sends back to an address that needs no session, with new cookies. */
async function refresh() {
  const before = current?.about.exp;
  const back = new URLSearchParams({ to: "/configuration.json" });
  $("refresh").setAttribute("aria-busy", "true");
  try {
    const response = await fetch(`${known.refreshPath}?${back}`, { cache: "no-store" });
    read();
    tick();
    if (!response.ok) {
      say("message", `The session could not be refreshed: status ${response.status}.`, "bad");
    } else if (current === null) {
      say("message", "The session is over. Reload the page to sign in.", "bad");
    } else if (current.about.exp === before) {
      const left = secondsLeft(current.about, Date.now());
      const text = left > 0 ? "The ID token is still valid, so it was kept." : "There is no new token. Reload the page.";
      say("message", text);
    } else {
      say("message", "There is a new ID token.", "good");
    }
  } catch {
    say("message", "The site could not be reached.", "bad");
  } finally {
    $("refresh").removeAttribute("aria-busy");
  }
}

/** Calls the API with the access token. */
async function ask(event) {
  event.preventDefault();
  const url = own($("path").value, location.origin);
  $("answer").hidden = true;
  if (url === null) {
    say("status", "The path must be one of this site.", "bad");
    return;
  }
  read();
  if (!current?.accessToken) {
    say("status", "There is no access token to send.", "bad");
    return;
  }
  $("send").setAttribute("aria-busy", "true");
  try {
    const { ok, status, answer } = await call(url, current.accessToken);
    say("status", status, ok ? "good" : "bad");
    $("answer").textContent = answer;
    $("answer").hidden = answer === "";
  } catch {
    say("status", "There was no answer, or one that leads elsewhere.", "bad");
  } finally {
    $("send").removeAttribute("aria-busy");
  }
}

start();
$("refresh").addEventListener("click", refresh);
$("ask").addEventListener("submit", ask);
try {
  known = { ...DEFAULTS, ...(await configuration()) };
  $("sign-out").action = known.signOutPath;
  $("path").value = known.apiPath;
} catch (error) {
  say("message", error.message, "bad");
}
read();
tick();
setInterval(tick, 1000);
// Another tab may have signed out or got new tokens.
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) {
    read();
    tick();
  }
});
