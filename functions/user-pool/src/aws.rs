//! Calls of AWS, again where that may help.

use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use palisade_custom_resource::{Failure, Time};
use palisade_edge::aws::{AwsError, Call, Cause, Credentials};
use palisade_edge::outside::Outside;
use serde_json::Value;

/// How often something is tried: services may be busy, and a role that was just made is not known everywhere at once,
/// see [eventual consistency](https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html).
const ATTEMPTS: u32 = 6;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Service {
    /// Amazon Cognito user pools.
    Cognito,
    /// AWS Secrets Manager.
    SecretsManager,
    /// AWS Systems Manager.
    SystemsManager,
}

impl Service {
    /// The first part of the host, the first part of `X-Amz-Target`, and what it is called.
    fn names(self) -> [&'static str; 3] {
        match self {
            Self::Cognito => [
                "cognito-idp",
                "AWSCognitoIdentityProviderService",
                "Cognito",
            ],
            Self::SecretsManager => ["secretsmanager", "secretsmanager", "Secrets Manager"],
            Self::SystemsManager => ["ssm", "AmazonSSM", "Systems Manager"],
        }
    }
}

/// AWS, as the function's role sees it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aws<'a> {
    pub(crate) credentials: &'a Credentials,
    pub(crate) outside: &'a dyn Outside,
    pub(crate) time: Time,
}

/// Why a call had no success.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) kind: Kind,
    pub(crate) failure: Failure,
}

/// What a refusal means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What was asked for is not there.
    Missing,
    /// The role may not do it, or not yet.
    Denied,
    /// The service is busy, or did not answer.
    Busy,
    /// Anything else: it will not be different next time.
    Final,
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        refusal.failure
    }
}

impl From<Failure> for Refusal {
    fn from(failure: Failure) -> Self {
        Self {
            kind: Kind::Final,
            failure,
        }
    }
}

impl Aws<'_> {
    /// Calls an operation, again if that may help. `what` is what it is to do, for whoever deploys.
    pub(crate) fn call(
        self,
        service: Service,
        operation: &str,
        region: &str,
        what: &str,
        body: &Value,
    ) -> Result<Value, Refusal> {
        let mut last = Refusal::from(Failure::late());
        for attempt in 0..ATTEMPTS {
            if self.pause(attempt).is_err() {
                return Err(last);
            }
            match self.once(service, operation, region, what, body) {
                Err(refusal) if matches!(refusal.kind, Kind::Busy | Kind::Denied) => last = refusal,
                other => return other,
            }
        }
        Err(last)
    }

    /// Waits before an attempt, of which the first has no pause, unless that would take too long.
    pub(crate) fn pause(self, attempt: u32) -> Result<(), Failure> {
        let left = self.time.for_a_request()?;
        let pause = self.time.before(attempt);
        if pause >= left {
            return Err(Failure::late());
        }
        thread::sleep(pause);
        Ok(())
    }

    /// Calls an operation once.
    pub(crate) fn once(
        self,
        service: Service,
        operation: &str,
        region: &str,
        what: &str,
        body: &Value,
    ) -> Result<Value, Refusal> {
        let [host, prefix, name] = service.names();
        let call = Call {
            service: host,
            target: &format!("{prefix}.{operation}"),
            region,
            now: now(),
            what,
        };
        let time = self.time.for_a_request()?;
        call.send(body, self.credentials, self.outside, time)
            .map_err(|error| refusal(name, what, region, &error))
    }
}

/// What is told of an error: of AWS's answer its code alone, for its text may have what is in the request.
fn refusal(name: &str, what: &str, region: &str, error: &AwsError) -> Refusal {
    let kind = match error.cause() {
        Cause::Refused { code, status } => kind(code, *status),
        Cause::Send(_) => Kind::Busy,
        _ => Kind::Final,
    };
    let why = match error.cause() {
        Cause::Refused { code, status } if code.is_empty() => format!("status {status}"),
        Cause::Refused { code, status } => format!("{code}, status {status}"),
        Cause::Send(error) => error.to_string(),
        Cause::Unreadable => "its answer is not AWS's".to_owned(),
        _ => error.to_string(),
    };
    Refusal {
        kind,
        failure: Failure::new(format!("{name} did not {what} in {region}: {why}")),
    }
}

/// See the common errors of
/// [Amazon Cognito](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/CommonErrors.html), and
/// those of each operation.
fn kind(code: &str, status: u16) -> Kind {
    match code {
        "ResourceNotFoundException" | "ParameterNotFound" => Kind::Missing,
        "AccessDenied"
        | "AccessDeniedException"
        | "NotAuthorized"
        | "NotAuthorizedException"
        | "UnrecognizedClientException"
        | "InvalidClientTokenId" => Kind::Denied,
        "TooManyRequestsException"
        | "ThrottlingException"
        | "Throttling"
        | "ThrottledException"
        | "RequestLimitExceeded"
        | "RequestTimeout"
        | "ConcurrentModificationException"
        | "TooManyUpdates" => Kind::Busy,
        _ if status == 403 => Kind::Denied,
        _ if matches!(status, 408 | 429 | 500..) => Kind::Busy,
        _ => Kind::Final,
    }
}

fn now() -> u64 {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |time| time.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_sorted_by_what_may_help() {
        for (code, status, expected) in [
            ("TooManyRequestsException", 400, Kind::Busy),
            ("ConcurrentModificationException", 400, Kind::Busy),
            ("InternalErrorException", 500, Kind::Busy),
            ("", 503, Kind::Busy),
            ("AccessDeniedException", 400, Kind::Denied),
            ("", 403, Kind::Denied),
            ("ResourceNotFoundException", 400, Kind::Missing),
            ("ParameterNotFound", 400, Kind::Missing),
            ("InvalidParameterException", 400, Kind::Final),
            ("InvalidOAuthFlowException", 400, Kind::Final),
            ("", 301, Kind::Final),
        ] {
            assert_eq!(kind(code, status), expected, "{code} {status}");
        }
    }
}
