//! Policies: who may do what.

use crate::arn::Arn;
use crate::handle::Handle;
use crate::json::{Json, Object};
use crate::names::AccountId;
use crate::properties::Properties;
use crate::resource::Resource;
use crate::value::{List, Pseudo, Value};

/// One statement of a policy.
///
/// See [IAM JSON policy elements](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html).
///
/// # Example
///
/// ```
/// use palisade::{Principal, Statement};
///
/// let read = Statement::allow(["s3:GetObject"])
///     .principal(Principal::service("cloudfront.amazonaws.com"))
///     .resource("arn:aws:s3:::docs/*")
///     .condition("StringEquals", "AWS:SourceAccount", "111122223333");
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a statement does nothing until it is part of a policy"]
pub struct Statement {
    sid: Option<String>,
    effect: &'static str,
    principals: Vec<Principal>,
    not_principal: bool,
    action_element: &'static str,
    actions: Vec<String>,
    resource_element: &'static str,
    resources: Vec<Json>,
    conditions: Vec<(&'static str, Object)>,
}

impl Statement {
    /// A statement that allows actions.
    pub fn allow<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::new("Allow", actions)
    }

    /// A statement that denies actions.
    pub fn deny<A: Into<String>>(actions: impl IntoIterator<Item = A>) -> Self {
        Self::new("Deny", actions)
    }

    fn new<A: Into<String>>(effect: &'static str, actions: impl IntoIterator<Item = A>) -> Self {
        Self {
            sid: None,
            effect,
            principals: Vec::new(),
            not_principal: false,
            action_element: "Action",
            actions: actions.into_iter().map(Into::into).collect(),
            resource_element: "Resource",
            resources: Vec::new(),
            conditions: Vec::new(),
        }
    }

    /// Names the statement. `Sid`.
    pub fn sid(mut self, sid: impl Into<String>) -> Self {
        self.sid = Some(sid.into());
        self
    }

    /// Adds whom the statement is about. `Principal`; none in the policy of a role or user.
    pub fn principal(mut self, principal: Principal) -> Self {
        self.principals.push(principal);
        self
    }

    /// Makes the statement about everyone but its principals. `NotPrincipal`.
    pub fn all_but_principals(mut self) -> Self {
        self.not_principal = true;
        self
    }

    /// Makes the statement about every action but its own. `NotAction`.
    pub fn all_but_actions(mut self) -> Self {
        self.action_element = "NotAction";
        self
    }

    /// Makes the statement about everything but its resources. `NotResource`.
    pub fn all_but_resources(mut self) -> Self {
        self.resource_element = "NotResource";
        self
    }

    /// Adds a resource that the statement is about. `Resource`.
    pub fn resource(mut self, arn: impl Into<Value<String>>) -> Self {
        self.resources.push(arn.into().into());
        self
    }

    /// Adds resources that the statement is about. `Resource`.
    pub fn resources(mut self, arns: impl Into<List<String>>) -> Self {
        match Json::from(arns.into()) {
            Json::List(arns) => self.resources.extend(arns),
            late => self.resources.push(late),
        }
        self
    }

    /// Adds a condition: an operator, a key, and a value. `Condition`.
    ///
    /// Conditions of one operator are joined: all must hold.
    pub fn condition(
        mut self,
        operator: &'static str,
        key: impl Into<String>,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.conditions_of(operator)
            .insert(key.into(), value.into());
        self
    }

    /// Adds a condition with several allowed values. `Condition`.
    pub fn condition_any(
        mut self,
        operator: &'static str,
        key: impl Into<String>,
        values: impl Into<List<String>>,
    ) -> Self {
        self.conditions_of(operator)
            .insert(key.into(), values.into());
        self
    }

    /// Whether it says whom it is about.
    #[cfg(feature = "constructs")]
    pub(crate) fn has_principal(&self) -> bool {
        !self.principals.is_empty()
    }

    /// Whether it says what it is about.
    #[cfg(feature = "constructs")]
    pub(crate) fn has_resource(&self) -> bool {
        !self.resources.is_empty()
    }

    fn conditions_of(&mut self, operator: &'static str) -> &mut Object {
        let known = self.conditions.iter().position(|(it, _)| *it == operator);
        let place = known.unwrap_or_else(|| {
            self.conditions.push((operator, Object::new()));
            self.conditions.len() - 1
        });
        &mut self.conditions[place].1
    }
}

