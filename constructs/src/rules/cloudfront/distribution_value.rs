//! Words and numbers of a distribution that the schema does not check.

use super::origins::{configurations, given, origins};
use crate::rules::associations::behaviors;
use crate::rules::findings::Findings;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;
use crate::schema::nearest;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "distribution-value",
    title: "words and numbers of a distribution are those that CloudFront knows",
    page: include_str!("../../../docs/rules/distribution-value.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for configuration in configurations(model) {
        for behavior in behaviors(configuration.resource()) {
            let policies = ["allow-all", "https-only", "redirect-to-https"];
            word(behavior.get("ViewerProtocolPolicy"), &policies, findings);
            for cookies in given(behavior, "ForwardedValues").map(|values| values.get("Cookies")) {
                word(
                    cookies.get("Forward"),
                    &["all", "none", "whitelist"],
                    findings,
                );
            }
        }
        for origin in origins(configuration) {
            number(origin.get("ConnectionAttempts"), 1..=3, findings);
            number(origin.get("ConnectionTimeout"), 1..=10, findings);
            for server in given(origin, "CustomOriginConfig") {
                custom(server, findings);
            }
        }
    }
}

fn custom(server: Place<'_>, findings: &mut Findings<'_>) {
    let policies = ["http-only", "https-only", "match-viewer"];
    word(server.get("OriginProtocolPolicy"), &policies, findings);
    for version in server.get("OriginSSLProtocols").items() {
        word(version, &["SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2"], findings);
    }
    for place in ["HTTPPort", "HTTPSPort"].map(|name| server.get(name)) {
        if let Some(port) = whole(place).filter(|port| !matches!(port, 80 | 443 | 1024..=65535)) {
            let message = format!("an origin's port is 80, 443, or 1024 to 65535, got `{port}`");
            findings.report(place, message);
        }
    }
}

fn word(place: Place<'_>, words: &[&str], findings: &mut Findings<'_>) {
    let Some(text) = place.text().filter(|text| !words.contains(&&**text)) else {
        return;
    };
    let message = format!("`{text}` is none of `{}`", words.join("`, `"));
    let finding = findings.report(place, message);
    if let Some(near) = nearest(&text, words.iter().copied()) {
        finding.hint(format!("did you mean `{near}`?"));
    }
}

fn number(place: Place<'_>, range: std::ops::RangeInclusive<i64>, findings: &mut Findings<'_>) {
    if let Some(number) = whole(place).filter(|number| !range.contains(number)) {
        let message = format!(
            "a number from {} to {} is asked for, got `{number}`",
            range.start(),
            range.end()
        );
        findings.report(place, message);
    }
}

fn whole(place: Place<'_>) -> Option<i64> {
    place.text()?.parse().ok()
}
