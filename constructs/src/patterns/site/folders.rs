//! What answers for a folder: a file, where files are behind; servers know themselves.

use super::settings::ProtectedSite;
use super::{Navigation, Protection};
use crate::cloudfront::{Behavior, Distribution};
use crate::handle::Handle;
use crate::lambda::{EdgeFunction, EdgeFunctionParts};
use crate::problem::Problem;
use crate::scope::Scope;

/// The file that the function `index-path` knows.
const FILE_OF_FUNCTION: &str = "index.html";

/// How a path that ends with `/` becomes that of a file.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Folders {
    /// It does not.
    Untouched,
    /// By the guard, with this file: all that it guards are files. What nobody guards needs the function.
    ByGuard(String),
    /// By the function `index-path` at the requests to buckets, as the guard is in front of servers too.
    ByFunction,
}

/// How a site's folders are answered.
pub(super) fn of(site: &ProtectedSite, scope: &mut Scope<'_>) -> Folders {
    let Navigation::StaticSite { index } = &site.navigation else {
        return Folders::Untouched;
    };
    let guarded = site.behaviors.iter();
    let guarded = guarded.filter(|(_, _, protection)| *protection == Protection::Guarded);
    let servers_beside = guarded
        .clone()
        .any(|(_, behavior, _)| !behavior.reads_bucket());
    let guards_server =
        servers_beside || site.protection == Protection::Guarded && !site.origin.reads_bucket();
    let by_function = guards_server && !site.auth.has_folder_index();
    let public_files = site.protection == Protection::Public && site.origin.reads_bucket();
    let files = site.origin.reads_bucket() || guarded.clone().any(|(_, it, _)| it.reads_bucket());
    if (public_files || by_function && files) && index != FILE_OF_FUNCTION {
        scope.report(
            Problem::new(format!(
                "folders of files that nobody guards, or beside servers, are answered by `{FILE_OF_FUNCTION}`, got `{index}`"
            ))
            .hint("name the files so, or give the servers a distribution of their own"),
        );
    }
    if by_function {
        Folders::ByFunction
    } else {
        Folders::ByGuard(index.clone())
    }
}

/// The function `index-path`, which is added when it is first needed.
#[derive(Default)]
pub(super) struct IndexPath(Option<EdgeFunctionParts>);

impl IndexPath {
    /// The behavior with the function in front of its bucket, unless it has another one there.
    pub(super) fn before(&mut self, behavior: Behavior, scope: &mut Scope<'_>) -> Behavior {
        if !behavior.reads_bucket() || behavior.has_origin_request() {
            return behavior;
        }
        let add = || scope.add("IndexPath", EdgeFunction::new("index-path"));
        behavior.origin_request(*self.0.get_or_insert_with(add))
    }
}

/// Reports a bucket that would be listed: its policy lets the distribution list it, so that it tells what is not there,
/// and no function makes a file of `/`.
pub(super) fn check_root(distribution: Handle<Distribution>, scope: &mut Scope<'_>) {
    let distribution = scope.resource_mut(distribution);
    let root = distribution.property("/DistributionConfig/DefaultRootObject");
    if root.is_none() {
        scope.report(
            Problem::new("without a root object `/` is answered by the list of the bucket's files")
                .hint("leave `without_root_object` out, or give the site an origin with `Origin::bucket`, which may not be listed"),
        );
    }
}
