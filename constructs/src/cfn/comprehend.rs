//! `AWS::Comprehend`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// This resource creates and trains a document classifier to categorize documents. You provide a set of training documents that are labeled with the categories that you want to identify.
///
/// [`AWS::Comprehend::DocumentClassifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifier.html).
///
/// Required: `DataAccessRoleArn`, `DocumentClassifierName`, `InputDataConfig`, `LanguageCode`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DocumentClassifier(Properties);

impl DocumentClassifier {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    ///
    /// `DataAccessRoleArn`. Required. A change replaces the resource.
    pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataAccessRoleArn", value.into());
        self
    }

    /// The name of the document classifier.
    ///
    /// `DocumentClassifierName`. Required. A change replaces the resource.
    pub fn document_classifier_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DocumentClassifierName", value.into());
        self
    }

    /// Specifies the format and location of the input data for the job.
    ///
    /// `InputDataConfig`. Required. A change replaces the resource.
    pub fn input_data_config(
        mut self,
        value: impl Into<Value<document_classifier::DocumentClassifierInputDataConfig>>,
    ) -> Self {
        self.0.set("InputDataConfig", value.into());
        self
    }

    /// The language of the input documents. You can specify any of the languages supported by Amazon Comprehend. All documents must be in the same language.
    ///
    /// `LanguageCode`. Required. Allowed: [`LanguageCode`](document_classifier::LanguageCode). A change replaces the resource.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// Indicates the mode in which the classifier will be trained. The classifier can be trained in multi-class (single-label) mode or multi-label mode.
    ///
    /// `Mode`. Allowed: [`Mode`](document_classifier::Mode). A change replaces the resource.
    pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Mode", value.into());
        self
    }

    /// ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either of the following formats:
    ///
    /// `ModelKmsKeyId`. A change replaces the resource.
    pub fn model_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelKmsKeyId", value.into());
        self
    }

    /// The resource-based policy to attach to your custom document classifier model. You can use this policy to allow another AWS account to import your custom model.
    ///
    /// `ModelPolicy`.
    pub fn model_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPolicy", value.into());
        self
    }

    /// Provides output results configuration parameters for custom classifier jobs.
    ///
    /// `OutputDataConfig`. A change replaces the resource.
    pub fn output_data_config(
        mut self,
        value: impl Into<Value<document_classifier::DocumentClassifierOutputDataConfig>>,
    ) -> Self {
        self.0.set("OutputDataConfig", value.into());
        self
    }

    /// Tags to associate with the document classifier. A tag is a key-value pair that adds as a metadata to a resource used by Amazon Comprehend.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<document_classifier::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The version name given to the newly created classifier. Version names can have a maximum of 256 characters. Alphanumeric characters, hyphens (-) and underscores (\_) are allowed.
    ///
    /// `VersionName`. A change replaces the resource.
    pub fn version_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionName", value.into());
        self
    }

    /// ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s) that process the analysis job.
    ///
    /// `VolumeKmsKeyId`. A change replaces the resource.
    pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeKmsKeyId", value.into());
        self
    }

    /// Configuration parameters for a private Virtual Private Cloud (VPC) containing the resources you are using for your custom classifier.
    ///
    /// `VpcConfig`. A change replaces the resource.
    pub fn vpc_config(mut self, value: impl Into<Value<document_classifier::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for DocumentClassifier {
    const TYPE: &'static str = "AWS::Comprehend::DocumentClassifier";
}

impl Construct for DocumentClassifier {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DocumentClassifier> for Properties {
    fn from(value: DocumentClassifier) -> Self {
        value.0
    }
}

impl Handle<DocumentClassifier> {
    /// The Amazon Resource Name (ARN) of the document classifier.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference.
///
/// [`AWS::Comprehend::DocumentClassifierEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-documentclassifierendpoint.html).
///
/// Required: `DesiredInferenceUnits`, `EndpointName`, `ModelArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DocumentClassifierEndpoint(Properties);

impl DocumentClassifierEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The desired number of inference units to be used by the model. Each inference unit represents throughput of 100 characters per second.
    ///
    /// `DesiredInferenceUnits`. Required.
    pub fn desired_inference_units(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DesiredInferenceUnits", value.into());
        self
    }

    /// The name of the endpoint. The name must be unique within the AWS Region and account.
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached.
    ///
    /// `ModelArn`. Required.
    pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelArn", value.into());
        self
    }

    /// Tags associated with the endpoint being created.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<document_classifier_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DocumentClassifierEndpoint {
    const TYPE: &'static str = "AWS::Comprehend::DocumentClassifierEndpoint";
}

impl Construct for DocumentClassifierEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DocumentClassifierEndpoint> for Properties {
    fn from(value: DocumentClassifierEndpoint) -> Self {
        value.0
    }
}

impl Handle<DocumentClassifierEndpoint> {
    /// The Amazon Resource Name (ARN) of the document classifier endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation date and time of the endpoint.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The number of inference units currently used by the model using this endpoint.
    ///
    /// `Fn::GetAtt` of `CurrentInferenceUnits`.
    #[must_use]
    pub fn current_inference_units(self) -> Value<i64> {
        self.attribute("CurrentInferenceUnits")
    }

    /// The date and time that the endpoint was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// An Amazon Comprehend custom entity recognizer: a trained model that identifies custom entity types in text, created via an asynchronous training job.
///
/// [`AWS::Comprehend::EntityRecognizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizer.html).
///
/// Required: `DataAccessRoleArn`, `InputDataConfig`, `LanguageCode`, `RecognizerName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EntityRecognizer(Properties);

impl EntityRecognizer {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    ///
    /// `DataAccessRoleArn`. Required. A change replaces the resource.
    pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataAccessRoleArn", value.into());
        self
    }

    /// Specifies the format and location of the input data for an entity recognizer.
    ///
    /// `InputDataConfig`. Required. A change replaces the resource.
    pub fn input_data_config(
        mut self,
        value: impl Into<Value<entity_recognizer::EntityRecognizerInputDataConfig>>,
    ) -> Self {
        self.0.set("InputDataConfig", value.into());
        self
    }

    /// The language of the input documents. All documents must be in the same language.
    ///
    /// `LanguageCode`. Required. Allowed: [`LanguageCode`](entity_recognizer::LanguageCode). A change replaces the resource.
    pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("LanguageCode", value.into());
        self
    }

    /// ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models.
    ///
    /// `ModelKmsKeyId`. A change replaces the resource.
    pub fn model_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelKmsKeyId", value.into());
        self
    }

    /// The JSON resource-based policy to attach to your custom entity recognizer model.
    ///
    /// `ModelPolicy`. A change replaces the resource.
    pub fn model_policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelPolicy", value.into());
        self
    }

    /// The name given to the entity recognizer.
    ///
    /// `RecognizerName`. Required. A change replaces the resource.
    pub fn recognizer_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RecognizerName", value.into());
        self
    }

    /// Tags to associate with the entity recognizer.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<entity_recognizer::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The version name given to the entity recognizer.
    ///
    /// `VersionName`. A change replaces the resource.
    pub fn version_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VersionName", value.into());
        self
    }

    /// ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML compute instance(s).
    ///
    /// `VolumeKmsKeyId`. A change replaces the resource.
    pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("VolumeKmsKeyId", value.into());
        self
    }

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
    ///
    /// `VpcConfig`. A change replaces the resource.
    pub fn vpc_config(mut self, value: impl Into<Value<entity_recognizer::VpcConfig>>) -> Self {
        self.0.set("VpcConfig", value.into());
        self
    }
}

