//! A way outside that knows only loopback and plain HTTP.

use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use palisade_edge::outside::{Outside, Reply, Request, SendError};

/// A way outside that knows only loopback and plain HTTP. Its random bytes are different each time, and no secret.
#[derive(Debug, Default)]
pub(crate) struct Loopback(AtomicU64);

impl Outside for Loopback {
    fn send(&self, request: &Request, time: Duration) -> Result<Reply, SendError> {
        let end = Instant::now() + time;
        let rest = request
            .url
            .strip_prefix("http://")
            .ok_or(SendError::Address)?;
        let (address, path) = rest.split_once('/').ok_or(SendError::Address)?;
        let mut stream = TcpStream::connect(address).map_err(|_| SendError::Connect)?;
        let method = request.method.name();
        let mut text = format!(
            "{method} /{path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {}\r\n",
            request.body.len()
        );
        for (name, value) in &request.headers {
            text.extend([name, ": ", value, "\r\n"]);
        }
        text.push_str("\r\n");
        let sent = stream.write_all(&[text.as_bytes(), &request.body].concat());
        sent.map_err(|_| SendError::Broken)?;
        let mut bytes = Vec::new();
        let mut part = [0; 16 * 1024];
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(SendError::Timeout);
            }
            let limited = stream.set_read_timeout(Some(left));
            limited.map_err(|_| SendError::Broken)?;
            match stream.read(&mut part) {
                Ok(0) => return reply(&bytes),
                Ok(count) => bytes.extend(&part[..count]),
                Err(error)
                    if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) =>
                {
                    return Err(SendError::Timeout);
                }
                Err(_) => return Err(SendError::Broken),
            }
            if bytes.len() > request.limit + 16 * 1024 {
                return Err(SendError::TooLarge);
            }
        }
    }

    fn random(&self, bytes: &mut [u8]) -> Result<(), SendError> {
        for byte in bytes {
            let next = self.0.fetch_add(1, Ordering::Relaxed);
            *byte = next.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes()[0];
        }
        Ok(())
    }
}

fn reply(bytes: &[u8]) -> Result<Reply, SendError> {
    let end = bytes.windows(4).position(|part| part == b"\r\n\r\n");
    let end = end.ok_or(SendError::Broken)?;
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let body = bytes[end + 4..].to_vec();
    let mut lines = head.lines();
    let status = lines.next().and_then(|line| line.split(' ').nth(1));
    let status = status.and_then(|status| status.parse().ok());
    let header = |name: &str| {
        let mut found = head.lines().filter_map(|line| line.split_once(": "));
        let (_, value) = found.find(|(other, _)| other.eq_ignore_ascii_case(name))?;
        Some(value.to_owned())
    };
    if header("content-length").is_some_and(|length| length != body.len().to_string()) {
        return Err(SendError::Broken);
    }
    Ok(Reply {
        status: status.ok_or(SendError::Broken)?,
        content_type: header("content-type"),
        body,
    })
}
