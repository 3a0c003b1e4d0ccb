//! `AWS::EKS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates an access entry.
///
/// [`AWS::EKS::AccessEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-accessentry.html).
///
/// Required: `ClusterName`, `PrincipalArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct AccessEntry(Properties);

impl AccessEntry {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The access policies to associate to the access entry.
    ///
    /// `AccessPolicies`.
    pub fn access_policies(mut self, value: impl Into<List<access_entry::AccessPolicy>>) -> Self {
        self.0.set("AccessPolicies", value.into());
        self
    }

    /// The name of your cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The value for `name` that you've specified for `kind: Group` as a `subject` in a Kubernetes `RoleBinding` or `ClusterRoleBinding` object. Amazon EKS doesn't confirm that the value for `name` exists in any bindings on your cluster.
    ///
    /// `KubernetesGroups`.
    pub fn kubernetes_groups(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("KubernetesGroups", value.into());
        self
    }

    /// The ARN of the IAM principal for the `AccessEntry` . You can specify one ARN for each access entry. You can't specify the same ARN in more than one access entry. This value can't be changed after access entry creation.
    ///
    /// `PrincipalArn`. Required. A change replaces the resource.
    pub fn principal_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrincipalArn", value.into());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<access_entry::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the new access entry. Valid values are `STANDARD` , `FARGATE_LINUX` , `EC2_LINUX` , `EC2_WINDOWS` , `EC2` (for EKS Auto Mode), `HYBRID_LINUX` , and `HYPERPOD_LINUX` .
    ///
    /// `Type`. A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }

    /// The username to authenticate to Kubernetes with. We recommend not specifying a username and letting Amazon EKS specify it for you.
    ///
    /// `Username`.
    pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Username", value.into());
        self
    }
}

impl Resource for AccessEntry {
    const TYPE: &'static str = "AWS::EKS::AccessEntry";
}

impl Construct for AccessEntry {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<AccessEntry> for Properties {
    fn from(value: AccessEntry) -> Self {
        value.0
    }
}

impl Handle<AccessEntry> {
    /// The ARN of the access entry.
    ///
    /// `Fn::GetAtt` of `AccessEntryArn`.
    #[must_use]
    pub fn access_entry_arn(self) -> Value<String> {
        self.attribute("AccessEntryArn")
    }
}

/// Creates an Amazon EKS add-on.
///
/// [`AWS::EKS::Addon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-addon.html).
///
/// Required: `AddonName`, `ClusterName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Addon(Properties);

impl Addon {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the add-on.
    ///
    /// `AddonName`. Required. A change replaces the resource.
    pub fn addon_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AddonName", value.into());
        self
    }

    /// The version of the add-on.
    ///
    /// `AddonVersion`.
    pub fn addon_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AddonVersion", value.into());
        self
    }

    /// The name of your cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The configuration values that you provided.
    ///
    /// `ConfigurationValues`.
    pub fn configuration_values(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ConfigurationValues", value.into());
        self
    }

    /// The namespace configuration for the addon. This specifies the Kubernetes namespace where the addon is installed.
    ///
    /// `NamespaceConfig`. A change replaces the resource.
    pub fn namespace_config(mut self, value: impl Into<Value<addon::NamespaceConfig>>) -> Self {
        self.0.set("NamespaceConfig", value.into());
        self
    }

    /// An array of EKS Pod Identity associations owned by the add-on. Each association maps a role to a service account in a namespace in the cluster.
    ///
    /// `PodIdentityAssociations`.
    pub fn pod_identity_associations(
        mut self,
        value: impl Into<List<addon::PodIdentityAssociation>>,
    ) -> Self {
        self.0.set("PodIdentityAssociations", value.into());
        self
    }

    /// Specifying this option preserves the add-on software on your cluster but Amazon EKS stops managing any settings for the add-on. If an IAM account is associated with the add-on, it isn't removed.
    ///
    /// `PreserveOnDelete`.
    pub fn preserve_on_delete(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("PreserveOnDelete", value.into());
        self
    }

    /// How to resolve field value conflicts for an Amazon EKS add-on. Conflicts are handled based on the value you choose:
    ///
    /// `ResolveConflicts`. Allowed: [`ResolveConflicts`](addon::ResolveConflicts).
    pub fn resolve_conflicts(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ResolveConflicts", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of an existing IAM role to bind to the add-on's service account. The role must be assigned the IAM permissions required by the add-on.
    ///
    /// `ServiceAccountRoleArn`.
    pub fn service_account_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceAccountRoleArn", value.into());
        self
    }

    /// The metadata that you apply to the add-on to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<addon::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Addon {
    const TYPE: &'static str = "AWS::EKS::Addon";
}

impl Construct for Addon {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Addon> for Properties {
    fn from(value: Addon) -> Self {
        value.0
    }
}

impl Handle<Addon> {
    /// The ARN of the add-on, such as `arn:aws:eks:us-west-2:111122223333:addon/1-19/vpc-cni/xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// An object representing a managed capability in an Amazon EKS cluster. This includes all configuration, status, and health information for the capability.
///
/// [`AWS::EKS::Capability`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-capability.html).
///
/// Required: `CapabilityName`, `ClusterName`, `DeletePropagationPolicy`, `RoleArn`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Capability(Properties);

impl Capability {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique name of the capability within the cluster.
    ///
    /// `CapabilityName`. Required. A change replaces the resource.
    pub fn capability_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CapabilityName", value.into());
        self
    }

    /// The name of the Amazon EKS cluster that contains this capability.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The configuration settings for the capability. The structure varies depending on the capability type.
    ///
    /// `Configuration`.
    pub fn configuration(
        mut self,
        value: impl Into<Value<capability::CapabilityConfiguration>>,
    ) -> Self {
        self.0.set("Configuration", value.into());
        self
    }

    /// The delete propagation policy for the capability. Currently, the only supported value is `RETAIN` , which keeps all resources managed by the capability when the capability is deleted.
    ///
    /// `DeletePropagationPolicy`. Required. Allowed: [`DeletePropagationPolicy`](capability::DeletePropagationPolicy).
    pub fn delete_propagation_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeletePropagationPolicy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that the capability uses to interact with AWS services.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<capability::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of capability. Valid values are `ACK` , `ARGOCD` , or `KRO` .
    ///
    /// `Type`. Required. Allowed: [`Type`](capability::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Capability {
    const TYPE: &'static str = "AWS::EKS::Capability";
}

impl Construct for Capability {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Capability> for Properties {
    fn from(value: Capability) -> Self {
        value.0
    }
}

impl Handle<Capability> {
    /// The Amazon Resource Name (ARN) of the capability.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application is automatically created and managed by EKS.
    ///
    /// `Fn::GetAtt` of `Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn`.
    #[must_use]
    pub fn configuration_argo_cd_aws_idc_idc_managed_application_arn(self) -> Value<String> {
        self.attribute("Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn")
    }

    /// The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API.
    ///
    /// `Fn::GetAtt` of `Configuration.ArgoCd.ServerUrl`.
    #[must_use]
    pub fn configuration_argo_cd_server_url(self) -> Value<String> {
        self.attribute("Configuration.ArgoCd.ServerUrl")
    }

    /// The Unix epoch timestamp in seconds for when the capability was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Unix epoch timestamp in seconds for when the capability was last modified.
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// The current status of the capability. Valid values include:
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The version of the capability software that is currently running.
    ///
    /// `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn version(self) -> Value<String> {
        self.attribute("Version")
    }
}

/// Resource Type definition for EKS CertificateAuthority.
///
/// [`AWS::EKS::CertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-certificateauthority.html).
///
/// Required: `ClusterName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CertificateAuthority(Properties);

impl CertificateAuthority {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the EKS cluster that the certificate authority belongs to.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }
}

impl Resource for CertificateAuthority {
    const TYPE: &'static str = "AWS::EKS::CertificateAuthority";
}

impl Construct for CertificateAuthority {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CertificateAuthority> for Properties {
    fn from(value: CertificateAuthority) -> Self {
        value.0
    }
}

impl Handle<CertificateAuthority> {
    /// The timestamp when the certificate authority was activated.
    ///
    /// `Fn::GetAtt` of `ActivatedAt`.
    #[must_use]
    pub fn activated_at(self) -> Value<String> {
        self.attribute("ActivatedAt")
    }

    /// The entity that activated the certificate authority.
    ///
    /// `Fn::GetAtt` of `ActivatedBy`.
    #[must_use]
    pub fn activated_by(self) -> Value<String> {
        self.attribute("ActivatedBy")
    }

    /// The timestamp when the certificate authority was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The entity that created the certificate authority.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The Base64 encoded certificate authority data.
    ///
    /// `Fn::GetAtt` of `Data`.
    #[must_use]
    pub fn data(self) -> Value<String> {
        self.attribute("Data")
    }

    /// The distribution status of the certificate authority.
    ///
    /// `Fn::GetAtt` of `DistributionStatus`.
    #[must_use]
    pub fn distribution_status(self) -> Value<String> {
        self.attribute("DistributionStatus")
    }

    /// The unique identifier of the certificate authority.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Whether activation of this certificate authority can still be rolled back.
    ///
    /// `Fn::GetAtt` of `RollbackAvailable`.
    #[must_use]
    pub fn rollback_available(self) -> Value<bool> {
        self.attribute("RollbackAvailable")
    }

    /// The scheduled auto-activation events for the certificate authority, computed from its validity window.
    ///
    /// `Fn::GetAtt` of `ScheduledEvents`.
    #[must_use]
    pub fn scheduled_events(self) -> Value<Json> {
        self.attribute("ScheduledEvents")
    }

    /// The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days).
    ///
    /// `Fn::GetAtt` of `ScheduledEvents.FinalAutoActivation`.
    #[must_use]
    pub fn scheduled_events_final_auto_activation(self) -> Value<String> {
        self.attribute("ScheduledEvents.FinalAutoActivation")
    }

    /// The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months).
    ///
    /// `Fn::GetAtt` of `ScheduledEvents.FirstAutoActivation`.
    #[must_use]
    pub fn scheduled_events_first_auto_activation(self) -> Value<String> {
        self.attribute("ScheduledEvents.FirstAutoActivation")
    }

    /// The signing status of the certificate authority.
    ///
    /// `Fn::GetAtt` of `SigningStatus`.
    #[must_use]
    pub fn signing_status(self) -> Value<String> {
        self.attribute("SigningStatus")
    }

    /// The validity period of the certificate authority.
    ///
    /// `Fn::GetAtt` of `Validity`.
    #[must_use]
    pub fn validity(self) -> Value<Json> {
        self.attribute("Validity")
    }

