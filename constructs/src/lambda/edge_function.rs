//! Functions at CloudFront's edge.

use std::time::Duration;

use super::{Function, LogLevel, Runtime, Version};
use crate::arn::AnyArn;
use crate::cfn::lambda as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::iam::{ManagedPolicy, Role};
use crate::json::Json;
use crate::policy::{Principal, Statement};
use crate::problem::Problem;
use crate::properties::Properties;
use crate::removal::DeletionPolicy;
use crate::scope::Scope;
use crate::value::{Pseudo, Text, Value};

/// The longest `Handler`.
/// [CreateFunction](https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html)
const LONGEST_HANDLER: usize = 128;

/// The longest run of a function at an origin's events.
const LONGEST_RUN: Duration = Duration::from_secs(30);

/// The most memory of a function at an origin's events, in MB.
const MOST_MEMORY: u32 = 10_240;

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
///
/// # Limits
///
/// AWS's pages differ on functions of viewer events: stay within 128 MB, 5 seconds and a package of 1 MB,
/// as the defaults do. Functions of origin events may have 10,240 MB, 30 seconds and 50 MB.
/// [At the edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html)
/// there are no environment variables, no layers, no VPC, no ARM, no more than 512 MB of storage, no
/// X-Ray, no dead-letter queue, no container images and no provisioned concurrency:
/// so there are no setters for them.
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
    late: Vec<(Value<String>, usize)>,
    runtime: Runtime,
    memory: u32,
    timeout: Duration,
    name: Option<Value<String>>,
    description: Option<Value<String>>,
    log_group: Option<Value<String>>,
    log_level: Option<LogLevel>,
    statements: Vec<Statement>,
    boundary: Option<Value<AnyArn>>,
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
            late: Vec::new(),
            runtime: Runtime::default(),
            memory: 128,
            timeout: Duration::from_secs(5),
            name: None,
            description: None,
            log_group: None,
            log_level: None,
            statements: Vec::new(),
            boundary: None,
            hatch: Hatch::default(),
        }
    }

    /// Gives the function a text that may only be known at deployment, such as the id of a user pool.
    ///
    /// Functions at the edge have no environment variables: such texts stand in the function's `Handler`,
    /// `index.<first>:<second>`, which the function finds in its variable `_HANDLER`.
    /// They have no white space, dot, slash or colon, and `Handler` has at most 128 characters:
    /// `longest` says how many a late text has at most. No secrets: anyone who may see the function sees it.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports texts that do not fit, as far as they are known.
    pub fn late(mut self, value: impl Into<Value<String>>, longest: usize) -> Self {
        self.late.push((value.into(), longest));
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
        if self.memory > MOST_MEMORY {
            scope.report(Problem::new(format!(
                "a function at the edge has at most 10240 MB of memory, got `{}`",
                self.memory
            )));
        }
        let whole = self.timeout.subsec_nanos() == 0;
        if !whole || self.timeout > LONGEST_RUN {
            scope.report(Problem::new(format!(
                "a function at the edge may run for up to 30 seconds, whole ones, got `{:?}`",
                self.timeout
            )));
        }
        self.check_late(scope);
    }

    fn check_late(&self, scope: &mut Scope<'_>) {
        let mut length = "index.".len() + self.late.len().saturating_sub(1);
        for (value, longest) in &self.late {
            let Some(known) = value.known() else {
                length = length.saturating_add(*longest);
                continue;
            };
            length = length.saturating_add(known.len());
            let sound = |c: char| c.is_ascii_graphic() && !matches!(c, '.' | '/' | ':');
            if known.is_empty() || !known.chars().all(sound) {
                scope.report(Problem::new(format!(
                    "a text for a function at the edge has ASCII characters, but no white space, `.`, `/` or `:`, got `{known}`"
                )));
            }
        }
        if length > LONGEST_HANDLER {
            scope.report(
                Problem::new(format!(
                    "the texts for a function at the edge have at most {LONGEST_HANDLER} characters, with `index.` and a `:` between them, got up to {length}"
                ))
                .hint("put them into one `ssm::Parameter`, give the function its name, and allow it to read that one"),
            );
        }
    }

    fn handler(&mut self) -> Value<String> {
        if self.late.is_empty() {
            return "index.handler".into();
        }
        let mut text = Text::new().part("index.");
        for (index, (value, _)) in self.late.drain(..).enumerate() {
            if index > 0 {
                text = text.part(":");
            }
            text = text.part(value);
        }
        text.into_value()
    }

    fn declare(mut self, scope: &mut Scope<'_>) -> EdgeFunctionParts {
        let role = scope.add("Role", self.role());
        let file = format!("{}.zip", self.package);
        let source = scope.packages().join(&file);
        let hash = scope.asset_file(file.clone(), source);

        let mut logging = cfn::function::LoggingConfig::new().log_format("JSON");
        if let Some(group) = &self.log_group {
            logging = logging.log_group(group.clone());
        }
        if let Some(level) = self.log_level {
            logging = logging.application_log_level(level.name());
        }
        let mut function = cfn::Function::new()
            .runtime(self.runtime.name())
            .handler(self.handler())
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
        // A path beside the template: `sam deploy` and `aws cloudformation package` upload what is there.
        properties.set("Code", Json::from(file));
        let function: Handle<Function> = scope.resource(properties);
        let mut resource = scope.resource_mut(function);
        let description = described(resource.property("Description"), function);
        resource.set("/Description", description);
        if let Some(hash) = hash {
            resource.metadata("Package", Json::object([("Sha256", Json::from(hash))]));
        }

        let mut policy = ManagedPolicy::new()
            .role(role)
            .allow(logs(function, self.log_group));
        for statement in self.statements {
            policy = policy.allow(statement);
        }
        let policy = scope.add("Policy", policy);
        let version = scope.add("Version", Publish(function));
        scope.resource_mut(version).depends_on(policy);
        EdgeFunctionParts {
            function,
            version,
            role,
            policy,
        }
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

/// The description with the digest that the version's id ends with.
///
/// Lambda makes no version of a function that is what it was at the last one, and CloudFormation then fails
/// ("A version for this Lambda function exists"). Not every change of the digest changes the function
/// as Lambda sees it: with the digest in its description it does.
fn described(given: Option<&Json>, function: Handle<Function>) -> Value<String> {
    let given: Value<String> = match given {
        Some(Json::Text(text)) => text.as_ref().into(),
        Some(Json::Late(late)) => Value::Late(late.clone()),
        _ => return crate::text!("definition ", function.digest()),
    };
    crate::text!(given, " (definition ", function.digest(), ")")
}

/// The version of an edge function.
struct Publish(Handle<Function>);

impl Construct for Publish {
    type Output = Handle<Version>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Version> {
        let version = cfn::Version::new().function_name(self.0.name());
        let handle: Handle<Version> = scope.resource(Properties::from(version));
        scope
            .resource_mut(handle)
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain)
            .id_follows(self.0);
        handle
    }
}
