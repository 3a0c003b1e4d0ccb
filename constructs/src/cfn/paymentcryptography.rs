//! `AWS::PaymentCryptography`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Creates an \*alias\* , or a friendly name, for an AWS Payment Cryptography key.
///
/// [`AWS::PaymentCryptography::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html).
///
/// Required: `AliasName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Alias(Properties);

impl Alias {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A friendly name that you can use to refer to a key. The value must begin with `alias/` .
    ///
    /// `AliasName`. Required. A change replaces the resource.
    pub fn alias_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("AliasName", value.into());
        self
    }

    /// The `KeyARN` of the key associated with the alias.
    ///
    /// `KeyArn`.
    pub fn key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyArn", value.into());
        self
    }
}

impl Resource for Alias {
    const TYPE: &'static str = "AWS::PaymentCryptography::Alias";
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

/// Creates an AWS Payment Cryptography key, a logical representation of a cryptographic key, that is unique in your account and AWS Region . You use keys for cryptographic functions such as encryption and decryption.
///
/// [`AWS::PaymentCryptography::Key`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-key.html).
///
/// Required: `Exportable`, `KeyAttributes`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Key(Properties);

impl Key {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The cryptographic usage of an ECDH derived key as deﬁned in section A.5.2 of the TR-31 spec.
    ///
    /// `DeriveKeyUsage`. Allowed: [`DeriveKeyUsage`](key::DeriveKeyUsage).
    pub fn derive_key_usage(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("DeriveKeyUsage", value.into());
        self
    }

    /// Specifies whether the key is enabled.
    ///
    /// `Enabled`.
    pub fn enabled(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Enabled", value.into());
        self
    }

    /// Specifies whether the key is exportable. This data is immutable after the key is created.
    ///
    /// `Exportable`. Required.
    pub fn exportable(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("Exportable", value.into());
        self
    }

    /// The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key. This data is immutable after the key is created.
    ///
    /// `KeyAttributes`. Required.
    pub fn key_attributes(mut self, value: impl Into<Value<key::KeyAttributes>>) -> Self {
        self.0.set("KeyAttributes", value.into());
        self
    }

    /// The algorithm that AWS Payment Cryptography uses to calculate the key check value (KCV). It is used to validate the key integrity.
    ///
    /// `KeyCheckValueAlgorithm`. Allowed: [`KeyCheckValueAlgorithm`](key::KeyCheckValueAlgorithm).
    pub fn key_check_value_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KeyCheckValueAlgorithm", value.into());
        self
    }

    /// The resource-based policy attached to the key, in JSON format.
    ///
    /// `Policy`.
    pub fn policy(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Policy", value.into());
        self
    }

    /// The list of AWS Regions to remove from the key's replication configuration.
    ///
    /// `ReplicationRegions`.
    pub fn replication_regions(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ReplicationRegions", value.into());
        self
    }

    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<key::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for Key {
    const TYPE: &'static str = "AWS::PaymentCryptography::Key";
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
    /// `Fn::GetAtt` of `KeyIdentifier`.
    #[must_use]
    pub fn key_identifier(self) -> Value<String> {
        self.attribute("KeyIdentifier")
    }

    /// The source of the key material. For keys created within AWS Payment Cryptography, the value is `AWS_PAYMENT_CRYPTOGRAPHY` . For keys imported into AWS Payment Cryptography, the value is `EXTERNAL` .
    ///
    /// `Fn::GetAtt` of `KeyOrigin`.
    #[must_use]
    pub fn key_origin(self) -> Value<String> {
        self.attribute("KeyOrigin")
    }

    /// The state of key that is being created or deleted.
    ///
    /// `Fn::GetAtt` of `KeyState`.
    #[must_use]
    pub fn key_state(self) -> Value<String> {
        self.attribute("KeyState")
    }

    /// `Fn::GetAtt` of `ReplicationStatus`.
    #[must_use]
    pub fn replication_status(self) -> Value<Json> {
        self.attribute("ReplicationStatus")
    }
}

/// Property types and words of [`Key`].
pub mod key {
    use crate::{Json, Properties, Value};

    /// The role of the key, the algorithm it supports, and the cryptographic operations allowed with the key. This data is immutable after the key is created.
    ///
    /// A property type of `AWS::PaymentCryptography::Key`.
    ///
    /// Required: `KeyAlgorithm`, `KeyClass`, `KeyModesOfUse`, `KeyUsage`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyAttributes(Properties);

    impl KeyAttributes {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key algorithm to be use during creation of an AWS Payment Cryptography key.
        ///
        /// `KeyAlgorithm`. Required. Allowed: [`KeyAlgorithm`].
        pub fn key_algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyAlgorithm", value.into());
            self
        }

