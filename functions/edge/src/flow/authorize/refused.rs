//! What whoever shows no token that lets in is answered, as the site wants it.

use palisade_edge_configuration::Refusal;

use crate::event::{Request, Response};
use crate::flow::answer::{self, Unsendable};
use crate::flow::navigation::is_read;

use super::challenge::Challenge;

/// The answer. Nothing of the request stands in it.
pub(super) fn response(
    challenge: Challenge<'_>,
    request: &Request,
    refusal: &Refusal,
) -> Result<Response, Unsendable> {
    match refusal {
        Refusal::Forbidden => answer::empty(403),
        Refusal::Redirect { location } if leads_on(challenge, request, location) => {
            answer::header(answer::empty(302)?, "Location", location.as_str())
        }
        _ => challenge.response(),
    }
}

/// Whether there is a use in being sent to sign in: a good token that is not enough is the same afterwards, and the page
/// itself, if it is not public, would be sent to itself.
fn leads_on(challenge: Challenge<'_>, request: &Request, location: &str) -> bool {
    !matches!(challenge, Challenge::Insufficient(_))
        && is_read(request)
        && !is_of(location, request)
}

/// Whether a request is for the page of an address.
fn is_of(location: &str, request: &Request) -> bool {
    let page = location.split(['?', '#']).next().unwrap_or_default();
    let path = match page.strip_prefix("https://") {
        None => page,
        Some(rest) => {
            let (host, path) = rest
                .split_at_checked(rest.find('/').unwrap_or(rest.len()))
                .unwrap_or((rest, ""));
            let own = request.headers.single("host");
            if !own.is_some_and(|own| own.eq_ignore_ascii_case(host)) {
                return false;
            }
            if path.is_empty() { "/" } else { path }
        }
    };
    request.uri == path
}
