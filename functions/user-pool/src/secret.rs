//! The secret of a client, copied.

use std::fmt::Write as _;

use aws_lc_rs::digest::{SHA256, digest};
use palisade_custom_resource::{Failure, Sender};
use serde_json::{Value, json};

use crate::aws::{Aws, Service};
use crate::urls::Place;

/// Puts a client's secret into a secret of Secrets Manager, by its ARN. The client's secret goes nowhere else. See
/// [PutSecretValue](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html).
pub(crate) fn copy(
    place: Place<'_>,
    secret: &str,
    sender: &Sender,
    aws: Aws<'_>,
) -> Result<(), Failure> {
    let region = region(secret)?;
    let described = place.described(aws)?;
    let value = described
        .pointer("/UserPoolClient/ClientSecret")
        .and_then(Value::as_str)
        .filter(|it| !it.is_empty())
        .ok_or_else(|| {
            Failure::new(format!(
                "the client `{}` has no secret: it is a public one",
                place.client
            ))
        })?;
    let text = json!({ "clientId": place.client, "clientSecret": value });
    let body = json!({
        "SecretId": secret,
        "SecretString": text.to_string(),
        "ClientRequestToken": token(sender),
    });
    let what = format!("put a value into the secret `{secret}`");
    aws.call(
        Service::SecretsManager,
        "PutSecretValue",
        region,
        &what,
        &body,
    )?;
    Ok(())
}

/// The region of a secret, of its ARN.
fn region(secret: &str) -> Result<&str, Failure> {
    let parts: Vec<&str> = secret.split(':').collect();
    match parts.as_slice() {
        ["arn", _, "secretsmanager", region, _, "secret", _] if !region.is_empty() => Ok(region),
        _ => Err(Failure::new(format!(
            "`Secret` is the ARN of a secret, got `{}`",
            secret.escape_debug()
        ))),
    }
}

/// What the secret's version is called: 64 characters that are the same for a request that comes twice, which then
/// makes no second version.
fn token(sender: &Sender) -> String {
    let text = format!("{}\n{}", sender.id(), sender.request_id);
    let mut token = String::new();
    for byte in digest(&SHA256, text.as_bytes()).as_ref() {
        // Writing to a string does not fail.
        let _ = write!(token, "{byte:02x}");
    }
    token
}
