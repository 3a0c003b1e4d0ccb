//! `AWS::Amplify`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The AWS::Amplify::App resource specifies Apps in Amplify Hosting. An App is a collection of branches.
///
/// [`AWS::Amplify::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html).
///
/// Required: `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct App(Properties);

impl App {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The personal access token for a GitHub repository for an Amplify app. The personal access token is used to authorize access to a GitHub repository using the Amplify GitHub App. The token is not stored.
    ///
    /// `AccessToken`.
    pub fn access_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AccessToken", value.into());
        self
    }

    /// Sets the configuration for your automatic branch creation.
    ///
    /// `AutoBranchCreationConfig`.
    pub fn auto_branch_creation_config(
        mut self,
        value: impl Into<Value<app::AutoBranchCreationConfig>>,
    ) -> Self {
        self.0.set("AutoBranchCreationConfig", value.into());
        self
    }

    /// The credentials for basic authorization for an Amplify app. You must base64-encode the authorization credentials and provide them in the format `user:password` .
    ///
    /// `BasicAuthConfig`.
    pub fn basic_auth_config(mut self, value: impl Into<Value<app::BasicAuthConfig>>) -> Self {
        self.0.set("BasicAuthConfig", value.into());
        self
    }

    /// The build specification (build spec) for an Amplify app.
    ///
    /// `BuildSpec`.
    pub fn build_spec(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BuildSpec", value.into());
        self
    }

    /// The cache configuration for the Amplify app. If you don't specify the cache configuration `type` , Amplify uses the default `AMPLIFY_MANAGED` setting.
    ///
    /// `CacheConfig`.
    pub fn cache_config(mut self, value: impl Into<Value<app::CacheConfig>>) -> Self {
        self.0.set("CacheConfig", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role for an SSR app. The Compute role allows the Amplify Hosting compute service to securely access specific AWS resources based on the role's permissions.
    ///
    /// `ComputeRoleArn`.
    pub fn compute_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputeRoleArn", value.into());
        self
    }

    /// The custom HTTP headers for an Amplify app.
    ///
    /// `CustomHeaders`.
    pub fn custom_headers(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CustomHeaders", value.into());
        self
    }

    /// The custom rewrite and redirect rules for an Amplify app.
    ///
    /// `CustomRules`.
    pub fn custom_rules(mut self, value: impl Into<List<app::CustomRule>>) -> Self {
        self.0.set("CustomRules", value.into());
        self
    }

    /// The description of the Amplify app.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Automatically disconnect a branch in Amplify Hosting when you delete a branch from your Git repository.
    ///
    /// `EnableBranchAutoDeletion`.
    pub fn enable_branch_auto_deletion(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableBranchAutoDeletion", value.into());
        self
    }

    /// The environment variables for the Amplify app.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl Into<List<app::EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// AWS Identity and Access Management ( IAM ) service role for the Amazon Resource Name (ARN) of the Amplify app.
    ///
    /// `IAMServiceRole`.
    pub fn iam_service_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IAMServiceRole", value.into());
        self
    }

    /// The configuration details that apply to the jobs for an Amplify app.
    ///
    /// `JobConfig`.
    pub fn job_config(mut self, value: impl Into<Value<app::JobConfig>>) -> Self {
        self.0.set("JobConfig", value.into());
        self
    }

    /// The name of the Amplify app.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The OAuth token for a third-party source control system for an Amplify app. The OAuth token is used to create a webhook and a read-only deploy key using SSH cloning. The OAuth token is not stored.
    ///
    /// `OauthToken`.
    pub fn oauth_token(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("OauthToken", value.into());
        self
    }

    /// The platform for the Amplify app. For a static app, set the platform type to `WEB` . For a dynamic server-side rendered (SSR) app, set the platform type to `WEB_COMPUTE` .
    ///
    /// `Platform`. Allowed: [`Platform`](app::Platform).
    pub fn platform(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Platform", value.into());
        self
    }

    /// The Git repository for the Amplify app.
    ///
    /// `Repository`.
    pub fn repository(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Repository", value.into());
        self
    }

    /// The tag for an Amplify app.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<app::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for App {
    const TYPE: &'static str = "AWS::Amplify::App";
}

