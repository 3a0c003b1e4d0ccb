//! `AWS::MPA`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates a new approval team. For more information, see [Approval team](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-concepts.html) in the \*Multi-party approval User Guide\* .
///
/// [`AWS::MPA::ApprovalTeam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-approvalteam.html).
///
/// Required: `ApprovalStrategy`, `Approvers`, `Description`, `Name`, `Policies`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ApprovalTeam(Properties);

impl ApprovalTeam {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains details for how an approval team grants approval.
    ///
    /// `ApprovalStrategy`. Required.
    pub fn approval_strategy(
        mut self,
        value: impl Into<Value<approval_team::ApprovalStrategy>>,
    ) -> Self {
        self.0.set("ApprovalStrategy", value.into());
        self
    }

    /// Contains details for an approver.
    ///
    /// `Approvers`. Required.
    pub fn approvers(mut self, value: impl Into<List<approval_team::Approver>>) -> Self {
        self.0.set("Approvers", value.into());
        self
    }

    /// Description for the team.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Name of the team.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Contains details for a policy. Policies define what operations a team that define the permissions for team resources.
    ///
    /// `Policies`. Required. A change replaces the resource.
    pub fn policies(mut self, value: impl Into<List<approval_team::Policy>>) -> Self {
        self.0.set("Policies", value.into());
        self
    }

    /// Tags that you have added to the specified resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<approval_team::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ApprovalTeam {
    const TYPE: &'static str = "AWS::MPA::ApprovalTeam";
}

impl Construct for ApprovalTeam {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ApprovalTeam> for Properties {
    fn from(value: ApprovalTeam) -> Self {
        value.0
    }
}

impl Handle<ApprovalTeam> {
    /// Amazon Resource Name (ARN) for the team.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Timestamp when the team was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Timestamp when the team was last updated.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[must_use]
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// Total number of approvers in the team.
    ///
    /// `Fn::GetAtt` of `NumberOfApprovers`.
    #[must_use]
    pub fn number_of_approvers(self) -> Value<i64> {
        self.attribute("NumberOfApprovers")
    }

    /// Status for the team. For more information, see [Team health](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-health.html) in the \*Multi-party approval User Guide\* .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Status code for the team. For more information, see [Team health](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-health.html) in the \*Multi-party approval User Guide\* .
    ///
    /// `Fn::GetAtt` of `StatusCode`.
    #[must_use]
    pub fn status_code(self) -> Value<String> {
        self.attribute("StatusCode")
    }

    /// Message describing the status for the team.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// Timestamp when the team was last updated.
    ///
    /// `Fn::GetAtt` of `UpdateSessionArn`.
    #[must_use]
    pub fn update_session_arn(self) -> Value<String> {
        self.attribute("UpdateSessionArn")
    }

    /// Version ID for the team.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// Creates a new identity source. For more information, see [Identity Source](https://docs.aws.amazon.com/mpa/latest/userguide/mpa-concepts.html) in the \*Multi-party approval User Guide\* .
///
/// [`AWS::MPA::IdentitySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mpa-identitysource.html).
///
/// Required: `IdentitySourceParameters`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentitySource(Properties);

impl IdentitySource {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A `IdentitySourceParameters` object. Contains details for the resource that provides identities to the identity source. For example, an IAM Identity Center instance.
    ///
    /// `IdentitySourceParameters`. Required. A change replaces the resource.
    pub fn identity_source_parameters(
        mut self,
        value: impl Into<Value<identity_source::IdentitySourceParameters>>,
    ) -> Self {
        self.0.set("IdentitySourceParameters", value.into());
        self
    }

    /// Tags that you have added to the specified resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<identity_source::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for IdentitySource {
    const TYPE: &'static str = "AWS::MPA::IdentitySource";
}

impl Construct for IdentitySource {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentitySource> for Properties {
    fn from(value: IdentitySource) -> Self {
        value.0
    }
}

impl Handle<IdentitySource> {
    /// Timestamp when the identity source was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Amazon Resource Name (ARN) for the identity source.
    ///
    /// `Fn::GetAtt` of `IdentitySourceArn`.
    #[must_use]
    pub fn identity_source_arn(self) -> Value<String> {
        self.attribute("IdentitySourceArn")
    }

    /// URL for the approval portal associated with the IAM Identity Center instance.
    ///
    /// `Fn::GetAtt` of `IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl`.
    #[must_use]
    pub fn identity_source_parameters_iam_identity_center_approval_portal_url(
        self,
    ) -> Value<String> {
        self.attribute("IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl")
    }

    /// The type of resource that provided identities to the identity source. For example, an IAM Identity Center instance.
    ///
    /// `Fn::GetAtt` of `IdentitySourceType`.
    #[must_use]
    pub fn identity_source_type(self) -> Value<String> {
        self.attribute("IdentitySourceType")
    }

    /// Status for the identity source. For example, if the identity source is `ACTIVE` .
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Status code of the identity source.
    ///
    /// `Fn::GetAtt` of `StatusCode`.
    #[must_use]
    pub fn status_code(self) -> Value<String> {
        self.attribute("StatusCode")
    }

