//! What a function answered.

use serde_json::Value;

/// Where people sign in.
pub(crate) const AUTHORIZE: &str = "https://sign-in.example.com/oauth2/authorize?";

/// What a function answered.
#[derive(Clone, Debug)]
pub(crate) struct Answer(pub(crate) Value);

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// It goes on to the origin.
    Allowed,
    /// The browser is sent to sign in.
    Login,
    /// The browser is sent elsewhere.
    Redirect(String),
    /// An answer with this status.
    Page(u16),
    /// The function failed.
    Raised,
}

/// A cookie that is set.
#[derive(Clone, Debug)]
pub(crate) struct SetCookie {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) attributes: Vec<String>,
}

impl Answer {
    pub(crate) fn verdict(&self) -> Verdict {
        let result = &self.0["result"];
        if result.is_null() {
            return Verdict::Raised;
        }
        let Some(status) = result["status"].as_str() else {
            return Verdict::Allowed;
        };
        match self.location() {
            Some(location) if location.starts_with(AUTHORIZE) => Verdict::Login,
            Some(location) => Verdict::Redirect(location),
            None => Verdict::Page(status.parse().unwrap_or_default()),
        }
    }

    pub(crate) fn is_allowed(&self) -> bool {
        self.verdict() == Verdict::Allowed
    }

    /// Whether nobody got in, and the function did not fail.
    pub(crate) fn is_denied(&self) -> bool {
        matches!(
            self.verdict(),
            Verdict::Login | Verdict::Page(400 | 401 | 403 | 503)
        )
    }

    /// The status of a generated answer; 0 for a request that goes on.
    pub(crate) fn status(&self) -> u16 {
        let status = self.0["result"]["status"].as_str().unwrap_or_default();
        status.parse().unwrap_or_default()
    }

    pub(crate) fn location(&self) -> Option<String> {
        self.header("location")
    }

    /// The query parameter of the location.
    pub(crate) fn parameter(&self, name: &str) -> Option<String> {
        let location = url::Url::parse(&self.location()?).ok()?;
        let (_, value) = location.query_pairs().find(|(key, _)| key == name)?;
        Some(value.into_owned())
    }

    pub(crate) fn body(&self) -> String {
        let body = self.0["result"]["body"].as_str();
        body.unwrap_or_default().to_owned()
    }

    pub(crate) fn header(&self, name: &str) -> Option<String> {
        self.headers(name).into_iter().next()
    }

    /// The values of a header of the answer, or of the request that goes on.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let values = self.0["result"]["headers"][name].as_array();
        values
            .into_iter()
            .flatten()
            .filter_map(|header| header["value"].as_str().map(str::to_owned))
            .collect()
    }

    pub(crate) fn header_names(&self) -> Vec<String> {
        let headers = self.0["result"]["headers"].as_object();
        headers
            .into_iter()
            .flat_map(|headers| headers.keys().cloned())
            .collect()
    }

    pub(crate) fn cookies(&self) -> Vec<SetCookie> {
        self.headers("set-cookie")
            .iter()
            .filter_map(|line| {
                let mut parts = line.split("; ");
                let (name, value) = parts.next()?.split_once('=')?;
                Some(SetCookie {
                    name: name.to_owned(),
                    value: value.to_owned(),
                    attributes: parts.map(str::to_owned).collect(),
                })
            })
            .collect()
    }

    /// The value of a cookie that is set and kept.
    pub(crate) fn cookie(&self, name: &str) -> Option<String> {
        let mut cookies = self.cookies().into_iter();
        let cookie = cookies.find(|cookie| cookie.name == name && !cookie.is_gone())?;
        Some(cookie.value)
    }

    /// The names of cookies that are taken away.
    pub(crate) fn cleared(&self) -> Vec<String> {
        let cookies = self.cookies().into_iter();
        let gone = cookies.filter(SetCookie::is_gone);
        gone.map(|cookie| cookie.name).collect()
    }

    /// The request that goes on.
    pub(crate) fn uri(&self) -> String {
        let uri = self.0["result"]["uri"].as_str();
        uri.unwrap_or_default().to_owned()
    }
}

impl SetCookie {
    pub(crate) fn has(&self, attribute: &str) -> bool {
        self.attributes.iter().any(|other| other == attribute)
    }

    pub(crate) fn max_age(&self) -> Option<u64> {
        let mut attributes = self.attributes.iter();
        let age = attributes.find_map(|attribute| attribute.strip_prefix("Max-Age="))?;
        age.parse().ok()
    }

    pub(crate) fn is_gone(&self) -> bool {
        self.max_age() == Some(0)
    }
}
