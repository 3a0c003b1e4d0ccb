//! People come back to a URL that the client has.

use super::guard::{Guard, by_cookie};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-callback",
    title: "people come back to a URL that the client has",
    page: include_str!("../../../docs/rules/edge-function-callback.md"),
    check,
};

/// A list of the client, the path of the configuration that belongs into it, and who sends people there.
const URLS: [(&str, &str, [&str; 2]); 2] = [
    ("/CallbackURLs", "/paths/callback", ["authorize", "sign-in"]),
    ("/LogoutURLs", "/paths/signedOut", ["authorize", "sign-out"]),
];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut told = Vec::new();
    for guard in by_cookie(model) {
        let Some(client) = guard.client() else {
            continue;
        };
        for (pointer, path, packages) in URLS {
            if !packages.contains(&guard.package) {
                continue;
            }
            for missing in missing(guard, client, pointer, path) {
                let one = (client.stack(), client.logical_id(), missing.clone());
                if !told.contains(&one) {
                    let message = format!(
                        "`{}` sends people to `{missing}`, which the client does not have",
                        guard.function.logical_id()
                    );
                    let hint = format!("add it to `{}`, letter by letter", &pointer[1..]);
                    findings
                        .report(client.property(pointer), message)
                        .hint(hint);
                    told.push(one);
                }
            }
        }
    }
}

/// The URLs of a path that the client lacks: of each host of the site, or any at all where no host is known.
fn missing(guard: Guard<'_>, client: Found<'_>, list: &'static str, path: &str) -> Vec<String> {
    let list = client.property(list);
    let Some(path) = guard.text(path).filter(|_| !list.is_unknown()) else {
        return Vec::new();
    };
    let urls = list.texts();
    let hosts = guard.hosts();
    if hosts.is_empty() {
        let ends = |url: &str| url.splitn(4, '/').nth(3) == path.strip_prefix('/');
        let is_there = urls.iter().any(|url| ends(url));
        return if is_there {
            Vec::new()
        } else {
            vec![format!("https://..{path}")]
        };
    }
    let wanted = hosts
        .into_iter()
        .map(|host| format!("https://{host}{path}"));
    wanted
        .filter(|url| !urls.iter().any(|known| known == url))
        .collect()
}
