//! `AWS::MediaConvert`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Associates an AWS Certificate Manager (ACM) certificate with AWS Elemental MediaConvert to enable encryption for content delivery.
///
/// [`AWS::MediaConvert::CertificateAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-certificateassociation.html).
///
/// Required: `Arn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct CertificateAssociation(Properties);

impl CertificateAssociation {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN of the ACM certificate to associate with MediaConvert.
    ///
    /// `Arn`. Required. A change replaces the resource.
    pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Arn", value.into());
        self
    }
}

impl Resource for CertificateAssociation {
    const TYPE: &'static str = "AWS::MediaConvert::CertificateAssociation";
}

impl Construct for CertificateAssociation {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<CertificateAssociation> for Properties {
    fn from(value: CertificateAssociation) -> Self {
        value.0
    }
}

/// The AWS::MediaConvert::JobTemplate resource is an AWS Elemental MediaConvert resource type that you can use to generate transcoding jobs.
///
/// [`AWS::MediaConvert::JobTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html).
///
/// Required: `SettingsJson`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct JobTemplate(Properties);

impl JobTemplate {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use this feature incur pro-tier pricing.
    ///
    /// `AccelerationSettings`.
    pub fn acceleration_settings(
        mut self,
        value: impl Into<Value<job_template::AccelerationSettings>>,
    ) -> Self {
        self.0.set("AccelerationSettings", value.into());
        self
    }

    /// Optional. A category for the job template you are creating
    ///
    /// `Category`.
    pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Category", value.into());
        self
    }

    /// Optional. A description of the job template you are creating.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait time has passed.
    ///
    /// `HopDestinations`.
    pub fn hop_destinations(
        mut self,
        value: impl Into<List<job_template::HopDestination>>,
    ) -> Self {
        self.0.set("HopDestinations", value.into());
        self
    }

    /// Name of the output group
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specify the relative priority for this job. In any given queue, the service begins processing the job with the highest value first. When more than one job has the same priority, the service begins processing the job that you submitted first.
    ///
    /// `Priority`.
    pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("Priority", value.into());
        self
    }

    /// Optional. The queue that jobs created from this template are assigned to. Specify the Amazon Resource Name (ARN) of the queue. For example, arn:aws:mediaconvert:us-west-2:505474453218:queues/Default.
    ///
    /// `Queue`.
    pub fn queue(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Queue", value.into());
        self
    }

    /// Specify, in JSON format, the transcoding job settings for this job template. This specification must conform to the AWS Elemental MediaConvert job validation.
    ///
    /// `SettingsJson`. Required.
    pub fn settings_json(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SettingsJson", value.into());
        self
    }

    /// Specify how often MediaConvert sends STATUS\_UPDATE events to Amazon CloudWatch Events. Set the interval, in seconds, between status updates.
    ///
    /// `StatusUpdateInterval`. Allowed: [`StatusUpdateInterval`](job_template::StatusUpdateInterval).
    pub fn status_update_interval(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatusUpdateInterval", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for JobTemplate {
    const TYPE: &'static str = "AWS::MediaConvert::JobTemplate";
}

impl Construct for JobTemplate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<JobTemplate> for Properties {
    fn from(value: JobTemplate) -> Self {
        value.0
    }
}

impl Handle<JobTemplate> {
    /// The Amazon Resource Name (ARN) of the job template, such as `arn:aws:mediaconvert:us-west-2:123456789012` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The AWS::MediaConvert::Preset resource is an AWS Elemental MediaConvert resource type that you can use to specify encoding settings for a single output in a transcoding job.
///
/// [`AWS::MediaConvert::Preset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html).
///
/// Required: `SettingsJson`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Preset(Properties);

impl Preset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The new category for the preset, if you are changing it.
    ///
    /// `Category`.
    pub fn category(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Category", value.into());
        self
    }

