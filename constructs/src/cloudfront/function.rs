//! Functions that run in CloudFront itself.

use std::path::PathBuf;

use super::key_value_store::KeyValueStore;
use crate::arn::Arn;
use crate::cfn::cloudfront as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::unique_name::unique_name;
use crate::value::Value;

/// The most bytes that a function's code has:
/// [Quotas on CloudFront Functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-functions).
const LONGEST_CODE: usize = 10_240;

/// A function of CloudFront: JavaScript that runs for every request or response of a viewer.
///
/// By default it runs on `cloudfront-js-2.0` and is published as soon as it changes.
/// It has no network and no files; an [`EdgeFunction`](crate::lambda::EdgeFunction) has
/// ([Differences](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-choosing.html)).
/// See [`AWS::CloudFront::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::Function;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("Keep", Function::inline("function handler(event) { return event.request; }"));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Function {
    code: Code,
    name: Option<Value<String>>,
    comment: Option<Value<String>>,
    runtime: FunctionRuntime,
    store: Option<Handle<KeyValueStore>>,
    unpublished: bool,
    hatch: Hatch<cfn::Function>,
}

#[derive(Debug)]
enum Code {
    Inline(Value<String>),
    File(PathBuf),
}

/// What a [`Function`] runs on.
///
/// See [JavaScript runtimes](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-features.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum FunctionRuntime {
    /// `cloudfront-js-1.0`: ECMAScript 5.1, without stores.
    Js1,
    /// `cloudfront-js-2.0`: ECMAScript 5.1 with newer features, such as `async`, and stores.
    #[default]
    Js2,
}

impl FunctionRuntime {
    /// The word in templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Js1 => "cloudfront-js-1.0",
            Self::Js2 => "cloudfront-js-2.0",
        }
    }
}

impl Function {
    /// A function of this code: JavaScript with a function `handler`, at most 10,240 bytes. `FunctionCode`.
    pub fn inline(code: impl Into<Value<String>>) -> Self {
        Self::of(Code::Inline(code.into()))
    }

    /// A function of the code in a file, which is read when the function is added to a stack.
    /// `FunctionCode`.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self::of(Code::File(path.into()))
    }

    fn of(code: Code) -> Self {
        Self {
            code,
            name: None,
            comment: None,
            runtime: FunctionRuntime::default(),
            store: None,
            unpublished: false,
            hatch: Hatch::default(),
        }
    }

    /// Names the function; names are unique in an account.
    /// Defaults to the path of the construct and digits of the stack's id. `Name`.
    pub fn name(mut self, name: impl Into<Value<String>>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Says what the function is for. Defaults to the path of the construct. `Comment`.
    pub fn comment(mut self, comment: impl Into<Value<String>>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// What the function runs on. Defaults to `cloudfront-js-2.0`. `Runtime`.
    pub fn runtime(mut self, runtime: FunctionRuntime) -> Self {
        self.runtime = runtime;
        self
    }

    /// A store that the function reads. Defaults to none. `KeyValueStoreAssociations`.
    pub fn key_value_store(mut self, store: Handle<KeyValueStore>) -> Self {
        self.store = Some(store);
        self
    }

    /// Keeps changes in the stage `DEVELOPMENT`, until somebody publishes them; no distribution can use
    /// a function that never was published. Defaults to publishing. `AutoPublish`.
    pub fn unpublished(mut self) -> Self {
        self.unpublished = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(mut self, change: impl FnOnce(cfn::Function) -> cfn::Function + 'static) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Code {
    fn read(self, scope: &mut Scope<'_>) -> Value<String> {
        match self {
            Self::Inline(code) => code,
            Self::File(path) => match std::fs::read_to_string(&path) {
                Ok(code) => Value::Known(code),
                Err(error) => {
                    let message = format!("no code can be read from `{}`: {error}", path.display());
                    let hint = "a path is relative to where the program runs; `include_str!` takes one relative to its source file";
                    scope.report(Problem::new(message).hint(hint));
                    Value::Known(String::new())
                }
            },
        }
    }
}

fn check(code: &str, scope: &mut Scope<'_>) {
    if code.len() > LONGEST_CODE {
        let message = format!(
            "a function of CloudFront has at most 10240 bytes of code, got `{}`",
            code.len()
        );
        let hint =
            "shorten its code, put data into a `KeyValueStore`, or use a function of Lambda@Edge";
        scope.report(Problem::new(message).hint(hint));
    }
    if !code.is_empty() && !code.contains("handler") {
        let message = "the code of a function of CloudFront has a function `handler`, got none";
        scope.report(Problem::new(message).hint("begin with `function handler(event) {`"));
    }
}

impl Resource for Function {
    const TYPE: &'static str = cfn::Function::TYPE;
}

impl LevelTwo for Function {
    type Level1 = cfn::Function;
}

impl Construct for Function {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let code = self.code.read(scope);
        if let Some(known) = code.known() {
            check(known, scope);
        }
        if self.store.is_some() && self.runtime == FunctionRuntime::Js1 {
            let message = format!(
                "functions that read a store run on `cloudfront-js-2.0`, got `{}`",
                self.runtime.name()
            );
            scope.report(Problem::new(message).hint("use `FunctionRuntime::Js2`"));
        }
        let comment = self
            .comment
            .unwrap_or_else(|| Value::Known(scope.path().to_owned()));
        let mut config = cfn::function::FunctionConfig::new()
            .comment(comment)
            .runtime(self.runtime.name());
        if let Some(store) = self.store {
            let association =
                cfn::function::KeyValueStoreAssociation::new().key_value_store_arn(store.arn());
            config = config.key_value_store_associations([association]);
        }
        let function = cfn::Function::new()
            .name(self.name.unwrap_or_else(|| unique_name(scope, 64)))
            .auto_publish(!self.unpublished)
            .function_config(config)
            .function_code(code);
        scope.resource(self.hatch.apply(function))
    }
}

impl Handle<Function> {
    /// The function's ARN. `Fn::GetAtt` of `FunctionARN`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Function>> {
        self.attribute("FunctionARN")
    }

    /// The stage of the function: `DEVELOPMENT` or `LIVE`. `Fn::GetAtt` of `Stage`.
    #[must_use]
    pub fn stage(self) -> Value<String> {
        self.attribute("Stage")
    }
}
