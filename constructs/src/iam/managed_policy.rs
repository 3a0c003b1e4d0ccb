//! Policies that stand on their own.

use crate::arn::Arn;
use crate::cfn::iam as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::iam::Role;
use crate::policy::{PolicyDocument, Statement};
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{List, Value};

/// A customer-managed policy: what every role to which it is attached may do.
///
/// By default CloudFormation names it, and it is attached to nothing.
/// See [`AWS::IAM::ManagedPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html).
///
/// A document has at most 6,144 characters, white space not counted, and a role 10 policies
/// ([quotas](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html)).
///
/// # Example
///
/// ```
/// use palisade::iam::{ManagedPolicy, Role};
/// use palisade::{App, Principal, Region, Statement};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let read = Statement::allow(["s3:GetObject"]).resource("arn:aws:s3:::docs/*");
/// let reading = stack.add("Reading", ManagedPolicy::new().allow(read));
/// let build = Role::assumed_by(Principal::service("codebuild.amazonaws.com"));
/// stack.add("Build", build.managed_policy(reading.arn()));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct ManagedPolicy {
    statements: Vec<Statement>,
    roles: Vec<Value<String>>,
    name: Option<Value<String>>,
    path: Option<Value<String>>,
    description: Option<Value<String>>,
    hatch: Hatch<cfn::ManagedPolicy>,
}

impl ManagedPolicy {
    /// A policy with the defaults above; it needs a statement.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds what is allowed, or with [`Statement::deny`] is not. `PolicyDocument`.
    pub fn allow(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Attaches the policy to a role that is made before it. Defaults to none. `Roles`.
    pub fn role(mut self, role: Handle<Role>) -> Self {
        self.roles.push(role.name());
        self
    }

    /// Names the policy, which then needs `CAPABILITY_NAMED_IAM` at deployment.
    /// Defaults to a name that CloudFormation makes up. `ManagedPolicyName`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The path of the policy in the account, such as `/site/`. Defaults to `/`. `Path`.
    pub fn path(mut self, path: impl Into<Value<String>>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// What the policy is for. A change replaces it. Defaults to nothing. `Description`.
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::ManagedPolicy) -> cfn::ManagedPolicy + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for ManagedPolicy {
    const TYPE: &'static str = cfn::ManagedPolicy::TYPE;
}

impl LevelTwo for ManagedPolicy {
    type Level1 = cfn::ManagedPolicy;
}

impl Construct for ManagedPolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        if self.statements.is_empty() {
            scope.report(
                Problem::new("a policy has at least one statement, got none")
                    .hint("add one with `ManagedPolicy::allow`"),
            );
        }
        for statement in &self.statements {
            check(statement, scope);
        }
        let document = self
            .statements
            .into_iter()
            .fold(PolicyDocument::new(), PolicyDocument::statement);
        let mut policy = cfn::ManagedPolicy::new().policy_document(document);
        if !self.roles.is_empty() {
            policy = policy.roles(List::from(self.roles));
        }
        if let Some(name) = self.name {
            policy = policy.managed_policy_name(name);
        }
        if let Some(path) = self.path {
            policy = policy.path(path);
        }
        if let Some(description) = self.description {
            policy = policy.description(description);
        }
        scope.resource(self.hatch.apply(policy))
    }
}

fn check(statement: &Statement, scope: &mut Scope<'_>) {
    if statement.has_principal() {
        scope.report(
            Problem::new(
                "a statement of a role's policy names a principal, but the role itself is meant",
            )
            .hint("leave `Statement::principal` out, or grant with `Scope::allow` on the resource"),
        );
    }
    if !statement.has_resource() {
        scope.report(
            Problem::new("a statement of a role's policy names no resource").hint(
                "add the ARN of each with `Statement::resource`, or `*` where an action has none",
            ),
        );
    }
}

impl Handle<ManagedPolicy> {
    /// The policy's ARN. `Ref`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<ManagedPolicy>> {
        self.reference().into()
    }
}
