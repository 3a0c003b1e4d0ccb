//! One connection, one request, one answer.

use std::net::SocketAddr;
use std::sync::Arc;

use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Body, Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST};
use hyper::{Method as Verb, Response};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio_rustls::TlsConnector;

use super::address::Address;
use crate::outside::{Method, Reply, Request, SendError};

/// How many bytes status line and headers of an answer may have; Cognito's have about one thousand.
const HEAD: usize = 64 * 1024;

/// Connects, sends a request, and reads the whole answer.
pub(super) async fn exchange(
    address: Address,
    tls: Option<Arc<ClientConfig>>,
    request: Request,
) -> Result<Reply, SendError> {
    let limit = request.limit;
    let message = message(&address, request)?;
    let stream = connect(&address).await?;
    match (tls, address.server.clone()) {
        (Some(tls), Some(server)) => {
            let stream = TlsConnector::from(tls)
                .connect(server, stream)
                .await
                .map_err(|_| SendError::Connect)?;
            talk(stream, message, limit).await
        }
        _ => talk(stream, message, limit).await,
    }
}

/// The first of the name's addresses that takes a connection.
async fn connect(address: &Address) -> Result<TcpStream, SendError> {
    let sockets: Vec<SocketAddr> = lookup_host((address.host.as_str(), address.port))
        .await
        .map_err(|_| SendError::Connect)?
        .filter(|socket| address.allows(socket))
        .collect();
    let stream = TcpStream::connect(sockets.as_slice())
        .await
        .map_err(|_| SendError::Connect)?;
    // Without it, the small requests that are sent here may wait for acknowledgements.
    stream.set_nodelay(true).map_err(|_| SendError::Connect)?;
    Ok(stream)
}

async fn talk(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    message: hyper::Request<Full<Bytes>>,
    limit: usize,
) -> Result<Reply, SendError> {
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(HEAD)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(|_| SendError::Broken)?;
    // It ends with the exchange: the runtime is shut down then.
    tokio::spawn(connection);
    let response = sender
        .send_request(message)
        .await
        .map_err(|_| SendError::Broken)?;
    reply(response, limit).await
}

fn message(address: &Address, request: Request) -> Result<hyper::Request<Full<Bytes>>, SendError> {
    let verb = match request.method {
        Method::Get => Verb::GET,
        Method::Post => Verb::POST,
        Method::Put => Verb::PUT,
        Method::Delete => Verb::DELETE,
    };
    let mut message = hyper::Request::builder()
        .method(verb)
        .uri(&address.target)
        .header(HOST, &address.authority);
    for (name, value) in request.headers {
        if !name.eq_ignore_ascii_case("host") {
            message = message.header(name, value);
        }
    }
    message
        .body(Full::new(Bytes::from(request.body)))
        .map_err(|_| SendError::Header)
}

async fn reply(response: Response<Incoming>, limit: usize) -> Result<Reply, SendError> {
    let status = response.status().as_u16();
    let content_type = response
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(ToOwned::to_owned);
    // A length that is told is believed at once; what is read is counted all the same.
    let told = response.body().size_hint().lower();
    if usize::try_from(told).map_or(true, |told| told > limit) {
        return Err(SendError::TooLarge);
    }
    match Limited::new(response.into_body(), limit).collect().await {
        Ok(body) => Ok(Reply {
            status,
            content_type,
            body: body.to_bytes().to_vec(),
        }),
        Err(error) if error.is::<LengthLimitError>() => Err(SendError::TooLarge),
        Err(_) => Err(SendError::Broken),
    }
}
