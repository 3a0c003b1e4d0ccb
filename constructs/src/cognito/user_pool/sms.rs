//! How the pool sends text messages.

use super::UserPool;
use crate::arn::Arn;
use crate::cfn::cognito::user_pool::SmsConfiguration;
use crate::iam::Role;
use crate::policy::{Principal, Statement};
use crate::region::Region;
use crate::scope::Scope;
use crate::text;
use crate::value::{Pseudo, Value};

/// How a pool sends text messages: with Amazon SNS, and a role that allows it.
///
/// Text messages cost money, and a number can be taken over; an app or a passkey is the better factor.
/// See [SMS message settings](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-sms-settings.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{Factor, Mfa, SmsSender, UserPool};
///
/// let people = UserPool::new()
///     .mfa(Mfa::required([Factor::Totp, Factor::Sms]))
///     .sms(SmsSender::new());
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a sender does nothing until it is given to a pool"]
pub struct SmsSender {
    role: Option<(Value<Arn<Role>>, Value<String>)>,
    region: Option<Region>,
}

impl SmsSender {
    /// Sends with a role that is made beside the pool.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends with a role that exists, by its ARN, and the external id that its trust asks for.
    /// Defaults to a role that is made, whose id in the template is the pool's and `SmsRole`.
    /// `SnsCallerArn` and `ExternalId`.
    pub fn role(
        mut self,
        arn: impl Into<Value<Arn<Role>>>,
        external_id: impl Into<Value<String>>,
    ) -> Self {
        self.role = Some((arn.into(), external_id.into()));
        self
    }

    /// The region from which SNS sends. Defaults to the pool's. `SnsRegion`.
    pub fn region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    pub(super) fn build(self, scope: &mut Scope<'_>) -> SmsConfiguration {
        let (role, external_id) = self.role.unwrap_or_else(|| made(scope));
        let sms = SmsConfiguration::new()
            .sns_caller_arn(role)
            .external_id(external_id);
        match self.region {
            Some(region) => sms.sns_region(region.name()),
            None => sms,
        }
    }
}

fn made(scope: &mut Scope<'_>) -> (Value<Arn<Role>>, Value<String>) {
    let external_id = text!(Pseudo::StackName, "/", scope.path());
    // A phone number is no resource that a policy could name.
    let send = Statement::allow(["sns:Publish"]).resource("*");
    let role = Role::assumed_by(Principal::service("cognito-idp.amazonaws.com"))
        .external_id(external_id.clone())
        .trust_condition(
            "StringEquals",
            "aws:SourceAccount",
            [Value::<String>::from(Pseudo::AccountId)],
        )
        .allow(send);
    let role = scope.add("SmsRole", role);
    (role.arn(), external_id)
}

impl UserPool {
    /// Lets the pool send text messages. Defaults to none. `SmsConfiguration`.
    pub fn sms(mut self, sender: SmsSender) -> Self {
        self.sms = Some(sender);
        self
    }
}
