//! What must be true of every answer, whatever was asked: rows B.4, B.8, C.1 to C.4.

use serde_json::Value;

use crate::answer::{Answer, SetCookie};

/// What CloudFront does not take from functions (C.3).
const DISALLOWED: [&str; 17] = [
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "trailer",
    "upgrade",
    "x-accel-buffering",
    "x-accel-charset",
    "x-accel-limit-rate",
    "x-accel-redirect",
    "x-cache",
    "x-forwarded-proto",
    "x-real-ip",
    "content-length",
    "transfer-encoding",
];

/// What is known of the session's cookies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Known {
    /// What the names of those begin with that the origin does not get.
    pub(crate) own: &'static [&'static str],
    /// The ends of the names that scripts may read.
    pub(crate) readable: &'static [&'static str],
    /// Where else than for all paths the refresh token may be: its name, and the path.
    pub(crate) refresh_at: Option<(&'static str, &'static str)>,
}

/// What is wrong with an answer to an event.
pub(crate) fn complaints(event: &Value, answer: &Answer, known: &Known) -> Vec<String> {
    let result = &answer.0["result"];
    if result.is_null() {
        return Vec::new();
    }
    let mut found = Vec::new();
    headers(result, &mut found);
    if result["status"].is_null() {
        forwarded(event, answer, known.own, &mut found);
    } else {
        generated(answer, &mut found);
        cookies(answer, known, &mut found);
    }
    found
}

fn headers(result: &Value, found: &mut Vec<String>) {
    for (name, values) in result["headers"].as_object().into_iter().flatten() {
        if *name != name.to_ascii_lowercase() || name.is_empty() {
            found.push(format!("the header `{name}` is not in lower case"));
        }
        let is_ours = !result["status"].is_null();
        if is_ours && (DISALLOWED.contains(&name.as_str()) || name.starts_with("x-amz")) {
            found.push(format!("the header `{name}` is not allowed"));
        }
        for header in values.as_array().into_iter().flatten() {
            let value = header["value"].as_str().unwrap_or("\0");
            if is_ours && !value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
                found.push(format!("the header `{name}` has the value {value:?}"));
            }
            let key = header["key"].as_str();
            if key.is_some_and(|key| !key.eq_ignore_ascii_case(name)) {
                found.push(format!("the header `{name}` has the key {key:?}"));
            }
        }
    }
}

fn generated(answer: &Answer, found: &mut Vec<String>) {
    let result = &answer.0["result"];
    let status = answer.status();
    if !matches!(status, 200 | 302 | 303 | 400..=405 | 500 | 502 | 503) {
        found.push(format!("status {}", result["status"]));
    }
    if result.to_string().len() > 40_000 {
        found.push("longer than 40 KB".to_owned());
    }
    let exact = [
        ("cache-control", "no-store"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("strict-transport-security", "max-age=31536000"),
    ];
    for (name, value) in exact {
        if answer.headers(name) != [value] {
            found.push(format!("`{name}` is {:?}", answer.headers(name)));
        }
    }
    let policy = answer.headers("content-security-policy").join(",");
    let directives: Vec<&str> = policy.split(';').map(str::trim).collect();
    for directive in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ] {
        if !directives.contains(&directive) {
            found.push(format!("`{directive}` is missing in `{policy}`"));
        }
    }
    if policy.contains("unsafe") || policy.contains('*') {
        found.push(format!("`{policy}` is lax"));
    }
    let form = directives
        .iter()
        .find(|part| part.starts_with("form-action"));
    // Browsers apply it to redirects after a form, too, and signing out leads to Cognito.
    let asks = "form-action 'self' https://sign-in.example.com";
    let is_strict = form.is_some_and(|form| *form == "form-action 'none'" || *form == asks);
    if !is_strict || policy.matches("http").count() > 1 {
        found.push(format!("`{policy}` lets forms go elsewhere"));
    }
    let body = answer.body().to_ascii_lowercase();
    for sign in ["<script", "<link", "src=", "http://", "@import", "url("] {
        if body.contains(sign) {
            found.push(format!("the page has `{sign}`"));
        }
    }
    if let Some(location) = answer.location() {
        let ours = [
            "https://docs.example.com/",
            "https://www.example.com/",
            "https://sign-in.example.com/",
        ];
        if !ours.iter().any(|host| location.starts_with(host)) || location.contains(['\\', ' ']) {
            found.push(format!("redirects to `{location}`"));
        }
        if !matches!(status, 302 | 303) || !answer.body().is_empty() {
            found.push(format!("redirects with status {status}"));
        }
    }
}

