//! `AWS::AppTest`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Creates a test case for an application.
///
/// [`AWS::AppTest::TestCase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apptest-testcase.html).
///
/// Required: `Name`, `Steps`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TestCase(Properties);

impl TestCase {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the test case.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the test case.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The steps in the test case.
    ///
    /// `Steps`. Required.
    pub fn steps(mut self, value: impl Into<List<test_case::Step>>) -> Self {
        self.0.set("Steps", value.into());
        self
    }

    /// The specified tags of the test case.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for TestCase {
    const TYPE: &'static str = "AWS::AppTest::TestCase";
}

impl Construct for TestCase {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TestCase> for Properties {
    fn from(value: TestCase) -> Self {
        value.0
    }
}

impl Handle<TestCase> {
    /// The creation time of the test case.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The last update time of the test case.
    ///
    /// `Fn::GetAtt` of `LastUpdateTime`.
    #[must_use]
    pub fn last_update_time(self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// Specifies the latest version of a test case.
    ///
    /// `Fn::GetAtt` of `LatestVersion`.
    #[must_use]
    pub fn latest_version(self) -> Value<Json> {
        self.attribute("LatestVersion")
    }

    /// The status of the test case.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// The Amazon Resource Name (ARN) of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseArn`.
    #[must_use]
    pub fn test_case_arn(self) -> Value<String> {
        self.attribute("TestCaseArn")
    }

    /// The response test case ID of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseId`.
    #[must_use]
    pub fn test_case_id(self) -> Value<String> {
        self.attribute("TestCaseId")
    }

    /// The version of the test case.
    ///
    /// `Fn::GetAtt` of `TestCaseVersion`.
    #[must_use]
    pub fn test_case_version(self) -> Value<f64> {
        self.attribute("TestCaseVersion")
    }
}

/// Property types and words of [`TestCase`].
pub mod test_case {
    use crate::{Json, Properties, Value};

    /// Defines a step.
    ///
    /// A property type of `AWS::AppTest::TestCase`.
    ///
    /// Required: `Action`, `Name`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Step(Properties);

    impl Step {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The action of the step.
        ///
        /// `Action`. Required.
        pub fn action(mut self, value: impl Into<Json>) -> Self {
            self.0.set("Action", value.into());
            self
        }

        /// The description of the step.
        ///
        /// `Description`.
        pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Description", value.into());
            self
        }

        /// The name of the step.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }
    }

    impl From<Step> for Json {
        fn from(value: Step) -> Self {
            value.0.into()
        }
    }

    /// Specifies the latest version of a test case.
    ///
    /// A property type of `AWS::AppTest::TestCase`.
    ///
    /// Required: `Status`, `Version`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TestCaseLatestVersion(Properties);

    impl TestCaseLatestVersion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The status of the test case latest version.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The version of the test case latest version.
        ///
        /// `Version`. Required.
        pub fn version(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Version", value.into());
            self
        }
    }

    impl From<TestCaseLatestVersion> for Json {
        fn from(value: TestCaseLatestVersion) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `Status`.
        pub enum Status {
            Active = "Active",
            Deleting = "Deleting",
        }
    }
}
