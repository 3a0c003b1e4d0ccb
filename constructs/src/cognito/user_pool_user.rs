//! People who are in a pool from the start.

use super::{StandardAttribute, UserAttribute, UserPool, UserPoolGroup};
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool_user::AttributeType;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::EmailAddress;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::{List, Map, Value};

/// A person in a user pool: the first editor of a site, say.
///
/// By default the person is invited by e-mail, with a password that Cognito makes up and that
/// must be changed; a name that is an e-mail address is also the person's address.
/// A change of anything but the groups makes a new person, with a new password.
/// See [`AWS::Cognito::UserPoolUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html).
///
/// Memberships are resources of their own, below the person: `InGroup1`, `InGroup2` and so on,
/// in the order of [`UserPoolUser::in_group`].
///
/// # Example
///
/// ```
/// use palisade::cognito::{UserPool, UserPoolGroup, UserPoolUser};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let editors = stack.add("Editors", UserPoolGroup::new(people));
/// let ada = UserPoolUser::new(people, "ada").email("ada@example.com").in_group(editors);
/// stack.add("Ada", ada);
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPoolUser {
    pool: Handle<UserPool>,
    name: Value<String>,
    attributes: Vec<(UserAttribute, Value<String>)>,
    groups: Vec<Handle<UserPoolGroup>>,
    invitation: Invitation,
    takes_aliases: bool,
    client_metadata: Option<Map<String>>,
    validation_data: Vec<(String, Value<String>)>,
    hatch: Hatch<cfn::UserPoolUser>,
}

/// How a person hears of the account and its first password.
///
/// See [AdminCreateUser](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_AdminCreateUser.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Invitation {
    /// By e-mail.
    #[default]
    Email,
    /// By text message, which the pool must be able to send.
    Sms,
    /// By both.
    EmailAndSms,
    /// Not at all: somebody sets a password later, or the person signs in without one.
    Suppressed,
}

impl Invitation {
    fn mediums(self) -> &'static [&'static str] {
        match self {
            Self::Email => &["EMAIL"],
            Self::Sms => &["SMS"],
            Self::EmailAndSms => &["EMAIL", "SMS"],
            Self::Suppressed => &[],
        }
    }

    fn needs(self) -> &'static [StandardAttribute] {
        match self {
            Self::Email => &[StandardAttribute::Email],
            Self::Sms => &[StandardAttribute::PhoneNumber],
            Self::EmailAndSms => &[StandardAttribute::Email, StandardAttribute::PhoneNumber],
            Self::Suppressed => &[],
        }
    }
}

impl UserPoolUser {
    /// A person of a user pool, and the name to sign in with. `UserPoolId`, `Username`.
    pub fn new(pool: Handle<UserPool>, name: impl Into<Value<String>>) -> Self {
        Self {
            pool,
            name: name.into(),
            attributes: Vec::new(),
            groups: Vec::new(),
            invitation: Invitation::default(),
            takes_aliases: false,
            client_metadata: None,
            validation_data: Vec::new(),
            hatch: Hatch::default(),
        }
    }

    /// The person's e-mail address. Defaults to the name, if that is one. `UserAttributes`.
    pub fn email(self, address: impl Into<Value<EmailAddress>>) -> Self {
        let address: Value<EmailAddress> = address.into();
        self.attribute(StandardAttribute::Email, address)
    }

    /// Adds an attribute of the person. Defaults to none. `UserAttributes`.
    ///
    /// `email_verified` and `phone_number_verified` take `true` and `false`.
    pub fn attribute(
        mut self,
        attribute: impl Into<UserAttribute>,
        value: impl Into<Value<String>>,
    ) -> Self {
        self.attributes.push((attribute.into(), value.into()));
        self
    }

    /// Makes the person a member of a group of the same pool.
    /// Defaults to no group. A resource of its own, `AWS::Cognito::UserPoolUserToGroupAttachment`.
    pub fn in_group(mut self, group: Handle<UserPoolGroup>) -> Self {
        self.groups.push(group);
        self
    }

    /// How the person hears of the account. Defaults to [`Invitation::Email`].
    /// `DesiredDeliveryMediums` and `MessageAction`.
    pub fn invitation(mut self, invitation: Invitation) -> Self {
        self.invitation = invitation;
        self
    }

