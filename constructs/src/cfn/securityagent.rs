//! `AWS::SecurityAgent`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Resource Type definition for AWS::SecurityAgent::AgentSpace
///
/// [`AWS::SecurityAgent::AgentSpace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-agentspace.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AgentSpace(Properties);

impl AgentSpace {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// AWS resource configuration
    ///
    /// `AwsResources`.
    pub fn aws_resources(mut self, value: impl Into<Value<agent_space::AWSResources>>) -> Self {
        self.0.set("AwsResources", value.into());
        self
    }

    /// Details of code review settings
    ///
    /// `CodeReviewSettings`.
    pub fn code_review_settings(
        mut self,
        value: impl Into<Value<agent_space::CodeReviewSettings>>,
    ) -> Self {
        self.0.set("CodeReviewSettings", value.into());
        self
    }

    /// Description of the agent space
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Integrated Resources configuration
    ///
    /// `IntegratedResources`.
    pub fn integrated_resources(
        mut self,
        value: impl Into<List<agent_space::IntegratedResource>>,
    ) -> Self {
        self.0.set("IntegratedResources", value.into());
        self
    }

    /// Identifier of the KMS key used to encrypt data. Can be a key ID, key ARN, alias name, or alias ARN. If not specified, an AWS managed key is used.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Name of the agent space
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags for the agent space
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<agent_space::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// List of target domain identifiers registered with the agent space
    ///
    /// `TargetDomainIds`.
    pub fn target_domain_ids(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("TargetDomainIds", value.into());
        self
    }
}

impl Resource for AgentSpace {
    const TYPE: &'static str = "AWS::SecurityAgent::AgentSpace";
}

impl Construct for AgentSpace {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AgentSpace> for Properties {
    fn from(value: AgentSpace) -> Self {
        value.0
    }
}

impl Handle<AgentSpace> {
    /// Unique identifier of the agent space
    ///
    /// `Fn::GetAtt` of `AgentSpaceId`.
    #[must_use]
    pub fn agent_space_id(self) -> Value<String> {
        self.attribute("AgentSpaceId")
    }

    /// Timestamp when the agent space was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Timestamp when the agent space was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::SecurityAgent::Application
///
/// [`AWS::SecurityAgent::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-application.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Identifier of a KMS key. Can be a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `DefaultKmsKeyId`.
    pub fn default_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DefaultKmsKeyId", value.into());
        self
    }

    /// `IdCConfiguration`. A change replaces the resource.
    pub fn id_c_configuration(
        mut self,
        value: impl Into<Value<application::IdCConfiguration>>,
    ) -> Self {
        self.0.set("IdCConfiguration", value.into());
        self
    }

    /// `RoleArn`.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// Tags for the application
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::SecurityAgent::Application";
}

impl Construct for Application {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Application> for Properties {
    fn from(value: Application) -> Self {
        value.0
    }
}

impl Handle<Application> {
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `Fn::GetAtt` of `ApplicationName`.
    #[must_use]
    pub fn application_name(self) -> Value<String> {
        self.attribute("ApplicationName")
    }

    /// `Fn::GetAtt` of `Domain`.
    #[must_use]
    pub fn domain(self) -> Value<String> {
        self.attribute("Domain")
    }

    /// `Fn::GetAtt` of `IdCConfiguration.IdCApplicationArn`.
    #[must_use]
    pub fn id_c_configuration_id_c_application_arn(self) -> Value<String> {
        self.attribute("IdCConfiguration.IdCApplicationArn")
    }
}

/// Uploads an artifact to an agent space. Artifacts provide additional context for security testing, such as architecture diagrams, API specifications, or configuration files.
///
/// [`AWS::SecurityAgent::Artifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html).
///
/// Required: `AgentSpaceId`, `ArtifactType`, `FileName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Artifact(Properties);

impl Artifact {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique identifier of the agent space to add the artifact to.
    ///
    /// `AgentSpaceId`. Required. A change replaces the resource.
    pub fn agent_space_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentSpaceId", value.into());
        self
    }

    /// The binary content of the artifact to upload, encoded as a Base64 string.
    ///
    /// `ArtifactContent`. A change replaces the resource.
    pub fn artifact_content(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactContent", value.into());
        self
    }

    /// The file type of the artifact.
    ///
    /// `ArtifactType`. Required. Allowed: [`ArtifactType`](artifact::ArtifactType). A change replaces the resource.
    pub fn artifact_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ArtifactType", value.into());
        self
    }

    /// The file name of the artifact.
    ///
    /// `FileName`. Required. A change replaces the resource.
    pub fn file_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FileName", value.into());
        self
    }
}

impl Resource for Artifact {
    const TYPE: &'static str = "AWS::SecurityAgent::Artifact";
}

impl Construct for Artifact {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Artifact> for Properties {
    fn from(value: Artifact) -> Self {
        value.0
    }
}

impl Handle<Artifact> {
    /// The Amazon Resource Name (ARN) of the artifact.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique identifier assigned to the uploaded artifact.
    ///
    /// `Fn::GetAtt` of `ArtifactId`.
    #[must_use]
    pub fn artifact_id(self) -> Value<String> {
        self.attribute("ArtifactId")
    }

    /// The date and time the artifact was last updated, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::SecurityAgent::Integration. Creates a connection between Security Agent and a third-party provider for code review and remediation.
///
/// [`AWS::SecurityAgent::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-integration.html).
///
/// Required: `DisplayName`, `Provider`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Integration(Properties);

impl Integration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The display name for the integration.
    ///
    /// `DisplayName`. Required. A change replaces the resource.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The identifier of the AWS KMS key to use for encrypting data associated with the integration. Can be a key ID, key ARN, alias name, or alias ARN.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of an active private connection used to reach a self-hosted provider instance over private networking.
    ///
    /// `PrivateConnectionName`. A change replaces the resource.
    pub fn private_connection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrivateConnectionName", value.into());
        self
    }

    /// The integration provider.
    ///
    /// `Provider`. Required. Allowed: [`Provider`](integration::Provider). A change replaces the resource.
    pub fn provider(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Provider", value.into());
        self
    }

