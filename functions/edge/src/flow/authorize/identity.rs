//! What the origin is told.

use crate::Settings;
use crate::cookie::{Names, Session};
use crate::event::{Headers, Request};
use crate::token::Claims;

use crate::flow::index_path::add_index;
use crate::flow::url::percent;

/// Makes a request fit for the origin: takes away what is not its business and what only the guard may say, tells who
/// asks, and adds the file of a folder.
///
/// The headers are, behind the prefix of the settings, `sub`, and where the token has them, `username`, `email`, as
/// the user pool has it, verified or not, and `groups`, which commas separate. People choose some of these values,
/// so everything in them but printable ASCII is percent-encoded as UTF-8, and so are `%`, and commas in groups.
pub(super) fn prepare(
    request: &mut Request,
    claims: Option<&Claims>,
    settings: &Settings,
    names: &Names,
) {
    if !settings.forward_tokens {
        Session::hide(&mut request.headers, names);
        request
            .headers
            .retain(|name, _| !name.eq_ignore_ascii_case("authorization"));
    }
    for rule in [&settings.admit, &settings.rule].into_iter().flatten() {
        rule.hide_keys(&mut request.headers);
    }
    if let Some(prefix) = &settings.identity_header_prefix {
        remove(&mut request.headers, prefix);
        if let Some(claims) = claims {
            let mut tell = |name: &str, value: String| {
                request.headers.insert(&format!("{prefix}{name}"), value);
            };
            tell("sub", encoded(claims.subject(), ""));
            if let Some(username) = claims.username() {
                tell("username", encoded(username, ""));
            }
            if let Some(email) = claims.email() {
                tell("email", encoded(email, ""));
            }
            let groups: Vec<String> = claims.groups().map(|group| encoded(group, ",")).collect();
            if !groups.is_empty() {
                tell("groups", groups.join(","));
            }
        }
    }
    if let Some(file) = &settings.static_index {
        add_index(request, file);
    }
}

/// Takes away the headers of a prefix, however they are written: many origins read `_` as `-`, as CGI does
/// ([RFC 3875](https://www.rfc-editor.org/rfc/rfc3875), 4.1.18).
fn remove(headers: &mut Headers, prefix: &str) {
    let plain = |byte: &u8| match byte {
        b'_' => b'-',
        byte => byte.to_ascii_lowercase(),
    };
    headers.retain(|name, _| {
        name.len() < prefix.len()
            || !prefix
                .bytes()
                .map(|b| plain(&b))
                .eq(name.bytes().take(prefix.len()).map(|b| plain(&b)))
    });
}

/// A value, with everything but printable ASCII percent-encoded, and `%`, and more.
fn encoded(value: &str, more: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if (b' '..=b'~').contains(&byte) && byte != b'%' && !more.as_bytes().contains(&byte) {
            text.push(char::from(byte));
        } else {
            percent(&mut text, byte);
        }
    }
    text
}
