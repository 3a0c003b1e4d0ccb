//! The real way outside, to the own machine instead of AWS.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use palisade_edge::outside::{Https, Outside, Reply, Request, SendError};

use super::server::{Fault, Server};

const SUFFIX: &str = ".s3.eu-north-1.amazonaws.com";

/// Sends requests to AWS's hosts to a server on the own machine, which is told the host in the path.
#[derive(Debug)]
pub(super) struct Mapped {
    https: Https,
    server: SocketAddr,
    panics: AtomicBool,
}

impl Mapped {
    pub(super) fn to(server: &Server) -> Self {
        Self {
            https: Https::new(),
            server: server.address(),
            panics: AtomicBool::new(false),
        }
    }

    pub(super) fn fail(&self, host: &str, fault: Fault, _: usize) {
        if host == "site" && matches!(fault, Fault::Panic) {
            self.panics.store(true, Ordering::Relaxed);
        }
    }
}

impl Outside for Mapped {
    fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
        let rest = request
            .url
            .strip_prefix("https://")
            .expect("TLS everywhere");
        let (host, target) = rest.split_once('/').expect("an address has a path");
        let host = host
            .strip_suffix(SUFFIX)
            .expect("a host of S3 in the region");
        assert!(
            host == "answers" || !self.panics.load(Ordering::Relaxed),
            "a panic on purpose"
        );
        let mut request = request.clone();
        request.url = format!("http://{}/{host}/{target}", self.server);
        self.https.send(&request, time)
    }

    fn random(&self, _: &mut [u8]) -> Result<(), SendError> {
        Err(SendError::Random)
    }
}
