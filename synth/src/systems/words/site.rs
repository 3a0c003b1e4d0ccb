//! How a site is delivered.

use palisade::cloudfront::CustomResponseHeadersPolicy;
use palisade::patterns::{AuthFunctions, ProtectedSite, ProtectedSiteParts};
use palisade::{AnyArn, Handle, Stack};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::access_logs::AccessLogs;
use super::address::Address;
use super::headers::Headers;
use super::price_class::PriceClass;
use super::tls::{SslSupport, Tls};

/// How a site is delivered.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Site {
    /// The names under which it is reached: `cloudfront`, `domain: { name, hostedZone }`, or
    /// `aliases: { names, certificate }`.
    pub address: Address,
    /// How the distribution speaks TLS under names of one's own.
    pub tls: Tls,
    /// The edge locations that serve it.
    pub price_class: PriceClass,
    /// Headers of every response.
    pub headers: Headers,
    /// The ARN of a web ACL of AWS WAF that looks at each request, in us-east-1. Left out: none.
    #[schemars(with = "Option<String>", example = &"arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/a1b2c3d4-5678-90ab-cdef-111122223333")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_acl: Option<AnyArn>,
    /// Where lines about requests go: `none`, `new-bucket`, or `existing-bucket: name`.
    pub access_logs: AccessLogs,
}

impl Site {
    /// Functions whose answers have the site's headers.
    pub(crate) fn told(&self, auth: AuthFunctions) -> AuthFunctions {
        let headers = self.headers.of_functions().into_iter();
        headers.fold(auth, |auth, (name, value)| {
            auth.response_header(name, value)
        })
    }

    /// Adds what tells the headers of responses.
    pub(crate) fn add_headers(&self, stack: &mut Stack) -> Handle<CustomResponseHeadersPolicy> {
        stack.add("Headers", self.headers.policy())
    }

    /// Adds a site that is delivered so.
    pub(crate) fn add(&self, site: ProtectedSite, stack: &mut Stack) -> ProtectedSiteParts {
        let headers = self.add_headers(stack);
        self.add_as(site, headers, stack)
    }

    /// Adds a site that is delivered so, with headers that other behaviors have too.
    pub(crate) fn add_as(
        &self,
        mut site: ProtectedSite,
        headers: Handle<CustomResponseHeadersPolicy>,
        stack: &mut Stack,
    ) -> ProtectedSiteParts {
        site = site.price_class(self.price_class.into()).headers(headers);
        site = match &self.address {
            Address::Cloudfront => site,
            Address::Domain { name, hosted_zone } => site.domain(name.clone(), hosted_zone.clone()),
            Address::Aliases { names, certificate } => names.iter().fold(site, |site, name| {
                site.domain_with(name.clone(), certificate.as_ref())
            }),
        };
        if self.address != Address::Cloudfront {
            site = site.minimum_tls(self.tls.minimum.into());
        }
        if let Some(acl) = &self.web_acl {
            site = site.web_acl(acl.as_ref());
        }
        let site = stack.add("Site", self.access_logs.of(site));
        if self.tls.support != SslSupport::SniOnly {
            stack.resource_mut(site.distribution).set(
                "/DistributionConfig/ViewerCertificate/SslSupportMethod",
                self.tls.support.name(),
            );
        }
        site
    }
}
