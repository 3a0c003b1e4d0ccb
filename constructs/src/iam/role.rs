//! Roles.

use std::time::Duration;

use super::ManagedPolicy;
use super::federation::{SAML_AUDIENCE, saml_audience, strangers};
use crate::arn::{AnyArn, Arn};
use crate::cfn::iam as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::json::Json;
use crate::policy::{HasPolicy, PolicyDocument, Principal, Statement};
use crate::problem::Problem;
use crate::properties::Properties;
use crate::region::Region;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{List, Value};

/// How those take a role on whom a provider of OpenID Connect has signed in.
const WEB_IDENTITY: &str = "sts:AssumeRoleWithWebIdentity";

/// How those take a role on whom a provider of SAML has signed in.
const SAML: &str = "sts:AssumeRoleWithSAML";

/// A role: permissions that a service, an account or a federated visitor takes on for a while.
///
/// By default it allows nothing, lasts for an hour at a time, and CloudFormation names it.
/// See [`AWS::IAM::Role`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html).
///
/// What it is allowed stands in customer-managed policies, [`ManagedPolicy`], never inline:
/// inline policies fail the rule `IAM_NO_INLINE_POLICY_CHECK`, and policies of AWS's own,
/// which cannot name the resources of one stack, fail cdk-nag's `AwsSolutions-IAM4`.
///
/// - [`Role::allow`] is for what the role is born with: its policy is made before the role,
///   so whatever takes the role on finds the permissions there.
/// - [`Scope::allow`] with the role's handle is for what is granted later, and from anywhere:
///   its policy is made after the role, and may name what the role is used by.
///
/// # Example
///
/// ```
/// use palisade::iam::Role;
/// use palisade::{App, Principal, Region, Statement};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let read = Statement::allow(["s3:GetObject"]).resource("arn:aws:s3:::docs/*");
/// let reader = Role::assumed_by(Principal::service("lambda.amazonaws.com")).allow(read);
/// let reader = stack.add("Reader", reader);
/// assert!(reader.arn().is_late());
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Role {
    trusted: Vec<Principal>,
    action: &'static str,
    conditions: Vec<(&'static str, String, List<String>)>,
    trust: Vec<Statement>,
    statements: Vec<Statement>,
    managed: Vec<Value<AnyArn>>,
    boundary: Option<Value<AnyArn>>,
    name: Option<Value<String>>,
    path: Option<Value<String>>,
    description: Option<Value<String>>,
    session: Option<Duration>,
    hatch: Hatch<cfn::Role>,
}

impl Role {
    /// A role that a service, a role or an account may take on. `AssumeRolePolicyDocument`.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports [`Principal::Everyone`], and
    /// [`Principal::Federated`], which other constructors are for.
    pub fn assumed_by(principal: Principal) -> Self {
        Self::new(principal, "sts:AssumeRole")
    }

    /// A role for visitors that an OpenID Connect provider or `cognito-identity.amazonaws.com`
    /// has signed in. `AssumeRolePolicyDocument`.
    ///
    /// Say with [`Role::trust_condition`] which of them: for Amazon Cognito by
    /// `cognito-identity.amazonaws.com:aud`, for GitHub by `token.actions.githubusercontent.com:sub` and `aud`.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports a role that any app of that provider may take on.
    pub fn assumed_with_web_identity(provider: impl Into<Value<String>>) -> Self {
        Self::new(Principal::Federated(provider.into()), WEB_IDENTITY)
    }

    /// A role for visitors that a SAML provider has signed in, by the provider's ARN.
    /// `AssumeRolePolicyDocument`.
    ///
    /// The answers are for signing in to AWS, `SAML:aud` being `https://signin.aws.amazon.com/saml` or
    /// that of the region's partition, unless [`Role::trust_condition`] says for what else.
    pub fn assumed_with_saml(provider: impl Into<Value<String>>) -> Self {
        Self::new(Principal::Federated(provider.into()), SAML)
    }

    fn new(principal: Principal, action: &'static str) -> Self {
        Self {
            trusted: vec![principal],
            action,
            conditions: Vec::new(),
            trust: Vec::new(),
            statements: Vec::new(),
            managed: Vec::new(),
            boundary: None,
            name: None,
            path: None,
            description: None,
            session: None,
            hatch: Hatch::default(),
        }
    }

    /// Lets another one take the role on, in the same way and on the same conditions.
    pub fn and_by(mut self, principal: Principal) -> Self {
        self.trusted.push(principal);
        self
    }

    /// Lets the role only be taken on where a condition holds; several must all hold.
    ///
    /// For a service that acts for many accounts, `aws:SourceAccount` keeps the others out: the
    /// [confused deputy](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html).
    pub fn trust_condition(
        mut self,
        operator: &'static str,
        key: impl Into<String>,
        values: impl Into<List<String>>,
    ) -> Self {
        self.conditions.push((operator, key.into(), values.into()));
        self
    }

    /// Lets the role only be taken on by who knows an id: for a third party's account.
    pub fn external_id(self, id: impl Into<Value<String>>) -> Self {
        self.trust_condition("StringEquals", "sts:ExternalId", [id.into()])
    }

    /// Adds a whole statement on who may take the role on, such as one of `sts:TagSession`.
    pub fn trust(mut self, statement: Statement) -> Self {
        self.trust.push(statement);
        self
    }

    /// Adds what the role may do, or with [`Statement::deny`] may not.
    /// All such statements become one policy, made before the role. Defaults to nothing.
    pub fn allow(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Attaches a policy by its ARN. Defaults to none. `ManagedPolicyArns`.
    pub fn managed_policy(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.managed.push(arn.into());
        self
    }

    /// Attaches a policy of AWS's own by its name, such as `ReadOnlyAccess` or
    /// `service-role/AWSLambdaBasicExecutionRole`. Defaults to none. `ManagedPolicyArns`.
    ///
    /// They are wide: prefer [`Role::allow`] with what is needed.
    pub fn aws_managed_policy(self, name: impl Into<String>) -> Self {
        let arn = format!("arn:aws:iam::aws:policy/{}", name.into());
        self.managed_policy(arn)
    }

    /// Limits what any policy can give the role, by the ARN of a policy.
    /// Defaults to no limit. `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.boundary = Some(arn.into());
        self
    }

    /// Names the role, which then needs `CAPABILITY_NAMED_IAM` at deployment.
    /// Defaults to a name that CloudFormation makes up. `RoleName`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The path of the role in the account, such as `/site/`. Defaults to `/`. `Path`.
    pub fn path(mut self, path: impl Into<Value<String>>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// What the role is for. Defaults to nothing. `Description`.
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// How long one may keep the role at a time: 1 to 12 hours, in whole seconds.
    /// Defaults to one hour. `MaxSessionDuration`.
    pub fn longest_session(mut self, time: Duration) -> Self {
        self.session = Some(time);
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::Role) -> cfn::Role + 'static) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        for principal in &self.trusted {
            match principal {
                Principal::Everyone => scope.report(
                    Problem::new("everyone on the Internet may take the role on")
                        .hint("name a service, an account or a role"),
                ),
                Principal::Federated(_) if self.action == "sts:AssumeRole" => scope.report(
                    Problem::new(
                        "a federated principal does not take roles on by `sts:AssumeRole`",
                    )
                    .hint("use `Role::assumed_with_web_identity` or `Role::assumed_with_saml`"),
                ),
                _ => {}
            }
        }
        if self.action == WEB_IDENTITY {
            let keys: Vec<&str> = self.conditions.iter().map(|it| it.1.as_str()).collect();
            let problems = self.trusted.iter().filter_map(|it| strangers(it, &keys));
            problems.for_each(|problem| scope.report(problem));
        }
        for statement in &self.trust {
            if !statement.has_principal() || statement.has_resource() {
                scope.report(
                    Problem::new(
                        "a statement on who may take a role on names principals, and no resource",
                    )
                    .hint("what the role may do is for `Role::allow`"),
                );
            }
        }
        if let Some(time) = self.session
            && time.subsec_nanos() > 0
        {
            scope.report(Problem::new(format!(
                "the longest session of a role is in whole seconds, got `{time:?}`"
            )));
        }
    }

    fn trust_policy(&mut self, region: Region) -> PolicyDocument {
        let mut conditions = self.conditions.iter();
        if self.action == SAML && !conditions.any(|it| it.1.eq_ignore_ascii_case(SAML_AUDIENCE)) {
            let audience = List::from([saml_audience(region)]);
            self.conditions
                .push(("StringEquals", SAML_AUDIENCE.to_owned(), audience));
        }
        let mut first = Statement::allow([self.action]);
        for principal in self.trusted.drain(..) {
            first = first.principal(principal);
        }
        for (operator, key, values) in self.conditions.drain(..) {
            first = first.condition_any(operator, key, values);
        }
        self.trust.drain(..).fold(
            PolicyDocument::new().statement(first),
            PolicyDocument::statement,
        )
    }
}

