//! Requests that a bucket refuses because of how they were sent.

use super::Bucket;
use crate::handle::Handle;
use crate::policy::{Principal, Statement};
use crate::scope::Scope;

/// A version of TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2.
    V1_2,
    /// TLS 1.3.
    V1_3,
}

impl TlsVersion {
    /// As `s3:TlsVersion` has it.
    fn number(self) -> &'static str {
        match self {
            Self::V1_2 => "1.2",
            Self::V1_3 => "1.3",
        }
    }
}

/// What the bucket's policy demands of connections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tls {
    #[default]
    Any,
    AtLeast(TlsVersion),
    /// Plain HTTP is let through.
    Optional,
}

impl Tls {
    pub(super) fn demand(self, scope: &mut Scope<'_>, bucket: Handle<Bucket>) {
        if self == Self::Optional {
            return;
        }
        let plain = refusal("TlsOnly", bucket).condition("Bool", "aws:SecureTransport", "false");
        scope.allow(bucket, plain);
        if let Self::AtLeast(version) = self {
            let old = refusal("TlsVersion", bucket).condition(
                "NumericLessThan",
                "s3:TlsVersion",
                version.number(),
            );
            scope.allow(bucket, old);
        }
    }
}

fn refusal(sid: &'static str, bucket: Handle<Bucket>) -> Statement {
    Statement::deny(["s3:*"])
        .sid(sid)
        .principal(Principal::Everyone)
        .resources([bucket.arn().into(), bucket.objects("*")])
}
