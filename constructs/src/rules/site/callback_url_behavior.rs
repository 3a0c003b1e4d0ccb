//! A callback URL of the site leads to what takes the code.

use super::guard::{AtRequest, at_request};
use super::path::behavior;
use crate::rules::associations::DISTRIBUTION;
use crate::rules::cognito::pool::CLIENT;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::partial::Partial;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "callback-url-behavior",
    title: "a callback URL of the site leads to what takes the code",
    page: include_str!("../../../docs/rules/callback-url-behavior.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for client in model.resources(CLIENT) {
        for (place, url) in Partial::list(client.property("/CallbackURLs")) {
            let Some((host, path)) = url.known().and_then(split) else {
                continue;
            };
            let lost = model.resources(DISTRIBUTION).find(|site| {
                serves(*site, host) && is_guarded(*site) && leads_nowhere(*site, path)
            });
            if let Some(site) = lost {
                let message = format!(
                    "people come back to `{}`, which the distribution `{}` serves from a bucket, by a behavior without a function",
                    url.shown(),
                    site.logical_id()
                );
                findings.report(place, message).hint(format!(
                    "add a behavior for `{path}` in front, with the function at `viewer-request` that exchanges the code"
                ));
            }
        }
    }
}

/// The host and the path of a URL.
fn split(url: &str) -> Option<(&str, &str)> {
    let rest = url.strip_prefix("https://")?;
    let (host, _) = rest.split_once('/')?;
    let path = rest[host.len()..].split(['?', '#']).next()?;
    Some((host, path))
}

fn serves(site: Found<'_>, host: &str) -> bool {
    let aliases = site.property("/DistributionConfig/Aliases").texts();
    aliases.iter().any(|alias| alias.eq_ignore_ascii_case(host))
}

/// Whether functions at the edge of which nothing else is known are in front of the site.
fn is_guarded(site: Found<'_>) -> bool {
    let default = site.property("/DistributionConfig/DefaultCacheBehavior");
    let is_in_front = |association: Place<'_>| {
        let event = association.get("EventType").text();
        event.is_some_and(|event| event == "viewer-request")
    };
    default
        .get("LambdaFunctionAssociations")
        .items()
        .any(is_in_front)
        && matches!(at_request(default), AtRequest::Other)
}

/// Whether a path is an object of a bucket that is no page: no function and no error page make one of it.
fn leads_nowhere(site: Found<'_>, path: &str) -> bool {
    let is_page = path.ends_with('/')
        || path
            .rsplit('/')
            .next()
            .is_some_and(|name| name.contains('.'));
    let pages = site.property("/DistributionConfig/CustomErrorResponses");
    let Some(behavior) = behavior(site, path).filter(|_| !is_page && pages.is_absent()) else {
        return false;
    };
    let functions = [
        behavior.get("LambdaFunctionAssociations"),
        behavior.get("FunctionAssociations"),
    ];
    if functions.into_iter().any(|list| !list.is_absent()) {
        return false;
    }
    let Some(target) = behavior.get("TargetOriginId").text() else {
        return false;
    };
    let mut origins = site.property("/DistributionConfig/Origins").items();
    origins.any(|origin| {
        origin.get("Id").text().is_some_and(|id| id == target)
            && origin.get("S3OriginConfig").is_given()
    })
}
