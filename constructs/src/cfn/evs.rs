//! `AWS::EVS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Creates an Amazon EVS environment that runs VCF software, such as SDDC Manager, NSX Manager, and vCenter Server.
///
/// [`AWS::EVS::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evs-environment.html).
///
/// Required: `ServiceAccessSubnetId`, `TermsAccepted`, `VcfVersion`, `VpcId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Environment(Properties);

impl Environment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The connectivity configuration for the environment. Amazon EVS requires that you specify two route server peer IDs.
    ///
    /// `ConnectivityInfo`. A change replaces the resource.
    pub fn connectivity_info(
        mut self,
        value: impl Into<Value<environment::ConnectivityInfo>>,
    ) -> Self {
        self.0.set("ConnectivityInfo", value.into());
        self
    }

    /// The name of the environment.
    ///
    /// `EnvironmentName`. A change replaces the resource.
    pub fn environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EnvironmentName", value.into());
        self
    }

    /// Required for environment resource creation.
    ///
    /// `Hosts`.
    pub fn hosts(mut self, value: impl Into<List<environment::HostInfoForCreate>>) -> Self {
        self.0.set("Hosts", value.into());
        self
    }

    /// \> Amazon EVS is in public preview release and is subject to change.
    ///
    /// `InitialVlans`.
    pub fn initial_vlans(mut self, value: impl Into<Value<environment::InitialVlans>>) -> Self {
        self.0.set("InitialVlans", value.into());
        self
    }

    /// The AWS KMS key ID that AWS Secrets Manager uses to encrypt secrets that are associated with the environment. These secrets contain the VCF credentials that are needed to install vCenter Server, NSX, and SDDC Manager.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The license information that Amazon EVS requires to create an environment. Amazon EVS requires two license keys: a VCF solution key and a vSAN license key. The VCF solution key must cover a minimum of 256 cores.
    ///
    /// `LicenseInfo`. A change replaces the resource.
    pub fn license_info(mut self, value: impl Into<Value<environment::LicenseInfo>>) -> Self {
        self.0.set("LicenseInfo", value.into());
        self
    }

    /// The security groups that allow traffic between the Amazon EVS control plane and your VPC for service access. If a security group is not specified, Amazon EVS uses the default security group in your account for service access.
    ///
    /// `ServiceAccessSecurityGroups`. A change replaces the resource.
    pub fn service_access_security_groups(
        mut self,
        value: impl Into<Value<environment::ServiceAccessSecurityGroups>>,
    ) -> Self {
        self.0.set("ServiceAccessSecurityGroups", value.into());
        self
    }

    /// The subnet that is used to establish connectivity between the Amazon EVS control plane and VPC. Amazon EVS uses this subnet to perform validations and create the environment.
    ///
    /// `ServiceAccessSubnetId`. Required. A change replaces the resource.
    pub fn service_access_subnet_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ServiceAccessSubnetId", value.into());
        self
    }

    /// The Broadcom Site ID that is associated with your Amazon EVS environment. Amazon EVS uses the Broadcom Site ID that you provide to meet Broadcom VCF license usage reporting requirements for Amazon EVS.
    ///
    /// `SiteId`. A change replaces the resource.
    pub fn site_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SiteId", value.into());
        self
    }

    /// Metadata that assists with categorization and organization. Each tag consists of a key and an optional value. You define both. Tags don't propagate to any other cluster or AWS resources.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<environment::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Customer confirmation that the customer has purchased and will continue to maintain the required number of VCF software licenses to cover all physical processor cores in the Amazon EVS environment.
    ///
    /// `TermsAccepted`. Required. A change replaces the resource.
    pub fn terms_accepted(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("TermsAccepted", value.into());
        self
    }

    /// The DNS hostnames to be used by the VCF management appliances in your environment.
    ///
    /// `VcfHostnames`. A change replaces the resource.
    pub fn vcf_hostnames(mut self, value: impl Into<Value<environment::VcfHostnames>>) -> Self {
        self.0.set("VcfHostnames", value.into());
        self
    }

    /// The VCF version of the environment.
    ///
    /// `VcfVersion`. Required. Allowed: [`VcfVersion`](environment::VcfVersion). A change replaces the resource.
    pub fn vcf_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VcfVersion", value.into());
        self
    }

    /// The VPC associated with the environment.
    ///
    /// `VpcId`. Required. A change replaces the resource.
    pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VpcId", value.into());
        self
    }
}