    /// The end of the validity period for the certificate authority.
    ///
    /// `Fn::GetAtt` of `Validity.NotAfter`.
    #[must_use]
    pub fn validity_not_after(self) -> Value<String> {
        self.attribute("Validity.NotAfter")
    }

    /// The start of the validity period for the certificate authority.
    ///
    /// `Fn::GetAtt` of `Validity.NotBefore`.
    #[must_use]
    pub fn validity_not_before(self) -> Value<String> {
        self.attribute("Validity.NotBefore")
    }
}

/// Creates an Amazon EKS control plane.
///
/// [`AWS::EKS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html).
///
/// Required: `ResourcesVpcConfig`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Cluster(Properties);

impl Cluster {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The access configuration for the cluster.
    ///
    /// `AccessConfig`.
    pub fn access_config(mut self, value: impl Into<Value<cluster::AccessConfig>>) -> Self {
        self.0.set("AccessConfig", value.into());
        self
    }

    /// The ID of the certificate authority to activate as the cluster's signing CA. Setting or changing this value activates the specified CA (the previously active CA becomes trusted).
    ///
    /// `ActiveCertificateAuthorityId`.
    pub fn active_certificate_authority_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActiveCertificateAuthorityId", value.into());
        self
    }

    /// If you set this value to `False` when creating a cluster, the default networking add-ons will not be installed.
    ///
    /// `BootstrapSelfManagedAddons`. A change replaces the resource.
    pub fn bootstrap_self_managed_addons(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BootstrapSelfManagedAddons", value.into());
        self
    }

    /// The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority.
    ///
    /// `CertificateAuthority`.
    pub fn certificate_authority(
        mut self,
        value: impl Into<Value<cluster::CertificateAuthority>>,
    ) -> Self {
        self.0.set("CertificateAuthority", value.into());
        self
    }

    /// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled.
    ///
    /// `ComputeConfig`.
    pub fn compute_config(mut self, value: impl Into<Value<cluster::ComputeConfig>>) -> Self {
        self.0.set("ComputeConfig", value.into());
        self
    }

    /// The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide.
    ///
    /// `ControlPlaneScalingConfig`.
    pub fn control_plane_scaling_config(
        mut self,
        value: impl Into<Value<cluster::ControlPlaneScalingConfig>>,
    ) -> Self {
        self.0.set("ControlPlaneScalingConfig", value.into());
        self
    }

    /// The current deletion protection setting for the cluster. When `true` , deletion protection is enabled and the cluster cannot be deleted until protection is disabled. When `false` , the cluster can be deleted normally.
    ///
    /// `DeletionProtection`.
    pub fn deletion_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DeletionProtection", value.into());
        self
    }

    /// The encryption configuration for the cluster.
    ///
    /// `EncryptionConfig`. A change replaces the resource.
    pub fn encryption_config(mut self, value: impl Into<List<cluster::EncryptionConfig>>) -> Self {
        self.0.set("EncryptionConfig", value.into());
        self
    }

    /// Set this value to `true` to override upgrade-blocking readiness checks when updating a cluster.
    ///
    /// `Force`.
    pub fn force(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Force", value.into());
        self
    }

    /// The configuration for the Kubernetes API server on an Amazon EKS cluster.
    ///
    /// `KubeApiServerConfig`.
    pub fn kube_api_server_config(
        mut self,
        value: impl Into<Value<cluster::KubeApiServerConfig>>,
    ) -> Self {
        self.0.set("KubeApiServerConfig", value.into());
        self
    }

    /// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
    ///
    /// `KubeControllerManagerConfig`.
    pub fn kube_controller_manager_config(
        mut self,
        value: impl Into<Value<cluster::KubeControllerManagerConfig>>,
    ) -> Self {
        self.0.set("KubeControllerManagerConfig", value.into());
        self
    }

    /// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
    ///
    /// `KubeSchedulerConfig`.
    pub fn kube_scheduler_config(
        mut self,
        value: impl Into<Value<cluster::KubeSchedulerConfig>>,
    ) -> Self {
        self.0.set("KubeSchedulerConfig", value.into());
        self
    }

    /// The Kubernetes network configuration for the cluster.
    ///
    /// `KubernetesNetworkConfig`.
    pub fn kubernetes_network_config(
        mut self,
        value: impl Into<Value<cluster::KubernetesNetworkConfig>>,
    ) -> Self {
        self.0.set("KubernetesNetworkConfig", value.into());
        self
    }

    /// The logging configuration for your cluster.
    ///
    /// `Logging`.
    pub fn logging(mut self, value: impl Into<Value<cluster::Logging>>) -> Self {
        self.0.set("Logging", value.into());
        self
    }

    /// The unique name to give to your cluster. The name can contain only alphanumeric characters (case-sensitive) and hyphens. It must start with an alphanumeric character and can't be longer than 100 characters.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An object representing the configuration of your local Amazon EKS cluster on an AWS Outpost. This object isn't available for clusters on the AWS cloud.
    ///
    /// `OutpostConfig`. A change replaces the resource.
    pub fn outpost_config(mut self, value: impl Into<Value<cluster::OutpostConfig>>) -> Self {
        self.0.set("OutpostConfig", value.into());
        self
    }

    /// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after the cluster is created.
    ///
    /// `RemoteNetworkConfig`.
    pub fn remote_network_config(
        mut self,
        value: impl Into<Value<cluster::RemoteNetworkConfig>>,
    ) -> Self {
        self.0.set("RemoteNetworkConfig", value.into());
        self
    }

    /// The VPC configuration that's used by the cluster control plane. Amazon EKS VPC resources have specific requirements to work properly with Kubernetes.
    ///
    /// `ResourcesVpcConfig`. Required.
    pub fn resources_vpc_config(
        mut self,
        value: impl Into<Value<cluster::ResourcesVpcConfig>>,
    ) -> Self {
        self.0.set("ResourcesVpcConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that provides permissions for the Kubernetes control plane to make calls to AWS API operations on your behalf.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The rollback configuration to use for the cluster version rollback.
    ///
    /// `RollbackConfig`.
    pub fn rollback_config(mut self, value: impl Into<Value<cluster::RollbackConfig>>) -> Self {
        self.0.set("RollbackConfig", value.into());
        self
    }

    /// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled.
    ///
    /// `StorageConfig`.
    pub fn storage_config(mut self, value: impl Into<Value<cluster::StorageConfig>>) -> Self {
        self.0.set("StorageConfig", value.into());
        self
    }

    /// The metadata that you apply to the cluster to assist with categorization and organization. Each tag consists of a key and an optional value, both of which you define.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<cluster::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// This value indicates if extended support is enabled or disabled for the cluster.
    ///
    /// `UpgradePolicy`.
    pub fn upgrade_policy(mut self, value: impl Into<Value<cluster::UpgradePolicy>>) -> Self {
        self.0.set("UpgradePolicy", value.into());
        self
    }

    /// The desired Kubernetes version for your cluster. If you don't specify a value here, the default version available in Amazon EKS is used.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }

    /// The configuration for zonal shift for the cluster.
    ///
    /// `ZonalShiftConfig`.
    pub fn zonal_shift_config(
        mut self,
        value: impl Into<Value<cluster::ZonalShiftConfig>>,
    ) -> Self {
        self.0.set("ZonalShiftConfig", value.into());
        self
    }
}

impl Resource for Cluster {
    const TYPE: &'static str = "AWS::EKS::Cluster";
}

impl Construct for Cluster {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Cluster> for Properties {
    fn from(value: Cluster) -> Self {
        value.0
    }
}

impl Handle<Cluster> {
    /// The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:cluster/prod` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Indicates whether the active certificate authority was activated by EKS or by the customer.
    ///
    /// `Fn::GetAtt` of `CertificateAuthority.Active.ActivatedBy`.
    #[must_use]
    pub fn certificate_authority_active_activated_by(self) -> Value<String> {
        self.attribute("CertificateAuthority.Active.ActivatedBy")
    }

    /// The ID of the active (signing) certificate authority.
    ///
    /// `Fn::GetAtt` of `CertificateAuthority.Active.Id`.
    #[must_use]
    pub fn certificate_authority_active_id(self) -> Value<String> {
        self.attribute("CertificateAuthority.Active.Id")
    }

    /// The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs).
    ///
    /// `Fn::GetAtt` of `CertificateAuthority.Data`.
    #[must_use]
    pub fn certificate_authority_data(self) -> Value<String> {
        self.attribute("CertificateAuthority.Data")
    }

    /// The `certificate-authority-data` for your cluster.
    ///
    /// `Fn::GetAtt` of `CertificateAuthorityData`.
    #[must_use]
    pub fn certificate_authority_data_attribute(self) -> Value<String> {
        self.attribute("CertificateAuthorityData")
    }

    /// The cluster security group that was created by Amazon EKS for the cluster. Managed node groups use this security group for control plane to data plane communication.
    ///
    /// `Fn::GetAtt` of `ClusterSecurityGroupId`.
    #[must_use]
    pub fn cluster_security_group_id(self) -> Value<String> {
        self.attribute("ClusterSecurityGroupId")
    }

    /// Amazon Resource Name (ARN) or alias of the customer master key (CMK).
    ///
    /// `Fn::GetAtt` of `EncryptionConfigKeyArn`.
    #[must_use]
    pub fn encryption_config_key_arn(self) -> Value<String> {
        self.attribute("EncryptionConfigKeyArn")
    }

    /// The endpoint for your Kubernetes API server, such as `https://5E1D0CEXAMPLEA591B746AFC5AB30262.yl4.us-west-2.eks.amazonaws.com` .
    ///
    /// `Fn::GetAtt` of `Endpoint`.
    #[must_use]
    pub fn endpoint(self) -> Value<String> {
        self.attribute("Endpoint")
    }

    /// The ID of your local Amazon EKS cluster on an AWS Outpost. This property isn't available for an Amazon EKS cluster on the AWS cloud.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// The CIDR block that Kubernetes Service IP addresses are assigned from if you created a `1.21` or later cluster with version `>1.10.1` or later of the Amazon VPC CNI add-on and specified `ipv6` for \*ipFamily\* when you created the cluster.
    ///
    /// `Fn::GetAtt` of `KubernetesNetworkConfig.ServiceIpv6Cidr`.
    #[must_use]
    pub fn kubernetes_network_config_service_ipv6_cidr(self) -> Value<String> {
        self.attribute("KubernetesNetworkConfig.ServiceIpv6Cidr")
    }

    /// The issuer URL for the OIDC identity provider of the cluster, such as `https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E` .
    ///
    /// `Fn::GetAtt` of `OpenIdConnectIssuerUrl`.
    #[must_use]
    pub fn open_id_connect_issuer_url(self) -> Value<String> {
        self.attribute("OpenIdConnectIssuerUrl")
    }
}

/// Creates an AWS Fargate profile for your Amazon EKS cluster. You must have at least one Fargate profile in a cluster to be able to run pods on Fargate.
///
/// [`AWS::EKS::FargateProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-fargateprofile.html).
///
/// Required: `ClusterName`, `PodExecutionRoleArn`, `Selectors`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct FargateProfile(Properties);

impl FargateProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of your cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The name of the Fargate profile.
    ///
    /// `FargateProfileName`. A change replaces the resource.
    pub fn fargate_profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FargateProfileName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the `Pod` execution role to use for a `Pod` that matches the selectors in the Fargate profile.
    ///
    /// `PodExecutionRoleArn`. Required. A change replaces the resource.
    pub fn pod_execution_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PodExecutionRoleArn", value.into());
        self
    }

    /// The selectors to match for a `Pod` to use this Fargate profile. Each selector must have an associated Kubernetes `namespace` . Optionally, you can also specify `labels` for a `namespace` .
    ///
    /// `Selectors`. Required. A change replaces the resource.
    pub fn selectors(mut self, value: impl Into<List<fargate_profile::Selector>>) -> Self {
        self.0.set("Selectors", value.into());
        self
    }

    /// The IDs of subnets to launch a `Pod` into. A `Pod` running on Fargate isn't assigned a public IP address, so only private subnets (with no direct route to an Internet Gateway) are accepted for this parameter.
    ///
    /// `Subnets`. A change replaces the resource.
    pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Subnets", value.into());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<fargate_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for FargateProfile {
    const TYPE: &'static str = "AWS::EKS::FargateProfile";
}

