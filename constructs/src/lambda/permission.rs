//! Permissions to invoke a function.

use super::Function;
use crate::arn::AnyArn;
use crate::cfn::lambda as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::AccountId;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// Lets an AWS service invoke a function: a user pool its trigger, say.
///
/// By default it may for any account that uses the service: name the source.
/// A function at the edge needs none, for CloudFront runs its replicas.
/// See [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html).
///
/// # Example
///
/// ```
/// use palisade::lambda::Permission;
/// use palisade::{App, Region, cfn};
///
/// let mut app = App::new();
/// let stack = app.stack("Users", Region::EuNorth1);
/// let code = cfn::lambda::function::Code::new().zip_file("def handler(event, _):\n  return event\n");
/// let welcome = cfn::lambda::Function::new()
///     .code(code)
///     .runtime("python3.13")
///     .handler("index.handler")
///     .role("arn:aws:iam::111122223333:role/welcome");
/// let welcome = stack.add("Welcome", welcome);
/// let pool = "arn:aws:cognito-idp:eu-north-1:111122223333:userpool/eu-north-1_AbCdEfGhI";
/// let invoke = Permission::for_service("cognito-idp.amazonaws.com", welcome).source(pool);
/// stack.add("Invoke", invoke);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Permission {
    function: Handle<Function>,
    principal: String,
    source: Option<Value<AnyArn>>,
    account: Option<Value<AccountId>>,
    hatch: Hatch<cfn::Permission>,
}

impl Permission {
    /// Lets a service, such as `cognito-idp.amazonaws.com`, invoke a function. `Principal`.
    pub fn for_service(service: impl Into<String>, function: impl Into<Handle<Function>>) -> Self {
        Self {
            function: function.into(),
            principal: service.into(),
            source: None,
            account: None,
            hatch: Hatch::default(),
        }
    }

    /// Lets it only for a resource, by its ARN. Defaults to any resource. `SourceArn`.
    pub fn source(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.source = Some(arn.into());
        self
    }

    /// Lets it only for an account: for sources whose ARN has none, such as buckets.
    /// Defaults to any account. `SourceAccount`.
    pub fn source_account(mut self, account: impl Into<Value<AccountId>>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::Permission) -> cfn::Permission + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for Permission {
    const TYPE: &'static str = cfn::Permission::TYPE;
}

impl LevelTwo for Permission {
    type Level1 = cfn::Permission;
}

impl Construct for Permission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut permission = cfn::Permission::new()
            .action("lambda:InvokeFunction")
            .function_name(self.function.arn())
            .principal(self.principal);
        if let Some(source) = self.source {
            permission = permission.source_arn(source);
        }
        if let Some(account) = self.account {
            permission = permission.source_account(account);
        }
        scope.resource(self.hatch.apply(permission))
    }
}
