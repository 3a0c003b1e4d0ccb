//! Functions at CloudFront's edge.

use std::time::Duration;

use serde::Serialize;

use super::configuration::Configuration;
use super::handler::Handler;
use super::publish::{Publish, described};
use super::{Function, LogLevel, Runtime, Version, limits};
use crate::arn::AnyArn;
use crate::asset::{FunctionCode, PackageFile};
use crate::cfn::lambda as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::iam::{ManagedPolicy, Role};
use crate::json::Json;
use crate::policy::{Principal, Statement};
use crate::problem::Problem;
use crate::properties::Properties;
use crate::removal::RemovalPolicy;
use crate::scope::Scope;
use crate::ssm::{Parameter, Tier};
use crate::value::{Pseudo, Value};

/// A function that CloudFront runs at its edge, from a package: Lambda@Edge.
///
/// It is made in us-east-1, whichever stack it is added to: in a stack of another region it moves to
/// the app's stack `Edge`. Its handles work in any stack.
/// It consists of the function, a role, the role's policy, and a version.
///
/// By default it is a Python 3.13 function of 128 MB and 5 seconds, whose role may write
/// its log lines, as JSON, in any region, and nothing else.
///
/// # Versions
///
/// CloudFront runs a version, which never changes. So the logical id of the version ends with a digest of
/// the package and of the function's definition, with all the resources that the definition names, and
/// so does the function's description: when one of them changes, a new version is made, and distributions
/// take it. What only whoever deploys decides, such as the value of a template's parameter, is not
/// part of the digest: the version then stays what it was.
/// A version is kept when it is replaced, for CloudFront's replicas of it go away hours later only.
///
/// # Packages
///
/// The package is `<name>.zip` in the folder of [`App::packages`](crate::App::packages).
/// Where it is missing synthesis goes on, and
/// [`Assembly::missing_files`](crate::Assembly::missing_files) names it.
/// [`Assembly::packages`](crate::Assembly::packages) names all of them, for tools that build packages.
///
/// What is known now is told to the function by [`EdgeFunction::config`], what is known at deployment by
/// [`EdgeFunction::late`] or [`EdgeFunction::settings`].
///
/// # Limits
///
/// AWS's pages differ on functions of viewer events: stay within 128 MB, 5 seconds and a package of 1 MB,
/// as the defaults do. Functions of origin events may have 10,240 MB, 30 seconds and 50 MB.
/// [At the edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html)
/// there are no environment variables, no layers, no VPC, no ARM, no more than 512 MB of storage, no
/// X-Ray, no dead-letter queue, no container images and no provisioned concurrency:
/// so there are no setters for them, and [`EdgeFunction::level1`] with one of them is a problem.
///
/// # Example
///
/// ```
/// use palisade::lambda::EdgeFunction;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let authorize = stack.add("Authorize", EdgeFunction::new("authorize"));
///
/// let assembly = app.synth()?;
/// assert_eq!(assembly.resource(authorize.function).stack(), "Edge");
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct EdgeFunction {
    package: String,
    handler: Handler,
    settings: Option<Value<String>>,
    configuration: Option<Result<Configuration, Problem>>,
    runtime: Runtime,
    memory: u32,
    timeout: Duration,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    log_group: Option<Value<String>>,
    log_level: Option<LogLevel>,
    statements: Vec<Statement>,
    boundary: Option<Value<AnyArn>>,
    removal: Option<RemovalPolicy>,
    hatch: Hatch<cfn::Function>,
}

/// What an [`EdgeFunction`] is made of.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EdgeFunctionParts {
    /// The function, in us-east-1.
    pub function: Handle<Function>,
    /// The version that CloudFront runs.
    pub version: Handle<Version>,
    /// The role that the function has.
    pub role: Handle<Role>,
    /// What the role may do.
    pub policy: Handle<ManagedPolicy>,
    /// What holds the function's settings, if it has any.
    pub settings: Option<Handle<Parameter>>,
}

