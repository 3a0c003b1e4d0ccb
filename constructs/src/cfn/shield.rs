//! `AWS::Shield`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Provides permissions for the AWS Shield Advanced Shield response team (SRT) to access your account and your resource protections, to help you mitigate potential distributed denial of service (DDoS) attacks.
///
/// [`AWS::Shield::DRTAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html).
///
/// Required: `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DRTAccess(Properties);

impl DRTAccess {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such as Application Load Balancer access logs, CloudFront logs, or logs from third party sources.
    ///
    /// `LogBucketList`.
    pub fn log_bucket_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LogBucketList", value.into());
        self
    }

    /// Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with DDoS attack mitigation during potential attacks.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for DRTAccess {
    const TYPE: &'static str = "AWS::Shield::DRTAccess";
}

impl Construct for DRTAccess {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DRTAccess> for Properties {
    fn from(value: DRTAccess) -> Self {
        value.0
    }
}

impl Handle<DRTAccess> {
    /// The ID of the account that submitted the template.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the SRT and to initiate proactive customer support.
///
/// [`AWS::Shield::ProactiveEngagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html).
///
/// Required: `EmergencyContactList`, `ProactiveEngagementStatus`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProactiveEngagement(Properties);

impl ProactiveEngagement {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for escalations to the SRT and to initiate proactive customer support, plus any relevant notes.
    ///
    /// `EmergencyContactList`. Required.
    pub fn emergency_contact_list(
        mut self,
        value: impl Into<List<proactive_engagement::EmergencyContact>>,
    ) -> Self {
        self.0.set("EmergencyContactList", value.into());
        self
    }

    /// Specifies whether proactive engagement is enabled or disabled.
    ///
    /// `ProactiveEngagementStatus`. Required. Allowed: [`ProactiveEngagementStatus`](proactive_engagement::ProactiveEngagementStatus).
    pub fn proactive_engagement_status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProactiveEngagementStatus", value.into());
        self
    }
}

impl Resource for ProactiveEngagement {
    const TYPE: &'static str = "AWS::Shield::ProactiveEngagement";
}

impl Construct for ProactiveEngagement {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProactiveEngagement> for Properties {
    fn from(value: ProactiveEngagement) -> Self {
        value.0
    }
}

impl Handle<ProactiveEngagement> {
    /// The ID of the account that submitted the template.
    ///
    /// `Fn::GetAtt` of `AccountId`.
    #[must_use]
    pub fn account_id(self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// Enables AWS Shield Advanced for a specific AWS resource.
///
/// [`AWS::Shield::Protection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html).
///
/// Required: `Name`, `ResourceArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Protection(Properties);

impl Protection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The automatic application layer DDoS mitigation settings for the protection.
    ///
    /// `ApplicationLayerAutomaticResponseConfiguration`.
    pub fn application_layer_automatic_response_configuration(
        mut self,
        value: impl Into<Value<protection::ApplicationLayerAutomaticResponseConfiguration>>,
    ) -> Self {
        self.0.set(
            "ApplicationLayerAutomaticResponseConfiguration",
            value.into(),
        );
        self
    }

    /// The ARN (Amazon Resource Name) of the health check to associate with the protection. Health-based detection provides improved responsiveness and accuracy in attack detection and mitigation.
    ///
    /// `HealthCheckArns`.
    pub fn health_check_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("HealthCheckArns", value.into());
        self
    }

    /// The name of the protection. For example, `My CloudFront distributions` .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The ARN (Amazon Resource Name) of the AWS resource that is protected.
    ///
    /// `ResourceArn`. Required. A change replaces the resource.
    pub fn resource_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceArn", value.into());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<protection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Protection {
    const TYPE: &'static str = "AWS::Shield::Protection";
}

impl Construct for Protection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Protection> for Properties {
    fn from(value: Protection) -> Self {
        value.0
    }
}

impl Handle<Protection> {
    /// The ARN (Amazon Resource Name) of the new protection.
    ///
    /// `Fn::GetAtt` of `ProtectionArn`.
    #[must_use]
    pub fn protection_arn(self) -> Value<String> {
        self.attribute("ProtectionArn")
    }

    /// The ID of the new protection.
    ///
    /// `Fn::GetAtt` of `ProtectionId`.
    #[must_use]
    pub fn protection_id(self) -> Value<String> {
        self.attribute("ProtectionId")
    }
}

/// Creates a grouping of protected resources so they can be handled as a collective. This resource grouping improves the accuracy of detection and reduces false positives.
///
/// [`AWS::Shield::ProtectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html).
///
/// Required: `Aggregation`, `Pattern`, `ProtectionGroupId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProtectionGroup(Properties);

impl ProtectionGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events.
    ///
    /// `Aggregation`. Required. Allowed: [`Aggregation`](protection_group::Aggregation).
    pub fn aggregation(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Aggregation", value.into());
        self
    }

    /// The ARNs (Amazon Resource Names) of the resources to include in the protection group. You must set this when you set `Pattern` to `ARBITRARY` and you must not set it for any other `Pattern` setting.
    ///
    /// `Members`.
    pub fn members(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Members", value.into());
        self
    }

