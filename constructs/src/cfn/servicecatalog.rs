//! `AWS::ServiceCatalog`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Accepts an offer to share the specified portfolio.
///
/// [`AWS::ServiceCatalog::AcceptedPortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-acceptedportfolioshare.html).
///
/// Required: `PortfolioId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AcceptedPortfolioShare(Properties);

impl AcceptedPortfolioShare {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`. A change replaces the resource.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }
}

impl Resource for AcceptedPortfolioShare {
    const TYPE: &'static str = "AWS::ServiceCatalog::AcceptedPortfolioShare";
}

impl Construct for AcceptedPortfolioShare {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AcceptedPortfolioShare> for Properties {
    fn from(value: AcceptedPortfolioShare) -> Self {
        value.0
    }
}

/// Specifies a product.
///
/// [`AWS::ServiceCatalog::CloudFormationProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationproduct.html).
///
/// Required: `Name`, `Owner`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudFormationProduct(Properties);

impl CloudFormationProduct {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The description of the product.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The distributor of the product.
    ///
    /// `Distributor`.
    pub fn distributor(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Distributor", value.into());
        self
    }

    /// The name of the product.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The owner of the product.
    ///
    /// `Owner`. Required.
    pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Owner", value.into());
        self
    }

    /// The type of product.
    ///
    /// `ProductType`. Allowed: [`ProductType`](cloud_formation_product::ProductType).
    pub fn product_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductType", value.into());
        self
    }

    /// The configuration of the provisioning artifact (also known as a version).
    ///
    /// `ProvisioningArtifactParameters`.
    pub fn provisioning_artifact_parameters(
        mut self,
        value: impl Into<List<cloud_formation_product::ProvisioningArtifactProperties>>,
    ) -> Self {
        self.0.set("ProvisioningArtifactParameters", value.into());
        self
    }

    /// This property is turned off by default.
    ///
    /// `ReplaceProvisioningArtifacts`.
    pub fn replace_provisioning_artifacts(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ReplaceProvisioningArtifacts", value.into());
        self
    }

    /// A top level `ProductViewDetail` response containing details about the product’s connection. AWS Service Catalog returns this field for the `CreateProduct` , `UpdateProduct` , `DescribeProductAsAdmin` , and `SearchProductAsAdmin` APIs.
    ///
    /// `SourceConnection`.
    pub fn source_connection(
        mut self,
        value: impl Into<Value<cloud_formation_product::SourceConnection>>,
    ) -> Self {
        self.0.set("SourceConnection", value.into());
        self
    }

    /// The support information about the product.
    ///
    /// `SupportDescription`.
    pub fn support_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupportDescription", value.into());
        self
    }

    /// The contact email for product support.
    ///
    /// `SupportEmail`.
    pub fn support_email(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupportEmail", value.into());
        self
    }

    /// The contact URL for product support.
    ///
    /// `SupportUrl`.
    pub fn support_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SupportUrl", value.into());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cloud_formation_product::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CloudFormationProduct {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProduct";
}

impl Construct for CloudFormationProduct {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudFormationProduct> for Properties {
    fn from(value: CloudFormationProduct) -> Self {
        value.0
    }
}

impl Handle<CloudFormationProduct> {
    /// The ID of the product, such as prod-tsjbmal34qvek
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the product.
    ///
    /// `Fn::GetAtt` of `ProductName`.
    #[must_use]
    pub fn product_name(self) -> Value<String> {
        self.attribute("ProductName")
    }

    /// The IDs of the provisioning artifacts.
    ///
    /// `Fn::GetAtt` of `ProvisioningArtifactIds`.
    #[must_use]
    pub fn provisioning_artifact_ids(self) -> Value<String> {
        self.attribute("ProvisioningArtifactIds")
    }