impl Construct for FargateProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<FargateProfile> for Properties {
    fn from(value: FargateProfile) -> Self {
        value.0
    }
}

impl Handle<FargateProfile> {
    /// The ARN of the cluster, such as `arn:aws:eks:us-west-2:666666666666:fargateprofile/myCluster/myFargateProfile/1cb1a11a-1dc1-1d11-cf11-1111f11fa111` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Associates an identity provider configuration to a cluster.
///
/// [`AWS::EKS::IdentityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html).
///
/// Required: `ClusterName`, `Type`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct IdentityProviderConfig(Properties);

impl IdentityProviderConfig {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of your cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The name of the configuration.
    ///
    /// `IdentityProviderConfigName`. A change replaces the resource.
    pub fn identity_provider_config_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityProviderConfigName", value.into());
        self
    }

    /// An object representing an OpenID Connect (OIDC) identity provider configuration.
    ///
    /// `Oidc`. A change replaces the resource.
    pub fn oidc(
        mut self,
        value: impl Into<Value<identity_provider_config::OidcIdentityProviderConfig>>,
    ) -> Self {
        self.0.set("Oidc", value.into());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<identity_provider_config::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The type of the identity provider configuration. The only type available is `oidc` .
    ///
    /// `Type`. Required. Allowed: [`Type`](identity_provider_config::Type). A change replaces the resource.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for IdentityProviderConfig {
    const TYPE: &'static str = "AWS::EKS::IdentityProviderConfig";
}

impl Construct for IdentityProviderConfig {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<IdentityProviderConfig> for Properties {
    fn from(value: IdentityProviderConfig) -> Self {
        value.0
    }
}

impl Handle<IdentityProviderConfig> {
    /// The Amazon Resource Name (ARN) associated with the identity provider config.
    ///
    /// `Fn::GetAtt` of `IdentityProviderConfigArn`.
    #[must_use]
    pub fn identity_provider_config_arn(self) -> Value<String> {
        self.attribute("IdentityProviderConfigArn")
    }
}

/// Creates a managed node group for an Amazon EKS cluster.
///
/// [`AWS::EKS::Nodegroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html).
///
/// Required: `ClusterName`, `NodeRole`, `Subnets`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Nodegroup(Properties);

impl Nodegroup {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AMI type for your node group. If you specify `launchTemplate` , and your launch template uses a custom AMI, then don't specify `amiType` , or the node group deployment will fail.
    ///
    /// `AmiType`. Allowed: [`AmiType`](nodegroup::AmiType). A change replaces the resource.
    pub fn ami_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AmiType", value.into());
        self
    }

    /// The capacity type of your managed node group.
    ///
    /// `CapacityType`. Allowed: [`CapacityType`](nodegroup::CapacityType). A change replaces the resource.
    pub fn capacity_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CapacityType", value.into());
        self
    }

    /// The name of your cluster.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The root device disk size (in GiB) for your node group instances. The default disk size is 20 GiB for Linux and Bottlerocket. The default disk size is 50 GiB for Windows.
    ///
    /// `DiskSize`. A change replaces the resource.
    pub fn disk_size(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DiskSize", value.into());
        self
    }

    /// Force the update if any `Pod` on the existing node group can't be drained due to a `Pod` disruption budget issue.
    ///
    /// `ForceUpdateEnabled`.
    pub fn force_update_enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("ForceUpdateEnabled", value.into());
        self
    }

    /// Specify the instance types for a node group. If you specify a GPU instance type, make sure to also specify an applicable GPU AMI type with the `amiType` parameter.
    ///
    /// `InstanceTypes`. A change replaces the resource.
    pub fn instance_types(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("InstanceTypes", value.into());
        self
    }

    /// The Kubernetes `labels` applied to the nodes in the node group.
    ///
    /// `Labels`.
    pub fn labels(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Labels", value.into());
        self
    }

    /// An object representing a node group's launch template specification. When using this object, don't directly specify `instanceTypes` , `diskSize` , or `remoteAccess` .
    ///
    /// `LaunchTemplate`.
    pub fn launch_template(
        mut self,
        value: impl Into<Value<nodegroup::LaunchTemplateSpecification>>,
    ) -> Self {
        self.0.set("LaunchTemplate", value.into());
        self
    }

    /// The node auto repair configuration for the node group.
    ///
    /// `NodeRepairConfig`.
    pub fn node_repair_config(
        mut self,
        value: impl Into<Value<nodegroup::NodeRepairConfig>>,
    ) -> Self {
        self.0.set("NodeRepairConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to associate with your node group. The Amazon EKS worker node `kubelet` daemon makes calls to AWS APIs on your behalf.
    ///
    /// `NodeRole`. Required. A change replaces the resource.
    pub fn node_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodeRole", value.into());
        self
    }

    /// The unique name to give your node group.
    ///
    /// `NodegroupName`. A change replaces the resource.
    pub fn nodegroup_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NodegroupName", value.into());
        self
    }

    /// The AMI version of the Amazon EKS optimized AMI to use with your node group (for example, `1.14.7- *YYYYMMDD*` ). By default, the latest available AMI version for the node group's current Kubernetes version is used.
    ///
    /// `ReleaseVersion`.
    pub fn release_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReleaseVersion", value.into());
        self
    }

    /// The remote access configuration to use with your node group. For Linux, the protocol is SSH. For Windows, the protocol is RDP. If you specify `launchTemplate` , then don't specify `remoteAccess` , or the node group deployment will fail.
    ///
    /// `RemoteAccess`. A change replaces the resource.
    pub fn remote_access(mut self, value: impl Into<Value<nodegroup::RemoteAccess>>) -> Self {
        self.0.set("RemoteAccess", value.into());
        self
    }

    /// The scaling configuration details for the Auto Scaling group that is created for your node group.
    ///
    /// `ScalingConfig`.
    pub fn scaling_config(mut self, value: impl Into<Value<nodegroup::ScalingConfig>>) -> Self {
        self.0.set("ScalingConfig", value.into());
        self
    }

    /// The subnets to use for the Auto Scaling group that is created for your node group.
    ///
    /// `Subnets`. Required. A change replaces the resource.
    pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Subnets", value.into());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Kubernetes taints to be applied to the nodes in the node group when they are created. Effect is one of `No_Schedule` , `Prefer_No_Schedule` , or `No_Execute` .
    ///
    /// `Taints`.
    pub fn taints(mut self, value: impl Into<List<nodegroup::Taint>>) -> Self {
        self.0.set("Taints", value.into());
        self
    }

    /// The node group update configuration.
    ///
    /// `UpdateConfig`.
    pub fn update_config(mut self, value: impl Into<Value<nodegroup::UpdateConfig>>) -> Self {
        self.0.set("UpdateConfig", value.into());
        self
    }

    /// The Kubernetes version to use for your managed nodes. By default, the Kubernetes version of the cluster is used, and this is the only accepted specified value.
    ///
    /// `Version`.
    pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Version", value.into());
        self
    }

    /// The warm pool configuration for the node group.
    ///
    /// `WarmPoolConfig`.
    pub fn warm_pool_config(mut self, value: impl Into<Value<nodegroup::WarmPoolConfig>>) -> Self {
        self.0.set("WarmPoolConfig", value.into());
        self
    }
}

impl Resource for Nodegroup {
    const TYPE: &'static str = "AWS::EKS::Nodegroup";
}

impl Construct for Nodegroup {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Nodegroup> for Properties {
    fn from(value: Nodegroup) -> Self {
        value.0
    }
}

impl Handle<Nodegroup> {
    /// The Amazon Resource Name (ARN) associated with the managed node group.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
///
/// [`AWS::EKS::PodIdentityAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-podidentityassociation.html).
///
/// Required: `ClusterName`, `Namespace`, `RoleArn`, `ServiceAccount`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct PodIdentityAssociation(Properties);

impl PodIdentityAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the cluster that the association is in.
    ///
    /// `ClusterName`. Required. A change replaces the resource.
    pub fn cluster_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ClusterName", value.into());
        self
    }

    /// The state of the automatic sessions tags. The value of \*true\* disables these tags.
    ///
    /// `DisableSessionTags`.
    pub fn disable_session_tags(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("DisableSessionTags", value.into());
        self
    }

    /// The name of the Kubernetes namespace inside the cluster to create the association in. The service account and the Pods that use the service account must be in this namespace.
    ///
    /// `Namespace`. Required. A change replaces the resource.
    pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Namespace", value.into());
        self
    }

    /// The policy of the pod identity association.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS Pod Identity agent manages credentials to assume this role for applications in the containers in the Pods that use this service account.
    ///
    /// `RoleArn`. Required.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The name of the Kubernetes service account inside the cluster to associate the IAM credentials with.
    ///
    /// `ServiceAccount`. Required. A change replaces the resource.
    pub fn service_account(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceAccount", value.into());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<pod_identity_association::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the target IAM role to associate with the service account. This role is assumed by using the EKS Pod Identity association role, then the credentials for this role are injected into the Pod.
    ///
    /// `TargetRoleArn`.
    pub fn target_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetRoleArn", value.into());
        self
    }
}

