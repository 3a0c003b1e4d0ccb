//! The only makers of responses: every one has the same headers for security.
//!
//! Whether a response-headers policy of a distribution applies to what a function answers is not documented, so the
//! headers are set here.

use std::borrow::Cow;
use std::fmt;

use crate::cookie::SetCookie;
use crate::event::{Encoding, Headers, Response};

/// Why a response cannot be sent: the header that has a character outside of `[\x20-\x7e]`.
///
/// All values are encoded where they are made; this is the net below. A line break in a value would otherwise be
/// another header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsendable(pub &'static str);

impl fmt::Display for Unsendable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the header `{}` would have a character that is not printable ASCII",
            self.0
        )
    }
}

impl std::error::Error for Unsendable {}

/// Where the forms of a page may go: `form-action` of its content security policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FormAction {
    /// The page has no forms.
    #[default]
    None,
    /// To the site itself.
    Own,
    /// To the site itself, which sends the browser on to an address of this origin, such as `https://example.com`:
    /// some browsers stop a redirect that follows a form, unless the policy names where it leads
    /// ([CSP 3, 6.4.1](https://www.w3.org/TR/CSP3/#directive-form-action)).
    OwnThen(String),
}

impl FormAction {
    fn source(&self) -> Cow<'static, str> {
        match self {
            Self::None => "'none'".into(),
            Self::Own => "'self'".into(),
            Self::OwnThen(origin) => format!("'self' {origin}").into(),
        }
    }
}

/// A page of HTML, whose one inline style has a digest: `sha256-..`, in base64, of the text between its tags.
///
/// # Errors
///
/// The digest is not printable ASCII.
pub fn page(
    status: u16,
    html: impl Into<String>,
    style_digest: &str,
    forms: &FormAction,
) -> Result<Response, Unsendable> {
    let policy = format!(
        "default-src 'none'; style-src '{style_digest}'; frame-ancestors 'none'; base-uri 'none'; form-action {}",
        forms.source()
    );
    let mut response = bare(status, &policy)?;
    insert(
        &mut response,
        "Content-Type",
        "text/html; charset=utf-8".to_owned(),
    )?;
    response.body = Some(html.into());
    response.body_encoding = Some(Encoding::Text);
    Ok(response)
}

/// A document of JSON.
///
/// # Errors
///
/// None happens: the headers are constants.
pub fn json(document: &serde_json::Value) -> Result<Response, Unsendable> {
    let mut response = empty(200)?;
    insert(&mut response, "Content-Type", "application/json".to_owned())?;
    response.body = Some(document.to_string());
    response.body_encoding = Some(Encoding::Text);
    Ok(response)
}

/// Sends a browser elsewhere: 303, by which whatever was asked becomes a `GET`, so that no body goes along
/// ([RFC 9700, section 4.12](https://www.rfc-editor.org/rfc/rfc9700#section-4.12)).
///
/// # Errors
///
/// The address is not printable ASCII.
pub fn redirect(location: &str) -> Result<Response, Unsendable> {
    let mut response = empty(303)?;
    insert(&mut response, "Location", location.to_owned())?;
    Ok(response)
}

/// A response without a body.
///
/// # Errors
///
/// None happens: the headers are constants.
pub fn empty(status: u16) -> Result<Response, Unsendable> {
    bare(
        status,
        "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    )
}

/// Adds a header `Set-Cookie`.
///
/// # Errors
///
/// The value is not printable ASCII.
pub fn cookie(mut response: Response, value: &str) -> Result<Response, Unsendable> {
    printable("Set-Cookie", value)?;
    response.headers.append("Set-Cookie", value);
    Ok(response)
}

/// Adds cookies. One that no browser would take is left out: what matters was checked where it was made, as by
/// [`Session::write`](crate::cookie::Session::write).
///
/// # Errors
///
/// None happens: cookies have only printable ASCII.
pub fn cookies<'a>(
    response: Response,
    cookies: impl IntoIterator<Item = &'a SetCookie>,
) -> Result<Response, Unsendable> {
    let mut headers = cookies.into_iter().filter_map(|each| each.to_header().ok());
    headers.try_fold(response, |response, value| cookie(response, &value))
}