    /// `ProviderInput`. A change replaces the resource.
    pub fn provider_input(mut self, value: impl Into<Value<integration::ProviderInput>>) -> Self {
        self.0.set("ProviderInput", value.into());
        self
    }

    /// The tags to associate with the integration.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<integration::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Integration {
    const TYPE: &'static str = "AWS::SecurityAgent::Integration";
}

impl Construct for Integration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Integration> for Properties {
    fn from(value: Integration) -> Self {
        value.0
    }
}

impl Handle<Integration> {
    /// The Amazon Resource Name (ARN) of the integration.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The installation identifier from the integration provider.
    ///
    /// `Fn::GetAtt` of `InstallationId`.
    #[must_use]
    pub fn installation_id(self) -> Value<String> {
        self.attribute("InstallationId")
    }

    /// The unique identifier of the integration.
    ///
    /// `Fn::GetAtt` of `IntegrationId`.
    #[must_use]
    pub fn integration_id(self) -> Value<String> {
        self.attribute("IntegrationId")
    }

    /// The type of the integration provider.
    ///
    /// `Fn::GetAtt` of `ProviderType`.
    #[must_use]
    pub fn provider_type(self) -> Value<String> {
        self.attribute("ProviderType")
    }

    /// The HTTPS URL of the customer self-hosted instance, such as a GitHub Enterprise Server or self-managed GitLab instance. This value is absent for SaaS integrations.
    ///
    /// `Fn::GetAtt` of `TargetUrl`.
    #[must_use]
    pub fn target_url(self) -> Value<String> {
        self.attribute("TargetUrl")
    }
}

/// Resource Type definition for AWS::SecurityAgent::Pentest
///
/// [`AWS::SecurityAgent::Pentest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-pentest.html).
///
/// Required: `AgentSpaceId`, `Assets`, `ServiceRole`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Pentest(Properties);