impl Resource for PodIdentityAssociation {
    const TYPE: &'static str = "AWS::EKS::PodIdentityAssociation";
}

impl Construct for PodIdentityAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<PodIdentityAssociation> for Properties {
    fn from(value: PodIdentityAssociation) -> Self {
        value.0
    }
}

impl Handle<PodIdentityAssociation> {
    /// The Amazon Resource Name (ARN) of the association.
    ///
    /// `Fn::GetAtt` of `AssociationArn`.
    #[must_use]
    pub fn association_arn(self) -> Value<String> {
        self.attribute("AssociationArn")
    }

    /// The ID of the association.
    ///
    /// `Fn::GetAtt` of `AssociationId`.
    #[must_use]
    pub fn association_id(self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// The unique identifier for this EKS Pod Identity association for a target IAM role. You put this value in the trust policy of the target role, in a `Condition` to match the `sts.ExternalId` .
    ///
    /// `Fn::GetAtt` of `ExternalId`.
    #[must_use]
    pub fn external_id(self) -> Value<String> {
        self.attribute("ExternalId")
    }
}

/// Property types and words of [`AccessEntry`].
pub mod access_entry {
    use crate::{Json, List, Properties, Value};

    /// An access policy includes permissions that allow Amazon EKS to authorize an IAM principal to work with Kubernetes objects on your cluster. The policies are managed by Amazon EKS, but they're not IAM policies.
    ///
    /// A property type of `AWS::EKS::AccessEntry`.
    ///
    /// Required: `AccessScope`, `PolicyArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessPolicy(Properties);

    impl AccessPolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The scope of an `AccessPolicy` that's associated to an `AccessEntry` .
        ///
        /// `AccessScope`. Required.
        pub fn access_scope(mut self, value: impl Into<Value<AccessScope>>) -> Self {
            self.0.set("AccessScope", value.into());
            self
        }

        /// The ARN of the access policy.
        ///
        /// `PolicyArn`. Required.
        pub fn policy_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PolicyArn", value.into());
            self
        }
    }

    impl From<AccessPolicy> for Json {
        fn from(value: AccessPolicy) -> Self {
            value.0.into()
        }
    }

    /// The scope of an `AccessPolicy` that's associated to an `AccessEntry` .
    ///
    /// A property type of `AWS::EKS::AccessEntry`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessScope(Properties);

    impl AccessScope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A Kubernetes `namespace` that an access policy is scoped to. A value is required if you specified `namespace` for `Type` .
        ///
        /// `Namespaces`.
        pub fn namespaces(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Namespaces", value.into());
            self
        }

        /// The scope type of an access policy.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AccessScope> for Json {
        fn from(value: AccessScope) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::AccessEntry`.
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

    words! {
        /// Words for `Type`.
        pub enum Type {
            Namespace = "namespace",
            Cluster = "cluster",
        }
    }
}

/// Property types and words of [`Addon`].
pub mod addon {
    use crate::{Json, Properties, Value};

    /// The namespace configuration for the addon. This specifies the Kubernetes namespace where the addon is installed.
    ///
    /// A property type of `AWS::EKS::Addon`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NamespaceConfig(Properties);

    impl NamespaceConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The custom namespace for creating the add-on
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<NamespaceConfig> for Json {
        fn from(value: NamespaceConfig) -> Self {
            value.0.into()
        }
    }

    /// Amazon EKS Pod Identity associations provide the ability to manage credentials for your applications, similar to the way that Amazon EC2 instance profiles provide credentials to Amazon EC2 instances.
    ///
    /// A property type of `AWS::EKS::Addon`.
    ///
    /// Required: `RoleArn`, `ServiceAccount`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PodIdentityAssociation(Properties);

    impl PodIdentityAssociation {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the IAM role to associate with the service account. The EKS Pod Identity agent manages credentials to assume this role for applications in the containers in the Pods that use this service account.
        ///
        /// `RoleArn`. Required.
        pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RoleArn", value.into());
            self
        }

        /// The name of the Kubernetes service account inside the cluster to associate the IAM credentials with.
        ///
        /// `ServiceAccount`. Required.
        pub fn service_account(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceAccount", value.into());
            self
        }
    }

    impl From<PodIdentityAssociation> for Json {
        fn from(value: PodIdentityAssociation) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::Addon`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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
        /// Words for `ResolveConflicts`.
        pub enum ResolveConflicts {
            None = "NONE",
            Overwrite = "OVERWRITE",
            Preserve = "PRESERVE",
        }
    }
}

/// Property types and words of [`Capability`].
pub mod capability {
    use crate::{Json, List, Properties, Value};

    /// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
    ///
    /// A property type of `AWS::EKS::Capability`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Ack(Properties);

    impl Ack {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of ACK service names to disable. Controllers for services in this list are not installed or managed.
        ///
        /// `DisabledServices`.
        pub fn disabled_services(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("DisabledServices", value.into());
            self
        }

        /// Whether cross-namespace references are enabled for ACK controllers. When not specified, the service default applies.
        ///
        /// `EnableCrossNamespace`.
        pub fn enable_cross_namespace(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableCrossNamespace", value.into());
            self
        }
    }

    impl From<Ack> for Json {
        fn from(value: Ack) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center integration, RBAC role mappings, and network access configuration.
    ///
    /// A property type of `AWS::EKS::Capability`.
    ///
    /// Required: `AwsIdc`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArgoCd(Properties);

    impl ArgoCd {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's identity provider for authentication to Argo CD.
        ///
        /// `AwsIdc`. Required.
        pub fn aws_idc(mut self, value: impl Into<Value<AwsIdc>>) -> Self {
            self.0.set("AwsIdc", value.into());
            self
        }

        /// An optional prefix for the Argo CD server endpoint. When specified, EKS uses this prefix to generate the server endpoint; otherwise, the endpoint is generated automatically. This value cannot be changed after the capability is created.
        ///
        /// `EndpointPrefix`.
        pub fn endpoint_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EndpointPrefix", value.into());
            self
        }

        /// The Kubernetes namespace where Argo CD resources will be created. If not specified, the default namespace is used.
        ///
        /// `Namespace`.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }

        /// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo CD server is accessible via a public endpoint.
        ///
        /// `NetworkAccess`.
        pub fn network_access(mut self, value: impl Into<Value<NetworkAccess>>) -> Self {
            self.0.set("NetworkAccess", value.into());
            self
        }

        /// A list of role mappings that define which IAM Identity Center users or groups have which Argo CD roles. Each mapping associates an Argo CD role (ADMIN, EDITOR, or VIEWER) with one or more IAM Identity Center identities.
        ///
        /// `RbacRoleMappings`.
        pub fn rbac_role_mappings(mut self, value: impl Into<List<ArgoCdRoleMapping>>) -> Self {
            self.0.set("RbacRoleMappings", value.into());
            self
        }