/// Puts a header in place of all of its name.
///
/// # Errors
///
/// The value is not printable ASCII.
pub fn header(
    mut response: Response,
    name: &'static str,
    value: impl Into<String>,
) -> Result<Response, Unsendable> {
    insert(&mut response, name, value.into())?;
    Ok(response)
}

fn bare(status: u16, policy: &str) -> Result<Response, Unsendable> {
    let mut response = Response {
        status: status.to_string(),
        status_description: description(status).map(str::to_owned),
        headers: Headers::new(),
        body: None,
        body_encoding: None,
        ..Response::default()
    };
    let headers = [
        ("Cache-Control", "no-store"),
        ("Content-Security-Policy", policy),
        ("Referrer-Policy", "no-referrer"),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
    ];
    for (name, value) in headers {
        insert(&mut response, name, value.to_owned())?;
    }
    Ok(response)
}

fn insert(response: &mut Response, name: &'static str, value: String) -> Result<(), Unsendable> {
    printable(name, &value)?;
    response.headers.insert(name, value);
    Ok(())
}

fn printable(name: &'static str, value: &str) -> Result<(), Unsendable> {
    if value.bytes().all(|byte| (0x20..=0x7e).contains(&byte)) {
        Ok(())
    } else {
        Err(Unsendable(name))
    }
}

/// The words of RFC 9110 for the statuses that are used.
fn description(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "OK",
        302 => "Found",
        303 => "See Other",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{FormAction, Unsendable, cookie, empty, header, page, redirect};

    #[test]
    fn every_response_has_the_headers_for_security() {
        let all = [
            page(403, "<p>no</p>", "sha256-AAAA", &FormAction::None),
            page(200, "<p>sure?</p>", "sha256-AAAA", &FormAction::Own),
            redirect("https://docs.example.com/a?b=c"),
            empty(401),
        ];
        for response in all {
            let response = response.unwrap();
            for (name, part) in [
                ("cache-control", "no-store"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "no-referrer"),
                ("strict-transport-security", "max-age=31536000"),
                ("content-security-policy", "default-src 'none'; "),
                (
                    "content-security-policy",
                    "frame-ancestors 'none'; base-uri 'none'",
                ),
            ] {
                let value = response.headers.single(name).unwrap();
                assert!(value.contains(part), "{name}: {value}");
            }
            assert!(response.status_description.is_some());
        }
    }

    #[test]
    fn a_page_may_send_forms_only_where_it_has_one() {
        for (forms, expected) in [
            (FormAction::None, "form-action 'none'"),
            (FormAction::Own, "form-action 'self'"),
            (
                FormAction::OwnThen("https://auth.example.com".to_owned()),
                "form-action 'self' https://auth.example.com",
            ),
        ] {
            let response = page(200, "", "sha256-AAAA", &forms).unwrap();
            let policy = response.headers.single("content-security-policy").unwrap();
            assert!(policy.ends_with(expected), "{policy}");
            assert!(policy.contains("style-src 'sha256-AAAA'"), "{policy}");
        }
    }

    #[test]
    fn what_is_no_printable_ascii_is_in_no_header() {
        for text in [
            "a\r\nSet-Cookie: b=c",
            "a\nb",
            "\t",
            "a\u{0}b",
            "\u{7f}",
            "caf\u{e9}",
            "\u{85}",
        ] {
            assert_eq!(redirect(text), Err(Unsendable("Location")), "{text:?}");
            let response = empty(401).unwrap();
            assert_eq!(
                cookie(response.clone(), text),
                Err(Unsendable("Set-Cookie")),
                "{text:?}"
            );
            assert_eq!(
                header(response, "Retry-After", text),
                Err(Unsendable("Retry-After")),
                "{text:?}"
            );
        }
    }

    #[test]
    fn several_cookies_stand_beside_each_other() {
        let response = redirect("https://docs.example.com/").unwrap();
        let response = cookie(response, "a=1; Path=/").unwrap();
        let response = cookie(response, "b=2; Path=/").unwrap();
        let cookies: Vec<&str> = response.headers.values("set-cookie").collect();
        assert_eq!(cookies, ["a=1; Path=/", "b=2; Path=/"]);
    }
}