impl Resource for EntityRecognizer {
    const TYPE: &'static str = "AWS::Comprehend::EntityRecognizer";
}

impl Construct for EntityRecognizer {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EntityRecognizer> for Properties {
    fn from(value: EntityRecognizer) -> Self {
        value.0
    }
}

impl Handle<EntityRecognizer> {
    /// The Amazon Resource Name (ARN) that identifies the entity recognizer.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// An Amazon Comprehend endpoint that hosts a custom entity recognizer model for real-time inference.
///
/// [`AWS::Comprehend::EntityRecognizerEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-entityrecognizerendpoint.html).
///
/// Required: `DesiredInferenceUnits`, `EndpointName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EntityRecognizerEndpoint(Properties);

impl EntityRecognizerEndpoint {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom models encrypted with a customer managed key (ModelKmsKeyId).
    ///
    /// `DataAccessRoleArn`.
    pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataAccessRoleArn", value.into());
        self
    }

    /// The desired number of inference units to be used by the model. Each inference unit represents throughput of 100 characters per second.
    ///
    /// `DesiredInferenceUnits`. Required.
    pub fn desired_inference_units(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("DesiredInferenceUnits", value.into());
        self
    }

    /// The name of the endpoint. The name must be unique within the AWS Region and account.
    ///
    /// `EndpointName`. Required. A change replaces the resource.
    pub fn endpoint_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EndpointName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the flywheel to which the endpoint is attached.
    ///
    /// `FlywheelArn`. A change replaces the resource.
    pub fn flywheel_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlywheelArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the entity recognizer model to which the endpoint is attached.
    ///
    /// `ModelArn`.
    pub fn model_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelArn", value.into());
        self
    }