    /// The names of the provisioning artifacts.
    ///
    /// `Fn::GetAtt` of `ProvisioningArtifactNames`.
    #[must_use]
    pub fn provisioning_artifact_names(self) -> Value<String> {
        self.attribute("ProvisioningArtifactNames")
    }
}

/// Provisions the specified product.
///
/// [`AWS::ServiceCatalog::CloudFormationProvisionedProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-cloudformationprovisionedproduct.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CloudFormationProvisionedProduct(Properties);

impl CloudFormationProvisionedProduct {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`. Allowed: [`AcceptLanguage`](cloud_formation_provisioned_product::AcceptLanguage).
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// Passed to AWS CloudFormation . The SNS topic ARNs to which to publish stack-related events.
    ///
    /// `NotificationArns`. A change replaces the resource.
    pub fn notification_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NotificationArns", value.into());
        self
    }

    /// The path identifier of the product. This value is optional if the product has a default path, and required if the product has more than one path.
    ///
    /// `PathId`.
    pub fn path_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PathId", value.into());
        self
    }

    /// The name of the path. This value is optional if the product has a default path, and required if the product has more than one path.
    ///
    /// `PathName`.
    pub fn path_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PathName", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// The name of the Service Catalog product.
    ///
    /// `ProductName`.
    pub fn product_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductName", value.into());
        self
    }

    /// A user-friendly name for the provisioned product. This value must be unique for the AWS account and cannot be updated after the product is provisioned.
    ///
    /// `ProvisionedProductName`. A change replaces the resource.
    pub fn provisioned_product_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisionedProductName", value.into());
        self
    }

    /// The identifier of the provisioning artifact (also known as a version).
    ///
    /// `ProvisioningArtifactId`.
    pub fn provisioning_artifact_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisioningArtifactId", value.into());
        self
    }

    /// The name of the provisioning artifact (also known as a version) for the product. This name must be unique for the product.
    ///
    /// `ProvisioningArtifactName`.
    pub fn provisioning_artifact_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisioningArtifactName", value.into());
        self
    }

    /// Parameters specified by the administrator that are required for provisioning the product.
    ///
    /// `ProvisioningParameters`.
    pub fn provisioning_parameters(
        mut self,
        value: impl Into<List<cloud_formation_provisioned_product::ProvisioningParameter>>,
    ) -> Self {
        self.0.set("ProvisioningParameters", value.into());
        self
    }

    /// StackSet preferences that are required for provisioning the product or updating a provisioned product.
    ///
    /// `ProvisioningPreferences`.
    pub fn provisioning_preferences(
        mut self,
        value: impl Into<Value<cloud_formation_provisioned_product::ProvisioningPreferences>>,
    ) -> Self {
        self.0.set("ProvisioningPreferences", value.into());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`.
    pub fn tags(
        mut self,
        value: impl Into<List<cloud_formation_provisioned_product::Tag>>,
    ) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for CloudFormationProvisionedProduct {
    const TYPE: &'static str = "AWS::ServiceCatalog::CloudFormationProvisionedProduct";
}

impl Construct for CloudFormationProvisionedProduct {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CloudFormationProvisionedProduct> for Properties {
    fn from(value: CloudFormationProvisionedProduct) -> Self {
        value.0
    }
}

impl Handle<CloudFormationProvisionedProduct> {
    /// `Fn::GetAtt` of `CloudformationStackArn`.
    #[must_use]
    pub fn cloudformation_stack_arn(self) -> Value<String> {
        self.attribute("CloudformationStackArn")
    }

    /// List of key-value pair outputs.
    ///
    /// `Fn::GetAtt` of `Outputs`.
    #[must_use]
    pub fn outputs(self) -> Value<Json> {
        self.attribute("Outputs")
    }

    /// The ID of the provisioned product.
    ///
    /// `Fn::GetAtt` of `ProvisionedProductId`.
    #[must_use]
    pub fn provisioned_product_id(self) -> Value<String> {
        self.attribute("ProvisionedProductId")
    }

    /// The ID of the record, such as `rec-rjeatvy434trk` .
    ///
    /// `Fn::GetAtt` of `RecordId`.
    #[must_use]
    pub fn record_id(self) -> Value<String> {
        self.attribute("RecordId")
    }
}

/// Specifies a notification constraint.
///
/// [`AWS::ServiceCatalog::LaunchNotificationConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchnotificationconstraint.html).
///
/// Required: `NotificationArns`, `PortfolioId`, `ProductId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LaunchNotificationConstraint(Properties);

impl LaunchNotificationConstraint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The description of the constraint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The notification ARNs.
    ///
    /// `NotificationArns`. Required.
    pub fn notification_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NotificationArns", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`. Required. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }
}

impl Resource for LaunchNotificationConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchNotificationConstraint";
}

impl Construct for LaunchNotificationConstraint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LaunchNotificationConstraint> for Properties {
    fn from(value: LaunchNotificationConstraint) -> Self {
        value.0
    }
}

impl Handle<LaunchNotificationConstraint> {
    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a launch constraint.
///
/// [`AWS::ServiceCatalog::LaunchRoleConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchroleconstraint.html).
///
/// Required: `PortfolioId`, `ProductId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LaunchRoleConstraint(Properties);

impl LaunchRoleConstraint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The description of the constraint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// You are required to specify either the `RoleArn` or the `LocalRoleName` but can't use both.
    ///
    /// `LocalRoleName`.
    pub fn local_role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LocalRoleName", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`. Required. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// The ARN of the launch role.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }
}

impl Resource for LaunchRoleConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchRoleConstraint";
}

