//! `AWS::DataExchange`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Definition of AWS::DataExchange::DataSet Resource Type
///
/// [`AWS::DataExchange::DataSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-dataset.html).
///
/// Required: `AssetType`, `Description`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct DataSet(Properties);

impl DataSet {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The type of asset that is added to a data set.
    ///
    /// `AssetType`. Required. Allowed: [`AssetType`](data_set::AssetType). A change replaces the resource.
    pub fn asset_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AssetType", value.into());
        self
    }

    /// A description for the data set.
    ///
    /// `Description`. Required.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The name of the data set.
    ///
    /// `Name`. Required.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// Tags for the data set.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<data_set::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for DataSet {
    const TYPE: &'static str = "AWS::DataExchange::DataSet";
}

impl Construct for DataSet {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<DataSet> for Properties {
    fn from(value: DataSet) -> Self {
        value.0
    }
}

impl Handle<DataSet> {
    /// The ARN for the data set.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the data set was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier for the data set.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// A property that defines the data set as OWNED by the account (for providers) or ENTITLED to the account (for subscribers).
    ///
    /// `Fn::GetAtt` of `Origin`.
    #[must_use]
    pub fn origin(self) -> Value<String> {
        self.attribute("Origin")
    }

    /// The date and time that the data set was last updated, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// An event action is an AWS Data Exchange resource that automatically exports data set revisions to Amazon S3 when a revision is published.
///
/// [`AWS::DataExchange::EventAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dataexchange-eventaction.html).
///
/// Required: `Action`, `Event`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EventAction(Properties);

impl EventAction {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// What occurs after a certain event.
    ///
    /// `Action`. Required.
    pub fn action(mut self, value: impl Into<Value<event_action::Action>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// What occurs to start an action.
    ///
    /// `Event`. Required. A change replaces the resource.
    pub fn event(mut self, value: impl Into<Value<event_action::Event>>) -> Self {
        self.0.set("Event", value.into());
        self
    }

    /// The tags for the event action.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<event_action::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EventAction {
    const TYPE: &'static str = "AWS::DataExchange::EventAction";
}

impl Construct for EventAction {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EventAction> for Properties {
    fn from(value: EventAction) -> Self {
        value.0
    }
}

impl Handle<EventAction> {
    /// The ARN for the event action.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time that the event action was created, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The unique identifier for the event action.
    ///
    /// `Fn::GetAtt` of `EventActionId`.
    #[must_use]
    pub fn event_action_id(self) -> Value<String> {
        self.attribute("EventActionId")
    }

    /// The date and time that the event action was last updated, in ISO 8601 format.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// Property types and words of [`DataSet`].
pub mod data_set {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::DataExchange::DataSet`.
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

    words! {
        /// Words for `AssetType`.
        pub enum AssetType {
            S3Snapshot = "S3_SNAPSHOT",
            RedshiftDataShare = "REDSHIFT_DATA_SHARE",
            ApiGatewayApi = "API_GATEWAY_API",
            S3DataAccess = "S3_DATA_ACCESS",
            LakeFormationDataPermission = "LAKE_FORMATION_DATA_PERMISSION",
        }
    }
}

/// Property types and words of [`EventAction`].
pub mod event_action {
    use crate::{Json, Properties, Value};

    /// What occurs after a certain event.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Action(Properties);

    impl Action {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Details of the operation to be performed by the job.
        ///
        /// `ExportRevisionToS3`.
        pub fn export_revision_to_s3(
            mut self,
            value: impl Into<Value<AutoExportRevisionToS3RequestDetails>>,
        ) -> Self {
            self.0.set("ExportRevisionToS3", value.into());
            self
        }
    }

    impl From<Action> for Json {
        fn from(value: Action) -> Self {
            value.0.into()
        }
    }

    /// A revision destination is the Amazon S3 bucket folder destination to where the export will be sent.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
    ///
    /// Required: `Bucket`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoExportRevisionDestinationEntry(Properties);

    impl AutoExportRevisionDestinationEntry {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon S3 bucket that is the destination for the event action.
        ///
        /// `Bucket`. Required.
        pub fn bucket(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Bucket", value.into());
            self
        }

        /// A string representing the pattern for generated names of the individual assets in the revision.
        ///
        /// `KeyPattern`.
        pub fn key_pattern(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyPattern", value.into());
            self
        }
    }

    impl From<AutoExportRevisionDestinationEntry> for Json {
        fn from(value: AutoExportRevisionDestinationEntry) -> Self {
            value.0.into()
        }
    }

    /// Details of the operation to be performed by the job.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
    ///
    /// Required: `RevisionDestination`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AutoExportRevisionToS3RequestDetails(Properties);

    impl AutoExportRevisionToS3RequestDetails {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Encryption configuration of the export job.
        ///
        /// `Encryption`.
        pub fn encryption(mut self, value: impl Into<Value<ExportServerSideEncryption>>) -> Self {
            self.0.set("Encryption", value.into());
            self
        }

        /// A revision destination is the Amazon S3 bucket folder destination to where the export will be sent.
        ///
        /// `RevisionDestination`. Required.
        pub fn revision_destination(
            mut self,
            value: impl Into<Value<AutoExportRevisionDestinationEntry>>,
        ) -> Self {
            self.0.set("RevisionDestination", value.into());
            self
        }
    }

    impl From<AutoExportRevisionToS3RequestDetails> for Json {
        fn from(value: AutoExportRevisionToS3RequestDetails) -> Self {
            value.0.into()
        }
    }

    /// What occurs to start an action.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Event(Properties);

    impl Event {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Information about the published revision.
        ///
        /// `RevisionPublished`.
        pub fn revision_published(mut self, value: impl Into<Value<RevisionPublished>>) -> Self {
            self.0.set("RevisionPublished", value.into());
            self
        }
    }

    impl From<Event> for Json {
        fn from(value: Event) -> Self {
            value.0.into()
        }
    }

    /// Encryption configuration of the export job.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
    ///
    /// Required: `Type`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExportServerSideEncryption(Properties);

    impl ExportServerSideEncryption {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The Amazon Resource Name (ARN) of the AWS KMS key you want to use to encrypt the Amazon S3 objects.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The type of server side encryption used for encrypting the objects in Amazon S3.
        ///
        /// `Type`. Required. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<ExportServerSideEncryption> for Json {
        fn from(value: ExportServerSideEncryption) -> Self {
            value.0.into()
        }
    }

    /// Information about the published revision.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
    ///
    /// Required: `DataSetId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RevisionPublished(Properties);

    impl RevisionPublished {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The data set ID of the published revision.
        ///
        /// `DataSetId`. Required.
        pub fn data_set_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DataSetId", value.into());
            self
        }
    }

    impl From<RevisionPublished> for Json {
        fn from(value: RevisionPublished) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::DataExchange::EventAction`.
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
        /// Words for `Type`.
        pub enum Type {
            AwsKms = "aws:kms",
            Aes256 = "AES256",
        }
    }
}