impl From<EdgeFunctionParts> for Handle<Version> {
    fn from(parts: EdgeFunctionParts) -> Self {
        parts.version
    }
}

impl From<EdgeFunctionParts> for Handle<Function> {
    fn from(parts: EdgeFunctionParts) -> Self {
        parts.function
    }
}

impl EdgeFunction {
    /// A function of a package: `authorize` is `authorize.zip` in the folder of packages. `Code`.
    pub fn new(package: impl Into<String>) -> Self {
        Self {
            package: package.into(),
            handler: Handler::default(),
            settings: None,
            configuration: None,
            runtime: Runtime::default(),
            memory: 128,
            timeout: Duration::from_secs(5),
            name: None,
            description: None,
            log_group: None,
            log_level: None,
            statements: Vec::new(),
            boundary: None,
            removal: None,
            hatch: Hatch::default(),
        }
    }

    /// Tells the function a text that may only be known at deployment, such as the id of a user pool.
    ///
    /// Functions at the edge have no environment variables: such texts stand in the function's `Handler`,
    /// `index.<first>:<second>`, which the function finds in its variable `_HANDLER`.
    /// They have no white space, dot, slash or colon, do not begin with `@`, and `Handler` has at most
    /// 128 characters: `longest` says how many a late text has at most.
    /// No secrets: anyone who may see the function sees it.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports texts that do not fit, as far as they are known.
    pub fn late(mut self, text: impl Into<Value<String>>, longest: usize) -> Self {
        self.handler.push(text.into(), longest);
        self
    }

    /// Tells the function a text of any form, such as JSON with ARNs that are known at deployment.
    /// Defaults to none. `AWS::SSM::Parameter`.
    ///
    /// A parameter in us-east-1 holds it, up to 8,192 bytes. Its name, behind a `@`, is the last text of the
    /// function's `Handler`, and the function may read it: it does so once, when it starts.
    /// No secrets, but the ARN of one may be among it.
    pub fn settings(mut self, text: impl Into<Value<String>>) -> Self {
        self.settings = Some(text.into());
        self
    }

    /// Tells the function what is known now, by the file `configuration.json` in its package.
    /// Defaults to no such file.
    ///
    /// Anything that serde can write as JSON: best a type that the function reads too, so that both always agree.
    /// The file is added to a copy of the package, and the version's logical id follows it.
    /// No secrets: anyone who may see the function sees it.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports what cannot be JSON, values that are only known at deployment,
    /// and a package that is no zip archive or has a file of that name already.
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::lambda::EdgeFunction;
    /// use serde::Serialize;
    ///
    /// #[derive(Serialize)]
    /// struct Redirects {
    ///     to: &'static str,
    /// }
    ///
    /// EdgeFunction::new("redirect").config(Redirects { to: "/start" });
    /// ```
    pub fn config(mut self, configuration: impl Serialize) -> Self {
        self.configuration = Some(Configuration::new(configuration));
        self
    }

    /// What loads the package. Defaults to Python 3.13. `Runtime`.
    pub fn runtime(mut self, runtime: Runtime) -> Self {
        self.runtime = runtime;
        self
    }

    /// The memory in MB, to which computing power is proportional: 128 to 10,240.
    /// Defaults to 128, the most that is safe at a viewer's events. `MemorySize`.
    pub fn memory(mut self, megabytes: u32) -> Self {
        self.memory = megabytes;
        self
    }

    /// How long one run may take: 1 to 30 seconds.
    /// Defaults to 5 seconds, the most that is safe at a viewer's events. `Timeout`.
    pub fn timeout(mut self, time: Duration) -> Self {
        self.timeout = time;
        self
    }

    /// Names the function. Defaults to a name that CloudFormation makes up. `FunctionName`.
    ///
    /// A function of a fixed name cannot be replaced, and cannot be made anew while replicas of it are
    /// still being removed, which takes hours.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the function is for. Defaults to nothing. `Description`.
    ///
    /// What follows it there is the digest of the function's definition.
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// The log group, of one name in every region where the function runs.
    /// Defaults to `/aws/lambda/us-east-1.<function>`. `LoggingConfig`.
    pub fn log_group(mut self, name: impl Into<Value<String>>) -> Self {
        self.log_group = Some(name.into());
        self
    }

