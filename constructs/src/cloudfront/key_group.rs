//! Groups of keys that a behavior trusts.

use super::description::Description;
use super::public_key::PublicKey;
use crate::cfn::cloudfront as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::value::Value;

/// A group of public keys: whoever signs with one of them may use the behaviors that trust the group.
///
/// See [`AWS::CloudFront::KeyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{KeyGroup, PublicKey};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let pem = "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYI\n-----END PUBLIC KEY-----\n";
/// let key = stack.add("Key", PublicKey::new(pem));
/// stack.add("Signers", KeyGroup::new(key).comment("who may download"));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct KeyGroup {
    description: Description,
    keys: Vec<Handle<PublicKey>>,
    hatch: Hatch<cfn::KeyGroup>,
}

impl KeyGroup {
    /// A group of one key. `Items`.
    pub fn new(key: Handle<PublicKey>) -> Self {
        Self {
            description: Description::default(),
            keys: vec![key],
            hatch: Hatch::default(),
        }
    }

    /// Adds another key: while keys are changed, the old and the new are both trusted.
    /// An account may have 5 keys a group, and more on request. `Items`.
    pub fn key(mut self, key: Handle<PublicKey>) -> Self {
        self.keys.push(key);
        self
    }

    /// Names the group; names are unique in an account.
    /// Defaults to the path of the construct and digits of the stack's id. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.description.name = Some(name.into());
        self
    }

    /// Says what the group is for, in at most 128 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.description.comment = Some(comment.into());
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::KeyGroup) -> cfn::KeyGroup + 'static) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for KeyGroup {
    const TYPE: &'static str = cfn::KeyGroup::TYPE;
}

impl LevelTwo for KeyGroup {
    type Level1 = cfn::KeyGroup;
}

impl Construct for KeyGroup {
    type Output = Handle<Self>;

    fn build(mut self, scope: &mut Scope<'_>) -> Handle<Self> {
        let twice = self
            .keys
            .iter()
            .enumerate()
            .any(|(index, key)| self.keys.iter().take(index).any(|before| before == key));
        if twice {
            scope.report(Problem::new("a group has each key once, got one twice"));
        }
        let ids: Vec<Value<String>> = self.keys.iter().map(|key| key.id()).collect();
        let name = self.description.name(scope);
        let mut group = cfn::key_group::KeyGroupConfig::new().name(name).items(ids);
        if let Some(comment) = self.description.comment {
            group = group.comment(comment);
        }
        let group = cfn::KeyGroup::new().key_group_config(group);
        scope.resource(self.hatch.apply(group))
    }
}

impl Handle<KeyGroup> {
    /// The group's id. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }
}
