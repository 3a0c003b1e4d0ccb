//! `AWS::Rekognition`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::Rekognition::Collection` type creates a server-side container called a collection. You can use a collection to store information about detected faces and search for known faces in images, stored videos, and streaming videos.
///
/// [`AWS::Rekognition::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html).
///
/// Required: `CollectionId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Collection(Properties);

impl Collection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// ID for the collection that you are creating.
    ///
    /// `CollectionId`. Required. A change replaces the resource.
    pub fn collection_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("CollectionId", value.into());
        self
    }

    /// A set of tags (key-value pairs) that you want to attach to the collection.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<collection::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Collection {
    const TYPE: &'static str = "AWS::Rekognition::Collection";
}

impl Construct for Collection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Collection> for Properties {
    fn from(value: Collection) -> Self {
        value.0
    }
}

impl Handle<Collection> {
    /// Returns the Amazon Resource Name of the collection.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset.
///
/// [`AWS::Rekognition::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html).
///
/// Required: `DatasetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Dataset(Properties);

impl Dataset {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of the dataset. Specify TRAIN to create a training dataset. Specify TEST to create a test dataset.
    ///
    /// `DatasetType`. Required. Allowed: [`DatasetType`](dataset::DatasetType). A change replaces the resource.
    pub fn dataset_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatasetType", value.into());
        self
    }

    /// The ARN of the project to which the dataset belongs.
    ///
    /// `ProjectArn`. A change replaces the resource.
    pub fn project_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectArn", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<dataset::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Dataset {
    const TYPE: &'static str = "AWS::Rekognition::Dataset";
}

impl Construct for Dataset {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Dataset> for Properties {
    fn from(value: Dataset) -> Self {
        value.0
    }
}

impl Handle<Dataset> {
    /// The ARN of the dataset.
    ///
    /// `Fn::GetAtt` of `DatasetArn`.
    #[must_use]
    pub fn dataset_arn(self) -> Value<String> {
        self.attribute("DatasetArn")
    }
}

/// The `AWS::Rekognition::Project` type creates an Amazon Rekognition Custom Labels project. A project is a group of resources needed to create and manage versions of an Amazon Rekognition Custom Labels model.
///
/// [`AWS::Rekognition::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html).
///
/// Required: `ProjectName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Project(Properties);

impl Project {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The name of the project to create.
    ///
    /// `ProjectName`. Required. A change replaces the resource.
    pub fn project_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProjectName", value.into());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<project::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Project {
    const TYPE: &'static str = "AWS::Rekognition::Project";
}

impl Construct for Project {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Project> for Properties {
    fn from(value: Project) -> Self {
        value.0
    }
}

impl Handle<Project> {
    /// Returns the Amazon Resource Name of the project.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// The `AWS::Rekognition::StreamProcessor` type creates a stream processor used to detect and recognize faces or to detect connected home labels in a streaming video.
///
/// [`AWS::Rekognition::StreamProcessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html).
///
/// Required: `KinesisVideoStream`, `RoleArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct StreamProcessor(Properties);

impl StreamProcessor {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// List of BoundingBox objects, each of which denotes a region of interest on screen. For more information, see the BoundingBox field of [RegionOfInterest](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_RegionOfInterest) .
    ///
    /// `BoundingBoxRegionsOfInterest`. A change replaces the resource.
    pub fn bounding_box_regions_of_interest(
        mut self,
        value: impl Into<List<stream_processor::BoundingBox>>,
    ) -> Self {
        self.0.set("BoundingBoxRegionsOfInterest", value.into());
        self
    }

    /// Connected home settings to use on a streaming video. You can use a stream processor for connected home features and select what you want the stream processor to detect, such as people or pets.
    ///
    /// `ConnectedHomeSettings`. A change replaces the resource.
    pub fn connected_home_settings(
        mut self,
        value: impl Into<Value<stream_processor::ConnectedHomeSettings>>,
    ) -> Self {
        self.0.set("ConnectedHomeSettings", value.into());
        self
    }

    /// Allows you to opt in or opt out to share data with Rekognition to improve model performance. You can choose this option at the account level or on a per-stream basis.
    ///
    /// `DataSharingPreference`. A change replaces the resource.
    pub fn data_sharing_preference(
        mut self,
        value: impl Into<Value<stream_processor::DataSharingPreference>>,
    ) -> Self {
        self.0.set("DataSharingPreference", value.into());
        self
    }

    /// The input parameters used to recognize faces in a streaming video analyzed by an Amazon Rekognition stream processor.
    ///
    /// `FaceSearchSettings`. A change replaces the resource.
    pub fn face_search_settings(
        mut self,
        value: impl Into<Value<stream_processor::FaceSearchSettings>>,
    ) -> Self {
        self.0.set("FaceSearchSettings", value.into());
        self
    }

