//! What a site is made of.

use crate::certificatemanager::Certificate;
use crate::cloudfront::{CustomResponseHeadersPolicy, Distribution};
use crate::handle::Handle;
use crate::names::Url;
use crate::patterns::AuthFunctionsParts;
use crate::route53::AliasRecordParts;
use crate::s3::Bucket;
use crate::value::Value;

/// What a [`ProtectedSite`](super::ProtectedSite) is made of.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ProtectedSiteParts {
    /// The distribution.
    pub distribution: Handle<Distribution>,
    /// The bucket behind it, if it is one of the app.
    pub bucket: Option<Handle<Bucket>>,
    /// The certificate, if one is made.
    pub certificate: Option<Handle<Certificate>>,
    /// What answers get on their way, unless another policy is given.
    pub headers: Option<Handle<CustomResponseHeadersPolicy>>,
    /// The records of the domains, in their order, where they are made.
    pub records: Vec<AliasRecordParts>,
    /// The functions, and what they have in the user pool.
    pub auth: AuthFunctionsParts,
    pub(super) address: Value<String>,
}

impl ProtectedSiteParts {
    /// The address of the site, such as `https://docs.example.com`, without a slash at its end.
    #[must_use]
    pub fn address(&self) -> Value<Url> {
        self.address.clone().into()
    }
}
