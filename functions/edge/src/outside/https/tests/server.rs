//! Servers that answer one connection.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use crate::outside::{Https, Method, Outside, Reply, Request, SendError};

/// Long enough for what answers, however busy the machine.
pub(super) const LONG: Duration = Duration::from_secs(30);

/// Short, for what never answers.
pub(super) const SHORT: Duration = Duration::from_millis(300);

/// Answers the first connection; what comes back from `answer` can be received.
pub(super) fn serve<T: Send + 'static>(
    answer: impl FnOnce(TcpStream) -> T + Send + 'static,
) -> (SocketAddr, Receiver<T>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, receiver) = channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let _ = sender.send(answer(stream));
    });
    (address, receiver)
}

/// Reads a request to the end of its headers, and as much of its body as comes along.
pub(super) fn head(stream: &mut impl Read) -> String {
    let mut text = Vec::new();
    let mut buffer = [0; 4096];
    while !text.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(count) if count > 0 => text.extend_from_slice(&buffer[..count]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&text).into_owned()
}

/// Answers with bytes, once a request has come, and closes.
pub(super) fn say(bytes: impl Into<Vec<u8>>) -> (SocketAddr, Receiver<String>) {
    let bytes = bytes.into();
    serve(move |mut stream| {
        let head = head(&mut stream);
        let _ = stream.write_all(&bytes);
        head
    })
}

pub(super) fn get(url: impl Into<String>) -> Request {
    Request {
        method: Method::Get,
        url: url.into(),
        headers: Vec::new(),
        body: Vec::new(),
        limit: 64 * 1024,
    }
}

/// What a request to a server on the own machine gives.
pub(super) fn ask(address: SocketAddr, time: Duration) -> Result<Reply, SendError> {
    Https::new().send(&get(format!("http://{address}/")), time)
}
