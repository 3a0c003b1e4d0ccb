//! The function behind custom resources about user pools.

use crate::arn::AnyArn;
use crate::asset::PackageFile;
use crate::cfn::lambda as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::iam::Role;
use crate::json::{Json, Object};
use crate::lambda::Function;
use crate::logs::LogGroup;
use crate::policy::{Principal, Statement};
use crate::properties::Properties;
use crate::removal::RemovalPolicy;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::value::Value;

/// The package, and the binary that it is made of.
const PACKAGE: &str = "user-pool";
/// As long as the function may run, in seconds: some calls of Cognito, with pauses where it is busy.
const TIMEOUT: u32 = 180;
/// How long CloudFormation waits for an answer, in seconds: longer than the function runs, and far less than the hour
/// that it waits otherwise. See
/// [AWS::CloudFormation::CustomResource](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html).
const PATIENCE: u32 = TIMEOUT + 60;
/// In MB: the function needs little.
const MEMORY: u32 = 256;

/// The function that does something with an existing user pool at deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserPoolFunctionParts {
    /// The function.
    pub function: Handle<Function>,
    /// Its role, which allows what it needs and nothing else.
    pub role: Handle<Role>,
    /// Its log, which goes with the stack.
    pub log_group: Handle<LogGroup>,
}

/// What the function does, and what it may do.
pub(super) struct UserPoolFunction {
    pub(super) description: &'static str,
    pub(super) statements: Vec<Statement>,
    pub(super) boundary: Option<Value<AnyArn>>,
}

impl UserPoolFunction {
    /// Declares the function, and the custom resource that it answers for.
    pub(super) fn declare<R: Resource>(
        self,
        mut properties: Object,
        scope: &mut Scope<'_>,
    ) -> (Handle<R>, UserPoolFunctionParts) {
        let log_group = scope.add("Logs", LogGroup::new().removal(RemovalPolicy::Delete));
        let mut role = Role::assumed_by(Principal::service("lambda.amazonaws.com"));
        for statement in self.statements {
            role = role.allow(statement);
        }
        role = role.allow(
            Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
                .resource(log_group.arn()),
        );
        if let Some(boundary) = self.boundary {
            role = role.permissions_boundary(boundary);
        }
        let role = scope.add("Role", role);
        let code = Code {
            description: self.description,
            role,
            log_group,
        };
        let function = scope.add("Function", code);
        properties.insert("ServiceToken", function.arn());
        properties.insert("ServiceTimeout", PATIENCE);
        let resource = scope.resource(Properties::from(properties));
        let parts = UserPoolFunctionParts {
            function,
            role,
            log_group,
        };
        (resource, parts)
    }
}

/// The function itself.
struct Code {
    description: &'static str,
    role: Handle<Role>,
    log_group: Handle<LogGroup>,
}

impl Construct for Code {
    type Output = Handle<Function>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Function> {
        let logging = cfn::function::LoggingConfig::new()
            .log_format("JSON")
            .log_group(self.log_group.name());
        let function = cfn::Function::new()
            .description(self.description)
            .runtime("provided.al2023")
            .handler("bootstrap")
            .architectures(["x86_64"])
            .role(self.role.arn())
            .memory_size(MEMORY)
            .timeout(TIMEOUT)
            .logging_config(logging);
        let mut properties: Properties = function.into();
        // A path beside the template: `sam deploy` and `aws cloudformation package` upload what is there.
        let file = format!("{PACKAGE}.zip");
        properties.set("Code", Json::from(file.clone()));
        let path = scope.packages().join(&file);
        let content = std::fs::read(&path).ok();
        let name = PACKAGE.to_owned();
        let hash = scope.package(file, PackageFile { name, path }, content);
        let function: Handle<Function> = scope.resource(properties);
        let mut resource = scope.resource_mut(function);
        // The template has to be packaged before it is deployed, as the code is a path beside it.
        let checks = Json::object([("ignore_checks", Json::list(["W3002"]))]);
        resource.metadata("cfn-lint", Json::object([("config", checks)]));
        if let Some(hash) = hash {
            resource.metadata("Package", Json::object([("Sha256", Json::from(hash))]));
        }
        function
    }
}
