//! The policy of a bucket lets its distribution in.

use super::origin_bucket_public::is_for_anybody;
use super::origins::{
    bucket, bucket_policies, configurations, is_s3, is_signed, may_have_policy, origins, statements,
};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "bucket-policy-distribution",
    title: "the policy of a bucket lets its distribution in",
    page: include_str!("../../../docs/rules/bucket-policy-distribution.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        let mut seen = Vec::new();
        for origin in origins(configuration) {
            if !is_s3(origin) || !is_signed(origin) {
                continue;
            }
            let Some(bucket) = bucket(model, origin.get("DomainName")) else {
                continue;
            };
            if seen.contains(&bucket) || lets_in(model, bucket, configuration.resource()) {
                continue;
            }
            seen.push(bucket);
            let message = format!(
                "no policy lets the distribution read the bucket `{}`",
                bucket.logical_id()
            );
            findings.report(origin.get("DomainName"), message).hint(
                "allow `s3:GetObject` to `cloudfront.amazonaws.com` where `AWS:SourceArn` is the distribution; `Origin::bucket` does so",
            );
        }
    }
}

fn lets_in(model: &Model<'_>, bucket: Found<'_>, distribution: Found<'_>) -> bool {
    may_have_policy(model, bucket)
        || bucket_policies(model, bucket).any(|policy| {
            let document = policy.property("/PolicyDocument");
            document.is_unknown()
                || statements(document).any(|statement| is_for(statement, distribution))
        })
}

/// Whether a statement may be the one that lets a distribution read: what is late is taken for it.
fn is_for(statement: Place<'_>, distribution: Found<'_>) -> bool {
    if is_for_anybody(statement) {
        return true;
    }
    let effect = statement.get("Effect");
    let service = statement.get("Principal").get("Service");
    let action = statement.get("Action");
    let reads = |action: &str| {
        let action = action.to_ascii_lowercase();
        let begin = action
            .split_once('*')
            .map_or(action.as_str(), |(begin, _)| begin);
        action == "s3:getobject" || action.contains('*') && "s3:getobject".starts_with(begin)
    };
    (effect.text().as_deref() == Some("Allow"))
        && (service.is_unknown()
            || service
                .texts()
                .iter()
                .any(|name| name == "cloudfront.amazonaws.com"))
        && (action.is_unknown() || action.texts().iter().any(|action| reads(action)))
        && names(statement.get("Condition"), distribution)
}

/// Whether a condition does not name other distributions alone.
fn names(condition: Place<'_>, distribution: Found<'_>) -> bool {
    let mut sources = condition
        .entries()
        .flat_map(|(_, operator)| operator.entries())
        .filter(|(key, _)| key.eq_ignore_ascii_case("aws:sourcearn"))
        .flat_map(|(_, value)| value.items())
        .peekable();
    sources.peek().is_none()
        || sources.any(|source| {
            let others = |piece: &Piece<'_>| match piece {
                Piece::Late(Some(target)) => {
                    target.resource.type_name() == distribution.type_name()
                        && target.resource != distribution
                }
                _ => false,
            };
            !source.pieces().iter().any(others)
        })
}
