//! `AWS::SecretsManager`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Properties, Resource, Scope, Value};

/// Attaches a resource-based permission policy to a secret. A resource-based policy is optional. If a secret already has a resource policy attached, you must first remove it before attaching a new policy using this CloudFormation resource.
///
/// [`AWS::SecretsManager::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html).
///
/// Required: `ResourcePolicy`, `SecretId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ResourcePolicy(Properties);

impl ResourcePolicy {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Specifies whether to block resource-based policies that allow broad access to the secret. By default, Secrets Manager blocks policies that allow broad access, for example those that use a wildcard for the principal.
    ///
    /// `BlockPublicPolicy`.
    pub fn block_public_policy(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("BlockPublicPolicy", value.into());
        self
    }

    /// A JSON-formatted string for an AWS resource-based policy. For example policies, see [Permissions policy examples](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html) .
    ///
    /// `ResourcePolicy`. Required.
    pub fn resource_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("ResourcePolicy", value.into());
        self
    }

    /// The ARN or name of the secret to attach the resource-based policy.
    ///
    /// `SecretId`. Required. A change replaces the resource.
    pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretId", value.into());
        self
    }
}

impl Resource for ResourcePolicy {
    const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";
}

impl Construct for ResourcePolicy {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ResourcePolicy> for Properties {
    fn from(value: ResourcePolicy) -> Self {
        value.0
    }
}

impl Handle<ResourcePolicy> {
    /// The Arn of the secret.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Configure the rotation schedule and Lambda rotation function for a secret. For more information, see [How rotation works](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html) .
///
/// [`AWS::SecretsManager::RotationSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html).
///
/// Required: `SecretId`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RotationSchedule(Properties);

impl RotationSchedule {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The list of metadata needed to successfully rotate a managed external secret.
    ///
    /// `ExternalSecretRotationMetadata`.
    pub fn external_secret_rotation_metadata(
        mut self,
        value: impl Into<List<rotation_schedule::ExternalSecretRotationMetadataItem>>,
    ) -> Self {
        self.0.set("ExternalSecretRotationMetadata", value.into());
        self
    }

    /// The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret.
    ///
    /// `ExternalSecretRotationRoleArn`.
    pub fn external_secret_rotation_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ExternalSecretRotationRoleArn", value.into());
        self
    }

    /// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html) .
    ///
    /// `HostedRotationLambda`.
    pub fn hosted_rotation_lambda(
        mut self,
        value: impl Into<Value<rotation_schedule::HostedRotationLambda>>,
    ) -> Self {
        self.0.set("HostedRotationLambda", value.into());
        self
    }

    /// Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation schedule is updated. The rotation schedule is defined in `RotationRules` .
    ///
    /// `RotateImmediatelyOnUpdate`.
    pub fn rotate_immediately_on_update(mut self, value: impl Into<Value<bool>>) -> Self {
        self.0.set("RotateImmediatelyOnUpdate", value.into());
        self
    }

    /// The ARN of an existing Lambda rotation function.
    ///
    /// `RotationLambdaARN`.
    pub fn rotation_lambda_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RotationLambdaARN", value.into());
        self
    }

    /// A structure that defines the rotation configuration for this secret.
    ///
    /// `RotationRules`.
    pub fn rotation_rules(
        mut self,
        value: impl Into<Value<rotation_schedule::RotationRules>>,
    ) -> Self {
        self.0.set("RotationRules", value.into());
        self
    }

    /// The ARN or name of the secret to rotate. This is unique for each rotation schedule definition.
    ///
    /// `SecretId`. Required. A change replaces the resource.
    pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretId", value.into());
        self
    }
}

impl Resource for RotationSchedule {
    const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";
}

impl Construct for RotationSchedule {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RotationSchedule> for Properties {
    fn from(value: RotationSchedule) -> Self {
        value.0
    }
}

impl Handle<RotationSchedule> {
    /// The ARN of the secret.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Creates a new secret. A \*secret\* can be a password, a set of credentials such as a user name and password, an OAuth token, or other secret information that you store in an encrypted form in Secrets Manager.
///
/// [`AWS::SecretsManager::Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secret.html).
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Secret(Properties);

impl Secret {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the secret.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// A structure that specifies how to generate a password to encrypt and store in the secret. To include a specific string in the secret, use `SecretString` instead.
    ///
    /// `GenerateSecretString`.
    pub fn generate_secret_string(
        mut self,
        value: impl Into<Value<secret::GenerateSecretString>>,
    ) -> Self {
        self.0.set("GenerateSecretString", value.into());
        self
    }

    /// The ARN, key ID, or alias of the AWS key that Secrets Manager uses to encrypt the secret value in the secret. An alias is always prefixed by `alias/` , for example `alias/aws/secretsmanager` .
    ///
    /// `KmsKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("KmsKeyId", value.into());
        self
    }

    /// The name of the new secret.
    ///
    /// `Name`. A change replaces the resource.
    pub fn name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Name", value.into());
        self
    }

