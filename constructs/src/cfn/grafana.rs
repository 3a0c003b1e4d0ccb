//! `AWS::Grafana`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Specifies a \*workspace\* . In a workspace, you can create Grafana dashboards and visualizations to analyze your metrics, logs, and traces. You don't have to build, package, or deploy any hardware to run the Grafana server.
///
/// [`AWS::Grafana::Workspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-grafana-workspace.html).
///
/// Required: `AccountAccessType`, `AuthenticationProviders`, `PermissionType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Workspace(Properties);

impl Workspace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether the workspace can access AWS resources in this AWS account only, or whether it can also access AWS resources in other accounts in the same organization.
    ///
    /// `AccountAccessType`. Required. Allowed: [`AccountAccessType`](workspace::AccountAccessType).
    pub fn account_access_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccountAccessType", value.into());
        self
    }

    /// Specifies whether this workspace uses SAML 2.0, SSOlong , or both to authenticate users for using the Grafana console within a workspace.
    ///
    /// `AuthenticationProviders`. Required. Allowed: [`AuthenticationProviders`](workspace::AuthenticationProviders).
    pub fn authentication_providers(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AuthenticationProviders", value.into());
        self
    }

    /// A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request.
    ///
    /// `ClientToken`. A change replaces the resource.
    pub fn client_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClientToken", value.into());
        self
    }

    /// Specifies the AWS data sources that have been configured to have IAM roles and permissions created to allow Amazon Managed Grafana to read data from these sources.
    ///
    /// `DataSources`. Allowed: [`DataSources`](workspace::DataSources).
    pub fn data_sources(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DataSources", value.into());
        self
    }

    /// The user-defined description of the workspace.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies the version of Grafana to support in the workspace. Defaults to the latest version on create (for example, 9.4), or the current version of the workspace on update.
    ///
    /// `GrafanaVersion`.
    pub fn grafana_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GrafanaVersion", value.into());
        self
    }

    /// The name of the workspace.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The configuration settings for network access to your workspace.
    ///
    /// `NetworkAccessControl`.
    pub fn network_access_control(
        mut self,
        value: impl Into<Value<workspace::NetworkAccessControl>>,
    ) -> Self {
        self.0.set("NetworkAccessControl", value.into());
        self
    }

    /// The AWS notification channels that Amazon Managed Grafana can automatically create IAM roles and permissions for, to allow Amazon Managed Grafana to use these channels.
    ///
    /// `NotificationDestinations`. Allowed: [`NotificationDestinations`](workspace::NotificationDestinations).
    pub fn notification_destinations(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("NotificationDestinations", value.into());
        self
    }

    /// The name of the IAM role that is used to access resources through Organizations.
    ///
    /// `OrganizationRoleName`.
    pub fn organization_role_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OrganizationRoleName", value.into());
        self
    }

    /// Specifies the organizational units that this workspace is allowed to use data sources from, if this workspace is in an account that is part of an organization.
    ///
    /// `OrganizationalUnits`.
    pub fn organizational_units(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("OrganizationalUnits", value.into());
        self
    }

    /// If this is `SERVICE_MANAGED` , and the workplace was created through the Amazon Managed Grafana console, then Amazon Managed Grafana automatically creates the IAM roles and provisions the permissions that the workspace needs to use AWS data sources and notification channels.
    ///
    /// `PermissionType`. Required. Allowed: [`PermissionType`](workspace::PermissionType).
    pub fn permission_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PermissionType", value.into());
        self
    }

    /// Whether plugin administration is enabled in the workspace. Setting to `true` allows workspace admins to install, uninstall, and update plugins from within the Grafana workspace.
    ///
    /// `PluginAdminEnabled`.
    pub fn plugin_admin_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PluginAdminEnabled", value.into());
        self
    }

    /// The IAM role that grants permissions to the AWS resources that the workspace will view data from. This role must already exist.
    ///
    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// If the workspace uses SAML, use this structure to map SAML assertion attributes to workspace user information and define which groups in the assertion attribute are to have the `Admin` and `Editor` roles in the workspace.
    ///
    /// `SamlConfiguration`.
    pub fn saml_configuration(
        mut self,
        value: impl Into<Value<workspace::SamlConfiguration>>,
    ) -> Self {
        self.0.set("SamlConfiguration", value.into());
        self
    }

    /// The name of the AWS CloudFormation stack set that is used to generate IAM roles to be used for this workspace.
    ///
    /// `StackSetName`.
    pub fn stack_set_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StackSetName", value.into());
        self
    }

    /// The list of tags associated with the workspace.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<workspace::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to.
    ///
    /// `VpcConfiguration`.
    pub fn vpc_configuration(
        mut self,
        value: impl Into<Value<workspace::VpcConfiguration>>,
    ) -> Self {
        self.0.set("VpcConfiguration", value.into());
        self
    }
}

