//! The address that gets a new ID token, and where a browser goes from there.

use crate::Settings;
use crate::event::Request;

use super::url::{self, Query};
use super::{ReturnPath, host};

/// The parameter of the refresh path that holds the path to come back to.
const PARAMETER: &str = "to";

/// The address of the refresh path, from which a browser comes back to what it asked for.
pub(super) fn of(request: &Request, settings: &Settings) -> String {
    let return_path = ReturnPath::new(&request.uri, &request.querystring, settings);
    let query = url::form(&[(PARAMETER, return_path.as_str())]);
    format!(
        "https://{}{}?{query}",
        host::of(request, settings),
        settings.paths.refresh
    )
}

/// Where a browser goes from the refresh path, by the path's query; `/`, if that says nothing that is right.
///
/// Anyone can write such a query, so it is read as strictly as the path of any request.
pub(super) fn return_path(querystring: &str, settings: &Settings) -> ReturnPath {
    let Ok(query) = Query::parse(querystring) else {
        return ReturnPath::root();
    };
    let Ok(Some(to)) = query.value(PARAMETER) else {
        return ReturnPath::root();
    };
    let (path, query) = to.split_once('?').unwrap_or((to, ""));
    ReturnPath::new(path, query, settings)
}

#[cfg(test)]
mod tests {
    use crate::event::Request;
    use crate::testing::settings;

    use super::{of, return_path};

    #[test]
    fn a_browser_comes_back_to_what_it_asked_for() {
        let settings = settings();
        for (uri, query, expected) in [
            ("/", "", "/"),
            ("/a/b", "c=d&e=%26f", "/a/b?c=d&e=%26f"),
            ("/a%2Fb+c", "d+e?f", "/a%2Fb+c?d+e?f"),
            ("/caf\u{e9}", "", "/caf%C3%A9"),
            ("//evil.example", "", "/"),
            ("/refresh", "to=/refresh", "/"),
        ] {
            let request = Request {
                uri: uri.to_owned(),
                querystring: query.to_owned(),
                ..Request::default()
            };
            let address = of(&request, &settings);
            let (path, query) = address.split_once('?').unwrap();
            assert_eq!(path, "https://docs.example.com/refresh");
            assert_eq!(return_path(query, &settings).as_str(), expected);
        }
    }

    #[test]
    fn nobody_is_sent_elsewhere() {
        let settings = settings();
        for query in [
            "",
            "to",
            "to=",
            "to=//evil.example",
            "to=%2F%2Fevil.example",
            "to=/%5Cevil.example",
            "to=https://evil.example",
            "to=https:evil.example",
            "to=javascript:alert(1)",
            "to=/a&to=/b",
            "to=%",
            "to=/a%0d%0aSet-Cookie:b=c",
            "to=/signout",
            "to=/%09/evil.example",
            "to=@evil.example",
            "to=/..//evil.example",
            "to=/.//evil.example",
        ] {
            assert_eq!(return_path(query, &settings).as_str(), "/", "{query}");
        }
    }
}