    /// Tags associated with the endpoint being created.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<entity_recognizer_endpoint::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EntityRecognizerEndpoint {
    const TYPE: &'static str = "AWS::Comprehend::EntityRecognizerEndpoint";
}

impl Construct for EntityRecognizerEndpoint {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EntityRecognizerEndpoint> for Properties {
    fn from(value: EntityRecognizerEndpoint) -> Self {
        value.0
    }
}

impl Handle<EntityRecognizerEndpoint> {
    /// The Amazon Resource Name (ARN) of the entity recognizer endpoint.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The creation date and time of the endpoint.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// The number of inference units currently used by the model using this endpoint.
    ///
    /// `Fn::GetAtt` of `CurrentInferenceUnits`.
    #[must_use]
    pub fn current_inference_units(self) -> Value<i64> {
        self.attribute("CurrentInferenceUnits")
    }

    /// The current status of the endpoint. Because the endpoint updates and creation are asynchronous, wait for the endpoint to be IN\_SERVICE before making inference requests.
    ///
    /// `Fn::GetAtt` of `EndpointStatus`.
    #[must_use]
    pub fn endpoint_status(self) -> Value<String> {
        self.attribute("EndpointStatus")
    }

    /// The date and time that the endpoint was last modified.
    ///
    /// `Fn::GetAtt` of `LastModifiedTime`.
    #[must_use]
    pub fn last_modified_time(self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// A flywheel is an AWS resource that orchestrates the ongoing training of a model for custom classification or custom entity recognition.
///
/// [`AWS::Comprehend::Flywheel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-comprehend-flywheel.html).
///
/// Required: `DataAccessRoleArn`, `DataLakeS3Uri`, `FlywheelName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Flywheel(Properties);

impl Flywheel {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Number (ARN) of the active model version.
    ///
    /// `ActiveModelArn`.
    pub fn active_model_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ActiveModelArn", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend permission to access the flywheel data.
    ///
    /// `DataAccessRoleArn`. Required.
    pub fn data_access_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataAccessRoleArn", value.into());
        self
    }

    /// Amazon S3 URI of the data lake location.
    ///
    /// `DataLakeS3Uri`. Required. A change replaces the resource.
    pub fn data_lake_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DataLakeS3Uri", value.into());
        self
    }

    /// Data security configuration.
    ///
    /// `DataSecurityConfig`.
    pub fn data_security_config(
        mut self,
        value: impl Into<Value<flywheel::DataSecurityConfig>>,
    ) -> Self {
        self.0.set("DataSecurityConfig", value.into());
        self
    }

    /// Name for the flywheel.
    ///
    /// `FlywheelName`. Required. A change replaces the resource.
    pub fn flywheel_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FlywheelName", value.into());
        self
    }

    /// Model type of the flywheel's model.
    ///
    /// `ModelType`. Allowed: [`ModelType`](flywheel::ModelType). A change replaces the resource.
    pub fn model_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ModelType", value.into());
        self
    }

    /// Tags associated with the endpoint being created. A tag is a key-value pair that adds metadata to the endpoint. For example, a tag with "Sales" as the key might be added to an endpoint to indicate its use by the sales department.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<flywheel::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// Configuration about the model associated with a flywheel.
    ///
    /// `TaskConfig`. A change replaces the resource.
    pub fn task_config(mut self, value: impl Into<Value<flywheel::TaskConfig>>) -> Self {
        self.0.set("TaskConfig", value.into());
        self
    }
}

