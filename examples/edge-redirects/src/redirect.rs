//! The map of addresses, and what is answered by it.

use std::fmt;

use palisade_edge::event::{Answer, Event, Response};

/// What has moved: paths, and where they are now.
///
/// An old path that ends with `/*` stands for everything below it, which is found below the new path.
pub const MOVED: &[(&str, &str)] = &[
    ("/manual.html", "/guide/"),
    ("/blog/*", "/news/"),
    ("/team", "https://people.example.com/"),
];

/// An event without exactly one record: CloudFront sends none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRequest;

impl fmt::Display for NoRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the event has not exactly one record")
    }
}

impl std::error::Error for NoRequest {}

/// Sends a browser on if the path that it asks for has moved, with its query; all else goes on as it came.
///
/// # Errors
///
/// The event has not exactly one record.
pub fn redirect(mut event: Event, moved: &[(&str, &str)]) -> Result<Answer, NoRequest> {
    let record = event.records.pop().ok_or(NoRequest)?;
    if !event.records.is_empty() {
        return Err(NoRequest);
    }
    let request = record.cf.request;
    let Some(mut location) = new_address(&request.uri, moved) else {
        return Ok(request.into());
    };
    if !request.querystring.is_empty() {
        location.push('?');
        location.push_str(&request.querystring);
    }
    // What came from the browser goes into a header: no line break and nothing unprintable may come along.
    if !location.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(request.into());
    }
    let mut response = Response {
        status: "301".to_owned(),
        status_description: Some("Moved Permanently".to_owned()),
        ..Response::default()
    };
    response.headers.insert("Location", location);
    response.headers.insert("Cache-Control", "max-age=3600");
    Ok(response.into())
}

/// Where a path is now, if it has moved.
fn new_address(path: &str, moved: &[(&str, &str)]) -> Option<String> {
    moved.iter().find_map(|(old, new)| {
        let Some(folder) = old.strip_suffix('*') else {
            return (path == *old).then(|| (*new).to_owned());
        };
        // What follows is appended to a path of the site, so it must not begin another host's address.
        let rest = path.strip_prefix(folder)?;
        (!rest.starts_with(['/', '\\'])).then(|| format!("{new}{rest}"))
    })
}
