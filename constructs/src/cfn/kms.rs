//! `AWS::KMS`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// The `AWS::KMS::Alias` resource specifies a display name for a [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) .
///
/// [`AWS::KMS::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html).
///
/// Required: `AliasName`, `TargetKeyId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Alias(Properties);

impl Alias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies the alias name. This value must begin with `alias/` followed by a name, such as `alias/ExampleAlias` .
    ///
    /// `AliasName`. Required. A change replaces the resource.
    pub fn alias_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AliasName", value.into());
        self
    }

    /// Associates the alias with the specified [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) . The KMS key must be in the same AWS account and Region.
    ///
    /// `TargetKeyId`. Required.
    pub fn target_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetKeyId", value.into());
        self
    }
}

impl Resource for Alias {
    const TYPE: &'static str = "AWS::KMS::Alias";
}

impl Construct for Alias {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Alias> for Properties {
    fn from(value: Alias) -> Self {
        value.0
    }
}

/// The `AWS::KMS::Key` resource specifies an [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) in AWS Key Management Service .
///
/// [`AWS::KMS::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-key.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Key(Properties);

impl Key {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Skips ("bypasses") the key policy lockout safety check. The default value is false.
    ///
    /// `BypassPolicyLockoutSafetyCheck`.
    pub fn bypass_policy_lockout_safety_check(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BypassPolicyLockoutSafetyCheck", value.into());
        self
    }

    /// A description of the KMS key. Use a description that helps you to distinguish this KMS key from others in the account, such as its intended use.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Enables automatic rotation of the key material for the specified KMS key. By default, automatic key rotation is not enabled.
    ///
    /// `EnableKeyRotation`.
    pub fn enable_key_rotation(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("EnableKeyRotation", value.into());
        self
    }

    /// Specifies whether the KMS key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The key policy to attach to the KMS key.
    ///
    /// `KeyPolicy`.
    pub fn key_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("KeyPolicy", value.into());
        self
    }

    /// Specifies the type of KMS key to create. The default value, `SYMMETRIC_DEFAULT` , creates a KMS key with a 256-bit symmetric key for encryption and decryption.
    ///
    /// `KeySpec`. Allowed: [`KeySpec`](key::KeySpec).
    pub fn key_spec(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeySpec", value.into());
        self
    }

    /// Determines the [cryptographic operations](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#cryptographic-operations) for which you can use the KMS key. The default value is `ENCRYPT_DECRYPT` .
    ///
    /// `KeyUsage`. Allowed: [`KeyUsage`](key::KeyUsage).
    pub fn key_usage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyUsage", value.into());
        self
    }

    /// Creates a multi-Region primary key that you can replicate in other AWS Regions . You can't change the `MultiRegion` value after the KMS key is created.
    ///
    /// `MultiRegion`.
    pub fn multi_region(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("MultiRegion", value.into());
        self
    }

    /// The source of the key material for the KMS key. You cannot change the origin after you create the KMS key. The default is `AWS_KMS` , which means that AWS creates the key material.
    ///
    /// `Origin`. Allowed: [`Origin`](key::Origin).
    pub fn origin(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Origin", value.into());
        self
    }

    /// Specifies the number of days in the waiting period before AWS deletes a KMS key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
    ///
    /// `PendingWindowInDays`.
    pub fn pending_window_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("PendingWindowInDays", value.into());
        self
    }

    /// Specifies a custom period of time between each rotation date. If no value is specified, the default value is 365 days.
    ///
    /// `RotationPeriodInDays`.
    pub fn rotation_period_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("RotationPeriodInDays", value.into());
        self
    }

    /// Assigns one or more tags to the replica key.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Key {
    const TYPE: &'static str = "AWS::KMS::Key";
}

