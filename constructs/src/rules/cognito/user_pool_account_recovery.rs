//! People who forgot their password can get back in.

use super::pool::POOL;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-account-recovery",
    title: "people who forgot their password can get back in",
    page: include_str!("../../../docs/rules/user-pool-account-recovery.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for pool in model.resources(POOL) {
        contradictions(pool, findings);
        no_way(pool, findings);
    }
}

fn contradictions(pool: Found<'_>, findings: &mut Findings<'_>) {
    let ways: Vec<_> = pool
        .property("/AccountRecoverySetting/RecoveryMechanisms")
        .items()
        .filter_map(|way| Some((way.get("Name"), way.get("Name").text()?)))
        .collect();
    for (index, (place, name)) in ways.iter().enumerate() {
        let mut others = ways
            .iter()
            .enumerate()
            .filter(|(_, (other, _))| !place.excludes(*other));
        if name == "admin_only"
            && let Some((_, (_, other))) = others.find(|(at, _)| *at != index)
        {
            findings
                .report(
                    *place,
                    format!("`admin_only` stands alone, got `{other}` too"),
                )
                .hint("leave one of them out");
        }
        let mut before = ways.iter().take(index);
        if before.any(|(other, known)| known == name && !place.excludes(*other)) {
            findings.report(*place, format!("`{name}` is given twice"));
        }
    }
}

/// Whether the only second factor goes where the only code for a new password goes.
fn no_way(pool: Found<'_>, findings: &mut Findings<'_>) {
    let factors = pool.property("/EnabledMfas");
    let ways = pool.property("/AccountRecoverySetting/RecoveryMechanisms");
    let is_required = pool
        .property("/MfaConfiguration")
        .text()
        .is_some_and(|it| it == "ON");
    if !is_required || factors.is_unknown() || ways.is_unknown() {
        return;
    }
    let ways: Vec<_> = ways.items().map(|way| way.get("Name")).collect();
    let [way] = ways.as_slice() else {
        return;
    };
    let factors = factors.texts();
    let [factor] = factors.as_slice() else {
        return;
    };
    let same = [
        ("verified_email", "EMAIL_OTP"),
        ("verified_phone_number", "SMS_MFA"),
    ];
    if let Some(name) = way.text()
        && same.contains(&(&*name, &**factor))
    {
        let message = format!(
            "a code for a new password never goes to where the second factor `{factor}` goes, got `{name}` alone"
        );
        findings
            .report(*way, message)
            .hint("add `SOFTWARE_TOKEN_MFA` to the second factors, or another way to recover");
    }
}
