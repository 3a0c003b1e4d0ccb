//! Requests and replies.

/// A request to an endpoint of Cognito or AWS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is done.
    pub method: Method,
    /// `https://..`, or `http://..` on the own machine.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// The body, empty for `GET` and `DELETE`.
    pub body: Vec<u8>,
    /// How many bytes the answer may have at most.
    pub limit: usize,
}

/// What is done to an address ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110), 9.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Sends.
    Post,
    /// Replaces what is there.
    Put,
    /// Deletes what is there.
    Delete,
}

impl Method {
    /// The method in a request: `GET`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

/// An answer of an endpoint, of any status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The status, such as 200.
    pub status: u16,
    /// The header `Content-Type`.
    pub content_type: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl Reply {
    /// The media type of the body, in lower case and without its parameters
    /// ([RFC 9110](https://www.rfc-editor.org/rfc/rfc9110), 8.3.1); `None` where no header tells it.
    #[must_use]
    pub fn media_type(&self) -> Option<String> {
        let kind = self.content_type.as_deref()?.split(';').next()?;
        Some(kind.trim_matches([' ', '\t']).to_ascii_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::Reply;

    #[test]
    fn a_media_type_has_no_parameters_and_no_case() {
        for (content_type, expected) in [
            (None, None),
            (Some(""), Some("")),
            (
                Some(" Application/JSON ;charset=utf-8"),
                Some("application/json"),
            ),
            (Some("text/html\t"), Some("text/html")),
            (Some("a,application/json"), Some("a,application/json")),
        ] {
            let reply = Reply {
                status: 200,
                content_type: content_type.map(str::to_owned),
                body: Vec::new(),
            };
            assert_eq!(reply.media_type().as_deref(), expected, "{content_type:?}");
        }
    }
}
