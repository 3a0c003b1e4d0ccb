//! A Runtime API: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>.

use std::io::{self, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::address;
use super::http::{Message, respond};
use super::outcome::Outcome;

const VERSION: &str = "/2018-06-01/runtime/";
const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:test_function";

/// The Runtime API of one process: a process that is started anew has another.
#[derive(Debug)]
pub(super) struct Api {
    address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    timeout: Duration,
}

#[derive(Debug, Default)]
struct State {
    count: u32,
    /// What the process is to be given when it asks for the next invocation.
    waiting: Option<Vec<u8>>,
    outcome: Option<Outcome>,
    is_closed: bool,
}

impl Api {
    pub(super) fn start(timeout: Duration) -> io::Result<Self> {
        let listener = address::listener()?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            state: Mutex::default(),
            changed: Condvar::new(),
            timeout,
        });
        let accepting = Arc::clone(&shared);
        thread::spawn(move || accept(&listener, &accepting));
        Ok(Self { address, shared })
    }

    pub(super) const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Offers an event to the process.
    pub(super) fn offer(&self, event: Vec<u8>) {
        let mut state = self.shared.lock();
        state.count += 1;
        state.waiting = Some(event);
        state.outcome = None;
        self.shared.changed.notify_all();
    }

    /// What came of it, if that is known within `patience`.
    pub(super) fn outcome(&self, patience: Duration) -> Option<Outcome> {
        let state = self.shared.lock();
        let waited = self
            .shared
            .changed
            .wait_timeout_while(state, patience, |state| state.outcome.is_none());
        waited
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .outcome
            .take()
    }
}

impl Drop for Api {
    fn drop(&mut self) {
        self.shared.lock().is_closed = true;
        self.shared.changed.notify_all();
        // Wakes the thread that accepts.
        drop(TcpStream::connect(self.address));
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next invocation's number and event, or nothing where there will be none.
    fn next(&self) -> Option<(u32, Vec<u8>)> {
        let waited = self.changed.wait_while(self.lock(), |state| {
            state.waiting.is_none() && !state.is_closed
        });
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        let event = state.waiting.take()?;
        Some((state.count, event))
    }

    fn conclude(&self, outcome: Outcome) {
        self.lock().outcome = Some(outcome);
        self.changed.notify_all();
    }
}

fn accept(listener: &TcpListener, shared: &Arc<Shared>) {
    for stream in listener.incoming() {
        if shared.lock().is_closed {
            return;
        }
        let shared = Arc::clone(shared);
        // A connection that fails is one whose process is gone.
        thread::spawn(move || stream.and_then(|stream| serve(&stream, &shared)));
    }
}

fn serve(mut stream: &TcpStream, shared: &Shared) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    while let Some(request) = Message::read(&mut reader)? {
        let mut words = request.first.split(' ');
        let method = words.next().unwrap_or_default();
        let path = words.next().unwrap_or_default();
        let path: Vec<&str> = path
            .strip_prefix(VERSION)
            .unwrap_or_default()
            .split('/')
            .collect();
        match (method, path.as_slice()) {
            ("GET", ["invocation", "next"]) => {
                let Some((number, event)) = shared.next() else {
                    return Ok(());
                };
                let headers = [
                    ("content-type", "application/json"),
                    ("lambda-runtime-aws-request-id", &identifier(number)),
                    ("lambda-runtime-deadline-ms", &deadline(shared.timeout)),
                    ("lambda-runtime-invoked-function-arn", ARN),
                ];
                respond(&mut stream, "200 OK", &headers, &event)?;
                continue;
            }
            ("POST", ["invocation", id, what @ ("response" | "error")]) => {
                if *id != identifier(shared.lock().count) {
                    respond(&mut stream, "400 Bad Request", &[], b"{}")?;
                    continue;
                }
                shared.conclude(match (*what, serde_json::from_slice(&request.body)) {
                    ("response", Ok(answer)) => Outcome::Answer(answer),
                    ("response", Err(error)) => {
                        Outcome::failed("Runtime.InvalidResponse", error.to_string())
                    }
                    _ => Outcome::posted_error(&request.body),
                });
            }
            ("POST", ["init", "error"]) => shared.conclude(Outcome::posted_error(&request.body)),
            _ => {
                respond(&mut stream, "404 Not Found", &[], b"{}")?;
                continue;
            }
        }
        respond(&mut stream, "202 Accepted", &[], b"{\"status\":\"OK\"}")?;
    }
    Ok(())
}

/// The request id of an invocation.
fn identifier(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn deadline(timeout: Duration) -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    (now + timeout).as_millis().to_string()
}
