//! The website of a bucket is a server, and no bucket.

use super::origins::{configurations, is_s3, is_signed, origins};
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "website-origin",
    title: "the website of a bucket is a custom origin without access control",
    page: include_str!("../../../docs/rules/website-origin.md"),
    check,
};

const HINT: &str =
    "ask the bucket itself, by its `RegionalDomainName`, with an origin access control";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for origin in configurations(model).flat_map(origins) {
        let domain = origin.get("DomainName");
        let is_url = domain
            .target()
            .is_some_and(|target| target.attribute == Some("WebsiteURL"));
        if is_url {
            let message =
                "an origin has a domain name, got `WebsiteURL`, which begins with `http://`";
            findings.report(domain, message).hint(HINT);
        } else if is_website(domain) && (is_s3(origin) || is_signed(origin)) {
            let message = if is_signed(origin) {
                "the website of a bucket takes no signed requests, got one with an access control"
            } else {
                "the website of a bucket has `CustomOriginConfig`, got `S3OriginConfig`"
            };
            findings.report(domain, message).hint(HINT);
        }
    }
}

/// Whether a domain is that of a website of S3, `docs.s3-website.eu-north-1.amazonaws.com`.
fn is_website(domain: Place<'_>) -> bool {
    domain.pieces().iter().any(|piece| match piece {
        Piece::Known(text) => text.contains(".s3-website"),
        Piece::Late(_) => false,
    })
}
