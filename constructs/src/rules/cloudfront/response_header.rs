//! Headers that a response headers policy adds and takes away.

use super::header_names::{is_kept_in_responses, own_setting};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "response-header",
    title: "a response headers policy adds and removes headers that it may",
    page: include_str!("../../../docs/rules/response-header.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for policy in model.resources("AWS::CloudFront::ResponseHeadersPolicy") {
        let configuration = policy.property("/ResponseHeadersPolicyConfig");
        let added = configuration.get("CustomHeadersConfig").get("Items");
        for place in added.items().map(|header| header.get("Header")) {
            if let Some(name) = place.text().filter(|name| own_setting(name).is_some()) {
                let message =
                    format!("`{name}` has a setting of its own, got it as a custom header");
                findings
                    .report(place, message)
                    .hint("set it in `SecurityHeadersConfig`, `CorsConfig` or `ServerTimingHeadersConfig`");
            }
        }
        let removed = configuration.get("RemoveHeadersConfig").get("Items");
        for place in removed.items().map(|header| header.get("Header")) {
            if let Some(name) = place.text().filter(|name| is_kept_in_responses(name)) {
                let message =
                    format!("CloudFront takes headers of the origin away, but not `{name}`");
                findings.report(place, message);
            }
        }
    }
}
