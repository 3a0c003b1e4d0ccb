//! The program.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const PROGRAM: &str = env!("CARGO_BIN_EXE_cognito-stand-in");

#[test]
fn it_prints_where_it_listens() {
    let arguments = [
        "--port",
        "0",
        "--pool",
        "eu-west-1_Mine",
        "--user",
        "bob:secret:staff,admins",
    ];
    let mut program = Command::new(PROGRAM)
        .args(arguments)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(program.stdout.take().unwrap())
        .lines()
        .take(6);
    let lines: Vec<String> = lines.collect::<Result<_, _>>().unwrap();
    program.kill().unwrap();
    program.wait().unwrap();
    let names: Vec<_> = lines
        .iter()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert_eq!(
        names,
        ["issuer", "authorize", "token", "revoke", "logout", "jwks"]
    );
    assert!(
        lines[0].ends_with(" https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Mine"),
        "{lines:?}"
    );
    assert!(
        lines[5].contains(" http://127.0.0.1:")
            && lines[5].ends_with("/eu-west-1_Mine/.well-known/jwks.json")
    );
}

#[test]
fn a_user_without_a_password_is_refused() {
    let output = Command::new(PROGRAM)
        .args(["--user", "bob"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("a user is `name:password`"), "{message}");
}

#[test]
fn a_port_that_is_taken_is_told() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = Command::new(PROGRAM)
        .args(["--port", &port])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(
        String::from_utf8_lossy(&output.stderr).starts_with("error: the stand-in for Cognito: ")
    );
}