impl Pentest {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Identifier of agent space where the pentest should be created
    ///
    /// `AgentSpaceId`. Required. A change replaces the resource.
    pub fn agent_space_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AgentSpaceId", value.into());
        self
    }

    /// Collection of assets to be tested during the pentest
    ///
    /// `Assets`. Required.
    pub fn assets(mut self, value: impl Into<Value<pentest::Assets>>) -> Self {
        self.0.set("Assets", value.into());
        self
    }

    /// Strategy for cleaning up resources after pentest job completion
    ///
    /// `CleanUpStrategy`. Allowed: [`CleanUpStrategy`](pentest::CleanUpStrategy).
    pub fn clean_up_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CleanUpStrategy", value.into());
        self
    }

    /// Strategy for remediating code vulnerabilities discovered during the pentest
    ///
    /// `CodeRemediationStrategy`. Allowed: [`CodeRemediationStrategy`](pentest::CodeRemediationStrategy).
    pub fn code_remediation_strategy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CodeRemediationStrategy", value.into());
        self
    }

    /// A list of managed skills to disable for this pentest
    ///
    /// `DisableManagedSkills`. Allowed: [`DisableManagedSkills`](pentest::DisableManagedSkills).
    pub fn disable_managed_skills(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("DisableManagedSkills", value.into());
        self
    }

    /// A list of risk types excluded from the pentest execution
    ///
    /// `ExcludeRiskTypes`. Allowed: [`ExcludeRiskTypes`](pentest::ExcludeRiskTypes).
    pub fn exclude_risk_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ExcludeRiskTypes", value.into());
        self
    }

    /// CloudWatch Logs configuration for pentest output
    ///
    /// `LogConfig`.
    pub fn log_config(mut self, value: impl Into<Value<pentest::CloudWatchLog>>) -> Self {
        self.0.set("LogConfig", value.into());
        self
    }

    /// Network traffic configuration for the pentest
    ///
    /// `NetworkTrafficConfig`.
    pub fn network_traffic_config(
        mut self,
        value: impl Into<Value<pentest::NetworkTrafficConfig>>,
    ) -> Self {
        self.0.set("NetworkTrafficConfig", value.into());
        self
    }

    /// Service role for accessing resources
    ///
    /// `ServiceRole`. Required.
    pub fn service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceRole", value.into());
        self
    }

    /// Title of the penetration test
    ///
    /// `Title`.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }

    /// VPC configuration that the pentest agent accesses
    ///
    /// `VpcConfig`.
    pub fn vpc_config(mut self, value: impl Into<Value<pentest::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for Pentest {
    const TYPE: &'static str = "AWS::SecurityAgent::Pentest";
}

impl Construct for Pentest {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Pentest> for Properties {
    fn from(value: Pentest) -> Self {
        value.0
    }
}

impl Handle<Pentest> {
    /// Timestamp when the pentest was created
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Unique identifier of the pentest
    ///
    /// `Fn::GetAtt` of `PentestId`.
    #[must_use]
    pub fn pentest_id(self) -> Value<String> {
        self.attribute("PentestId")
    }

    /// Timestamp when the pentest was last updated
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Resource Type definition for AWS::SecurityAgent::SecurityRequirementPack
///
/// [`AWS::SecurityAgent::SecurityRequirementPack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-securityrequirementpack.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecurityRequirementPack(Properties);

impl SecurityRequirementPack {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Description of the pack
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// KMS key for client-side encryption of pack contents
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// Name of the security requirement pack
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Security requirements within this pack
    ///
    /// `SecurityRequirements`.
    pub fn security_requirements(
        mut self,
        value: impl Into<List<security_requirement_pack::SecurityRequirement>>,
    ) -> Self {
        self.0.set("SecurityRequirements", value.into());
        self
    }

    /// Whether the pack is enabled or disabled
    ///
    /// `Status`. Allowed: [`Status`](security_requirement_pack::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// Tags for the security requirement pack
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<security_requirement_pack::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SecurityRequirementPack {
    const TYPE: &'static str = "AWS::SecurityAgent::SecurityRequirementPack";
}

impl Construct for SecurityRequirementPack {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecurityRequirementPack> for Properties {
    fn from(value: SecurityRequirementPack) -> Self {
        value.0
    }
}

impl Handle<SecurityRequirementPack> {
    /// Unique identifier of the security requirement pack
    ///
    /// `Fn::GetAtt` of `PackId`.
    #[must_use]
    pub fn pack_id(self) -> Value<String> {
        self.attribute("PackId")
    }
}

/// Resource Type definition for AWS::SecurityAgent::TargetDomain
///
/// [`AWS::SecurityAgent::TargetDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-targetdomain.html).
///
/// Required: `TargetDomainName`, `VerificationMethod`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TargetDomain(Properties);

impl TargetDomain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Tags for the target domain
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<target_domain::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Domain name of the target domain
    ///
    /// `TargetDomainName`. Required. A change replaces the resource.
    pub fn target_domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetDomainName", value.into());
        self
    }

    /// Verification method for the target domain
    ///
    /// `VerificationMethod`. Required. Allowed: [`VerificationMethod`](target_domain::VerificationMethod).
    pub fn verification_method(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VerificationMethod", value.into());
        self
    }
}

impl Resource for TargetDomain {
    const TYPE: &'static str = "AWS::SecurityAgent::TargetDomain";
}

impl Construct for TargetDomain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TargetDomain> for Properties {
    fn from(value: TargetDomain) -> Self {
        value.0
    }
}

impl Handle<TargetDomain> {
    /// Timestamp when the target domain was registered
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// Unique identifier of the target domain
    ///
    /// `Fn::GetAtt` of `TargetDomainId`.
    #[must_use]
    pub fn target_domain_id(self) -> Value<String> {
        self.attribute("TargetDomainId")
    }

    /// Verification details to verify registered target domain
    ///
    /// `Fn::GetAtt` of `VerificationDetails`.
    #[must_use]
    pub fn verification_details(self) -> Value<Json> {
        self.attribute("VerificationDetails")
    }

    /// Current verification status of the registered target domain
    ///
    /// `Fn::GetAtt` of `VerificationStatus`.
    #[must_use]
    pub fn verification_status(self) -> Value<String> {
        self.attribute("VerificationStatus")
    }

    /// Reason for the current target domain verification status
    ///
    /// `Fn::GetAtt` of `VerificationStatusReason`.
    #[must_use]
    pub fn verification_status_reason(self) -> Value<String> {
        self.attribute("VerificationStatusReason")
    }

    /// Timestamp when the target domain was last successfully verified
    ///
    /// `Fn::GetAtt` of `VerifiedAt`.
    #[must_use]
    pub fn verified_at(self) -> Value<String> {
        self.attribute("VerifiedAt")
    }
}

/// Property types of [`AgentSpace`].
pub mod agent_space {
    use crate::{Json, List, Properties, Value};

    /// AWS resource configuration
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AWSResources(Properties);

    impl AWSResources {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// IAM role ARNs
        ///
        /// `IamRoles`.
        pub fn iam_roles(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IamRoles", value.into());
            self
        }

        /// Lambda function ARNs used to retrieve tester credentials for pentests
        ///
        /// `LambdaFunctionArns`.
        pub fn lambda_function_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LambdaFunctionArns", value.into());
            self
        }

        /// CloudWatch log group ARNs
        ///
        /// `LogGroups`.
        pub fn log_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("LogGroups", value.into());
            self
        }

        /// S3 bucket ARNs
        ///
        /// `S3Buckets`.
        pub fn s3_buckets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("S3Buckets", value.into());
            self
        }

        /// SecretsManager secret ARNs used to store tester credentials for pentests
        ///
        /// `SecretArns`.
        pub fn secret_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecretArns", value.into());
            self
        }

        /// VPC configurations
        ///
        /// `Vpcs`.
        pub fn vpcs(mut self, value: impl Into<List<VpcConfig>>) -> Self {
            self.0.set("Vpcs", value.into());
            self
        }
    }

    impl From<AWSResources> for Json {
        fn from(value: AWSResources) -> Self {
            value.0.into()
        }
    }

    /// Bitbucket repository capabilities
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BitbucketCapabilitiesResource(Properties);

    impl BitbucketCapabilitiesResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables Code Review in the repository
        ///
        /// `LeaveComments`.
        pub fn leave_comments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("LeaveComments", value.into());
            self
        }

        /// Enables creation of pull requests with automated fixes
        ///
        /// `RemediateCode`.
        pub fn remediate_code(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemediateCode", value.into());
            self
        }
    }

    impl From<BitbucketCapabilitiesResource> for Json {
        fn from(value: BitbucketCapabilitiesResource) -> Self {
            value.0.into()
        }
    }

    /// Bitbucket repository details
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `Name`, `Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BitbucketRepositoryResource(Properties);

    impl BitbucketRepositoryResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Bitbucket repository name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Bitbucket workspace slug owning the repository
        ///
        /// `Workspace`. Required.
        pub fn workspace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Workspace", value.into());
            self
        }
    }

    impl From<BitbucketRepositoryResource> for Json {
        fn from(value: BitbucketRepositoryResource) -> Self {
            value.0.into()
        }
    }

    /// Details of code review settings
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `ControlsScanning`, `GeneralPurposeScanning`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CodeReviewSettings(Properties);

    impl CodeReviewSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether Controls are utilized for code review analysis
        ///
        /// `ControlsScanning`. Required.
        pub fn controls_scanning(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ControlsScanning", value.into());
            self
        }

        /// Whether general purpose analysis is performed for code review
        ///
        /// `GeneralPurposeScanning`. Required.
        pub fn general_purpose_scanning(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("GeneralPurposeScanning", value.into());
            self
        }
    }

    impl From<CodeReviewSettings> for Json {
        fn from(value: CodeReviewSettings) -> Self {
            value.0.into()
        }
    }

    /// Confluence document capabilities
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceCapabilitiesResource(Properties);

    impl ConfluenceCapabilitiesResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables creation of new Confluence documents in the same space
        ///
        /// `CreateDocument`.
        pub fn create_document(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("CreateDocument", value.into());
            self
        }

        /// Enables read access to the document content
        ///
        /// `FetchDocument`.
        pub fn fetch_document(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("FetchDocument", value.into());
            self
        }

        /// Enables updates to the document
        ///
        /// `UpdateDocument`.
        pub fn update_document(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("UpdateDocument", value.into());
            self
        }
    }

    impl From<ConfluenceCapabilitiesResource> for Json {
        fn from(value: ConfluenceCapabilitiesResource) -> Self {
            value.0.into()
        }
    }

    /// Confluence document details
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `Name`, `PageId`, `SpaceKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceDocumentResource(Properties);

    impl ConfluenceDocumentResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Customer-supplied logical name for the Confluence document
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Confluence page identifier
        ///
        /// `PageId`. Required.
        pub fn page_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PageId", value.into());
            self
        }

        /// Confluence space key containing the document
        ///
        /// `SpaceKey`. Required.
        pub fn space_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpaceKey", value.into());
            self
        }

        /// Read-only human-readable title of the containing space, populated from service-side metadata
        ///
        /// `SpaceTitle`.
        pub fn space_title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpaceTitle", value.into());
            self
        }

        /// Read-only human-readable title of the page, populated from service-side metadata
        ///
        /// `Title`.
        pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Title", value.into());
            self
        }
    }

    impl From<ConfluenceDocumentResource> for Json {
        fn from(value: ConfluenceDocumentResource) -> Self {
            value.0.into()
        }
    }

    /// GitHub repository capabilities
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `LeaveComments`, `RemediateCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitHubCapabilitiesResource(Properties);

    impl GitHubCapabilitiesResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables Code Review in the repository
        ///
        /// `LeaveComments`. Required.
        pub fn leave_comments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("LeaveComments", value.into());
            self
        }

        /// Enables creation of pull requests with automated fixes
        ///
        /// `RemediateCode`. Required.
        pub fn remediate_code(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemediateCode", value.into());
            self
        }
    }

    impl From<GitHubCapabilitiesResource> for Json {
        fn from(value: GitHubCapabilitiesResource) -> Self {
            value.0.into()
        }
    }

    /// GitHub repository details
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `Name`, `Owner`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitHubRepositoryResource(Properties);

    impl GitHubRepositoryResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// GitHub repository name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// GitHub repository owner (user or organization)
        ///
        /// `Owner`. Required.
        pub fn owner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Owner", value.into());
            self
        }
    }

    impl From<GitHubRepositoryResource> for Json {
        fn from(value: GitHubRepositoryResource) -> Self {
            value.0.into()
        }
    }

    /// GitLab repository capabilities
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitLabCapabilitiesResource(Properties);

    impl GitLabCapabilitiesResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables Code Review in the repository
        ///
        /// `LeaveComments`.
        pub fn leave_comments(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("LeaveComments", value.into());
            self
        }

        /// Enables creation of merge requests with automated fixes
        ///
        /// `RemediateCode`.
        pub fn remediate_code(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RemediateCode", value.into());
            self
        }
    }

    impl From<GitLabCapabilitiesResource> for Json {
        fn from(value: GitLabCapabilitiesResource) -> Self {
            value.0.into()
        }
    }

    /// GitLab repository details
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `Name`, `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitLabRepositoryResource(Properties);

    impl GitLabRepositoryResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// GitLab project name
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// GitLab project namespace (user, group, or subgroup path)
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<GitLabRepositoryResource> for Json {
        fn from(value: GitLabRepositoryResource) -> Self {
            value.0.into()
        }
    }

    /// Integrated Resource details
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    ///
    /// Required: `Integration`, `ProviderResources`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegratedResource(Properties);

    impl IntegratedResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Unique identifier of the Provider Integration
        ///
        /// `Integration`. Required.
        pub fn integration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Integration", value.into());
            self
        }

        /// List of selected Resources from the Integration
        ///
        /// `ProviderResources`. Required.
        pub fn provider_resources(mut self, value: impl Into<List<ProviderResource>>) -> Self {
            self.0.set("ProviderResources", value.into());
            self
        }
    }

    impl From<IntegratedResource> for Json {
        fn from(value: IntegratedResource) -> Self {
            value.0.into()
        }
    }

    /// Selected Resource (eg: Code Repository, Document) from an Integration
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProviderResource(Properties);

    impl ProviderResource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `BitbucketCapabilities`.
        pub fn bitbucket_capabilities(
            mut self,
            value: impl Into<Value<BitbucketCapabilitiesResource>>,
        ) -> Self {
            self.0.set("BitbucketCapabilities", value.into());
            self
        }

        /// `BitbucketRepository`.
        pub fn bitbucket_repository(
            mut self,
            value: impl Into<Value<BitbucketRepositoryResource>>,
        ) -> Self {
            self.0.set("BitbucketRepository", value.into());
            self
        }

        /// `ConfluenceCapabilities`.
        pub fn confluence_capabilities(
            mut self,
            value: impl Into<Value<ConfluenceCapabilitiesResource>>,
        ) -> Self {
            self.0.set("ConfluenceCapabilities", value.into());
            self
        }

        /// `ConfluenceDocument`.
        pub fn confluence_document(
            mut self,
            value: impl Into<Value<ConfluenceDocumentResource>>,
        ) -> Self {
            self.0.set("ConfluenceDocument", value.into());
            self
        }

        /// `GitHubCapabilities`.
        pub fn git_hub_capabilities(
            mut self,
            value: impl Into<Value<GitHubCapabilitiesResource>>,
        ) -> Self {
            self.0.set("GitHubCapabilities", value.into());
            self
        }

        /// `GitHubRepository`.
        pub fn git_hub_repository(
            mut self,
            value: impl Into<Value<GitHubRepositoryResource>>,
        ) -> Self {
            self.0.set("GitHubRepository", value.into());
            self
        }

        /// `GitLabCapabilities`.
        pub fn git_lab_capabilities(
            mut self,
            value: impl Into<Value<GitLabCapabilitiesResource>>,
        ) -> Self {
            self.0.set("GitLabCapabilities", value.into());
            self
        }

        /// `GitLabRepository`.
        pub fn git_lab_repository(
            mut self,
            value: impl Into<Value<GitLabRepositoryResource>>,
        ) -> Self {
            self.0.set("GitLabRepository", value.into());
            self
        }
    }

    impl From<ProviderResource> for Json {
        fn from(value: ProviderResource) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
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

        /// The key name of the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag
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

    /// Customer VPC configuration that the security testing environment accesses
    ///
    /// A property type of `AWS::SecurityAgent::AgentSpace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of security group ARNs in the customer VPC
        ///
        /// `SecurityGroupArns`.
        pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupArns", value.into());
            self
        }

        /// List of subnet ARNs in the customer VPC
        ///
        /// `SubnetArns`.
        pub fn subnet_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetArns", value.into());
            self
        }

        /// ARN of the customer VPC
        ///
        /// `VpcArn`.
        pub fn vpc_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcArn", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SecurityAgent::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IdCConfiguration(Properties);

    impl IdCConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `IdCApplicationArn`.
        pub fn id_c_application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdCApplicationArn", value.into());
            self
        }

        /// `IdCInstanceArn`.
        pub fn id_c_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdCInstanceArn", value.into());
            self
        }
    }

    impl From<IdCConfiguration> for Json {
        fn from(value: IdCConfiguration) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::SecurityAgent::Application`.
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

        /// The key name of the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag
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

/// Words of [`Artifact`].
pub mod artifact {
    words! {
        /// Words for `ArtifactType`.
        pub enum ArtifactType {
            Txt = "TXT",
            Png = "PNG",
            Jpeg = "JPEG",
            Md = "MD",
            Pdf = "PDF",
            Docx = "DOCX",
            Doc = "DOC",
            Json = "JSON",
            Yaml = "YAML",
        }
    }
}

/// Property types and words of [`Integration`].
pub mod integration {
    use crate::{Json, Properties, Value};

    /// The input required to create a Bitbucket integration.
    ///
    /// A property type of `AWS::SecurityAgent::Integration`.
    ///
    /// Required: `Code`, `InstallationId`, `State`, `Workspace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BitbucketInput(Properties);

    impl BitbucketInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OAuth 2.0 authorization code returned from the consent redirect.
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The Atlassian installation identifier, available from the Atlassian administration console.
        ///
        /// `InstallationId`. Required.
        pub fn installation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstallationId", value.into());
            self
        }

        /// The CSRF state token echoed back from the OAuth redirect.
        ///
        /// `State`. Required.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The Bitbucket workspace slug that identifies the workspace to integrate.
        ///
        /// `Workspace`. Required.
        pub fn workspace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Workspace", value.into());
            self
        }
    }

    impl From<BitbucketInput> for Json {
        fn from(value: BitbucketInput) -> Self {
            value.0.into()
        }
    }

    /// The input required to create a Confluence integration.
    ///
    /// A property type of `AWS::SecurityAgent::Integration`.
    ///
    /// Required: `Code`, `InstallationId`, `SiteUrl`, `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConfluenceInput(Properties);

    impl ConfluenceInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OAuth 2.0 authorization code returned from the consent redirect.
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The Atlassian installation identifier, available from the Atlassian administration console.
        ///
        /// `InstallationId`. Required.
        pub fn installation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstallationId", value.into());
            self
        }

        /// The Confluence Cloud site URL, for example <https://mysite.atlassian.net>.
        ///
        /// `SiteUrl`. Required.
        pub fn site_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SiteUrl", value.into());
            self
        }

        /// The CSRF state token echoed back from the OAuth redirect.
        ///
        /// `State`. Required.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }
    }

    impl From<ConfluenceInput> for Json {
        fn from(value: ConfluenceInput) -> Self {
            value.0.into()
        }
    }

    /// The input required to create a GitHub integration.
    ///
    /// A property type of `AWS::SecurityAgent::Integration`.
    ///
    /// Required: `Code`, `State`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitHubInput(Properties);

    impl GitHubInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The OAuth authorization code received from GitHub.
        ///
        /// `Code`. Required.
        pub fn code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Code", value.into());
            self
        }

        /// The installation identifier provided by GitHub Enterprise Server on the install callback. Required for GitHub Enterprise Server integrations and ignored for GitHub.com.
        ///
        /// `InstallationId`.
        pub fn installation_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstallationId", value.into());
            self
        }

        /// The name of the GitHub organization to integrate with.
        ///
        /// `OrganizationName`.
        pub fn organization_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("OrganizationName", value.into());
            self
        }

        /// The CSRF state token for validating the OAuth flow.
        ///
        /// `State`. Required.
        pub fn state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("State", value.into());
            self
        }

        /// The HTTPS URL of a self-hosted GitHub Enterprise Server instance. Omit this value for GitHub.com.
        ///
        /// `TargetUrl`.
        pub fn target_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetUrl", value.into());
            self
        }
    }

    impl From<GitHubInput> for Json {
        fn from(value: GitHubInput) -> Self {
            value.0.into()
        }
    }

    /// The input required to create a GitLab integration.
    ///
    /// A property type of `AWS::SecurityAgent::Integration`.
    ///
    /// Required: `AccessToken`, `TokenType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GitLabInput(Properties);

    impl GitLabInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The GitLab access token used to authenticate. This can be a personal access token or a group access token.
        ///
        /// `AccessToken`. Required.
        pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AccessToken", value.into());
            self
        }

        /// The identifier of the GitLab group. Required when TokenType is GROUP and ignored for personal tokens.
        ///
        /// `GroupId`.
        pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupId", value.into());
            self
        }

        /// The HTTPS URL of a self-managed GitLab instance. Omit this value for GitLab SaaS (gitlab.com).
        ///
        /// `TargetUrl`.
        pub fn target_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetUrl", value.into());
            self
        }

        /// The type of GitLab access token.
        ///
        /// `TokenType`. Required. Allowed: [`TokenType`].
        pub fn token_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TokenType", value.into());
            self
        }
    }

    impl From<GitLabInput> for Json {
        fn from(value: GitLabInput) -> Self {
            value.0.into()
        }
    }

    /// The provider-specific input required to create the integration. Exactly one of the provider input objects must be specified.
    ///
    /// A property type of `AWS::SecurityAgent::Integration`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProviderInput(Properties);

    impl ProviderInput {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Bitbucket`.
        pub fn bitbucket(mut self, value: impl Into<Value<BitbucketInput>>) -> Self {
            self.0.set("Bitbucket", value.into());
            self
        }

        /// `Confluence`.
        pub fn confluence(mut self, value: impl Into<Value<ConfluenceInput>>) -> Self {
            self.0.set("Confluence", value.into());
            self
        }

        /// `Github`.
        pub fn github(mut self, value: impl Into<Value<GitHubInput>>) -> Self {
            self.0.set("Github", value.into());
            self
        }

        /// `Gitlab`.
        pub fn gitlab(mut self, value: impl Into<Value<GitLabInput>>) -> Self {
            self.0.set("Gitlab", value.into());
            self
        }
    }

    impl From<ProviderInput> for Json {
        fn from(value: ProviderInput) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SecurityAgent::Integration`.
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
        /// Words for `Provider`.
        pub enum Provider {
            Github = "GITHUB",
            Gitlab = "GITLAB",
            Bitbucket = "BITBUCKET",
            Confluence = "CONFLUENCE",
        }

        /// Words for `TokenType`.
        pub enum TokenType {
            Personal = "PERSONAL",
            Group = "GROUP",
        }
    }
}