impl From<Statement> for Json {
    fn from(statement: Statement) -> Self {
        let mut object = Object::for_entries(6);
        if let Some(sid) = statement.sid {
            object.push("Sid", sid);
        }
        object.push("Effect", statement.effect);
        if !statement.principals.is_empty() {
            let element = if statement.not_principal {
                "NotPrincipal"
            } else {
                "Principal"
            };
            object.push(element, principals(statement.principals));
        }
        let actions = statement.actions.into_iter().map(Self::from).collect();
        object.push(statement.action_element, one_or_many(actions));
        if !statement.resources.is_empty() {
            object.push(statement.resource_element, one_or_many(statement.resources));
        }
        if !statement.conditions.is_empty() {
            let conditions = statement.conditions.into_iter();
            let conditions = conditions.map(|(operator, keys)| (operator, Self::Map(keys)));
            object.push("Condition", Self::object(conditions));
        }
        Self::Map(object)
    }
}

/// Whom a statement is about.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Principal {
    /// An AWS service, such as `cloudfront.amazonaws.com`.
    Service(String),
    /// An IAM role, user or session, by its ARN.
    Aws(Value<String>),
    /// A provider of identities: a SAML or OIDC provider's ARN, or `cognito-identity.amazonaws.com`.
    Federated(Value<String>),
    /// An account, as S3 knows it.
    CanonicalUser(Value<String>),
    /// Everyone on the Internet.
    Everyone,
}

impl Principal {
    /// An AWS service, such as `lambda.amazonaws.com`.
    pub fn service(name: impl Into<String>) -> Self {
        Self::Service(name.into())
    }

    /// Everyone in an account whom that account lets.
    pub fn account(id: impl Into<Value<AccountId>>) -> Self {
        Self::Aws(crate::text!(
            "arn:",
            Pseudo::Partition,
            ":iam::",
            id.into(),
            ":root"
        ))
    }

    /// A resource of IAM, such as a role.
    pub fn arn<R: 'static>(arn: impl Into<Value<Arn<R>>>) -> Self {
        Self::Aws(arn.into().into())
    }

    fn parts(self) -> (&'static str, Json) {
        match self {
            Self::Service(name) => ("Service", name.into()),
            Self::Aws(arn) => ("AWS", arn.into()),
            Self::Federated(provider) => ("Federated", provider.into()),
            Self::CanonicalUser(id) => ("CanonicalUser", id.into()),
            Self::Everyone => ("*", Json::Null),
        }
    }
}

fn principals(mut principals: Vec<Principal>) -> Json {
    if let [Principal::Everyone] = principals[..] {
        return "*".into();
    }
    if principals.len() == 1
        && let Some(principal) = principals.pop()
    {
        return Json::object([principal.parts()]);
    }
    let mut kinds: Vec<(&'static str, Vec<Json>)> = Vec::new();
    for principal in principals {
        let (kind, value) = principal.parts();
        if kind == "*" {
            return "*".into();
        }
        match kinds.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, values)) => values.push(value),
            None => kinds.push((kind, vec![value])),
        }
    }
    Json::object(
        kinds
            .into_iter()
            .map(|(kind, values)| (kind, one_or_many(values))),
    )
}

fn one_or_many(mut values: Vec<Json>) -> Json {
    if values.len() == 1 {
        values.remove(0)
    } else {
        Json::List(values)
    }
}

/// A policy: statements, in their order.
///
/// # Example
///
/// ```
/// use palisade::{PolicyDocument, Principal, Statement};
///
/// let trust = PolicyDocument::new().statement(
///     Statement::allow(["sts:AssumeRole"]).principal(Principal::service("lambda.amazonaws.com")),
/// );
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use = "a policy does nothing until it is given to a resource"]
pub struct PolicyDocument(Vec<Statement>);

impl PolicyDocument {
    /// A policy without statements: it allows nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a statement.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.0.push(statement);
        self
    }

    /// Whether it has no statement.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<PolicyDocument> for Json {
    fn from(policy: PolicyDocument) -> Self {
        document(policy.0.into_iter().map(Self::from).collect())
    }
}

/// A policy of statements that are JSON already.
pub(crate) fn document(statements: Vec<Json>) -> Json {
    Json::object([
        ("Version", Json::from("2012-10-17")),
        ("Statement", Json::List(statements)),
    ])
}

/// A resource that has a policy of its own, such as a bucket.
///
/// [`Scope::allow`](crate::Scope::allow) takes only such: granting on something without a policy
/// does not compile.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no policy of its own",
    note = "grant to a role instead, with a statement of the role's policy"
)]
pub trait HasPolicy: Resource {
    /// The type of the resource that carries the policy, such as `AWS::S3::BucketPolicy`.
    const POLICY: &'static str;

    /// The properties of that resource.
    fn policy(resource: Handle<Self>, document: Json) -> Properties
    where
        Self: Sized;
}
