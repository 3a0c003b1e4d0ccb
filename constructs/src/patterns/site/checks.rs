//! What cannot work in a site, as far as it is known when it is added.

use super::domains::SiteDomain;
use super::settings::ProtectedSite;
use super::{Navigation, Protection, SiteOrigin};
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// Reports what is wrong with a site.
pub(super) fn check(site: &ProtectedSite, scope: &mut Scope<'_>) {
    crate::patterns::auth::check(&site.auth, scope);
    let mut problems = domains(&site.domains);
    problems.extend(behaviors(site));
    problems.extend(content(site));
    if site.auth.has_sites() {
        problems.push(
            Problem::new("a site knows its domains, got some for its functions too").hint(
                "name them with `ProtectedSite::domain`, and leave `AuthFunctions::site` out",
            ),
        );
    }
    for problem in problems {
        scope.report(problem);
    }
}

fn domains(domains: &[SiteDomain]) -> Vec<Problem> {
    let known = domains.iter().filter_map(|domain| domain.name.known());
    known
        .filter(|name| name.as_ref().starts_with("*."))
        .map(|name| {
            Problem::new(format!(
                "people come back to one name, not to all of `{}`",
                name.as_ref()
            ))
            .hint("name each domain; a certificate for all of them can be given with `domain_with`")
        })
        .collect()
}

fn behaviors(site: &ProtectedSite) -> Vec<Problem> {
    let mut problems = Vec::new();
    let own = site.auth.own_path_names();
    for (pattern, _, _) in &site.behaviors {
        let Some(pattern) = pattern.known().map(crate::names::PathPattern::as_str) else {
            continue;
        };
        if own.contains(&pattern) {
            problems.push(
                Problem::new(format!(
                    "`{pattern}` is a path that the functions answer, got a behavior for it"
                ))
                .hint("choose another pattern, or other paths with `AuthFunctions::paths`"),
            );
        }
    }
    let guards = |protection: &Protection| *protection == Protection::Guarded;
    let any = guards(&site.protection) || site.behaviors.iter().any(|(_, _, it)| guards(it));
    if !any {
        problems.push(
            Problem::new("nothing of the site is guarded")
                .hint("add what is to be guarded with `ProtectedSite::guarded`, or leave `public_by_default` out"),
        );
    }
    problems
}

fn content(site: &ProtectedSite) -> Vec<Problem> {
    let mut problems = Vec::new();
    let has_bucket = matches!(site.origin, SiteOrigin::OwnBucket | SiteOrigin::Bucket(_));
    if site.files.is_some() && !has_bucket {
        problems.push(
            Problem::new("files are uploaded to a bucket of the app, got another origin")
                .hint("leave `files` out, or the origin"),
        );
    }
    if !matches!(site.origin, SiteOrigin::OwnBucket) && !site.bucket.is_empty() {
        problems.push(
            Problem::new("the pattern makes no bucket, so `bucket` changes nothing")
                .hint("change the bucket where it is made"),
        );
    }
    if let Some(page) = &site.not_found_page {
        if site.navigation == Navigation::SinglePage {
            problems.push(
                Problem::new("a single page answers what is not there itself, got a page for it")
                    .hint("leave `not_found_page` out, or `single_page`"),
            );
        } else if !page.starts_with('/') {
            problems.push(Problem::new(format!(
                "the path of a page begins with `/`, got `{page}`"
            )));
        }
    }
    if let Navigation::StaticSite { index } = &site.navigation
        && !crate::patterns::auth::is_plain(&format!("/{index}"))
    {
        problems.push(Problem::new(format!(
            "the file of a folder is a name such as `index.html`, got `{index}`"
        )));
    }
    if site
        .domains
        .iter()
        .all(|it| matches!(it.name, Value::Invalid(_)))
        && site.domains.len() > 1
    {
        problems.push(Problem::new("none of the site's domains is one"));
    }
    problems
}