        /// The URL of the Argo CD server. Use this URL to access the Argo CD web interface and API.
        ///
        /// `ServerUrl`.
        pub fn server_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServerUrl", value.into());
            self
        }
    }

    impl From<ArgoCd> for Json {
        fn from(value: ArgoCd) -> Self {
            value.0.into()
        }
    }

    /// A mapping between an Argo CD role and IAM Identity CenterIAM; Identity Center identities. This defines which users or groups have specific permissions in Argo CD.
    ///
    /// A property type of `AWS::EKS::Capability`.
    ///
    /// Required: `Identities`, `Role`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ArgoCdRoleMapping(Properties);

    impl ArgoCdRoleMapping {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of IAM Identity CenterIAM; Identity Center identities (users or groups) that should be assigned this Argo CD role.
        ///
        /// `Identities`. Required.
        pub fn identities(mut self, value: impl Into<List<SsoIdentity>>) -> Self {
            self.0.set("Identities", value.into());
            self
        }

        /// The Argo CD role to assign. Valid values are:
        ///
        /// `Role`. Required. Allowed: [`Role`].
        pub fn role(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Role", value.into());
            self
        }
    }

    impl From<ArgoCdRoleMapping> for Json {
        fn from(value: ArgoCdRoleMapping) -> Self {
            value.0.into()
        }
    }

    /// Configuration for integrating Argo CD with IAM Identity Center. This allows you to use your organization's identity provider for authentication to Argo CD.
    ///
    /// A property type of `AWS::EKS::Capability`.
    ///
    /// Required: `IdcInstanceArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AwsIdc(Properties);

    impl AwsIdc {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the IAM Identity Center instance to use for authentication.
        ///
        /// `IdcInstanceArn`. Required.
        pub fn idc_instance_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdcInstanceArn", value.into());
            self
        }

        /// The ARN of the managed application created in IAM Identity Center for this Argo CD capability. This application is automatically created and managed by EKS.
        ///
        /// `IdcManagedApplicationArn`.
        pub fn idc_managed_application_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdcManagedApplicationArn", value.into());
            self
        }

        /// The Region where your IAM Identity Center instance is located.
        ///
        /// `IdcRegion`.
        pub fn idc_region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IdcRegion", value.into());
            self
        }
    }

    impl From<AwsIdc> for Json {
        fn from(value: AwsIdc) -> Self {
            value.0.into()
        }
    }

    /// Configuration settings for a capability. The structure of this object varies depending on the capability type.
    ///
    /// A property type of `AWS::EKS::Capability`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CapabilityConfiguration(Properties);

    impl CapabilityConfiguration {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration settings for an ACK (AWS Controllers for Kubernetes) capability.
        ///
        /// `Ack`.
        pub fn ack(mut self, value: impl Into<Value<Ack>>) -> Self {
            self.0.set("Ack", value.into());
            self
        }

        /// Configuration settings for an Argo CD capability. This includes the Kubernetes namespace, IAM Identity Center integration, RBAC role mappings, and network access configuration.
        ///
        /// `ArgoCd`.
        pub fn argo_cd(mut self, value: impl Into<Value<ArgoCd>>) -> Self {
            self.0.set("ArgoCd", value.into());
            self
        }
    }

    impl From<CapabilityConfiguration> for Json {
        fn from(value: CapabilityConfiguration) -> Self {
            value.0.into()
        }
    }

    /// Configuration for network access to the Argo CD capability's managed API server endpoint. By default, the Argo CD server is accessible via a public endpoint.
    ///
    /// A property type of `AWS::EKS::Capability`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NetworkAccess(Properties);

    impl NetworkAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of VPC endpoint IDs to associate with the managed Argo CD API server endpoint. Each VPC endpoint provides private connectivity from a specific VPC to the Argo CD server.
        ///
        /// `VpceIds`.
        pub fn vpce_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VpceIds", value.into());
            self
        }
    }

    impl From<NetworkAccess> for Json {
        fn from(value: NetworkAccess) -> Self {
            value.0.into()
        }
    }

    /// An IAM Identity CenterIAM; Identity Center identity (user or group) that can be assigned permissions in a capability.
    ///
    /// A property type of `AWS::EKS::Capability`.
    ///
    /// Required: `Id`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SsoIdentity(Properties);

    impl SsoIdentity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique identifier of the IAM Identity CenterIAM; Identity Center user or group.
        ///
        /// `Id`. Required.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The type of identity. Valid values are `SSO_USER` or `SSO_GROUP` .
        ///
        /// `Type`. Required. Allowed: [`SsoIdentityType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<SsoIdentity> for Json {
        fn from(value: SsoIdentity) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::Capability`.
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

    words! {
        /// Words for `DeletePropagationPolicy`.
        pub enum DeletePropagationPolicy {
            Retain = "RETAIN",
        }

        /// Words for `Type`.
        pub enum Type {
            Argocd = "ARGOCD",
            Ack = "ACK",
            Kro = "KRO",
        }

        /// Words for `Role`.
        pub enum Role {
            Admin = "ADMIN",
            Editor = "EDITOR",
            Viewer = "VIEWER",
        }

        /// Words for `Type`.
        pub enum SsoIdentityType {
            SsoUser = "SSO_USER",
            SsoGroup = "SSO_GROUP",
        }
    }
}

/// Property types of [`CertificateAuthority`].
pub mod certificate_authority {
    use crate::{Json, Properties, Value};

    /// The scheduled auto-activation events for the certificate authority, computed from its validity window.
    ///
    /// A property type of `AWS::EKS::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScheduledEvents(Properties);

    impl ScheduledEvents {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The deadline by which EKS will auto-activate this certificate authority (notAfter minus 45 days).
        ///
        /// `FinalAutoActivation`.
        pub fn final_auto_activation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FinalAutoActivation", value.into());
            self
        }

        /// The earliest date EKS may auto-activate this certificate authority (notAfter minus 6 months).
        ///
        /// `FirstAutoActivation`.
        pub fn first_auto_activation(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FirstAutoActivation", value.into());
            self
        }
    }

    impl From<ScheduledEvents> for Json {
        fn from(value: ScheduledEvents) -> Self {
            value.0.into()
        }
    }

    /// The validity period of the certificate authority.
    ///
    /// A property type of `AWS::EKS::CertificateAuthority`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Validity(Properties);

    impl Validity {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The end of the validity period for the certificate authority.
        ///
        /// `NotAfter`.
        pub fn not_after(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotAfter", value.into());
            self
        }

        /// The start of the validity period for the certificate authority.
        ///
        /// `NotBefore`.
        pub fn not_before(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NotBefore", value.into());
            self
        }
    }

    impl From<Validity> for Json {
        fn from(value: Validity) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Cluster`].
pub mod cluster {
    use crate::{Json, List, Properties, Value};

    /// The access configuration for the cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccessConfig(Properties);

    impl AccessConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The desired authentication mode for the cluster. If you create a cluster by using the EKS API, AWS SDKs, or AWS CloudFormation , the default is `CONFIG_MAP` .
        ///
        /// `AuthenticationMode`. Allowed: [`AuthenticationMode`].
        pub fn authentication_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AuthenticationMode", value.into());
            self
        }

        /// Specifies whether or not the cluster creator IAM principal was set as a cluster admin access entry during cluster creation time. The default value is `true` .
        ///
        /// `BootstrapClusterCreatorAdminPermissions`.
        pub fn bootstrap_cluster_creator_admin_permissions(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("BootstrapClusterCreatorAdminPermissions", value.into());
            self
        }
    }

    impl From<AccessConfig> for Json {
        fn from(value: AccessConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the certificate authority currently signing certificates for the cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ActiveCertificateAuthority(Properties);

    impl ActiveCertificateAuthority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates whether the active certificate authority was activated by EKS or by the customer.
        ///
        /// `ActivatedBy`.
        pub fn activated_by(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ActivatedBy", value.into());
            self
        }

        /// The ID of the active (signing) certificate authority.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }
    }

    impl From<ActiveCertificateAuthority> for Json {
        fn from(value: ActiveCertificateAuthority) -> Self {
            value.0.into()
        }
    }

    /// Indicates the current configuration of the block storage capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BlockStorage(Properties);

    impl BlockStorage {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates if the block storage capability is enabled on your EKS Auto Mode cluster. If the block storage capability is enabled, EKS Auto Mode will create and delete EBS volumes in your AWS account.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<BlockStorage> for Json {
        fn from(value: BlockStorage) -> Self {
            value.0.into()
        }
    }

    /// The certificate authority information for the cluster, including the trust bundle and the currently active signing certificate authority.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateAuthority(Properties);

    impl CertificateAuthority {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Identifies the certificate authority currently signing certificates for the cluster.
        ///
        /// `Active`.
        pub fn active(mut self, value: impl Into<Value<ActiveCertificateAuthority>>) -> Self {
            self.0.set("Active", value.into());
            self
        }

        /// The base64-encoded certificate-authority trust bundle for the cluster (all trusted CAs).
        ///
        /// `Data`.
        pub fn data(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Data", value.into());
            self
        }
    }

    impl From<CertificateAuthority> for Json {
        fn from(value: CertificateAuthority) -> Self {
            value.0.into()
        }
    }

    /// The cluster control plane logging configuration for your cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ClusterLogging(Properties);

    impl ClusterLogging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The enabled control plane logs for your cluster. All log types are disabled if the array is empty.
        ///
        /// `EnabledTypes`.
        pub fn enabled_types(mut self, value: impl Into<List<LoggingTypeConfig>>) -> Self {
            self.0.set("EnabledTypes", value.into());
            self
        }
    }

    impl From<ClusterLogging> for Json {
        fn from(value: ClusterLogging) -> Self {
            value.0.into()
        }
    }

    /// Indicates the current configuration of the compute capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComputeConfig(Properties);

    impl ComputeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Request to enable or disable the compute capability on your EKS Auto Mode cluster. If the compute capability is enabled, EKS Auto Mode will create and delete EC2 Managed Instances in your AWS account.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Configuration for node pools that defines the compute resources for your EKS Auto Mode cluster. For more information, see EKS Auto Mode Node Pools in the \*Amazon EKS User Guide\* .
        ///
        /// `NodePools`.
        pub fn node_pools(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NodePools", value.into());
            self
        }

        /// The ARN of the IAM Role EKS will assign to EC2 Managed Instances in your EKS Auto Mode cluster. This value cannot be changed after the compute capability of EKS Auto Mode is enabled.
        ///
        /// `NodeRoleArn`.
        pub fn node_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeRoleArn", value.into());
            self
        }
    }

    impl From<ComputeConfig> for Json {
        fn from(value: ComputeConfig) -> Self {
            value.0.into()
        }
    }

    /// The placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlPlanePlacement(Properties);

    impl ControlPlanePlacement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the placement group for the Kubernetes control plane instances. This property is only used for a local cluster on an AWS Outpost.
        ///
        /// `GroupName`.
        pub fn group_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupName", value.into());
            self
        }

        /// Optional parameter to specify the placement group spread level for control plane instances. If not provided, EKS will deploy control plane instances without a placement group.
        ///
        /// `SpreadLevel`. Allowed: [`SpreadLevel`].
        pub fn spread_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpreadLevel", value.into());
            self
        }
    }

    impl From<ControlPlanePlacement> for Json {
        fn from(value: ControlPlanePlacement) -> Self {
            value.0.into()
        }
    }

    /// The control plane scaling tier configuration. For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlPlaneScalingConfig(Properties);

    impl ControlPlaneScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The control plane scaling tier configuration. Available options are `standard` , `tier-xl` , `tier-2xl` , or `tier-4xl` . For more information, see EKS Provisioned Control Plane in the Amazon EKS User Guide.
        ///
        /// `Tier`. Allowed: [`Tier`].
        pub fn tier(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Tier", value.into());
            self
        }
    }

    impl From<ControlPlaneScalingConfig> for Json {
        fn from(value: ControlPlaneScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// Indicates the current configuration of the load balancing capability on your EKS Auto Mode cluster. For example, if the capability is enabled or disabled.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ElasticLoadBalancing(Properties);

    impl ElasticLoadBalancing {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Indicates if the load balancing capability is enabled on your EKS Auto Mode cluster. If the load balancing capability is enabled, EKS Auto Mode will create and delete load balancers in your AWS account.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ElasticLoadBalancing> for Json {
        fn from(value: ElasticLoadBalancing) -> Self {
            value.0.into()
        }
    }

    /// The encryption configuration for the cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EncryptionConfig(Properties);

    impl EncryptionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The encryption provider for the cluster.
        ///
        /// `Provider`.
        pub fn provider(mut self, value: impl Into<Value<Provider>>) -> Self {
            self.0.set("Provider", value.into());
            self
        }

        /// Specifies the resources to be encrypted. The only supported value is `secrets` .
        ///
        /// `Resources`.
        pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }
    }

    impl From<EncryptionConfig> for Json {
        fn from(value: EncryptionConfig) -> Self {
            value.0.into()
        }
    }

    /// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EtcdPlacement(Properties);

    impl EtcdPlacement {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional parameter to specify the placement group spread level for etcd instances. If not provided, EKS will deploy etcd instances without a placement group.
        ///
        /// `SpreadLevel`. Allowed: [`SpreadLevel`].
        pub fn spread_level(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SpreadLevel", value.into());
            self
        }
    }

    impl From<EtcdPlacement> for Json {
        fn from(value: EtcdPlacement) -> Self {
            value.0.into()
        }
    }

    /// The horizontal pod autoscaler controller configuration.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HorizontalPodAutoscalerControllerConfig(Properties);

    impl HorizontalPodAutoscalerControllerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The interval between each sync of the horizontal pod autoscaler (e.g., 15s, 1m).
        ///
        /// `HorizontalPodAutoscalerSyncPeriod`.
        pub fn horizontal_pod_autoscaler_sync_period(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("HorizontalPodAutoscalerSyncPeriod", value.into());
            self
        }
    }

    impl From<HorizontalPodAutoscalerControllerConfig> for Json {
        fn from(value: HorizontalPodAutoscalerControllerConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the Kubernetes API server on an Amazon EKS cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KubeApiServerConfig(Properties);

    impl KubeApiServerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The duration that Kubernetes events are retained (e.g., 30m, 1h).
        ///
        /// `EventTtl`.
        pub fn event_ttl(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EventTtl", value.into());
            self
        }

        /// The port range for Kubernetes NodePort services.
        ///
        /// `ServiceNodePortRange`.
        pub fn service_node_port_range(
            mut self,
            value: impl Into<Value<ServiceNodePortRange>>,
        ) -> Self {
            self.0.set("ServiceNodePortRange", value.into());
            self
        }
    }

    impl From<KubeApiServerConfig> for Json {
        fn from(value: KubeApiServerConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the Kubernetes controller manager on an Amazon EKS cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KubeControllerManagerConfig(Properties);

    impl KubeControllerManagerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The horizontal pod autoscaler controller configuration.
        ///
        /// `HorizontalPodAutoscalerControllerConfig`.
        pub fn horizontal_pod_autoscaler_controller_config(
            mut self,
            value: impl Into<Value<HorizontalPodAutoscalerControllerConfig>>,
        ) -> Self {
            self.0
                .set("HorizontalPodAutoscalerControllerConfig", value.into());
            self
        }

        /// The pod garbage collector controller configuration.
        ///
        /// `PodGcControllerConfig`.
        pub fn pod_gc_controller_config(
            mut self,
            value: impl Into<Value<PodGcControllerConfig>>,
        ) -> Self {
            self.0.set("PodGcControllerConfig", value.into());
            self
        }
    }

    impl From<KubeControllerManagerConfig> for Json {
        fn from(value: KubeControllerManagerConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration for the Kubernetes scheduler on an Amazon EKS cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KubeSchedulerConfig(Properties);

    impl KubeSchedulerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
        ///
        /// `NodeResourcesFit`.
        pub fn node_resources_fit(
            mut self,
            value: impl Into<Value<NodeResourcesFitConfig>>,
        ) -> Self {
            self.0.set("NodeResourcesFit", value.into());
            self
        }
    }

    impl From<KubeSchedulerConfig> for Json {
        fn from(value: KubeSchedulerConfig) -> Self {
            value.0.into()
        }
    }

    /// The Kubernetes network configuration for the cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KubernetesNetworkConfig(Properties);

    impl KubernetesNetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Request to enable or disable the load balancing capability on your EKS Auto Mode cluster. For more information, see EKS Auto Mode load balancing capability in the \*Amazon EKS User Guide\* .
        ///
        /// `ElasticLoadBalancing`.
        pub fn elastic_load_balancing(
            mut self,
            value: impl Into<Value<ElasticLoadBalancing>>,
        ) -> Self {
            self.0.set("ElasticLoadBalancing", value.into());
            self
        }

        /// Specify which IP family is used to assign Kubernetes pod and service IP addresses. If you don't specify a value, `ipv4` is used by default.
        ///
        /// `IpFamily`. Allowed: [`IpFamily`].
        pub fn ip_family(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IpFamily", value.into());
            self
        }

        /// Don't specify a value if you select `ipv6` for \*ipFamily\* . The CIDR block to assign Kubernetes service IP addresses from.
        ///
        /// `ServiceIpv4Cidr`.
        pub fn service_ipv4_cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceIpv4Cidr", value.into());
            self
        }

        /// The CIDR block that Kubernetes pod and service IP addresses are assigned from if you created a 1.21 or later cluster with version 1.10.1 or later of the Amazon VPC CNI add-on and specified `ipv6` for \*ipFamily\* when you created the cluster.
        ///
        /// `ServiceIpv6Cidr`.
        pub fn service_ipv6_cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ServiceIpv6Cidr", value.into());
            self
        }
    }

    impl From<KubernetesNetworkConfig> for Json {
        fn from(value: KubernetesNetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// Enable or disable exporting the Kubernetes control plane logs for your cluster to CloudWatch Logs. By default, cluster control plane logs aren't exported to CloudWatch Logs.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Logging(Properties);

    impl Logging {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The cluster control plane logging configuration for your cluster.
        ///
        /// `ClusterLogging`.
        pub fn cluster_logging(mut self, value: impl Into<Value<ClusterLogging>>) -> Self {
            self.0.set("ClusterLogging", value.into());
            self
        }
    }

    impl From<Logging> for Json {
        fn from(value: Logging) -> Self {
            value.0.into()
        }
    }

    /// The enabled logging type.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LoggingTypeConfig(Properties);

    impl LoggingTypeConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the log type.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<LoggingTypeConfig> for Json {
        fn from(value: LoggingTypeConfig) -> Self {
            value.0.into()
        }
    }

    /// The NodeResourcesFit plugin configuration for the Kubernetes scheduler.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeResourcesFitConfig(Properties);

    impl NodeResourcesFitConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
        ///
        /// `ScoringStrategy`.
        pub fn scoring_strategy(mut self, value: impl Into<Value<ScoringStrategy>>) -> Self {
            self.0.set("ScoringStrategy", value.into());
            self
        }
    }

    impl From<NodeResourcesFitConfig> for Json {
        fn from(value: NodeResourcesFitConfig) -> Self {
            value.0.into()
        }
    }

    /// The configuration of your local Amazon EKS cluster on an AWS Outpost.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    ///
    /// Required: `ControlPlaneInstanceType`, `OutpostArns`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OutpostConfig(Properties);

    impl OutpostConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 instance type that you want to use for your local Amazon EKS cluster on Outposts. Choose an instance type based on the number of nodes that your cluster will have.
        ///
        /// `ControlPlaneInstanceType`. Required.
        pub fn control_plane_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ControlPlaneInstanceType", value.into());
            self
        }

        /// An object representing the placement configuration for all the control plane instances of your local Amazon EKS cluster on an AWS Outpost.
        ///
        /// `ControlPlanePlacement`.
        pub fn control_plane_placement(
            mut self,
            value: impl Into<Value<ControlPlanePlacement>>,
        ) -> Self {
            self.0.set("ControlPlanePlacement", value.into());
            self
        }

        /// The EC2 instance type for etcd instances of your local Amazon EKS cluster on AWS Outposts. This instance type applies to all etcd instances and cannot be changed after cluster creation.
        ///
        /// `EtcdInstanceType`.
        pub fn etcd_instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("EtcdInstanceType", value.into());
            self
        }

        /// The placement configuration for the etcd instances of your local Amazon EKS cluster on an AWS Outpost.
        ///
        /// `EtcdPlacement`.
        pub fn etcd_placement(mut self, value: impl Into<Value<EtcdPlacement>>) -> Self {
            self.0.set("EtcdPlacement", value.into());
            self
        }

        /// The ARN of the Outpost that you want to use for your local Amazon EKS cluster on Outposts. Only a single Outpost ARN is supported.
        ///
        /// `OutpostArns`. Required.
        pub fn outpost_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OutpostArns", value.into());
            self
        }
    }

    impl From<OutpostConfig> for Json {
        fn from(value: OutpostConfig) -> Self {
            value.0.into()
        }
    }

    /// The pod garbage collector controller configuration.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PodGcControllerConfig(Properties);

    impl PodGcControllerConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of terminated pods that can exist before the terminated pod garbage collector starts deleting them.
        ///
        /// `TerminatedPodGcThreshold`.
        pub fn terminated_pod_gc_threshold(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TerminatedPodGcThreshold", value.into());
            self
        }
    }

    impl From<PodGcControllerConfig> for Json {
        fn from(value: PodGcControllerConfig) -> Self {
            value.0.into()
        }
    }

    /// Identifies the AWS Key Management Service ( AWS ) key used to encrypt the secrets.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Provider(Properties);

    impl Provider {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Amazon Resource Name (ARN) or alias of the KMS key. The KMS key must be symmetric and created in the same AWS Region as the cluster.
        ///
        /// `KeyArn`.
        pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyArn", value.into());
            self
        }
    }

    impl From<Provider> for Json {
        fn from(value: Provider) -> Self {
            value.0.into()
        }
    }

    /// The configuration in the cluster for EKS Hybrid Nodes. You can add, change, or remove this configuration after the cluster is created.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoteNetworkConfig(Properties);

    impl RemoteNetworkConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of network CIDRs that can contain hybrid nodes.
        ///
        /// `RemoteNodeNetworks`.
        pub fn remote_node_networks(mut self, value: impl Into<List<RemoteNodeNetwork>>) -> Self {
            self.0.set("RemoteNodeNetworks", value.into());
            self
        }

        /// The list of network CIDRs that can contain pods that run Kubernetes webhooks on hybrid nodes.
        ///
        /// `RemotePodNetworks`.
        pub fn remote_pod_networks(mut self, value: impl Into<List<RemotePodNetwork>>) -> Self {
            self.0.set("RemotePodNetworks", value.into());
            self
        }
    }

    impl From<RemoteNetworkConfig> for Json {
        fn from(value: RemoteNetworkConfig) -> Self {
            value.0.into()
        }
    }

    /// A network CIDR that can contain hybrid nodes.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    ///
    /// Required: `Cidrs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoteNodeNetwork(Properties);

    impl RemoteNodeNetwork {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A network CIDR that can contain hybrid nodes.
        ///
        /// `Cidrs`. Required.
        pub fn cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cidrs", value.into());
            self
        }
    }

    impl From<RemoteNodeNetwork> for Json {
        fn from(value: RemoteNodeNetwork) -> Self {
            value.0.into()
        }
    }

    /// A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    ///
    /// Required: `Cidrs`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemotePodNetwork(Properties);

    impl RemotePodNetwork {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A network CIDR that can contain pods that run Kubernetes webhooks on hybrid nodes.
        ///
        /// `Cidrs`. Required.
        pub fn cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Cidrs", value.into());
            self
        }
    }

    impl From<RemotePodNetwork> for Json {
        fn from(value: RemotePodNetwork) -> Self {
            value.0.into()
        }
    }

    /// A resource weight entry for the scheduler scoring strategy.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceWeight(Properties);

    impl ResourceWeight {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of the resource (for example, cpu or memory).
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The weight assigned to the resource for scoring. Must be between 1 and 100.
        ///
        /// `Weight`.
        pub fn weight(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Weight", value.into());
            self
        }
    }

    impl From<ResourceWeight> for Json {
        fn from(value: ResourceWeight) -> Self {
            value.0.into()
        }
    }

    /// An object representing the VPC configuration to use for an Amazon EKS cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    ///
    /// Required: `SubnetIds`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourcesVpcConfig(Properties);

    impl ResourcesVpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the egress mode for the cluster control plane. If you set this to CUSTOMER\_ROUTED, the control plane routes traffic through your VPC subnets instead of using AWS managed networking.
        ///
        /// `ControlPlaneEgressMode`. Allowed: [`ControlPlaneEgressMode`].
        pub fn control_plane_egress_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ControlPlaneEgressMode", value.into());
            self
        }

        /// Set this value to `true` to enable private access for your cluster's Kubernetes API server endpoint. If you enable private access, Kubernetes API requests from within your cluster's VPC use the private VPC endpoint.
        ///
        /// `EndpointPrivateAccess`.
        pub fn endpoint_private_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EndpointPrivateAccess", value.into());
            self
        }

        /// Set this value to `false` to disable public access to your cluster's Kubernetes API server endpoint. If you disable public access, your cluster's Kubernetes API server can only receive requests from within the cluster VPC.
        ///
        /// `EndpointPublicAccess`.
        pub fn endpoint_public_access(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EndpointPublicAccess", value.into());
            self
        }

        /// The CIDR blocks that are allowed access to your cluster's public Kubernetes API server endpoint. Communication to the endpoint from addresses outside of the CIDR blocks that you specify is denied.
        ///
        /// `PublicAccessCidrs`.
        pub fn public_access_cidrs(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PublicAccessCidrs", value.into());
            self
        }

        /// Specify one or more security groups for the cross-account elastic network interfaces that Amazon EKS creates to use that allow communication between your nodes and the Kubernetes control plane.
        ///
        /// `SecurityGroupIds`.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// Specify subnets for your Amazon EKS nodes. Amazon EKS creates cross-account elastic network interfaces in these subnets to allow communication between your nodes and the Kubernetes control plane.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }
    }

    impl From<ResourcesVpcConfig> for Json {
        fn from(value: ResourcesVpcConfig) -> Self {
            value.0.into()
        }
    }

    /// The rollback configuration to use for the cluster version rollback.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RollbackConfig(Properties);

    impl RollbackConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The timeout in minutes for the version rollback operation. If not specified, defaults to 720 minutes (12 hours).
        ///
        /// `TimeoutMinutes`.
        pub fn timeout_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TimeoutMinutes", value.into());
            self
        }
    }

    impl From<RollbackConfig> for Json {
        fn from(value: RollbackConfig) -> Self {
            value.0.into()
        }
    }

    /// The scoring strategy configuration for the NodeResourcesFit scheduler plugin.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScoringStrategy(Properties);

    impl ScoringStrategy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The resource weights used for scoring nodes.
        ///
        /// `Resources`.
        pub fn resources(mut self, value: impl Into<List<ResourceWeight>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }

        /// The scoring strategy type (LeastAllocated or MostAllocated).
        ///
        /// `Type`. Allowed: [`ScoringStrategyType`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ScoringStrategy> for Json {
        fn from(value: ScoringStrategy) -> Self {
            value.0.into()
        }
    }

    /// The port range for Kubernetes NodePort services.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceNodePortRange(Properties);

    impl ServiceNodePortRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum port number in the range.
        ///
        /// `MaxPort`.
        pub fn max_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxPort", value.into());
            self
        }

        /// The minimum port number in the range.
        ///
        /// `MinPort`.
        pub fn min_port(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinPort", value.into());
            self
        }
    }

    impl From<ServiceNodePortRange> for Json {
        fn from(value: ServiceNodePortRange) -> Self {
            value.0.into()
        }
    }

    /// Request to update the configuration of the storage capability of your EKS Auto Mode cluster. For example, enable the capability. For more information, see EKS Auto Mode block storage capability in the \*Amazon EKS User Guide\* .
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct StorageConfig(Properties);

    impl StorageConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Request to configure EBS Block Storage settings for your EKS Auto Mode cluster.
        ///
        /// `BlockStorage`.
        pub fn block_storage(mut self, value: impl Into<Value<BlockStorage>>) -> Self {
            self.0.set("BlockStorage", value.into());
            self
        }
    }

    impl From<StorageConfig> for Json {
        fn from(value: StorageConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::Cluster`.
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

    /// The support policy to use for the cluster. Extended support allows you to remain on specific Kubernetes versions for longer. Clusters in extended support have higher costs. The default value is `EXTENDED` .
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpgradePolicy(Properties);

    impl UpgradePolicy {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If the cluster is set to `EXTENDED` , it will enter extended support at the end of standard support. If the cluster is set to `STANDARD` , it will be automatically upgraded at the end of standard support.
        ///
        /// `SupportType`. Allowed: [`SupportType`].
        pub fn support_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SupportType", value.into());
            self
        }
    }

    impl From<UpgradePolicy> for Json {
        fn from(value: UpgradePolicy) -> Self {
            value.0.into()
        }
    }

    /// The configuration for zonal shift for the cluster.
    ///
    /// A property type of `AWS::EKS::Cluster`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ZonalShiftConfig(Properties);

    impl ZonalShiftConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// If zonal shift is enabled, AWS configures zonal autoshift for the cluster.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }
    }

    impl From<ZonalShiftConfig> for Json {
        fn from(value: ZonalShiftConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AuthenticationMode`.
        pub enum AuthenticationMode {
            ConfigMap = "CONFIG_MAP",
            ApiAndConfigMap = "API_AND_CONFIG_MAP",
            Api = "API",
        }

        /// Words for `SpreadLevel`.
        pub enum SpreadLevel {
            Host = "host",
            Rack = "rack",
        }

        /// Words for `Tier`.
        pub enum Tier {
            Standard = "standard",
            TierXl = "tier-xl",
            Tier2xl = "tier-2xl",
            Tier4xl = "tier-4xl",
            Tier8xl = "tier-8xl",
            TierUltra = "tier-ultra",
        }

        /// Words for `IpFamily`.
        pub enum IpFamily {
            Ipv4 = "ipv4",
            Ipv6 = "ipv6",
        }

        /// Words for `Type`.
        pub enum Type {
            Api = "api",
            Audit = "audit",
            Authenticator = "authenticator",
            ControllerManager = "controllerManager",
            Scheduler = "scheduler",
        }

        /// Words for `ControlPlaneEgressMode`.
        pub enum ControlPlaneEgressMode {
            AwsManaged = "AWS_MANAGED",
            CustomerIsolated = "CUSTOMER_ISOLATED",
            CustomerRouted = "CUSTOMER_ROUTED",
        }

        /// Words for `Type`.
        pub enum ScoringStrategyType {
            LeastAllocated = "LeastAllocated",
            MostAllocated = "MostAllocated",
        }

        /// Words for `SupportType`.
        pub enum SupportType {
            Standard = "STANDARD",
            Extended = "EXTENDED",
        }
    }
}

