//! The client.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use rustls::ClientConfig;
#[cfg(test)]
use rustls::RootCertStore;
use tokio::runtime::Builder;
use tokio::time::timeout;

use super::address::Address;
use super::{connection, trust};
use crate::outside::{Outside, Reply, Request, SendError};

/// The real outside: HTTPS requests, and the system's randomness.
///
/// - One time limit covers looking the name up, connecting, TLS, and the last byte of the answer.
/// - Redirects are not followed, compressed answers are not asked for nor expanded, and proxies in environment
///   variables are not used.
/// - Certificates must come from the authorities of Mozilla's root program. `http://` is called on the own machine
///   only, which is for tests and local runs.
/// - Each request has a connection of its own; TLS sessions are resumed. Nothing is prepared before the first
///   request, so a function that makes none pays nothing.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use palisade_edge::outside::{Https, Method, Outside, Request, SendError};
///
/// let request = Request {
///     method: Method::Get,
///     url: "http://a.example/".to_owned(),
///     headers: Vec::new(),
///     body: Vec::new(),
///     limit: 64 * 1024,
/// };
/// let refused = Https::new().send(&request, Duration::from_secs(3));
/// assert_eq!(refused, Err(SendError::Address));
/// ```
#[derive(Default)]
pub struct Https {
    tls: OnceLock<Result<Arc<ClientConfig>, SendError>>,
}

impl Https {
    /// A client that trusts the authorities of Mozilla's root program.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A client that trusts only some authorities.
    #[cfg(test)]
    pub(super) fn trusting(roots: RootCertStore) -> Self {
        Self {
            tls: OnceLock::from(trust::tls(roots)),
        }
    }

    fn tls(&self) -> Result<Arc<ClientConfig>, SendError> {
        self.tls.get_or_init(|| trust::tls(trust::public())).clone()
    }
}

impl Outside for Https {
    fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
        let address = Address::parse(&request.url)?;
        let tls = if address.server.is_some() {
            Some(self.tls()?)
        } else {
            None
        };
        let request = request.clone();
        // A thread of its own, because the caller's may run an event loop already, and those do not nest.
        thread::Builder::new()
            .name("send".to_owned())
            .spawn(move || exchange(address, tls, request, time))
            .map_err(|_| SendError::Connect)?
            .join()
            .unwrap_or(Err(SendError::Broken))
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        SystemRandom::new()
            .fill(bytes)
            .map_err(|_| SendError::Random)
    }
}

fn exchange(
    address: Address,
    tls: Option<Arc<ClientConfig>>,
    request: Request,
    time: Duration,
) -> Result<Reply, SendError> {
    let runtime = Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|_| SendError::Connect)?;
    let reply = runtime
        .block_on(async { timeout(time, connection::exchange(address, tls, request)).await });
    // A name may still be looked up, which the system offers no way to stop: that thread is not waited for.
    runtime.shutdown_background();
    reply.unwrap_or(Err(SendError::Timeout))
}

impl fmt::Debug for Https {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Https")
    }
}