impl Construct for App {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<App> for Properties {
    fn from(value: App) -> Self {
        value.0
    }
}

impl Handle<App> {
    /// Unique Id for the Amplify App.
    ///
    /// `Fn::GetAtt` of `AppId`.
    #[must_use]
    pub fn app_id(self) -> Value<String> {
        self.attribute("AppId")
    }

    /// Name for the Amplify App.
    ///
    /// `Fn::GetAtt` of `AppName`.
    #[must_use]
    pub fn app_name(self) -> Value<String> {
        self.attribute("AppName")
    }

    /// ARN for the Amplify App.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Default domain for the Amplify App.
    ///
    /// `Fn::GetAtt` of `DefaultDomain`.
    #[must_use]
    pub fn default_domain(self) -> Value<String> {
        self.attribute("DefaultDomain")
    }
}

/// The AWS::Amplify::Branch resource specifies a new branch within an app.
///
/// [`AWS::Amplify::Branch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html).
///
/// Required: `AppId`, `BranchName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Branch(Properties);

impl Branch {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID for an Amplify app.
    ///
    /// `AppId`. Required. A change replaces the resource.
    pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppId", value.into());
        self
    }

    /// The backend for a `Branch` of an Amplify app. Use for a backend created from an CloudFormation stack.
    ///
    /// `Backend`.
    pub fn backend(mut self, value: impl Into<Value<branch::Backend>>) -> Self {
        self.0.set("Backend", value.into());
        self
    }

    /// The basic authorization credentials for a branch of an Amplify app. You must base64-encode the authorization credentials and provide them in the format `user:password` .
    ///
    /// `BasicAuthConfig`.
    pub fn basic_auth_config(mut self, value: impl Into<Value<branch::BasicAuthConfig>>) -> Self {
        self.0.set("BasicAuthConfig", value.into());
        self
    }

    /// The name for the branch.
    ///
    /// `BranchName`. Required. A change replaces the resource.
    pub fn branch_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BranchName", value.into());
        self
    }

    /// The build specification (build spec) for the branch.
    ///
    /// `BuildSpec`.
    pub fn build_spec(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BuildSpec", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to assign to a branch of an SSR app. The SSR Compute role allows the Amplify Hosting compute service to securely access specific AWS resources based on the role's permissions.
    ///
    /// `ComputeRoleArn`.
    pub fn compute_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ComputeRoleArn", value.into());
        self
    }

    /// The description for the branch that is part of an Amplify app.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Enables auto building for the branch.
    ///
    /// `EnableAutoBuild`.
    pub fn enable_auto_build(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableAutoBuild", value.into());
        self
    }

    /// Enables performance mode for the branch.
    ///
    /// `EnablePerformanceMode`.
    pub fn enable_performance_mode(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnablePerformanceMode", value.into());
        self
    }

    /// Specifies whether Amplify Hosting creates a preview for each pull request that is made for this branch. If this property is enabled, Amplify deploys your app to a unique preview URL after each pull request is opened.
    ///
    /// `EnablePullRequestPreview`.
    pub fn enable_pull_request_preview(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnablePullRequestPreview", value.into());
        self
    }

    /// Specifies whether the skew protection feature is enabled for the branch.
    ///
    /// `EnableSkewProtection`.
    pub fn enable_skew_protection(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableSkewProtection", value.into());
        self
    }

    /// The environment variables for the branch.
    ///
    /// `EnvironmentVariables`.
    pub fn environment_variables(
        mut self,
        value: impl Into<List<branch::EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value.into());
        self
    }

    /// The framework for the branch.
    ///
    /// `Framework`.
    pub fn framework(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Framework", value.into());
        self
    }

    /// If pull request previews are enabled for this branch, you can use this property to specify a dedicated backend environment for your previews.
    ///
    /// `PullRequestEnvironmentName`.
    pub fn pull_request_environment_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PullRequestEnvironmentName", value.into());
        self
    }

    /// Describes the current stage for the branch.
    ///
    /// `Stage`. Allowed: [`Stage`](branch::Stage).
    pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Stage", value.into());
        self
    }

    /// The tag for the branch.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<branch::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Branch {
    const TYPE: &'static str = "AWS::Amplify::Branch";
}

