//! Servers that hang, drip, break, and say too much.

use std::io::Write;
use std::net::TcpListener;
use std::thread;
use std::time::Duration;

use super::server::{LONG, SHORT, ask, get, head, say, serve};
use crate::outside::{Https, Outside, Reply, SendError};

const OK: &str = "HTTP/1.1 200 OK\r\n";

#[test]
fn silence_ends_with_the_time() {
    for beginning in [
        String::new(),
        "HTTP/1.1 2".to_owned(),
        OK.to_owned(),
        format!("{OK}Content-Length: 5\r\n\r\n"),
        format!("{OK}Content-Length: 5\r\n\r\n1234"),
        format!("{OK}Transfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n"),
    ] {
        let said = beginning.clone();
        let (address, _stream) = serve(move |mut stream| {
            head(&mut stream);
            let _ = stream.write_all(said.as_bytes());
            stream
        });
        assert_eq!(
            ask(address, SHORT),
            Err(SendError::Timeout),
            "{beginning:?}"
        );
    }
}

#[test]
fn single_bytes_do_not_stretch_the_time() {
    for beginning in [
        format!("{OK}X: "),
        format!("{OK}Content-Length: 60000\r\n\r\n"),
    ] {
        let (address, _) = serve(move |mut stream| {
            head(&mut stream);
            let _ = stream.write_all(beginning.as_bytes());
            while stream.write_all(b"x").is_ok() {
                thread::sleep(Duration::from_millis(20));
            }
        });
        assert_eq!(ask(address, SHORT), Err(SendError::Timeout));
    }
}

#[test]
fn broken_answers_are_none() {
    for answer in [
        String::new(),
        "HTTP/1.1 2".to_owned(),
        OK.to_owned(),
        "220 mail.example ESMTP\r\n".to_owned(),
        "HTTP/1.1 abc OK\r\n\r\n".to_owned(),
        format!("{OK}Content-Length: 100\r\n\r\nonly this"),
        format!("{OK}Content-Length: 1\r\nContent-Length: 2\r\n\r\n12"),
        format!("{OK}Transfer-Encoding: chunked\r\n\r\n5\r\n123"),
        format!("{OK}Transfer-Encoding: chunked\r\n\r\nzz\r\n"),
        format!("{OK}X: {}\r\n\r\n", "x".repeat(200_000)),
    ] {
        let (address, _) = say(answer.clone());
        let got = ask(address, LONG);
        assert_eq!(got, Err(SendError::Broken), "{answer:.60}");
    }
}

#[test]
fn a_reset_connection_is_no_answer() {
    // What was not read makes the system reset the connection when it is closed.
    let (address, _) = serve(|stream| {
        let _ = stream.peek(&mut [0; 1]);
    });
    assert_eq!(ask(address, LONG), Err(SendError::Broken));
}

#[test]
fn long_answers_are_cut_off() {
    let three_megabytes = "x".repeat(3_000_000);
    for answer in [
        format!("{OK}Content-Length: 3000000\r\n\r\n{three_megabytes}"),
        format!("{OK}Content-Length: 3000000\r\n\r\n"),
        format!("{OK}Content-Length: 65537\r\n\r\n"),
        format!("{OK}\r\n{three_megabytes}"),
        format!("{OK}Transfer-Encoding: chunked\r\n\r\n2dc6c0\r\n{three_megabytes}\r\n0\r\n\r\n"),
    ] {
        let (address, _) = say(answer.clone());
        assert_eq!(ask(address, LONG), Err(SendError::TooLarge), "{answer:.60}");
    }
}

#[test]
fn an_answer_may_have_exactly_the_limit() {
    let (address, _) = say(format!(
        "{OK}Content-Length: 65536\r\n\r\n{}",
        "x".repeat(65_536)
    ));
    assert_eq!(ask(address, LONG).unwrap().body.len(), 65_536);
}

#[test]
fn redirects_are_answers() {
    for status in [301, 302, 303, 307, 308] {
        let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
        elsewhere.set_nonblocking(true).unwrap();
        let there = elsewhere.local_addr().unwrap();
        let (address, _) = say(format!(
            "HTTP/1.1 {status} There\r\nLocation: http://{there}/\r\nContent-Length: 0\r\n\r\n"
        ));
        assert_eq!(ask(address, LONG).unwrap().status, status);
        assert!(
            elsewhere.accept().is_err(),
            "the redirect {status} was followed"
        );
    }
}

#[test]
fn compressed_answers_are_neither_asked_for_nor_expanded() {
    // The first bytes of a gzip stream; what they would expand to must not matter.
    let packed = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255];
    let mut answer =
        format!("{OK}Content-Encoding: gzip\r\nContent-Length: 10\r\n\r\n").into_bytes();
    answer.extend_from_slice(&packed);
    let (address, asked) = say(answer);
    let reply = Reply {
        status: 200,
        content_type: None,
        body: packed.to_vec(),
    };
    assert_eq!(ask(address, LONG), Ok(reply));
    assert!(
        !asked
            .recv()
            .unwrap()
            .to_ascii_lowercase()
            .contains("accept-encoding")
    );
}

#[test]
fn where_nobody_listens_there_is_no_connection() {
    let address = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    assert_eq!(ask(address, LONG), Err(SendError::Connect));
}

#[test]
fn an_unknown_name_is_no_connection() {
    // No name ends in `.invalid` (RFC 6761, section 6.4). Where no name server answers at all, the time ends.
    let got = Https::new().send(&get("https://palisade.invalid/"), SHORT);
    assert!(
        matches!(got, Err(SendError::Connect | SendError::Timeout)),
        "{got:?}"
    );
}
