//! `AWS::IdentityStore`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// A group object, which contains a specified group’s metadata and attributes.
///
/// [`AWS::IdentityStore::Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-group.html).
///
/// Required: `DisplayName`, `IdentityStoreId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Group(Properties);

impl Group {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A string containing the description of the group.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The display name value for the group. The length limit is 1,024 characters.
    ///
    /// `DisplayName`. Required.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// The globally unique identifier for the identity store.
    ///
    /// `IdentityStoreId`. Required. A change replaces the resource.
    pub fn identity_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityStoreId", value.into());
        self
    }
}

impl Resource for Group {
    const TYPE: &'static str = "AWS::IdentityStore::Group";
}

impl Construct for Group {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Group> for Properties {
    fn from(value: Group) -> Self {
        value.0
    }
}

impl Handle<Group> {
    /// The identifier of the newly created group in the identity store.
    ///
    /// `Fn::GetAtt` of `GroupId`.
    #[must_use]
    pub fn group_id(self) -> Value<String> {
        self.attribute("GroupId")
    }
}

/// Creates a relationship between a member and a group. The following identifiers must be specified: `GroupId` , `IdentityStoreId` , and `MemberId` .
///
/// [`AWS::IdentityStore::GroupMembership`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-groupmembership.html).
///
/// Required: `GroupId`, `IdentityStoreId`, `MemberId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct GroupMembership(Properties);

impl GroupMembership {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The identifier for a group in the identity store.
    ///
    /// `GroupId`. Required. A change replaces the resource.
    pub fn group_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("GroupId", value.into());
        self
    }

    /// The globally unique identifier for the identity store.
    ///
    /// `IdentityStoreId`. Required. A change replaces the resource.
    pub fn identity_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityStoreId", value.into());
        self
    }

    /// An object containing the identifier of a group member. Setting the `MemberId` 's `UserId` field to a specific User's ID indicates that user is a member of the group.
    ///
    /// `MemberId`. Required. A change replaces the resource.
    pub fn member_id(mut self, value: impl Into<Value<group_membership::MemberId>>) -> Self {
        self.0.set("MemberId", value.into());
        self
    }
}

impl Resource for GroupMembership {
    const TYPE: &'static str = "AWS::IdentityStore::GroupMembership";
}

impl Construct for GroupMembership {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<GroupMembership> for Properties {
    fn from(value: GroupMembership) -> Self {
        value.0
    }
}

impl Handle<GroupMembership> {
    /// The identifier for a `GroupMembership` in the identity store.
    ///
    /// `Fn::GetAtt` of `MembershipId`.
    #[must_use]
    pub fn membership_id(self) -> Value<String> {
        self.attribute("MembershipId")
    }
}

/// Creates a user within the specified identity store.
///
/// [`AWS::IdentityStore::User`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-identitystore-user.html).
///
/// Required: `IdentityStoreId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct User(Properties);

impl User {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A list of addresses associated with the user.
    ///
    /// `Addresses`. A change replaces the resource.
    pub fn addresses(mut self, value: impl Into<List<user::AddressesItem>>) -> Self {
        self.0.set("Addresses", value.into());
        self
    }

    /// The user's birthdate in YYYY-MM-DD format.
    ///
    /// `Birthdate`.
    pub fn birthdate(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Birthdate", value.into());
        self
    }

    /// A string containing the name of the user for display.
    ///
    /// `DisplayName`.
    pub fn display_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DisplayName", value.into());
        self
    }

    /// A list of email addresses associated with the user.
    ///
    /// `Emails`. A change replaces the resource.
    pub fn emails(mut self, value: impl Into<List<user::EmailsItem>>) -> Self {
        self.0.set("Emails", value.into());
        self
    }

    /// The globally unique identifier for the identity store.
    ///
    /// `IdentityStoreId`. Required. A change replaces the resource.
    pub fn identity_store_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IdentityStoreId", value.into());
        self
    }

    /// The geographical region or location of the user.
    ///
    /// `Locale`.
    pub fn locale(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Locale", value.into());
        self
    }

    /// The name of the user.
    ///
    /// `Name`.
    pub fn name(mut self, value: impl Into<Value<user::Name>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// An alternate name for the user.
    ///
    /// `NickName`.
    pub fn nick_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("NickName", value.into());
        self
    }

    /// A list of phone numbers associated with the user.
    ///
    /// `PhoneNumbers`. A change replaces the resource.
    pub fn phone_numbers(mut self, value: impl Into<List<user::PhoneNumbersItem>>) -> Self {
        self.0.set("PhoneNumbers", value.into());
        self
    }

    /// A list of photos associated with the user.
    ///
    /// `Photos`. A change replaces the resource.
    pub fn photos(mut self, value: impl Into<List<user::PhotosItem>>) -> Self {
        self.0.set("Photos", value.into());
        self
    }

    /// The preferred language of the user.
    ///
    /// `PreferredLanguage`.
    pub fn preferred_language(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PreferredLanguage", value.into());
        self
    }

    /// A URL associated with the user.
    ///
    /// `ProfileUrl`.
    pub fn profile_url(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileUrl", value.into());
        self
    }

    /// A list of roles associated with the user.
    ///
    /// `Roles`. A change replaces the resource.
    pub fn roles(mut self, value: impl Into<List<user::RolesItem>>) -> Self {
        self.0.set("Roles", value.into());
        self
    }

    /// The time zone for the user.
    ///
    /// `Timezone`.
    pub fn timezone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Timezone", value.into());
        self
    }

    /// The title of the user.
    ///
    /// `Title`.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }

    /// A unique string used to identify the user.
    ///
    /// `UserName`. A change replaces the resource.
    pub fn user_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserName", value.into());
        self
    }

    /// A string indicating the type of user.
    ///
    /// `UserType`.
    pub fn user_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("UserType", value.into());
        self
    }

    /// The user's personal website or blog URL.
    ///
    /// `Website`.
    pub fn website(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Website", value.into());
        self
    }
}

