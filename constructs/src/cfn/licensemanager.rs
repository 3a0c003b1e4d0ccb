//! `AWS::LicenseManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Specifies a grant.
///
/// [`AWS::LicenseManager::Grant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-grant.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Grant(Properties);

impl Grant {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Allowed operations for the grant.
    ///
    /// `AllowedOperations`. Allowed: [`AllowedOperations`](grant::AllowedOperations).
    pub fn allowed_operations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AllowedOperations", value.into());
        self
    }

    /// Grant name.
    ///
    /// `GrantName`.
    pub fn grant_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GrantName", value.into());
        self
    }

    /// Home Region of the grant.
    ///
    /// `HomeRegion`.
    pub fn home_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HomeRegion", value.into());
        self
    }

    /// License ARN.
    ///
    /// `LicenseArn`.
    pub fn license_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseArn", value.into());
        self
    }

    /// The grant principals. You can specify one of the following as an Amazon Resource Name (ARN):
    ///
    /// `Principals`.
    pub fn principals(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Principals", value.into());
        self
    }

    /// Granted license status.
    ///
    /// `Status`. Allowed: [`Status`](grant::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of tags to attach.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<grant::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Grant {
    const TYPE: &'static str = "AWS::LicenseManager::Grant";
}

impl Construct for Grant {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Grant> for Properties {
    fn from(value: Grant) -> Self {
        value.0
    }
}

impl Handle<Grant> {
    /// The Amazon Resource Name (ARN) of the grant.
    ///
    /// `Fn::GetAtt` of `GrantArn`.
    #[must_use]
    pub fn grant_arn(self) -> Value<String> {
        self.attribute("GrantArn")
    }

    /// The grant version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Specifies a granted license.
///
/// [`AWS::LicenseManager::License`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-license.html).
///
/// Required: `Beneficiary`, `ConsumptionConfiguration`, `Entitlements`, `HomeRegion`, `Issuer`, `LicenseName`, `ProductName`, `ProductSKU`, `Validity`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct License(Properties);

impl License {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// License beneficiary.
    ///
    /// `Beneficiary`. Required.
    pub fn beneficiary(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Beneficiary", value.into());
        self
    }

    /// Configuration for consumption of the license.
    ///
    /// `ConsumptionConfiguration`. Required.
    pub fn consumption_configuration(
        mut self,
        value: impl Into<Value<license::ConsumptionConfiguration>>,
    ) -> Self {
        self.0.set("ConsumptionConfiguration", value.into());
        self
    }

    /// License entitlements.
    ///
    /// `Entitlements`. Required.
    pub fn entitlements(mut self, value: impl Into<List<license::Entitlement>>) -> Self {
        self.0.set("Entitlements", value.into());
        self
    }

    /// Home Region of the license.
    ///
    /// `HomeRegion`. Required.
    pub fn home_region(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HomeRegion", value.into());
        self
    }

    /// License issuer.
    ///
    /// `Issuer`. Required.
    pub fn issuer(mut self, value: impl Into<Value<license::IssuerData>>) -> Self {
        self.0.set("Issuer", value.into());
        self
    }

    /// License metadata.
    ///
    /// `LicenseMetadata`.
    pub fn license_metadata(mut self, value: impl Into<List<license::Metadata>>) -> Self {
        self.0.set("LicenseMetadata", value.into());
        self
    }

    /// License name.
    ///
    /// `LicenseName`. Required.
    pub fn license_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseName", value.into());
        self
    }

    /// Product name.
    ///
    /// `ProductName`. Required.
    pub fn product_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductName", value.into());
        self
    }

    /// Product SKU.
    ///
    /// `ProductSKU`. Required.
    pub fn product_sku(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductSKU", value.into());
        self
    }

    /// License status.
    ///
    /// `Status`.
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// A list of tags to attach.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<license::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Date and time range during which the license is valid, in ISO8601-UTC format.
    ///
    /// `Validity`. Required.
    pub fn validity(mut self, value: impl Into<Value<license::ValidityDateFormat>>) -> Self {
        self.0.set("Validity", value.into());
        self
    }
}

