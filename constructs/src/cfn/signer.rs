//! `AWS::Signer`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, List, Properties, Resource, Scope, Value};

/// Adds cross-account permissions to a signing profile.
///
/// [`AWS::Signer::ProfilePermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-profilepermission.html).
///
/// Required: `Action`, `Principal`, `ProfileName`, `StatementId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ProfilePermission(Properties);

impl ProfilePermission {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The AWS Signer action permitted as part of cross-account permissions.
    ///
    /// `Action`. Required. A change replaces the resource.
    pub fn action(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Action", value.into());
        self
    }

    /// The AWS principal receiving cross-account permissions. This may be an IAM role or another AWS account ID.
    ///
    /// `Principal`. Required. A change replaces the resource.
    pub fn principal(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Principal", value.into());
        self
    }

    /// The human-readable name of the signing profile.
    ///
    /// `ProfileName`. Required. A change replaces the resource.
    pub fn profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileName", value.into());
        self
    }

    /// The version of the signing profile.
    ///
    /// `ProfileVersion`. A change replaces the resource.
    pub fn profile_version(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileVersion", value.into());
        self
    }

    /// A unique identifier for the cross-account permission statement.
    ///
    /// `StatementId`. Required. A change replaces the resource.
    pub fn statement_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("StatementId", value.into());
        self
    }
}

impl Resource for ProfilePermission {
    const TYPE: &'static str = "AWS::Signer::ProfilePermission";
}

impl Construct for ProfilePermission {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ProfilePermission> for Properties {
    fn from(value: ProfilePermission) -> Self {
        value.0
    }
}

/// Creates a signing profile. A signing profile is a code-signing template that can be used to carry out a pre-defined signing job.
///
/// [`AWS::Signer::SigningProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-signer-signingprofile.html).
///
/// Required: `PlatformId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SigningProfile(Properties);

impl SigningProfile {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ID of a platform that is available for use by a signing profile.
    ///
    /// `PlatformId`. Required. Allowed: [`PlatformId`](signing_profile::PlatformId). A change replaces the resource.
    pub fn platform_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PlatformId", value.into());
        self
    }

    /// The name of the signing profile.
    ///
    /// `ProfileName`. A change replaces the resource.
    pub fn profile_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProfileName", value.into());
        self
    }

    /// The validity period override for any signature generated using this signing profile. If unspecified, the default is 135 months.
    ///
    /// `SignatureValidityPeriod`. A change replaces the resource.
    pub fn signature_validity_period(
        mut self,
        value: impl Into<Value<signing_profile::SignatureValidityPeriod>>,
    ) -> Self {
        self.0.set("SignatureValidityPeriod", value.into());
        self
    }

    /// A list of tags associated with the signing profile.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<signing_profile::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for SigningProfile {
    const TYPE: &'static str = "AWS::Signer::SigningProfile";
}

impl Construct for SigningProfile {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SigningProfile> for Properties {
    fn from(value: SigningProfile) -> Self {
        value.0
    }
}

impl Handle<SigningProfile> {
    /// The Amazon Resource Name (ARN) of the signing profile created.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name of the signing profile created.
    ///
    /// `Fn::GetAtt` of `ProfileName`.
    #[must_use]
    pub fn profile_name(self) -> Value<String> {
        self.attribute("ProfileName")
    }

    /// The version of the signing profile created.
    ///
    /// `Fn::GetAtt` of `ProfileVersion`.
    #[must_use]
    pub fn profile_version(self) -> Value<String> {
        self.attribute("ProfileVersion")
    }

    /// The signing profile ARN, including the profile version.
    ///
    /// `Fn::GetAtt` of `ProfileVersionArn`.
    #[must_use]
    pub fn profile_version_arn(self) -> Value<String> {
        self.attribute("ProfileVersionArn")
    }
}

/// Property types and words of [`SigningProfile`].
pub mod signing_profile {
    use crate::{Json, Properties, Value};

    /// The validity period for the signing job.
    ///
    /// A property type of `AWS::Signer::SigningProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct SignatureValidityPeriod(Properties);

    impl SignatureValidityPeriod {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The time unit for signature validity: DAYS \| MONTHS \| YEARS.
        ///
        /// `Type`. Allowed: [`Type`].
        pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Type", value.into());
            self
        }

        /// The numerical value of the time unit for signature validity.
        ///
        /// `Value`.
        pub fn value(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<SignatureValidityPeriod> for Json {
        fn from(value: SignatureValidityPeriod) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Signer::SigningProfile`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct Tag(Properties);

    impl Tag {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// `Value`.
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
        /// Words for `PlatformId`.
        pub enum PlatformId {
            AWSLambdaSha384Ecdsa = "AWSLambda-SHA384-ECDSA",
            NotationOciSha384Ecdsa = "Notation-OCI-SHA384-ECDSA",
        }

        /// Words for `Type`.
        pub enum Type {
            Days = "DAYS",
            Months = "MONTHS",
            Years = "YEARS",
        }
    }
}