        /// The type of AWS Payment Cryptography key to create, which determines the classiﬁcation of the cryptographic method and whether AWS Payment Cryptography key contains a symmetric key or an asymmetric key pair.
        ///
        /// `KeyClass`. Required. Allowed: [`KeyClass`].
        pub fn key_class(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyClass", value.into());
            self
        }

        /// The list of cryptographic operations that you can perform using the key.
        ///
        /// `KeyModesOfUse`. Required.
        pub fn key_modes_of_use(mut self, value: impl Into<Value<KeyModesOfUse>>) -> Self {
            self.0.set("KeyModesOfUse", value.into());
            self
        }

        /// The cryptographic usage of an AWS Payment Cryptography key as deﬁned in section A.5.2 of the TR-31 spec.
        ///
        /// `KeyUsage`. Required. Allowed: [`KeyUsage`].
        pub fn key_usage(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KeyUsage", value.into());
            self
        }
    }

    impl From<KeyAttributes> for Json {
        fn from(value: KeyAttributes) -> Self {
            value.0.into()
        }
    }

    /// The list of cryptographic operations that you can perform using the key. The modes of use are deﬁned in section A.5.3 of the TR-31 spec.
    ///
    /// A property type of `AWS::PaymentCryptography::Key`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyModesOfUse(Properties);