impl Resource for License {
    const TYPE: &'static str = "AWS::LicenseManager::License";
}

impl Construct for License {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<License> for Properties {
    fn from(value: License) -> Self {
        value.0
    }
}

impl Handle<License> {
    /// The Amazon Resource Name (ARN) of the license.
    ///
    /// `Fn::GetAtt` of `LicenseArn`.
    #[must_use]
    pub fn license_arn(self) -> Value<String> {
        self.attribute("LicenseArn")
    }

    /// The license version.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for AWS::LicenseManager::LicenseAssetGroup
///
/// [`AWS::LicenseManager::LicenseAssetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetgroup.html).
///
/// Required: `AssociatedLicenseAssetRulesetARNs`, `LicenseAssetGroupConfigurations`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LicenseAssetGroup(Properties);

impl LicenseAssetGroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// ARNs of associated license asset rulesets.
    ///
    /// `AssociatedLicenseAssetRulesetARNs`. Required.
    pub fn associated_license_asset_ruleset_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0
            .set("AssociatedLicenseAssetRulesetARNs", value.into());
        self
    }

    /// License asset group description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// License asset group configurations.
    ///
    /// `LicenseAssetGroupConfigurations`. Required. A change replaces the resource.
    pub fn license_asset_group_configurations(
        mut self,
        value: impl Into<List<license_asset_group::LicenseAssetGroupConfiguration>>,
    ) -> Self {
        self.0.set("LicenseAssetGroupConfigurations", value.into());
        self
    }

    /// License asset group name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// License asset group properties.
    ///
    /// `Properties`.
    pub fn properties(
        mut self,
        value: impl Into<List<license_asset_group::LicenseAssetGroupProperty>>,
    ) -> Self {
        self.0.set("Properties", value.into());
        self
    }

    /// Tags to add to the license asset group.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<license_asset_group::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LicenseAssetGroup {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetGroup";
}

impl Construct for LicenseAssetGroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LicenseAssetGroup> for Properties {
    fn from(value: LicenseAssetGroup) -> Self {
        value.0
    }
}

impl Handle<LicenseAssetGroup> {
    /// Amazon Resource Name (ARN) of the license asset group.
    ///
    /// `Fn::GetAtt` of `LicenseAssetGroupArn`.
    #[must_use]
    pub fn license_asset_group_arn(self) -> Value<String> {
        self.attribute("LicenseAssetGroupArn")
    }
}

/// Resource schema for AWS::LicenseManager::LicenseAssetRuleSet.
///
/// [`AWS::LicenseManager::LicenseAssetRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseassetruleset.html).
///
/// Required: `Name`, `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LicenseAssetRuleSet(Properties);

impl LicenseAssetRuleSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// License asset ruleset description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// License asset ruleset name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// License asset rules.
    ///
    /// `Rules`. Required.
    pub fn rules(
        mut self,
        value: impl Into<List<license_asset_rule_set::LicenseAssetRule>>,
    ) -> Self {
        self.0.set("Rules", value.into());
        self
    }

    /// Tags to add to the license asset ruleset.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<license_asset_rule_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LicenseAssetRuleSet {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseAssetRuleSet";
}

impl Construct for LicenseAssetRuleSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LicenseAssetRuleSet> for Properties {
    fn from(value: LicenseAssetRuleSet) -> Self {
        value.0
    }
}

impl Handle<LicenseAssetRuleSet> {
    /// Amazon Resource Name (ARN) of the license asset ruleset.
    ///
    /// `Fn::GetAtt` of `LicenseAssetRulesetArn`.
    #[must_use]
    pub fn license_asset_ruleset_arn(self) -> Value<String> {
        self.attribute("LicenseAssetRulesetArn")
    }
}

/// Resource schema for AWS::LicenseManager::LicenseConfiguration. A license configuration is an abstraction of a customer license agreement that can be consumed and enforced by License Manager.
///
/// [`AWS::LicenseManager::LicenseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-licenseconfiguration.html).
///
/// Required: `LicenseCountingType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LicenseConfiguration(Properties);