/// Property types and words of [`Pentest`].
pub mod pentest {
    use crate::{Json, List, Properties, Value};

    /// An authenticated actor to be used during pentest execution
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Actor(Properties);

    impl Actor {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Authentication configuration for a pentest actor
        ///
        /// `Authentication`.
        pub fn authentication(mut self, value: impl Into<Value<Authentication>>) -> Self {
            self.0.set("Authentication", value.into());
            self
        }

        /// Description of the actor
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Whether email-based MFA is enabled for this actor
        ///
        /// `EnableEmailMfa`.
        pub fn enable_email_mfa(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableEmailMfa", value.into());
            self
        }

        /// Identifier for the actor
        ///
        /// `Identifier`.
        pub fn identifier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Identifier", value.into());
            self
        }

        /// Server-generated email forwarding address for receiving MFA codes
        ///
        /// `MfaForwardingAddress`.
        pub fn mfa_forwarding_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MfaForwardingAddress", value.into());
            self
        }

        /// List of URIs this actor is authorized to access
        ///
        /// `Uris`.
        pub fn uris(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Uris", value.into());
            self
        }
    }

    impl From<Actor> for Json {
        fn from(value: Actor) -> Self {
            value.0.into()
        }
    }

    /// Collection of assets to be tested during the pentest
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Assets(Properties);

    impl Assets {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of actors used during testing
        ///
        /// `Actors`.
        pub fn actors(mut self, value: impl Into<List<Actor>>) -> Self {
            self.0.set("Actors", value.into());
            self
        }

        /// List of documents providing additional context for the pentest
        ///
        /// `Documents`.
        pub fn documents(mut self, value: impl Into<List<DocumentInfo>>) -> Self {
            self.0.set("Documents", value.into());
            self
        }

        /// List of endpoints to test
        ///
        /// `Endpoints`.
        pub fn endpoints(mut self, value: impl Into<List<Endpoint>>) -> Self {
            self.0.set("Endpoints", value.into());
            self
        }

        /// List of repositories connected via provider integrations
        ///
        /// `IntegratedRepositories`.
        pub fn integrated_repositories(
            mut self,
            value: impl Into<List<IntegratedRepository>>,
        ) -> Self {
            self.0.set("IntegratedRepositories", value.into());
            self
        }

        /// List of source code repositories to analyze
        ///
        /// `SourceCode`.
        pub fn source_code(mut self, value: impl Into<List<SourceCodeRepository>>) -> Self {
            self.0.set("SourceCode", value.into());
            self
        }

        /// Trust anchors for validating target endpoint TLS certificates, for endpoints served by a private or internal CA, an intermediate CA, or a self-signed certificate
        ///
        /// `TrustedCaCertificates`.
        pub fn trusted_ca_certificates(
            mut self,
            value: impl Into<List<TrustedCaCertificate>>,
        ) -> Self {
            self.0.set("TrustedCaCertificates", value.into());
            self
        }
    }

    impl From<Assets> for Json {
        fn from(value: Assets) -> Self {
            value.0.into()
        }
    }

    /// Authentication configuration for a pentest actor
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Authentication(Properties);

    impl Authentication {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Type of authentication provider
        ///
        /// `ProviderType`. Allowed: [`ProviderType`].
        pub fn provider_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderType", value.into());
            self
        }

        /// Reference value for the authentication provider, such as a secret ARN or Lambda ARN
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Authentication> for Json {
        fn from(value: Authentication) -> Self {
            value.0.into()
        }
    }

    /// Source of a trusted CA certificate. Exactly one member must be set.
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CaCertificateSource(Properties);

    impl CaCertificateSource {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Artifact ID of an uploaded certificate file
        ///
        /// `ArtifactId`.
        pub fn artifact_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactId", value.into());
            self
        }

        /// PEM-encoded X.509 certificate supplied inline
        ///
        /// `InlinePem`.
        pub fn inline_pem(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InlinePem", value.into());
            self
        }

        /// Amazon S3 location URI of a customer-staged certificate
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<CaCertificateSource> for Json {
        fn from(value: CaCertificateSource) -> Self {
            value.0.into()
        }
    }

    /// CloudWatch Logs configuration for pentest output
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CloudWatchLog(Properties);

    impl CloudWatchLog {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// CloudWatch log group
        ///
        /// `LogGroup`.
        pub fn log_group(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogGroup", value.into());
            self
        }

        /// CloudWatch log stream
        ///
        /// `LogStream`.
        pub fn log_stream(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LogStream", value.into());
            self
        }
    }

    impl From<CloudWatchLog> for Json {
        fn from(value: CloudWatchLog) -> Self {
            value.0.into()
        }
    }

    /// A custom header to include in outbound requests
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomHeader(Properties);

    impl CustomHeader {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Name of the header
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// Value of the header
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<CustomHeader> for Json {
        fn from(value: CustomHeader) -> Self {
            value.0.into()
        }
    }

    /// A document attached to the pentest, uploaded to S3
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentInfo(Properties);

    impl DocumentInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Artifact identifier
        ///
        /// `ArtifactId`.
        pub fn artifact_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ArtifactId", value.into());
            self
        }

        /// S3 document location
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<DocumentInfo> for Json {
        fn from(value: DocumentInfo) -> Self {
            value.0.into()
        }
    }

    /// An endpoint to be tested during the pentest
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Endpoint(Properties);

    impl Endpoint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// URI of the endpoint to test
        ///
        /// `Uri`.
        pub fn uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Uri", value.into());
            self
        }
    }

    impl From<Endpoint> for Json {
        fn from(value: Endpoint) -> Self {
            value.0.into()
        }
    }

    /// A repository connected via a provider integration
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    ///
    /// Required: `IntegrationId`, `ProviderResourceId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IntegratedRepository(Properties);

    impl IntegratedRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An optional override for the repository branch
        ///
        /// `Branch`.
        pub fn branch(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Branch", value.into());
            self
        }

        /// Unique identifier of the provider integration
        ///
        /// `IntegrationId`. Required.
        pub fn integration_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IntegrationId", value.into());
            self
        }

        /// Identifier of the resource within the provider integration
        ///
        /// `ProviderResourceId`. Required.
        pub fn provider_resource_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ProviderResourceId", value.into());
            self
        }
    }

    impl From<IntegratedRepository> for Json {
        fn from(value: IntegratedRepository) -> Self {
            value.0.into()
        }
    }

    /// Network traffic configuration for the pentest
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkTrafficConfig(Properties);

    impl NetworkTrafficConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Custom headers to include in outbound requests
        ///
        /// `CustomHeaders`.
        pub fn custom_headers(mut self, value: impl Into<List<CustomHeader>>) -> Self {
            self.0.set("CustomHeaders", value.into());
            self
        }

        /// Ordered list of network traffic rules
        ///
        /// `Rules`.
        pub fn rules(mut self, value: impl Into<List<NetworkTrafficRule>>) -> Self {
            self.0.set("Rules", value.into());
            self
        }
    }

    impl From<NetworkTrafficConfig> for Json {
        fn from(value: NetworkTrafficConfig) -> Self {
            value.0.into()
        }
    }

    /// Network traffic rule
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkTrafficRule(Properties);

    impl NetworkTrafficRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether to allow or deny traffic matching this rule
        ///
        /// `Effect`. Allowed: [`Effect`].
        pub fn effect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Effect", value.into());
            self
        }

        /// Type of pattern matching for this rule
        ///
        /// `NetworkTrafficRuleType`. Allowed: [`NetworkTrafficRuleType`].
        pub fn network_traffic_rule_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NetworkTrafficRuleType", value.into());
            self
        }

        /// URL pattern this rule applies to
        ///
        /// `Pattern`.
        pub fn pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Pattern", value.into());
            self
        }
    }

    impl From<NetworkTrafficRule> for Json {
        fn from(value: NetworkTrafficRule) -> Self {
            value.0.into()
        }
    }

    /// A source code archive stored in S3 for analysis during the pentest
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SourceCodeRepository(Properties);

    impl SourceCodeRepository {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// S3 source code location
        ///
        /// `S3Location`.
        pub fn s3_location(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Location", value.into());
            self
        }
    }

    impl From<SourceCodeRepository> for Json {
        fn from(value: SourceCodeRepository) -> Self {
            value.0.into()
        }
    }

    /// Trust anchor used when validating a target endpoint's TLS certificate
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    ///
    /// Required: `Source`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TrustedCaCertificate(Properties);

    impl TrustedCaCertificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Source of a trusted CA certificate. Exactly one member must be set.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<CaCertificateSource>>) -> Self {
            self.0.set("Source", value.into());
            self
        }
    }

    impl From<TrustedCaCertificate> for Json {
        fn from(value: TrustedCaCertificate) -> Self {
            value.0.into()
        }
    }

    /// VPC configuration that the pentest agent accesses
    ///
    /// A property type of `AWS::SecurityAgent::Pentest`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// List of security groups in the VPC
        ///
        /// `SecurityGroupArns`.
        pub fn security_group_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupArns", value.into());
            self
        }

        /// List of subnets in the VPC
        ///
        /// `SubnetArns`.
        pub fn subnet_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetArns", value.into());
            self
        }

        /// `VpcArn`.
        pub fn vpc_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcArn", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CleanUpStrategy`.
        pub enum CleanUpStrategy {
            BestEffortDelete = "BEST_EFFORT_DELETE",
            RetainAll = "RETAIN_ALL",
        }

        /// Words for `CodeRemediationStrategy`.
        pub enum CodeRemediationStrategy {
            Automatic = "AUTOMATIC",
            Disabled = "DISABLED",
        }

        /// Words for `DisableManagedSkills`.
        pub enum DisableManagedSkills {
            FindingPersonalization = "FINDING_PERSONALIZATION",
            LoginOptimization = "LOGIN_OPTIMIZATION",
        }

        /// Words for `ExcludeRiskTypes`.
        pub enum ExcludeRiskTypes {
            CrossSiteScripting = "CROSS_SITE_SCRIPTING",
            DefaultCredentials = "DEFAULT_CREDENTIALS",
            InsecureDirectObjectReference = "INSECURE_DIRECT_OBJECT_REFERENCE",
            PrivilegeEscalation = "PRIVILEGE_ESCALATION",
            ServerSideTemplateInjection = "SERVER_SIDE_TEMPLATE_INJECTION",
            CommandInjection = "COMMAND_INJECTION",
            CodeInjection = "CODE_INJECTION",
            SqlInjection = "SQL_INJECTION",
            ArbitraryFileUpload = "ARBITRARY_FILE_UPLOAD",
            InsecureDeserialization = "INSECURE_DESERIALIZATION",
            LocalFileInclusion = "LOCAL_FILE_INCLUSION",
            InformationDisclosure = "INFORMATION_DISCLOSURE",
            PathTraversal = "PATH_TRAVERSAL",
            ServerSideRequestForgery = "SERVER_SIDE_REQUEST_FORGERY",
            JsonWebTokenVulnerabilities = "JSON_WEB_TOKEN_VULNERABILITIES",
            XmlExternalEntity = "XML_EXTERNAL_ENTITY",
            FileDeletion = "FILE_DELETION",
            Other = "OTHER",
            GraphqlVulnerabilities = "GRAPHQL_VULNERABILITIES",
            BusinessLogicVulnerabilities = "BUSINESS_LOGIC_VULNERABILITIES",
            CryptographicVulnerabilities = "CRYPTOGRAPHIC_VULNERABILITIES",
            DenialOfService = "DENIAL_OF_SERVICE",
            FileAccess = "FILE_ACCESS",
            FileCreation = "FILE_CREATION",
            DatabaseModification = "DATABASE_MODIFICATION",
            DatabaseAccess = "DATABASE_ACCESS",
            OutboundServiceRequest = "OUTBOUND_SERVICE_REQUEST",
            Unknown = "UNKNOWN",
        }

        /// Words for `ProviderType`.
        pub enum ProviderType {
            SecretsManager = "SECRETS_MANAGER",
            AwsLambda = "AWS_LAMBDA",
            AwsIamRole = "AWS_IAM_ROLE",
            AwsInternal = "AWS_INTERNAL",
        }

        /// Words for `Effect`.
        pub enum Effect {
            Allow = "ALLOW",
            Deny = "DENY",
        }

        /// Words for `NetworkTrafficRuleType`.
        pub enum NetworkTrafficRuleType {
            Url = "URL",
        }
    }
}

