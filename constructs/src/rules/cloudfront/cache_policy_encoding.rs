//! Compression and `Accept-Encoding` in a cache policy.

use super::cache_policy::{cache_policies, key};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "cache-policy-encoding",
    title: "a cache policy that compresses does not name `Accept-Encoding`",
    page: include_str!("../../../docs/rules/cache-policy-encoding.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for key in cache_policies(model).map(key) {
        let compresses = ["EnableAcceptEncodingGzip", "EnableAcceptEncodingBrotli"]
            .into_iter()
            .any(|name| key.get(name).flag() == Some(true));
        for header in key.get("HeadersConfig").get("Headers").items() {
            let is_encoding = |name: &str| name.eq_ignore_ascii_case("accept-encoding");
            if compresses && header.text().is_some_and(|name| is_encoding(&name)) {
                let message = "a policy that keeps compressed responses has `Accept-Encoding` in its key by itself, got it as a header";
                findings.report(header, message).hint(
                    "leave it out, or set `EnableAcceptEncodingGzip` and `EnableAcceptEncodingBrotli` to `false`",
                );
            }
        }
    }
}