impl LicenseConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Description of the license configuration.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// When true, disassociates a resource when software is uninstalled.
    ///
    /// `DisassociateWhenNotFound`.
    pub fn disassociate_when_not_found(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisassociateWhenNotFound", value.into());
        self
    }

    /// Number of licenses managed by the license configuration.
    ///
    /// `LicenseCount`.
    pub fn license_count(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("LicenseCount", value.into());
        self
    }

    /// Indicates whether hard or soft license enforcement is used. Exceeding a hard limit blocks the launch of new instances.
    ///
    /// `LicenseCountHardLimit`.
    pub fn license_count_hard_limit(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("LicenseCountHardLimit", value.into());
        self
    }

    /// Dimension used to track the license inventory.
    ///
    /// `LicenseCountingType`. Required. Allowed: [`LicenseCountingType`](license_configuration::LicenseCountingType). A change replaces the resource.
    pub fn license_counting_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseCountingType", value.into());
        self
    }

    /// License configuration expiry as an epoch timestamp (seconds since 1970-01-01T00:00:00Z).
    ///
    /// `LicenseExpiry`.
    pub fn license_expiry(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("LicenseExpiry", value.into());
        self
    }

    /// License rules. The syntax is \#name=value (for example, \#allowedTenancy=EC2-DedicatedHost).
    ///
    /// `LicenseRules`. A change replaces the resource.
    pub fn license_rules(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("LicenseRules", value.into());
        self
    }

    /// Name of the license configuration.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Product information.
    ///
    /// `ProductInformationList`.
    pub fn product_information_list(
        mut self,
        value: impl Into<List<license_configuration::ProductInformation>>,
    ) -> Self {
        self.0.set("ProductInformationList", value.into());
        self
    }

    /// Tags to add to the license configuration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<license_configuration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for LicenseConfiguration {
    const TYPE: &'static str = "AWS::LicenseManager::LicenseConfiguration";
}

impl Construct for LicenseConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LicenseConfiguration> for Properties {
    fn from(value: LicenseConfiguration) -> Self {
        value.0
    }
}

impl Handle<LicenseConfiguration> {
    /// Amazon Resource Name (ARN) of the license configuration.
    ///
    /// `Fn::GetAtt` of `LicenseConfigurationArn`.
    #[must_use]
    pub fn license_configuration_arn(self) -> Value<String> {
        self.attribute("LicenseConfigurationArn")
    }

    /// Unique ID of the license configuration.
    ///
    /// `Fn::GetAtt` of `LicenseConfigurationId`.
    #[must_use]
    pub fn license_configuration_id(self) -> Value<String> {
        self.attribute("LicenseConfigurationId")
    }

    /// Account ID of the owner of the license configuration.
    ///
    /// `Fn::GetAtt` of `OwnerAccountId`.
    #[must_use]
    pub fn owner_account_id(self) -> Value<String> {
        self.attribute("OwnerAccountId")
    }

    /// License configuration status.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// A report generator that creates periodic reports about your AWS License Manager license configurations.
///
/// [`AWS::LicenseManager::ReportGenerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-licensemanager-reportgenerator.html).
///
/// Required: `ReportContext`, `ReportFrequency`, `ReportGeneratorName`, `ReportType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReportGenerator(Properties);

impl ReportGenerator {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Description of the report generator.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// `ReportContext`. Required.
    pub fn report_context(
        mut self,
        value: impl Into<Value<report_generator::ReportContext>>,
    ) -> Self {
        self.0.set("ReportContext", value.into());
        self
    }

    /// `ReportFrequency`. Required.
    pub fn report_frequency(
        mut self,
        value: impl Into<Value<report_generator::ReportFrequency>>,
    ) -> Self {
        self.0.set("ReportFrequency", value.into());
        self
    }

    /// Name of the report generator.
    ///
    /// `ReportGeneratorName`. Required.
    pub fn report_generator_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReportGeneratorName", value.into());
        self
    }