impl Construct for Key {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Key> for Properties {
    fn from(value: Key) -> Self {
        value.0
    }
}

impl Handle<Key> {
    /// The Amazon Resource Name (ARN) of the KMS key, such as `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The key ID of the KMS key, such as `1234abcd-12ab-34cd-56ef-1234567890ab` .
    ///
    /// `Fn::GetAtt` of `KeyId`.
    #[must_use]
    pub fn key_id(self) -> Value<String> {
        self.attribute("KeyId")
    }
}

/// The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary key.
///
/// [`AWS::KMS::ReplicaKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html).
///
/// Required: `KeyPolicy`, `PrimaryKeyArn`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReplicaKey(Properties);

impl ReplicaKey {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A description of the KMS key.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// Specifies whether the replica key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// The key policy that authorizes use of the replica key.
    ///
    /// `KeyPolicy`. Required.
    pub fn key_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("KeyPolicy", value.into());
        self
    }

    /// Specifies the number of days in the waiting period before AWS deletes a replica key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
    ///
    /// `PendingWindowInDays`.
    pub fn pending_window_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("PendingWindowInDays", value.into());
        self
    }

    /// Specifies the multi-Region primary key to replicate. The primary key must be in a different AWS Region of the same AWS partition. You can create only one replica of a given primary key in each AWS Region .
    ///
    /// `PrimaryKeyArn`. Required. A change replaces the resource.
    pub fn primary_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("PrimaryKeyArn", value.into());
        self
    }

    /// Assigns one or more tags to the replica key.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<replica_key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for ReplicaKey {
    const TYPE: &'static str = "AWS::KMS::ReplicaKey";
}

impl Construct for ReplicaKey {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReplicaKey> for Properties {
    fn from(value: ReplicaKey) -> Self {
        value.0
    }
}

impl Handle<ReplicaKey> {
    /// The Amazon Resource Name (ARN) of the replica key, such as `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab` .
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab` .
    ///
    /// `Fn::GetAtt` of `KeyId`.
    #[must_use]
    pub fn key_id(self) -> Value<String> {
        self.attribute("KeyId")
    }
}

/// Property types and words of [`Key`].
pub mod key {
    use crate::{Json, Properties, Value};

    /// A key-value pair. A tag consists of a tag key and a tag value. Tag keys and tag values are both required, but tag values can be empty (null) strings.
    ///
    /// A property type of `AWS::KMS::Key`.
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

        /// The key name of the tag. You can specify a value that's 1 to 128 Unicode characters in length and can't be prefixed with aws:. digits, whitespace, \_, ., :, /, =, +, @, -, and ".
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that's 1 to 256 characters in length. You can use any of the following characters: the set of Unicode letters, digits, whitespace, \_, ., /, =, +, and -.
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
        /// Words for `KeySpec`.
        pub enum KeySpec {
            SymmetricDefault = "SYMMETRIC_DEFAULT",
            Rsa2048 = "RSA_2048",
            Rsa3072 = "RSA_3072",
            Rsa4096 = "RSA_4096",
            EccNistP256 = "ECC_NIST_P256",
            EccNistP384 = "ECC_NIST_P384",
            EccNistP521 = "ECC_NIST_P521",
            EccSecgP256k1 = "ECC_SECG_P256K1",
            Hmac224 = "HMAC_224",
            Hmac256 = "HMAC_256",
            Hmac384 = "HMAC_384",
            Hmac512 = "HMAC_512",
            Sm2 = "SM2",
            MlDsa44 = "ML_DSA_44",
            MlDsa65 = "ML_DSA_65",
            MlDsa87 = "ML_DSA_87",
            EccNistEdwards25519 = "ECC_NIST_EDWARDS25519",
        }

        /// Words for `KeyUsage`.
        pub enum KeyUsage {
            EncryptDecrypt = "ENCRYPT_DECRYPT",
            SignVerify = "SIGN_VERIFY",
            GenerateVerifyMac = "GENERATE_VERIFY_MAC",
            KeyAgreement = "KEY_AGREEMENT",
        }

        /// Words for `Origin`.
        pub enum Origin {
            AwsKms = "AWS_KMS",
            External = "EXTERNAL",
        }
    }
}

/// Property types of [`ReplicaKey`].
pub mod replica_key {
    use crate::{Json, Properties, Value};

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::KMS::ReplicaKey`.
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
