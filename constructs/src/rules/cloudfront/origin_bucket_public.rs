//! A bucket behind a distribution is not open to all.

use super::origins::{bucket, bucket_policies, configurations, is_s3, origins, statements};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-bucket-public",
    title: "a bucket behind a distribution is not open to all",
    page: include_str!("../../../docs/rules/origin-bucket-public.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let mut seen = Vec::new();
    for origin in configurations(model)
        .flat_map(origins)
        .filter(|origin| is_s3(*origin))
    {
        let Some(bucket) = bucket(model, origin.get("DomainName")) else {
            continue;
        };
        if seen.contains(&bucket) {
            continue;
        }
        seen.push(bucket);
        for policy in bucket_policies(model, bucket) {
            for statement in
                statements(policy.property("/PolicyDocument")).filter(|one| is_for_all(*one))
            {
                let message = format!(
                    "anyone may read the bucket `{}`, past the distribution and its functions",
                    bucket.logical_id()
                );
                findings.report(statement.get("Principal"), message).hint(
                    "let `cloudfront.amazonaws.com` in alone, where `AWS:SourceArn` is the distribution",
                );
            }
        }
    }
}

/// Whether a statement allows something to everybody, under no condition.
pub(in crate::rules) fn is_for_all(statement: Place<'_>) -> bool {
    is_for_anybody(statement) && statement.get("Condition").is_absent()
}

/// Whether a statement allows something to everybody, if need be under a condition.
pub(in crate::rules) fn is_for_anybody(statement: Place<'_>) -> bool {
    let principal = statement.get("Principal");
    let accounts = principal.get("AWS").texts();
    statement.get("Effect").text().as_deref() == Some("Allow")
        && (principal.text().as_deref() == Some("*")
            || accounts.iter().any(|account| account == "*"))
}
