//! The id of a policy is one of AWS's, or that of a policy of the app.

use super::managed::{MANAGED, PolicyKind};
use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;
use crate::schema::nearest;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "managed-policy",
    title: "the id of a policy is one of those that AWS manages, or taken from a policy of the app",
    page: include_str!("../../../docs/rules/managed-policy.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for behavior in model.resources(DISTRIBUTION).flat_map(behaviors) {
        for kind in PolicyKind::ALL {
            for place in behavior.get(kind.property()).alternatives() {
                taken(place, kind, findings);
                if let Some(id) = place.literal().filter(|id| !id.is_empty()) {
                    literal(place, id, kind, findings);
                }
            }
        }
    }
}

/// An id that is taken from a resource.
fn taken(place: Place<'_>, kind: PolicyKind, findings: &mut Findings<'_>) {
    let Some(target) = place.target() else {
        return;
    };
    let type_name = target.resource.type_name();
    if type_name.starts_with("AWS::CloudFront::") && type_name != kind.type_name() {
        let id = target.resource.logical_id();
        let message = format!("{} is asked for, got `{id}` ({type_name})", kind.one());
        findings.report(place, message);
    }
}

fn literal(place: Place<'_>, id: &str, kind: PolicyKind, findings: &mut Findings<'_>) {
    let lower = id.to_ascii_lowercase();
    let managed = MANAGED.iter().find(|policy| policy.id == lower);
    if let Some(policy) = managed {
        if policy.kind != kind {
            let message = format!(
                "{} is asked for, got `{id}`, the {} `{}`",
                kind.one(),
                policy.kind.noun(),
                policy.name
            );
            findings.report(place, message);
        }
        return;
    }
    let of_kind = || MANAGED.iter().filter(|policy| policy.kind == kind);
    if let Some(policy) = of_kind().find(|policy| policy.name == id) {
        let message = format!("{} is named by its id, got the name `{id}`", kind.one());
        let hint = format!("write `{}`", policy.id);
        findings.report(place, message).hint(hint);
        return;
    }
    let near = nearest(&lower, of_kind().map(|policy| policy.id))
        .and_then(|near| of_kind().find(|policy| policy.id == near));
    if near.is_none() && is_random(&lower) {
        return;
    }
    let message = format!("AWS manages no {} of the id `{id}`", kind.noun());
    let finding = findings.report(place, message);
    match near {
        Some(policy) => finding.hint(format!("did you mean `{}`, `{}`?", policy.id, policy.name)),
        None => finding.hint(
            "take the id from a policy of this app, or from a parameter; if your account has it, suppress this rule",
        ),
    };
}

/// Whether an id is one that CloudFront may have given to a policy of the account:
/// a random UUID ([RFC 9562, section 5.4](https://www.rfc-editor.org/rfc/rfc9562#section-5.4)).
fn is_random(id: &str) -> bool {
    let parts: Vec<&str> = id.split('-').collect();
    let is_hex = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    match parts.as_slice() {
        [time, middle, version, variant, node] => {
            [*time, middle, version, variant, node].map(str::len) == [8, 4, 4, 4, 12]
                && parts.iter().all(is_hex)
                && version.starts_with('4')
                && variant.starts_with(['8', '9', 'a', 'b'])
        }
        _ => false,
    }
}

#[cfg(all(test, feature = "constructs"))]
mod tests {
    use super::MANAGED;
    use crate::cloudfront::{CachePolicy, OriginRequestPolicy, ResponseHeadersPolicy};

    #[test]
    fn the_policies_of_level_2_are_those_of_the_table() {
        use CachePolicy as Cache;
        use OriginRequestPolicy as Request;
        use ResponseHeadersPolicy as Response;
        let ids = [
            Cache::Optimized.id(),
            Cache::OptimizedForUncompressedObjects.id(),
            Cache::Disabled.id(),
            Cache::UseOriginCacheControlHeaders.id(),
            Cache::UseOriginCacheControlHeadersQueryStrings.id(),
            Cache::Amplify.id(),
            Cache::ElementalMediaPackage.id(),
            Request::AllViewer.id(),
            Request::AllViewerAndCloudFrontHeaders2022.id(),
            Request::AllViewerExceptHostHeader.id(),
            Request::CorsCustomOrigin.id(),
            Request::CorsS3Origin.id(),
            Request::ElementalMediaTailor.id(),
            Request::HostHeaderOnly.id(),
            Request::UserAgentRefererHeaders.id(),
            Response::SecurityHeaders.id(),
            Response::SimpleCors.id(),
            Response::CorsWithPreflight.id(),
            Response::CorsAndSecurityHeaders.id(),
            Response::CorsWithPreflightAndSecurityHeaders.id(),
        ];
        let named = MANAGED.iter().filter(|policy| !policy.name.is_empty());
        let table: Vec<_> = named.map(|policy| policy.id.into()).collect();
        assert_eq!(ids.to_vec(), table);
    }
}
