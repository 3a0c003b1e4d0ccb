//! Which client sends a request, and whether it is the one.

use crate::answer::Answer;
use crate::client::Client;
use crate::pool::Pool;
use crate::received::Received;
use crate::text::from_base64;

/// The client of a request to `/oauth2/token` or `/oauth2/revoke`.
///
/// A client with a secret sends both by Basic authorization, or the secret in the form; one without sends its id in
/// the form, and no secret. The parts of Basic authorization may be URL-encoded (RFC 6749, section 2.3.1).
/// `status` is that of a client which is not known or does not prove itself.
pub(super) fn client<'a>(
    pool: &'a Pool,
    request: &Received,
    status: u16,
) -> Result<&'a Client, Answer> {
    let is_form = request.header("content-type").is_some_and(|content_type| {
        let essence = content_type.split(';').next().unwrap_or_default();
        essence
            .trim()
            .eq_ignore_ascii_case("application/x-www-form-urlencoded")
    });
    if !is_form || request.has_repeated_fields() {
        return Err(Answer::error(400, "invalid_request"));
    }
    let refused = || Answer::error(status, "invalid_client");
    let (id, secret) = match request.header("authorization") {
        Some(header) => {
            let (id, secret) = basic(header).ok_or_else(refused)?;
            if request.field("client_id").is_some_and(|other| other != id) {
                return Err(refused());
            }
            (id, Some(secret))
        }
        None => {
            let id = request.field("client_id");
            let id = id.ok_or_else(|| Answer::error(400, "invalid_request"))?;
            (id, request.field("client_secret"))
        }
    };
    let client = pool.client_of(&id).ok_or_else(refused)?;
    if client.secret == secret {
        Ok(client)
    } else {
        Err(refused())
    }
}

fn basic(header: &str) -> Option<(String, String)> {
    let (scheme, credentials) = header.split_once(' ')?;
    let text = from_base64(credentials).filter(|_| scheme.eq_ignore_ascii_case("basic"))?;
    let text = String::from_utf8(text).ok()?;
    let (id, secret) = text.split_once(':')?;
    Some((decoded(id), decoded(secret)))
}

/// Percent-decoded; a plus stays one, since Cognito's ids and secrets may have it and are often sent as they are.
fn decoded(text: &str) -> String {
    let text = text.replace('+', "%2B");
    let mut pairs = form_urlencoded::parse(text.as_bytes());
    pairs
        .next()
        .map_or_else(String::new, |(text, _)| text.into_owned())
}