impl Construct for Branch {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Branch> for Properties {
    fn from(value: Branch) -> Self {
        value.0
    }
}

impl Handle<Branch> {
    /// ARN for a branch, part of an Amplify App.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Specifies the AWS::Amplify::Domain resource that enables you to connect a custom domain to your app.
///
/// [`AWS::Amplify::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-domain.html).
///
/// Required: `AppId`, `DomainName`, `SubDomainSettings`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Domain(Properties);

impl Domain {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID for an Amplify app.
    ///
    /// `AppId`. Required. A change replaces the resource.
    pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppId", value.into());
        self
    }

    /// Sets the branch patterns for automatic subdomain creation.
    ///
    /// `AutoSubDomainCreationPatterns`.
    pub fn auto_sub_domain_creation_patterns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("AutoSubDomainCreationPatterns", value.into());
        self
    }

    /// The required AWS Identity and Access Management (IAMlong) service role for the Amazon Resource Name (ARN) for automatically creating subdomains.
    ///
    /// `AutoSubDomainIAMRole`.
    pub fn auto_sub_domain_iam_role(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AutoSubDomainIAMRole", value.into());
        self
    }

    /// The type of SSL/TLS certificate to use for your custom domain. If you don't specify a certificate type, Amplify uses the default certificate that it provisions and manages for you.
    ///
    /// `CertificateSettings`.
    pub fn certificate_settings(
        mut self,
        value: impl Into<Value<domain::CertificateSettings>>,
    ) -> Self {
        self.0.set("CertificateSettings", value.into());
        self
    }

    /// The domain name for the domain association.
    ///
    /// `DomainName`. Required. A change replaces the resource.
    pub fn domain_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DomainName", value.into());
        self
    }

    /// Enables the automated creation of subdomains for branches.
    ///
    /// `EnableAutoSubDomain`.
    pub fn enable_auto_sub_domain(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableAutoSubDomain", value.into());
        self
    }

    /// The setting for the subdomain.
    ///
    /// `SubDomainSettings`. Required.
    pub fn sub_domain_settings(mut self, value: impl Into<List<domain::SubDomainSetting>>) -> Self {
        self.0.set("SubDomainSettings", value.into());
        self
    }
}

impl Resource for Domain {
    const TYPE: &'static str = "AWS::Amplify::Domain";
}

impl Construct for Domain {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Domain> for Properties {
    fn from(value: Domain) -> Self {
        value.0
    }
}

impl Handle<Domain> {
    /// ARN for the Domain Association.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Describes the SSL/TLS certificate for the domain association. This can be your own custom certificate or the default certificate that Amplify provisions for you.
    ///
    /// `Fn::GetAtt` of `Certificate`.
    #[must_use]
    pub fn certificate(self) -> Value<Json> {
        self.attribute("Certificate")
    }

    /// DNS Record for certificate verification.
    ///
    /// `Fn::GetAtt` of `CertificateRecord`.
    #[must_use]
    pub fn certificate_record(self) -> Value<String> {
        self.attribute("CertificateRecord")
    }

    /// Status for the Domain Association.
    ///
    /// `Fn::GetAtt` of `DomainStatus`.
    #[must_use]
    pub fn domain_status(self) -> Value<String> {
        self.attribute("DomainStatus")
    }

    /// Reason for the current status of the domain.
    ///
    /// `Fn::GetAtt` of `StatusReason`.
    #[must_use]
    pub fn status_reason(self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// The status of the domain update operation that is currently in progress. The following list describes the valid update states.
    ///
    /// `Fn::GetAtt` of `UpdateStatus`.
    #[must_use]
    pub fn update_status(self) -> Value<String> {
        self.attribute("UpdateStatus")
    }
}

/// Resource Type definition for AWS::Amplify::Webhook. Creates a webhook on an Amplify app.
///
/// [`AWS::Amplify::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-webhook.html).
///
/// Required: `BranchName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Webhook(Properties);

impl Webhook {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The unique ID for an Amplify app.
    ///
    /// `AppId`. A change replaces the resource.
    pub fn app_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AppId", value.into());
        self
    }

    /// The name for a branch that is part of an Amplify app.
    ///
    /// `BranchName`. Required.
    pub fn branch_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BranchName", value.into());
        self
    }