impl Resource for Flywheel {
    const TYPE: &'static str = "AWS::Comprehend::Flywheel";
}

impl Construct for Flywheel {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Flywheel> for Properties {
    fn from(value: Flywheel) -> Self {
        value.0
    }
}

impl Handle<Flywheel> {
    /// The Amazon Resource Name (ARN) of the flywheel.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// Property types and words of [`DocumentClassifier`].
pub mod document_classifier {
    use crate::{Json, List, Properties, Value};

    /// An augmented manifest file that provides training data for your custom model. An augmented manifest file is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
    ///
    /// A property type of `AWS::Comprehend::DocumentClassifier`.
    ///
    /// Required: `AttributeNames`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AugmentedManifestsListItem(Properties);

    impl AugmentedManifestsListItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The JSON attribute that contains the annotations for your training documents. The number of attribute names that you specify depends on whether your augmented manifest file is the output of a single labeling job or a chained labeling job.
        ///
        /// `AttributeNames`. Required.
        pub fn attribute_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AttributeNames", value.into());
            self
        }

        /// The Amazon S3 location of the augmented manifest file.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// The purpose of the data you've provided in the augmented manifest. You can either train or test this data. If you don't specify, the default is train.
        ///
        /// `Split`. Allowed: [`Split`].
        pub fn split(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Split", value.into());
            self
        }
    }

    impl From<AugmentedManifestsListItem> for Json {
        fn from(value: AugmentedManifestsListItem) -> Self {
            value.0.into()
        }
    }

    /// The location of the training documents. This parameter is required in a request to create a semi-structured document classification model.
    ///
    /// A property type of `AWS::Comprehend::DocumentClassifier`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentClassifierDocuments(Properties);