    /// The criteria to use to choose the protected resources for inclusion in the group.
    ///
    /// `Pattern`. Required. Allowed: [`Pattern`](protection_group::Pattern).
    pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Pattern", value.into());
        self
    }

    /// The name of the protection group. You use this to identify the protection group in lists and to manage the protection group, for example to update, delete, or describe it.
    ///
    /// `ProtectionGroupId`. Required. A change replaces the resource.
    pub fn protection_group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtectionGroupId", value.into());
        self
    }

    /// The resource type to include in the protection group. All protected resources of this type are included in the protection group.
    ///
    /// `ResourceType`. Allowed: [`ResourceType`](protection_group::ResourceType).
    pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceType", value.into());
        self
    }

    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<protection_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ProtectionGroup {
    const TYPE: &'static str = "AWS::Shield::ProtectionGroup";
}

impl Construct for ProtectionGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProtectionGroup> for Properties {
    fn from(value: ProtectionGroup) -> Self {
        value.0
    }
}

impl Handle<ProtectionGroup> {
    /// The ARN (Amazon Resource Name) of the new protection group.
    ///
    /// `Fn::GetAtt` of `ProtectionGroupArn`.
    #[must_use]
    pub fn protection_group_arn(self) -> Value<String> {
        self.attribute("ProtectionGroupArn")
    }
}

/// Property types and words of [`ProactiveEngagement`].
pub mod proactive_engagement {
    use crate::{Json, Properties, Value};

    /// Contact information that the SRT can use to contact you if you have proactive engagement enabled, for escalations to the SRT and to initiate proactive customer support.
    ///
    /// A property type of `AWS::Shield::ProactiveEngagement`.
    ///
    /// Required: `EmailAddress`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmergencyContact(Properties);

    impl EmergencyContact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Additional notes regarding the contact.
        ///
        /// `ContactNotes`.
        pub fn contact_notes(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ContactNotes", value.into());
            self
        }

        /// The email address for the contact.
        ///
        /// `EmailAddress`. Required.
        pub fn email_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EmailAddress", value.into());
            self
        }

        /// The phone number for the contact.
        ///
        /// `PhoneNumber`.
        pub fn phone_number(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PhoneNumber", value.into());
            self
        }
    }

    impl From<EmergencyContact> for Json {
        fn from(value: EmergencyContact) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ProactiveEngagementStatus`.
        pub enum ProactiveEngagementStatus {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`Protection`].
pub mod protection {
    use crate::{Json, Properties, Value};

    /// The automatic application layer DDoS mitigation settings for a `Protection` .
    ///
    /// A property type of `AWS::Shield::Protection`.
    ///
    /// Required: `Action`, `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ApplicationLayerAutomaticResponseConfiguration(Properties);

    impl ApplicationLayerAutomaticResponseConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on behalf of the protected resource in response to DDoS attacks.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// Indicates whether automatic application layer DDoS mitigation is enabled for the protection.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }
    }

    impl From<ApplicationLayerAutomaticResponseConfiguration> for Json {
        fn from(value: ApplicationLayerAutomaticResponseConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A tag associated with an AWS resource. Tags are key:value pairs that you can use to categorize and manage your resources, for purposes like billing or other management.
    ///
    /// A property type of `AWS::Shield::Protection`.
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

        /// Part of the key:value pair that defines a tag. You can use a tag key to describe a category of information, such as "customer." Tag keys are case-sensitive.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value within a category, such as "companyA" or "companyB." Tag values are case-sensitive.
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

    words! {
        /// Words for `Status`.
        pub enum Status {
            Enabled = "ENABLED",
            Disabled = "DISABLED",
        }
    }
}

/// Property types and words of [`ProtectionGroup`].
pub mod protection_group {
    use crate::{Json, Properties, Value};

    /// A tag associated with an AWS resource. Tags are key:value pairs that you can use to categorize and manage your resources, for purposes like billing or other management.
    ///
    /// A property type of `AWS::Shield::ProtectionGroup`.
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

        /// Part of the key:value pair that defines a tag. You can use a tag key to describe a category of information, such as "customer." Tag keys are case-sensitive.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value within a category, such as "companyA" or "companyB." Tag values are case-sensitive.
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

    words! {
        /// Words for `Aggregation`.
        pub enum Aggregation {
            Sum = "SUM",
            Mean = "MEAN",
            Max = "MAX",
        }

        /// Words for `Pattern`.
        pub enum Pattern {
            All = "ALL",
            Arbitrary = "ARBITRARY",
            ByResourceType = "BY_RESOURCE_TYPE",
        }

        /// Words for `ResourceType`.
        pub enum ResourceType {
            CloudfrontDistribution = "CLOUDFRONT_DISTRIBUTION",
            Route53HostedZone = "ROUTE_53_HOSTED_ZONE",
            ElasticIpAllocation = "ELASTIC_IP_ALLOCATION",
            ClassicLoadBalancer = "CLASSIC_LOAD_BALANCER",
            ApplicationLoadBalancer = "APPLICATION_LOAD_BALANCER",
            GlobalAccelerator = "GLOBAL_ACCELERATOR",
        }
    }
}