    /// From which level on lines are kept. Defaults to `INFO`, as Lambda has it. `LoggingConfig`.
    pub fn log_level(mut self, level: LogLevel) -> Self {
        self.log_level = Some(level);
        self
    }

    /// Adds what the function may do, such as reading one secret.
    /// Defaults to writing its log lines. `AWS::IAM::ManagedPolicy`.
    ///
    /// The function runs in many regions: what it calls is found in the region of its ARN.
    pub fn allow(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// Limits what any policy can give the function's role, by the ARN of a policy.
    /// Defaults to no limit. `PermissionsBoundary`.
    pub fn permissions_boundary(mut self, arn: impl Into<Value<AnyArn>>) -> Self {
        self.boundary = Some(arn.into());
        self
    }

    /// What becomes of the function when it leaves the stack. Defaults to deletion.
    ///
    /// Deletion fails as long as CloudFront has replicas: until some hours after the last
    /// distribution has let go of the function. Then delete the stack again.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = Some(policy);
        self
    }

    /// Changes the level-1 function: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::Function) -> cfn::Function + 'static) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        let package = &self.package;
        let sound = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        if package.is_empty() || !package.chars().all(sound) {
            scope.report(
                Problem::new(format!(
                    "the name of a package has letters, digits, hyphens and underscores, got `{package}`"
                ))
                .hint("name `authorize.zip` in the folder of packages by `authorize`"),
            );
        }
        let limits = [limits::memory(self.memory), limits::timeout(self.timeout)];
        for problem in limits.into_iter().flatten() {
            scope.report(problem);
        }
    }

    fn declare(mut self, scope: &mut Scope<'_>) -> EdgeFunctionParts {
        let role = scope.add("Role", self.role());
        let settings = self.settings.take().map(|text| {
            let parameter = Parameter::new(text).tier(Tier::Intelligent);
            scope.add("Settings", parameter)
        });
        let log_group = self.log_group.clone();
        let statements = std::mem::take(&mut self.statements);
        let function = self.function(role, settings, scope);

        let mut policy = ManagedPolicy::new()
            .role(role)
            .allow(logs(function, log_group));
        if let Some(settings) = settings {
            policy = policy.allow(settings.reading());
        }
        let policy = statements.into_iter().fold(policy, ManagedPolicy::allow);
        let policy = scope.add("Policy", policy);
        let version = scope.add("Version", Publish(function));
        scope.resource_mut(version).depends_on(policy);
        EdgeFunctionParts {
            function,
            version,
            role,
            policy,
            settings,
        }
    }

    fn function(
        self,
        role: Handle<Role>,
        settings: Option<Handle<Parameter>>,
        scope: &mut Scope<'_>,
    ) -> Handle<Function> {
        let name = settings.map(|_| longest_name(scope.path()));
        let problems = self.handler.problems(name);
        let handler = if problems.is_empty() {
            self.handler
        } else {
            // What is told here is not to be told again by the schema.
            Handler::default()
        };
        for problem in problems {
            scope.report(problem);
        }
        let mut logging = cfn::function::LoggingConfig::new().log_format("JSON");
        if let Some(group) = self.log_group {
            logging = logging.log_group(group);
        }
        if let Some(level) = self.log_level {
            logging = logging.application_log_level(level.name());
        }
        let mut function = cfn::Function::new()
            .runtime(self.runtime.name())
            .handler(handler.value(settings))
            .role(role.arn())
            .memory_size(self.memory)
            .timeout(i64::try_from(self.timeout.as_secs()).unwrap_or(i64::MAX))
            .logging_config(logging);
        if let Some(name) = self.name {
            function = function.function_name(name);
        }
        if let Some(description) = self.description {
            function = function.description(description);
        }
        let mut properties: Properties = self.hatch.apply(function).into();
        for problem in limits::features(&properties) {
            scope.report(problem);
        }
        let configuration = match self.configuration.transpose() {
            Ok(configuration) => configuration,
            Err(problem) => {
                scope.report(problem);
                None
            }
        };
        // A path beside the template: `sam deploy` and `aws cloudformation package` upload what is there.
        let file = match &configuration {
            Some(configuration) => configuration.file(&self.package),
            None => format!("{}.zip", self.package),
        };
        properties.set("Code", Json::from(file.clone()));
        let name = self.package.clone();
        let hash = package(self.package, file, configuration.as_ref(), scope);

        let function: Handle<Function> = scope.resource(properties);
        // CloudFront's guide: there are no tags on functions at the edge.
        scope.resource_mut(function).without_tags();
        let mut resource = scope.resource_mut(function);
        let description = described(resource.property("/Description"), function);
        resource.set("/Description", description);
        resource.metadata("cfn-lint", expected_finding());
        if let Some(hash) = hash {
            resource.metadata("Package", Json::object([("Sha256", Json::from(hash))]));
        }
        if let Some(configuration) = &configuration {
            // The definition's digest follows it even where the package is missing.
            let hash = Json::from(configuration.sha256().to_owned());
            resource.metadata("Configuration", Json::object([("Sha256", hash)]));
        }
        resource.code(FunctionCode {
            package: name,
            configuration: configuration.map(Configuration::into_json),
        });
        if let Some(removal) = self.removal {
            resource.removal_policy(removal);
        }
        function
    }

    fn role(&mut self) -> Role {
        let mut role = Role::assumed_by(Principal::service("lambda.amazonaws.com"))
            .and_by(Principal::service("edgelambda.amazonaws.com"));
        if let Some(boundary) = self.boundary.take() {
            role = role.permissions_boundary(boundary);
        }
        role
    }
}

