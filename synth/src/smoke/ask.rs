//! What is asked.

/// A request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    pub(super) url: String,
    pub(super) headers: Vec<(&'static str, String)>,
}

impl Ask {
    /// As a browser asks for a page that somebody wants to see.
    pub(super) fn page(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            headers: vec![
                ("Accept", "text/html,application/xhtml+xml".to_owned()),
                ("Sec-Fetch-Mode", "navigate".to_owned()),
                ("Sec-Fetch-Dest", "document".to_owned()),
                ("Sec-Fetch-Site", "none".to_owned()),
            ],
        }
    }

    /// As a script of the site asks for data.
    pub(super) fn script(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            headers: vec![
                ("Accept", "application/json".to_owned()),
                ("Sec-Fetch-Mode", "cors".to_owned()),
                ("Sec-Fetch-Dest", "empty".to_owned()),
                ("Sec-Fetch-Site", "same-origin".to_owned()),
            ],
        }
    }

    pub(super) fn cookie(mut self, cookie: impl Into<String>) -> Self {
        self.headers.push(("Cookie", cookie.into()));
        self
    }
}