    impl DocumentClassifierDocuments {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 URI location of the training documents specified in the S3Uri CSV file.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// The S3 URI location of the test documents included in the TestS3Uri CSV file. This field is not required if you do not specify a test CSV file.
        ///
        /// `TestS3Uri`.
        pub fn test_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestS3Uri", value.into());
            self
        }
    }

    impl From<DocumentClassifierDocuments> for Json {
        fn from(value: DocumentClassifierDocuments) -> Self {
            value.0.into()
        }
    }

    /// The input properties for training a document classifier.
    ///
    /// A property type of `AWS::Comprehend::DocumentClassifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentClassifierInputDataConfig(Properties);

    impl DocumentClassifierInputDataConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of augmented manifest files that provide training data for your custom model. An augmented manifest file is a labeled dataset that is produced by Amazon SageMaker Ground Truth.
        ///
        /// `AugmentedManifests`.
        pub fn augmented_manifests(
            mut self,
            value: impl Into<List<AugmentedManifestsListItem>>,
        ) -> Self {
            self.0.set("AugmentedManifests", value.into());
            self
        }

        /// The format of your training data:
        ///
        /// `DataFormat`. Allowed: [`DataFormat`].
        pub fn data_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataFormat", value.into());
            self
        }

        /// `DocumentReaderConfig`.
        pub fn document_reader_config(
            mut self,
            value: impl Into<Value<DocumentReaderConfig>>,
        ) -> Self {
            self.0.set("DocumentReaderConfig", value.into());
            self
        }

        /// The type of input documents for training the model. Provide plain-text documents to create a plain-text model, and provide semi-structured documents to create a native document model.
        ///
        /// `DocumentType`. Allowed: [`DocumentType`].
        pub fn document_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentType", value.into());
            self
        }

        /// The S3 location of the training documents. This parameter is required in a request to create a native document model.
        ///
        /// `Documents`.
        pub fn documents(mut self, value: impl Into<Value<DocumentClassifierDocuments>>) -> Self {
            self.0.set("Documents", value.into());
            self
        }

        /// Indicates the delimiter used to separate each label for training a multi-label classifier. The default delimiter between labels is a pipe (\|).
        ///
        /// `LabelDelimiter`.
        pub fn label_delimiter(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LabelDelimiter", value.into());
            self
        }

        /// The Amazon S3 URI for the input data. The S3 bucket must be in the same Region as the API endpoint that you are calling. The URI can point to a single input file or it can provide the prefix for a collection of input files.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// This specifies the Amazon S3 location that contains the test annotations for the document classifier. The URI must be in the same AWS Region as the API endpoint that you are calling.
        ///
        /// `TestS3Uri`.
        pub fn test_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestS3Uri", value.into());
            self
        }
    }

    impl From<DocumentClassifierInputDataConfig> for Json {
        fn from(value: DocumentClassifierInputDataConfig) -> Self {
            value.0.into()
        }
    }

    /// Provide the location for output data from a custom classifier job. This field is mandatory if you are training a native document model.
    ///
    /// A property type of `AWS::Comprehend::DocumentClassifier`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentClassifierOutputDataConfig(Properties);

    impl DocumentClassifierOutputDataConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ID for the AWS Key Management Service (KMS) key that Amazon Comprehend uses to encrypt the output results from an analysis job. The KmsKeyId can be one of the following formats:
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// When you use the `OutputDataConfig` object while creating a custom classifier, you specify the Amazon S3 location where you want to write the confusion matrix and other output files.
        ///
        /// `S3Uri`.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<DocumentClassifierOutputDataConfig> for Json {
        fn from(value: DocumentClassifierOutputDataConfig) -> Self {
            value.0.into()
        }
    }

    /// Provides configuration parameters to override the default actions for extracting text from PDF documents and image files.
    ///
    /// A property type of `AWS::Comprehend::DocumentClassifier`.
    ///
    /// Required: `DocumentReadAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentReaderConfig(Properties);

    impl DocumentReaderConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// This field defines the Amazon Textract API operation that Amazon Comprehend uses to extract text from PDF files and image files. Enter one of the following values:
        ///
        /// `DocumentReadAction`. Required. Allowed: [`DocumentReadAction`].
        pub fn document_read_action(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentReadAction", value.into());
            self
        }

        /// Determines the text extraction actions for PDF files. Enter one of the following values:
        ///
        /// `DocumentReadMode`. Allowed: [`DocumentReadMode`].
        pub fn document_read_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentReadMode", value.into());
            self
        }

        /// Specifies the type of Amazon Textract features to apply. If you chose `TEXTRACT_ANALYZE_DOCUMENT` as the read action, you must specify one or both of the following values:
        ///
        /// `FeatureTypes`. Allowed: [`FeatureTypes`].
        pub fn feature_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FeatureTypes", value.into());
            self
        }
    }

    impl From<DocumentReaderConfig> for Json {
        fn from(value: DocumentReaderConfig) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Comprehend::DocumentClassifier`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
    ///
    /// A property type of `AWS::Comprehend::DocumentClassifier`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID number for a security group on an instance of your private VPC.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID for each subnet being used in your private VPC. This subnet is a subset of the a range of IPv4 addresses used by the VPC and is specific to a given availability zone in the VPC’s Region.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LanguageCode`.
        pub enum LanguageCode {
            En = "en",
            Es = "es",
            Fr = "fr",
            It = "it",
            De = "de",
            Pt = "pt",
        }

        /// Words for `Mode`.
        pub enum Mode {
            MultiClass = "MULTI_CLASS",
            MultiLabel = "MULTI_LABEL",
        }

        /// Words for `Split`.
        pub enum Split {
            Train = "TRAIN",
            Test = "TEST",
        }

        /// Words for `DataFormat`.
        pub enum DataFormat {
            ComprehendCsv = "COMPREHEND_CSV",
            AugmentedManifest = "AUGMENTED_MANIFEST",
        }

        /// Words for `DocumentType`.
        pub enum DocumentType {
            PlainTextDocument = "PLAIN_TEXT_DOCUMENT",
            SemiStructuredDocument = "SEMI_STRUCTURED_DOCUMENT",
        }

        /// Words for `DocumentReadAction`.
        pub enum DocumentReadAction {
            TextractDetectDocumentText = "TEXTRACT_DETECT_DOCUMENT_TEXT",
            TextractAnalyzeDocument = "TEXTRACT_ANALYZE_DOCUMENT",
        }

        /// Words for `DocumentReadMode`.
        pub enum DocumentReadMode {
            ServiceDefault = "SERVICE_DEFAULT",
            ForceDocumentReadAction = "FORCE_DOCUMENT_READ_ACTION",
        }

        /// Words for `FeatureTypes`.
        pub enum FeatureTypes {
            Tables = "TABLES",
            Forms = "FORMS",
        }
    }
}

