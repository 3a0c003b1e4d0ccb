//! User pools.

use super::attribute::Attributes;
use super::email::Email;
use super::first_factor::FirstFactors;
use super::message::Messages;
use super::protection::Threats;
use super::sign_in::SignIn;
use super::trigger::{Triggers, permit};
use super::{AccountRecovery, Mfa, PasswordPolicy, RememberDevices, SmsSender, UserPoolTier};
use crate::arn::Arn;
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool::{AdminCreateUserConfig, Policies};
use crate::cfn::wafv2::WebACLAssociation;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;
use crate::wafv2::WebAcl;

/// A user pool: a directory of people, and how they prove who they are.
///
/// By default people are invited, sign in with their e-mail address, a password of 12 or more characters
/// and a code from an authenticator app, and get back in by e-mail; the pool is protected against
/// deletion, kept when its stack is deleted, and sends no text messages.
/// See [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{Passkeys, UserPool};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("People", UserPool::new().passkeys(Passkeys::new("auth.example.com")));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPool {
    pub(super) name: Option<Value<String>>,
    pub(super) self_sign_up: bool,
    pub(super) sign_in: SignIn,
    pub(super) attributes: Attributes,
    pub(super) passwords: PasswordPolicy,
    pub(super) mfa: Mfa,
    pub(super) first_factors: FirstFactors,
    pub(super) email: Email,
    pub(super) sms: Option<SmsSender>,
    pub(super) messages: Messages,
    pub(super) recovery: Option<AccountRecovery>,
    pub(super) devices: Option<RememberDevices>,
    pub(super) triggers: Triggers,
    pub(super) tier: UserPoolTier,
    pub(super) threats: Threats,
    pub(super) web_acl: Option<Value<Arn<WebAcl>>>,
    unprotected: bool,
    removal: RemovalPolicy,
    hatch: Hatch<cfn::UserPool>,
}

impl UserPool {
    /// A user pool with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the pool. Defaults to a name that CloudFormation makes up. `UserPoolName`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Only administrators add people. This is the default. `AllowAdminCreateUserOnly`.
    pub fn invite_only(mut self) -> Self {
        self.self_sign_up = false;
        self
    }

    /// Anyone can sign up. Defaults to [`UserPool::invite_only`]. `AllowAdminCreateUserOnly`.
    pub fn self_sign_up(mut self) -> Self {
        self.self_sign_up = true;
        self
    }

    /// Filters requests to the pool with a web ACL of the scope `REGIONAL`, by its ARN: against
    /// stolen passwords that are tried in masses, say. Defaults to none; a pool has at most one,
    /// so it is either this or [`WebAcl::protect`].
    /// `AWS::WAFv2::WebACLAssociation`, whose id in the template is the pool's and `WebAcl`.
    pub fn web_acl(mut self, arn: impl Into<Value<Arn<WebAcl>>>) -> Self {
        self.web_acl = Some(arn.into());
        self
    }

    /// Lets the pool be deleted with all its people at any time.
    /// Defaults to refusing it until the protection is taken off. `DeletionProtection`.
    pub fn without_deletion_protection(mut self) -> Self {
        self.unprotected = true;
        self
    }

    /// What becomes of the pool when it leaves the stack. Defaults to keeping it.
    ///
    /// [`RemovalPolicy::Delete`] works only [without protection](UserPool::without_deletion_protection).
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::UserPool) -> cfn::UserPool + 'static) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for UserPool {
    const TYPE: &'static str = cfn::UserPool::TYPE;
}

impl LevelTwo for UserPool {
    type Level1 = cfn::UserPool;
}

impl Construct for UserPool {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        for problem in self.problems(scope.region()) {
            scope.report(problem);
        }
        let mut pool = cfn::UserPool::new()
            .account_recovery_setting(self.recovery().property())
            .deletion_protection(if self.unprotected {
                "INACTIVE"
            } else {
                "ACTIVE"
            })
            .mfa_configuration(self.mfa.word())
            .user_pool_tier(self.tier.word());
        if let Some(name) = self.name {
            pool = pool.user_pool_name(name);
        }
        // Cognito takes no factors where they are off.
        let factors = self.mfa.words();
        if !factors.is_empty() {
            pool = pool.enabled_mfas(factors);
        }
        let mut invitations =
            AdminCreateUserConfig::new().allow_admin_create_user_only(!self.self_sign_up);
        let mut messages = self.messages;
        if let Some(invitation) = messages.invitation.take() {
            invitations = invitations.invite_message_template(invitation.property());
        }
        pool = messages.apply(pool.admin_create_user_config(invitations));
        let mut policies = Policies::new().password_policy(self.passwords.property());
        if let Some(policy) = self.first_factors.policy() {
            policies = policies.sign_in_policy(policy);
        }
        pool = self.first_factors.apply(pool.policies(policies));
        let schema = self.attributes.properties();
        if !schema.is_empty() {
            pool = pool.schema(schema);
        }
        pool = self.sign_in.apply(pool);
        pool = pool.email_configuration(self.email.property());
        if let Some(sms) = self.sms {
            pool = pool.sms_configuration(sms.build(scope));
        }
        if let Some(devices) = self.devices {
            pool = pool.device_configuration(devices.property());
        }
        if let Some(threats) = self.threats.property(self.tier) {
            pool = pool.user_pool_add_ons(threats);
        }
        let (pool, called) = self.triggers.apply(pool);
        let handle: Handle<Self> = scope.resource(self.hatch.apply(pool));
        let mut resource = scope.resource_mut(handle);
        resource.removal_policy(self.removal);
        let protection = resource.property("/DeletionProtection");
        if protection.is_some_and(|it| it.as_text() != Some("INACTIVE")) {
            resource.deletion_policy(self.removal.deletion_of_protected());
        }
        permit(scope, handle, called);
        if let Some(acl) = self.web_acl {
            let association = WebACLAssociation::new()
                .resource_arn(handle.arn())
                .web_acl_arn(acl);
            scope.add("WebAcl", association);
        }
        handle
    }
}
