//! One connection: a request, its answer, and what goes wrong with it.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use socket2::SockRef;

use crate::answer::Answer;
use crate::endpoint::Endpoint;
use crate::endpoints;
use crate::fault::Fault;
use crate::received::Received;
use crate::state::State;

/// How long a client may take to send a request, and to take an answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often a connection that waits looks whether the stand-in has ended.
const PULSE: Duration = Duration::from_millis(20);

/// What all connections share.
#[derive(Debug)]
pub(crate) struct Shared {
    state: Mutex<State>,
    ended: AtomicBool,
}

impl Shared {
    pub(crate) fn new(state: State) -> Self {
        Self {
            state: Mutex::new(state),
            ended: AtomicBool::new(false),
        }
    }

    /// The state; what a panic of another thread left is still whole, since no change has two steps.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Ends all connections that wait.
    pub(crate) fn end(&self) {
        self.ended.store(true, Ordering::SeqCst);
    }

    fn has_ended(&self) -> bool {
        self.ended.load(Ordering::SeqCst)
    }
}

/// Serves one request, and closes the connection.
pub(crate) fn serve(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let Some(mut request) = Received::read(&mut stream)? else {
        return Ok(());
    };
    let mut state = shared.state();
    request.at = state.now();
    request.endpoint = Endpoint::at(&request.path, &state.pool.id);
    state.received.push(request.clone());
    let fault = request
        .endpoint
        .and_then(|endpoint| state.take_fault(endpoint));
    if let Some(answer) = fault.as_ref().and_then(replacement) {
        drop(state);
        return whole(&mut stream, &answer);
    }
    if let Some(Fault::Hang) = fault {
        drop(state);
        return wait_for_the_other_side(&mut stream, shared);
    }
    if let Some(Fault::Reset | Fault::RefuseConnections) = fault {
        drop(state);
        return reset(&stream);
    }
    let edits = match &fault {
        Some(Fault::Tokens(edits)) => edits.as_slice(),
        _ => &[],
    };
    let answer = endpoints::answer(&mut state, &request, edits);
    drop(state);
    match fault {
        Some(fault) => spoiled(&mut stream, shared, answer, &fault),
        None => whole(&mut stream, &answer),
    }
}

/// The answer of a fault that stands in the endpoint's place.
fn replacement(fault: &Fault) -> Option<Answer> {
    match fault {
        Fault::Status(status) => Some(Answer::new(*status, "text/plain", "an error on demand\n")),
        Fault::Answer {
            status,
            content_type,
            body,
        } => Some(Answer::new(*status, content_type, body.as_str())),
        Fault::Html => Some(Answer::html(
            200,
            "<!doctype html><title>Hello</title>".to_owned(),
        )),
        Fault::Redirect { status, location } => {
            Some(Answer::new(*status, "text/plain", "").header("Location", location))
        }
        _ => None,
    }
}

/// An answer of the endpoint's, spoiled on its way.
fn spoiled(
    stream: &mut TcpStream,
    shared: &Shared,
    mut answer: Answer,
    fault: &Fault,
) -> io::Result<()> {
    match fault {
        Fault::LostAnswer => return reset(stream),
        Fault::WrongContentType => {
            answer.headers.retain(|(name, _)| *name != "Content-Type");
            answer
                .headers
                .push(("Content-Type", "text/html".to_owned()));
        }
        Fault::Truncated => {
            stream.write_all(&answer.head(answer.body.len()))?;
            let half = answer.body.len() / 2;
            answer.body.truncate(half);
            return stream.write_all(&answer.body);
        }
        Fault::Padded(length) => pad(&mut answer.body, *length),
        Fault::GzipBomb(length) => {
            pad(&mut answer.body, *length);
            let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(&answer.body)?;
            answer.body = encoder.finish()?;
            answer.headers.push(("Content-Encoding", "gzip".to_owned()));
        }
        Fault::Delay(length) if !pause(shared, *length) => return Ok(()),
        Fault::Drip => {
            stream.write_all(&answer.head(answer.body.len()))?;
            return drip(stream, shared, &answer.body);
        }
        Fault::DripHead => {
            let mut bytes = answer.head(answer.body.len());
            bytes.append(&mut answer.body);
            return drip(stream, shared, &bytes);
        }
        _ => {}
    }
    whole(stream, &answer)
}

fn whole(stream: &mut TcpStream, answer: &Answer) -> io::Result<()> {
    let mut bytes = answer.head(answer.body.len());
    bytes.extend(&answer.body);
    stream.write_all(&bytes)?;
    stream.flush()
}

fn pad(body: &mut Vec<u8>, length: usize) {
    body.resize(length.max(body.len()), b' ');
}

/// Closed without a word: what is not yet read is thrown away, and the other side gets a reset.
fn reset(stream: &TcpStream) -> io::Result<()> {
    SockRef::from(stream).set_linger(Some(Duration::ZERO))
}

/// Waits until the other side has closed, or the stand-in has ended.
fn wait_for_the_other_side(stream: &mut TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_read_timeout(Some(PULSE))?;
    while !shared.has_ended() {
        match stream.read(&mut [0; 64]) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if is_time_out(&error) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// One byte a second.
fn drip(stream: &mut TcpStream, shared: &Shared, bytes: &[u8]) -> io::Result<()> {
    for byte in bytes {
        stream.write_all(&[*byte])?;
        if !pause(shared, Duration::from_secs(1)) {
            return Ok(());
        }
    }
    Ok(())
}

/// Waits for so long; false if the stand-in has ended.
fn pause(shared: &Shared, length: Duration) -> bool {
    let since = Instant::now();
    while let Some(left) = length.checked_sub(since.elapsed()) {
        if shared.has_ended() {
            return false;
        }
        std::thread::sleep(left.min(PULSE));
    }
    !shared.has_ended()
}

fn is_time_out(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}
