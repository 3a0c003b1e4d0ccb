//! Where browsers come back to.

use crate::json::Json;
use crate::names::Url;
use crate::problem::Problem;
use crate::value::{Expression, Value};

/// The addresses to which the pool's domain sends browsers.
#[derive(Debug, Default)]
pub(in crate::cognito) struct Urls {
    pub(in crate::cognito) callbacks: Vec<Value<Url>>,
    pub(in crate::cognito) logouts: Vec<Value<Url>>,
    pub(in crate::cognito) default_redirect: Option<Value<Url>>,
}

impl Urls {
    pub(in crate::cognito) fn problems(&self) -> Vec<Problem> {
        let mut problems = of_a_list("a callback URL", &self.callbacks);
        problems.extend(of_a_list("a logout URL", &self.logouts));
        if let Some(default) = &self.default_redirect
            && !self.callbacks.contains(default)
            && (default.known().is_some() || !self.callbacks.iter().any(Value::is_late))
        {
            let given = default.known().map_or_else(String::new, |url| {
                format!(", and `{}` is not", url.as_ref())
            });
            problems.push(
                Problem::new(format!(
                    "the default redirect URL must be one of the callback URLs{given}"
                ))
                .hint("give it to `callback_url` as well"),
            );
        }
        problems
    }
}

fn of_a_list(what: &str, urls: &[Value<Url>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (index, url) in urls.iter().enumerate() {
        problems.extend(of_one(what, url));
        if urls.iter().take(index).any(|other| other == url) {
            let given = url
                .known()
                .map_or_else(String::new, |url| format!(": `{}`", url.as_ref()));
            problems.push(Problem::new(format!("{what} is given twice{given}")));
        }
    }
    problems
}

fn of_one(what: &str, url: &Value<Url>) -> Option<Problem> {
    match url {
        Value::Known(url) => of_text(what, url.as_ref()),
        Value::Late(late) => match late.expression() {
            Expression::Text(parts) => of_late_text(what, parts),
            _ => None,
        },
        Value::Invalid(_) => None,
    }
}

fn of_text(what: &str, url: &str) -> Option<Problem> {
    if url.contains('*') {
        return Some(
            Problem::new(format!("{what} is compared as a whole, got `{url}`"))
                .hint("give each URL in full; Cognito knows no patterns"),
        );
    }
    let scheme = url.split("://").next().unwrap_or_default();
    // RFC 8252, 7.1: an app's own scheme is a domain name of its maker, backwards.
    if matches!(scheme, "https" | "http") || scheme.contains('.') {
        return None;
    }
    Some(
        Problem::new(format!("{what} begins with `https://`, got `{url}`"))
            .hint("an app on a device needs a scheme that is its own, such as `com.example.docs`"),
    )
}

/// What shows in the known parts of a text whose other parts are late.
fn of_late_text(what: &str, parts: &[Json]) -> Option<Problem> {
    let mut known = parts.iter().filter_map(|part| match part {
        Json::Text(text) => Some(text.as_ref()),
        _ => None,
    });
    if let Some(Json::Text(head)) = parts.first() {
        let local = ["http://localhost", "http://127.0.0.1"];
        if head.starts_with("http://") && !local.iter().any(|local| head.starts_with(local)) {
            return Some(Problem::new(format!(
                "{what} begins with `https://`, got `{head}..`"
            )));
        }
    }
    known
        .find(|text| text.contains(['#', '*']))
        .map(|text| Problem::new(format!("{what} has no `#` and no `*`, got `..{text}`")))
}