/// Property types of [`FargateProfile`].
pub mod fargate_profile {
    use crate::{Json, List, Properties, Value};

    /// A key-value pair.
    ///
    /// A property type of `AWS::EKS::FargateProfile`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Label(Properties);

    impl Label {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enter a key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// Enter a value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Label> for Json {
        fn from(value: Label) -> Self {
            value.0.into()
        }
    }

    /// An object representing an AWS Fargate profile selector.
    ///
    /// A property type of `AWS::EKS::FargateProfile`.
    ///
    /// Required: `Namespace`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Selector(Properties);

    impl Selector {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Kubernetes labels that the selector should match. A pod must contain all of the labels that are specified in the selector for it to be considered a match.
        ///
        /// `Labels`.
        pub fn labels(mut self, value: impl Into<List<Label>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// The Kubernetes `namespace` that the selector should match.
        ///
        /// `Namespace`. Required.
        pub fn namespace(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Namespace", value.into());
            self
        }
    }

    impl From<Selector> for Json {
        fn from(value: Selector) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::FargateProfile`.
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

        /// The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot be prefixed with aws:.
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

/// Property types and words of [`IdentityProviderConfig`].
pub mod identity_provider_config {
    use crate::{Json, List, Properties, Value};

    /// An object representing the configuration for an OpenID Connect (OIDC) identity provider.
    ///
    /// A property type of `AWS::EKS::IdentityProviderConfig`.
    ///
    /// Required: `ClientId`, `IssuerUrl`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct OidcIdentityProviderConfig(Properties);

    impl OidcIdentityProviderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This is also known as \*audience\* . The ID of the client application that makes authentication requests to the OIDC identity provider.
        ///
        /// `ClientId`. Required.
        pub fn client_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ClientId", value.into());
            self
        }

        /// The JSON web token (JWT) claim that the provider uses to return your groups.
        ///
        /// `GroupsClaim`.
        pub fn groups_claim(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupsClaim", value.into());
            self
        }

        /// The prefix that is prepended to group claims to prevent clashes with existing names (such as `system:` groups). For example, the value `oidc:` creates group names like `oidc:engineering` and `oidc:infra` . The prefix can't contain `system:`
        ///
        /// `GroupsPrefix`.
        pub fn groups_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GroupsPrefix", value.into());
            self
        }

        /// The URL of the OIDC identity provider that allows the API server to discover public signing keys for verifying tokens.
        ///
        /// `IssuerUrl`. Required.
        pub fn issuer_url(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IssuerUrl", value.into());
            self
        }

        /// The key-value pairs that describe required claims in the identity token. If set, each claim is verified to be present in the token with a matching value.
        ///
        /// `RequiredClaims`.
        pub fn required_claims(mut self, value: impl Into<List<RequiredClaim>>) -> Self {
            self.0.set("RequiredClaims", value.into());
            self
        }

        /// The JSON Web token (JWT) claim that is used as the username.
        ///
        /// `UsernameClaim`.
        pub fn username_claim(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsernameClaim", value.into());
            self
        }

        /// The prefix that is prepended to username claims to prevent clashes with existing names. The prefix can't contain `system:`
        ///
        /// `UsernamePrefix`.
        pub fn username_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UsernamePrefix", value.into());
            self
        }
    }

    impl From<OidcIdentityProviderConfig> for Json {
        fn from(value: OidcIdentityProviderConfig) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that describes a required claim in the identity token. If set, each claim is verified to be present in the token with a matching value.
    ///
    /// A property type of `AWS::EKS::IdentityProviderConfig`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RequiredClaim(Properties);

    impl RequiredClaim {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key to match from the token.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the key from the token.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<RequiredClaim> for Json {
        fn from(value: RequiredClaim) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::IdentityProviderConfig`.
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

