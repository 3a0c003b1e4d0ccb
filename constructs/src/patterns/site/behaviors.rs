//! The distribution's behaviors, in the order in which they are asked.

use super::folders::{Folders, IndexPath};
use super::settings::ProtectedSite;
use super::{Navigation, Protection, headers};
use crate::cloudfront::{
    Behavior, CachePolicy, CustomResponseHeadersPolicy, Distribution, ErrorPage,
    ResponseHeadersPolicy,
};
use crate::handle::Handle;
use crate::patterns::auth::{Handles, own_paths};
use crate::s3::Bucket;
use crate::scope::Scope;

/// Headers of answers: those that every site can send; and browsers ask again before they show a page of their cache,
/// so that they show none to whoever has signed out.
pub(super) fn headers(
    site: &ProtectedSite,
    scope: &mut Scope<'_>,
) -> (
    Option<Handle<CustomResponseHeadersPolicy>>,
    ResponseHeadersPolicy,
) {
    if let Some(policy) = &site.headers {
        return (None, policy.clone());
    }
    let mut policy =
        CustomResponseHeadersPolicy::new().header("Cache-Control", "private, no-cache");
    for (name, value) in site.auth.told_headers() {
        let (with, problem) = headers::added(policy, name, value);
        policy = with;
        if let Some(problem) = problem {
            scope.report(problem);
        }
    }
    let policy = scope.add("Headers", policy);
    (Some(policy), policy.into())
}

/// The distribution with all behaviors, but nothing else.
pub(super) fn distribution(
    site: &mut ProtectedSite,
    bucket: Option<Handle<Bucket>>,
    headers: &ResponseHeadersPolicy,
    functions: &Handles,
    folders: &Folders,
    scope: &mut Scope<'_>,
) -> Distribution {
    let guard = |behavior: Behavior| behavior.viewer_request(functions.authorize());
    let origin = std::mem::take(&mut site.origin);
    let has_files = origin.has_files();
    let reads_bucket = origin.reads_bucket();
    let is_whole = matches!(origin, super::SiteOrigin::Behavior(_));
    let mut pages = origin.behavior(bucket);
    if !is_whole {
        pages = pages.response_headers(headers.clone());
    }
    if has_files && site.auth.tells_origin() {
        // What an origin is told of people must not be kept for others.
        pages = pages.cache(CachePolicy::Disabled);
    }
    let mut index_path = IndexPath::default();
    let pages = match (site.protection, folders) {
        (Protection::Guarded, Folders::ByFunction) => guard(index_path.before(pages, scope)),
        (Protection::Guarded, _) => guard(pages),
        (Protection::Public, Folders::Untouched) => pages,
        (Protection::Public, _) => index_path.before(pages, scope),
    };
    let mut distribution = Distribution::new(pages);
    if !reads_bucket {
        // A server knows itself what `/` is.
        distribution = distribution.without_root_object();
    }
    for (path, behavior) in own_paths(&site.auth, functions) {
        distribution = distribution.behavior(path, behavior);
    }
    for (pattern, behavior, protection) in std::mem::take(&mut site.behaviors) {
        let behavior = match protection {
            Protection::Guarded if *folders == Folders::ByFunction => {
                guard(index_path.before(behavior, scope))
            }
            Protection::Guarded => guard(behavior),
            Protection::Public => behavior,
        };
        distribution = distribution.behavior(pattern, behavior);
    }
    match (&site.navigation, &site.not_found_page) {
        (Navigation::SinglePage, _) => {
            distribution.error_page(404, ErrorPage::new("/index.html").status(200))
        }
        (Navigation::StaticSite { .. }, Some(page)) => {
            distribution.error_page(404, ErrorPage::new(page))
        }
        (Navigation::StaticSite { .. }, None) => distribution,
    }
}
