//! The binary, as Lambda starts it.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

const BINARY: &str = env!("CARGO_BIN_EXE_response-headers");

/// The folder of a package with this configuration.
fn package(name: &str, configuration: &str) -> io::Result<PathBuf> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("configuration.json"), configuration)?;
    Ok(folder)
}

fn function(folder: &Path, api: &str) -> Command {
    let mut function = Command::new(BINARY);
    function
        .env_clear()
        .env("LAMBDA_TASK_ROOT", folder)
        .env("AWS_LAMBDA_RUNTIME_API", api)
        .env("AWS_LAMBDA_FUNCTION_NAME", "response-headers")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "128")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "1");
    function
}

/// Gives one event to whoever asks first, and tells what is sent back.
fn one_event(listener: &TcpListener, event: &str) -> io::Result<String> {
    loop {
        let (mut stream, _) = listener.accept()?;
        let mut reader = BufReader::new(stream.try_clone()?);
        while let Some((line, body)) = request(&mut reader)? {
            if !line.contains("/invocation/next") {
                return Ok(body);
            }
            reply(&mut stream, event)?;
        }
    }
}

fn request(reader: &mut BufReader<TcpStream>) -> io::Result<Option<(String, String)>> {
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
    let body = String::from_utf8(body).map_err(io::Error::other)?;
    Ok(Some((first, body)))
}

fn reply(stream: &mut TcpStream, event: &str) -> io::Result<()> {
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: a\r\nLambda-Runtime-Deadline-Ms: 4000000000000\r\n\
         Content-Length: {}\r\n\r\n{event}",
        event.len()
    )
}

#[test]
fn the_origins_response_gets_the_headers_of_the_configuration() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let folder = package(
        "good",
        r#"{"responseHeaders": {"X-Frame-Options": "DENY"}}"#,
    )?;
    let mut process = function(&folder, &listener.local_addr()?.to_string())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let event = r#"{"Records":[{"cf":{"config":{"eventType":"origin-response"},
        "request":{"method":"GET","uri":"/","querystring":"","headers":{},"clientIp":"::1"},
        "response":{"status":"200","headers":{"server":[{"value":"AmazonS3"}]}}}}]}"#;
    let asked = thread::spawn(move || one_event(&listener, event));
    let body = asked.join().map_err(|_| io::Error::other("panicked"))??;
    process.kill()?;
    process.wait()?;
    for part in [
        r#""x-frame-options":[{"key":"X-Frame-Options","value":"DENY"}]"#,
        r#""server":[{"value":"AmazonS3"}]"#,
        r#""status":"200""#,
    ] {
        assert!(body.contains(part), "{body}");
    }
    Ok(())
}

#[test]
fn a_configuration_that_is_wrong_keeps_it_from_starting() -> io::Result<()> {
    for (name, configuration, expected) in [
        (
            "cache",
            r#"{"responseHeaders": {"Cache-Control": "max-age=60"}}"#,
            "`responseHeaders` has `Cache-Control`, which says how long caches keep a response",
        ),
        ("unknown", r#"{"headers": {}}"#, "unknown field `headers`"),
        ("empty", "", "is no configuration"),
    ] {
        let output = function(&package(name, configuration)?, "127.0.0.1:1").output()?;
        let message = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{message}");
        assert!(message.contains(expected), "{message}");
    }
    Ok(())
}
