//! Versions of functions.

use crate::arn::Arn;
use crate::cfn::lambda as cfn;
use crate::handle::Handle;
use crate::resource::{LevelTwo, Resource};
use crate::value::Value;

/// A version of a function: its code and configuration, as they were when it was published.
///
/// CloudFront runs versions only. [`EdgeFunction`](super::EdgeFunction) publishes one;
/// the handle of a [`cfn::lambda::Version`](crate::cfn::lambda::Version) is one by `into()`.
/// See [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html).
#[derive(Debug)]
pub enum Version {}

impl Resource for Version {
    const TYPE: &'static str = cfn::Version::TYPE;
}

impl LevelTwo for Version {
    type Level1 = cfn::Version;
}

impl From<Handle<cfn::Version>> for Handle<Version> {
    fn from(version: Handle<cfn::Version>) -> Self {
        version.cast()
    }
}

impl Handle<Version> {
    /// The ARN with the version's number, as CloudFront wants it. `Ref`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Version>> {
        self.reference().into()
    }

    /// The version's number. `Fn::GetAtt` of `Version`.
    #[must_use]
    pub fn number(self) -> Value<String> {
        self.attribute("Version")
    }
}
