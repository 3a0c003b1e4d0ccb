// Pages within the page: their addresses survive a reload, since the site answers its first page for each.

const VIEWS = new Map([
  ["/", "you"],
  ["/session", "session"],
  ["/call", "call"],
]);

/** The id of the section that a path shows. */
export function view(path) {
  return VIEWS.get(path.length > 1 ? path.replace(/\/$/, "") : path) ?? "nowhere";
}

/** Shows the section of the address, and marks its link. */
function show(focus) {
  const current = view(location.pathname);
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = section.id !== current;
  }
  for (const link of document.querySelectorAll("nav a")) {
    if (view(link.pathname) === current) {
      link.setAttribute("aria-current", "page");
    } else {
      link.removeAttribute("aria-current");
    }
  }
  const title = document.querySelector(`#${current} h1`);
  document.title = `${title.textContent} · Sample app`;
  if (focus) {
    // Who cannot see the page change hears its title.
    title.focus();
  }
}

/** Whether a click on a link opens a page of the app here, and not a new tab or a download. */
function isOurs(event, link) {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return plain && !event.defaultPrevented && link.origin === location.origin && link.hash === "";
}

/** Shows pages from now on. */
export function start() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && isOurs(event, link)) {
      event.preventDefault();
      history.pushState(null, "", link.href);
      scrollTo(0, 0);
      show(true);
    }
  });
  addEventListener("popstate", () => show(true));
  show(false);
}