    /// The description for a webhook.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Tags for the webhook.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<webhook::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Webhook {
    const TYPE: &'static str = "AWS::Amplify::Webhook";
}

impl Construct for Webhook {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Webhook> for Properties {
    fn from(value: Webhook) -> Self {
        value.0
    }
}

impl Handle<Webhook> {
    /// The Amazon Resource Name (ARN) for the webhook.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The unique ID for a webhook.
    ///
    /// `Fn::GetAtt` of `WebhookId`.
    #[must_use]
    pub fn webhook_id(self) -> Value<String> {
        self.attribute("WebhookId")
    }

    /// The URL of the webhook.
    ///
    /// `Fn::GetAtt` of `WebhookUrl`.
    #[must_use]
    pub fn webhook_url(self) -> Value<String> {
        self.attribute("WebhookUrl")
    }
}

/// Property types and words of [`App`].
pub mod app {
    use crate::{Json, List, Properties, Value};

    /// Use the AutoBranchCreationConfig property type to automatically create branches that match a certain pattern.
    ///
    /// A property type of `AWS::Amplify::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoBranchCreationConfig(Properties);

    impl AutoBranchCreationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Automated branch creation glob patterns for the Amplify app.
        ///
        /// `AutoBranchCreationPatterns`.
        pub fn auto_branch_creation_patterns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AutoBranchCreationPatterns", value.into());
            self
        }

        /// Sets password protection for your auto created branch.
        ///
        /// `BasicAuthConfig`.
        pub fn basic_auth_config(mut self, value: impl Into<Value<BasicAuthConfig>>) -> Self {
            self.0.set("BasicAuthConfig", value.into());
            self
        }

        /// The build specification (build spec) for the autocreated branch.
        ///
        /// `BuildSpec`.
        pub fn build_spec(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuildSpec", value.into());
            self
        }

