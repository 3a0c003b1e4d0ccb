//! What the stacks tell whoever deploys them, by the names of the original.

use palisade::patterns::{AuthFunctionsParts, ProtectedSiteParts};
use palisade::{Stack, Url, Value, text};

use super::configuration::Configuration;
use crate::systems::words::outputs;

/// The site.
pub(super) fn of_site(stack: &mut Stack, parts: &ProtectedSiteParts) {
    let distribution = parts.distribution.id();
    outputs(
        stack,
        [
            ("WebsiteUrl", "The site", parts.address().into()),
            ("CloudFrontDistribution", "The distribution", distribution),
        ],
    );
    if let Some(bucket) = parts.bucket {
        let name = bucket.name().into();
        outputs(stack, [("S3Bucket", "The bucket of the files", name)]);
    }
}

/// Where people sign in, and come back to.
pub(super) fn of_users(
    stack: &mut Stack,
    site: &Configuration,
    auth: &AuthFunctionsParts,
    address: Value<Url>,
) {
    let root: Value<String> = address.into();
    let signed_in = text!(root.clone(), site.paths.sign_in.as_str());
    let signed_out = text!(root, site.paths.signed_out.as_str());
    let host = auth.sign_in_host.clone().into();
    outputs(
        stack,
        [
            ("UserPoolId", "The user pool", auth.user_pool_id.clone()),
            (
                "ClientId",
                "The client of the functions",
                auth.client_id.clone().into(),
            ),
            ("CognitoAuthDomain", "Where people sign in", host),
            ("RedirectUrisSignIn", "Where they come back to", signed_in),
            (
                "RedirectUrisSignOut",
                "Where they come back to signed out",
                signed_out,
            ),
        ],
    );
}

/// The functions, for behaviors of a distribution of one's own. The stack is theirs, in us-east-1.
pub(super) fn of_functions(stack: &mut Stack, auth: &AuthFunctionsParts) {
    let functions = [
        ("CheckAuthHandler", Some(auth.authorize)),
        ("ParseAuthHandler", auth.sign_in),
        ("RefreshAuthHandler", auth.refresh),
        ("SignOutHandler", auth.sign_out),
    ];
    for (id, function) in functions {
        if let Some(function) = function {
            let version = function.version.arn().into();
            outputs(stack, [(id, "The version of a function", version)]);
        }
    }
}
