//! A `bootstrap` that tells what it was given, and does what an event asks for, so that the tests of
//! the runtimes need no function of the project.
//!
//! It answers `{"event", "handler", "arguments", "variables"}`. These members of an event are wishes:
//! `print` (a text), `error` (a text: it answers with an error), `exit` (a number), `abort`,
//! `sleep` (for ever), `allocate` (MiB that it writes to and keeps).

use std::error::Error;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::time::Duration;
use std::{env, process, thread};

use palisade_tests::runtime::http::{Message, exchange};
use serde_json::{Value, json};

/// Longer than any test waits for its next event.
const PATIENCE: Duration = Duration::from_mins(10);

fn main() -> Result<(), Box<dyn Error>> {
    let address: SocketAddr = env::var("AWS_LAMBDA_RUNTIME_API")?.parse()?;
    let call = |request: &str, headers: &[(&str, &str)], body: &[u8]| -> io::Result<Message> {
        exchange(address, request, headers, body, PATIENCE)
    };
    let mut kept = Vec::new();
    loop {
        let next = call("GET /2018-06-01/runtime/invocation/next", &[], &[])?;
        let id = next
            .header("lambda-runtime-aws-request-id")
            .ok_or("an invocation without an id")?;
        let event: Value = serde_json::from_slice(&next.body)?;
        if let Some(text) = event["print"].as_str() {
            writeln!(io::stdout(), "{text}")?;
        }
        if let Some(mebibytes) = event["allocate"].as_u64() {
            kept.push(vec![1_u8; usize::try_from(mebibytes)? << 20]);
        }
        if let Some(code) = event["exit"].as_i64() {
            exit(i32::try_from(code)?);
        }
        if event["abort"].as_bool() == Some(true) {
            process::abort();
        }
        while event["sleep"].as_bool() == Some(true) {
            thread::park();
        }
        let path = format!("POST /2018-06-01/runtime/invocation/{id}");
        if let Some(text) = event["error"].as_str() {
            let body = json!({ "errorType": "Probe", "errorMessage": text }).to_string();
            let header = [("lambda-runtime-function-error-type", "Probe")];
            call(&format!("{path}/error"), &header, body.as_bytes())?;
            continue;
        }
        let variables: Vec<(String, String)> = env::vars().collect();
        let answer = json!({
            "event": event,
            "handler": env::var("_HANDLER").ok(),
            "arguments": env::args().collect::<Vec<_>>(),
            "variables": variables,
            "kept": kept.len(),
        });
        call(
            &format!("{path}/response"),
            &[],
            answer.to_string().as_bytes(),
        )?;
    }
}

#[expect(clippy::exit, reason = "the event asks for this very exit code")]
fn exit(code: i32) -> ! {
    process::exit(code)
}