/// Property types of [`DocumentClassifierEndpoint`].
pub mod document_classifier_endpoint {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Comprehend::DocumentClassifierEndpoint`.
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

        /// The initial part of a key-value pair that forms a tag associated with a given resource.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The second part of a key-value pair that forms a tag associated with a given resource.
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

/// Property types and words of [`EntityRecognizer`].
pub mod entity_recognizer {
    use crate::{Json, List, Properties, Value};

    /// An augmented manifest file that provides training data for your custom model.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `AttributeNames`, `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AugmentedManifestsListItem(Properties);

    impl AugmentedManifestsListItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The S3 prefix to the annotation files that are referred in the augmented manifest file.
        ///
        /// `AnnotationDataS3Uri`.
        pub fn annotation_data_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("AnnotationDataS3Uri", value.into());
            self
        }

        /// The JSON attribute that contains the annotations for your training documents.
        ///
        /// `AttributeNames`. Required.
        pub fn attribute_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("AttributeNames", value.into());
            self
        }

        /// The type of augmented manifest.
        ///
        /// `DocumentType`. Allowed: [`DocumentType`].
        pub fn document_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DocumentType", value.into());
            self
        }

        /// The Amazon S3 location of the augmented manifest file.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file.
        ///
        /// `SourceDocumentsS3Uri`.
        pub fn source_documents_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SourceDocumentsS3Uri", value.into());
            self
        }

        /// The purpose of the data you've provided in the augmented manifest.
        ///
        /// `Split`. Allowed: [`Split`].
        pub fn split(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Split", value.into());
            self
        }
    }

    impl From<AugmentedManifestsListItem> for Json {
        fn from(value: AugmentedManifestsListItem) -> Self {
            value.0.into()
        }
    }

    /// Describes the annotations associated with an entity recognizer.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityRecognizerAnnotations(Properties);

    impl EntityRecognizerAnnotations {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon S3 location where the annotations are located.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// Specifies the Amazon S3 location where the test annotations are located.
        ///
        /// `TestS3Uri`.
        pub fn test_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestS3Uri", value.into());
            self
        }
    }

    impl From<EntityRecognizerAnnotations> for Json {
        fn from(value: EntityRecognizerAnnotations) -> Self {
            value.0.into()
        }
    }

    /// Describes the training documents submitted with an entity recognizer.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityRecognizerDocuments(Properties);

    impl EntityRecognizerDocuments {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies how the text in an input file should be processed.
        ///
        /// `InputFormat`. Allowed: [`InputFormat`].
        pub fn input_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("InputFormat", value.into());
            self
        }

        /// Specifies the Amazon S3 location where the training documents are located.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }

        /// Specifies the Amazon S3 location where the test documents are located.
        ///
        /// `TestS3Uri`.
        pub fn test_s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TestS3Uri", value.into());
            self
        }
    }

    impl From<EntityRecognizerDocuments> for Json {
        fn from(value: EntityRecognizerDocuments) -> Self {
            value.0.into()
        }
    }

    /// Describes the entity list submitted with an entity recognizer.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `S3Uri`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityRecognizerEntityList(Properties);

    impl EntityRecognizerEntityList {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Specifies the Amazon S3 location where the entity list is located.
        ///
        /// `S3Uri`. Required.
        pub fn s3_uri(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3Uri", value.into());
            self
        }
    }

    impl From<EntityRecognizerEntityList> for Json {
        fn from(value: EntityRecognizerEntityList) -> Self {
            value.0.into()
        }
    }

    /// Specifies the format and location of the input data for an entity recognizer.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `EntityTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityRecognizerInputDataConfig(Properties);

    impl EntityRecognizerInputDataConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Describes the annotations associated with an entity recognizer.
        ///
        /// `Annotations`.
        pub fn annotations(mut self, value: impl Into<Value<EntityRecognizerAnnotations>>) -> Self {
            self.0.set("Annotations", value.into());
            self
        }

        /// A list of augmented manifest files that provide training data for a custom model.
        ///
        /// `AugmentedManifests`.
        pub fn augmented_manifests(
            mut self,
            value: impl Into<List<AugmentedManifestsListItem>>,
        ) -> Self {
            self.0.set("AugmentedManifests", value.into());
            self
        }

        /// The format of your training data.
        ///
        /// `DataFormat`. Allowed: [`DataFormat`].
        pub fn data_format(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataFormat", value.into());
            self
        }

        /// Describes the training documents submitted with an entity recognizer.
        ///
        /// `Documents`.
        pub fn documents(mut self, value: impl Into<Value<EntityRecognizerDocuments>>) -> Self {
            self.0.set("Documents", value.into());
            self
        }

        /// Describes the entity list submitted with an entity recognizer.
        ///
        /// `EntityList`.
        pub fn entity_list(mut self, value: impl Into<Value<EntityRecognizerEntityList>>) -> Self {
            self.0.set("EntityList", value.into());
            self
        }

        /// The entity types in the labeled training data.
        ///
        /// `EntityTypes`. Required.
        pub fn entity_types(mut self, value: impl Into<List<EntityTypesListItem>>) -> Self {
            self.0.set("EntityTypes", value.into());
            self
        }
    }

    impl From<EntityRecognizerInputDataConfig> for Json {
        fn from(value: EntityRecognizerInputDataConfig) -> Self {
            value.0.into()
        }
    }

    /// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityTypesListItem(Properties);

    impl EntityTypesListItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An entity type within a labeled training dataset.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EntityTypesListItem> for Json {
        fn from(value: EntityTypesListItem) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair that adds metadata to a resource.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
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

        /// The key of the key-value pair that forms a tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the key-value pair that forms a tag.
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

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
    ///
    /// A property type of `AWS::Comprehend::EntityRecognizer`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID number for a security group on an instance of your private VPC.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID for each subnet being used in your private VPC.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `LanguageCode`.
        pub enum LanguageCode {
            En = "en",
            Es = "es",
            Fr = "fr",
            De = "de",
            It = "it",
            Pt = "pt",
            Ar = "ar",
            Hi = "hi",
            Ja = "ja",
            Ko = "ko",
            Zh = "zh",
            ZhTw = "zh-TW",
        }

        /// Words for `DocumentType`.
        pub enum DocumentType {
            PlainTextDocument = "PLAIN_TEXT_DOCUMENT",
            SemiStructuredDocument = "SEMI_STRUCTURED_DOCUMENT",
        }

        /// Words for `Split`.
        pub enum Split {
            Train = "TRAIN",
            Test = "TEST",
        }

        /// Words for `InputFormat`.
        pub enum InputFormat {
            OneDocPerFile = "ONE_DOC_PER_FILE",
            OneDocPerLine = "ONE_DOC_PER_LINE",
        }

        /// Words for `DataFormat`.
        pub enum DataFormat {
            ComprehendCsv = "COMPREHEND_CSV",
            AugmentedManifest = "AUGMENTED_MANIFEST",
        }
    }
}

