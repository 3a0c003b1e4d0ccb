//! As much of HTTP/1.1 as the Runtime API and the emulator need.

use std::io::{self, BufRead, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// A request or a response.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Message {
    /// The request line or the status line.
    pub first: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// What it carries.
    pub body: Vec<u8>,
}

impl Message {
    /// The next message of a connection, or nothing at its end.
    ///
    /// # Errors
    ///
    /// The connection failed, or ended within a message.
    pub fn read(from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let Some(first) = line(from)? else {
            return Ok(None);
        };
        let mut headers = Vec::new();
        loop {
            let text = line(from)?.ok_or(io::ErrorKind::UnexpectedEof)?;
            if text.is_empty() {
                break;
            }
            let (name, value) = text.split_once(':').ok_or(io::ErrorKind::InvalidData)?;
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        let mut message = Self {
            first,
            headers,
            body: Vec::new(),
        };
        message.body = message.read_body(from)?;
        Ok(Some(message))
    }

    /// The value of a header; `name` is in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|header| header.0 == name)
            .map(|header| header.1.as_str())
    }

    fn read_body(&self, from: &mut impl BufRead) -> io::Result<Vec<u8>> {
        if self.header("transfer-encoding") == Some("chunked") {
            return chunks(from);
        }
        let length = match self.header("content-length") {
            Some(text) => text.parse().map_err(|_| io::ErrorKind::InvalidData)?,
            None => 0,
        };
        let mut body = vec![0; length];
        from.read_exact(&mut body)?;
        Ok(body)
    }
}

/// A line without its end, or nothing where there is no more.
fn line(from: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut text = String::new();
    if from.read_line(&mut text)? == 0 {
        return Ok(None);
    }
    text.truncate(text.trim_end_matches(['\r', '\n']).len());
    Ok(Some(text))
}

fn chunks(from: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(from)?.ok_or(io::ErrorKind::UnexpectedEof)?;
        let size = size.split(';').next().unwrap_or_default().trim();
        let size = u64::from_str_radix(size, 16).map_err(|_| io::ErrorKind::InvalidData)?;
        from.take(size).read_to_end(&mut body)?;
        // The end of the chunk's line; after the last chunk come the trailer's lines, to an empty one.
        while line(from)?.is_some_and(|text| size == 0 && !text.is_empty()) {}
        if size == 0 {
            return Ok(body);
        }
    }
}

/// Sends one request and waits for its response.
///
/// # Errors
///
/// No connection, none that lasts, or nothing heard for `patience`.
pub fn exchange(
    address: SocketAddr,
    request: &str,
    headers: &[(&str, &str)],
    body: &[u8],
    patience: Duration,
) -> io::Result<Message> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(patience))?;
    let first = format!("{request} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    write_message(&first, headers, body, &mut stream)?;
    let mut reader = io::BufReader::new(stream);
    Message::read(&mut reader)?.ok_or_else(|| io::ErrorKind::UnexpectedEof.into())
}

/// Answers a request; the connection stays open.
///
/// # Errors
///
/// The connection failed.
pub fn respond(
    to: &mut impl Write,
    status: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<()> {
    let first = format!("HTTP/1.1 {status}\r\n");
    write_message(&first, headers, body, to)
}

fn write_message(
    first: &str,
    headers: &[(&str, &str)],
    body: &[u8],
    to: &mut impl Write,
) -> io::Result<()> {
    // In one piece: a reader need not wait for the body.
    let mut bytes = first.as_bytes().to_vec();
    for (name, value) in headers {
        write!(bytes, "{name}: {value}\r\n")?;
    }
    write!(bytes, "content-length: {}\r\n\r\n", body.len())?;
    bytes.extend_from_slice(body);
    to.write_all(&bytes)?;
    to.flush()
}
