//! The function that puts files into a bucket.

use super::Bucket;
use crate::asset::PackageFile;
use crate::cfn::lambda as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::iam::Role;
use crate::json::Json;
use crate::lambda::{Configuration, Function};
use crate::logs::LogGroup;
use crate::policy::{Principal, Statement};
use crate::problem::Problem;
use crate::properties::Properties;
use crate::scope::Scope;
use crate::value::{Pseudo, Value};

/// The package, and the binary that it is made of.
const PACKAGE: &str = "content";
/// As long as a function may run, in seconds.
pub(super) const TIMEOUT: u32 = 900;
/// Twice the most that files may have, several at once, and the function itself; in MB.
const MEMORY: u32 = 1_024;

/// Where the key is by which a bucket encrypts.
const KEY: &str = "/BucketEncryption/ServerSideEncryptionConfiguration/0/ServerSideEncryptionByDefault/KMSMasterKeyID";

/// The function that puts files into a bucket, and its role.
pub(super) struct ContentFunction {
    pub(super) bucket: Handle<Bucket>,
    pub(super) prefix: String,
    /// Whether files are deleted with the stack.
    pub(super) removed: bool,
    pub(super) configuration: Configuration,
    /// Entries of the package.
    pub(super) files: Vec<(String, Vec<u8>)>,
    pub(super) log_group: Handle<LogGroup>,
}

impl ContentFunction {
    pub(super) fn declare(self, scope: &mut Scope<'_>) -> (Handle<Function>, Handle<Role>) {
        let key = self.key(scope);
        let role = scope.add("Role", self.role(key));
        let function = scope.add("Function", Code { whole: self, role });
        (function, role)
    }

    fn role(&self, key: Option<Value<String>>) -> Role {
        let below = self.bucket.objects(&format!("{}*", self.prefix));
        let mut list = Statement::allow(["s3:ListBucket"]).resource(self.bucket.arn());
        if !self.removed && !self.prefix.is_empty() {
            list = list.condition("StringEquals", "s3:prefix", self.prefix.clone());
        }
        let mut role = Role::assumed_by(Principal::service("lambda.amazonaws.com"))
            .allow(Statement::allow(["s3:PutObject"]).resource(below.clone()))
            .allow(list);
        // A creation that is rolled back deletes what it put. Where files go with the stack, those below a prefix that
        // the content had before go too.
        let deleted = if self.removed {
            self.bucket.objects("*")
        } else {
            below
        };
        role = role.allow(Statement::allow(["s3:DeleteObject"]).resource(deleted));
        if let Some(key) = key {
            role = role.allow(Statement::allow(["kms:GenerateDataKey"]).resource(key));
        }
        role.allow(
            Statement::allow(["logs:CreateLogStream", "logs:PutLogEvents"])
                .resource(self.log_group.arn()),
        )
    }

    /// The ARN of the key of KMS by which the bucket encrypts, if it has one of its own.
    fn key(&self, scope: &mut Scope<'_>) -> Option<Value<String>> {
        if !scope.holds(self.bucket) {
            return None;
        }
        match scope.resource_mut(self.bucket).property(KEY)?.clone() {
            Json::Late(late) => Some(Value::Late(late)),
            Json::Text(key) if key.starts_with("arn:") => Some(key.into_owned().into()),
            Json::Text(key) if !key.contains('/') => Some(crate::text!(
                "arn:",
                Pseudo::Partition,
                ":kms:",
                Pseudo::Region,
                ":",
                Pseudo::AccountId,
                format!(":key/{key}")
            )),
            Json::Text(key) => {
                scope.report(
                    Problem::new(format!(
                        "a policy names a key by its ARN, got the alias `{key}` of the bucket's key"
                    ))
                    .hint("encrypt the bucket by the key's ARN, or leave `at_creation` out"),
                );
                None
            }
            _ => None,
        }
    }
}

/// The function itself.
struct Code {
    whole: ContentFunction,
    role: Handle<Role>,
}

impl Construct for Code {
    type Output = Handle<Function>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Function> {
        let whole = self.whole;
        let logging = cfn::function::LoggingConfig::new()
            .log_format("JSON")
            .log_group(whole.log_group.name());
        let function = cfn::Function::new()
            .description(crate::text!("Puts content into ", whole.bucket.name()))
            .runtime("provided.al2023")
            .handler("bootstrap")
            .architectures(["x86_64"])
            .role(self.role.arn())
            .memory_size(MEMORY)
            .timeout(TIMEOUT)
            .logging_config(logging);
        let mut properties: Properties = function.into();
        // A path beside the template: `sam deploy` and `aws cloudformation package` upload what is there.
        let file = whole.configuration.file(PACKAGE);
        properties.set("Code", Json::from(file.clone()));
        let path = scope.packages().join(format!("{PACKAGE}.zip"));
        let package = std::fs::read(&path).ok();
        let content = package.and_then(|package| {
            match whole.configuration.added_to(&package, &whole.files) {
                Ok(content) => Some(content),
                Err(unfit) => {
                    scope.report(unfit.problem(&path));
                    None
                }
            }
        });
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