impl Resource for Workspace {
    const TYPE: &'static str = "AWS::Grafana::Workspace";
}

impl Construct for Workspace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Workspace> for Properties {
    fn from(value: Workspace) -> Self {
        value.0
    }
}

impl Handle<Workspace> {
    /// The date that the workspace was created.
    ///
    /// `Fn::GetAtt` of `CreationTimestamp`.
    #[must_use]
    pub fn creation_timestamp(self) -> Value<String> {
        self.attribute("CreationTimestamp")
    }

    /// The URL that users can use to access the Grafana console in the workspace.
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The unique ID of this workspace.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The most recent date that the workspace was modified.
    ///
    /// `Fn::GetAtt` of `ModificationTimestamp`.
    #[must_use]
    pub fn modification_timestamp(self) -> Value<String> {
        self.attribute("ModificationTimestamp")
    }

    /// Specifies whether the workspace's SAML configuration is complete.
    ///
    /// `Fn::GetAtt` of `SamlConfigurationStatus`.
    #[must_use]
    pub fn saml_configuration_status(self) -> Value<String> {
        self.attribute("SamlConfigurationStatus")
    }

    /// The ID of the IAM Identity Center-managed application that is created by Amazon Managed Grafana .
    ///
    /// `Fn::GetAtt` of `SsoClientId`.
    #[must_use]
    pub fn sso_client_id(self) -> Value<String> {
        self.attribute("SsoClientId")
    }

    /// The current status of the workspace.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Property types and words of [`Workspace`].
pub mod workspace {
    use crate::{Json, List, Properties, Value};

    /// A structure that defines which attributes in the IdP assertion are to be used to define information about the users authenticated by the IdP to use the workspace.
    ///
    /// A property type of `AWS::Grafana::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AssertionAttributes(Properties);

    impl AssertionAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the attribute within the SAML assertion to use as the email names for SAML users.
        ///
        /// `Email`.
        pub fn email(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Email", value.into());
            self
        }

        /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for user groups.
        ///
        /// `Groups`.
        pub fn groups(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Groups", value.into());
            self
        }

        /// The name of the attribute within the SAML assertion to use as the login names for SAML users.
        ///
        /// `Login`.
        pub fn login(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Login", value.into());
            self
        }

        /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for SAML users.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The name of the attribute within the SAML assertion to use as the user full "friendly" names for the users' organizations.
        ///
        /// `Org`.
        pub fn org(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Org", value.into());
            self
        }