        /// Enables automated branch creation for the Amplify app.
        ///
        /// `EnableAutoBranchCreation`.
        pub fn enable_auto_branch_creation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAutoBranchCreation", value.into());
            self
        }

        /// Enables auto building for the auto created branch.
        ///
        /// `EnableAutoBuild`.
        pub fn enable_auto_build(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableAutoBuild", value.into());
            self
        }

        /// Enables performance mode for the branch.
        ///
        /// `EnablePerformanceMode`.
        pub fn enable_performance_mode(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnablePerformanceMode", value.into());
            self
        }

        /// Sets whether pull request previews are enabled for each branch that Amplify Hosting automatically creates for your app. Amplify creates previews by deploying your app to a unique URL whenever a pull request is opened for the branch.
        ///
        /// `EnablePullRequestPreview`.
        pub fn enable_pull_request_preview(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnablePullRequestPreview", value.into());
            self
        }

        /// The environment variables for the autocreated branch.
        ///
        /// `EnvironmentVariables`.
        pub fn environment_variables(
            mut self,
            value: impl Into<List<EnvironmentVariable>>,
        ) -> Self {
            self.0.set("EnvironmentVariables", value.into());
            self
        }

        /// The framework for the autocreated branch.
        ///
        /// `Framework`.
        pub fn framework(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Framework", value.into());
            self
        }

        /// If pull request previews are enabled, you can use this property to specify a dedicated backend environment for your previews.
        ///
        /// `PullRequestEnvironmentName`.
        pub fn pull_request_environment_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PullRequestEnvironmentName", value.into());
            self
        }

        /// Stage for the auto created branch.
        ///
        /// `Stage`. Allowed: [`Stage`].
        pub fn stage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Stage", value.into());
            self
        }
    }

    impl From<AutoBranchCreationConfig> for Json {
        fn from(value: AutoBranchCreationConfig) -> Self {
            value.0.into()
        }
    }

    /// Use the BasicAuthConfig property type to set password protection at an app level to all your branches.
    ///
    /// A property type of `AWS::Amplify::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BasicAuthConfig(Properties);

    impl BasicAuthConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables basic authorization for the Amplify app's branches.
        ///
        /// `EnableBasicAuth`.
        pub fn enable_basic_auth(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableBasicAuth", value.into());
            self
        }

        /// The password for basic authorization.
        ///
        /// `Password`.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// The user name for basic authorization.
        ///
        /// `Username`.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<BasicAuthConfig> for Json {
        fn from(value: BasicAuthConfig) -> Self {
            value.0.into()
        }
    }

    /// Describes the cache configuration for an Amplify app.
    ///
    /// A property type of `AWS::Amplify::App`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CacheConfig(Properties);

    impl CacheConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The type of cache configuration to use for an Amplify app.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<CacheConfig> for Json {
        fn from(value: CacheConfig) -> Self {
            value.0.into()
        }
    }

    /// The CustomRule property type allows you to specify redirects, rewrites, and reverse proxies. Redirects enable a web app to reroute navigation from one URL to another.
    ///
    /// A property type of `AWS::Amplify::App`.
    ///
    /// Required: `Source`, `Target`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CustomRule(Properties);

    impl CustomRule {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The condition for a URL rewrite or redirect rule, such as a country code.
        ///
        /// `Condition`.
        pub fn condition(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Condition", value.into());
            self
        }

        /// The source pattern for a URL rewrite or redirect rule.
        ///
        /// `Source`. Required.
        pub fn source(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Source", value.into());
            self
        }

        /// The status code for a URL rewrite or redirect rule.
        ///
        /// `Status`.
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The target pattern for a URL rewrite or redirect rule.
        ///
        /// `Target`. Required.
        pub fn target(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Target", value.into());
            self
        }
    }

    impl From<CustomRule> for Json {
        fn from(value: CustomRule) -> Self {
            value.0.into()
        }
    }

    /// Environment variables are key-value pairs that are available at build time. Set environment variables for all branches in your app.
    ///
    /// A property type of `AWS::Amplify::App`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The environment variable name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The environment variable value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentVariable> for Json {
        fn from(value: EnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// Describes the configuration details that apply to the jobs for an Amplify app.
    ///
    /// A property type of `AWS::Amplify::App`.
    ///
    /// Required: `BuildComputeType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct JobConfig(Properties);

    impl JobConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the size of the build instance. Amplify supports three instance sizes: `STANDARD_8GB` , `LARGE_16GB` , and `XLARGE_72GB` . If you don't specify a value, Amplify uses the `STANDARD_8GB` default.
        ///
        /// `BuildComputeType`. Required. Allowed: [`BuildComputeType`].
        pub fn build_compute_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BuildComputeType", value.into());
            self
        }
    }

    impl From<JobConfig> for Json {
        fn from(value: JobConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Amplify::App`.
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
        /// Words for `Platform`.
        pub enum Platform {
            Web = "WEB",
            WebDynamic = "WEB_DYNAMIC",
            WebCompute = "WEB_COMPUTE",
        }

        /// Words for `Stage`.
        pub enum Stage {
            Experimental = "EXPERIMENTAL",
            Beta = "BETA",
            PullRequest = "PULL_REQUEST",
            Production = "PRODUCTION",
            Development = "DEVELOPMENT",
        }

        /// Words for `Type`.
        pub enum Type {
            AmplifyManaged = "AMPLIFY_MANAGED",
            AmplifyManagedNoCookies = "AMPLIFY_MANAGED_NO_COOKIES",
        }

        /// Words for `BuildComputeType`.
        pub enum BuildComputeType {
            Standard8gb = "STANDARD_8GB",
            Large16gb = "LARGE_16GB",
            Xlarge72gb = "XLARGE_72GB",
        }
    }
}

/// Property types and words of [`Branch`].
pub mod branch {
    use crate::{Json, Properties, Value};

    /// Describes the backend associated with an Amplify `Branch` .
    ///
    /// A property type of `AWS::Amplify::Branch`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Backend(Properties);

    impl Backend {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) for the CloudFormation stack.
        ///
        /// `StackArn`.
        pub fn stack_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StackArn", value.into());
            self
        }
    }

    impl From<Backend> for Json {
        fn from(value: Backend) -> Self {
            value.0.into()
        }
    }

    /// Use the BasicAuthConfig property type to set password protection for a specific branch.
    ///
    /// A property type of `AWS::Amplify::Branch`.
    ///
    /// Required: `Password`, `Username`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BasicAuthConfig(Properties);

    impl BasicAuthConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Enables basic authorization for the branch.
        ///
        /// `EnableBasicAuth`.
        pub fn enable_basic_auth(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableBasicAuth", value.into());
            self
        }

        /// The password for basic authorization.
        ///
        /// `Password`. Required.
        pub fn password(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Password", value.into());
            self
        }

        /// `Username`. Required.
        pub fn username(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Username", value.into());
            self
        }
    }

    impl From<BasicAuthConfig> for Json {
        fn from(value: BasicAuthConfig) -> Self {
            value.0.into()
        }
    }

    /// The EnvironmentVariable property type sets environment variables for a specific branch. Environment variables are key-value pairs that are available at build time.
    ///
    /// A property type of `AWS::Amplify::Branch`.
    ///
    /// Required: `Name`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EnvironmentVariable(Properties);

    impl EnvironmentVariable {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The environment variable name.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The environment variable value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EnvironmentVariable> for Json {
        fn from(value: EnvironmentVariable) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Amplify::Branch`.
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
        /// Words for `Stage`.
        pub enum Stage {
            Experimental = "EXPERIMENTAL",
            Beta = "BETA",
            PullRequest = "PULL_REQUEST",
            Production = "PRODUCTION",
            Development = "DEVELOPMENT",
        }
    }
}

