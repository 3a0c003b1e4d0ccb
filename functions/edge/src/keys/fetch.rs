//! Fetching a key set.

use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, channel};
use std::thread;
use std::time::Duration;

use super::set::LARGEST;
use super::{KeySet, KeySetError};
use crate::outside::{Method, Outside, Reply, Request, SendError};

/// Why a key set could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FetchFault {
    /// No whole answer came.
    Send(SendError),
    /// The answer has this status, not 200.
    Status(u16),
    /// The answer says that it is not JSON.
    ContentType,
    /// The answer is no key set, or not a good one.
    KeySet(KeySetError),
    /// Fetching was not possible on this machine, or ended without saying why.
    Thread,
}

impl FetchFault {
    /// A word for logs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Send(error) => error.code(),
            Self::Status(_) => "status",
            Self::ContentType => "content-type",
            Self::KeySet(error) => error.code(),
            Self::Thread => "thread",
        }
    }
}

impl fmt::Display for FetchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(error) => error.fmt(f),
            Self::Status(status) => write!(f, "the answer has the status {status}, not 200"),
            Self::ContentType => f.write_str("the answer is not `application/json`"),
            Self::KeySet(error) => error.fmt(f),
            Self::Thread => f.write_str("the fetch could not begin, or broke off"),
        }
    }
}

impl std::error::Error for FetchFault {}

/// A fetch in a thread of its own: who waits for it may go on before it ends.
#[derive(Debug)]
pub(super) struct Fetch(Receiver<Result<KeySet, FetchFault>>);

impl Fetch {
    /// Begins to fetch; an answer must have come within a time.
    pub(super) fn begin(
        url: &str,
        outside: &Arc<dyn Outside>,
        time: Duration,
    ) -> Result<Self, FetchFault> {
        let request = Request {
            method: Method::Get,
            url: url.to_owned(),
            headers: vec![("accept".to_owned(), "application/json".to_owned())],
            body: Vec::new(),
            limit: LARGEST,
        };
        let outside = Arc::clone(outside);
        let (sender, receiver) = channel();
        let thread = thread::Builder::new().name("key-set".to_owned());
        let fetch = move || {
            let reply = outside.send(&request, time);
            let set = reply
                .map_err(FetchFault::Send)
                .and_then(|reply| read(&reply));
            // Nobody may be waiting any more.
            let _ = sender.send(set);
        };
        thread.spawn(fetch).map_err(|_| FetchFault::Thread)?;
        Ok(Self(receiver))
    }

    /// What came, if something came within a time.
    pub(super) fn wait(&self, time: Duration) -> Option<Result<KeySet, FetchFault>> {
        match self.0.recv_timeout(time) {
            Ok(set) => Some(set),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some(Err(FetchFault::Thread)),
        }
    }

    /// What came, if something has come.
    pub(super) fn poll(&self) -> Option<Result<KeySet, FetchFault>> {
        match self.0.try_recv() {
            Ok(set) => Some(set),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(FetchFault::Thread)),
        }
    }
}

fn read(reply: &Reply) -> Result<KeySet, FetchFault> {
    if reply.status != 200 {
        return Err(FetchFault::Status(reply.status));
    }
    if reply.media_type().is_some_and(|kind| !is_json(&kind)) {
        return Err(FetchFault::ContentType);
    }
    let text = str::from_utf8(&reply.body);
    let text = text.map_err(|_| FetchFault::KeySet(KeySetError::Malformed))?;
    KeySet::parse(text).map_err(FetchFault::KeySet)
}

/// Whether a media type is JSON: `application/json`, or one that ends with `+json`
/// ([RFC 6839](https://www.rfc-editor.org/rfc/rfc6839), 3.1).
fn is_json(kind: &str) -> bool {
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}