    /// Type of reports to generate. The report type determines the data reported on.
    ///
    /// `ReportType`. Required. Allowed: [`ReportType`](report_generator::ReportType).
    pub fn report_type(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ReportType", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<report_generator::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ReportGenerator {
    const TYPE: &'static str = "AWS::LicenseManager::ReportGenerator";
}

impl Construct for ReportGenerator {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReportGenerator> for Properties {
    fn from(value: ReportGenerator) -> Self {
        value.0
    }
}

impl Handle<ReportGenerator> {
    /// Amazon Resource Name (ARN) of the report generator.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Time the report was created.
    ///
    /// `Fn::GetAtt` of `CreateTime`.
    #[must_use]
    pub fn create_time(self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// The AWS account ID used to create the report generator.
    ///
    /// `Fn::GetAtt` of `ReportCreatorAccount`.
    #[must_use]
    pub fn report_creator_account(self) -> Value<String> {
        self.attribute("ReportCreatorAccount")
    }

    /// Details of the S3 bucket that report generator reports are published to.
    ///
    /// `Fn::GetAtt` of `S3Location`.
    #[must_use]
    pub fn s3_location(self) -> Value<Json> {
        self.attribute("S3Location")
    }
}

/// Property types and words of [`Grant`].
pub mod grant {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::LicenseManager::Grant`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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
        /// Words for `AllowedOperations`.
        pub enum AllowedOperations {
            CheckInLicense = "CheckInLicense",
            CheckoutBorrowLicense = "CheckoutBorrowLicense",
            CheckoutLicense = "CheckoutLicense",
            CreateGrant = "CreateGrant",
            CreateToken = "CreateToken",
            ExtendConsumptionLicense = "ExtendConsumptionLicense",
            ListPurchasedLicenses = "ListPurchasedLicenses",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Deleted = "DELETED",
            Disabled = "DISABLED",
            FailedWorkflow = "FAILED_WORKFLOW",
            PendingAccept = "PENDING_ACCEPT",
            PendingDelete = "PENDING_DELETE",
            PendingWorkflow = "PENDING_WORKFLOW",
            Rejected = "REJECTED",
            WorkflowCompleted = "WORKFLOW_COMPLETED",
        }
    }
}

/// Property types and words of [`License`].
pub mod license {
    use crate::{Json, Properties, Value};

    /// Details about a borrow configuration.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    ///
    /// Required: `AllowEarlyCheckIn`, `MaxTimeToLiveInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BorrowConfiguration(Properties);

    impl BorrowConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether early check-ins are allowed.
        ///
        /// `AllowEarlyCheckIn`. Required.
        pub fn allow_early_check_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowEarlyCheckIn", value.into());
            self
        }

        /// Maximum time for the borrow configuration, in minutes.
        ///
        /// `MaxTimeToLiveInMinutes`. Required.
        pub fn max_time_to_live_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTimeToLiveInMinutes", value.into());
            self
        }
    }

    impl From<BorrowConfiguration> for Json {
        fn from(value: BorrowConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Details about a consumption configuration.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConsumptionConfiguration(Properties);

    impl ConsumptionConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details about a borrow configuration.
        ///
        /// `BorrowConfiguration`.
        pub fn borrow_configuration(
            mut self,
            value: impl Into<Value<BorrowConfiguration>>,
        ) -> Self {
            self.0.set("BorrowConfiguration", value.into());
            self
        }

        /// Details about a provisional configuration.
        ///
        /// `ProvisionalConfiguration`.
        pub fn provisional_configuration(
            mut self,
            value: impl Into<Value<ProvisionalConfiguration>>,
        ) -> Self {
            self.0.set("ProvisionalConfiguration", value.into());
            self
        }

        /// Renewal frequency.
        ///
        /// `RenewType`. Allowed: [`RenewType`].
        pub fn renew_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RenewType", value.into());
            self
        }
    }

    impl From<ConsumptionConfiguration> for Json {
        fn from(value: ConsumptionConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Describes a resource entitled for use with a license.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    ///
    /// Required: `Name`, `Unit`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Entitlement(Properties);

    impl Entitlement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether check-ins are allowed.
        ///
        /// `AllowCheckIn`.
        pub fn allow_check_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("AllowCheckIn", value.into());
            self
        }