/// Property types of [`EntityRecognizerEndpoint`].
pub mod entity_recognizer_endpoint {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::Comprehend::EntityRecognizerEndpoint`.
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

        /// The initial part of a key-value pair that forms a tag associated with a given resource.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The second part of a key-value pair that forms a tag associated with a given resource.
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

/// Property types and words of [`Flywheel`].
pub mod flywheel {
    use crate::{Json, List, Properties, Value};

    /// Data security configuration.
    ///
    /// A property type of `AWS::Comprehend::Flywheel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DataSecurityConfig(Properties);

    impl DataSecurityConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// ID for the AWS key that Amazon Comprehend uses to encrypt the data in the data lake.
        ///
        /// `DataLakeKmsKeyId`.
        pub fn data_lake_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataLakeKmsKeyId", value.into());
            self
        }

        /// ID for the AWS key that Amazon Comprehend uses to encrypt trained custom models. The ModelKmsKeyId can be either of the following formats:
        ///
        /// `ModelKmsKeyId`.
        pub fn model_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ModelKmsKeyId", value.into());
            self
        }

        /// ID for the AWS key that Amazon Comprehend uses to encrypt the volume.
        ///
        /// `VolumeKmsKeyId`.
        pub fn volume_kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VolumeKmsKeyId", value.into());
            self
        }

        /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
        ///
        /// `VpcConfig`.
        pub fn vpc_config(mut self, value: impl Into<Value<VpcConfig>>) -> Self {
            self.0.set("VpcConfig", value.into());
            self
        }
    }

    impl From<DataSecurityConfig> for Json {
        fn from(value: DataSecurityConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration required for a document classification model.
    ///
    /// A property type of `AWS::Comprehend::Flywheel`.
    ///
    /// Required: `Mode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct DocumentClassificationConfig(Properties);

    impl DocumentClassificationConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// One or more labels to associate with the custom classifier.
        ///
        /// `Labels`.
        pub fn labels(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Labels", value.into());
            self
        }

        /// Classification mode indicates whether the documents are `MULTI_CLASS` or `MULTI_LABEL` .
        ///
        /// `Mode`. Required. Allowed: [`Mode`].
        pub fn mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Mode", value.into());
            self
        }
    }

    impl From<DocumentClassificationConfig> for Json {
        fn from(value: DocumentClassificationConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration required for an entity recognition model.
    ///
    /// A property type of `AWS::Comprehend::Flywheel`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityRecognitionConfig(Properties);

    impl EntityRecognitionConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Up to 25 entity types that the model is trained to recognize.
        ///
        /// `EntityTypes`.
        pub fn entity_types(mut self, value: impl Into<List<EntityTypesListItem>>) -> Self {
            self.0.set("EntityTypes", value.into());
            self
        }
    }

    impl From<EntityRecognitionConfig> for Json {
        fn from(value: EntityRecognitionConfig) -> Self {
            value.0.into()
        }
    }

    /// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer.
    ///
    /// A property type of `AWS::Comprehend::Flywheel`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EntityTypesListItem(Properties);

    impl EntityTypesListItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity recognizer.
        ///
        /// `Type`. Required.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<EntityTypesListItem> for Json {
        fn from(value: EntityTypesListItem) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Comprehend::Flywheel`.
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

        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

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

    /// Configuration about the model associated with a flywheel.
    ///
    /// A property type of `AWS::Comprehend::Flywheel`.
    ///
    /// Required: `LanguageCode`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TaskConfig(Properties);

    impl TaskConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Configuration required for a document classification model.
        ///
        /// `DocumentClassificationConfig`.
        pub fn document_classification_config(
            mut self,
            value: impl Into<Value<DocumentClassificationConfig>>,
        ) -> Self {
            self.0.set("DocumentClassificationConfig", value.into());
            self
        }

        /// Configuration required for an entity recognition model.
        ///
        /// `EntityRecognitionConfig`.
        pub fn entity_recognition_config(
            mut self,
            value: impl Into<Value<EntityRecognitionConfig>>,
        ) -> Self {
            self.0.set("EntityRecognitionConfig", value.into());
            self
        }

        /// Language code for the language that the model supports.
        ///
        /// `LanguageCode`. Required. Allowed: [`LanguageCode`].
        pub fn language_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("LanguageCode", value.into());
            self
        }
    }

    impl From<TaskConfig> for Json {
        fn from(value: TaskConfig) -> Self {
            value.0.into()
        }
    }

    /// Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you are using for the job.
    ///
    /// A property type of `AWS::Comprehend::Flywheel`.
    ///
    /// Required: `SecurityGroupIds`, `Subnets`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct VpcConfig(Properties);

    impl VpcConfig {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID number for a security group on an instance of your private VPC.
        ///
        /// `SecurityGroupIds`. Required.
        pub fn security_group_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("SecurityGroupIds", value.into());
            self
        }

        /// The ID for each subnet being used in your private VPC. This subnet is a subset of the a range of IPv4 addresses used by the VPC and is specific to a given availability zone in the VPC’s Region.
        ///
        /// `Subnets`. Required.
        pub fn subnets(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Subnets", value.into());
            self
        }
    }

    impl From<VpcConfig> for Json {
        fn from(value: VpcConfig) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ModelType`.
        pub enum ModelType {
            DocumentClassifier = "DOCUMENT_CLASSIFIER",
            EntityRecognizer = "ENTITY_RECOGNIZER",
        }

        /// Words for `Mode`.
        pub enum Mode {
            MultiClass = "MULTI_CLASS",
            MultiLabel = "MULTI_LABEL",
        }

        /// Words for `LanguageCode`.
        pub enum LanguageCode {
            En = "en",
            Es = "es",
            Fr = "fr",
            It = "it",
            De = "de",
            Pt = "pt",
        }
    }
}
