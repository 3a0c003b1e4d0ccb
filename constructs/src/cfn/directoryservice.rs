//! `AWS::DirectoryService`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// The `AWS::DirectoryService::MicrosoftAD` resource specifies a Microsoft Active Directory in AWS so that your directory users and groups can access the AWS Management Console and AWS applications using their existing credentials.
///
/// [`AWS::DirectoryService::MicrosoftAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-microsoftad.html).
///
/// Required: `Name`, `VpcSettings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct MicrosoftAD(Properties);

impl MicrosoftAD {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies an alias for a directory and assigns the alias to the directory. The alias is used to construct the access URL for the directory, such as `http://<alias>.awsapps.com` . By default, CloudFormation does not create an alias.
    ///
    /// `CreateAlias`. A change replaces the resource.
    pub fn create_alias(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CreateAlias", value.into());
        self
    }

    /// AWS Managed Microsoft AD is available in two editions: `Standard` and `Enterprise` . `Enterprise` is the default.
    ///
    /// `Edition`. Allowed: [`Edition`](microsoft_ad::Edition). A change replaces the resource.
    pub fn edition(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Edition", value.into());
        self
    }

    /// Whether to enable single sign-on for a Microsoft Active Directory in AWS .
    ///
    /// `EnableSso`.
    pub fn enable_sso(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSso", value.into());
        self
    }

    /// The fully qualified domain name for the AWS Managed Microsoft AD directory, such as `corp.example.com` . This name will resolve inside your VPC only. It does not need to be publicly resolvable.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The password for the default administrative user named `Admin` .
    ///
    /// `Password`. A change replaces the resource.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The NetBIOS name for your domain, such as `CORP` . If you don't specify a NetBIOS name, it will default to the first part of your directory DNS. For example, `CORP` for the directory DNS `corp.example.com` .
    ///
    /// `ShortName`. A change replaces the resource.
    pub fn short_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ShortName", value.into());
        self
    }

    /// Specifies the VPC settings of the Microsoft AD directory server in AWS .
    ///
    /// `VpcSettings`. Required. A change replaces the resource.
    pub fn vpc_settings(mut self, value: impl Into<Value<microsoft_ad::VpcSettings>>) -> Self {
        self.0.set("VpcSettings", value.into());
        self
    }
}

impl Resource for MicrosoftAD {
    const TYPE: &'static str = "AWS::DirectoryService::MicrosoftAD";
}

impl Construct for MicrosoftAD {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<MicrosoftAD> for Properties {
    fn from(value: MicrosoftAD) -> Self {
        value.0
    }
}

impl Handle<MicrosoftAD> {
    /// The alias for a directory. For example: `alias4-mydirectory-12345abcgmzsk` (if you have the `CreateAlias` property set to true).
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[must_use]
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// Unique identifier for the Microsoft Active Directory
    ///
    /// `Fn::GetAtt` of `DirectoryId`.
    #[must_use]
    pub fn directory_id(self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// The IP addresses of the DNS servers for the directory, such as `[ "192.0.2.1", "192.0.2.2" ]` .
    ///
    /// `Fn::GetAtt` of `DnsIpAddresses`.
    #[must_use]
    pub fn dns_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("DnsIpAddresses")
    }
}

/// The `AWS::DirectoryService::SimpleAD` resource specifies an Directory Service Simple Active Directory ( Simple AD ) in AWS so that your directory users and groups can access the AWS Management Console and AWS applications using their existing credentials.
///
/// [`AWS::DirectoryService::SimpleAD`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directoryservice-simplead.html).
///
/// Required: `Name`, `Size`, `VpcSettings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SimpleAD(Properties);

impl SimpleAD {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// If set to `true` , specifies an alias for a directory and assigns the alias to the directory. The alias is used to construct the access URL for the directory, such as `http://<alias>.awsapps.com` .
    ///
    /// `CreateAlias`. A change replaces the resource.
    pub fn create_alias(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("CreateAlias", value.into());
        self
    }

    /// A description for the directory.
    ///
    /// `Description`. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Whether to enable single sign-on for a directory. If you don't specify a value, CloudFormation disables single sign-on by default.
    ///
    /// `EnableSso`.
    pub fn enable_sso(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSso", value.into());
        self
    }

