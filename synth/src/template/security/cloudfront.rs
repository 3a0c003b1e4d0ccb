//! Distributions that protect less.

use serde_json::Value;

use super::super::compare::without_digest;
use super::super::difference::Widening;
use super::super::excerpt::shown;
use super::table::Sides;

const DEFAULT: &str = "the default behavior";

pub(super) fn check(sides: &Sides<'_>, found: &mut Vec<Widening>) {
    if !sides.is {
        return;
    }
    let [before, after] = sides.at("/DistributionConfig");
    let old = behaviors(before);
    let new = behaviors(after);
    let is_guarded = |(_, behavior): &(String, &Value)| !guards(behavior).is_empty();
    let somewhere = old.iter().chain(&new).any(is_guarded);
    for (name, behavior) in &new {
        match old.iter().find(|(old, _)| old == name) {
            Some((_, old)) => compare(name, old, behavior, found),
            None => {
                // What was answered by the default behavior until now.
                if somewhere && guards(behavior).is_empty() && name != DEFAULT {
                    let reason = format!("`{name}` is served without a function that guards it");
                    found.push(Widening::new("CacheBehaviors", reason));
                }
                if behavior
                    .get("ViewerProtocolPolicy")
                    .is_some_and(|policy| policy == "allow-all")
                {
                    found.push(Widening::new(
                        at(name, "ViewerProtocolPolicy"),
                        "is reached without TLS",
                    ));
                }
            }
        }
    }
    for (name, behavior) in &old {
        let is_gone = !new.iter().any(|(new, _)| new == name);
        let default_is_open = new
            .iter()
            .any(|(name, new)| name == DEFAULT && guards(new).is_empty());
        if is_gone && default_is_open && !guards(behavior).is_empty() {
            let reason =
                format!("`{name}`, which a function guarded, is answered by another behavior");
            found.push(Widening::new("CacheBehaviors", reason));
        }
    }
    let patterns = |behaviors: &[(String, &Value)], others: &[(String, &Value)]| {
        let is_in_both = |name: &&String| others.iter().any(|(other, _)| other == *name);
        behaviors
            .iter()
            .map(|(name, _)| name)
            .filter(is_in_both)
            .cloned()
            .collect::<Vec<_>>()
    };
    if somewhere && patterns(&old, &new) != patterns(&new, &old) {
        found.push(Widening::new(
            "CacheBehaviors",
            "the first pattern that fits answers, and they come in another order",
        ));
    }
    whole(before, after, found);
    origins(before, after, found);
}

/// The behaviors by their patterns.
fn behaviors(config: &Value) -> Vec<(String, &Value)> {
    let default = config
        .get("DefaultCacheBehavior")
        .map(|default| (DEFAULT.to_owned(), default));
    let others = config.get("CacheBehaviors").and_then(Value::as_array);
    let others = others.into_iter().flatten().map(|behavior| {
        (
            behavior.get("PathPattern").map(shown).unwrap_or_default(),
            behavior,
        )
    });
    default.into_iter().chain(others).collect()
}

/// The functions that a request passes before anything is answered.
fn guards(behavior: &Value) -> Vec<String> {
    let lists = ["LambdaFunctionAssociations", "FunctionAssociations"];
    let items = lists
        .iter()
        .filter_map(|list| behavior.get(*list)?.as_array())
        .flatten();
    let functions = items
        .filter(|item| {
            item.get("EventType")
                .is_none_or(|event| event == "viewer-request")
        })
        .filter_map(|item| {
            item.get("LambdaFunctionARN")
                .or_else(|| item.get("FunctionARN"))
        });
    let keys = ["TrustedKeyGroups", "TrustedSigners"];
    let keys = keys
        .iter()
        .filter_map(|list| behavior.get(*list)?.as_array())
        .flatten();
    functions.chain(keys).map(shown).collect()
}

fn at(name: &str, property: &str) -> String {
    match name {
        DEFAULT => format!("DefaultCacheBehavior.{property}"),
        name => format!("CacheBehaviors[{name}].{property}"),
    }
}

/// A guard's name, whichever version of it: without a digest in its logical id, or the version in its ARN.
fn unversioned(guard: &str) -> String {
    if let Some((before, after)) = without_digest(guard) {
        return format!("{before}{after}");
    }
    match guard.rsplit_once(':') {
        Some((arn, version)) if version.bytes().all(|byte| byte.is_ascii_digit()) => arn.to_owned(),
        _ => guard.to_owned(),
    }
}