    /// Message describing the status for the identity source.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// Property types of [`ApprovalTeam`].
pub mod approval_team {
    use crate::{Json, Properties, Value};

    /// Strategy for how an approval team grants approval.
    ///
    /// A property type of `AWS::MPA::ApprovalTeam`.
    ///
    /// Required: `MofN`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApprovalStrategy(Properties);

    impl ApprovalStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Minimum number of approvals (M) required for a total number of approvers (N).
        ///
        /// `MofN`. Required.
        pub fn mof_n(mut self, value: impl Into<Value<MofNApprovalStrategy>>) -> Self {
            self.0.set("MofN", value.into());
            self
        }
    }

    impl From<ApprovalStrategy> for Json {
        fn from(value: ApprovalStrategy) -> Self {
            value.0.into()
        }
    }

    /// Contains details for an approver.
    ///
    /// A property type of `AWS::MPA::ApprovalTeam`.
    ///
    /// Required: `PrimaryIdentityId`, `PrimaryIdentitySourceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Approver(Properties);

    impl Approver {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ID for the approver.
        ///
        /// `ApproverId`.
        pub fn approver_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApproverId", value.into());
            self
        }

        /// ID for the user.
        ///
        /// `PrimaryIdentityId`. Required.
        pub fn primary_identity_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryIdentityId", value.into());
            self
        }

        /// Amazon Resource Name (ARN) for the identity source. The identity source manages the user authentication for approvers.
        ///
        /// `PrimaryIdentitySourceArn`. Required.
        pub fn primary_identity_source_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryIdentitySourceArn", value.into());
            self
        }

        /// Status for the identity source. For example, if an approver has accepted a team invitation with a user authentication method managed by the identity source.
        ///
        /// `PrimaryIdentityStatus`.
        pub fn primary_identity_status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PrimaryIdentityStatus", value.into());
            self
        }

        /// Timestamp when the approver responded to an approval team invitation.
        ///
        /// `ResponseTime`.
        pub fn response_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResponseTime", value.into());
            self
        }
    }

    impl From<Approver> for Json {
        fn from(value: Approver) -> Self {
            value.0.into()
        }
    }

    /// Strategy for how an approval team grants approval.
    ///
    /// A property type of `AWS::MPA::ApprovalTeam`.
    ///
    /// Required: `MinApprovalsRequired`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MofNApprovalStrategy(Properties);

    impl MofNApprovalStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Minimum number of approvals (M) required for a total number of approvers (N).
        ///
        /// `MinApprovalsRequired`. Required.
        pub fn min_approvals_required(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinApprovalsRequired", value.into());
            self
        }
    }

    impl From<MofNApprovalStrategy> for Json {
        fn from(value: MofNApprovalStrategy) -> Self {
            value.0.into()
        }
    }

    /// Contains details for a policy. Policies define what operations a team that define the permissions for team resources.
    ///
    /// A property type of `AWS::MPA::ApprovalTeam`.
    ///
    /// Required: `PolicyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Policy(Properties);

    impl Policy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PolicyArn`. Required.
        pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyArn", value.into());
            self
        }
    }

    impl From<Policy> for Json {
        fn from(value: Policy) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MPA::ApprovalTeam`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types of [`IdentitySource`].
pub mod identity_source {
    use crate::{Json, Properties, Value};

    /// SSOlong credentials. For more information see, [SSOlong](https://docs.aws.amazon.com/identity-center/) .
    ///
    /// A property type of `AWS::MPA::IdentitySource`.
    ///
    /// Required: `InstanceArn`, `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IamIdentityCenter(Properties);

    impl IamIdentityCenter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URL for the approval portal associated with the IAM Identity Center instance.
        ///
        /// `ApprovalPortalUrl`.
        pub fn approval_portal_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ApprovalPortalUrl", value.into());
            self
        }

        /// Amazon Resource Name (ARN) for the IAM Identity Center instance.
        ///
        /// `InstanceArn`. Required.
        pub fn instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceArn", value.into());
            self
        }

        /// AWS Region where the IAM Identity Center instance is located.
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<IamIdentityCenter> for Json {
        fn from(value: IamIdentityCenter) -> Self {
            value.0.into()
        }
    }

    /// Contains details for the resource that provides identities to the identity source. For example, an IAM Identity Center instance.
    ///
    /// A property type of `AWS::MPA::IdentitySource`.
    ///
    /// Required: `IamIdentityCenter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdentitySourceParameters(Properties);

    impl IdentitySourceParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// SSOlong credentials.
        ///
        /// `IamIdentityCenter`. Required.
        pub fn iam_identity_center(mut self, value: impl Into<Value<IamIdentityCenter>>) -> Self {
            self.0.set("IamIdentityCenter", value.into());
            self
        }
    }

    impl From<IdentitySourceParameters> for Json {
        fn from(value: IdentitySourceParameters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::MPA::IdentitySource`.
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

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
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
