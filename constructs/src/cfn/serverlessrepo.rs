//! `AWS::ServerlessRepo`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Resource type definition for an AWS Serverless Application Repository application.
///
/// [`AWS::ServerlessRepo::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-serverlessrepo-application.html).
///
/// Required: `Author`, `Description`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Application(Properties);

impl Application {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the author publishing the app.
    ///
    /// `Author`. Required.
    pub fn author(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Author", value.into());
        self
    }

    /// The description of the application.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A URL with more information about the application.
    ///
    /// `HomePageUrl`.
    pub fn home_page_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("HomePageUrl", value.into());
        self
    }

    /// Labels to improve discovery of apps in search results.
    ///
    /// `Labels`.
    pub fn labels(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("Labels", value.into());
        self
    }

    /// A local text file that contains the license of the app.
    ///
    /// `LicenseBody`. A change replaces the resource.
    pub fn license_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LicenseBody", value.into());
        self
    }

    /// The name of the application.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A text readme file in Markdown language that contains a more detailed description of the application.
    ///
    /// `ReadmeBody`.
    pub fn readme_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReadmeBody", value.into());
        self
    }

    /// The semantic version of the application.
    ///
    /// `SemanticVersion`. A change replaces the resource.
    pub fn semantic_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SemanticVersion", value.into());
        self
    }

    /// A link to a public repository for the source code of your application.
    ///
    /// `SourceCodeUrl`. A change replaces the resource.
    pub fn source_code_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SourceCodeUrl", value.into());
        self
    }

    /// A valid identifier from <https://spdx.org/licenses/>.
    ///
    /// `SpdxLicenseId`. A change replaces the resource.
    pub fn spdx_license_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SpdxLicenseId", value.into());
        self
    }

    /// The local raw packaged AWS SAM template file of your application.
    ///
    /// `TemplateBody`. A change replaces the resource.
    pub fn template_body(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TemplateBody", value.into());
        self
    }
}

impl Resource for Application {
    const TYPE: &'static str = "AWS::ServerlessRepo::Application";
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
    /// The Amazon Resource Name (ARN) of the application.
    ///
    /// `Fn::GetAtt` of `ApplicationId`.
    #[must_use]
    pub fn application_id(self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// The date and time this resource was created.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Whether the author of this application has been verified.
    ///
    /// `Fn::GetAtt` of `IsVerifiedAuthor`.
    #[must_use]
    pub fn is_verified_author(self) -> Value<bool> {
        self.attribute("IsVerifiedAuthor")
    }
}