impl Construct for LaunchRoleConstraint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LaunchRoleConstraint> for Properties {
    fn from(value: LaunchRoleConstraint) -> Self {
        value.0
    }
}

impl Handle<LaunchRoleConstraint> {
    /// The unique identifier for the launch role constraint.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a template constraint.
///
/// [`AWS::ServiceCatalog::LaunchTemplateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-launchtemplateconstraint.html).
///
/// Required: `PortfolioId`, `ProductId`, `Rules`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LaunchTemplateConstraint(Properties);

impl LaunchTemplateConstraint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The description of the constraint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`. Required. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// The constraint rules.
    ///
    /// `Rules`. Required.
    pub fn rules(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Rules", value.into());
        self
    }
}

impl Resource for LaunchTemplateConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::LaunchTemplateConstraint";
}

impl Construct for LaunchTemplateConstraint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LaunchTemplateConstraint> for Properties {
    fn from(value: LaunchTemplateConstraint) -> Self {
        value.0
    }
}

impl Handle<LaunchTemplateConstraint> {
    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a portfolio.
///
/// [`AWS::ServiceCatalog::Portfolio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolio.html).
///
/// Required: `DisplayName`, `ProviderName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Portfolio(Properties);

impl Portfolio {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The description of the portfolio.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name to use for display purposes.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The name of the portfolio provider.
    ///
    /// `ProviderName`. Required.
    pub fn provider_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProviderName", value.into());
        self
    }

    /// One or more tags.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<portfolio::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Portfolio {
    const TYPE: &'static str = "AWS::ServiceCatalog::Portfolio";
}

impl Construct for Portfolio {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Portfolio> for Properties {
    fn from(value: Portfolio) -> Self {
        value.0
    }
}

impl Handle<Portfolio> {
    /// The portfolio identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The name of the portfolio.
    ///
    /// `Fn::GetAtt` of `PortfolioName`.
    #[must_use]
    pub fn portfolio_name(self) -> Value<String> {
        self.attribute("PortfolioName")
    }
}

/// Associates the specified principal ARN with the specified portfolio.
///
/// [`AWS::ServiceCatalog::PortfolioPrincipalAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioprincipalassociation.html).
///
/// Required: `PrincipalType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PortfolioPrincipalAssociation(Properties);

impl PortfolioPrincipalAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`. A change replaces the resource.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The ARN of the principal ( IAM user, role, or group).
    ///
    /// `PrincipalARN`. A change replaces the resource.
    pub fn principal_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalARN", value.into());
        self
    }

    /// The principal type. The supported values are `IAM` and `IAM_PATTERN` .
    ///
    /// `PrincipalType`. Required. A change replaces the resource.
    pub fn principal_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalType", value.into());
        self
    }
}

impl Resource for PortfolioPrincipalAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioPrincipalAssociation";
}

impl Construct for PortfolioPrincipalAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PortfolioPrincipalAssociation> for Properties {
    fn from(value: PortfolioPrincipalAssociation) -> Self {
        value.0
    }
}

/// Associates the specified product with the specified portfolio.
///
/// [`AWS::ServiceCatalog::PortfolioProductAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioproductassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PortfolioProductAssociation(Properties);

impl PortfolioProductAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`. A change replaces the resource.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// The identifier of the source portfolio.
    ///
    /// `SourcePortfolioId`. A change replaces the resource.
    pub fn source_portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourcePortfolioId", value.into());
        self
    }
}

impl Resource for PortfolioProductAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioProductAssociation";
}

impl Construct for PortfolioProductAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PortfolioProductAssociation> for Properties {
    fn from(value: PortfolioProductAssociation) -> Self {
        value.0
    }
}

/// Shares the specified portfolio with the specified account.
///
/// [`AWS::ServiceCatalog::PortfolioShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-portfolioshare.html).
///
/// Required: `AccountId`, `PortfolioId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PortfolioShare(Properties);

