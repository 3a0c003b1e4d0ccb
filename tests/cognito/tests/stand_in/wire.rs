//! What is no request, or no whole one.

use std::io::Read;

use palisade_cognito_stand_in::StandInError;

use crate::support::{send, started};

#[test]
fn what_is_no_request_is_not_answered_and_harms_nothing() -> Result<(), StandInError> {
    let stand_in = started()?;
    let long = format!("GET / HTTP/1.1\r\nA: {}\r\n", "a".repeat(70_000));
    let cases: [&[u8]; 6] = [
        b"",
        b"\r\n\r\n\0",
        b"GET / HTTP/1.1\r\nHost",
        b"POST /oauth2/token HTTP/1.1\r\nContent-Length: 5\r\n\r\nabc",
        b"POST /oauth2/token HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        long.as_bytes(),
    ];
    for bytes in cases {
        let mut stream = send(&stand_in.url(), bytes)?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut answer = Vec::new();
        // Where the stand-in did not read all, the connection is reset: no answer either.
        drop(stream.read_to_end(&mut answer));
        assert!(answer.is_empty(), "{}", String::from_utf8_lossy(&answer));
    }
    assert!(stand_in.requests().is_empty());
    assert_eq!(stand_in.browser().open("/logout")?.status, 400);
    Ok(())
}
