//! What the token endpoint is asked.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::Settings;
use crate::flow::url;
use crate::outside::{Method, Request};

/// How many bytes an answer has at most. Cognito's tokens have 2 to 10 KB in all.
pub(super) const LIMIT: usize = 64 * 1024;

/// A form, sent as the client that the settings name.
///
/// A confidential client says its secret by the header `Authorization`, id and secret each encoded as in a form
/// ([RFC 6749, 2.3.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1)); the secret is never in the form. The id
/// is, as in the examples of Cognito's
/// [token endpoint](https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html).
pub(super) fn form(url: &str, settings: &Settings, fields: &[(&str, &str)]) -> Request {
    let mut headers = vec![
        (
            "Content-Type".to_owned(),
            "application/x-www-form-urlencoded".to_owned(),
        ),
        ("Accept".to_owned(), "application/json".to_owned()),
    ];
    if let Some(secret) = &settings.client_secret {
        let pair = format!(
            "{}:{}",
            url::encode(&settings.client_id),
            url::encode(secret.reveal())
        );
        let value = format!("Basic {}", STANDARD.encode(pair));
        headers.push(("Authorization".to_owned(), value));
    }
    let mut pairs = vec![("client_id", settings.client_id.as_str())];
    pairs.extend(fields);
    Request {
        method: Method::Post,
        url: url.to_owned(),
        headers,
        body: url::form(&pairs).into_bytes(),
        limit: LIMIT,
    }
}
