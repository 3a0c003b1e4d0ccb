//! Who sends the pool's e-mail.

use super::UserPool;
use crate::cfn::cognito::user_pool::EmailConfiguration;
use crate::names::{DomainName, EmailAddress};
use crate::region::Region;
use crate::text;
use crate::value::{Pseudo, Value};

/// A sender of one's own in Amazon SES, which has verified the address or its domain.
///
/// Cognito's own sender is for trials: it sends 50 messages a day.
/// See [Email settings](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-email.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{SesSender, UserPool};
///
/// let sender = SesSender::new("no-reply@example.com")
///     .name("Docs")
///     .verified_domain("example.com");
/// let people = UserPool::new().ses(sender).reply_to("help@example.com");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a sender does nothing until it is given to a pool"]
pub struct SesSender {
    address: Value<EmailAddress>,
    name: Option<Value<String>>,
    domain: Option<Value<DomainName>>,
    region: Option<Region>,
    configuration_set: Option<Value<String>>,
}

impl SesSender {
    /// Sends from an address. `From`, and `SourceArn` is that of the address.
    pub fn new(address: impl Into<Value<EmailAddress>>) -> Self {
        Self {
            address: address.into(),
            name: None,
            domain: None,
            region: None,
            configuration_set: None,
        }
    }

    /// The name that people see beside the address. Defaults to none. `From`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says that SES has verified the domain, not the address alone.
    /// Defaults to the address. `SourceArn`.
    pub fn verified_domain(mut self, domain: impl Into<Value<DomainName>>) -> Self {
        self.domain = Some(domain.into());
        self
    }

    /// The region in which SES knows the sender. Defaults to the pool's. `SourceArn`.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// The rules of SES for the messages, by their name. Defaults to none. `ConfigurationSet`.
    pub fn configuration_set(mut self, name: impl Into<Value<String>>) -> Self {
        self.configuration_set = Some(name.into());
        self
    }

    fn property(self) -> EmailConfiguration {
        let region: Value<String> = match self.region {
            Some(region) => Value::from(region.name()),
            None => Pseudo::Region.into(),
        };
        let identity: Value<String> = match self.domain {
            Some(domain) => domain.into(),
            None => self.address.clone().into(),
        };
        let source = text!(
            "arn:",
            Pseudo::Partition,
            ":ses:",
            region,
            ":",
            Pseudo::AccountId,
            ":identity/",
            identity,
        );
        let from = match self.name {
            Some(name) => text!(name, " <", self.address, ">"),
            None => self.address.into(),
        };
        let email = EmailConfiguration::new()
            .email_sending_account("DEVELOPER")
            .from(from)
            .source_arn(source);
        match self.configuration_set {
            Some(name) => email.configuration_set(name),
            None => email,
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Email {
    pub(super) ses: Option<SesSender>,
    reply_to: Option<Value<EmailAddress>>,
}

impl Email {
    pub(super) fn property(self) -> EmailConfiguration {
        let email = match self.ses {
            Some(ses) => ses.property(),
            None => EmailConfiguration::new().email_sending_account("COGNITO_DEFAULT"),
        };
        match self.reply_to {
            Some(address) => email.reply_to_email_address(address),
            None => email,
        }
    }
}

impl UserPool {
    /// Sends e-mail with a sender of one's own. Defaults to Cognito's. `EmailConfiguration`.
    pub fn ses(mut self, sender: SesSender) -> Self {
        self.email.ses = Some(sender);
        self
    }

    /// Where answers to the pool's e-mail go. Defaults to the sender.
    /// `EmailConfiguration.ReplyToEmailAddress`.
    pub fn reply_to(mut self, address: impl Into<Value<EmailAddress>>) -> Self {
        self.email.reply_to = Some(address.into());
        self
    }
}
