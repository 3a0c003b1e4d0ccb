//! Secrets.

use std::time::Duration;

use serde_json::{Value, json};

use super::Credentials;
use super::call::Call;
use super::error::{AwsError, Cause};
use crate::outside::Outside;

/// Reads the text of a secret of Secrets Manager, by its name or ARN.
///
/// `now` is in seconds since the epoch. The action is
/// [`GetSecretValue`](https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html).
///
/// # Errors
///
/// AWS does not answer or refuses, or the secret is bytes instead of text.
pub fn secret(
    outside: &dyn Outside,
    region: &str,
    name: &str,
    credentials: &Credentials,
    now: u64,
    time: Duration,
) -> Result<String, AwsError> {
    let what = format!("the secret `{name}` in {region}");
    let call = Call {
        service: "secretsmanager",
        target: "secretsmanager.GetSecretValue",
        region,
        now,
        what: &what,
    };
    let answer = call.send(&json!({ "SecretId": name }), credentials, outside, time)?;
    answer
        .get("SecretString")
        .and_then(Value::as_str)
        .map(str::to_owned)
        .ok_or_else(|| call.failed(Cause::Missing))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::testing::{Canned, TIME, credentials};

    fn read(canned: &Canned) -> Result<String, AwsError> {
        secret(
            canned,
            "cn-north-1",
            "web",
            &credentials(),
            1_440_938_160,
            TIME,
        )
    }

    #[test]
    fn the_text_of_a_secret_is_read() {
        let canned = Canned::new(
            200,
            r#"{"Name":"web","SecretString":"{\"clientId\":\"1\"}"}"#,
        );
        assert_eq!(read(&canned).unwrap(), r#"{"clientId":"1"}"#);
        let request = canned.request();
        assert_eq!(
            request.url,
            "https://secretsmanager.cn-north-1.amazonaws.com.cn/"
        );
        assert_eq!(request.body, br#"{"SecretId":"web"}"#);
        assert!(request.headers.contains(&(
            "x-amz-target".to_owned(),
            "secretsmanager.GetSecretValue".to_owned()
        )));
    }

    #[test]
    fn a_secret_of_bytes_or_none_is_told() {
        let error = read(&Canned::new(200, r#"{"SecretBinary":"AAAA"}"#)).unwrap_err();
        assert_eq!(error.cause(), &Cause::Missing);
        let error = read(&Canned::new(
            400,
            r#"{"__type":"ResourceNotFoundException"}"#,
        ))
        .unwrap_err();
        assert!(
            error.to_string().contains("ResourceNotFoundException"),
            "{error}"
        );
        assert!(error.to_string().contains("`web` in cn-north-1"), "{error}");
    }
}
