//! Headers that CloudFront adds to requests.

use super::header_names::is_refused_to_origins;
use super::origins::{configurations, origins};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-header",
    title: "a custom header of an origin is one that CloudFront adds",
    page: include_str!("../../../docs/rules/origin-header.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    let origins = configurations(model).flat_map(origins);
    for header in origins.flat_map(|origin| origin.get("OriginCustomHeaders").items()) {
        let place = header.get("HeaderName");
        if let Some(name) = place.text().filter(|name| is_refused_to_origins(name)) {
            let message = format!("CloudFront does not add the header `{name}` to requests");
            findings.report(place, message).hint(
                "use a name of your own; what viewers send is passed on by an origin request policy",
            );
        }
    }
}
