//! Pages as HTML.

use crate::Settings;

use super::Page;
use super::content::{Action, Content, content};
use super::style::STYLE;

/// The longest id of a request that is shown; CloudFront's have 56 characters.
const LONGEST_ID: usize = 128;

/// A page as HTML, with the id of the request by which it is found in logs.
///
/// Of what the request says nothing is repeated; the id is CloudFront's, and left out if it has other characters than
/// CloudFront's have.
pub(super) fn html(page: Page, settings: &Settings, request_id: &str) -> String {
    let Content {
        title,
        text,
        action,
    } = content(page, settings);
    let action = match action {
        Action::Link { label, path } => {
            format!("<p><a href=\"{}\">{label}</a></p>", escape(path))
        }
        Action::Send { label, path } => format!(
            "<form method=\"post\" action=\"{}\"><button type=\"submit\">{label}</button></form>",
            escape(path)
        ),
    };
    let id = if is_id(request_id) {
        format!("\n<p class=\"id\">Request <code>{request_id}</code></p>")
    } else {
        String::new()
    };
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <h1>{title}</h1>\n<p>{text}</p>\n{action}{id}\n</main>\n</body>\n</html>\n"
    )
}

/// Whether a text has only the characters of CloudFront's ids of requests: base64url, with padding.
fn is_id(text: &str) -> bool {
    (1..=LONGEST_ID).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_=".contains(&byte))
}

/// A path of the settings within an attribute.
fn escape(path: &str) -> String {
    path.replace('&', "&amp;")
        .replace('"', "&quot;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
