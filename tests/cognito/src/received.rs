//! Requests as they arrived.

use std::io::{self, Read};

use crate::endpoint::Endpoint;

/// How long the head of a request may be: CloudFront's own limit is half of it.
const HEAD: usize = 65_536;
/// How long a body may be.
const BODY: usize = 1 << 20;

/// A request that arrived.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Received {
    /// Which endpoint it was for; none if there is no such endpoint.
    pub endpoint: Option<Endpoint>,
    /// The method, such as `POST`.
    pub method: String,
    /// The path, without the query.
    pub path: String,
    /// The query as it was written, without the question mark.
    pub query: String,
    /// The headers in their order, with names in lower case.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
    /// When it arrived, in the stand-in's time.
    pub at: u64,
}

impl Received {
    /// The value of a header, by its name in lower case; the first if there are several.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        let (_, value) = headers.find(|(header, _)| header == name)?;
        Some(value)
    }

    /// A parameter of the query, decoded; none if it is absent or repeated.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<String> {
        only(self.query.as_bytes(), name)
    }

    /// A field of the form in the body, decoded; none if it is absent or repeated.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<String> {
        only(&self.body, name)
    }

    /// The cookie of this name.
    pub(crate) fn cookie(&self, name: &str) -> Option<&str> {
        let pairs = self.header("cookie")?.split("; ");
        pairs
            .filter_map(|pair| pair.split_once('='))
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    pub(crate) fn has_repeated_parameters(&self) -> bool {
        is_repetitive(self.query.as_bytes())
    }

    pub(crate) fn has_repeated_fields(&self) -> bool {
        is_repetitive(&self.body)
    }

    /// Reads one request; none if the other side closed before it was complete.
    pub(crate) fn read(stream: &mut impl Read) -> io::Result<Option<Self>> {
        let mut bytes = Vec::new();
        let (mut received, head) = loop {
            if let Some(head) = Self::head(&bytes)? {
                break head;
            }
            if bytes.len() > HEAD || !more(stream, &mut bytes)? {
                return Ok(None);
            }
        };
        let length = received
            .header("content-length")
            .map_or(Ok(0), str::parse::<usize>)
            .map_err(io::Error::other)?;
        while bytes.len() < head.saturating_add(length) {
            if bytes.len() > HEAD + BODY || !more(stream, &mut bytes)? {
                return Ok(None);
            }
        }
        received.body = bytes.into_iter().skip(head).take(length).collect();
        Ok(Some(received))
    }

    fn head(bytes: &[u8]) -> io::Result<Option<(Self, usize)>> {
        let mut headers = [httparse::EMPTY_HEADER; 100];
        let mut request = httparse::Request::new(&mut headers);
        let parsed = request.parse(bytes).map_err(io::Error::other)?;
        let httparse::Status::Complete(length) = parsed else {
            return Ok(None);
        };
        let target = request.path.unwrap_or_default();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let received = Self {
            endpoint: None,
            method: request.method.unwrap_or_default().to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: pairs(request.headers),
            body: Vec::new(),
            at: 0,
        };
        Ok(Some((received, length)))
    }
}

/// Headers as pairs, with names in lower case.
pub(crate) fn pairs(headers: &[httparse::Header<'_>]) -> Vec<(String, String)> {
    let pair = |header: &httparse::Header<'_>| {
        let value = String::from_utf8_lossy(header.value).into_owned();
        (header.name.to_ascii_lowercase(), value)
    };
    headers.iter().map(pair).collect()
}

/// Reads some bytes more; false at the end.
fn more(stream: &mut impl Read, bytes: &mut Vec<u8>) -> io::Result<bool> {
    let mut chunk = [0; 4_096];
    let count = stream.read(&mut chunk)?;
    bytes.extend(chunk.iter().take(count));
    Ok(count > 0)
}

fn only(form: &[u8], name: &str) -> Option<String> {
    let mut values = form_urlencoded::parse(form).filter(|(key, _)| key == name);
    let (_, value) = values.next()?;
    values.next().is_none().then(|| value.into_owned())
}

fn is_repetitive(form: &[u8]) -> bool {
    let mut names: Vec<_> = form_urlencoded::parse(form).map(|(name, _)| name).collect();
    let count = names.len();
    names.sort();
    names.dedup();
    names.len() < count
}