    /// Amazon Rekognition's Video Stream Processor takes a Kinesis video stream as input. This is the Amazon Kinesis Data Streams instance to which the Amazon Rekognition stream processor streams the analysis results.
    ///
    /// `KinesisDataStream`. A change replaces the resource.
    pub fn kinesis_data_stream(
        mut self,
        value: impl Into<Value<stream_processor::KinesisDataStream>>,
    ) -> Self {
        self.0.set("KinesisDataStream", value.into());
        self
    }

    /// The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream processor.
    ///
    /// `KinesisVideoStream`. Required. A change replaces the resource.
    pub fn kinesis_video_stream(
        mut self,
        value: impl Into<Value<stream_processor::KinesisVideoStream>>,
    ) -> Self {
        self.0.set("KinesisVideoStream", value.into());
        self
    }

    /// The identifier for your Amazon Key Management Service key (Amazon KMS key). Optional parameter for connected home stream processors used to encrypt results and data published to your Amazon S3 bucket.
    ///
    /// `KmsKeyId`. A change replaces the resource.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The Name attribute specifies the name of the stream processor and it must be within the constraints described in the Name section of [StreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_StreamProcessor) .
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and completion status of a video analysis operation.
    ///
    /// `NotificationChannel`. A change replaces the resource.
    pub fn notification_channel(
        mut self,
        value: impl Into<Value<stream_processor::NotificationChannel>>,
    ) -> Self {
        self.0.set("NotificationChannel", value.into());
        self
    }

    /// A set of ordered lists of [Point](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_Point) objects. Each entry of the set contains a polygon denoting a region of interest on the screen.
    ///
    /// `PolygonRegionsOfInterest`. A change replaces the resource.
    pub fn polygon_regions_of_interest(mut self, value: impl Into<List<Json>>) -> Self {
        self.0.set("PolygonRegionsOfInterest", value.into());
        self
    }

    /// The ARN of the IAM role that allows access to the stream processor. The IAM role provides Rekognition read permissions to the Kinesis stream.
    ///
    /// `RoleArn`. Required. A change replaces the resource.
    pub fn role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RoleArn", value.into());
        self
    }

    /// The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis operation.
    ///
    /// `S3Destination`. A change replaces the resource.
    pub fn s3_destination(
        mut self,
        value: impl Into<Value<stream_processor::S3Destination>>,
    ) -> Self {
        self.0.set("S3Destination", value.into());
        self
    }

    /// A set of tags (key-value pairs) that you want to attach to the stream processor. For more information, see the Tags section of [CreateStreamProcessor](https://docs.aws.amazon.com/rekognition/latest/APIReference/API_CreateStreamProcessor) .
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<stream_processor::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for StreamProcessor {
    const TYPE: &'static str = "AWS::Rekognition::StreamProcessor";
}

impl Construct for StreamProcessor {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<StreamProcessor> for Properties {
    fn from(value: StreamProcessor) -> Self {
        value.0
    }
}

impl Handle<StreamProcessor> {
    /// Amazon Resource Name for the newly created stream processor.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Current status of the Amazon Rekognition stream processor.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }

    /// Detailed status message about the stream processor.
    ///
    /// `Fn::GetAtt` of `StatusMessage`.
    #[must_use]
    pub fn status_message(self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// Property types of [`Collection`].
pub mod collection {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Rekognition::Collection`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}

/// Property types and words of [`Dataset`].
pub mod dataset {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Rekognition::Dataset`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `DatasetType`.
        pub enum DatasetType {
            Train = "TRAIN",
            Test = "TEST",
        }
    }
}

/// Property types of [`Project`].
pub mod project {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Rekognition::Project`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`StreamProcessor`].
pub mod stream_processor {
    use crate::{Json, List, Properties, Value};

    /// Identifies the bounding box around the label, face, text, or personal protective equipment. The `left` (x-coordinate) and `top` (y-coordinate) are coordinates representing the top and left sides of the bounding box.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `Height`, `Left`, `Top`, `Width`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BoundingBox(Properties);

    impl BoundingBox {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Height of the bounding box as a ratio of the overall image height.
        ///
        /// `Height`. Required.
        pub fn height(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Height", value.into());
            self
        }

        /// Left coordinate of the bounding box as a ratio of overall image width.
        ///
        /// `Left`. Required.
        pub fn left(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Left", value.into());
            self
        }

        /// Top coordinate of the bounding box as a ratio of overall image height.
        ///
        /// `Top`. Required.
        pub fn top(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Top", value.into());
            self
        }

        /// Width of the bounding box as a ratio of the overall image width.
        ///
        /// `Width`. Required.
        pub fn width(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Width", value.into());
            self
        }
    }

    impl From<BoundingBox> for Json {
        fn from(value: BoundingBox) -> Self {
            value.0.into()
        }
    }

    /// Connected home settings to use on a streaming video. Defining the settings is required in the request parameter for `CreateStreamProcessor` .
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `Labels`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConnectedHomeSettings(Properties);

    impl ConnectedHomeSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies what you want to detect in the video, such as people, packages, or pets. The current valid labels you can include in this list are: "PERSON", "PET", "PACKAGE", and "ALL".
        ///
        /// `Labels`. Required.
        pub fn labels(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// The minimum confidence required to label an object in the video.
        ///
        /// `MinConfidence`.
        pub fn min_confidence(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MinConfidence", value.into());
            self
        }
    }

    impl From<ConnectedHomeSettings> for Json {
        fn from(value: ConnectedHomeSettings) -> Self {
            value.0.into()
        }
    }

    /// Allows you to opt in or opt out to share data with Rekognition to improve model performance. You can choose this option at the account level or on a per-stream basis.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `OptIn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSharingPreference(Properties);