        /// Maximum entitlement count. Use if the unit is not None.
        ///
        /// `MaxCount`.
        pub fn max_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxCount", value.into());
            self
        }

        /// Entitlement name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Indicates whether overages are allowed.
        ///
        /// `Overage`.
        pub fn overage(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Overage", value.into());
            self
        }

        /// Entitlement unit.
        ///
        /// `Unit`. Required. Allowed: [`Unit`].
        pub fn unit(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Unit", value.into());
            self
        }

        /// Entitlement resource. Use only if the unit is None.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Entitlement> for Json {
        fn from(value: Entitlement) -> Self {
            value.0.into()
        }
    }

    /// Details associated with the issuer of a license.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    ///
    /// Required: `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IssuerData(Properties);

    impl IssuerData {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Issuer name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Asymmetric KMS key from AWS Key Management Service . The KMS key must have a key usage of sign and verify, and support the RSASSA-PSS SHA-256 signing algorithm.
        ///
        /// `SignKey`.
        pub fn sign_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SignKey", value.into());
            self
        }
    }

    impl From<IssuerData> for Json {
        fn from(value: IssuerData) -> Self {
            value.0.into()
        }
    }

    /// Describes key/value pairs.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Metadata(Properties);

    impl Metadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Metadata> for Json {
        fn from(value: Metadata) -> Self {
            value.0.into()
        }
    }

    /// Details about a provisional configuration.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    ///
    /// Required: `MaxTimeToLiveInMinutes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisionalConfiguration(Properties);

    impl ProvisionalConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Maximum time for the provisional configuration, in minutes.
        ///
        /// `MaxTimeToLiveInMinutes`. Required.
        pub fn max_time_to_live_in_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxTimeToLiveInMinutes", value.into());
            self
        }
    }

    impl From<ProvisionalConfiguration> for Json {
        fn from(value: ProvisionalConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::LicenseManager::License`.
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

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
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

    /// Date and time range during which the license is valid, in ISO8601-UTC format.
    ///
    /// A property type of `AWS::LicenseManager::License`.
    ///
    /// Required: `Begin`, `End`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ValidityDateFormat(Properties);

    impl ValidityDateFormat {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Start of the time range.
        ///
        /// `Begin`. Required.
        pub fn begin(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Begin", value.into());
            self
        }

        /// End of the time range.
        ///
        /// `End`. Required.
        pub fn end(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("End", value.into());
            self
        }
    }

    impl From<ValidityDateFormat> for Json {
        fn from(value: ValidityDateFormat) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `RenewType`.
        pub enum RenewType {
            Monthly = "Monthly",
            None = "None",
            Weekly = "Weekly",
        }

        /// Words for `Unit`.
        pub enum Unit {
            Bits = "Bits",
            BitsSecond = "Bits/Second",
            Bytes = "Bytes",
            BytesSecond = "Bytes/Second",
            Count = "Count",
            CountSecond = "Count/Second",
            Gigabits = "Gigabits",
            GigabitsSecond = "Gigabits/Second",
            Gigabytes = "Gigabytes",
            GigabytesSecond = "Gigabytes/Second",
            Kilobits = "Kilobits",
            KilobitsSecond = "Kilobits/Second",
            Kilobytes = "Kilobytes",
            KilobytesSecond = "Kilobytes/Second",
            Megabits = "Megabits",
            MegabitsSecond = "Megabits/Second",
            Megabytes = "Megabytes",
            MegabytesSecond = "Megabytes/Second",
            Microseconds = "Microseconds",
            Milliseconds = "Milliseconds",
            None = "None",
            Percent = "Percent",
            Seconds = "Seconds",
            Terabits = "Terabits",
            TerabitsSecond = "Terabits/Second",
            Terabytes = "Terabytes",
            TerabytesSecond = "Terabytes/Second",
        }
    }
}

/// Property types of [`LicenseAssetGroup`].
pub mod license_asset_group {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::LicenseManager::LicenseAssetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseAssetGroupConfiguration(Properties);

    impl LicenseAssetGroupConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `UsageDimension`.
        pub fn usage_dimension(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsageDimension", value.into());
            self
        }
    }

    impl From<LicenseAssetGroupConfiguration> for Json {
        fn from(value: LicenseAssetGroupConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::LicenseManager::LicenseAssetGroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseAssetGroupProperty(Properties);

    impl LicenseAssetGroupProperty {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<LicenseAssetGroupProperty> for Json {
        fn from(value: LicenseAssetGroupProperty) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::LicenseManager::LicenseAssetGroup`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

/// Property types of [`LicenseAssetRuleSet`].
pub mod license_asset_rule_set {
    use crate::{Json, List, Properties, Value};

    /// AND rule statement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AndRuleStatement(Properties);

    impl AndRuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MatchingRuleStatements`.
        pub fn matching_rule_statements(
            mut self,
            value: impl Into<List<MatchingRuleStatement>>,
        ) -> Self {
            self.0.set("MatchingRuleStatements", value.into());
            self
        }
    }

    impl From<AndRuleStatement> for Json {
        fn from(value: AndRuleStatement) -> Self {
            value.0.into()
        }
    }

    /// Instance rule statement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InstanceRuleStatement(Properties);

    impl InstanceRuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AND rule statement.
        ///
        /// `AndRuleStatement`.
        pub fn and_rule_statement(mut self, value: impl Into<Value<AndRuleStatement>>) -> Self {
            self.0.set("AndRuleStatement", value.into());
            self
        }

        /// Matching rule statement.
        ///
        /// `MatchingRuleStatement`.
        pub fn matching_rule_statement(
            mut self,
            value: impl Into<Value<MatchingRuleStatement>>,
        ) -> Self {
            self.0.set("MatchingRuleStatement", value.into());
            self
        }

        /// OR rule statement.
        ///
        /// `OrRuleStatement`.
        pub fn or_rule_statement(mut self, value: impl Into<Value<OrRuleStatement>>) -> Self {
            self.0.set("OrRuleStatement", value.into());
            self
        }
    }

    impl From<InstanceRuleStatement> for Json {
        fn from(value: InstanceRuleStatement) -> Self {
            value.0.into()
        }
    }

    /// License asset rule.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    ///
    /// Required: `RuleStatement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseAssetRule(Properties);

    impl LicenseAssetRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Rule statement. Specify exactly one of InstanceRuleStatement, LicenseRuleStatement, or LicenseConfigurationRuleStatement.
        ///
        /// `RuleStatement`. Required.
        pub fn rule_statement(mut self, value: impl Into<Value<RuleStatement>>) -> Self {
            self.0.set("RuleStatement", value.into());
            self
        }
    }

    impl From<LicenseAssetRule> for Json {
        fn from(value: LicenseAssetRule) -> Self {
            value.0.into()
        }
    }

    /// License configuration rule statement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseConfigurationRuleStatement(Properties);

    impl LicenseConfigurationRuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AND rule statement.
        ///
        /// `AndRuleStatement`.
        pub fn and_rule_statement(mut self, value: impl Into<Value<AndRuleStatement>>) -> Self {
            self.0.set("AndRuleStatement", value.into());
            self
        }

        /// Matching rule statement.
        ///
        /// `MatchingRuleStatement`.
        pub fn matching_rule_statement(
            mut self,
            value: impl Into<Value<MatchingRuleStatement>>,
        ) -> Self {
            self.0.set("MatchingRuleStatement", value.into());
            self
        }

        /// OR rule statement.
        ///
        /// `OrRuleStatement`.
        pub fn or_rule_statement(mut self, value: impl Into<Value<OrRuleStatement>>) -> Self {
            self.0.set("OrRuleStatement", value.into());
            self
        }
    }

    impl From<LicenseConfigurationRuleStatement> for Json {
        fn from(value: LicenseConfigurationRuleStatement) -> Self {
            value.0.into()
        }
    }

    /// License rule statement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseRuleStatement(Properties);

    impl LicenseRuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// AND rule statement.
        ///
        /// `AndRuleStatement`.
        pub fn and_rule_statement(mut self, value: impl Into<Value<AndRuleStatement>>) -> Self {
            self.0.set("AndRuleStatement", value.into());
            self
        }

        /// Matching rule statement.
        ///
        /// `MatchingRuleStatement`.
        pub fn matching_rule_statement(
            mut self,
            value: impl Into<Value<MatchingRuleStatement>>,
        ) -> Self {
            self.0.set("MatchingRuleStatement", value.into());
            self
        }

        /// OR rule statement.
        ///
        /// `OrRuleStatement`.
        pub fn or_rule_statement(mut self, value: impl Into<Value<OrRuleStatement>>) -> Self {
            self.0.set("OrRuleStatement", value.into());
            self
        }
    }

    impl From<LicenseRuleStatement> for Json {
        fn from(value: LicenseRuleStatement) -> Self {
            value.0.into()
        }
    }

    /// Matching rule statement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    ///
    /// Required: `Constraint`, `KeyToMatch`, `ValueToMatch`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MatchingRuleStatement(Properties);

    impl MatchingRuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Constraint (e.g. Equals, Not\_Equals).
        ///
        /// `Constraint`. Required.
        pub fn constraint(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Constraint", value.into());
            self
        }

        /// Key to match.
        ///
        /// `KeyToMatch`. Required.
        pub fn key_to_match(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyToMatch", value.into());
            self
        }

        /// Values to match.
        ///
        /// `ValueToMatch`. Required.
        pub fn value_to_match(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ValueToMatch", value.into());
            self
        }
    }

    impl From<MatchingRuleStatement> for Json {
        fn from(value: MatchingRuleStatement) -> Self {
            value.0.into()
        }
    }

    /// OR rule statement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OrRuleStatement(Properties);

    impl OrRuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MatchingRuleStatements`.
        pub fn matching_rule_statements(
            mut self,
            value: impl Into<List<MatchingRuleStatement>>,
        ) -> Self {
            self.0.set("MatchingRuleStatements", value.into());
            self
        }
    }

    impl From<OrRuleStatement> for Json {
        fn from(value: OrRuleStatement) -> Self {
            value.0.into()
        }
    }

    /// Rule statement. Specify exactly one of InstanceRuleStatement, LicenseRuleStatement, or LicenseConfigurationRuleStatement.
    ///
    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RuleStatement(Properties);

    impl RuleStatement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Instance rule statement.
        ///
        /// `InstanceRuleStatement`.
        pub fn instance_rule_statement(
            mut self,
            value: impl Into<Value<InstanceRuleStatement>>,
        ) -> Self {
            self.0.set("InstanceRuleStatement", value.into());
            self
        }

        /// License configuration rule statement.
        ///
        /// `LicenseConfigurationRuleStatement`.
        pub fn license_configuration_rule_statement(
            mut self,
            value: impl Into<Value<LicenseConfigurationRuleStatement>>,
        ) -> Self {
            self.0
                .set("LicenseConfigurationRuleStatement", value.into());
            self
        }

        /// License rule statement.
        ///
        /// `LicenseRuleStatement`.
        pub fn license_rule_statement(
            mut self,
            value: impl Into<Value<LicenseRuleStatement>>,
        ) -> Self {
            self.0.set("LicenseRuleStatement", value.into());
            self
        }
    }

    impl From<RuleStatement> for Json {
        fn from(value: RuleStatement) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::LicenseManager::LicenseAssetRuleSet`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