impl Resource for Environment {
    const TYPE: &'static str = "AWS::EVS::Environment";
}

impl Construct for Environment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Environment> for Properties {
    fn from(value: Environment) -> Self {
        value.0
    }
}

impl Handle<Environment> {
    /// A check on the environment to identify instance health and VMware VCF licensing issues. For example:
    ///
    /// `Fn::GetAtt` of `Checks`.
    #[must_use]
    pub fn checks(self) -> Value<Vec<String>> {
        self.attribute_list("Checks")
    }

    /// The date and time that the environment was created. For example: `1749081600.000` .
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The VCF credentials that are stored as Amazon EVS managed secrets in AWS Secrets Manager. Amazon EVS stores credentials that are needed to install vCenter Server, NSX, and SDDC Manager. For example:
    ///
    /// `Fn::GetAtt` of `Credentials`.
    #[must_use]
    pub fn credentials(self) -> Value<Vec<String>> {
        self.attribute_list("Credentials")
    }

    /// The Amazon Resource Name (ARN) that is associated with the environment. For example: `arn:aws:evs:us-east-1:000000000000:environment/env-1234567890` .
    ///
    /// `Fn::GetAtt` of `EnvironmentArn`.
    #[must_use]
    pub fn environment_arn(self) -> Value<String> {
        self.attribute("EnvironmentArn")
    }

    /// The unique ID for the environment. For example: `env-1234567890` .
    ///
    /// `Fn::GetAtt` of `EnvironmentId`.
    #[must_use]
    pub fn environment_id(self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// The state of an environment. For example: `CREATED` .
    ///
    /// `Fn::GetAtt` of `EnvironmentState`.
    #[must_use]
    pub fn environment_state(self) -> Value<String> {
        self.attribute("EnvironmentState")
    }

    /// The date and time that the environment was modified. For example: `1749081600.000` .
    ///
    /// `Fn::GetAtt` of `ModifiedAt`.
    #[must_use]
    pub fn modified_at(self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// A detailed description of the `environmentState` of an environment. For example: `Environment successfully created` .
    ///
    /// `Fn::GetAtt` of `StateDetails`.
    #[must_use]
    pub fn state_details(self) -> Value<String> {
        self.attribute("StateDetails")
    }
}

/// Property types and words of [`Environment`].
pub mod environment {
    use crate::{Json, List, Properties, Value};

    /// A check on the environment to identify environment health and validate VMware VCF licensing compliance.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `Result`, `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Check(Properties);

    impl Check {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time when environment health began to be impaired.
        ///
        /// `ImpairedSince`.
        pub fn impaired_since(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ImpairedSince", value.into());
            self
        }

        /// The check result.
        ///
        /// `Result`. Required. Allowed: [`CheckResult`].
        pub fn result(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Result", value.into());
            self
        }

        /// The check type. Amazon EVS performs the following checks.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<Check> for Json {
        fn from(value: Check) -> Self {
            value.0.into()
        }
    }

    /// The connectivity configuration for the environment. Amazon EVS requires that you specify two route server peer IDs.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `PrivateRouteServerPeerings`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectivityInfo(Properties);

    impl ConnectivityInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `PrivateRouteServerPeerings`. Required.
        pub fn private_route_server_peerings(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("PrivateRouteServerPeerings", value.into());
            self
        }
    }

    impl From<ConnectivityInfo> for Json {
        fn from(value: ConnectivityInfo) -> Self {
            value.0.into()
        }
    }

    /// An object that represents a host.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `HostName`, `InstanceType`, `KeyName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostInfoForCreate(Properties);

    impl HostInfoForCreate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The unique ID of the Amazon EC2 Dedicated Host.
        ///
        /// `DedicatedHostId`.
        pub fn dedicated_host_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DedicatedHostId", value.into());
            self
        }