    /// A custom type that specifies a `Region` and the `KmsKeyId` for a replica secret.
    ///
    /// `ReplicaRegions`.
    pub fn replica_regions(mut self, value: impl Into<List<secret::ReplicaRegion>>) -> Self {
        self.0.set("ReplicaRegions", value.into());
        self
    }

    /// The text to encrypt and store in the secret. We recommend you use a JSON structure of key/value pairs for your secret value. To generate a random password, use `GenerateSecretString` instead.
    ///
    /// `SecretString`.
    pub fn secret_string(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretString", value.into());
        self
    }

    /// A list of tags to attach to the secret. Each tag is a key and value pair of strings in a JSON text string, for example:
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<secret::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The exact string that identifies the third-party partner that holds the external secret. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html) .
    ///
    /// `Type`.
    pub fn r#type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Type", value.into());
        self
    }
}

impl Resource for Secret {
    const TYPE: &'static str = "AWS::SecretsManager::Secret";
}

impl Construct for Secret {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Secret> for Properties {
    fn from(value: Secret) -> Self {
        value.0
    }
}

impl Handle<Secret> {
    /// The ARN of the secret.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager secret and the associated database by adding the database connection information to the secret JSON.
///
/// [`AWS::SecretsManager::SecretTargetAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html).
///
/// Required: `SecretId`, `TargetId`, `TargetType`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct SecretTargetAttachment(Properties);

impl SecretTargetAttachment {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The ARN or name of the secret.
    ///
    /// `SecretId`. Required. A change replaces the resource.
    pub fn secret_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("SecretId", value.into());
        self
    }

    /// The ID of the database or cluster.
    ///
    /// `TargetId`. Required.
    pub fn target_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetId", value.into());
        self
    }

    /// A string that defines the type of service or database associated with the secret. This value instructs Secrets Manager how to update the secret with the details of the service or database. This value must be one of the following:
    ///
    /// `TargetType`. Required.
    pub fn target_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TargetType", value.into());
        self
    }
}

impl Resource for SecretTargetAttachment {
    const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
}

impl Construct for SecretTargetAttachment {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<SecretTargetAttachment> for Properties {
    fn from(value: SecretTargetAttachment) -> Self {
        value.0
    }
}

impl Handle<SecretTargetAttachment> {
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }
}

/// Property types of [`RotationSchedule`].
pub mod rotation_schedule {
    use crate::{Json, Properties, Value};

    /// The metadata needed to successfully rotate a managed external secret. A list of key value pairs in JSON format specified by the partner.
    ///
    /// A property type of `AWS::SecretsManager::RotationSchedule`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ExternalSecretRotationMetadataItem(Properties);

    impl ExternalSecretRotationMetadataItem {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key that identifies the item.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value of the specified item.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<ExternalSecretRotationMetadataItem> for Json {
        fn from(value: ExternalSecretRotationMetadataItem) -> Self {
            value.0.into()
        }
    }

    /// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html) .
    ///
    /// A property type of `AWS::SecretsManager::RotationSchedule`.
    ///
    /// Required: `RotationType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct HostedRotationLambda(Properties);

    impl HostedRotationLambda {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string of the characters that you don't want in the password.
        ///
        /// `ExcludeCharacters`.
        pub fn exclude_characters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExcludeCharacters", value.into());
            self
        }

        /// The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify this value, then Secrets Manager uses the key `aws/secretsmanager` .
        ///
        /// `KmsKeyArn`.
        pub fn kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyArn", value.into());
            self
        }