impl Construct for EdgeFunction {
    type Output = EdgeFunctionParts;

    fn build(self, scope: &mut Scope<'_>) -> EdgeFunctionParts {
        self.check(scope);
        scope.at_the_edge(|scope| self.declare(scope))
    }
}

/// Puts the package beside the template, with the configuration in it, and gives its SHA-256 if it is there.
fn package(
    name: String,
    file: String,
    configuration: Option<&Configuration>,
    scope: &mut Scope<'_>,
) -> Option<String> {
    let path = scope.packages().join(format!("{name}.zip"));
    let mut content = std::fs::read(&path).ok();
    if let (Some(configuration), Some(package)) = (configuration, &content) {
        match configuration.added_to(package, &[]) {
            Ok(configured) => content = Some(configured),
            Err(unfit) => scope.report(unfit.problem(&path)),
        }
    }
    scope.package(file, PackageFile { name, path }, content)
}

/// Lets the function write its lines: in the region where it runs, so in any region.
fn logs(function: Handle<Function>, group: Option<Value<String>>) -> Statement {
    let group = group.unwrap_or_else(|| crate::text!("/aws/lambda/us-east-1.", function.name()));
    Statement::allow([
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:PutLogEvents",
    ])
    .resource(crate::text!(
        "arn:aws:logs:*:",
        Pseudo::AccountId,
        ":log-group:",
        group,
        ":*"
    ))
}

/// How long the name is that CloudFormation makes up for the parameter below a path:
/// `CFN-`, the logical id, and twelve characters behind a hyphen.
fn longest_name(path: &str) -> usize {
    let id = path.chars().filter(|c| *c != '/').count() + "Settings".len();
    "CFN-".len() + id + "-".len() + 12
}

/// What `cfn-lint` and `sam validate --lint` are not to warn of: that the template has to be
/// packaged before it is deployed, as the code is a path beside it.
fn expected_finding() -> Json {
    let checks = Json::object([("ignore_checks", Json::list(["W3002"]))]);
    Json::object([("config", checks)])
}
