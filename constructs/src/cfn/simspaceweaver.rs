//! `AWS::SimSpaceWeaver`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Properties, Resource, Scope, Value};

/// Use the `AWS::SimSpaceWeaver::Simulation` resource to specify a simulation that CloudFormation starts in the AWS Cloud , in your AWS account .
///
/// [`AWS::SimSpaceWeaver::Simulation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-simspaceweaver-simulation.html).
///
/// Required: `Name`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Simulation(Properties);

impl Simulation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The maximum running time of the simulation, specified as a number of minutes (m or M), hours (h or H), or days (d or D). The simulation stops when it reaches this limit. The maximum value is `14D` , or its equivalent in the other units.
    ///
    /// `MaximumDuration`. A change replaces the resource.
    pub fn maximum_duration(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MaximumDuration", value.into());
        self
    }

    /// The name of the simulation.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management ( IAM ) role that the simulation assumes to perform actions.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The location of the simulation schema in Amazon Simple Storage Service ( Amazon S3 ).
    ///
    /// `SchemaS3Location`. A change replaces the resource.
    pub fn schema_s3_location(mut self, value: impl Into<Value<simulation::S3Location>>) -> Self {
        self.0.set("SchemaS3Location", value.into());
        self
    }

    /// The location of the snapshot in Amazon Simple Storage Service ( Amazon S3 ). For more information about Amazon S3 , see the \[\*Amazon Simple Storage Service User Guide\*\](<https://docs.aws.amazon.com/AmazonS3/latest/userguide/Welcome.html>) .
    ///
    /// `SnapshotS3Location`. A change replaces the resource.
    pub fn snapshot_s3_location(mut self, value: impl Into<Value<simulation::S3Location>>) -> Self {
        self.0.set("SnapshotS3Location", value.into());
        self
    }
}

impl Resource for Simulation {
    const TYPE: &'static str = "AWS::SimSpaceWeaver::Simulation";
}

impl Construct for Simulation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Simulation> for Properties {
    fn from(value: Simulation) -> Self {
        value.0
    }
}

impl Handle<Simulation> {
    /// The JSON blob that the [DescribeSimulation](https://docs.aws.amazon.com/simspaceweaver/latest/APIReference/API_DescribeSimulation.html) action returns.
    ///
    /// `Fn::GetAtt` of `DescribePayload`.
    #[must_use]
    pub fn describe_payload(self) -> Value<String> {
        self.attribute("DescribePayload")
    }
}

/// Property types of [`Simulation`].
pub mod simulation {
    use crate::{Json, Properties, Value};

    /// A location in Amazon Simple Storage Service ( Amazon S3 ) where SimSpace Weaver stores simulation data, such as your app .zip files and schema file.
    ///
    /// A property type of `AWS::SimSpaceWeaver::Simulation`.
    ///
    /// Required: `BucketName`, `ObjectKey`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Location(Properties);

    impl S3Location {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of an Amazon S3 bucket.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// The key name of an object in Amazon S3.
        ///
        /// `ObjectKey`. Required.
        pub fn object_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKey", value.into());
            self
        }
    }

    impl From<S3Location> for Json {
        fn from(value: S3Location) -> Self {
            value.0.into()
        }
    }
}
