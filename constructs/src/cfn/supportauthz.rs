//! `AWS::SupportAuthZ`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::SupportAuthZ::SupportPermit. Represents a support permit that grants AWS support time-bounded access to one or more resources for a set of actions.
///
/// [`AWS::SupportAuthZ::SupportPermit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-supportauthz-supportpermit.html).
///
/// Required: `Name`, `Permit`, `SigningKeyInfo`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SupportPermit(Properties);

impl SupportPermit {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// An optional description of the support permit.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the support permit.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The grant definition: which actions on which resources, optionally constrained by time conditions.
    ///
    /// `Permit`. Required. A change replaces the resource.
    pub fn permit(mut self, value: impl Into<Value<support_permit::Permit>>) -> Self {
        self.0.set("Permit", value.into());
        self
    }

    /// The signing key used by the permit. Exactly one key type must be provided.
    ///
    /// `SigningKeyInfo`. Required. A change replaces the resource.
    pub fn signing_key_info(
        mut self,
        value: impl Into<Value<support_permit::SigningKeyInfo>>,
    ) -> Self {
        self.0.set("SigningKeyInfo", value.into());
        self
    }

    /// The support case display identifier associated with the permit. When provided, the permit is linked to the specified AWS Support case.
    ///
    /// `SupportCaseDisplayId`. A change replaces the resource.
    pub fn support_case_display_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupportCaseDisplayId", value.into());
        self
    }

    /// A list of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<support_permit::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SupportPermit {
    const TYPE: &'static str = "AWS::SupportAuthZ::SupportPermit";
}

impl Construct for SupportPermit {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SupportPermit> for Properties {
    fn from(value: SupportPermit) -> Self {
        value.0
    }
}

impl Handle<SupportPermit> {
    /// The Amazon Resource Name (ARN) of the support permit.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time at which the support permit was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The service-generated identifier of the support permit (the resource segment of the ARN).
    ///
    /// `Fn::GetAtt` of `PermitId`.
    #[must_use]
    pub fn permit_id(self) -> Value<String> {
        self.attribute("PermitId")
    }

    /// The current status of the support permit.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types of [`SupportPermit`].
pub mod support_permit {
    use crate::{Json, List, Properties, Value};

    /// The set of actions a support permit grants. Exactly one of AllActions or Actions must be provided.
    ///
    /// A property type of `AWS::SupportAuthZ::SupportPermit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActionSet(Properties);

    impl ActionSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An explicit list of actions to grant.
        ///
        /// `Actions`.
        pub fn actions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Grants all actions.
        ///
        /// `AllActions`.
        pub fn all_actions(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AllActions", value.into());
            self
        }
    }

    impl From<ActionSet> for Json {
        fn from(value: ActionSet) -> Self {
            value.0.into()
        }
    }

    /// A time-bound condition controlling when the permit is active. Exactly one of AllowAfter or AllowBefore must be provided.
    ///
    /// A property type of `AWS::SupportAuthZ::SupportPermit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Condition(Properties);

    impl Condition {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The permit is active only after this time.
        ///
        /// `AllowAfter`.
        pub fn allow_after(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllowAfter", value.into());
            self
        }

        /// The permit is active only before this time.
        ///
        /// `AllowBefore`.
        pub fn allow_before(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AllowBefore", value.into());
            self
        }
    }

    impl From<Condition> for Json {
        fn from(value: Condition) -> Self {
            value.0.into()
        }
    }

    /// The grant definition: which actions on which resources, optionally constrained by time conditions.
    ///
    /// A property type of `AWS::SupportAuthZ::SupportPermit`.
    ///
    /// Required: `Actions`, `Resources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Permit(Properties);

    impl Permit {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The set of actions a support permit grants. Exactly one of AllActions or Actions must be provided.
        ///
        /// `Actions`. Required.
        pub fn actions(mut self, value: impl Into<Value<ActionSet>>) -> Self {
            self.0.set("Actions", value.into());
            self
        }

        /// Optional time-bound conditions (at most two).
        ///
        /// `Conditions`.
        pub fn conditions(mut self, value: impl Into<List<Condition>>) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// The set of resources a support permit applies to. Exactly one of AllResourcesInRegion or Resources must be provided.
        ///
        /// `Resources`. Required.
        pub fn resources(mut self, value: impl Into<Value<ResourceSet>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }
    }

    impl From<Permit> for Json {
        fn from(value: Permit) -> Self {
            value.0.into()
        }
    }

    /// The set of resources a support permit applies to. Exactly one of AllResourcesInRegion or Resources must be provided.
    ///
    /// A property type of `AWS::SupportAuthZ::SupportPermit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSet(Properties);

    impl ResourceSet {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Applies to all resources in the region.
        ///
        /// `AllResourcesInRegion`.
        pub fn all_resources_in_region(mut self, value: impl Into<Json>) -> Self {
            self.0.set("AllResourcesInRegion", value.into());
            self
        }

        /// An explicit list of resource ARNs.
        ///
        /// `Resources`.
        pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }
    }

    impl From<ResourceSet> for Json {
        fn from(value: ResourceSet) -> Self {
            value.0.into()
        }
    }

    /// The signing key used by the permit. Exactly one key type must be provided.
    ///
    /// A property type of `AWS::SupportAuthZ::SupportPermit`.
    ///
    /// Required: `KmsKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SigningKeyInfo(Properties);

    impl SigningKeyInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the KMS key used to sign permit grants.
        ///
        /// `KmsKey`. Required.
        pub fn kms_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKey", value.into());
            self
        }
    }

    impl From<SigningKeyInfo> for Json {
        fn from(value: SigningKeyInfo) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SupportAuthZ::SupportPermit`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}