impl PortfolioShare {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The AWS account ID. For example, `123456789012` .
    ///
    /// `AccountId`. Required. A change replaces the resource.
    pub fn account_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountId", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// Indicates whether TagOptions sharing is enabled or disabled for the portfolio share.
    ///
    /// `ShareTagOptions`.
    pub fn share_tag_options(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ShareTagOptions", value.into());
        self
    }
}

impl Resource for PortfolioShare {
    const TYPE: &'static str = "AWS::ServiceCatalog::PortfolioShare";
}

impl Construct for PortfolioShare {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PortfolioShare> for Properties {
    fn from(value: PortfolioShare) -> Self {
        value.0
    }
}

/// Specifies a `RESOURCE_UPDATE` constraint.
///
/// [`AWS::ServiceCatalog::ResourceUpdateConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-resourceupdateconstraint.html).
///
/// Required: `PortfolioId`, `ProductId`, `TagUpdateOnProvisionedProduct`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourceUpdateConstraint(Properties);

impl ResourceUpdateConstraint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// The description of the constraint.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`. Required. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// If set to `ALLOWED` , lets users change tags in a [CloudFormationProvisionedProduct](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-servicecatalog-cloudformationprovisionedproduct.html) resource.
    ///
    /// `TagUpdateOnProvisionedProduct`. Required.
    pub fn tag_update_on_provisioned_product(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TagUpdateOnProvisionedProduct", value.into());
        self
    }
}

impl Resource for ResourceUpdateConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::ResourceUpdateConstraint";
}

impl Construct for ResourceUpdateConstraint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourceUpdateConstraint> for Properties {
    fn from(value: ResourceUpdateConstraint) -> Self {
        value.0
    }
}

impl Handle<ResourceUpdateConstraint> {
    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a self-service action.
///
/// [`AWS::ServiceCatalog::ServiceAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceaction.html).
///
/// Required: `Definition`, `DefinitionType`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceAction(Properties);

impl ServiceAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`. Allowed: [`AcceptLanguage`](service_action::AcceptLanguage).
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// A map that defines the self-service action.
    ///
    /// `Definition`. Required.
    pub fn definition(
        mut self,
        value: impl Into<List<service_action::DefinitionParameter>>,
    ) -> Self {
        self.0.set("Definition", value.into());
        self
    }

    /// The self-service action definition type. For example, `SSM_AUTOMATION` .
    ///
    /// `DefinitionType`. Required. Allowed: [`DefinitionType`](service_action::DefinitionType).
    pub fn definition_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefinitionType", value.into());
        self
    }

    /// The self-service action description.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The self-service action name.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }
}

impl Resource for ServiceAction {
    const TYPE: &'static str = "AWS::ServiceCatalog::ServiceAction";
}

impl Construct for ServiceAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceAction> for Properties {
    fn from(value: ServiceAction) -> Self {
        value.0
    }
}

impl Handle<ServiceAction> {
    /// The self-service action identifier. For example, `act-fs7abcd89wxyz` .
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// A self-service action association consisting of the Action ID, the Product ID, and the Provisioning Artifact ID.
///
/// [`AWS::ServiceCatalog::ServiceActionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-serviceactionassociation.html).
///
/// Required: `ProductId`, `ProvisioningArtifactId`, `ServiceActionId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ServiceActionAssociation(Properties);

impl ServiceActionAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The product identifier. For example, `prod-abcdzk7xy33qa` .
    ///
    /// `ProductId`. Required. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// The identifier of the provisioning artifact. For example, `pa-4abcdjnxjj6ne` .
    ///
    /// `ProvisioningArtifactId`. Required. A change replaces the resource.
    pub fn provisioning_artifact_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProvisioningArtifactId", value.into());
        self
    }

    /// The self-service action identifier. For example, `act-fs7abcd89wxyz` .
    ///
    /// `ServiceActionId`. Required. A change replaces the resource.
    pub fn service_action_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceActionId", value.into());
        self
    }
}

impl Resource for ServiceActionAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::ServiceActionAssociation";
}

impl Construct for ServiceActionAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ServiceActionAssociation> for Properties {
    fn from(value: ServiceActionAssociation) -> Self {
        value.0
    }
}