fn compare(name: &str, before: &Value, after: &Value, found: &mut Vec<Widening>) {
    let (old, new) = (guards(before), guards(after));
    let names = |guards: &[String]| {
        let mut names: Vec<_> = guards.iter().map(|guard| unversioned(guard)).collect();
        names.sort_unstable();
        names
    };
    let what = match name {
        DEFAULT => DEFAULT.to_owned(),
        name => format!("`{name}`"),
    };
    if !old.is_empty() && new.is_empty() {
        let reason = format!("{what} loses the function or keys that guard it");
        found.push(Widening::new(
            at(name, "LambdaFunctionAssociations"),
            reason,
        ));
    } else if !old.is_empty() && names(&old) != names(&new) {
        let reason = format!("{what} is guarded by another function or other keys");
        found.push(Widening::new(
            at(name, "LambdaFunctionAssociations"),
            reason,
        ));
    }
    let protocol = |side: &Value| {
        side.get("ViewerProtocolPolicy")
            .cloned()
            .unwrap_or_default()
    };
    if protocol(after) == "allow-all" && protocol(before) != "allow-all" {
        found.push(Widening::new(
            at(name, "ViewerProtocolPolicy"),
            "is reached without TLS",
        ));
    }
    let lost = |property: &str| before.get(property).is_some() && after.get(property).is_none();
    if lost("ResponseHeadersPolicyId") {
        found.push(Widening::new(
            at(name, "ResponseHeadersPolicyId"),
            "answers have the policy's security headers no longer",
        ));
    }
}

fn whole(before: &Value, after: &Value, found: &mut Vec<Widening>) {
    let has = |side: &Value, property: &str| {
        side.get(property)
            .is_some_and(|value| !value.is_null() && value != "")
    };
    if has(before, "WebACLId") && !has(after, "WebACLId") {
        found.push(Widening::new("WebACLId", "requests pass no firewall"));
    }
    if has(before, "Logging") && !has(after, "Logging") {
        found.push(Widening::new("Logging", "requests are logged no longer"));
    }
    if has(before, "Restrictions") && !has(after, "Restrictions") {
        found.push(Widening::new(
            "Restrictions",
            "is reached from every country",
        ));
    }
    let version = |side: &Value| {
        side.pointer("/ViewerCertificate/MinimumProtocolVersion")
            .cloned()
            .unwrap_or_default()
    };
    let (old, new) = (version(before), version(after));
    if old != new && rank(&old).is_some() && rank(&new) < rank(&old) {
        let reason = format!(
            "older TLS is accepted: `{}` instead of `{}`",
            shown(&new),
            shown(&old)
        );
        found.push(Widening::new(
            "ViewerCertificate.MinimumProtocolVersion",
            reason,
        ));
    }
}

/// See [Supported protocols](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html).
fn rank(version: &Value) -> Option<usize> {
    const VERSIONS: [&str; 9] = [
        "SSLv3",
        "TLSv1",
        "TLSv1_2016",
        "TLSv1.1_2016",
        "TLSv1.2_2018",
        "TLSv1.2_2019",
        "TLSv1.2_2021",
        "TLSv1.2_2025",
        "TLSv1.3_2025",
    ];
    let version = version.as_str()?;
    VERSIONS.iter().position(|known| *known == version)
}

fn origins(before: &Value, after: &Value, found: &mut Vec<Widening>) {
    let list = |side: &Value| {
        side.get("Origins")
            .and_then(Value::as_array)
            .cloned()
            .unwrap_or_default()
    };
    for new in list(after) {
        let id = new.get("Id").map(shown).unwrap_or_default();
        let olds = list(before);
        let Some(old) = olds.iter().find(|old| old.get("Id") == new.get("Id")) else {
            continue;
        };
        let access = |side: &Value| side.get("OriginAccessControlId").is_some();
        if access(old) && !access(&new) {
            found.push(Widening::new(
                format!("Origins[{id}].OriginAccessControlId"),
                "CloudFront signs its requests to the origin no longer",
            ));
        }
        let protocol = |side: &Value| {
            side.pointer("/CustomOriginConfig/OriginProtocolPolicy")
                .cloned()
        };
        if protocol(old).is_some_and(|policy| policy == "https-only")
            && protocol(&new) != protocol(old)
        {
            found.push(Widening::new(
                format!("Origins[{id}].CustomOriginConfig.OriginProtocolPolicy"),
                "the origin is asked without TLS",
            ));
        }
    }
}