fn cookies(answer: &Answer, known_cookies: &Known, found: &mut Vec<String>) {
    let cookies = answer.cookies();
    for cookie in &cookies {
        let name = &cookie.name;
        let path = match known_cookies.refresh_at {
            Some((refresh, path)) if name.ends_with(refresh) => format!("Path={path}"),
            // A refresh token from before the path was changed.
            _ if cookie.is_gone() && !name.starts_with("__Host-") => "Path=/refresh".to_owned(),
            _ => "Path=/".to_owned(),
        };
        let is_readable = known_cookies.readable.iter().any(|end| name.ends_with(end));
        for attribute in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            let is_needed = match attribute {
                "HttpOnly" => !is_readable,
                "Path=/" => !cookie.has(&path),
                _ => true,
            };
            if is_needed && !cookie.has(attribute) {
                found.push(format!("the cookie `{name}` is not {attribute}"));
            }
        }
        let known = ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"];
        let others = cookie
            .attributes
            .iter()
            .filter(|other| !known.contains(&other.as_str()) && **other != path);
        // What is taken away says so to old browsers, too.
        let epoch = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";
        // Another program may have set it for a domain.
        let of_domain = |other: &str| {
            let domains = ["docs.example.com", "www.example.com", "example.com"];
            let domain = other.strip_prefix("Domain=");
            !name.starts_with("__Host-") && domain.is_some_and(|domain| domains.contains(&domain))
        };
        let is_fine = |other: &String| {
            other.starts_with("Max-Age=")
                || cookie.is_gone() && (other == epoch || of_domain(other))
        };
        if !others.clone().all(is_fine) || cookie.max_age().is_none() {
            found.push(format!("the cookie `{name}` has {:?}", cookie.attributes));
        }
        let is_octet = |byte: u8| byte.is_ascii_graphic() && !b"\",;\\".contains(&byte);
        if !cookie.value.bytes().all(is_octet) || name.len() + cookie.value.len() > 4_096 {
            found.push(format!(
                "the cookie `{name}` has the value `{}`",
                cookie.value
            ));
        }
        let at = |cookie: &SetCookie| {
            let attribute = |name: &str| {
                let mut attributes = cookie.attributes.iter();
                attributes
                    .find(|attribute| attribute.starts_with(name))
                    .cloned()
            };
            (
                cookie.name.clone(),
                attribute("Path="),
                attribute("Domain="),
            )
        };
        if cookies
            .iter()
            .filter(|other| at(other) == at(cookie))
            .count()
            > 1
        {
            found.push(format!("the cookie `{name}` is set twice"));
        }
    }
}

fn forwarded(event: &Value, answer: &Answer, own: &[&str], found: &mut Vec<String>) {
    let before = &event["Records"][0]["cf"]["request"];
    let after = &answer.0["result"];
    for name in ["method", "clientIp", "querystring"] {
        if before[name] != after[name] {
            found.push(format!("`{name}` became {}", after[name]));
        }
    }
    for name in [
        "host",
        "content-length",
        "via",
        "cdn-loop",
        "transfer-encoding",
    ] {
        if before["headers"][name] != after["headers"][name] {
            found.push(format!("the header `{name}` was changed"));
        }
    }
    for line in answer.headers("cookie") {
        for pair in line.split(';') {
            let name = pair.trim().split('=').next().unwrap_or_default();
            if own
                .iter()
                .any(|ours| *ours == name || name.starts_with(&format!("{ours}.")))
            {
                found.push(format!("the origin gets the cookie `{name}`"));
            }
        }
    }
    if !answer.headers("authorization").is_empty() {
        found.push("the origin gets `Authorization`".to_owned());
    }
}
