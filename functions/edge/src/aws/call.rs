//! One call of AWS's JSON protocol 1.1.

use std::time::Duration;

use serde_json::Value;

use super::date::compact;
use super::error::{AwsError, Cause};
use super::signature::{Scope, Target, authorization};
use super::{Credentials, region};
use crate::outside::{Method, Outside, Request};

/// A secret has 64 KiB at most, ten advanced parameters 80 KiB; JSON may write a byte as six.
const LIMIT: usize = 512 * 1024;

const CONTENT_TYPE: &str = "application/x-amz-json-1.1";

/// One call of a service that speaks AWS's
/// [JSON protocol 1.1](https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html): what is called, where, and when.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The first part of the service's host, which is its name in signatures too, such as `ssm`.
    pub service: &'a str,
    /// The operation: the header `X-Amz-Target`, such as `AmazonSSM.GetParameters`.
    pub target: &'a str,
    /// The region that is asked.
    pub region: &'a str,
    /// Seconds since the epoch.
    pub now: u64,
    /// What it is about, for errors; no secret.
    pub what: &'a str,
}

impl Call<'_> {
    /// Sends the call, once, and reads a successful answer.
    ///
    /// # Errors
    ///
    /// AWS does not answer, or refuses, or that is the name of no region.
    pub fn send(
        self,
        body: &Value,
        credentials: &Credentials,
        outside: &dyn Outside,
        time: Duration,
    ) -> Result<Value, AwsError> {
        let request = self.request(body, credentials)?;
        let reply = outside
            .send(&request, time)
            .map_err(|error| self.failed(Cause::Send(error)))?;
        let answer = serde_json::from_slice(&reply.body);
        if reply.status == 200 {
            return answer.map_err(|_| self.failed(Cause::Unreadable));
        }
        Err(self.failed(Cause::Refused {
            code: code(&answer.unwrap_or_default()),
            status: reply.status,
        }))
    }

    pub(super) fn failed(self, cause: Cause) -> AwsError {
        AwsError::new(self.what, cause)
    }

    fn request(self, body: &Value, credentials: &Credentials) -> Result<Request, AwsError> {
        let host = region::host(self.service, self.region)?;
        let body = body.to_string().into_bytes();
        let date = compact(self.now);
        let mut headers = vec![
            ("content-type", CONTENT_TYPE),
            ("host", &host),
            ("x-amz-date", &date),
        ];
        if let Some(token) = &credentials.session_token {
            headers.push(("x-amz-security-token", token));
        }
        headers.push(("x-amz-target", self.target));
        let scope = Scope {
            date: &date,
            region: self.region,
            service: self.service,
        };
        let authorization = authorization(Target::POST, &headers, &body, scope, credentials);
        headers.push(("authorization", &authorization));
        Ok(Request {
            method: Method::Post,
            url: format!("https://{host}/"),
            headers: headers
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
            body,
            limit: LIMIT,
        })
    }
}

/// The code of an error: `__type`, of which AWS's protocol wants only what follows the `#`.
fn code(answer: &Value) -> String {
    let kind = answer
        .get("__type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let code = kind.rsplit('#').next().unwrap_or_default();
    code.chars()
        .filter(char::is_ascii_alphanumeric)
        .take(64)
        .collect()
}