    impl DataSharingPreference {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the opt-in status applied to a stream processor's data sharing policy.
        ///
        /// `OptIn`. Required.
        pub fn opt_in(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("OptIn", value.into());
            self
        }
    }

    impl From<DataSharingPreference> for Json {
        fn from(value: DataSharingPreference) -> Self {
            value.0.into()
        }
    }

    /// The input parameters used to recognize faces in a streaming video analyzed by a Amazon Rekognition stream processor.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `CollectionId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FaceSearchSettings(Properties);

    impl FaceSearchSettings {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of a collection that contains faces that you want to search for.
        ///
        /// `CollectionId`. Required.
        pub fn collection_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CollectionId", value.into());
            self
        }

        /// Minimum face match confidence score that must be met to return a result for a recognized face. The default is 80. 0 is the lowest confidence. 100 is the highest confidence.
        ///
        /// `FaceMatchThreshold`.
        pub fn face_match_threshold(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("FaceMatchThreshold", value.into());
            self
        }
    }

    impl From<FaceSearchSettings> for Json {
        fn from(value: FaceSearchSettings) -> Self {
            value.0.into()
        }
    }

    /// Amazon Rekognition Video Stream Processor take as input a Kinesis video stream (Input) and a Kinesis data stream (Output).
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisDataStream(Properties);

    impl KinesisDataStream {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the output Amazon Kinesis Data Streams stream.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<KinesisDataStream> for Json {
        fn from(value: KinesisDataStream) -> Self {
            value.0.into()
        }
    }

    /// The Kinesis video stream that provides the source of the streaming video for an Amazon Rekognition Video stream processor.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KinesisVideoStream(Properties);

    impl KinesisVideoStream {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ARN of the Kinesis video stream stream that streams the source video.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<KinesisVideoStream> for Json {
        fn from(value: KinesisVideoStream) -> Self {
            value.0.into()
        }
    }

    /// The Amazon Simple Notification Service topic to which Amazon Rekognition publishes the object detection results and completion status of a video analysis operation.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `Arn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationChannel(Properties);

    impl NotificationChannel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the SNS topic that receives notifications.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }
    }

    impl From<NotificationChannel> for Json {
        fn from(value: NotificationChannel) -> Self {
            value.0.into()
        }
    }

    /// The X and Y coordinates of a point on an image or video frame. The X and Y values are ratios of the overall image size or video resolution.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `X`, `Y`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Point(Properties);

    impl Point {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The value of the X coordinate for a point on a `Polygon` .
        ///
        /// `X`. Required.
        pub fn x(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("X", value.into());
            self
        }

        /// The value of the Y coordinate for a point on a `Polygon` .
        ///
        /// `Y`. Required.
        pub fn y(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("Y", value.into());
            self
        }
    }

    impl From<Point> for Json {
        fn from(value: Point) -> Self {
            value.0.into()
        }
    }

    /// The Amazon S3 bucket location to which Amazon Rekognition publishes the detailed inference results of a video analysis operation.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct S3Destination(Properties);

    impl S3Destination {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the destination Amazon Simple Storage Service (Amazon S3) bucket name of a stream processor's exports.
        ///
        /// `BucketName`. Required.
        pub fn bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BucketName", value.into());
            self
        }

        /// Describes the destination Amazon Simple Storage Service (Amazon S3) object keys of a stream processor's exports.
        ///
        /// `ObjectKeyPrefix`.
        pub fn object_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ObjectKeyPrefix", value.into());
            self
        }
    }

    impl From<S3Destination> for Json {
        fn from(value: S3Destination) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Rekognition::StreamProcessor`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<Tag> for Json {
        fn from(value: Tag) -> Self {
            value.0.into()
        }
    }
}
