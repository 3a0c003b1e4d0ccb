//! What is random in an answer: login attempts.

use serde_json::Value;

const RANDOM: [&str; 3] = ["state", "nonce", "code_challenge"];
const COOKIE: &str = "__Host-site-login-";

/// What is random of the redirect to the sign-in pages.
pub(crate) fn login_attempt(answer: &Value) -> Vec<String> {
    let location = answer["headers"]["location"][0]["value"].as_str();
    let (_, query) = location
        .unwrap_or_default()
        .split_once('?')
        .unwrap_or_default();
    query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter(|(name, _)| RANDOM.contains(name))
        .map(|(_, value)| value.to_owned())
        .collect()
}

/// Puts stars in the places of what is random.
pub(crate) fn without_randomness(answer: &mut Value) {
    let random = login_attempt(answer);
    for text in &random {
        in_header(answer, "location", |value| {
            value.replace(text.as_str(), "*")
        });
    }
    if random.is_empty() {
        return;
    }
    in_header(answer, "set-cookie", |value| match value.split_once(';') {
        Some((pair, attributes)) if pair.starts_with(COOKIE) && !pair.ends_with('=') => {
            format!("{COOKIE}*;{attributes}")
        }
        _ => value.to_owned(),
    });
}

fn in_header(answer: &mut Value, name: &str, change: impl Fn(&str) -> String) {
    let values = answer["headers"]
        .get_mut(name)
        .and_then(Value::as_array_mut);
    for header in values.into_iter().flatten() {
        let changed = header["value"].as_str().map(&change);
        if let Some(changed) = changed {
            header["value"] = changed.into();
        }
    }
}