    words! {
        /// Words for `Type`.
        pub enum Type {
            Oidc = "oidc",
        }
    }
}

/// Property types and words of [`Nodegroup`].
pub mod nodegroup {
    use crate::{Json, List, Properties, Value};

    /// An object representing a node group launch template specification.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LaunchTemplateSpecification(Properties);

    impl LaunchTemplateSpecification {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the launch template.
        ///
        /// `Id`.
        pub fn id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Id", value.into());
            self
        }

        /// The name of the launch template.
        ///
        /// `Name`.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The version number of the launch template to use. If no version is specified, then the template's default version is used. You can use a different version for node group updates.
        ///
        /// `Version`.
        pub fn version(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<LaunchTemplateSpecification> for Json {
        fn from(value: LaunchTemplateSpecification) -> Self {
            value.0.into()
        }
    }

    /// The node auto repair configuration for the node group.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeRepairConfig(Properties);

    impl NodeRepairConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies whether to enable node auto repair for the node group. Node auto repair is disabled by default.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a count of unhealthy nodes. This gives you finer-grained control over the pace of node replacements.
        ///
        /// `MaxParallelNodesRepairedCount`.
        pub fn max_parallel_nodes_repaired_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxParallelNodesRepairedCount", value.into());
            self
        }

        /// Specify the maximum number of nodes that can be repaired concurrently or in parallel, expressed as a percentage of unhealthy nodes. This gives you finer-grained control over the pace of node replacements.
        ///
        /// `MaxParallelNodesRepairedPercentage`.
        pub fn max_parallel_nodes_repaired_percentage(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MaxParallelNodesRepairedPercentage", value.into());
            self
        }

