//! Whom the client believes. `server.der` names `localhost`, by `authority.der`; nobody else trusts it.

use std::io::Write;
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustls::crypto::aws_lc_rs::default_provider;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use super::server::{LONG, SHORT, get, head, serve};
use crate::outside::{Https, Outside, Reply, SendError};

const AUTHORITY: &[u8] = include_bytes!("authority.der");
const SERVER: &[u8] = include_bytes!("server.der");
const KEY: &[u8] = include_bytes!("server.key.der");

fn trusting() -> Https {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from(AUTHORITY)).unwrap();
    Https::trusting(roots)
}

/// A server with a certificate for `localhost`.
fn server() -> SocketAddr {
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(KEY));
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![CertificateDer::from(SERVER)], key)
        .unwrap();
    let config = Arc::new(config);
    serve(move |stream: TcpStream| {
        let mut stream = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
        head(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi");
    })
    .0
}

fn ask(
    client: &Https,
    host: &str,
    address: SocketAddr,
    time: Duration,
) -> Result<Reply, SendError> {
    client.send(&get(format!("https://{host}:{}/", address.port())), time)
}

#[test]
fn a_trusted_server_answers() {
    let reply = ask(&trusting(), "localhost", server(), LONG).unwrap();
    assert_eq!(
        (reply.status, reply.body.as_slice()),
        (200, b"hi".as_slice())
    );
}

#[test]
fn an_unknown_authority_is_refused() {
    assert_eq!(
        ask(&Https::new(), "localhost", server(), LONG),
        Err(SendError::Connect)
    );
}

#[test]
fn a_certificate_of_another_name_is_refused() {
    assert_eq!(
        ask(&trusting(), "127.0.0.1", server(), LONG),
        Err(SendError::Connect)
    );
}

#[test]
fn what_is_no_tls_is_refused() {
    let (address, _) = serve(|mut stream| {
        let _ = stream.write_all(b"HTTP/1.1 400 Speak TLS\r\n\r\n");
    });
    assert_eq!(
        ask(&trusting(), "127.0.0.1", address, LONG),
        Err(SendError::Connect)
    );
}

#[test]
fn a_handshake_has_no_more_time_than_the_rest() {
    let (address, _stream) = serve(|stream| stream);
    assert_eq!(
        ask(&trusting(), "127.0.0.1", address, SHORT),
        Err(SendError::Timeout)
    );
    // The head of a long handshake message, then single bytes of it.
    let (address, _) = serve(|mut stream| {
        let _ = stream.write_all(&[22, 3, 3, 0x30, 0]);
        while stream.write_all(&[2]).is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    assert_eq!(
        ask(&trusting(), "127.0.0.1", address, SHORT),
        Err(SendError::Timeout)
    );
}