/// Specifies a StackSet constraint.
///
/// [`AWS::ServiceCatalog::StackSetConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-stacksetconstraint.html).
///
/// Required: `AccountList`, `AdminRole`, `Description`, `ExecutionRole`, `PortfolioId`, `ProductId`, `RegionList`, `StackInstanceControl`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StackSetConstraint(Properties);

impl StackSetConstraint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The language code.
    ///
    /// `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AcceptLanguage", value.into());
        self
    }

    /// One or more AWS accounts that will have access to the provisioned product.
    ///
    /// `AccountList`. Required.
    pub fn account_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AccountList", value.into());
        self
    }

    /// AdminRole ARN
    ///
    /// `AdminRole`. Required.
    pub fn admin_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AdminRole", value.into());
        self
    }

    /// The description of the constraint.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// ExecutionRole name
    ///
    /// `ExecutionRole`. Required.
    pub fn execution_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExecutionRole", value.into());
        self
    }

    /// The portfolio identifier.
    ///
    /// `PortfolioId`. Required. A change replaces the resource.
    pub fn portfolio_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PortfolioId", value.into());
        self
    }

    /// The product identifier.
    ///
    /// `ProductId`. Required. A change replaces the resource.
    pub fn product_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProductId", value.into());
        self
    }

    /// One or more AWS Regions where the provisioned product will be available.
    ///
    /// `RegionList`. Required.
    pub fn region_list(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("RegionList", value.into());
        self
    }

    /// Permission to create, update, and delete stack instances. Choose from ALLOWED and NOT\_ALLOWED.
    ///
    /// `StackInstanceControl`. Required.
    pub fn stack_instance_control(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackInstanceControl", value.into());
        self
    }
}

impl Resource for StackSetConstraint {
    const TYPE: &'static str = "AWS::ServiceCatalog::StackSetConstraint";
}

impl Construct for StackSetConstraint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StackSetConstraint> for Properties {
    fn from(value: StackSetConstraint) -> Self {
        value.0
    }
}

impl Handle<StackSetConstraint> {
    /// Unique identifier for the constraint
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Specifies a TagOption. A TagOption is a key-value pair managed by AWS Service Catalog that serves as a template for creating an AWS tag.
///
/// [`AWS::ServiceCatalog::TagOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoption.html).
///
/// Required: `Key`, `Value`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TagOption(Properties);

impl TagOption {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The TagOption active state.
    ///
    /// `Active`.
    pub fn active(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Active", value.into());
        self
    }

    /// The TagOption key.
    ///
    /// `Key`. Required. A change replaces the resource.
    pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Key", value.into());
        self
    }

    /// The TagOption value.
    ///
    /// `Value`. Required. A change replaces the resource.
    pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Value", value.into());
        self
    }
}

impl Resource for TagOption {
    const TYPE: &'static str = "AWS::ServiceCatalog::TagOption";
}

impl Construct for TagOption {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TagOption> for Properties {
    fn from(value: TagOption) -> Self {
        value.0
    }
}

impl Handle<TagOption> {
    /// The TagOption identifier.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Associate the specified TagOption with the specified portfolio or product.
///
/// [`AWS::ServiceCatalog::TagOptionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicecatalog-tagoptionassociation.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TagOptionAssociation(Properties);

impl TagOptionAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The resource identifier.
    ///
    /// `ResourceId`. A change replaces the resource.
    pub fn resource_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResourceId", value.into());
        self
    }

    /// The TagOption identifier.
    ///
    /// `TagOptionId`. A change replaces the resource.
    pub fn tag_option_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TagOptionId", value.into());
        self
    }
}

impl Resource for TagOptionAssociation {
    const TYPE: &'static str = "AWS::ServiceCatalog::TagOptionAssociation";
}

impl Construct for TagOptionAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TagOptionAssociation> for Properties {
    fn from(value: TagOptionAssociation) -> Self {
        value.0
    }
}

/// Property types and words of [`CloudFormationProduct`].
pub mod cloud_formation_product {
    use crate::{Json, Properties, Value};

    /// The subtype containing details about the Codestar connection `Type` .
    ///
    /// A property type of `AWS::ServiceCatalog::CloudFormationProduct`.
    ///
    /// Required: `ArtifactPath`, `Branch`, `ConnectionArn`, `Repository`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeStarParameters(Properties);