        /// The name of the attribute within the SAML assertion to use as the user roles.
        ///
        /// `Role`.
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }
    }

    impl From<AssertionAttributes> for Json {
        fn from(value: AssertionAttributes) -> Self {
            value.0.into()
        }
    }

    /// A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace.
    ///
    /// A property type of `AWS::Grafana::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdpMetadata(Properties);

    impl IdpMetadata {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The URL of the location containing the IdP metadata.
        ///
        /// `Url`.
        pub fn url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Url", value.into());
            self
        }

        /// The full IdP metadata, in XML format.
        ///
        /// `Xml`.
        pub fn xml(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Xml", value.into());
            self
        }
    }

    impl From<IdpMetadata> for Json {
        fn from(value: IdpMetadata) -> Self {
            value.0.into()
        }
    }

    /// The configuration settings for in-bound network access to your workspace.
    ///
    /// A property type of `AWS::Grafana::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAccessControl(Properties);

    impl NetworkAccessControl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of prefix list IDs. A prefix list is a list of CIDR ranges of IP addresses. The IP addresses specified are allowed to access your workspace.
        ///
        /// `PrefixListIds`.
        pub fn prefix_list_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PrefixListIds", value.into());
            self
        }

        /// An array of Amazon VPC endpoint IDs for the workspace. You can create VPC endpoints to your Amazon Managed Grafana workspace for access from within a VPC.
        ///
        /// `VpceIds`.
        pub fn vpce_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VpceIds", value.into());
            self
        }
    }

    impl From<NetworkAccessControl> for Json {
        fn from(value: NetworkAccessControl) -> Self {
            value.0.into()
        }
    }

    /// This structure defines which groups defined in the SAML assertion attribute are to be mapped to the Grafana `Admin` and `Editor` roles in the workspace.
    ///
    /// A property type of `AWS::Grafana::Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RoleValues(Properties);

    impl RoleValues {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of groups from the SAML assertion attribute to grant the Grafana `Admin` role to.
        ///
        /// `Admin`.
        pub fn admin(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Admin", value.into());
            self
        }

        /// A list of groups from the SAML assertion attribute to grant the Grafana `Editor` role to.
        ///
        /// `Editor`.
        pub fn editor(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Editor", value.into());
            self
        }
    }

    impl From<RoleValues> for Json {
        fn from(value: RoleValues) -> Self {
            value.0.into()
        }
    }

    /// A structure containing information about how this workspace works with SAML.
    ///
    /// A property type of `AWS::Grafana::Workspace`.
    ///
    /// Required: `IdpMetadata`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SamlConfiguration(Properties);

    impl SamlConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Lists which organizations defined in the SAML assertion are allowed to use the Amazon Managed Grafana workspace. If this is empty, all organizations in the assertion attribute have access.
        ///
        /// `AllowedOrganizations`.
        pub fn allowed_organizations(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AllowedOrganizations", value.into());
            self
        }

        /// A structure that defines which attributes in the SAML assertion are to be used to define information about the users authenticated by that IdP to use the workspace.
        ///
        /// `AssertionAttributes`.
        pub fn assertion_attributes(
            mut self,
            value: impl Into<Value<AssertionAttributes>>,
        ) -> Self {
            self.0.set("AssertionAttributes", value.into());
            self
        }

        /// A structure containing the identity provider (IdP) metadata used to integrate the identity provider with this workspace.
        ///
        /// `IdpMetadata`. Required.
        pub fn idp_metadata(mut self, value: impl Into<Value<IdpMetadata>>) -> Self {
            self.0.set("IdpMetadata", value.into());
            self
        }

        /// How long a sign-on session by a SAML user is valid, before the user has to sign on again.
        ///
        /// `LoginValidityDuration`.
        pub fn login_validity_duration(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("LoginValidityDuration", value.into());
            self
        }

        /// A structure containing arrays that map group names in the SAML assertion to the Grafana `Admin` and `Editor` roles in the workspace.
        ///
        /// `RoleValues`.
        pub fn role_values(mut self, value: impl Into<Value<RoleValues>>) -> Self {
            self.0.set("RoleValues", value.into());
            self
        }
    }

    impl From<SamlConfiguration> for Json {
        fn from(value: SamlConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Grafana::Workspace`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }

    /// The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to connect to.
    ///
    /// A property type of `AWS::Grafana::Workspace`.
    ///
    /// Required: `SecurityGroupIds`, `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfiguration(Properties);

    impl VpcConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of Amazon EC2 security group IDs attached to the Amazon VPC for your Grafana workspace to connect. Duplicates not allowed.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The list of Amazon EC2 subnet IDs created in the Amazon VPC for your Grafana workspace to connect. Duplicates not allowed.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<VpcConfiguration> for Json {
        fn from(value: VpcConfiguration) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AccountAccessType`.
        pub enum AccountAccessType {
            CurrentAccount = "CURRENT_ACCOUNT",
            Organization = "ORGANIZATION",
        }

        /// Words for `AuthenticationProviders`.
        pub enum AuthenticationProviders {
            AwsSso = "AWS_SSO",
            Saml = "SAML",
        }

        /// Words for `DataSources`.
        pub enum DataSources {
            AmazonOpensearchService = "AMAZON_OPENSEARCH_SERVICE",
            Cloudwatch = "CLOUDWATCH",
            Prometheus = "PROMETHEUS",
            Xray = "XRAY",
            Timestream = "TIMESTREAM",
            Sitewise = "SITEWISE",
            Athena = "ATHENA",
            Redshift = "REDSHIFT",
        }

        /// Words for `NotificationDestinations`.
        pub enum NotificationDestinations {
            Sns = "SNS",
        }

        /// Words for `PermissionType`.
        pub enum PermissionType {
            CustomerManaged = "CUSTOMER_MANAGED",
            ServiceManaged = "SERVICE_MANAGED",
        }
    }
}
