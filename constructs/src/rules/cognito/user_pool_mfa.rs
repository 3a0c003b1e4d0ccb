//! A second factor can be sent, and be used.

use super::pool::POOL;
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "user-pool-mfa",
    title: "a second factor can be sent, and be used",
    page: include_str!("../../../docs/rules/user-pool-mfa.md"),
    check,
};

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for pool in model.resources(POOL) {
        match pool.property("/MfaConfiguration").text().as_deref() {
            Some("ON") => {
                sending(pool, findings);
                first_factors(pool, findings);
            }
            Some("OPTIONAL") => sending(pool, findings),
            _ => {}
        }
    }
}

/// Codes that are to be sent, and cannot be.
fn sending(pool: Found<'_>, findings: &mut Findings<'_>) {
    let sender = pool.property("/EmailConfiguration/EmailSendingAccount");
    // A function of one's own may send what Cognito does not.
    let is_own = !pool.property("/LambdaConfig/CustomEmailSender").is_absent();
    let is_default = sender.is_absent() || sender.text().is_some_and(|it| it == "COGNITO_DEFAULT");
    let is_cognito = is_default && !is_own;
    for factor in pool.property("/EnabledMfas").items() {
        match factor.text().as_deref() {
            Some("EMAIL_OTP") if is_cognito => {
                findings
                    .report(factor, "a second factor by e-mail needs a sender in Amazon SES")
                    .hint("add `EmailConfiguration` with `EmailSendingAccount: DEVELOPER`, `SourceArn` and `From`");
            }
            Some("SMS_MFA") if pool.property("/SmsConfiguration").is_absent() => {
                findings
                    .report(
                        factor,
                        "a second factor by text message needs `SmsConfiguration`",
                    )
                    .hint("add a role that lets Cognito send text messages");
            }
            _ => {}
        }
    }
}

/// What cannot begin a sign-in that needs a second factor.
fn first_factors(pool: Found<'_>, findings: &mut Findings<'_>) {
    let factors = pool.property("/Policies/SignInPolicy/AllowedFirstAuthFactors");
    for factor in factors.items() {
        if let Some(name) = factor
            .text()
            .filter(|name| name == "EMAIL_OTP" || name == "SMS_OTP")
        {
            let message = format!(
                "nobody signs in with a code alone where a second factor is required, got `{name}`"
            );
            findings
                .report(factor, message)
                .hint("make the second factor optional, or leave the code out");
        }
    }
    let passkey = pool.property("/WebAuthnFactorConfiguration");
    let uses_passkeys = factors.texts().iter().any(|factor| factor == "WEB_AUTHN");
    if uses_passkeys && passkey.text().is_some_and(|it| it == "SINGLE_FACTOR") {
        let message =
            "a passkey that counts as one factor cannot sign in where a second one is required";
        findings
            .report(passkey, message)
            .hint("use `MULTI_FACTOR_WITH_USER_VERIFICATION`, or make the second factor optional");
    }
}
