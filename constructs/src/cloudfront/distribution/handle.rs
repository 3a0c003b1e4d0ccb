//! What a distribution's handle gives.

use super::Distribution;
use crate::arn::Arn;
use crate::handle::Handle;
use crate::names::DomainName;
use crate::policy::Statement;
use crate::value::{Pseudo, Value};

impl Handle<Distribution> {
    /// The id, such as `E1PDK09ESKHJWT`. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }

    /// The domain name that CloudFront gives, such as `d111111abcdef8.cloudfront.net`.
    /// `Fn::GetAtt` of `DomainName`.
    ///
    /// DNS records of one's own names point at it.
    #[must_use]
    pub fn domain_name(self) -> Value<DomainName> {
        self.attribute("DomainName")
    }

    /// The ARN, made of partition, account and id: CloudFormation has no attribute for it.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Distribution>> {
        crate::text!(
            "arn:",
            Pseudo::Partition,
            ":cloudfront::",
            self.account(),
            ":distribution/",
            self.id()
        )
        .into()
    }

    /// A statement for a role's policy that lets it take files out of the cache,
    /// with `cloudfront:CreateInvalidation`.
    pub fn allow_invalidations(self) -> Statement {
        Statement::allow(["cloudfront:CreateInvalidation"]).resource(self.arn())
    }
}
