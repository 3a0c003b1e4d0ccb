//! `AWS::SystemsManagerSAP`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// An SAP application registered with AWS Systems Manager for SAP.
///
/// [`AWS::SystemsManagerSAP::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-systemsmanagersap-application.html).
///
/// Required: `ApplicationId`, `ApplicationType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of the application.
    ///
    /// `ApplicationId`. Required.
    pub fn application_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationId", value.into());
        self
    }

    /// The type of the application.
    ///
    /// `ApplicationType`. Required. Allowed: [`ApplicationType`](application::ApplicationType).
    pub fn application_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ApplicationType", value.into());
        self
    }

    /// This is an optional parameter for component details to which the SAP ABAP application is attached, such as Web Dispatcher.
    ///
    /// `ComponentsInfo`. A change replaces the resource.
    pub fn components_info(mut self, value: impl Into<List<application::ComponentInfo>>) -> Self {
        self.0.set("ComponentsInfo", value.into());
        self
    }

    /// The credentials of the SAP application.
    ///
    /// `Credentials`. A change replaces the resource.
    pub fn credentials(mut self, value: impl Into<List<application::Credential>>) -> Self {
        self.0.set("Credentials", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the database.
    ///
    /// `DatabaseArn`. A change replaces the resource.
    pub fn database_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatabaseArn", value.into());
        self
    }

    /// The Amazon EC2 instances on which your SAP application is running.
    ///
    /// `Instances`. A change replaces the resource.
    pub fn instances(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Instances", value.into());
        self
    }

    /// The SAP instance number of the application.
    ///
    /// `SapInstanceNumber`. A change replaces the resource.
    pub fn sap_instance_number(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SapInstanceNumber", value.into());
        self
    }

    /// The System ID of the application.
    ///
    /// `Sid`. A change replaces the resource.
    pub fn sid(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Sid", value.into());
        self
    }

    /// The tags on the application.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<application::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::SystemsManagerSAP::Application";
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
    /// The Amazon Resource Name of the SAP application.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`Application`].
pub mod application {
    use crate::{Json, Properties, Value};

    /// This is information about the component of your SAP application, such as Web Dispatcher.
    ///
    /// A property type of `AWS::SystemsManagerSAP::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ComponentInfo(Properties);

    impl ComponentInfo {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This string is the type of the component.
        ///
        /// `ComponentType`. Allowed: [`ComponentType`].
        pub fn component_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ComponentType", value.into());
            self
        }

        /// This is the Amazon EC2 instance on which your SAP component is running.
        ///
        /// `Ec2InstanceId`.
        pub fn ec2_instance_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Ec2InstanceId", value.into());
            self
        }

        /// This string is the SAP System ID of the component.
        ///
        /// `Sid`.
        pub fn sid(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Sid", value.into());
            self
        }
    }

    impl From<ComponentInfo> for Json {
        fn from(value: ComponentInfo) -> Self {
            value.0.into()
        }
    }

    /// The credentials of your SAP application.
    ///
    /// A property type of `AWS::SystemsManagerSAP::Application`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Credential(Properties);

    impl Credential {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of the application credentials.
        ///
        /// `CredentialType`. Allowed: [`CredentialType`].
        pub fn credential_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CredentialType", value.into());
            self
        }

        /// The name of the SAP HANA database.
        ///
        /// `DatabaseName`.
        pub fn database_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DatabaseName", value.into());
            self
        }

        /// The secret ID created in AWS Secrets Manager to store the credentials of the SAP application.
        ///
        /// `SecretId`.
        pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretId", value.into());
            self
        }
    }

    impl From<Credential> for Json {
        fn from(value: Credential) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::SystemsManagerSAP::Application`.
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
        /// Words for `ApplicationType`.
        pub enum ApplicationType {
            Hana = "HANA",
            SapAbap = "SAP_ABAP",
        }

        /// Words for `ComponentType`.
        pub enum ComponentType {
            Hana = "HANA",
            HanaNode = "HANA_NODE",
            Abap = "ABAP",
            Ascs = "ASCS",
            Dialog = "DIALOG",
            Webdisp = "WEBDISP",
            Wd = "WD",
            Ers = "ERS",
        }

        /// Words for `CredentialType`.
        pub enum CredentialType {
            Admin = "ADMIN",
        }
    }
}
