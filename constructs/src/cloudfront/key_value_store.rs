//! Data that functions of CloudFront read.

use crate::arn::{AnyArn, Arn};
use crate::cfn::cloudfront as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::removal::RemovalPolicy;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::unique_name::unique_name;
use crate::value::Value;

/// A key value store: data that a [`Function`](super::Function) reads, and that changes without it.
///
/// By default it begins empty, and is kept when its stack is deleted.
/// See [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Function, KeyValueStore};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let redirects = stack.add("Redirects", KeyValueStore::new());
/// let code = "function handler(event) { return event.request; }";
/// stack.add("Redirect", Function::inline(code).key_value_store(redirects));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug, Default)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct KeyValueStore {
    name: Option<Value<String>>,
    comment: Option<Value<String>>,
    source: Option<Value<AnyArn>>,
    removal: RemovalPolicy,
    hatch: Hatch<cfn::KeyValueStore>,
}

impl KeyValueStore {
    /// A store with the defaults above.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names the store; names are unique in an account.
    /// Defaults to the path of the construct and digits of the stack's id. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says what the store is for, in at most 128 characters. Defaults to nothing. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Fills the store at its creation from an object of S3, by its ARN:
    /// `text!(bucket.arn(), "/redirects.json")`. Defaults to an empty store. `ImportSource`.
    ///
    /// The file is JSON of
    /// [this form](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create-s3-kvp.html),
    /// at most 5 MB, and whoever deploys must be able to read it.
    pub fn import(mut self, object_arn: impl Into<Value<AnyArn>>) -> Self {
        self.source = Some(object_arn.into());
        self
    }

    /// What becomes of the store when it leaves the stack. Defaults to keeping it.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::KeyValueStore) -> cfn::KeyValueStore + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for KeyValueStore {
    const TYPE: &'static str = cfn::KeyValueStore::TYPE;
}

impl LevelTwo for KeyValueStore {
    type Level1 = cfn::KeyValueStore;
}

impl Construct for KeyValueStore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut store =
            cfn::KeyValueStore::new().name(self.name.unwrap_or_else(|| unique_name(scope, 64)));
        if let Some(comment) = self.comment {
            store = store.comment(comment);
        }
        if let Some(arn) = self.source {
            let source = cfn::key_value_store::ImportSource::new()
                .source_type("S3")
                .source_arn(arn);
            store = store.import_source(source);
        }
        let handle: Handle<Self> = scope.resource(self.hatch.apply(store));
        scope.resource_mut(handle).removal_policy(self.removal);
        handle
    }
}

impl Handle<KeyValueStore> {
    /// The store's ARN. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<KeyValueStore>> {
        self.attribute("Arn")
    }

    /// The store's id, by which functions of `cloudfront-js-2.0` may name it. `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Whether the store is ready. `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}