/// Property types and words of [`SecurityRequirementPack`].
pub mod security_requirement_pack {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::SecurityAgent::SecurityRequirementPack`.
    ///
    /// Required: `Description`, `Domain`, `Evaluation`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SecurityRequirement(Properties);

    impl SecurityRequirement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Description of the security requirement
        ///
        /// `Description`. Required.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// Security domain this requirement belongs to
        ///
        /// `Domain`. Required.
        pub fn domain(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Domain", value.into());
            self
        }

        /// How to evaluate compliance with this requirement
        ///
        /// `Evaluation`. Required.
        pub fn evaluation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Evaluation", value.into());
            self
        }

        /// Name of the security requirement
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// How to remediate non-compliance
        ///
        /// `Remediation`.
        pub fn remediation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Remediation", value.into());
            self
        }
    }

    impl From<SecurityRequirement> for Json {
        fn from(value: SecurityRequirement) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::SecurityAgent::SecurityRequirementPack`.
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

        /// The key name of the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag
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

/// Property types and words of [`TargetDomain`].
pub mod target_domain {
    use crate::{Json, Properties, Value};

    /// Represents DNS TXT verification details
    ///
    /// A property type of `AWS::SecurityAgent::TargetDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DnsVerification(Properties);

    impl DnsVerification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Record name to be added in DNS for target domain
        ///
        /// `DnsRecordName`.
        pub fn dns_record_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsRecordName", value.into());
            self
        }