    impl CodeStarParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The absolute path wehre the artifact resides within the repo and branch, formatted as "folder/file.json."
        ///
        /// `ArtifactPath`. Required.
        pub fn artifact_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactPath", value.into());
            self
        }

        /// The specific branch where the artifact resides.
        ///
        /// `Branch`. Required.
        pub fn branch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Branch", value.into());
            self
        }

        /// The CodeStar ARN, which is the connection between AWS Service Catalog and the external repository.
        ///
        /// `ConnectionArn`. Required.
        pub fn connection_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConnectionArn", value.into());
            self
        }

        /// The specific repository where the product’s artifact-to-be-synced resides, formatted as "Account/Repo."
        ///
        /// `Repository`. Required.
        pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Repository", value.into());
            self
        }
    }

    impl From<CodeStarParameters> for Json {
        fn from(value: CodeStarParameters) -> Self {
            value.0.into()
        }
    }

    /// Information about a provisioning artifact (also known as a version) for a product.
    ///
    /// A property type of `AWS::ServiceCatalog::CloudFormationProduct`.
    ///
    /// Required: `Info`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisioningArtifactProperties(Properties);

    impl ProvisioningArtifactProperties {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The description of the provisioning artifact, including how it differs from the previous provisioning artifact.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// If set to true, AWS Service Catalog stops validating the specified provisioning artifact even if it is invalid.
        ///
        /// `DisableTemplateValidation`.
        pub fn disable_template_validation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DisableTemplateValidation", value.into());
            self
        }

        /// Specify the template source with one of the following options, but not both. Keys accepted: \[ `LoadTemplateFromURL` , `ImportFromPhysicalId` \]
        ///
        /// `Info`. Required.
        pub fn info(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Info", value.into());
            self
        }

        /// The name of the provisioning artifact (for example, v1 v2beta). No spaces are allowed.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The type of provisioning artifact.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ProvisioningArtifactProperties> for Json {
        fn from(value: ProvisioningArtifactProperties) -> Self {
            value.0.into()
        }
    }

    /// A top level `ProductViewDetail` response containing details about the product’s connection. AWS Service Catalog returns this field for the `CreateProduct` , `UpdateProduct` , `DescribeProductAsAdmin` , and `SearchProductAsAdmin` APIs.
    ///
    /// A property type of `AWS::ServiceCatalog::CloudFormationProduct`.
    ///
    /// Required: `ConnectionParameters`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConnection(Properties);

    impl SourceConnection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The connection details based on the connection `Type` .
        ///
        /// `ConnectionParameters`. Required.
        pub fn connection_parameters(
            mut self,
            value: impl Into<Value<SourceConnectionConnectionParameters>>,
        ) -> Self {
            self.0.set("ConnectionParameters", value.into());
            self
        }

        /// The only supported `SourceConnection` type is Codestar.
        ///
        /// `Type`. Required. Allowed: [`SourceConnectionType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SourceConnection> for Json {
        fn from(value: SourceConnection) -> Self {
            value.0.into()
        }
    }

    /// The connection details based on the connection `Type` .
    ///
    /// A property type of `AWS::ServiceCatalog::CloudFormationProduct`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceConnectionConnectionParameters(Properties);

    impl SourceConnectionConnectionParameters {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CodeStar`.
        pub fn code_star(mut self, value: impl Into<Value<CodeStarParameters>>) -> Self {
            self.0.set("CodeStar", value.into());
            self
        }
    }

    impl From<SourceConnectionConnectionParameters> for Json {
        fn from(value: SourceConnectionConnectionParameters) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ServiceCatalog::CloudFormationProduct`.
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

        /// The tag value
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
        /// Words for `ProductType`.
        pub enum ProductType {
            CloudFormationTemplate = "CLOUD_FORMATION_TEMPLATE",
            MarketplaceAmi = "MARKETPLACE_AMI",
            MarketplaceCar = "MARKETPLACE_CAR",
            TerraformOpenSource = "TERRAFORM_OPEN_SOURCE",
            TerraformCloud = "TERRAFORM_CLOUD",
            External = "EXTERNAL",
        }

        /// Words for `Type`.
        pub enum Type {
            CloudFormationTemplate = "CLOUD_FORMATION_TEMPLATE",
            MarketplaceAmi = "MARKETPLACE_AMI",
            MarketplaceCar = "MARKETPLACE_CAR",
            TerraformOpenSource = "TERRAFORM_OPEN_SOURCE",
            TerraformCloud = "TERRAFORM_CLOUD",
            External = "EXTERNAL",
        }

        /// Words for `Type`.
        pub enum SourceConnectionType {
            Codestar = "CODESTAR",
        }
    }
}