/// Property types and words of [`LicenseConfiguration`].
pub mod license_configuration {
    use crate::{Json, List, Properties, Value};

    /// Describes product information for a license configuration.
    ///
    /// A property type of `AWS::LicenseManager::LicenseConfiguration`.
    ///
    /// Required: `ProductInformationFilterList`, `ResourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProductInformation(Properties);

    impl ProductInformation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A product information filter list.
        ///
        /// `ProductInformationFilterList`. Required.
        pub fn product_information_filter_list(
            mut self,
            value: impl Into<List<ProductInformationFilter>>,
        ) -> Self {
            self.0.set("ProductInformationFilterList", value.into());
            self
        }

        /// Resource type. The possible values are SSM\_MANAGED \| RDS.
        ///
        /// `ResourceType`. Required.
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }
    }

    impl From<ProductInformation> for Json {
        fn from(value: ProductInformation) -> Self {
            value.0.into()
        }
    }

    /// Describes a product information filter.
    ///
    /// A property type of `AWS::LicenseManager::LicenseConfiguration`.
    ///
    /// Required: `ProductInformationFilterComparator`, `ProductInformationFilterName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProductInformationFilter(Properties);

    impl ProductInformationFilter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Logical operator.
        ///
        /// `ProductInformationFilterComparator`. Required.
        pub fn product_information_filter_comparator(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("ProductInformationFilterComparator", value.into());
            self
        }

        /// Filter name.
        ///
        /// `ProductInformationFilterName`. Required.
        pub fn product_information_filter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProductInformationFilterName", value.into());
            self
        }

        /// Filter value.
        ///
        /// `ProductInformationFilterValue`.
        pub fn product_information_filter_value(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ProductInformationFilterValue", value.into());
            self
        }
    }

    impl From<ProductInformationFilter> for Json {
        fn from(value: ProductInformationFilter) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::LicenseManager::LicenseConfiguration`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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
        /// Words for `LicenseCountingType`.
        pub enum LicenseCountingType {
            VCPU = "vCPU",
            Instance = "Instance",
            Core = "Core",
            Socket = "Socket",
        }
    }
}

/// Property types and words of [`ReportGenerator`].
pub mod report_generator {
    use crate::{Json, List, Properties, Value};

    /// Details of the license configurations and asset groups that this generator reports on.
    ///
    /// A property type of `AWS::LicenseManager::ReportGenerator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportContext(Properties);

    impl ReportContext {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Names (ARNs) of the license asset groups to include in the report.
        ///
        /// `LicenseAssetGroupArns`.
        pub fn license_asset_group_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LicenseAssetGroupArns", value.into());
            self
        }

        /// Amazon Resource Names (ARNs) of the license configurations that this generator reports on.
        ///
        /// `LicenseConfigurationArns`.
        pub fn license_configuration_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LicenseConfigurationArns", value.into());
            self
        }

        /// End date for the report data collection period.
        ///
        /// `ReportEndDate`.
        pub fn report_end_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportEndDate", value.into());
            self
        }

        /// Start date for the report data collection period.
        ///
        /// `ReportStartDate`.
        pub fn report_start_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportStartDate", value.into());
            self
        }
    }

    impl From<ReportContext> for Json {
        fn from(value: ReportContext) -> Self {
            value.0.into()
        }
    }

    /// Details about how frequently reports are generated.
    ///
    /// A property type of `AWS::LicenseManager::ReportGenerator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportFrequency(Properties);

    impl ReportFrequency {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Time period between each report. The period can be daily, weekly, or monthly.
        ///
        /// `Period`. Allowed: [`Period`].
        pub fn period(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Period", value.into());
            self
        }

        /// Number of times within the frequency period that a report is generated. The only supported value is 1.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ReportFrequency> for Json {
        fn from(value: ReportFrequency) -> Self {
            value.0.into()
        }
    }

    /// Details of the S3 bucket that report generator reports are published to.
    ///
    /// A property type of `AWS::LicenseManager::ReportGenerator`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the S3 bucket reports are published to.
        ///
        /// `Bucket`.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// Prefix of the S3 bucket reports are published to.
        ///
        /// `KeyPrefix`.
        pub fn key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPrefix", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::LicenseManager::ReportGenerator`.
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

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
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
        /// Words for `ReportType`.
        pub enum ReportType {
            LicenseConfigurationSummaryReport = "LicenseConfigurationSummaryReport",
            LicenseConfigurationUsageReport = "LicenseConfigurationUsageReport",
            LicenseAssetGroupUsageReport = "LicenseAssetGroupUsageReport",
        }

        /// Words for `Period`.
        pub enum Period {
            Day = "DAY",
            Week = "WEEK",
            Month = "MONTH",
            OneTime = "ONE_TIME",
        }
    }
}