        /// Type of record to be added in DNS for target domain
        ///
        /// `DnsRecordType`. Allowed: [`DnsRecordType`].
        pub fn dns_record_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DnsRecordType", value.into());
            self
        }

        /// Token used to verify domain ownership
        ///
        /// `Token`.
        pub fn token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Token", value.into());
            self
        }
    }

    impl From<DnsVerification> for Json {
        fn from(value: DnsVerification) -> Self {
            value.0.into()
        }
    }

    /// Represents HTTP route verification details
    ///
    /// A property type of `AWS::SecurityAgent::TargetDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HttpVerification(Properties);

    impl HttpVerification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Route path where verification token should be placed
        ///
        /// `RoutePath`.
        pub fn route_path(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoutePath", value.into());
            self
        }

        /// Token used to verify domain ownership
        ///
        /// `Token`.
        pub fn token(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Token", value.into());
            self
        }
    }

    impl From<HttpVerification> for Json {
        fn from(value: HttpVerification) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource
    ///
    /// A property type of `AWS::SecurityAgent::TargetDomain`.
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

        /// The key name of the tag
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag
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

    /// Verification details to verify registered target domain
    ///
    /// A property type of `AWS::SecurityAgent::TargetDomain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VerificationDetails(Properties);

    impl VerificationDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Represents DNS TXT verification details
        ///
        /// `DnsTxt`.
        pub fn dns_txt(mut self, value: impl Into<Value<DnsVerification>>) -> Self {
            self.0.set("DnsTxt", value.into());
            self
        }

        /// Represents HTTP route verification details
        ///
        /// `HttpRoute`.
        pub fn http_route(mut self, value: impl Into<Value<HttpVerification>>) -> Self {
            self.0.set("HttpRoute", value.into());
            self
        }

        /// Type of domain ownership verification method
        ///
        /// `Method`. Allowed: [`Method`].
        pub fn method(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Method", value.into());
            self
        }
    }

    impl From<VerificationDetails> for Json {
        fn from(value: VerificationDetails) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `VerificationMethod`.
        pub enum VerificationMethod {
            DnsTxt = "DNS_TXT",
            HttpRoute = "HTTP_ROUTE",
            PrivateVpc = "PRIVATE_VPC",
        }

        /// Words for `DnsRecordType`.
        pub enum DnsRecordType {
            Txt = "TXT",
        }

        /// Words for `Method`.
        pub enum Method {
            DnsTxt = "DNS_TXT",
            HttpRoute = "HTTP_ROUTE",
            PrivateVpc = "PRIVATE_VPC",
        }
    }
}