    /// The fully qualified name for the directory, such as `corp.example.com` .
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The password for the directory administrator. The directory creation process creates a directory administrator account with the user name `Administrator` and this password.
    ///
    /// `Password`. A change replaces the resource.
    pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Password", value.into());
        self
    }

    /// The NetBIOS name of the directory, such as `CORP` .
    ///
    /// `ShortName`. A change replaces the resource.
    pub fn short_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ShortName", value.into());
        self
    }

    /// The size of the directory. For valid values, see [CreateDirectory](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateDirectory.html) in the \*Directory Service API Reference\* .
    ///
    /// `Size`. Required. Allowed: [`Size`](simple_ad::Size). A change replaces the resource.
    pub fn size(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Size", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<simple_ad::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// A [DirectoryVpcSettings](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_DirectoryVpcSettings.html) object that contains additional information for the operation.
    ///
    /// `VpcSettings`. Required. A change replaces the resource.
    pub fn vpc_settings(mut self, value: impl Into<Value<simple_ad::VpcSettings>>) -> Self {
        self.0.set("VpcSettings", value.into());
        self
    }
}

impl Resource for SimpleAD {
    const TYPE: &'static str = "AWS::DirectoryService::SimpleAD";
}

impl Construct for SimpleAD {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SimpleAD> for Properties {
    fn from(value: SimpleAD) -> Self {
        value.0
    }
}

impl Handle<SimpleAD> {
    /// The alias for a directory. For example: `alias4-mydirectory-12345abcgmzsk` (if you have the `CreateAlias` property set to true).
    ///
    /// `Fn::GetAtt` of `Alias`.
    #[must_use]
    pub fn alias(self) -> Value<String> {
        self.attribute("Alias")
    }

    /// The directory ID. For example: `d-12373a053a` .
    ///
    /// `Fn::GetAtt` of `DirectoryId`.
    #[must_use]
    pub fn directory_id(self) -> Value<String> {
        self.attribute("DirectoryId")
    }

    /// The IP addresses of the DNS servers for the directory, such as `[ "172.31.3.154", "172.31.63.203" ]` .
    ///
    /// `Fn::GetAtt` of `DnsIpAddresses`.
    #[must_use]
    pub fn dns_ip_addresses(self) -> Value<Vec<String>> {
        self.attribute_list("DnsIpAddresses")
    }
}

/// Property types and words of [`MicrosoftAD`].
pub mod microsoft_ad {
    use crate::{Json, List, Properties, Value};

    /// Contains VPC information for the [CreateDirectory](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateDirectory.html) or [CreateMicrosoftAD](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateMicrosoftAD.html) operation.
    ///
    /// A property type of `AWS::DirectoryService::MicrosoftAD`.
    ///
    /// Required: `SubnetIds`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcSettings(Properties);

    impl VpcSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifiers of the subnets for the directory servers. The two subnets must be in different Availability Zones. Directory Service specifies a directory server and a DNS server in each of these subnets.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The identifier of the VPC in which to create the directory.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcSettings> for Json {
        fn from(value: VpcSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Edition`.
        pub enum Edition {
            Enterprise = "Enterprise",
            Standard = "Standard",
        }
    }
}

/// Property types and words of [`SimpleAD`].
pub mod simple_ad {
    use crate::{Json, List, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DirectoryService::SimpleAD`.
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

    /// Contains VPC information for the [CreateDirectory](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateDirectory.html) or [CreateMicrosoftAD](https://docs.aws.amazon.com/directoryservice/latest/devguide/API_CreateMicrosoftAD.html) operation.
    ///
    /// A property type of `AWS::DirectoryService::SimpleAD`.
    ///
    /// Required: `SubnetIds`, `VpcId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcSettings(Properties);

    impl VpcSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The identifiers of the subnets for the directory servers. The two subnets must be in different Availability Zones. Directory Service specifies a directory server and a DNS server in each of these subnets.
        ///
        /// `SubnetIds`. Required.
        pub fn subnet_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SubnetIds", value.into());
            self
        }

        /// The identifier of the VPC in which to create the directory.
        ///
        /// `VpcId`. Required.
        pub fn vpc_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcId", value.into());
            self
        }
    }

    impl From<VpcSettings> for Json {
        fn from(value: VpcSettings) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Size`.
        pub enum Size {
            Large = "Large",
            Small = "Small",
        }
    }
}