/// Property types and words of [`CloudFormationProvisionedProduct`].
pub mod cloud_formation_provisioned_product {
    use crate::{Json, List, Properties, Value};

    /// Information about a parameter used to provision a product.
    ///
    /// A property type of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisioningParameter(Properties);

    impl ProvisioningParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The parameter value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ProvisioningParameter> for Json {
        fn from(value: ProvisioningParameter) -> Self {
            value.0.into()
        }
    }

    /// The user-defined preferences that will be applied when updating a provisioned product. Not all preferences are applicable to all provisioned product type
    ///
    /// A property type of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProvisioningPreferences(Properties);

    impl ProvisioningPreferences {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more AWS accounts where the provisioned product will be available.
        ///
        /// `StackSetAccounts`.
        pub fn stack_set_accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StackSetAccounts", value.into());
            self
        }

        /// The number of accounts, per Region, for which this operation can fail before AWS Service Catalog stops the operation in that Region.
        ///
        /// `StackSetFailureToleranceCount`.
        pub fn stack_set_failure_tolerance_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StackSetFailureToleranceCount", value.into());
            self
        }

        /// The percentage of accounts, per Region, for which this stack operation can fail before AWS Service Catalog stops the operation in that Region.
        ///
        /// `StackSetFailureTolerancePercentage`.
        pub fn stack_set_failure_tolerance_percentage(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("StackSetFailureTolerancePercentage", value.into());
            self
        }

        /// The maximum number of accounts in which to perform this operation at one time. This is dependent on the value of `StackSetFailureToleranceCount` . `StackSetMaxConcurrentCount` is at most one more than the `StackSetFailureToleranceCount` .
        ///
        /// `StackSetMaxConcurrencyCount`.
        pub fn stack_set_max_concurrency_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("StackSetMaxConcurrencyCount", value.into());
            self
        }

        /// The maximum percentage of accounts in which to perform this operation at one time.
        ///
        /// `StackSetMaxConcurrencyPercentage`.
        pub fn stack_set_max_concurrency_percentage(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0.set("StackSetMaxConcurrencyPercentage", value.into());
            self
        }

        /// Determines what action AWS Service Catalog performs to a stack set or a stack instance represented by the provisioned product. The default value is `UPDATE` if nothing is specified.
        ///
        /// `StackSetOperationType`. Allowed: [`StackSetOperationType`].
        pub fn stack_set_operation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StackSetOperationType", value.into());
            self
        }

        /// One or more AWS Regions where the provisioned product will be available.
        ///
        /// `StackSetRegions`.
        pub fn stack_set_regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("StackSetRegions", value.into());
            self
        }
    }

    impl From<ProvisioningPreferences> for Json {
        fn from(value: ProvisioningPreferences) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::ServiceCatalog::CloudFormationProvisionedProduct`.
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
        /// Words for `AcceptLanguage`.
        pub enum AcceptLanguage {
            En = "en",
            Jp = "jp",
            Zh = "zh",
        }

        /// Words for `StackSetOperationType`.
        pub enum StackSetOperationType {
            Create = "CREATE",
            Update = "UPDATE",
            Delete = "DELETE",
        }
    }
}

/// Property types of [`Portfolio`].
pub mod portfolio {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::ServiceCatalog::Portfolio`.
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

/// Property types and words of [`ServiceAction`].
pub mod service_action {
    use crate::{Json, Properties, Value};

    /// The list of parameters in JSON format. For example: `[{\"Name\":\"InstanceId\",\"Type\":\"TARGET\"}] or [{\"Name\":\"InstanceId\",\"Type\":\"TEXT_VALUE\"}]` .
    ///
    /// A property type of `AWS::ServiceCatalog::ServiceAction`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DefinitionParameter(Properties);

    impl DefinitionParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The parameter key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the parameter.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<DefinitionParameter> for Json {
        fn from(value: DefinitionParameter) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AcceptLanguage`.
        pub enum AcceptLanguage {
            En = "en",
            Jp = "jp",
            Zh = "zh",
        }

        /// Words for `DefinitionType`.
        pub enum DefinitionType {
            SsmAutomation = "SSM_AUTOMATION",
        }
    }
}
