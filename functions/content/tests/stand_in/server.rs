//! A server that is S3 as far as the function uses it, and takes answers for CloudFormation.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use palisade_files::etag;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// As many objects are listed at once; S3 lists a thousand.
const PAGE: usize = 4;

/// What goes wrong.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fault {
    /// An answer with a status and a code.
    Status(u16, &'static str),
    /// The connection ends without an answer.
    Hangup,
    /// The function's own code panics.
    Panic,
}

/// What was put.
#[derive(Clone, Debug)]
pub(crate) struct Object {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Object {
    pub(crate) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(it, _)| it == name);
        &found.expect("the header was sent").1
    }
}

/// How often, the code, and the status if there is an answer at all.
type Planned = (usize, &'static str, Option<u16>);

#[derive(Debug, Default)]
struct State {
    objects: BTreeMap<String, Object>,
    answers: Vec<Object>,
    log: Vec<String>,
    faults: BTreeMap<&'static str, Planned>,
}

impl State {
    /// What is to go wrong with requests to a host, of one method or of all.
    fn fault(&mut self, method: &str, host: &str) -> Option<&mut Planned> {
        let of_method = format!("{method} {host}");
        let found = self.faults.iter_mut();
        let mut found = found.filter(|(name, _)| **name == host || **name == of_method);
        found.next().map(|(_, planned)| planned)
    }
}

#[derive(Debug)]
pub(super) struct Server {
    address: SocketAddr,
    state: Mutex<State>,
}

impl Server {
    pub(super) fn start() -> Arc<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
        let server = Arc::new(Self {
            address: listener.local_addr().expect("it listens"),
            state: Mutex::default(),
        });
        let shared = Arc::clone(&server);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || shared.serve(stream));
            }
        });
        server
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn fail(&self, host: &'static str, fault: Fault, times: usize) {
        let (code, status) = match fault {
            Fault::Status(status, code) => (code, Some(status)),
            Fault::Hangup => ("", None),
            Fault::Panic => return,
        };
        self.state().faults.insert(host, (times, code, status));
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.state().objects.keys().cloned().collect()
    }

    pub(super) fn object(&self, key: &str) -> Object {
        self.state().objects[key].clone()
    }

    pub(super) fn store(&self, key: &str, content: &str) {
        let object = Object {
            headers: Vec::new(),
            body: content.as_bytes().to_vec(),
        };
        self.state().objects.insert(key.to_owned(), object);
    }

    pub(super) fn answers(&self) -> Vec<Object> {
        self.state().answers.clone()
    }

    pub(super) fn log(&self) -> Vec<String> {
        self.state().log.clone()
    }

    pub(super) fn forget(&self) {
        self.state().log.clear();
    }

    fn serve(&self, stream: TcpStream) {
        let mut reader = BufReader::new(&stream);
        let mut lines = Vec::new();
        let mut line = String::new();
        while reader.read_line(&mut line).is_ok_and(|count| count > 2) {
            lines.push(line.trim_end().to_owned());
            line.clear();
        }
        let Some(first) = lines.first() else { return };
        let mut words = first.split(' ');
        let (method, target) = (
            words.next().expect("a request as the function sends it"),
            words.next().expect("a request as the function sends it"),
        );
        let headers: Vec<(String, String)> = lines[1..]
            .iter()
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let length = headers.iter().find(|(name, _)| name == "content-length");
        let length: usize = length.map_or(0, |(_, value)| {
            value.parse().expect("a request as the function sends it")
        });
        let mut body = vec![0; length];
        reader
            .read_exact(&mut body)
            .expect("a request as the function sends it");
        let (host, path) = target[1..]
            .split_once('/')
            .expect("a request as the function sends it");
        let object = Object { headers, body };
        if let Some((status, text)) = self.answer(method, host, path, object) {
            let head = format!(
                "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                text.len()
            );
            let _ = (&stream).write_all(format!("{head}{text}").as_bytes());
        }
    }

    fn answer(
        &self,
        method: &str,
        host: &str,
        path: &str,
        object: Object,
    ) -> Option<(u16, String)> {
        let mut state = self.state();
        state.log.push(format!("{method} {host} /{path}"));
        if let Some((left, code, status)) = state.fault(method, host)
            && *left > 0
        {
            *left -= 1;
            let error = format!("<Error><Code>{code}</Code><Message>SECRET</Message></Error>");
            return status.map(|status| (status, error));
        }
        if host == "answers" {
            state.answers.push(object);
            return Some((200, String::new()));
        }
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let key = percent_decode_str(path)
            .decode_utf8()
            .expect("a request as the function sends it")
            .into_owned();
        match method {
            "PUT" => {
                state.objects.insert(key, object);
                Some((200, String::new()))
            }
            "DELETE" => {
                state.objects.remove(&key);
                Some((204, String::new()))
            }
            "GET" => Some((200, list(&state.objects, query))),
            _ => Some((405, String::new())),
        }
    }
}

fn list(objects: &BTreeMap<String, Object>, query: &str) -> String {
    let value = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let found = pairs.find(|(it, _)| *it == name);
        found.map(|(_, value)| {
            percent_decode_str(value)
                .decode_utf8()
                .expect("a request as the function sends it")
                .into_owned()
        })
    };
    assert_eq!(value("list-type").as_deref(), Some("2"));
    assert_eq!(value("encoding-type").as_deref(), Some("url"));
    let prefix = value("prefix").expect("a request as the function sends it");
    // A token has characters that mean something in XML and in URLs.
    let after = value("continuation-token").map(|token| token.replace("&=<", ""));
    let rest: Vec<(&String, &Object)> = objects
        .iter()
        .filter(|(key, _)| key.starts_with(&prefix))
        .filter(|(key, _)| after.as_ref().is_none_or(|after| *key > after))
        .collect();
    let mut text = "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"x\">".to_owned();
    for (key, object) in rest.iter().take(PAGE) {
        let key = utf8_percent_encode(key, NON_ALPHANUMERIC).to_string();
        let etag = etag(&object.body);
        let key = key.replace("%20", "+");
        text.extend([
            "<Contents><Key>",
            &key,
            "</Key><ETag>&quot;",
            &etag,
            "&quot;</ETag></Contents>",
        ]);
    }
    let more = rest.len() > PAGE;
    text.extend(["<IsTruncated>", &more.to_string(), "</IsTruncated>"]);
    if more {
        let last = rest[PAGE - 1].0;
        let token = format!("&=<{last}")
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;");
        text.extend([
            "<NextContinuationToken>",
            &token,
            "</NextContinuationToken>",
        ]);
    }
    text.push_str("</ListBucketResult>");
    text
}
