//! Paths and addresses that every reader reads alike.

/// A path without empty segments, `.` and `..`, of letters, digits and `-._~`.
pub(crate) fn is_plain_path(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.strip_prefix('/').is_some_and(|rest| {
        rest.split('/').all(|segment| {
            !segment.is_empty() && !matches!(segment, "." | "..") && segment.bytes().all(allowed)
        })
    })
}

/// Where a browser may be sent: an `https` address or a path of the site, perhaps with a query and a fragment.
pub(crate) fn is_location(text: &str) -> bool {
    let end = text.find(['?', '#']).unwrap_or(text.len());
    let (page, rest) = text.split_at(end);
    let allowed = |b: u8| b.is_ascii_graphic() && !b"\\\"<>`{|}^".contains(&b);
    let is_page = match page.strip_prefix("https://") {
        Some(address) => {
            let (host, path) = address.split_at(address.find('/').unwrap_or(address.len()));
            is_host(host) && path.bytes().all(allowed)
        }
        None => page == "/" || is_plain_path(page.strip_suffix('/').unwrap_or(page)),
    };
    is_page && rest.bytes().all(allowed)
}

/// The name of a host ([RFC 1123, 2.1](https://www.rfc-editor.org/rfc/rfc1123#section-2.1)), perhaps with a port.
fn is_host(text: &str) -> bool {
    let (name, port) = text.split_once(':').unwrap_or((text, "443"));
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(allowed)
    };
    let is_number = port.bytes().all(|b| b.is_ascii_digit());
    name.len() <= 253
        && name.split('.').all(is_label)
        && is_number
        && port.parse().is_ok_and(|port: u16| port > 0)
}
