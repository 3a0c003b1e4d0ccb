//! The prefix of a pool's domain is one that Cognito takes.

use super::pool::DOMAIN;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::partial::Partial;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-domain-prefix",
    title: "the prefix of a pool's domain is one that Cognito takes",
    page: include_str!("../../../docs/rules/user-pool-domain-prefix.md"),
    check,
};

/// What Cognito keeps for itself.
const RESERVED: [&str; 3] = ["aws", "amazon", "cognito"];

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for domain in model.resources(DOMAIN) {
        let own = domain.property("/CustomDomainConfig");
        if own.is_given() || own.is_unknown() {
            continue;
        }
        for place in domain.property("/Domain").alternatives() {
            let Some(prefix) = Partial::of(place) else {
                continue;
            };
            if RESERVED.iter().any(|word| prefix.has(word)) {
                let message = format!(
                    "a domain prefix has none of the words `aws`, `amazon` and `cognito` in it, got `{}`",
                    prefix.shown()
                );
                findings.report(place, message);
            } else if let Some(text) = prefix.known().filter(|text| !is_prefix(text)) {
                let message = format!(
                    "a domain prefix has 1 to 63 lower-case letters, digits and inner hyphens, got `{text}`"
                );
                let finding = findings.report(place, message);
                if text.contains('.') {
                    finding.hint("a domain of one's own needs `CustomDomainConfig`");
                }
            }
        }
    }
}

/// The pattern of [CreateUserPoolDomain](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolDomain.html).
fn is_prefix(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=63).contains(&text.len())
        && text.bytes().all(known)
        && !text.starts_with('-')
        && !text.ends_with('-')
}