/// Property types and words of [`Domain`].
pub mod domain {
    use crate::{Json, Properties, Value};

    /// Describes the SSL/TLS certificate for the domain association. This can be your own custom certificate or the default certificate that Amplify provisions for you.
    ///
    /// A property type of `AWS::Amplify::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Certificate(Properties);

    impl Certificate {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon resource name (ARN) for a custom certificate that you have already added to Certificate Manager in your AWS account .
        ///
        /// `CertificateArn`.
        pub fn certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateArn", value.into());
            self
        }

        /// The type of SSL/TLS certificate that you want to use.
        ///
        /// `CertificateType`. Allowed: [`CertificateType`].
        pub fn certificate_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateType", value.into());
            self
        }

        /// The DNS record for certificate verification.
        ///
        /// `CertificateVerificationDNSRecord`.
        pub fn certificate_verification_dns_record(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0.set("CertificateVerificationDNSRecord", value.into());
            self
        }
    }

    impl From<Certificate> for Json {
        fn from(value: Certificate) -> Self {
            value.0.into()
        }
    }

    /// The type of SSL/TLS certificate to use for your custom domain. If a certificate type isn't specified, Amplify uses the default `AMPLIFY_MANAGED` certificate.
    ///
    /// A property type of `AWS::Amplify::Domain`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CertificateSettings(Properties);

    impl CertificateSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The certificate type.
        ///
        /// `CertificateType`. Allowed: [`CertificateType`].
        pub fn certificate_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CertificateType", value.into());
            self
        }

        /// The Amazon resource name (ARN) for the custom certificate that you have already added to Certificate Manager in your AWS account .
        ///
        /// `CustomCertificateArn`.
        pub fn custom_certificate_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CustomCertificateArn", value.into());
            self
        }
    }

    impl From<CertificateSettings> for Json {
        fn from(value: CertificateSettings) -> Self {
            value.0.into()
        }
    }

    /// The SubDomainSetting property type enables you to connect a subdomain (for example, example.exampledomain.com) to a specific branch.
    ///
    /// A property type of `AWS::Amplify::Domain`.
    ///
    /// Required: `BranchName`, `Prefix`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SubDomainSetting(Properties);

    impl SubDomainSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The branch name setting for the subdomain.
        ///
        /// `BranchName`. Required.
        pub fn branch_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BranchName", value.into());
            self
        }

        /// The prefix setting for the subdomain.
        ///
        /// `Prefix`. Required.
        pub fn prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Prefix", value.into());
            self
        }
    }

    impl From<SubDomainSetting> for Json {
        fn from(value: SubDomainSetting) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `CertificateType`.
        pub enum CertificateType {
            AmplifyManaged = "AMPLIFY_MANAGED",
            Custom = "CUSTOM",
        }
    }
}

/// Property types of [`Webhook`].
pub mod webhook {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Amplify::Webhook`.
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
