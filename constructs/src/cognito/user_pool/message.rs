//! What the pool writes to people.

use super::UserPool;
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool::{InviteMessageTemplate, VerificationMessageTemplate};
use crate::problem::Problem;
use crate::value::Value;

const CODE: &str = "{####}";
const USERNAME: &str = "{username}";

/// The invitation of a person whom an administrator adds.
///
/// Its texts hold `{username}` and `{####}`, for the name and the temporary password. What is left out
/// is Cognito's own text. See
/// [Invitation messages](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{InvitationMessage, UserPool};
///
/// let people = UserPool::new().invitation(
///     InvitationMessage::new()
///         .subject("Welcome to the docs")
///         .text("Sign in as {username} with the password {####}"),
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a message does nothing until it is given to a pool"]
pub struct InvitationMessage {
    subject: Option<Value<String>>,
    text: Option<Value<String>>,
    sms: Option<Value<String>>,
}

impl InvitationMessage {
    /// Cognito's own invitation.
    pub fn new() -> Self {
        Self::default()
    }

    /// The subject of the e-mail. `InviteMessageTemplate.EmailSubject`.
    pub fn subject(mut self, subject: impl Into<Value<String>>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The e-mail, which may be HTML. `InviteMessageTemplate.EmailMessage`.
    pub fn text(mut self, text: impl Into<Value<String>>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The text message, of at most 140 characters. `InviteMessageTemplate.SMSMessage`.
    pub fn sms(mut self, text: impl Into<Value<String>>) -> Self {
        self.sms = Some(text.into());
        self
    }

    fn problems(&self, passwordless: bool) -> Vec<Problem> {
        let texts = [
            ("invitation", &self.text),
            ("invitation by text message", &self.sms),
        ];
        let mut problems = Vec::new();
        for (what, text) in texts {
            let wanted = [
                (USERNAME, "for the name to sign in with"),
                (CODE, "for the temporary password"),
            ];
            for (part, purpose) in wanted {
                if part != CODE || !passwordless {
                    problems.extend(lacks(text.as_ref(), what, part, purpose));
                }
            }
        }
        problems
    }

    pub(super) fn property(self) -> InviteMessageTemplate {
        let mut message = InviteMessageTemplate::new();
        if let Some(text) = self.text {
            message = message.email_message(text);
        }
        if let Some(subject) = self.subject {
            message = message.email_subject(subject);
        }
        if let Some(text) = self.sms {
            message = message.sms_message(text);
        }
        message
    }
}

/// The message that verifies an address, and that brings the code for a new password.
///
/// See [Verification messages](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-message-customizations.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{UserPool, VerificationMessage};
///
/// let people = UserPool::new().self_sign_up().verification(
///     VerificationMessage::link()
///         .subject("Your account")
///         .text("{##Confirm your address##} to begin"),
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a message does nothing until it is given to a pool"]
pub struct VerificationMessage {
    link: bool,
    subject: Option<Value<String>>,
    text: Option<Value<String>>,
    sms: Option<Value<String>>,
}

impl VerificationMessage {
    /// A message with a code, `{####}` in its text. `DefaultEmailOption` is `CONFIRM_WITH_CODE`.
    pub fn code() -> Self {
        Self::default()
    }

    /// An e-mail with a link, `{##words to click##}` in its text; the pool needs a domain.
    /// `DefaultEmailOption` is `CONFIRM_WITH_LINK`.
    pub fn link() -> Self {
        Self {
            link: true,
            ..Self::default()
        }
    }

    /// The subject of the e-mail. Defaults to Cognito's. `EmailSubject` or `EmailSubjectByLink`.
    pub fn subject(mut self, subject: impl Into<Value<String>>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// The e-mail, which may be HTML. Defaults to Cognito's. `EmailMessage` or `EmailMessageByLink`.
    pub fn text(mut self, text: impl Into<Value<String>>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The text message, with `{####}` for the code, of at most 140 characters.
    /// Defaults to Cognito's. `SmsMessage`.
    pub fn sms(mut self, text: impl Into<Value<String>>) -> Self {
        self.sms = Some(text.into());
        self
    }

    fn problem(&self) -> Option<Problem> {
        if !self.link {
            return lacks(
                self.text.as_ref(),
                "verification message",
                CODE,
                "for the code",
            );
        }
        let text = self.text.as_ref()?.known()?;
        let linked = text.split_once("{##").is_some_and(|(_, rest)| {
            rest.split_once("##}")
                .is_some_and(|(words, _)| !words.is_empty())
        });
        (!linked).then(|| {
            Problem::new(format!("the verification message `{text}` has no link"))
                .hint("put the words to click between `{##` and `##}`, such as `{##Confirm##}`")
        })
    }

    fn property(self) -> VerificationMessageTemplate {
        let mut message = VerificationMessageTemplate::new().default_email_option(if self.link {
            "CONFIRM_WITH_LINK"
        } else {
            "CONFIRM_WITH_CODE"
        });
        if let Some(text) = self.text {
            message = if self.link {
                message.email_message_by_link(text)
            } else {
                message.email_message(text)
            };
        }
        if let Some(subject) = self.subject {
            message = if self.link {
                message.email_subject_by_link(subject)
            } else {
                message.email_subject(subject)
            };
        }
        match self.sms {
            Some(text) => message.sms_message(text),
            None => message,
        }
    }
}

fn lacks(text: Option<&Value<String>>, what: &str, part: &str, purpose: &str) -> Option<Problem> {
    let text = text?.known()?;
    (!text.contains(part)).then(|| {
        Problem::new(format!("the {what} `{text}` has no `{part}`"))
            .hint(format!("`{part}` stands {purpose}"))
    })
}

#[derive(Debug, Default)]
pub(super) struct Messages {
    pub(super) invitation: Option<InvitationMessage>,
    verification: Option<VerificationMessage>,
    pub(super) factor_sms: Option<Value<String>>,
    pub(super) factor_email: Option<(Value<String>, Value<String>)>,
}

impl Messages {
    pub(super) fn problems(&self, passwordless: bool) -> Vec<Problem> {
        let mut problems = Vec::new();
        if let Some(invitation) = &self.invitation {
            problems.extend(invitation.problems(passwordless));
        }
        if let Some(verification) = &self.verification {
            problems.extend(verification.problem());
        }
        if let Some((_, text)) = &self.factor_email {
            problems.extend(lacks(
                Some(text),
                "e-mail of the second factor",
                CODE,
                "for the code",
            ));
        }
        problems
    }

    pub(super) fn apply(self, mut pool: cfn::UserPool) -> cfn::UserPool {
        if let Some(verification) = self.verification {
            pool = pool.verification_message_template(verification.property());
        }
        if let Some(text) = self.factor_sms {
            pool = pool.sms_authentication_message(text);
        }
        if let Some((subject, text)) = self.factor_email {
            pool = pool
                .email_authentication_subject(subject)
                .email_authentication_message(text);
        }
        pool
    }
}

impl UserPool {
    /// What people are written whom an administrator adds. Defaults to Cognito's message.
    /// `AdminCreateUserConfig.InviteMessageTemplate`.
    pub fn invitation(mut self, message: InvitationMessage) -> Self {
        self.messages.invitation = Some(message);
        self
    }

    /// What people are written to verify an address. Defaults to Cognito's message, with a code.
    /// `VerificationMessageTemplate`.
    pub fn verification(mut self, message: VerificationMessage) -> Self {
        self.messages.verification = Some(message);
        self
    }

    /// The text message of the second factor, with `{####}` for the code. Defaults to Cognito's.
    /// `SmsAuthenticationMessage`.
    pub fn mfa_sms(mut self, text: impl Into<Value<String>>) -> Self {
        self.messages.factor_sms = Some(text.into());
        self
    }

    /// Subject and text of the second factor's e-mail, with `{####}` for the code.
    /// Defaults to Cognito's. `EmailAuthenticationSubject` and `EmailAuthenticationMessage`.
    pub fn mfa_email(
        mut self,
        subject: impl Into<Value<String>>,
        text: impl Into<Value<String>>,
    ) -> Self {
        self.messages.factor_email = Some((subject.into(), text.into()));
        self
    }
}