        /// Specify a count threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdPercentage` at the same time.
        ///
        /// `MaxUnhealthyNodeThresholdCount`.
        pub fn max_unhealthy_node_threshold_count(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxUnhealthyNodeThresholdCount", value.into());
            self
        }

        /// Specify a percentage threshold of unhealthy nodes, above which node auto repair actions will stop. When using this, you cannot also set `maxUnhealthyNodeThresholdCount` at the same time.
        ///
        /// `MaxUnhealthyNodeThresholdPercentage`.
        pub fn max_unhealthy_node_threshold_percentage(
            mut self,
            value: impl Into<Value<i64>>,
        ) -> Self {
            self.0
                .set("MaxUnhealthyNodeThresholdPercentage", value.into());
            self
        }

        /// Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values.
        ///
        /// `NodeRepairConfigOverrides`.
        pub fn node_repair_config_overrides(
            mut self,
            value: impl Into<List<NodeRepairConfigOverrides>>,
        ) -> Self {
            self.0.set("NodeRepairConfigOverrides", value.into());
            self
        }
    }

    impl From<NodeRepairConfig> for Json {
        fn from(value: NodeRepairConfig) -> Self {
            value.0.into()
        }
    }

    /// Specify granular overrides for specific repair actions. These overrides control the repair action and the repair delay time before a node is considered eligible for repair. If you use this, you must specify all the values.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NodeRepairConfigOverrides(Properties);

    impl NodeRepairConfigOverrides {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the minimum time in minutes to wait before attempting to repair a node with this specific `nodeMonitoringCondition` and `nodeUnhealthyReason` .
        ///
        /// `MinRepairWaitTimeMins`.
        pub fn min_repair_wait_time_mins(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinRepairWaitTimeMins", value.into());
            self
        }

        /// Specify an unhealthy condition reported by the node monitoring agent that this override would apply to.
        ///
        /// `NodeMonitoringCondition`.
        pub fn node_monitoring_condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeMonitoringCondition", value.into());
            self
        }

        /// Specify a reason reported by the node monitoring agent that this override would apply to.
        ///
        /// `NodeUnhealthyReason`.
        pub fn node_unhealthy_reason(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NodeUnhealthyReason", value.into());
            self
        }

        /// Specify the repair action to take for nodes when all of the specified conditions are met.
        ///
        /// `RepairAction`. Allowed: [`RepairAction`].
        pub fn repair_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RepairAction", value.into());
            self
        }
    }

    impl From<NodeRepairConfigOverrides> for Json {
        fn from(value: NodeRepairConfigOverrides) -> Self {
            value.0.into()
        }
    }

    /// An object representing the remote access configuration for the managed node group.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    ///
    /// Required: `Ec2SshKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RemoteAccess(Properties);

    impl RemoteAccess {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon EC2 SSH key name that provides access for SSH communication with the nodes in the managed node group.
        ///
        /// `Ec2SshKey`. Required.
        pub fn ec2_ssh_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ec2SshKey", value.into());
            self
        }

        /// The security group IDs that are allowed SSH access (port 22) to the nodes. For Windows, the port is 3389.
        ///
        /// `SourceSecurityGroups`.
        pub fn source_security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SourceSecurityGroups", value.into());
            self
        }
    }

    impl From<RemoteAccess> for Json {
        fn from(value: RemoteAccess) -> Self {
            value.0.into()
        }
    }

    /// An object representing the scaling configuration details for the Auto Scaling group that is associated with your node group. When creating a node group, you must specify all or none of the properties.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScalingConfig(Properties);

    impl ScalingConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The current number of nodes that the managed node group should maintain.
        ///
        /// `DesiredSize`.
        pub fn desired_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("DesiredSize", value.into());
            self
        }

        /// The maximum number of nodes that the managed node group can scale out to.
        ///
        /// `MaxSize`.
        pub fn max_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxSize", value.into());
            self
        }

        /// The minimum number of nodes that the managed node group can scale in to.
        ///
        /// `MinSize`.
        pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinSize", value.into());
            self
        }
    }

    impl From<ScalingConfig> for Json {
        fn from(value: ScalingConfig) -> Self {
            value.0.into()
        }
    }

    /// A property that allows a node to repel a `Pod` . For more information, see [Node taints on managed node groups](https://docs.aws.amazon.com/eks/latest/userguide/node-taints-managed-node-groups.html) in the \*Amazon EKS User Guide\* .
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Taint(Properties);

    impl Taint {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The effect of the taint.
        ///
        /// `Effect`. Allowed: [`Effect`].
        pub fn effect(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Effect", value.into());
            self
        }

        /// The key of the taint.
        ///
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the taint.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Taint> for Json {
        fn from(value: Taint) -> Self {
            value.0.into()
        }
    }

    /// The update configuration for the node group.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct UpdateConfig(Properties);

    impl UpdateConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The maximum number of nodes unavailable at once during a version update. Nodes are updated in parallel. This value or `maxUnavailablePercentage` is required to have a value.The maximum number is 100.
        ///
        /// `MaxUnavailable`.
        pub fn max_unavailable(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxUnavailable", value.into());
            self
        }

        /// The maximum percentage of nodes unavailable during a version update. This percentage of nodes are updated in parallel, up to 100 nodes at once. This value or `maxUnavailable` is required to have a value.
        ///
        /// `MaxUnavailablePercentage`.
        pub fn max_unavailable_percentage(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MaxUnavailablePercentage", value.into());
            self
        }

        /// The configuration for the behavior to follow during a node group version update of this managed node group.
        ///
        /// `UpdateStrategy`. Allowed: [`UpdateStrategy`].
        pub fn update_strategy(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateStrategy", value.into());
            self
        }
    }

    impl From<UpdateConfig> for Json {
        fn from(value: UpdateConfig) -> Self {
            value.0.into()
        }
    }

    /// The warm pool configuration for the node group.
    ///
    /// A property type of `AWS::EKS::Nodegroup`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct WarmPoolConfig(Properties);

    impl WarmPoolConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enable or disable warm pool for the node group.
        ///
        /// `Enabled`.
        pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Enabled", value.into());
            self
        }

        /// The maximum number of instances that are allowed to be in the warm pool.
        ///
        /// `MaxGroupPreparedCapacity`.
        pub fn max_group_prepared_capacity(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxGroupPreparedCapacity", value.into());
            self
        }

        /// The minimum number of instances to maintain in the warm pool.
        ///
        /// `MinSize`.
        pub fn min_size(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinSize", value.into());
            self
        }

        /// The desired state of warm pool instances.
        ///
        /// `PoolState`. Allowed: [`PoolState`].
        pub fn pool_state(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PoolState", value.into());
            self
        }

        /// Whether to return instances to the warm pool during scale-in instead of terminating them.
        ///
        /// `ReuseOnScaleIn`.
        pub fn reuse_on_scale_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ReuseOnScaleIn", value.into());
            self
        }
    }

    impl From<WarmPoolConfig> for Json {
        fn from(value: WarmPoolConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `AmiType`.
        pub enum AmiType {
            Al2023Arm64Nvidia = "AL2023_ARM_64_NVIDIA",
            Al2023Arm64Standard = "AL2023_ARM_64_STANDARD",
            Al2023X86_64Neuron = "AL2023_x86_64_NEURON",
            Al2023X86_64Nvidia = "AL2023_x86_64_NVIDIA",
            Al2023X86_64Standard = "AL2023_x86_64_STANDARD",
            Al2Arm64 = "AL2_ARM_64",
            Al2X86_64 = "AL2_x86_64",
            Al2X86_64Gpu = "AL2_x86_64_GPU",
            BottlerocketArm64 = "BOTTLEROCKET_ARM_64",
            BottlerocketArm64Fips = "BOTTLEROCKET_ARM_64_FIPS",
            BottlerocketArm64Nvidia = "BOTTLEROCKET_ARM_64_NVIDIA",
            BottlerocketArm64NvidiaFips = "BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
            BottlerocketX86_64 = "BOTTLEROCKET_x86_64",
            BottlerocketX86_64Fips = "BOTTLEROCKET_x86_64_FIPS",
            BottlerocketX86_64Nvidia = "BOTTLEROCKET_x86_64_NVIDIA",
            BottlerocketX86_64NvidiaFips = "BOTTLEROCKET_x86_64_NVIDIA_FIPS",
            Custom = "CUSTOM",
            WindowsCore2019X86_64 = "WINDOWS_CORE_2019_x86_64",
            WindowsCore2022X86_64 = "WINDOWS_CORE_2022_x86_64",
            WindowsCore2025X86_64 = "WINDOWS_CORE_2025_x86_64",
            WindowsFull2019X86_64 = "WINDOWS_FULL_2019_x86_64",
            WindowsFull2022X86_64 = "WINDOWS_FULL_2022_x86_64",
            WindowsFull2025X86_64 = "WINDOWS_FULL_2025_x86_64",
        }

        /// Words for `CapacityType`.
        pub enum CapacityType {
            CapacityBlock = "CAPACITY_BLOCK",
            ONDEMAND = "ON_DEMAND",
            OnDemand = "OnDemand",
            Spot = "SPOT",
        }

        /// Words for `RepairAction`.
        pub enum RepairAction {
            Replace = "Replace",
            Reboot = "Reboot",
            NoAction = "NoAction",
        }

        /// Words for `Effect`.
        pub enum Effect {
            NoExecute = "NO_EXECUTE",
            NoSchedule = "NO_SCHEDULE",
            PreferNoSchedule = "PREFER_NO_SCHEDULE",
        }

        /// Words for `UpdateStrategy`.
        pub enum UpdateStrategy {
            Default = "DEFAULT",
            Minimal = "MINIMAL",
        }

        /// Words for `PoolState`.
        pub enum PoolState {
            Hibernated = "HIBERNATED",
            Running = "RUNNING",
            Stopped = "STOPPED",
        }
    }
}

/// Property types of [`PodIdentityAssociation`].
pub mod pod_identity_association {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EKS::PodIdentityAssociation`.
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
