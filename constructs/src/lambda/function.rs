//! Functions, as what others point at.

use crate::arn::Arn;
use crate::cfn::lambda as cfn;
use crate::handle::Handle;
use crate::resource::{LevelTwo, Resource};
use crate::value::Value;

/// A Lambda function, as what a trigger or a permission points at.
///
/// [`EdgeFunction`](super::EdgeFunction) makes one for the edge.
/// One that runs in a region is made by [`cfn::lambda::Function`](crate::cfn::lambda::Function):
/// its handle goes wherever a function is expected, by `into()`.
/// See [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html).
///
/// # Example
///
/// ```
/// use palisade::{App, Handle, Region, cfn, lambda};
///
/// let mut app = App::new();
/// let stack = app.stack("Users", Region::EuNorth1);
/// let code = cfn::lambda::function::Code::new().zip_file("def handler(event, _):\n  return event\n");
/// let welcome = cfn::lambda::Function::new()
///     .code(code)
///     .runtime("python3.13")
///     .handler("index.handler")
///     .role("arn:aws:iam::111122223333:role/welcome");
/// let welcome: Handle<lambda::Function> = stack.add("Welcome", welcome).into();
/// assert!(welcome.arn().is_late());
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
pub enum Function {}

impl Resource for Function {
    const TYPE: &'static str = cfn::Function::TYPE;
}

impl LevelTwo for Function {
    type Level1 = cfn::Function;
}

impl From<Handle<cfn::Function>> for Handle<Function> {
    fn from(function: Handle<cfn::Function>) -> Self {
        function.cast()
    }
}

impl Handle<Function> {
    /// The function's ARN, without a version. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Function>> {
        self.attribute("Arn")
    }

    /// The function's name. `Ref`.
    #[must_use]
    pub fn name(self) -> Value<String> {
        self.reference()
    }
}
