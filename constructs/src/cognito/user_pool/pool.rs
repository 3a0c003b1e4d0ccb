//! User pools.

use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool::{
    AccountRecoverySetting, AdminCreateUserConfig, PasswordPolicy, Policies, RecoveryOption,
    UsernameConfiguration,
};
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;

/// A user pool: a directory of people, and how they prove who they are.
///
/// By default people are invited, sign in with a password of 12 or more characters and a code
/// from an authenticator app, and recover their account by e-mail; the pool is protected against
/// deletion, and kept when its stack is deleted.
/// See [`AWS::Cognito::UserPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::UserPool;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("People", UserPool::new());
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPool {
    removal: RemovalPolicy,
    hatch: Hatch<cfn::UserPool>,
}

impl UserPool {
    /// A user pool with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// What becomes of the pool when it leaves the stack. Defaults to keeping it.
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
        let password = PasswordPolicy::new()
            .minimum_length(12)
            .require_lowercase(true)
            .require_uppercase(true)
            .require_numbers(true)
            .require_symbols(true)
            .temporary_password_validity_days(7);
        let recovery = RecoveryOption::new().name("verified_email").priority(1);
        let pool = cfn::UserPool::new()
            .account_recovery_setting(AccountRecoverySetting::new().recovery_mechanisms([recovery]))
            .admin_create_user_config(
                AdminCreateUserConfig::new().allow_admin_create_user_only(true),
            )
            .deletion_protection("ACTIVE")
            .enabled_mfas(["SOFTWARE_TOKEN_MFA"])
            .mfa_configuration("ON")
            .policies(Policies::new().password_policy(password))
            .user_pool_tier("ESSENTIALS")
            .username_configuration(UsernameConfiguration::new().case_sensitive(false));
        let handle: Handle<Self> = scope.resource(self.hatch.apply(pool));
        scope.resource_mut(handle).removal_policy(self.removal);
        handle
    }
}