        /// The DNS hostname of the host. DNS hostnames for hosts must be unique across Amazon EVS environments and within VCF.
        ///
        /// `HostName`. Required.
        pub fn host_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HostName", value.into());
            self
        }

        /// The EC2 instance type that represents the host.
        ///
        /// `InstanceType`. Required. Allowed: [`InstanceType`].
        pub fn instance_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InstanceType", value.into());
            self
        }

        /// The name of the SSH key that is used to access the host.
        ///
        /// `KeyName`. Required.
        pub fn key_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyName", value.into());
            self
        }

        /// The unique ID of the placement group where the host is placed.
        ///
        /// `PlacementGroupId`.
        pub fn placement_group_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PlacementGroupId", value.into());
            self
        }
    }

    impl From<HostInfoForCreate> for Json {
        fn from(value: HostInfoForCreate) -> Self {
            value.0.into()
        }
    }

    /// An object that represents an initial VLAN subnet for the Amazon EVS environment. Amazon EVS creates initial VLAN subnets when you first create the environment.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `Cidr`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InitialVlanInfo(Properties);

    impl InitialVlanInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The CIDR block that you provide to create an Amazon EVS VLAN subnet. Amazon EVS VLAN subnets have a minimum CIDR block size of /28 and a maximum size of /24. Amazon EVS VLAN subnet CIDR blocks must not overlap with other subnets in the VPC.
        ///
        /// `Cidr`. Required.
        pub fn cidr(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Cidr", value.into());
            self
        }
    }

    impl From<InitialVlanInfo> for Json {
        fn from(value: InitialVlanInfo) -> Self {
            value.0.into()
        }
    }

    /// \> Amazon EVS is in public preview release and is subject to change.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `EdgeVTep`, `ExpansionVlan1`, `ExpansionVlan2`, `Hcx`, `NsxUpLink`, `VMotion`, `VSan`, `VTep`, `VmManagement`, `VmkManagement`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct InitialVlans(Properties);

    impl InitialVlans {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `EdgeVTep`. Required.
        pub fn edge_v_tep(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("EdgeVTep", value.into());
            self
        }

        /// `ExpansionVlan1`. Required.
        pub fn expansion_vlan1(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("ExpansionVlan1", value.into());
            self
        }

        /// `ExpansionVlan2`. Required.
        pub fn expansion_vlan2(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("ExpansionVlan2", value.into());
            self
        }

        /// `Hcx`. Required.
        pub fn hcx(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("Hcx", value.into());
            self
        }

        /// `HcxNetworkAclId`.
        pub fn hcx_network_acl_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HcxNetworkAclId", value.into());
            self
        }

        /// `IsHcxPublic`.
        pub fn is_hcx_public(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IsHcxPublic", value.into());
            self
        }

        /// `NsxUpLink`. Required.
        pub fn nsx_up_link(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("NsxUpLink", value.into());
            self
        }

        /// `VMotion`. Required.
        pub fn v_motion(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("VMotion", value.into());
            self
        }

        /// `VSan`. Required.
        pub fn v_san(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("VSan", value.into());
            self
        }

        /// `VTep`. Required.
        pub fn v_tep(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("VTep", value.into());
            self
        }

        /// `VmManagement`. Required.
        pub fn vm_management(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("VmManagement", value.into());
            self
        }

        /// `VmkManagement`. Required.
        pub fn vmk_management(mut self, value: impl Into<Value<InitialVlanInfo>>) -> Self {
            self.0.set("VmkManagement", value.into());
            self
        }
    }

    impl From<InitialVlans> for Json {
        fn from(value: InitialVlans) -> Self {
            value.0.into()
        }
    }

    /// The license information that Amazon EVS requires to create an environment. Amazon EVS requires two license keys: a VCF solution key and a vSAN license key. The VCF solution key must cover a minimum of 256 cores.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `SolutionKey`, `VsanKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LicenseInfo(Properties);

    impl LicenseInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SolutionKey`. Required.
        pub fn solution_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SolutionKey", value.into());
            self
        }

        /// `VsanKey`. Required.
        pub fn vsan_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VsanKey", value.into());
            self
        }
    }

    impl From<LicenseInfo> for Json {
        fn from(value: LicenseInfo) -> Self {
            value.0.into()
        }
    }

    /// A managed secret that contains the credentials for installing vCenter Server, NSX, and SDDC Manager. During environment creation, the Amazon EVS control plane uses AWS Secrets Manager to create, encrypt, validate, and store secrets.
    ///
    /// A property type of `AWS::EVS::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Secret(Properties);

    impl Secret {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the secret.
        ///
        /// `SecretArn`.
        pub fn secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretArn", value.into());
            self
        }
    }

    impl From<Secret> for Json {
        fn from(value: Secret) -> Self {
            value.0.into()
        }
    }

    /// The security groups that allow traffic between the Amazon EVS control plane and your VPC for service access. If a security group is not specified, Amazon EVS uses the default security group in your account for service access.
    ///
    /// A property type of `AWS::EVS::Environment`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ServiceAccessSecurityGroups(Properties);

    impl ServiceAccessSecurityGroups {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `SecurityGroups`.
        pub fn security_groups(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroups", value.into());
            self
        }
    }

    impl From<ServiceAccessSecurityGroups> for Json {
        fn from(value: ServiceAccessSecurityGroups) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::EVS::Environment`.
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

    /// The DNS hostnames to be used by the VCF management appliances in your environment.
    ///
    /// A property type of `AWS::EVS::Environment`.
    ///
    /// Required: `CloudBuilder`, `Nsx`, `NsxEdge1`, `NsxEdge2`, `NsxManager1`, `NsxManager2`, `NsxManager3`, `SddcManager`, `VCenter`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VcfHostnames(Properties);

    impl VcfHostnames {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `CloudBuilder`. Required.
        pub fn cloud_builder(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CloudBuilder", value.into());
            self
        }

        /// `Nsx`. Required.
        pub fn nsx(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Nsx", value.into());
            self
        }

        /// `NsxEdge1`. Required.
        pub fn nsx_edge1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NsxEdge1", value.into());
            self
        }

        /// `NsxEdge2`. Required.
        pub fn nsx_edge2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NsxEdge2", value.into());
            self
        }

        /// `NsxManager1`. Required.
        pub fn nsx_manager1(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NsxManager1", value.into());
            self
        }

        /// `NsxManager2`. Required.
        pub fn nsx_manager2(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NsxManager2", value.into());
            self
        }

        /// `NsxManager3`. Required.
        pub fn nsx_manager3(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("NsxManager3", value.into());
            self
        }

        /// `SddcManager`. Required.
        pub fn sddc_manager(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SddcManager", value.into());
            self
        }

        /// `VCenter`. Required.
        pub fn v_center(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VCenter", value.into());
            self
        }
    }

    impl From<VcfHostnames> for Json {
        fn from(value: VcfHostnames) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `VcfVersion`.
        pub enum VcfVersion {
            Vcf5_2_1 = "VCF-5.2.1",
            Vcf5_2_2 = "VCF-5.2.2",
            SelfDeployed = "SELF_DEPLOYED",
        }

        /// Words for `Result`.
        pub enum CheckResult {
            Passed = "PASSED",
            Failed = "FAILED",
            Unknown = "UNKNOWN",
        }

        /// Words for `Type`.
        pub enum Type {
            KeyReuse = "KEY_REUSE",
            KeyCoverage = "KEY_COVERAGE",
            Reachability = "REACHABILITY",
            VcfVersion = "VCF_VERSION",
            HostCount = "HOST_COUNT",
        }

        /// Words for `InstanceType`.
        pub enum InstanceType {
            I4iMetal = "i4i.metal",
            I7iMetal24xl = "i7i.metal-24xl",
            I7iMetal48xl = "i7i.metal-48xl",
        }
    }
}
