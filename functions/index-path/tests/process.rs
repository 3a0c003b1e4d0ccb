//! The binary, against a runtime interface of one's own.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};

const BINARY: &str = env!("CARGO_BIN_EXE_index-path");

/// What the process sent: the path and the body.
type Sent = (String, String);

/// Answers a process that asks for events: gives them in turn, and then closes, so that it ends.
fn serve(listener: &TcpListener, events: &[&str]) -> io::Result<Vec<Sent>> {
    let mut sent = Vec::new();
    let mut events = events.iter();
    loop {
        let (mut stream, _) = listener.accept()?;
        let mut reader = BufReader::new(stream.try_clone()?);
        while let Some((line, body)) = request(&mut reader)? {
            if line.contains("/invocation/next") {
                let Some(event) = events.next() else {
                    return Ok(sent);
                };
                let headers = "Lambda-Runtime-Aws-Request-Id: a\r\nLambda-Runtime-Deadline-Ms: 4000000000000\r\n";
                reply(&mut stream, "200 OK", headers, event)?;
            } else {
                let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
                sent.push((path, body));
                reply(&mut stream, "202 Accepted", "", "{}")?;
            }
        }
    }
}

fn request(reader: &mut BufReader<TcpStream>) -> io::Result<Option<Sent>> {
    let mut first = String::new();
    if reader.read_line(&mut first)? == 0 {
        return Ok(None);
    }
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().map_err(io::Error::other)?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some((
        first,
        String::from_utf8(body).map_err(io::Error::other)?,
    )))
}

fn reply(stream: &mut TcpStream, status: &str, headers: &str, body: &str) -> io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn event(uri: &str) -> String {
    format!(
        r#"{{"Records":[{{"cf":{{"config":{{"eventType":"origin-request"}},
        "request":{{"method":"GET","uri":"{uri}","querystring":"","headers":{{}},"clientIp":"::1"}}}}}}]}}"#
    )
}

#[test]
fn what_is_no_event_is_an_error_answer_and_the_process_goes_on() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut process = Command::new(BINARY)
        .env_clear()
        .env("AWS_LAMBDA_RUNTIME_API", listener.local_addr()?.to_string())
        .env("AWS_LAMBDA_FUNCTION_NAME", "index-path")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let events = [
        event("/a/"),
        r#"{"Records":[]}"#.to_owned(),
        "{}".to_owned(),
        event("/b"),
    ];
    let sent = serve(&listener, &events.each_ref().map(String::as_str))?;
    drop(listener);
    process.kill()?;
    let output = process.wait_with_output()?;

    let paths: Vec<&str> = sent.iter().map(|(path, _)| path.as_str()).collect();
    let base = "/2018-06-01/runtime/invocation/a";
    let [response, error] = ["response", "error"].map(|end| format!("{base}/{end}"));
    assert_eq!(paths, [&*response, &*error, &*error, &*response]);
    for ((_, body), expected) in sent.iter().zip([
        r#""uri":"/a/index.html""#,
        "the event has 0 records, not one",
        "Records",
        r#""uri":"/b""#,
    ]) {
        assert!(body.contains(expected), "{body}");
    }
    assert!(output.stdout.is_empty());
    Ok(())
}

#[test]
fn outside_of_lambda_it_says_what_is_missing() -> io::Result<()> {
    let output = Command::new(BINARY).env_clear().output()?;
    let message = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{message}");
    assert!(
        message.starts_with("error: the variable `AWS_LAMBDA_RUNTIME_API` is not set\n hint: "),
        "{message}"
    );
    Ok(())
}
