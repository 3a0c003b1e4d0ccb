//! Groups of people.

use super::UserPool;
use crate::arn::Arn;
use crate::cfn::cognito as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::iam::Role;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// A group of people in a user pool. Tokens name a person's groups in the claim `cognito:groups`.
///
/// By default CloudFormation names it.
/// See [`AWS::Cognito::UserPoolGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{UserPool, UserPoolGroup};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// stack.add("Editors", UserPoolGroup::new(people).name("editors"));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPoolGroup {
    pool: Handle<UserPool>,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    precedence: Option<u32>,
    role: Option<Value<Arn<Role>>>,
    hatch: Hatch<cfn::UserPoolGroup>,
}

impl UserPoolGroup {
    /// A group of a user pool. `UserPoolId`.
    pub fn new(pool: Handle<UserPool>) -> Self {
        Self {
            pool,
            name: None,
            description: None,
            precedence: None,
            role: None,
            hatch: Hatch::default(),
        }
    }

    /// Names the group, as tokens do. Defaults to a name that CloudFormation makes up. `GroupName`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the group is for. Defaults to nothing. `Description`.
    pub fn description(mut self, description: impl Into<Value<String>>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Which role counts for people in several groups: that of the group with the lowest number.
    /// Defaults to none, which comes after all numbers. `Precedence`.
    pub fn precedence(mut self, precedence: u32) -> Self {
        self.precedence = Some(precedence);
        self
    }

    /// The role that an identity pool gives to people of the group.
    /// Defaults to none. `RoleArn`.
    pub fn role(mut self, arn: impl Into<Value<Arn<Role>>>) -> Self {
        self.role = Some(arn.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::UserPoolGroup) -> cfn::UserPoolGroup + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for UserPoolGroup {
    const TYPE: &'static str = cfn::UserPoolGroup::TYPE;
}

impl LevelTwo for UserPoolGroup {
    type Level1 = cfn::UserPoolGroup;
}

impl Construct for UserPoolGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut group = cfn::UserPoolGroup::new().user_pool_id(self.pool.id());
        if let Some(name) = self.name {
            group = group.group_name(name);
        }
        if let Some(description) = self.description {
            group = group.description(description);
        }
        if let Some(precedence) = self.precedence {
            group = group.precedence(precedence);
        }
        if let Some(role) = self.role {
            group = group.role_arn(role);
        }
        scope.resource(self.hatch.apply(group))
    }
}

impl Handle<UserPoolGroup> {
    /// The group's name, as it stands in the claim `cognito:groups`. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