        /// The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) .
        ///
        /// `MasterSecretArn`.
        pub fn master_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterSecretArn", value.into());
            self
        }

        /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key.
        ///
        /// `MasterSecretKmsKeyArn`.
        pub fn master_secret_kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MasterSecretKmsKeyArn", value.into());
            self
        }

        /// The name of the Lambda rotation function.
        ///
        /// `RotationLambdaName`.
        pub fn rotation_lambda_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RotationLambdaName", value.into());
            self
        }

        /// The rotation template to base the rotation function on, one of the following:
        ///
        /// `RotationType`. Required.
        pub fn rotation_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RotationType", value.into());
            self
        }

        /// \> Do not set this value if you are using `Transform: AWS::SecretsManager-2024-09-16` .
        ///
        /// `Runtime`.
        pub fn runtime(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Runtime", value.into());
            self
        }

        /// The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) .
        ///
        /// `SuperuserSecretArn`.
        pub fn superuser_secret_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuperuserSecretArn", value.into());
            self
        }

        /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key.
        ///
        /// `SuperuserSecretKmsKeyArn`.
        pub fn superuser_secret_kms_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SuperuserSecretKmsKeyArn", value.into());
            self
        }

        /// A comma-separated list of security group IDs applied to the target database.
        ///
        /// `VpcSecurityGroupIds`.
        pub fn vpc_security_group_ids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcSecurityGroupIds", value.into());
            self
        }

        /// A comma separated list of VPC subnet IDs of the target database network. The Lambda rotation function is in the same subnet group.
        ///
        /// `VpcSubnetIds`.
        pub fn vpc_subnet_ids(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("VpcSubnetIds", value.into());
            self
        }
    }

    impl From<HostedRotationLambda> for Json {
        fn from(value: HostedRotationLambda) -> Self {
            value.0.into()
        }
    }

    /// The rotation schedule and window. We recommend you use `ScheduleExpression` to set a cron or rate expression for the schedule and `Duration` to set the length of the rotation window.
    ///
    /// A property type of `AWS::SecretsManager::RotationSchedule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RotationRules(Properties);

    impl RotationRules {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days between automatic scheduled rotations of the secret. You can use this value to check that your secret meets your compliance guidelines for how often secrets must be rotated.
        ///
        /// `AutomaticallyAfterDays`.
        pub fn automatically_after_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("AutomaticallyAfterDays", value.into());
            self
        }

        /// The length of the rotation window in hours, for example `3h` for a three hour window. Secrets Manager rotates your secret at any time during this window. The window must not extend into the next rotation window or the next UTC day.
        ///
        /// `Duration`.
        pub fn duration(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Duration", value.into());
            self
        }

        /// A `cron()` or `rate()` expression that defines the schedule for rotating your secret. Secrets Manager rotation schedules use UTC time zone. Secrets Manager rotates your secret any time during a rotation window.
        ///
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }
    }

    impl From<RotationRules> for Json {
        fn from(value: RotationRules) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Secret`].
pub mod secret {
    use crate::{Json, Properties, Value};

    /// Generates a random password. We recommend that you specify the maximum length and include every character type that the system you are generating a password for can support.
    ///
    /// A property type of `AWS::SecretsManager::Secret`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct GenerateSecretString(Properties);

    impl GenerateSecretString {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A string of the characters that you don't want in the password.
        ///
        /// `ExcludeCharacters`.
        pub fn exclude_characters(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ExcludeCharacters", value.into());
            self
        }

        /// Specifies whether to exclude lowercase letters from the password. If you don't include this switch, the password can contain lowercase letters.
        ///
        /// `ExcludeLowercase`.
        pub fn exclude_lowercase(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeLowercase", value.into());
            self
        }

        /// Specifies whether to exclude numbers from the password. If you don't include this switch, the password can contain numbers.
        ///
        /// `ExcludeNumbers`.
        pub fn exclude_numbers(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeNumbers", value.into());
            self
        }

        /// Specifies whether to exclude the following punctuation characters from the password: ! " \# $ % \& ' ( ) \* + , - . / : ; \< = \> ? @ \[ \\ \] ^ \_  { \| } \~ . If you don't include this switch, the password can contain punctuation.
        ///
        /// `ExcludePunctuation`.
        pub fn exclude_punctuation(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludePunctuation", value.into());
            self
        }

        /// Specifies whether to exclude uppercase letters from the password. If you don't include this switch, the password can contain uppercase letters.
        ///
        /// `ExcludeUppercase`.
        pub fn exclude_uppercase(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("ExcludeUppercase", value.into());
            self
        }

        /// The JSON key name for the key/value pair, where the value is the generated password. This pair is added to the JSON structure specified by the `SecretStringTemplate` parameter.
        ///
        /// `GenerateStringKey`.
        pub fn generate_string_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("GenerateStringKey", value.into());
            self
        }

        /// Specifies whether to include the space character. If you include this switch, the password can contain space characters.
        ///
        /// `IncludeSpace`.
        pub fn include_space(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("IncludeSpace", value.into());
            self
        }

        /// The length of the password. If you don't include this parameter, the default length is 32 characters.
        ///
        /// `PasswordLength`.
        pub fn password_length(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("PasswordLength", value.into());
            self
        }

        /// Specifies whether to include at least one upper and lowercase letter, one number, and one punctuation. If you don't include this switch, the password contains at least one of every character type.
        ///
        /// `RequireEachIncludedType`.
        pub fn require_each_included_type(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("RequireEachIncludedType", value.into());
            self
        }

        /// A template that the generated string must match. When you make a change to this property, a new secret version is created.
        ///
        /// `SecretStringTemplate`.
        pub fn secret_string_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SecretStringTemplate", value.into());
            self
        }
    }

    impl From<GenerateSecretString> for Json {
        fn from(value: GenerateSecretString) -> Self {
            value.0.into()
        }
    }

    /// Specifies a `Region` and the `KmsKeyId` for a replica secret.
    ///
    /// A property type of `AWS::SecretsManager::Secret`.
    ///
    /// Required: `Region`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReplicaRegion(Properties);

    impl ReplicaRegion {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ARN, key ID, or alias of the KMS key to encrypt the secret. If you don't include this field, Secrets Manager uses `aws/secretsmanager` .
        ///
        /// `KmsKeyId`.
        pub fn kms_key_id(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("KmsKeyId", value.into());
            self
        }

        /// A string that represents a `Region` , for example "us-east-1".
        ///
        /// `Region`. Required.
        pub fn region(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Region", value.into());
            self
        }
    }

    impl From<ReplicaRegion> for Json {
        fn from(value: ReplicaRegion) -> Self {
            value.0.into()
        }
    }

    /// A structure that contains information about a tag.
    ///
    /// A property type of `AWS::SecretsManager::Secret`.
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

        /// The key identifier, or name, of the tag.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The string value associated with the key of the tag.
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
