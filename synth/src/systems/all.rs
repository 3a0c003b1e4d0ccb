//! All reference systems in one program.

use super::{bearer_groups, cookie_auth, federated, header_auth, multi_region};
use crate::apps::Apps;

/// The reference systems, as the program `synth` has them: the first one is what it writes unless `--app` names another.
pub fn apps() -> Apps {
    Apps::new()
        .app(
            "multi-region",
            "a static site that only signed-in people see: three stacks in two regions",
            multi_region::build,
        )
        .app(
            "cookie-auth",
            "a single-page app or a static site for signed-in people, with every option of cookies",
            cookie_auth::build,
        )
        .app(
            "header-auth",
            "a page for everybody, and data that need a bearer token",
            header_auth::build,
        )
        .app(
            "federated",
            "a site for people whom an identity provider knows, with one function",
            federated::build,
        )
        .app(
            "bearer-groups",
            "files for programs with bearer tokens, each for whom a rule names",
            bearer_groups::build,
        )
}
