//! What a server gets, and what comes back.

use std::io::{Read, Write};

use super::server::{LONG, ask, get, head, say, serve};
use crate::outside::{Https, Method, Outside, Reply, SendError};

#[test]
fn a_request_arrives_as_it_was_made() {
    let (address, asked) = serve(|mut stream| {
        let mut text = head(&mut stream);
        while !text.ends_with("code=1&state=2") {
            let mut byte = [0; 1];
            stream.read_exact(&mut byte).unwrap();
            text.push(char::from(byte[0]));
        }
        stream
            .write_all(
                b"HTTP/1.1 400 No\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
            )
            .unwrap();
        text
    });
    let mut request = get(format!("http://{address}/oauth2/token?a=b%20c"));
    request.method = Method::Post;
    request.headers = vec![
        (
            "Content-Type".to_owned(),
            "application/x-www-form-urlencoded".to_owned(),
        ),
        ("Host".to_owned(), "another.example".to_owned()),
    ];
    request.body = b"code=1&state=2".to_vec();
    let reply = Https::new().send(&request, LONG);
    assert_eq!(
        reply,
        Ok(Reply {
            status: 400,
            content_type: Some("application/json".to_owned()),
            body: b"{}".to_vec(),
        })
    );
    let text = asked.recv().unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap();
    let mut lines: Vec<String> = head.split("\r\n").map(str::to_ascii_lowercase).collect();
    assert_eq!(lines.remove(0), "post /oauth2/token?a=b%20c http/1.1");
    lines.sort();
    assert_eq!(
        lines,
        [
            "content-length: 14".to_owned(),
            "content-type: application/x-www-form-urlencoded".to_owned(),
            format!("host: {address}"),
        ]
    );
    assert_eq!(body, "code=1&state=2");
}

#[test]
fn headers_cannot_be_smuggled_in() {
    for (name, value) in [
        ("X", "a\r\nY: b"),
        ("X", "a\nb"),
        ("X", "a\0"),
        ("X: a\r\nY", "b"),
        ("", "b"),
    ] {
        let mut request = get("http://127.0.0.1:1/");
        request.headers = vec![(name.to_owned(), value.to_owned())];
        assert_eq!(
            Https::new().send(&request, LONG),
            Err(SendError::Header),
            "{name:?}: {value:?}"
        );
    }
}

#[test]
fn it_works_inside_an_event_loop() {
    let (address, _) = say("HTTP/1.1 204 Nothing\r\n\r\n");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    let reply = runtime.block_on(async { ask(address, LONG) });
    assert_eq!(reply.unwrap().status, 204);
}

#[test]
fn random_bytes_differ() {
    let mut one = [0; 32];
    let mut other = [0; 32];
    Https::new().random(&mut one).unwrap();
    Https::new().random(&mut other).unwrap();
    assert_ne!(one, [0; 32]);
    assert_ne!(one, other);
}
