//! `AWS::NotificationsContacts`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Configures email contacts for AWS User Notifications .
///
/// [`AWS::NotificationsContacts::EmailContact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notificationscontacts-emailcontact.html).
///
/// Required: `EmailAddress`, `Name`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct EmailContact(Properties);

impl EmailContact {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The email address of the contact. The activation and notification emails are sent here.
    ///
    /// `EmailAddress`. Required. A change replaces the resource.
    pub fn email_address(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EmailAddress", value.into());
        self
    }

    /// The name of the contact.
    ///
    /// `Name`. Required. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A list of tags to apply to the email contact.
    ///
    /// `Tags`. A change replaces the resource.
    pub fn tags(mut self, value: impl Into<List<email_contact::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for EmailContact {
    const TYPE: &'static str = "AWS::NotificationsContacts::EmailContact";
}

impl Construct for EmailContact {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<EmailContact> for Properties {
    fn from(value: EmailContact) -> Self {
        value.0
    }
}

impl Handle<EmailContact> {
    /// Returns the ARN of the contact.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// Configures email contacts for AWS User Notifications . You must activate the email contact using the activation token that you will receive when the email contact is set up.
    ///
    /// `Fn::GetAtt` of `EmailContact`.
    #[must_use]
    pub fn email_contact(self) -> Value<Json> {
        self.attribute("EmailContact")
    }

    /// The email address of the contact.
    ///
    /// `Fn::GetAtt` of `EmailContact.Address`.
    #[must_use]
    pub fn email_contact_address(self) -> Value<String> {
        self.attribute("EmailContact.Address")
    }

    /// The Amazon Resource Name (ARN) of the contact.
    ///
    /// `Fn::GetAtt` of `EmailContact.Arn`.
    #[must_use]
    pub fn email_contact_arn(self) -> Value<String> {
        self.attribute("EmailContact.Arn")
    }

    /// The creation time of the `EmailContact` .
    ///
    /// `Fn::GetAtt` of `EmailContact.CreationTime`.
    #[must_use]
    pub fn email_contact_creation_time(self) -> Value<String> {
        self.attribute("EmailContact.CreationTime")
    }

    /// The name of the contact.
    ///
    /// `Fn::GetAtt` of `EmailContact.Name`.
    #[must_use]
    pub fn email_contact_name(self) -> Value<String> {
        self.attribute("EmailContact.Name")
    }

    /// The status of the contact. Only activated contacts receive emails.
    ///
    /// `Fn::GetAtt` of `EmailContact.Status`.
    #[must_use]
    pub fn email_contact_status(self) -> Value<String> {
        self.attribute("EmailContact.Status")
    }

    /// The time the `EmailContact` was last updated.
    ///
    /// `Fn::GetAtt` of `EmailContact.UpdateTime`.
    #[must_use]
    pub fn email_contact_update_time(self) -> Value<String> {
        self.attribute("EmailContact.UpdateTime")
    }
}

/// Property types and words of [`EmailContact`].
pub mod email_contact {
    use crate::{Json, Properties, Value};

    /// Configures email contacts for AWS User Notifications . You must activate the email contact using the activation token that you will receive when the email contact is set up.
    ///
    /// A property type of `AWS::NotificationsContacts::EmailContact`.
    ///
    /// Required: `Address`, `Arn`, `CreationTime`, `Name`, `Status`, `UpdateTime`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailContact(Properties);

    impl EmailContact {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The email address of the contact.
        ///
        /// `Address`. Required.
        pub fn address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Address", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) of the contact.
        ///
        /// `Arn`. Required.
        pub fn arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Arn", value.into());
            self
        }

        /// The creation time of the `EmailContact` .
        ///
        /// `CreationTime`. Required.
        pub fn creation_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("CreationTime", value.into());
            self
        }

        /// The name of the contact.
        ///
        /// `Name`. Required.
        pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Name", value.into());
            self
        }

        /// The status of the contact. Only activated contacts receive emails.
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// The time the `EmailContact` was last updated.
        ///
        /// `UpdateTime`. Required.
        pub fn update_time(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UpdateTime", value.into());
            self
        }
    }

    impl From<EmailContact> for Json {
        fn from(value: EmailContact) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::NotificationsContacts::EmailContact`.
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
        /// Words for `Status`.
        pub enum Status {
            Inactive = "inactive",
            Active = "active",
        }
    }
}
