//! The program that is driven.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread::{self, JoinHandle};

use serde_json::{Value, json};

/// A running `edge-adapter`. One serves all cases of a theme.
pub(crate) struct Adapter {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
    log: Option<JoinHandle<String>>,
}

impl Adapter {
    pub(crate) fn start() -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_edge-adapter"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the adapter starts");
        let mut log = child.stderr.take().expect("it is piped");
        Self {
            to: child.stdin.take(),
            from: BufReader::new(child.stdout.take().expect("it is piped")),
            child,
            log: Some(thread::spawn(move || {
                let mut bytes = Vec::new();
                let _ = log.read_to_end(&mut bytes);
                String::from_utf8_lossy(&bytes).into_owned()
            })),
        }
    }

    /// A new execution environment.
    pub(crate) fn init(&mut self, config: &Value) -> Value {
        self.line(&json!({ "op": "init", "config": config }))
    }

    pub(crate) fn invoke(&mut self, now: u64, event: &Value) -> Value {
        self.line(&json!({ "op": "invoke", "now": now, "event": event }))
    }

    fn line(&mut self, line: &Value) -> Value {
        let to = self.to.as_mut().expect("it has not ended");
        writeln!(to, "{line}").expect("the adapter lives");
        let mut answer = String::new();
        self.from
            .read_line(&mut answer)
            .expect("the adapter answers");
        serde_json::from_str(&answer)
            .unwrap_or_else(|error| panic!("`{answer}` to `{line:.300}`: {error}"))
    }

    /// Ends the program, and tells what it logged.
    pub(crate) fn end(mut self) -> String {
        self.to = None;
        let status = self.child.wait().expect("the adapter ends");
        assert!(status.success(), "{status}");
        let log = self.log.take().expect("it is not taken twice");
        log.join().expect("the log is read")
    }
}