impl Resource for User {
    const TYPE: &'static str = "AWS::IdentityStore::User";
}

impl Construct for User {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<User> for Properties {
    fn from(value: User) -> Self {
        value.0
    }
}

impl Handle<User> {
    /// The Amazon Resource Name (ARN) of the user.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The date and time the user was created.
    ///
    /// `Fn::GetAtt` of `CreatedAt`.
    #[must_use]
    pub fn created_at(self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// The identifier of the user or system that created the user.
    ///
    /// `Fn::GetAtt` of `CreatedBy`.
    #[must_use]
    pub fn created_by(self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// The date and time the user was last updated.
    ///
    /// `Fn::GetAtt` of `UpdatedAt`.
    #[must_use]
    pub fn updated_at(self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// The identifier of the user or system that last updated the user.
    ///
    /// `Fn::GetAtt` of `UpdatedBy`.
    #[must_use]
    pub fn updated_by(self) -> Value<String> {
        self.attribute("UpdatedBy")
    }

    /// The identifier for a user in the identity store.
    ///
    /// `Fn::GetAtt` of `UserId`.
    #[must_use]
    pub fn user_id(self) -> Value<String> {
        self.attribute("UserId")
    }

    /// The current status of the user account.
    ///
    /// `Fn::GetAtt` of `UserStatus`.
    #[must_use]
    pub fn user_status(self) -> Value<String> {
        self.attribute("UserStatus")
    }
}

/// Property types of [`GroupMembership`].
pub mod group_membership {
    use crate::{Json, Properties, Value};

    /// An object that contains the identifier of a group member. Setting the `UserID` field to the specific identifier for a user indicates that the user is a member of the group.
    ///
    /// A property type of `AWS::IdentityStore::GroupMembership`.
    ///
    /// Required: `UserId`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct MemberId(Properties);

    impl MemberId {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An object containing the identifiers of resources that can be members.
        ///
        /// `UserId`. Required.
        pub fn user_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("UserId", value.into());
            self
        }
    }

    impl From<MemberId> for Json {
        fn from(value: MemberId) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`User`].
pub mod user {
    use crate::{Json, Properties, Value};

    /// A property type of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AddressesItem(Properties);

    impl AddressesItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The country of the address.
        ///
        /// `Country`.
        pub fn country(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Country", value.into());
            self
        }

        /// A formatted version of the address for display.
        ///
        /// `Formatted`.
        pub fn formatted(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Formatted", value.into());
            self
        }

        /// A string of the address locality.
        ///
        /// `Locality`.
        pub fn locality(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Locality", value.into());
            self
        }

        /// The postal code of the address.
        ///
        /// `PostalCode`.
        pub fn postal_code(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("PostalCode", value.into());
            self
        }

        /// Whether this is the primary address.
        ///
        /// `Primary`.
        pub fn primary(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }

        /// The region of the address.
        ///
        /// `Region`.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }

        /// The street of the address.
        ///
        /// `StreetAddress`.
        pub fn street_address(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StreetAddress", value.into());
            self
        }

        /// The type of address.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }
    }

    impl From<AddressesItem> for Json {
        fn from(value: AddressesItem) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct EmailsItem(Properties);

    impl EmailsItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether this is the primary email address.
        ///
        /// `Primary`.
        pub fn primary(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }

        /// The type of email address.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The email address.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<EmailsItem> for Json {
        fn from(value: EmailsItem) -> Self {
            value.0.into()
        }
    }

    /// The name of the user.
    ///
    /// A property type of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Name(Properties);

    impl Name {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The family name of the user.
        ///
        /// `FamilyName`.
        pub fn family_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FamilyName", value.into());
            self
        }

        /// A string containing a formatted version of the name for display.
        ///
        /// `Formatted`.
        pub fn formatted(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Formatted", value.into());
            self
        }

        /// The given name of the user.
        ///
        /// `GivenName`.
        pub fn given_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GivenName", value.into());
            self
        }

        /// The honorific prefix of the user.
        ///
        /// `HonorificPrefix`.
        pub fn honorific_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HonorificPrefix", value.into());
            self
        }

        /// The honorific suffix of the user.
        ///
        /// `HonorificSuffix`.
        pub fn honorific_suffix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("HonorificSuffix", value.into());
            self
        }

        /// The middle name of the user.
        ///
        /// `MiddleName`.
        pub fn middle_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MiddleName", value.into());
            self
        }
    }

    impl From<Name> for Json {
        fn from(value: Name) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PhoneNumbersItem(Properties);

    impl PhoneNumbersItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether this is the primary phone number.
        ///
        /// `Primary`.
        pub fn primary(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }

        /// The type of phone number.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The phone number.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PhoneNumbersItem> for Json {
        fn from(value: PhoneNumbersItem) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IdentityStore::User`.
    ///
    /// Required: `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct PhotosItem(Properties);

    impl PhotosItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A display name for the photo.
        ///
        /// `Display`.
        pub fn display(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Display", value.into());
            self
        }

        /// Whether this is the primary photo.
        ///
        /// `Primary`.
        pub fn primary(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }

        /// The type of photo.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The photo data or URL.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<PhotosItem> for Json {
        fn from(value: PhotosItem) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::IdentityStore::User`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RolesItem(Properties);

    impl RolesItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Whether this is the primary role.
        ///
        /// `Primary`.
        pub fn primary(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Primary", value.into());
            self
        }

        /// The type of role.
        ///
        /// `Type`.
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The role name.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<RolesItem> for Json {
        fn from(value: RolesItem) -> Self {
            value.0.into()
        }
    }
}
