//! What one side of a pool asks of another.

use super::{Contact, Factor, Mfa, UserPool, UserPoolTier};
use crate::arn::Arn;
use crate::problem::Problem;
use crate::region::Region;
use crate::value::Value;
use crate::wafv2::WebAcl;

impl UserPool {
    pub(super) fn problems(&self, region: Region) -> Vec<Problem> {
        let mut problems = self.sign_in.problems();
        problems.extend(self.name_problem());
        problems.extend(self.attributes.problems());
        problems.extend(self.passwords.problems());
        problems.extend(self.messages.problems(self.first_factors.passwordless()));
        problems.extend(self.mfa.problem());
        problems.extend(self.recovery().problem(&self.mfa));
        problems.extend(self.triggers.problems(region));
        problems.extend(self.threats.problem(self.tier));
        problems.extend(self.plan_problems());
        problems.extend(self.factor_problems());
        problems.extend(self.sending_problems());
        problems.extend(self.sign_up_problem());
        problems.extend(self.web_acl.as_ref().and_then(web_acl_problem));
        let acl = self.web_acl.as_ref();
        problems.extend(acl.and_then(|acl| elsewhere("the web ACL", acl, region)));
        problems
    }

    /// See [CreateUserPool](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPool.html).
    fn name_problem(&self) -> Option<Problem> {
        let name = self.name.as_ref()?.known()?;
        let sound = |c: char| c.is_alphanumeric() || c.is_whitespace() || "_+=,.@-".contains(c);
        (!name.chars().all(sound)).then(|| {
            Problem::new(format!(
                "the name `{name}` is not one of a pool: letters, digits, spaces and `_+=,.@-` are allowed"
            ))
        })
    }

    /// See [Feature plans](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html).
    fn plan_problems(&self) -> Vec<Problem> {
        if self.tier != UserPoolTier::Lite {
            return Vec::new();
        }
        let beyond = [
            (
                "sign-in with a passkey",
                self.first_factors.passkeys.is_some(),
            ),
            ("sign-in with a code", self.first_factors.codes()),
            (
                "a second factor by e-mail",
                self.mfa.factors().contains(&Factor::Email),
            ),
            ("a history of passwords", self.passwords.has_history()),
            (
                "a change to access tokens",
                self.triggers.changes_access_tokens(),
            ),
        ];
        beyond
            .into_iter()
            .filter(|(_, used)| *used)
            .map(|(what, _)| {
                Problem::new(format!("{what} is not part of the plan `LITE`"))
                    .hint("leave `tier` out: `ESSENTIALS` is the default")
            })
            .collect()
    }

    /// What Cognito answers to `SetUserPoolMfaConfig`, and when CloudFormation makes the pool.
    fn factor_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.mfa.is_required() && self.first_factors.codes() {
            problems.push(
                Problem::new("people cannot sign in with a code where a second factor is required")
                    .hint("use passkeys, or make the factor optional with `Mfa::optional`"),
            );
        }
        let single = self.first_factors.passkeys.as_ref();
        if self.mfa.is_required() && single.is_some_and(super::Passkeys::is_single) {
            problems.push(
                Problem::new("a passkey that counts as one factor cannot sign in where a second one is required")
                    .hint("leave `as_one_factor` and `without_user_verification` out, or use `Mfa::optional`"),
            );
        }
        if self.messages.factor_email.is_some() && !self.mfa.factors().contains(&Factor::Email) {
            problems.push(
                Problem::new(
                    "there is an e-mail for the second factor, which is never sent by e-mail",
                )
                .hint("add `Factor::Email` to `mfa`, or leave `mfa_email` out"),
            );
        }
        if self.messages.factor_sms.is_some() && !self.mfa.factors().contains(&Factor::Sms) {
            problems.push(
                Problem::new("there is a text message for the second factor, which is never sent by text message")
                    .hint("add `Factor::Sms` to `mfa`, or leave `mfa_sms` out"),
            );
        }
        problems
    }

    /// What is to be sent, and cannot be.
    fn sending_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if self.sms.is_none() {
            let texts = [
                (
                    "the second factor comes by text message",
                    self.mfa.factors().contains(&Factor::Sms),
                ),
                (
                    "people sign in with a code in a text message",
                    self.first_factors.sms_codes,
                ),
                (
                    "phone numbers are verified by text message",
                    self.sign_in.verified().contains(&Contact::Phone),
                ),
            ];
            for (what, _) in texts.into_iter().filter(|(_, sent)| *sent) {
                problems.push(
                    Problem::new(format!("{what}, which the pool cannot send"))
                        .hint("add `.sms(SmsSender::new())`"),
                );
            }
        }
        if self.email.ses.is_none() && self.mfa.factors().contains(&Factor::Email) {
            problems.push(
                Problem::new(
                    "the second factor comes by e-mail, which Cognito's own sender does not send",
                )
                .hint("add `.ses(SesSender::new(\"no-reply@example.com\"))`"),
            );
        }
        problems
    }

    fn sign_up_problem(&self) -> Option<Problem> {
        let unconfirmed = self.self_sign_up
            && self.sign_in.verified().is_empty()
            && !self.triggers.confirms_sign_ups()
            && !self.first_factors.codes();
        unconfirmed.then(|| {
            Problem::new("people can sign up, but nothing confirms them, so that none can sign in")
                .hint("verify e-mail with `auto_verify([Contact::Email])`, or confirm them in a `pre_sign_up` function")
        })
    }
}

impl Mfa {
    /// What goes into `EnabledMfas`, each once.
    pub(super) fn words(&self) -> Vec<&'static str> {
        let mut words: Vec<_> = Vec::new();
        for factor in self.factors() {
            if !words.contains(&factor.word()) {
                words.push(factor.word());
            }
        }
        words
    }
}

/// What a pool calls and uses is in its own region.
pub(super) fn elsewhere(
    what: &str,
    arn: &Value<impl AsRef<str>>,
    region: Region,
) -> Option<Problem> {
    let arn = arn.known()?.as_ref();
    let given = arn.split(':').nth(3).unwrap_or_default();
    (given != region.name()).then(|| {
        Problem::new(format!(
            "{what} `{arn}` is in `{given}`, but the pool is in `{}`",
            region.name()
        ))
        .hint("Cognito takes only what is in the pool's own region")
    })
}

/// A web ACL is for a pool where it is regional; one for CloudFront is global.
fn web_acl_problem(acl: &Value<Arn<WebAcl>>) -> Option<Problem> {
    let acl = acl.known()?;
    let arn = acl.as_ref();
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    (acl.service() != "wafv2" || !resource.starts_with("regional/webacl/")).then(|| {
        Problem::new(format!(
            "`{arn}` is no web ACL for a user pool: it has the form \
             `arn:aws:wafv2:region:account:regional/webacl/name/id`"
        ))
        .hint("a web ACL of the scope `CLOUDFRONT` is for distributions; make one of the scope `REGIONAL`")
    })
}