impl Resource for Role {
    const TYPE: &'static str = cfn::Role::TYPE;
}

impl LevelTwo for Role {
    type Level1 = cfn::Role;
}

impl Construct for Role {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        let trust = self.trust_policy(scope.region());
        let mut role = cfn::Role::new().assume_role_policy_document(trust);
        if !self.statements.is_empty() {
            let policy = self
                .statements
                .into_iter()
                .fold(ManagedPolicy::new(), ManagedPolicy::allow);
            let policy = scope.add("Permissions", policy);
            self.managed.push(policy.arn().into());
        }
        if !self.managed.is_empty() {
            let arns: List<String> = self
                .managed
                .into_iter()
                .map(Value::<String>::from)
                .collect();
            role = role.managed_policy_arns(arns);
        }
        if let Some(boundary) = self.boundary {
            role = role.permissions_boundary(boundary);
        }
        if let Some(name) = self.name {
            role = role.role_name(name);
        }
        if let Some(path) = self.path {
            role = role.path(path);
        }
        if let Some(description) = self.description {
            role = role.description(description);
        }
        if let Some(time) = self.session {
            let seconds = i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
            role = role.max_session_duration(seconds);
        }
        scope.resource(self.hatch.apply(role))
    }
}

/// What is granted to a role later: one policy beside the role.
impl HasPolicy for Role {
    const POLICY: &'static str = cfn::ManagedPolicy::TYPE;

    fn policy(role: Handle<Self>, document: Json) -> Properties {
        cfn::ManagedPolicy::new()
            .policy_document(document)
            .roles([role.name()])
            .into()
    }
}

impl Handle<Role> {
    /// The role's ARN. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Role>> {
        self.attribute("Arn")
    }

    /// The role's name. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.reference()
    }

    /// The role's id, which no later role of that name has: `AROA…`. `Fn::GetAtt` of `RoleId`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("RoleId")
    }

    /// The role, as whom a statement is about.
    #[must_use]
    pub fn principal(self) -> Principal {
        Principal::arn(self.arn())
    }
    /// A statement that allows to give the role to a service that then acts with it.
    pub fn passing(self) -> Statement {
        Statement::allow(["iam:PassRole"]).resource(self.arn())
    }

    /// A statement that allows to take the role on, where the role trusts who does.
    pub fn assuming(self) -> Statement {
        Statement::allow(["sts:AssumeRole"]).resource(self.arn())
    }
}