    /// The new description for the preset, if you are changing it.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the preset that you are modifying.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Specify, in JSON format, the transcoding job settings for this output preset. This specification must conform to the AWS Elemental MediaConvert job validation.
    ///
    /// `SettingsJson`. Required.
    pub fn settings_json(mut self, value: impl Into<Json>) -> Self {
        self.0.set("SettingsJson", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Preset {
    const TYPE: &'static str = "AWS::MediaConvert::Preset";
}

impl Construct for Preset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Preset> for Properties {
    fn from(value: Preset) -> Self {
        value.0
    }
}

impl Handle<Preset> {
    /// The Amazon Resource Name (ARN) of the output preset, such as `arn:aws:mediaconvert:us-west-2:123456789012` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The AWS::MediaConvert::Queue resource is an AWS Elemental MediaConvert resource type that you can use to manage the resources that are available to your account for parallel processing of jobs.
///
/// [`AWS::MediaConvert::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Queue(Properties);

impl Queue {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specify the maximum number of jobs your queue can process concurrently.
    ///
    /// `ConcurrentJobs`.
    pub fn concurrent_jobs(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ConcurrentJobs", value.into());
        self
    }

    /// Optional. A description of the queue that you are creating.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently.
    ///
    /// `MaximumConcurrentFeeds`.
    pub fn maximum_concurrent_feeds(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaximumConcurrentFeeds", value.into());
        self
    }

    /// The name of the queue that you are creating.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// When you use CloudFormation , you can create only on-demand queues. Therefore, always set `PricingPlan` to the value "ON\_DEMAND" when declaring an AWS::MediaConvert::Queue in your CloudFormation template.
    ///
    /// `PricingPlan`. Allowed: [`PricingPlan`](queue::PricingPlan).
    pub fn pricing_plan(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PricingPlan", value.into());
        self
    }

    /// Initial state of the queue. Queues can be either ACTIVE or PAUSED. If you create a paused queue, then jobs that you send to that queue won't begin.
    ///
    /// `Status`. Allowed: [`Status`](queue::Status).
    pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Status", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<Json>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Queue {
    const TYPE: &'static str = "AWS::MediaConvert::Queue";
}

impl Construct for Queue {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Queue> for Properties {
    fn from(value: Queue) -> Self {
        value.0
    }
}

impl Handle<Queue> {
    /// The Amazon Resource Name (ARN) of the queue, such as `arn:aws:mediaconvert:us-west-2:123456789012` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`JobTemplate`].
pub mod job_template {
    use crate::{Json, Properties, Value};

    /// Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use this feature incur pro-tier pricing.
    ///
    /// A property type of `AWS::MediaConvert::JobTemplate`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AccelerationSettings(Properties);

    impl AccelerationSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specify the conditions when the service will run your job with accelerated transcoding.
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<AccelerationSettings> for Json {
        fn from(value: AccelerationSettings) -> Self {
            value.0.into()
        }
    }

    /// Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait time has passed.
    ///
    /// A property type of `AWS::MediaConvert::JobTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HopDestination(Properties);

    impl HopDestination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Optional. When you set up a job to use queue hopping, you can specify a different relative priority for the job in the destination queue. If you don't specify, the relative priority will remain the same as in the previous queue.
        ///
        /// `Priority`.
        pub fn priority(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Priority", value.into());
            self
        }

        /// Optional unless the job is submitted on the default queue. When you set up a job to use queue hopping, you can specify a destination queue. This queue cannot be the original queue to which the job is submitted.
        ///
        /// `Queue`.
        pub fn queue(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Queue", value.into());
            self
        }

        /// Required for setting up a job to use queue hopping. Minimum wait time in minutes until the job can hop to the destination queue. Valid range is 1 to 4320 minutes, inclusive.
        ///
        /// `WaitMinutes`.
        pub fn wait_minutes(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("WaitMinutes", value.into());
            self
        }
    }

    impl From<HopDestination> for Json {
        fn from(value: HopDestination) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `StatusUpdateInterval`.
        pub enum StatusUpdateInterval {
            Seconds10 = "SECONDS_10",
            Seconds12 = "SECONDS_12",
            Seconds120 = "SECONDS_120",
            Seconds15 = "SECONDS_15",
            Seconds180 = "SECONDS_180",
            Seconds20 = "SECONDS_20",
            Seconds240 = "SECONDS_240",
            Seconds30 = "SECONDS_30",
            Seconds300 = "SECONDS_300",
            Seconds360 = "SECONDS_360",
            Seconds420 = "SECONDS_420",
            Seconds480 = "SECONDS_480",
            Seconds540 = "SECONDS_540",
            Seconds60 = "SECONDS_60",
            Seconds600 = "SECONDS_600",
        }

        /// Words for `Mode`.
        pub enum Mode {
            Disabled = "DISABLED",
            Enabled = "ENABLED",
            Preferred = "PREFERRED",
        }
    }
}

/// Words of [`Queue`].
pub mod queue {
    words! {
        /// Words for `PricingPlan`.
        pub enum PricingPlan {
            OnDemand = "ON_DEMAND",
            Reserved = "RESERVED",
        }

        /// Words for `Status`.
        pub enum Status {
            Active = "ACTIVE",
            Paused = "PAUSED",
        }
    }
}
