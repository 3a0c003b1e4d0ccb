//! The process, against a stand-in for Lambda's runtime interface.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Stdio};

/// Reads a request: its first line and its body.
fn request(stream: &TcpStream) -> (String, String) {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    reader
        .read_line(&mut first)
        .expect("a request as the client sends it");
    let mut length = 0;
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|count| count > 2) {
        let (name, value) = line
            .split_once(": ")
            .expect("a request as the client sends it");
        if name.eq_ignore_ascii_case("content-length") {
            length = value
                .trim_end()
                .parse()
                .expect("a request as the client sends it");
        }
        line.clear();
    }
    let mut body = vec![0; length];
    reader
        .read_exact(&mut body)
        .expect("a request as the client sends it");
    (
        first.trim_end().to_owned(),
        String::from_utf8(body).expect("a request as the client sends it"),
    )
}

fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_content"));
    command.env_clear().stdin(Stdio::null());
    command
}

/// Whom nobody may answer is an error of the invocation, which Lambda then tries again; the process goes on.
#[test]
fn an_invocation_without_an_answer_fails_and_the_next_one_comes() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let mut child = program()
        .env(
            "AWS_LAMBDA_RUNTIME_API",
            listener.local_addr().unwrap().to_string(),
        )
        .env("AWS_LAMBDA_FUNCTION_NAME", "pages")
        .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024")
        .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
        .env("AWS_REGION", "eu-north-1")
        .env("LAMBDA_TASK_ROOT", env!("CARGO_TARGET_TMPDIR"))
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut invocations = 0;
    let mut errors = Vec::new();
    for stream in listener.incoming() {
        let mut stream = stream.unwrap();
        let (first, body) = request(&stream);
        let event = r#"{"RequestType":"Create","ResponseURL":"https://evil.example/"}"#;
        if first.contains("/invocation/next") {
            invocations += 1;
            if invocations > 2 {
                break;
            }
            let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n";
            let context = format!(
                "Lambda-Runtime-Aws-Request-Id: id-{invocations}\r\n\
                 Lambda-Runtime-Deadline-Ms: 4102444800000\r\n\
                 Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-north-1:111122223333:function:pages\r\n"
            );
            let length = event.len();
            let answer = format!("{head}{context}Content-Length: {length}\r\n\r\n{event}");
            stream.write_all(answer.as_bytes()).unwrap();
        } else {
            let answer = b"HTTP/1.1 202 Accepted\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            stream.write_all(answer).unwrap();
            errors.push((first, body));
        }
    }
    // It waits for more.
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(errors.len(), 2);
    for (index, (first, body)) in errors.iter().enumerate() {
        let path = format!("/invocation/id-{}/error", index + 1);
        assert!(
            first.starts_with("POST") && first.contains(&path),
            "{first}"
        );
        let reason = "CloudFormation got no answer: the request names no address of AWS for it";
        assert!(body.contains(reason), "{body}");
    }
}

#[test]
fn outside_lambda_it_says_what_it_is() {
    let output = program().output().unwrap();
    assert!(!output.status.success());
    assert_eq!(
        String::from_utf8(output.stderr).unwrap(),
        "error: the variable `AWS_LAMBDA_RUNTIME_API` is not set\n \
         hint: this is a function of a stack, which Lambda starts\n"
    );
}
