//! Addresses that no two instances share.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// A listener at a port that the system chose, on a loopback address of its own: a port that is let
/// go for another process to take is not taken by a test that runs at the same time.
pub(super) fn listener() -> io::Result<TcpListener> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let [.., high, low] = process::id().to_be_bytes();
    let [.., third] = COUNT.fetch_add(1, Ordering::Relaxed).to_be_bytes();
    // Neither the network's own address nor its broadcast address.
    let last = third.clamp(1, 254);
    TcpListener::bind((Ipv4Addr::new(127, high, low, last), 0))
}

/// An address that was free a moment ago, for a process that wants to listen itself.
pub(crate) fn free() -> io::Result<SocketAddr> {
    listener()?.local_addr()
}