    impl KeyModesOfUse {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used to decrypt data.
        ///
        /// `Decrypt`.
        pub fn decrypt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Decrypt", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used to derive new keys.
        ///
        /// `DeriveKey`.
        pub fn derive_key(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("DeriveKey", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used to encrypt data.
        ///
        /// `Encrypt`.
        pub fn encrypt(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Encrypt", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used to generate and verify other card and PIN verification keys.
        ///
        /// `Generate`.
        pub fn generate(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Generate", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key has no special restrictions other than the restrictions implied by `KeyUsage` .
        ///
        /// `NoRestrictions`.
        pub fn no_restrictions(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("NoRestrictions", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used for signing.
        ///
        /// `Sign`.
        pub fn sign(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Sign", value.into());
            self
        }

        /// `Unwrap`.
        pub fn unwrap(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Unwrap", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used to verify signatures.
        ///
        /// `Verify`.
        pub fn verify(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Verify", value.into());
            self
        }

        /// Speciﬁes whether an AWS Payment Cryptography key can be used to wrap other keys.
        ///
        /// `Wrap`.
        pub fn wrap(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("Wrap", value.into());
            self
        }
    }

    impl From<KeyModesOfUse> for Json {
        fn from(value: KeyModesOfUse) -> Self {
            value.0.into()
        }
    }

    /// Represents the replication status information for a key in a replication region for [Multi-Region key replication](https://docs.aws.amazon.com/payment-cryptography/latest/userguide/keys-multi-region-replication.html) .
    ///
    /// A property type of `AWS::PaymentCryptography::Key`.
    ///
    /// Required: `Status`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicationStatusType(Properties);

    impl ReplicationStatusType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN of the AWS KMS key that protects the replica in this region.
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The AWS KMS key requested for this region, when replication failed before its ARN was known.
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// The current status of key replication in this AWS Region .
        ///
        /// `Status`. Required. Allowed: [`Status`].
        pub fn status(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Status", value.into());
            self
        }

        /// A message that provides additional information about the current replication status of the key.
        ///
        /// `StatusMessage`.
        pub fn status_message(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("StatusMessage", value.into());
            self
        }
    }

    impl From<ReplicationStatusType> for Json {
        fn from(value: ReplicationStatusType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::PaymentCryptography::Key`.
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
        /// Words for `DeriveKeyUsage`.
        pub enum DeriveKeyUsage {
            Tr31B0BaseDerivationKey = "TR31_B0_BASE_DERIVATION_KEY",
            Tr31C0CardVerificationKey = "TR31_C0_CARD_VERIFICATION_KEY",
            Tr31D0SymmetricDataEncryptionKey = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
            Tr31E0EmvMkeyAppCryptograms = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
            Tr31E1EmvMkeyConfidentiality = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
            Tr31E2EmvMkeyIntegrity = "TR31_E2_EMV_MKEY_INTEGRITY",
            Tr31E4EmvMkeyDynamicNumbers = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
            Tr31E5EmvMkeyCardPersonalization = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
            Tr31E6EmvMkeyOther = "TR31_E6_EMV_MKEY_OTHER",
            Tr31K0KeyEncryptionKey = "TR31_K0_KEY_ENCRYPTION_KEY",
            Tr31K1KeyBlockProtectionKey = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
            Tr31M3Iso9797_3MacKey = "TR31_M3_ISO_9797_3_MAC_KEY",
            Tr31M1Iso9797_1MacKey = "TR31_M1_ISO_9797_1_MAC_KEY",
            Tr31M6Iso9797_5CmacKey = "TR31_M6_ISO_9797_5_CMAC_KEY",
            Tr31M7HmacKey = "TR31_M7_HMAC_KEY",
            Tr31P0PinEncryptionKey = "TR31_P0_PIN_ENCRYPTION_KEY",
            Tr31P1PinGenerationKey = "TR31_P1_PIN_GENERATION_KEY",
            Tr31V1Ibm3624PinVerificationKey = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
            Tr31V2VisaPinVerificationKey = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
        }

        /// Words for `KeyCheckValueAlgorithm`.
        pub enum KeyCheckValueAlgorithm {
            Cmac = "CMAC",
            AnsiX9_24 = "ANSI_X9_24",
            Hmac = "HMAC",
            Sha1 = "SHA_1",
        }

        /// Words for `KeyAlgorithm`.
        pub enum KeyAlgorithm {
            Tdes2key = "TDES_2KEY",
            Tdes3key = "TDES_3KEY",
            Aes128 = "AES_128",
            Aes192 = "AES_192",
            Aes256 = "AES_256",
            HmacSha256 = "HMAC_SHA256",
            HmacSha384 = "HMAC_SHA384",
            HmacSha512 = "HMAC_SHA512",
            HmacSha224 = "HMAC_SHA224",
            Rsa2048 = "RSA_2048",
            Rsa3072 = "RSA_3072",
            Rsa4096 = "RSA_4096",
            EccNistP256 = "ECC_NIST_P256",
            EccNistP384 = "ECC_NIST_P384",
            EccNistP521 = "ECC_NIST_P521",
        }

        /// Words for `KeyClass`.
        pub enum KeyClass {
            SymmetricKey = "SYMMETRIC_KEY",
            AsymmetricKeyPair = "ASYMMETRIC_KEY_PAIR",
            PrivateKey = "PRIVATE_KEY",
            PublicKey = "PUBLIC_KEY",
        }

        /// Words for `KeyUsage`.
        pub enum KeyUsage {
            Tr31B0BaseDerivationKey = "TR31_B0_BASE_DERIVATION_KEY",
            Tr31C0CardVerificationKey = "TR31_C0_CARD_VERIFICATION_KEY",
            Tr31D0SymmetricDataEncryptionKey = "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY",
            Tr31D1AsymmetricKeyForDataEncryption = "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION",
            Tr31E0EmvMkeyAppCryptograms = "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS",
            Tr31E1EmvMkeyConfidentiality = "TR31_E1_EMV_MKEY_CONFIDENTIALITY",
            Tr31E2EmvMkeyIntegrity = "TR31_E2_EMV_MKEY_INTEGRITY",
            Tr31E4EmvMkeyDynamicNumbers = "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS",
            Tr31E5EmvMkeyCardPersonalization = "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION",
            Tr31E6EmvMkeyOther = "TR31_E6_EMV_MKEY_OTHER",
            Tr31K0KeyEncryptionKey = "TR31_K0_KEY_ENCRYPTION_KEY",
            Tr31K1KeyBlockProtectionKey = "TR31_K1_KEY_BLOCK_PROTECTION_KEY",
            Tr31K3AsymmetricKeyForKeyAgreement = "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT",
            Tr31M0Iso16609MacKey = "TR31_M0_ISO_16609_MAC_KEY",
            Tr31M3Iso9797_3MacKey = "TR31_M3_ISO_9797_3_MAC_KEY",
            Tr31M1Iso9797_1MacKey = "TR31_M1_ISO_9797_1_MAC_KEY",
            Tr31M6Iso9797_5CmacKey = "TR31_M6_ISO_9797_5_CMAC_KEY",
            Tr31M7HmacKey = "TR31_M7_HMAC_KEY",
            Tr31P0PinEncryptionKey = "TR31_P0_PIN_ENCRYPTION_KEY",
            Tr31P1PinGenerationKey = "TR31_P1_PIN_GENERATION_KEY",
            Tr31S0AsymmetricKeyForDigitalSignature = "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE",
            Tr31V1Ibm3624PinVerificationKey = "TR31_V1_IBM3624_PIN_VERIFICATION_KEY",
            Tr31V2VisaPinVerificationKey = "TR31_V2_VISA_PIN_VERIFICATION_KEY",
            Tr31K2Tr34AsymmetricKey = "TR31_K2_TR34_ASYMMETRIC_KEY",
        }

        /// Words for `Status`.
        pub enum Status {
            InProgress = "IN_PROGRESS",
            DeleteInProgress = "DELETE_IN_PROGRESS",
            Failed = "FAILED",
            Synchronized = "SYNCHRONIZED",
        }
    }
}
