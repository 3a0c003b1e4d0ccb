//! What pages of the sample content may load and run.

use palisade::cloudfront::CustomResponseHeadersPolicy;
use palisade::patterns::ProtectedSiteParts;
use palisade::{Handle, Stack, text};

use super::site::Site;
use super::users::Users;

/// Where a form leads that signs out: browsers of Chromium hold a policy against redirects that follow it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignOut {
    /// To the sign-in pages of the user pool, and back.
    Here,
    /// On to an identity provider, whose address the user pool alone knows.
    Elsewhere,
}

impl From<&Users> for SignOut {
    fn from(users: &Users) -> Self {
        match users {
            Users::New(_) => Self::Here,
            // Who knows which providers a pool has that is there.
            Users::Existing(_) => Self::Elsewhere,
        }
    }
}

impl Site {
    /// Gives pages of the sample content the `Content-Security-Policy` that they are made for, unless `palisade.yaml` has
    /// one: nothing but the site's own files, its own scripts, and the sign-in pages.
    pub(crate) fn confine_sample(
        &self,
        headers: Handle<CustomResponseHeadersPolicy>,
        parts: &ProtectedSiteParts,
        sign_out: SignOut,
        stack: &mut Stack,
    ) {
        if self.headers.content_security_policy.is_some() {
            return;
        }
        let pages = text!("https://", parts.auth.sign_in_host.clone());
        let after = match sign_out {
            SignOut::Here => pages.clone(),
            SignOut::Elsewhere => "https:".into(),
        };
        let directives = text!(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ",
            pages,
            "; base-uri 'none'; form-action 'self' ",
            after,
            "; frame-ancestors 'none'; require-trusted-types-for 'script'"
        );
        let policy = "/ResponseHeadersPolicyConfig/SecurityHeadersConfig/ContentSecurityPolicy";
        stack
            .resource_mut(headers)
            .set(&format!("{policy}/ContentSecurityPolicy"), directives)
            .set(&format!("{policy}/Override"), true);
    }
}