    /// Takes a verified address or number away from whoever signs in with it now.
    /// Defaults to a failed creation. `ForceAliasCreation`.
    pub fn force_alias_creation(mut self) -> Self {
        self.takes_aliases = true;
        self
    }

    /// What the pool's functions are told when the person is created.
    /// Defaults to nothing. `ClientMetadata`.
    pub fn client_metadata(mut self, metadata: impl Into<Map<String>>) -> Self {
        self.client_metadata = Some(metadata.into());
        self
    }

    /// Adds something that the pool's function before sign-up looks at, and that is not kept.
    /// Defaults to nothing. `ValidationData`.
    pub fn validation(mut self, name: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.validation_data.push((name.into(), value.into()));
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::UserPoolUser) -> cfn::UserPoolUser + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn has(&self, attribute: StandardAttribute) -> bool {
        let attribute = UserAttribute::from(attribute);
        self.attributes.iter().any(|(given, _)| *given == attribute)
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for (index, (attribute, _)) in self.attributes.iter().enumerate() {
            let before = self.attributes.iter().take(index);
            if before.into_iter().any(|(other, _)| other == attribute) {
                let name = attribute.name();
                problems.push(Problem::new(format!(
                    "the attribute `{name}` is given twice"
                )));
            }
        }
        for (index, group) in self.groups.iter().enumerate() {
            if self.groups.iter().take(index).any(|other| other == group) {
                problems.push(Problem::new("a person is in a group once, got it twice"));
            }
        }
        // A late name may be an address, or the pool may take it for one.
        if self.name.known().is_some() {
            for &attribute in self.invitation.needs() {
                if !self.has(attribute) {
                    let name = attribute.name();
                    let problem = Problem::new(format!(
                        "an invitation needs the attribute `{name}`, got none"
                    ));
                    problems.push(problem.hint("give it, or choose another way with `invitation`"));
                }
            }
        }
        problems
    }

    fn attribute_types(&self) -> List<AttributeType> {
        let entries = self.attributes.iter();
        entries
            .map(|(attribute, value)| {
                AttributeType::new()
                    .name(attribute.name().into_owned())
                    .value(value.clone())
            })
            .collect()
    }
}

impl Resource for UserPoolUser {
    const TYPE: &'static str = cfn::UserPoolUser::TYPE;
}

impl LevelTwo for UserPoolUser {
    type Level1 = cfn::UserPoolUser;
}

impl Construct for UserPoolUser {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        if let Some(name) = self.name.known()
            && name.parse::<EmailAddress>().is_ok()
            && !self.has(StandardAttribute::Email)
        {
            let address = name.clone();
            self.attributes
                .insert(0, (StandardAttribute::Email.into(), address.into()));
        }
        for problem in self.problems() {
            scope.report(problem);
        }
        let mut user = cfn::UserPoolUser::new().user_pool_id(self.pool.id());
        let attributes = self.attribute_types();
        if !attributes.is_empty() {
            user = user.user_attributes(attributes);
        }
        user = user.username(self.name);
        user = match self.invitation.mediums() {
            [] => user.message_action("SUPPRESS"),
            mediums => user.desired_delivery_mediums(mediums.to_vec()),
        };
        if self.takes_aliases {
            user = user.force_alias_creation(true);
        }
        if let Some(metadata) = self.client_metadata {
            user = user.client_metadata(metadata);
        }
        if !self.validation_data.is_empty() {
            let data = self.validation_data.into_iter();
            let data: List<AttributeType> = data
                .map(|(name, value)| AttributeType::new().name(name).value(value))
                .collect();
            user = user.validation_data(data);
        }
        let handle: Handle<Self> = scope.resource(self.hatch.apply(user));
        for (index, group) in self.groups.into_iter().enumerate() {
            let membership = cfn::UserPoolUserToGroupAttachment::new()
                .user_pool_id(self.pool.id())
                .username(handle.name())
                .group_name(group.name());
            scope.add(&format!("InGroup{}", index + 1), membership);
        }
        handle
    }
}

impl Handle<UserPoolUser> {
    /// The name that the person signs in with. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
