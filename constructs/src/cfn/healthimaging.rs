//! `AWS::HealthImaging`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Map, Properties, Resource, Scope, Value};

/// Create a data store.
///
/// [`AWS::HealthImaging::Datastore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-healthimaging-datastore.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Datastore(Properties);

impl Datastore {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The data store name.
    ///
    /// `DatastoreName`. A change replaces the resource.
    pub fn datastore_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DatastoreName", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) assigned to the Key Management Service (KMS) key for accessing encrypted data.
    ///
    /// `KmsKeyArn`. A change replaces the resource.
    pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyArn", value.into());
        self
    }

    /// The tags provided when creating a data store.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Datastore {
    const TYPE: &'static str = "AWS::HealthImaging::Datastore";
}

impl Construct for Datastore {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Datastore> for Properties {
    fn from(value: Datastore) -> Self {
        value.0
    }
}

impl Handle<Datastore> {
    /// The timestamp when the data store was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The Amazon Resource Name (ARN) for the data store.
    ///
    /// `Fn::GetAtt` of `DatastoreArn`.
    #[must_use]
    pub fn datastore_arn(self) -> Value<String> {
        self.attribute("DatastoreArn")
    }

    /// The data store identifier.
    ///
    /// `Fn::GetAtt` of `DatastoreId`.
    #[must_use]
    pub fn datastore_id(self) -> Value<String> {
        self.attribute("DatastoreId")
    }

    /// The data store status.
    ///
    /// `Fn::GetAtt` of `DatastoreStatus`.
    #[must_use]
    pub fn datastore_status(self) -> Value<String> {
        self.attribute("DatastoreStatus")
    }

    /// The timestamp when the data store was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}
