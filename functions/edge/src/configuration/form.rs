//! Forms of values.

use crate::cookie::is_token;

/// The id of a user pool
/// ([UserPoolType](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_UserPoolType.html)).
pub(super) fn is_user_pool_id(text: &str) -> bool {
    text.len() <= 55
        && text.split_once('_').is_some_and(|(region, rest)| {
            is_region(region) && !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

/// The id of a region.
pub(super) fn is_region(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    !text.is_empty() && text.bytes().all(allowed)
}

/// The id of a user pool client: `[\w+]+`, at most 128 characters.
pub(super) fn is_client_id(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'+';
    (1..=128).contains(&text.len()) && text.bytes().all(allowed)
}

/// A host name, perhaps with a port ([RFC 1123, 2.1](https://www.rfc-editor.org/rfc/rfc1123#section-2.1)).
pub(super) fn is_host(text: &str) -> bool {
    let (name, port) = match text.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (text, None),
    };
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let is_port = |port: &str| {
        port.bytes().all(|b| b.is_ascii_digit()) && port.parse().is_ok_and(|port: u16| port > 0)
    };
    name.len() <= 253 && name.split('.').all(is_label) && port.is_none_or(is_port)
}

/// An address of a server, without a query: `https`, or `http` on the own machine if that is allowed.
pub(super) fn is_address(text: &str, loopback: bool) -> bool {
    let (rest, secure) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
        (Some(rest), _) => (rest, true),
        (None, Some(rest)) => (rest, false),
        (None, None) => return false,
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = match authority.strip_prefix("[::1]") {
        Some("") => "localhost".to_owned(),
        Some(port) => format!("localhost{port}"),
        None => authority.to_owned(),
    };
    let name = host.split(':').next().unwrap_or_default();
    let allowed = |b: u8| b.is_ascii_graphic() && !b"?#\\\"<>`{|}^".contains(&b);
    is_host(&host)
        && path.bytes().all(allowed)
        && (secure || loopback && matches!(name, "localhost" | "127.0.0.1"))
}

/// The name of an identity provider of a user pool: fewer characters than
/// [Cognito allows](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateIdentityProvider.html),
/// of which none is invisible.
pub(super) fn is_provider(text: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || c.is_ascii_punctuation();
    (1..=32).contains(&text.chars().count()) && !text.starts_with('_') && text.chars().all(allowed)
}

/// A scope ([RFC 6749, 3.3](https://www.rfc-editor.org/rfc/rfc6749#section-3.3)).
pub(super) fn is_scope(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_graphic() && b != b'"' && b != b'\\';
    !text.is_empty() && text.bytes().all(allowed)
}

/// A path that every reader reads alike: strict characters, no empty segments, no `.` and `..`.
pub(super) fn is_plain_path(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.strip_prefix('/').is_some_and(|rest| {
        rest.split('/').all(|segment| {
            !segment.is_empty() && !matches!(segment, "." | "..") && segment.bytes().all(allowed)
        })
    })
}

/// The name of a cookie ([RFC 6265, 4.1.1](https://www.rfc-editor.org/rfc/rfc6265#section-4.1.1)), which CloudFront
/// takes away if it begins with `$`.
pub(super) fn is_cookie_name(text: &str) -> bool {
    (1..=128).contains(&text.len()) && !text.starts_with('$') && text.bytes().all(is_token)
}
