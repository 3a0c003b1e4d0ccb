//! A pool's features are in its plan.

use super::pool::{DOMAIN, POOL, pool_of};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-tier",
    title: "a pool's features are in its plan",
    page: include_str!("../../../docs/rules/user-pool-tier.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for pool in model.resources(POOL) {
        let Some(tier) = pool.property("/UserPoolTier").text() else {
            continue;
        };
        if tier != "PLUS" {
            for place in protection(pool) {
                let message =
                    format!("threat protection is not part of the plan `{tier}`, only of `PLUS`");
                findings
                    .report(place, message)
                    .hint("add `UserPoolTier: PLUS`");
            }
        }
        if tier == "LITE" {
            for (place, what) in beyond_lite(pool) {
                findings
                    .report(place, format!("{what} is not part of the plan `LITE`"))
                    .hint("leave `UserPoolTier` out: `ESSENTIALS` is the default");
            }
        }
    }
    attached(model, findings);
    for domain in model.resources(DOMAIN) {
        let version = domain.property("/ManagedLoginVersion");
        let tier = pool_of(domain).and_then(|pool| pool.property("/UserPoolTier").text());
        if tier.is_some_and(|tier| tier == "LITE") && version.text().is_some_and(|it| it == "2") {
            findings
                .report(version, "managed login is not part of the plan `LITE`, which the pool has")
                .hint("show the classic pages, `ManagedLoginVersion: 1`, or leave the pool's `UserPoolTier` out");
        }
    }
}

/// What is threat protection's, beside the pool itself.
fn attached(model: &Model<'_>, findings: &mut Findings<'_>) {
    let risks = model.resources("AWS::Cognito::UserPoolRiskConfigurationAttachment");
    let risks = risks.map(|attachment| (attachment, attachment.property("/UserPoolId")));
    let logs = model.resources("AWS::Cognito::LogDeliveryConfiguration");
    let logs = logs.filter_map(|delivery| {
        let sources = delivery.property("/LogConfigurations").items();
        let mut sources = sources.map(|one| one.get("EventSource"));
        let source =
            sources.find(|source| source.text().is_some_and(|it| it == "userAuthEvents"))?;
        Some((delivery, source))
    });
    for (found, place) in risks.chain(logs) {
        let tier = pool_of(found).and_then(|pool| pool.property("/UserPoolTier").text());
        if let Some(tier) = tier.filter(|tier| tier != "PLUS") {
            let message =
                format!("threat protection is not part of the plan `{tier}`, only of `PLUS`");
            findings
                .report(place, message)
                .hint("add `UserPoolTier: PLUS` to the pool");
        }
    }
}

fn protection(pool: Found<'_>) -> impl Iterator<Item = Place<'_>> {
    let places = [
        pool.property("/UserPoolAddOns/AdvancedSecurityMode"),
        pool.property("/UserPoolAddOns/AdvancedSecurityAdditionalFlows/CustomAuthMode"),
    ];
    places
        .into_iter()
        .filter(|place| place.text().is_some_and(|mode| mode != "OFF"))
}

/// What `LITE` lacks, after
/// [Feature plans](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html).
fn beyond_lite(pool: Found<'_>) -> Vec<(Place<'_>, &'static str)> {
    let mut beyond = Vec::new();
    let factors = pool.property("/Policies/SignInPolicy/AllowedFirstAuthFactors");
    for factor in factors.items() {
        match factor.text().as_deref() {
            Some("WEB_AUTHN") => beyond.push((factor, "sign-in with a passkey")),
            Some("EMAIL_OTP" | "SMS_OTP") => beyond.push((factor, "sign-in with a code")),
            _ => {}
        }
    }
    for factor in pool.property("/EnabledMfas").items() {
        if factor.text().is_some_and(|factor| factor == "EMAIL_OTP") {
            beyond.push((factor, "a second factor by e-mail"));
        }
    }
    let history = pool.property("/Policies/PasswordPolicy/PasswordHistorySize");
    if history.number().is_some_and(|size| size > 0.0) {
        beyond.push((history, "a history of passwords"));
    }
    let version = pool.property("/LambdaConfig/PreTokenGenerationConfig/LambdaVersion");
    if version.text().is_some_and(|version| version != "V1_0") {
        beyond.push((version, "a change to access tokens"));
    }
    beyond
}
