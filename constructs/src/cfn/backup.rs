//! `AWS::Backup`, generated from AWS's schemas by palisade-generate.

use crate::{Construct, Handle, Json, List, Map, Properties, Resource, Scope, Value};

/// Contains an optional backup plan display name and an array of `BackupRule` objects, each of which specifies a backup rule. Each rule in a backup plan is a separate scheduled task and can back up a different selection of AWS resources.
///
/// [`AWS::Backup::BackupPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html).
///
/// Required: `BackupPlan`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BackupPlan(Properties);

impl BackupPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Uniquely identifies the backup plan to be associated with the selection of resources.
    ///
    /// `BackupPlan`. Required.
    pub fn backup_plan(
        mut self,
        value: impl Into<Value<backup_plan::BackupPlanResourceType>>,
    ) -> Self {
        self.0.set("BackupPlan", value.into());
        self
    }

    /// The tags to assign to the backup plan.
    ///
    /// `BackupPlanTags`.
    pub fn backup_plan_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("BackupPlanTags", value.into());
        self
    }
}

impl Resource for BackupPlan {
    const TYPE: &'static str = "AWS::Backup::BackupPlan";
}

impl Construct for BackupPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BackupPlan> for Properties {
    fn from(value: BackupPlan) -> Self {
        value.0
    }
}

impl Handle<BackupPlan> {
    /// An Amazon Resource Name (ARN) that uniquely identifies a backup plan; for example, `arn:aws:backup:us-east-1:123456789012:plan:8F81F553-3A74-4A3F-B93D-B3360DC80C50` .
    ///
    /// `Fn::GetAtt` of `BackupPlanArn`.
    #[must_use]
    pub fn backup_plan_arn(self) -> Value<String> {
        self.attribute("BackupPlanArn")
    }

    /// Uniquely identifies a backup plan.
    ///
    /// `Fn::GetAtt` of `BackupPlanId`.
    #[must_use]
    pub fn backup_plan_id(self) -> Value<String> {
        self.attribute("BackupPlanId")
    }

    /// Unique, randomly generated, Unicode, UTF-8 encoded strings that are at most 1,024 bytes long. Version Ids cannot be edited.
    ///
    /// `Fn::GetAtt` of `VersionId`.
    #[must_use]
    pub fn version_id(self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// Specifies a set of resources to assign to a backup plan.
///
/// [`AWS::Backup::BackupSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupselection.html).
///
/// Required: `BackupPlanId`, `BackupSelection`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BackupSelection(Properties);

impl BackupSelection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Uniquely identifies a backup plan.
    ///
    /// `BackupPlanId`. Required. A change replaces the resource.
    pub fn backup_plan_id(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupPlanId", value.into());
        self
    }

    /// Specifies the body of a request to assign a set of resources to a backup plan.
    ///
    /// `BackupSelection`. Required. A change replaces the resource.
    pub fn backup_selection(
        mut self,
        value: impl Into<Value<backup_selection::BackupSelectionResourceType>>,
    ) -> Self {
        self.0.set("BackupSelection", value.into());
        self
    }
}

impl Resource for BackupSelection {
    const TYPE: &'static str = "AWS::Backup::BackupSelection";
}

impl Construct for BackupSelection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BackupSelection> for Properties {
    fn from(value: BackupSelection) -> Self {
        value.0
    }
}

impl Handle<BackupSelection> {
    /// Uniquely identifies the backup selection.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.attribute("Id")
    }

    /// Uniquely identifies a request to assign a set of resources to a backup plan.
    ///
    /// `Fn::GetAtt` of `SelectionId`.
    #[must_use]
    pub fn selection_id(self) -> Value<String> {
        self.attribute("SelectionId")
    }
}

/// Creates a logical container where backups are stored. A `CreateBackupVault` request includes a name, optionally one or more resource tags, an encryption key, and a request ID.
///
/// [`AWS::Backup::BackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html).
///
/// Required: `BackupVaultName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct BackupVault(Properties);

impl BackupVault {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// A resource-based policy that is used to manage access permissions on the target backup vault.
    ///
    /// `AccessPolicy`.
    pub fn access_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AccessPolicy", value.into());
        self
    }

    /// The name of a logical container where backups are stored. Backup vaults are identified by names that are unique to the account used to create them and the AWS Region where they are created.
    ///
    /// `BackupVaultName`. Required. A change replaces the resource.
    pub fn backup_vault_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupVaultName", value.into());
        self
    }

    /// The tags to assign to the backup vault.
    ///
    /// `BackupVaultTags`.
    pub fn backup_vault_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("BackupVaultTags", value.into());
        self
    }

    /// A server-side encryption key you can specify to encrypt your backups from services that support full AWS Backup management; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab` .
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// Configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html) .
    ///
    /// `LockConfiguration`.
    pub fn lock_configuration(
        mut self,
        value: impl Into<Value<backup_vault::LockConfigurationType>>,
    ) -> Self {
        self.0.set("LockConfiguration", value.into());
        self
    }

    /// The SNS event notifications for the specified backup vault.
    ///
    /// `Notifications`.
    pub fn notifications(
        mut self,
        value: impl Into<Value<backup_vault::NotificationObjectType>>,
    ) -> Self {
        self.0.set("Notifications", value.into());
        self
    }
}

impl Resource for BackupVault {
    const TYPE: &'static str = "AWS::Backup::BackupVault";
}

impl Construct for BackupVault {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<BackupVault> for Properties {
    fn from(value: BackupVault) -> Self {
        value.0
    }
}

impl Handle<BackupVault> {
    /// An Amazon Resource Name (ARN) that uniquely identifies a backup vault; for example, `arn:aws:backup:us-east-1:123456789012:backup-vault:aBackupVault` .
    ///
    /// `Fn::GetAtt` of `BackupVaultArn`.
    #[must_use]
    pub fn backup_vault_arn(self) -> Value<String> {
        self.attribute("BackupVaultArn")
    }
}

/// Creates a framework with one or more controls. A framework is a collection of controls that you can use to evaluate your backup practices.
///
/// [`AWS::Backup::Framework`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-framework.html).
///
/// Required: `FrameworkControls`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct Framework(Properties);

impl Framework {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains detailed information about all of the controls of a framework. Each framework must contain at least one control.
    ///
    /// `FrameworkControls`. Required.
    pub fn framework_controls(
        mut self,
        value: impl Into<List<framework::FrameworkControl>>,
    ) -> Self {
        self.0.set("FrameworkControls", value.into());
        self
    }

    /// An optional description of the framework with a maximum 1,024 characters.
    ///
    /// `FrameworkDescription`.
    pub fn framework_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FrameworkDescription", value.into());
        self
    }

    /// The unique name of a framework. This name is between 1 and 256 characters, starting with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (\_).
    ///
    /// `FrameworkName`. A change replaces the resource.
    pub fn framework_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("FrameworkName", value.into());
        self
    }

    /// The tags to assign to your framework.
    ///
    /// `FrameworkTags`.
    pub fn framework_tags(mut self, value: impl Into<List<framework::Tag>>) -> Self {
        self.0.set("FrameworkTags", value.into());
        self
    }
}

impl Resource for Framework {
    const TYPE: &'static str = "AWS::Backup::Framework";
}

impl Construct for Framework {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<Framework> for Properties {
    fn from(value: Framework) -> Self {
        value.0
    }
}

impl Handle<Framework> {
    /// The UTC time when you created your framework.
    ///
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// Depolyment status refers to whether your framework has completed deployment. This status is usually `Completed` , but might also be `Create in progress` or another status.
    ///
    /// `Fn::GetAtt` of `DeploymentStatus`.
    #[must_use]
    pub fn deployment_status(self) -> Value<String> {
        self.attribute("DeploymentStatus")
    }

    /// The Amazon Resource Name (ARN) of your framework.
    ///
    /// `Fn::GetAtt` of `FrameworkArn`.
    #[must_use]
    pub fn framework_arn(self) -> Value<String> {
        self.attribute("FrameworkArn")
    }

    /// Framework status refers to whether you have turned on resource tracking for all of your resources. This status is `Active` when you turn on all resources the framework evaluates.
    ///
    /// `Fn::GetAtt` of `FrameworkStatus`.
    #[must_use]
    pub fn framework_status(self) -> Value<String> {
        self.attribute("FrameworkStatus")
    }
}

/// Creates a legal hold on recovery points (backups). A legal hold prevents backups from being deleted while under hold.
///
/// [`AWS::Backup::LegalHold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-legalhold.html).
///
/// Required: `Description`, `RecoveryPointSelection`, `Title`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LegalHold(Properties);

impl LegalHold {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The description of the legal hold.
    ///
    /// `Description`. Required. A change replaces the resource.
    pub fn description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Description", value.into());
        self
    }

    /// The criteria to assign a set of resources, such as resource types or backup vaults.
    ///
    /// `RecoveryPointSelection`. Required. A change replaces the resource.
    pub fn recovery_point_selection(
        mut self,
        value: impl Into<Value<legal_hold::RecoveryPointSelection>>,
    ) -> Self {
        self.0.set("RecoveryPointSelection", value.into());
        self
    }

    /// Optional tags to include.
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<legal_hold::TagsItem>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }

    /// The title of the legal hold.
    ///
    /// `Title`. Required. A change replaces the resource.
    pub fn title(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("Title", value.into());
        self
    }
}

impl Resource for LegalHold {
    const TYPE: &'static str = "AWS::Backup::LegalHold";
}

impl Construct for LegalHold {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LegalHold> for Properties {
    fn from(value: LegalHold) -> Self {
        value.0
    }
}

impl Handle<LegalHold> {
    /// The Amazon Resource Name (ARN) of the legal hold.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The time when the legal hold was created.
    ///
    /// `Fn::GetAtt` of `CreationDate`.
    #[must_use]
    pub fn creation_date(self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// The ID of the legal hold.
    ///
    /// `Fn::GetAtt` of `LegalHoldId`.
    #[must_use]
    pub fn legal_hold_id(self) -> Value<String> {
        self.attribute("LegalHoldId")
    }

    /// The status of the legal hold.
    ///
    /// `Fn::GetAtt` of `Status`.
    #[must_use]
    pub fn status(self) -> Value<String> {
        self.attribute("Status")
    }
}

/// Creates a logical container to where backups may be copied.
///
/// [`AWS::Backup::LogicallyAirGappedBackupVault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-logicallyairgappedbackupvault.html).
///
/// Required: `BackupVaultName`, `MaxRetentionDays`, `MinRetentionDays`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct LogicallyAirGappedBackupVault(Properties);

impl LogicallyAirGappedBackupVault {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The backup vault access policy document in JSON format.
    ///
    /// `AccessPolicy`.
    pub fn access_policy(mut self, value: impl Into<Json>) -> Self {
        self.0.set("AccessPolicy", value.into());
        self
    }

    /// The name of a logical container where backups are stored. Logically air-gapped backup vaults are identified by names that are unique to the account used to create them and the Region where they are created.
    ///
    /// `BackupVaultName`. Required. A change replaces the resource.
    pub fn backup_vault_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupVaultName", value.into());
        self
    }

    /// The tags to assign to the vault.
    ///
    /// `BackupVaultTags`.
    pub fn backup_vault_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("BackupVaultTags", value.into());
        self
    }

    /// The server-side encryption key that is used to protect your backups; for example, `arn:aws:kms:us-west-2:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab` .
    ///
    /// `EncryptionKeyArn`. A change replaces the resource.
    pub fn encryption_key_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("EncryptionKeyArn", value.into());
        self
    }

    /// The maximum retention period that the vault retains its recovery points.
    ///
    /// `MaxRetentionDays`. Required. A change replaces the resource.
    pub fn max_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MaxRetentionDays", value.into());
        self
    }

    /// This setting specifies the minimum retention period that the vault retains its recovery points.
    ///
    /// `MinRetentionDays`. Required. A change replaces the resource.
    pub fn min_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("MinRetentionDays", value.into());
        self
    }

    /// The Amazon Resource Name (ARN) of the MPA approval team to associate with the backup vault. This cannot be changed after it is set from the CloudFormation template.
    ///
    /// `MpaApprovalTeamArn`.
    pub fn mpa_approval_team_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("MpaApprovalTeamArn", value.into());
        self
    }

    /// Returns event notifications for the specified backup vault.
    ///
    /// `Notifications`.
    pub fn notifications(
        mut self,
        value: impl Into<Value<logically_air_gapped_backup_vault::NotificationObjectType>>,
    ) -> Self {
        self.0.set("Notifications", value.into());
        self
    }
}

impl Resource for LogicallyAirGappedBackupVault {
    const TYPE: &'static str = "AWS::Backup::LogicallyAirGappedBackupVault";
}

impl Construct for LogicallyAirGappedBackupVault {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<LogicallyAirGappedBackupVault> for Properties {
    fn from(value: LogicallyAirGappedBackupVault) -> Self {
        value.0
    }
}

impl Handle<LogicallyAirGappedBackupVault> {
    /// The ARN of the backup vault.
    ///
    /// `Fn::GetAtt` of `BackupVaultArn`.
    #[must_use]
    pub fn backup_vault_arn(self) -> Value<String> {
        self.attribute("BackupVaultArn")
    }

    /// The vault state. The possible values are `CREATING` , `AVAILABLE` , and `FAILED` .
    ///
    /// `Fn::GetAtt` of `VaultState`.
    #[must_use]
    pub fn vault_state(self) -> Value<String> {
        self.attribute("VaultState")
    }

    /// The vault type. The possible values are `BACKUP_VAULT` and `LOGICALLY_AIR_GAPPED_BACKUP_VAULT` .
    ///
    /// `Fn::GetAtt` of `VaultType`.
    #[must_use]
    pub fn vault_type(self) -> Value<String> {
        self.attribute("VaultType")
    }
}

/// Creates a report plan. A report plan is a document that contains information about the contents of the report and where AWS Backup will deliver it.
///
/// [`AWS::Backup::ReportPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-reportplan.html).
///
/// Required: `ReportDeliveryChannel`, `ReportSetting`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct ReportPlan(Properties);

impl ReportPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports.
    ///
    /// `ReportDeliveryChannel`. Required.
    pub fn report_delivery_channel(
        mut self,
        value: impl Into<Value<report_plan::ReportDeliveryChannel>>,
    ) -> Self {
        self.0.set("ReportDeliveryChannel", value.into());
        self
    }

    /// An optional description of the report plan with a maximum 1,024 characters.
    ///
    /// `ReportPlanDescription`.
    pub fn report_plan_description(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReportPlanDescription", value.into());
        self
    }

    /// The unique name of the report plan. This name is between 1 and 256 characters starting with a letter, and consisting of letters (a-z, A-Z), numbers (0-9), and underscores (\_).
    ///
    /// `ReportPlanName`. A change replaces the resource.
    pub fn report_plan_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ReportPlanName", value.into());
        self
    }

    /// The tags to assign to your report plan.
    ///
    /// `ReportPlanTags`.
    pub fn report_plan_tags(mut self, value: impl Into<List<report_plan::Tag>>) -> Self {
        self.0.set("ReportPlanTags", value.into());
        self
    }

    /// Identifies the report template for the report. Reports are built using a report template. The report templates are:
    ///
    /// `ReportSetting`. Required.
    pub fn report_setting(mut self, value: impl Into<Value<report_plan::ReportSetting>>) -> Self {
        self.0.set("ReportSetting", value.into());
        self
    }
}

impl Resource for ReportPlan {
    const TYPE: &'static str = "AWS::Backup::ReportPlan";
}

impl Construct for ReportPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<ReportPlan> for Properties {
    fn from(value: ReportPlan) -> Self {
        value.0
    }
}

impl Handle<ReportPlan> {
    /// The Amazon Resource Name (ARN) of your report plan.
    ///
    /// `Fn::GetAtt` of `ReportPlanArn`.
    #[must_use]
    pub fn report_plan_arn(self) -> Value<String> {
        self.attribute("ReportPlanArn")
    }
}

/// Creates a restore testing plan.
///
/// [`AWS::Backup::RestoreTestingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingplan.html).
///
/// Required: `RecoveryPointSelection`, `RestoreTestingPlanName`, `ScheduleExpression`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RestoreTestingPlan(Properties);

impl RestoreTestingPlan {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The specified criteria to assign a set of resources, such as recovery point types or backup vaults.
    ///
    /// `RecoveryPointSelection`. Required.
    pub fn recovery_point_selection(
        mut self,
        value: impl Into<Value<restore_testing_plan::RestoreTestingRecoveryPointSelection>>,
    ) -> Self {
        self.0.set("RecoveryPointSelection", value.into());
        self
    }

    /// The RestoreTestingPlanName is a unique string that is the name of the restore testing plan. This cannot be changed after creation, and it must consist of only alphanumeric characters and underscores.
    ///
    /// `RestoreTestingPlanName`. Required. A change replaces the resource.
    pub fn restore_testing_plan_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreTestingPlanName", value.into());
        self
    }

    /// A CRON expression in specified timezone when a restore testing plan is executed. When no CRON expression is provided, AWS Backup will use the default expression `cron(0 5 ? * * *)` .
    ///
    /// `ScheduleExpression`. Required.
    pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpression", value.into());
        self
    }

    /// Optional. This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC. You can modify this to a specified timezone.
    ///
    /// `ScheduleExpressionTimezone`.
    pub fn schedule_expression_timezone(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ScheduleExpressionTimezone", value.into());
        self
    }

    /// Defaults to 24 hours.
    ///
    /// `StartWindowHours`.
    pub fn start_window_hours(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("StartWindowHours", value.into());
        self
    }

    /// Optional tags to include. A tag is a key-value pair you can use to manage, filter, and search for your resources. Allowed characters include UTF-8 letters,numbers, spaces, and the following characters: `+ - = . _ : /.`
    ///
    /// `Tags`.
    pub fn tags(mut self, value: impl Into<List<restore_testing_plan::Tag>>) -> Self {
        self.0.set("Tags", value.into());
        self
    }
}

impl Resource for RestoreTestingPlan {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingPlan";
}

impl Construct for RestoreTestingPlan {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RestoreTestingPlan> for Properties {
    fn from(value: RestoreTestingPlan) -> Self {
        value.0
    }
}

impl Handle<RestoreTestingPlan> {
    /// An Amazon Resource Name (ARN) that uniquely identifies a restore testing plan.
    ///
    /// `Fn::GetAtt` of `RestoreTestingPlanArn`.
    #[must_use]
    pub fn restore_testing_plan_arn(self) -> Value<String> {
        self.attribute("RestoreTestingPlanArn")
    }
}

/// This request can be sent after CreateRestoreTestingPlan request returns successfully. This is the second part of creating a resource testing plan, and it must be completed sequentially.
///
/// [`AWS::Backup::RestoreTestingSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-restoretestingselection.html).
///
/// Required: `IamRoleArn`, `ProtectedResourceType`, `RestoreTestingPlanName`, `RestoreTestingSelectionName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct RestoreTestingSelection(Properties);

impl RestoreTestingSelection {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// The Amazon Resource Name (ARN) of the IAM role that AWS Backup uses to create the target resource; for example: `arn:aws:iam::123456789012:role/S3Access` .
    ///
    /// `IamRoleArn`. Required.
    pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("IamRoleArn", value.into());
        self
    }

    /// You can include specific ARNs, such as `ProtectedResourceArns: ["arn:aws:...", "arn:aws:..."]` or you can include a wildcard: `ProtectedResourceArns: ["*"]` , but not both.
    ///
    /// `ProtectedResourceArns`.
    pub fn protected_resource_arns(mut self, value: impl Into<List<String>>) -> Self {
        self.0.set("ProtectedResourceArns", value.into());
        self
    }

    /// In a resource testing selection, this parameter filters by specific conditions such as `StringEquals` or `StringNotEquals` .
    ///
    /// `ProtectedResourceConditions`.
    pub fn protected_resource_conditions(
        mut self,
        value: impl Into<Value<restore_testing_selection::ProtectedResourceConditions>>,
    ) -> Self {
        self.0.set("ProtectedResourceConditions", value.into());
        self
    }

    /// The type of AWS resource included in a resource testing selection; for example, an Amazon EBS volume or an Amazon RDS database.
    ///
    /// `ProtectedResourceType`. Required. A change replaces the resource.
    pub fn protected_resource_type(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("ProtectedResourceType", value.into());
        self
    }

    /// You can override certain restore metadata keys by including the parameter `RestoreMetadataOverrides` in the body of `RestoreTestingSelection` . Key values are not case sensitive.
    ///
    /// `RestoreMetadataOverrides`.
    pub fn restore_metadata_overrides(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("RestoreMetadataOverrides", value.into());
        self
    }

    /// Unique string that is the name of the restore testing plan.
    ///
    /// `RestoreTestingPlanName`. Required. A change replaces the resource.
    pub fn restore_testing_plan_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreTestingPlanName", value.into());
        self
    }

    /// The unique name of the restore testing selection that belongs to the related restore testing plan.
    ///
    /// `RestoreTestingSelectionName`. Required. A change replaces the resource.
    pub fn restore_testing_selection_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("RestoreTestingSelectionName", value.into());
        self
    }

    /// This is amount of hours (1 to 168) available to run a validation script on the data. The data will be deleted upon the completion of the validation script or the end of the specified retention period, whichever comes first.
    ///
    /// `ValidationWindowHours`.
    pub fn validation_window_hours(mut self, value: impl Into<Value<i64>>) -> Self {
        self.0.set("ValidationWindowHours", value.into());
        self
    }
}

impl Resource for RestoreTestingSelection {
    const TYPE: &'static str = "AWS::Backup::RestoreTestingSelection";
}

impl Construct for RestoreTestingSelection {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<RestoreTestingSelection> for Properties {
    fn from(value: RestoreTestingSelection) -> Self {
        value.0
    }
}

/// Resource Type definition for AWS::Backup::TieringConfiguration
///
/// [`AWS::Backup::TieringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-tieringconfiguration.html).
///
/// Required: `BackupVaultName`, `ResourceSelection`, `TieringConfigurationName`.
#[derive(Clone, Debug, Default)]
#[must_use = "a resource does nothing until it is added to a stack"]
pub struct TieringConfiguration(Properties);

impl TieringConfiguration {
    /// Nothing is set yet.
    pub fn new() -> Self {
        Self(Properties::new())
    }

    /// `BackupVaultName`. Required.
    pub fn backup_vault_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("BackupVaultName", value.into());
        self
    }

    /// `ResourceSelection`. Required.
    pub fn resource_selection(
        mut self,
        value: impl Into<List<tiering_configuration::ResourceSelection>>,
    ) -> Self {
        self.0.set("ResourceSelection", value.into());
        self
    }

    /// `TieringConfigurationName`. Required. A change replaces the resource.
    pub fn tiering_configuration_name(mut self, value: impl Into<Value<String>>) -> Self {
        self.0.set("TieringConfigurationName", value.into());
        self
    }

    /// `TieringConfigurationTags`.
    pub fn tiering_configuration_tags(mut self, value: impl Into<Map<String>>) -> Self {
        self.0.set("TieringConfigurationTags", value.into());
        self
    }
}

impl Resource for TieringConfiguration {
    const TYPE: &'static str = "AWS::Backup::TieringConfiguration";
}

impl Construct for TieringConfiguration {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(self.0)
    }
}

impl From<TieringConfiguration> for Properties {
    fn from(value: TieringConfiguration) -> Self {
        value.0
    }
}

impl Handle<TieringConfiguration> {
    /// `Fn::GetAtt` of `CreationTime`.
    #[must_use]
    pub fn creation_time(self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Fn::GetAtt` of `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Fn::GetAtt` of `TieringConfigurationArn`.
    #[must_use]
    pub fn tiering_configuration_arn(self) -> Value<String> {
        self.attribute("TieringConfigurationArn")
    }
}

/// Property types and words of [`BackupPlan`].
pub mod backup_plan {
    use crate::{Json, List, Map, Properties, Value};

    /// Specifies an object containing resource type and backup options. This is only supported for Windows VSS backups.
    ///
    /// A property type of `AWS::Backup::BackupPlan`.
    ///
    /// Required: `BackupOptions`, `ResourceType`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct AdvancedBackupSettingResourceType(Properties);

    impl AdvancedBackupSettingResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The backup option for the resource. Each option is a key-value pair. This option is only available for Windows VSS backup jobs.
        ///
        /// `BackupOptions`. Required.
        pub fn backup_options(mut self, value: impl Into<Json>) -> Self {
            self.0.set("BackupOptions", value.into());
            self
        }

        /// The name of a resource type. The only supported resource type is EC2.
        ///
        /// `ResourceType`. Required.
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }
    }

    impl From<AdvancedBackupSettingResourceType> for Json {
        fn from(value: AdvancedBackupSettingResourceType) -> Self {
            value.0.into()
        }
    }

    /// Specifies an object containing properties used to create a backup plan.
    ///
    /// A property type of `AWS::Backup::BackupPlan`.
    ///
    /// Required: `BackupPlanName`, `BackupPlanRule`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackupPlanResourceType(Properties);

    impl BackupPlanResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of backup options for each resource type.
        ///
        /// `AdvancedBackupSettings`.
        pub fn advanced_backup_settings(
            mut self,
            value: impl Into<List<AdvancedBackupSettingResourceType>>,
        ) -> Self {
            self.0.set("AdvancedBackupSettings", value.into());
            self
        }

        /// The display name of a backup plan.
        ///
        /// `BackupPlanName`. Required.
        pub fn backup_plan_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("BackupPlanName", value.into());
            self
        }

        /// An array of `BackupRule` objects, each of which specifies a scheduled task that is used to back up a selection of resources.
        ///
        /// `BackupPlanRule`. Required.
        pub fn backup_plan_rule(mut self, value: impl Into<List<BackupRuleResourceType>>) -> Self {
            self.0.set("BackupPlanRule", value.into());
            self
        }

        /// `ScanSettings`.
        pub fn scan_settings(mut self, value: impl Into<List<ScanSettingResourceType>>) -> Self {
            self.0.set("ScanSettings", value.into());
            self
        }
    }

    impl From<BackupPlanResourceType> for Json {
        fn from(value: BackupPlanResourceType) -> Self {
            value.0.into()
        }
    }

    /// Specifies an object containing properties used to schedule a task to back up a selection of resources.
    ///
    /// A property type of `AWS::Backup::BackupPlan`.
    ///
    /// Required: `RuleName`, `TargetBackupVault`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackupRuleResourceType(Properties);

    impl BackupRuleResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A value in minutes after a backup job is successfully started before it must be completed or it is canceled by AWS Backup .
        ///
        /// `CompletionWindowMinutes`.
        pub fn completion_window_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("CompletionWindowMinutes", value.into());
            self
        }

        /// An array of CopyAction objects, which contains the details of the copy operation.
        ///
        /// `CopyActions`.
        pub fn copy_actions(mut self, value: impl Into<List<CopyActionResourceType>>) -> Self {
            self.0.set("CopyActions", value.into());
            self
        }

        /// Enables continuous backup and point-in-time restores (PITR).
        ///
        /// `EnableContinuousBackup`.
        pub fn enable_continuous_backup(mut self, value: impl Into<Value<bool>>) -> Self {
            self.0.set("EnableContinuousBackup", value.into());
            self
        }

        /// There can up to one IndexAction in each BackupRule, as each backup can have 0 or 1 backup index associated with it.
        ///
        /// `IndexActions`.
        pub fn index_actions(mut self, value: impl Into<List<IndexActionsResourceType>>) -> Self {
            self.0.set("IndexActions", value.into());
            self
        }

        /// The lifecycle defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you define.
        ///
        /// `Lifecycle`.
        pub fn lifecycle(mut self, value: impl Into<Value<LifecycleResourceType>>) -> Self {
            self.0.set("Lifecycle", value.into());
            self
        }

        /// The tags to assign to the resources.
        ///
        /// `RecoveryPointTags`.
        pub fn recovery_point_tags(mut self, value: impl Into<Map<String>>) -> Self {
            self.0.set("RecoveryPointTags", value.into());
            self
        }

        /// A display name for a backup rule.
        ///
        /// `RuleName`. Required.
        pub fn rule_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("RuleName", value.into());
            self
        }

        /// `ScanActions`.
        pub fn scan_actions(mut self, value: impl Into<List<ScanActionResourceType>>) -> Self {
            self.0.set("ScanActions", value.into());
            self
        }

        /// A CRON expression specifying when AWS Backup initiates a backup job.
        ///
        /// `ScheduleExpression`.
        pub fn schedule_expression(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpression", value.into());
            self
        }

        /// This is the timezone in which the schedule expression is set. By default, ScheduleExpressions are in UTC. You can modify this to a specified timezone.
        ///
        /// `ScheduleExpressionTimezone`.
        pub fn schedule_expression_timezone(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScheduleExpressionTimezone", value.into());
            self
        }

        /// An optional value that specifies a period of time in minutes after a backup is scheduled before a job is canceled if it doesn't start successfully.
        ///
        /// `StartWindowMinutes`.
        pub fn start_window_minutes(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("StartWindowMinutes", value.into());
            self
        }

        /// The name of a logical container where backups are stored. Backup vaults are identified by names that are unique to the account used to create them and the AWS Region where they are created. They consist of letters, numbers, and hyphens.
        ///
        /// `TargetBackupVault`. Required.
        pub fn target_backup_vault(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("TargetBackupVault", value.into());
            self
        }

        /// The ARN of a logically air-gapped vault. ARN must be in the same account and Region.
        ///
        /// `TargetLogicallyAirGappedBackupVaultArn`.
        pub fn target_logically_air_gapped_backup_vault_arn(
            mut self,
            value: impl Into<Value<String>>,
        ) -> Self {
            self.0
                .set("TargetLogicallyAirGappedBackupVaultArn", value.into());
            self
        }
    }

    impl From<BackupRuleResourceType> for Json {
        fn from(value: BackupRuleResourceType) -> Self {
            value.0.into()
        }
    }

    /// Copies backups created by a backup rule to another vault.
    ///
    /// A property type of `AWS::Backup::BackupPlan`.
    ///
    /// Required: `DestinationBackupVaultArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct CopyActionResourceType(Properties);

    impl CopyActionResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An Amazon Resource Name (ARN) that uniquely identifies the destination backup vault for the copied backup. For example, `arn:aws:backup:us-east-1:123456789012:vault:aBackupVault.`
        ///
        /// `DestinationBackupVaultArn`. Required.
        pub fn destination_backup_vault_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("DestinationBackupVaultArn", value.into());
            self
        }

        /// Defines when a protected resource is transitioned to cold storage and when it expires. AWS Backup transitions and expires backups automatically according to the lifecycle that you define.
        ///
        /// `Lifecycle`.
        pub fn lifecycle(mut self, value: impl Into<Value<LifecycleResourceType>>) -> Self {
            self.0.set("Lifecycle", value.into());
            self
        }
    }

    impl From<CopyActionResourceType> for Json {
        fn from(value: CopyActionResourceType) -> Self {
            value.0.into()
        }
    }

    /// Specifies index actions.
    ///
    /// A property type of `AWS::Backup::BackupPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct IndexActionsResourceType(Properties);

    impl IndexActionsResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Text: 0 or 1 index action will be accepted for each BackupRule.
        ///
        /// `ResourceTypes`.
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }
    }

    impl From<IndexActionsResourceType> for Json {
        fn from(value: IndexActionsResourceType) -> Self {
            value.0.into()
        }
    }

    /// Specifies an object containing an array of `Transition` objects that determine how long in days before a recovery point transitions to cold storage or is deleted.
    ///
    /// A property type of `AWS::Backup::BackupPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LifecycleResourceType(Properties);

    impl LifecycleResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The number of days after creation that a recovery point is deleted. This value must be at least 90 days after the number of days specified in `MoveToColdStorageAfterDays` .
        ///
        /// `DeleteAfterDays`.
        pub fn delete_after_days(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("DeleteAfterDays", value.into());
            self
        }

        /// The number of days after creation that a recovery point is moved to cold storage.
        ///
        /// `MoveToColdStorageAfterDays`.
        pub fn move_to_cold_storage_after_days(mut self, value: impl Into<Value<f64>>) -> Self {
            self.0.set("MoveToColdStorageAfterDays", value.into());
            self
        }

        /// If the value is true, your backup plan transitions supported resources to archive (cold) storage tier in accordance with your lifecycle settings.
        ///
        /// `OptInToArchiveForSupportedResources`.
        pub fn opt_in_to_archive_for_supported_resources(
            mut self,
            value: impl Into<Value<bool>>,
        ) -> Self {
            self.0
                .set("OptInToArchiveForSupportedResources", value.into());
            self
        }
    }

    impl From<LifecycleResourceType> for Json {
        fn from(value: LifecycleResourceType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Backup::BackupPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScanActionResourceType(Properties);

    impl ScanActionResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MalwareScanner`. Allowed: [`MalwareScanner`].
        pub fn malware_scanner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MalwareScanner", value.into());
            self
        }

        /// `ScanMode`. Allowed: [`ScanMode`].
        pub fn scan_mode(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScanMode", value.into());
            self
        }
    }

    impl From<ScanActionResourceType> for Json {
        fn from(value: ScanActionResourceType) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Backup::BackupPlan`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ScanSettingResourceType(Properties);

    impl ScanSettingResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `MalwareScanner`. Allowed: [`MalwareScanner`].
        pub fn malware_scanner(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("MalwareScanner", value.into());
            self
        }

        /// `ResourceTypes`.
        pub fn resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceTypes", value.into());
            self
        }

        /// `ScannerRoleArn`.
        pub fn scanner_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ScannerRoleArn", value.into());
            self
        }
    }

    impl From<ScanSettingResourceType> for Json {
        fn from(value: ScanSettingResourceType) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `MalwareScanner`.
        pub enum MalwareScanner {
            Guardduty = "GUARDDUTY",
        }

        /// Words for `ScanMode`.
        pub enum ScanMode {
            FullScan = "FULL_SCAN",
            IncrementalScan = "INCREMENTAL_SCAN",
        }
    }
}

/// Property types and words of [`BackupSelection`].
pub mod backup_selection {
    use crate::{Json, List, Properties, Value};

    /// Specifies an object containing properties used to assign a set of resources to a backup plan.
    ///
    /// A property type of `AWS::Backup::BackupSelection`.
    ///
    /// Required: `IamRoleArn`, `SelectionName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackupSelectionResourceType(Properties);

    impl BackupSelectionResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },` .
        ///
        /// `Conditions`.
        pub fn conditions(
            mut self,
            value: impl Into<Value<BackupSelectionResourceTypeConditions>>,
        ) -> Self {
            self.0.set("Conditions", value.into());
            self
        }

        /// The ARN of the IAM role that AWS Backup uses to authenticate when backing up the target resource; for example, `arn:aws:iam::123456789012:role/S3Access` .
        ///
        /// `IamRoleArn`. Required.
        pub fn iam_role_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("IamRoleArn", value.into());
            self
        }

        /// A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },` .
        ///
        /// `ListOfTags`.
        pub fn list_of_tags(mut self, value: impl Into<List<ConditionResourceType>>) -> Self {
            self.0.set("ListOfTags", value.into());
            self
        }

        /// A list of Amazon Resource Names (ARNs) to exclude from a backup plan. The maximum number of ARNs is 500 without wildcards, or 30 ARNs with wildcards.
        ///
        /// `NotResources`.
        pub fn not_resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("NotResources", value.into());
            self
        }

        /// An array of strings that contain Amazon Resource Names (ARNs) of resources to assign to a backup plan.
        ///
        /// `Resources`.
        pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }

        /// The display name of a resource selection document.
        ///
        /// `SelectionName`. Required.
        pub fn selection_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SelectionName", value.into());
            self
        }
    }

    impl From<BackupSelectionResourceType> for Json {
        fn from(value: BackupSelectionResourceType) -> Self {
            value.0.into()
        }
    }

    /// A list of conditions that you define to assign resources to your backup plans using tags. For example, `"StringEquals": { "ConditionKey": "aws:ResourceTag/CreatedByCryo", "ConditionValue": "true" },` .
    ///
    /// A property type of `AWS::Backup::BackupSelection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct BackupSelectionResourceTypeConditions(Properties);

    impl BackupSelectionResourceTypeConditions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `StringEquals`.
        pub fn string_equals(mut self, value: impl Into<List<ConditionParameter>>) -> Self {
            self.0.set("StringEquals", value.into());
            self
        }

        /// `StringLike`.
        pub fn string_like(mut self, value: impl Into<List<ConditionParameter>>) -> Self {
            self.0.set("StringLike", value.into());
            self
        }

        /// `StringNotEquals`.
        pub fn string_not_equals(mut self, value: impl Into<List<ConditionParameter>>) -> Self {
            self.0.set("StringNotEquals", value.into());
            self
        }

        /// `StringNotLike`.
        pub fn string_not_like(mut self, value: impl Into<List<ConditionParameter>>) -> Self {
            self.0.set("StringNotLike", value.into());
            self
        }
    }

    impl From<BackupSelectionResourceTypeConditions> for Json {
        fn from(value: BackupSelectionResourceTypeConditions) -> Self {
            value.0.into()
        }
    }

    /// Includes information about tags you define to assign tagged resources to a backup plan.
    ///
    /// A property type of `AWS::Backup::BackupSelection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionParameter(Properties);

    impl ConditionParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key in a key-value pair. For example, in the tag `Department: Accounting` , `Department` is the key.
        ///
        /// `ConditionKey`.
        pub fn condition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionKey", value.into());
            self
        }

        /// The value in a key-value pair. For example, in the tag `Department: Accounting` , `Accounting` is the value.
        ///
        /// `ConditionValue`.
        pub fn condition_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionValue", value.into());
            self
        }
    }

    impl From<ConditionParameter> for Json {
        fn from(value: ConditionParameter) -> Self {
            value.0.into()
        }
    }

    /// Specifies an object that contains an array of triplets made up of a condition type (such as `STRINGEQUALS` ), a key, and a value. Conditions are used to filter resources in a selection that is assigned to a backup plan.
    ///
    /// A property type of `AWS::Backup::BackupSelection`.
    ///
    /// Required: `ConditionKey`, `ConditionType`, `ConditionValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ConditionResourceType(Properties);

    impl ConditionResourceType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The key in a key-value pair. For example, in `"Department": "accounting"` , `"Department"` is the key.
        ///
        /// `ConditionKey`. Required.
        pub fn condition_key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionKey", value.into());
            self
        }

        /// An operation, such as `STRINGEQUALS` , that is applied to a key-value pair used to filter resources in a selection.
        ///
        /// `ConditionType`. Required. Allowed: [`ConditionType`].
        pub fn condition_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionType", value.into());
            self
        }

        /// The value in a key-value pair. For example, in `"Department": "accounting"` , `"accounting"` is the value.
        ///
        /// `ConditionValue`. Required.
        pub fn condition_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ConditionValue", value.into());
            self
        }
    }

    impl From<ConditionResourceType> for Json {
        fn from(value: ConditionResourceType) -> Self {
            value.0.into()
        }
    }

    words! {
        /// Words for `ConditionType`.
        pub enum ConditionType {
            Stringequals = "stringequals",
        }
    }
}

/// Property types of [`BackupVault`].
pub mod backup_vault {
    use crate::{Json, List, Properties, Value};

    /// The `LockConfigurationType` property type specifies configuration for [AWS Backup Vault Lock](https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html) .
    ///
    /// A property type of `AWS::Backup::BackupVault`.
    ///
    /// Required: `MinRetentionDays`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct LockConfigurationType(Properties);

    impl LockConfigurationType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The AWS Backup Vault Lock configuration that specifies the number of days before the lock date. For example, setting `ChangeableForDays` to 30 on Jan. 1, 2022 at 8pm UTC will set the lock date to Jan. 31, 2022 at 8pm UTC.
        ///
        /// `ChangeableForDays`.
        pub fn changeable_for_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("ChangeableForDays", value.into());
            self
        }

        /// The AWS Backup Vault Lock configuration that specifies the maximum retention period that the vault retains its recovery points.
        ///
        /// `MaxRetentionDays`.
        pub fn max_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MaxRetentionDays", value.into());
            self
        }

        /// The AWS Backup Vault Lock configuration that specifies the minimum retention period that the vault retains its recovery points.
        ///
        /// `MinRetentionDays`. Required.
        pub fn min_retention_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("MinRetentionDays", value.into());
            self
        }
    }

    impl From<LockConfigurationType> for Json {
        fn from(value: LockConfigurationType) -> Self {
            value.0.into()
        }
    }

    /// Specifies an object containing SNS event notification properties for the target backup vault.
    ///
    /// A property type of `AWS::Backup::BackupVault`.
    ///
    /// Required: `BackupVaultEvents`, `SNSTopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationObjectType(Properties);

    impl NotificationObjectType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of events that indicate the status of jobs to back up resources to the backup vault.
        ///
        /// `BackupVaultEvents`. Required.
        pub fn backup_vault_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BackupVaultEvents", value.into());
            self
        }

        /// An ARN that uniquely identifies an Amazon Simple Notification Service (Amazon SNS) topic; for example, `arn:aws:sns:us-west-2:111122223333:MyTopic` .
        ///
        /// `SNSTopicArn`. Required.
        pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SNSTopicArn", value.into());
            self
        }
    }

    impl From<NotificationObjectType> for Json {
        fn from(value: NotificationObjectType) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`Framework`].
pub mod framework {
    use crate::{Json, List, Properties, Value};

    /// The parameters for a control. A control can have zero, one, or more than one parameter. An example of a control with two parameters is: "backup plan frequency is at least `daily` and the retention period is at least `1 year` ".
    ///
    /// A property type of `AWS::Backup::Framework`.
    ///
    /// Required: `ParameterName`, `ParameterValue`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ControlInputParameter(Properties);

    impl ControlInputParameter {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name of a parameter, for example, `BackupPlanFrequency` .
        ///
        /// `ParameterName`. Required.
        pub fn parameter_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterName", value.into());
            self
        }

        /// The value of parameter, for example, `hourly` .
        ///
        /// `ParameterValue`. Required.
        pub fn parameter_value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ParameterValue", value.into());
            self
        }
    }

    impl From<ControlInputParameter> for Json {
        fn from(value: ControlInputParameter) -> Self {
            value.0.into()
        }
    }

    /// Contains detailed information about all of the controls of a framework. Each framework must contain at least one control.
    ///
    /// A property type of `AWS::Backup::Framework`.
    ///
    /// Required: `ControlName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrameworkControl(Properties);

    impl FrameworkControl {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The name/value pairs.
        ///
        /// `ControlInputParameters`.
        pub fn control_input_parameters(
            mut self,
            value: impl Into<List<ControlInputParameter>>,
        ) -> Self {
            self.0.set("ControlInputParameters", value.into());
            self
        }

        /// The name of a control. This name is between 1 and 256 characters.
        ///
        /// `ControlName`. Required.
        pub fn control_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ControlName", value.into());
            self
        }

        /// The scope of a control. The control scope defines what the control will evaluate. Three examples of control scopes are: a specific backup plan, all backup plans with a specific tag, or all backup plans.
        ///
        /// `ControlScope`.
        pub fn control_scope(
            mut self,
            value: impl Into<Value<FrameworkControlControlScope>>,
        ) -> Self {
            self.0.set("ControlScope", value.into());
            self
        }
    }

    impl From<FrameworkControl> for Json {
        fn from(value: FrameworkControl) -> Self {
            value.0.into()
        }
    }

    /// The scope of a control. The control scope defines what the control will evaluate. Three examples of control scopes are: a specific backup plan, all backup plans with a specific tag, or all backup plans.
    ///
    /// A property type of `AWS::Backup::Framework`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct FrameworkControlControlScope(Properties);

    impl FrameworkControlControlScope {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The ID of the only AWS resource that you want your control scope to contain.
        ///
        /// `ComplianceResourceIds`.
        pub fn compliance_resource_ids(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ComplianceResourceIds", value.into());
            self
        }

        /// Describes whether the control scope includes one or more types of resources, such as `EFS` or `RDS`.
        ///
        /// `ComplianceResourceTypes`.
        pub fn compliance_resource_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ComplianceResourceTypes", value.into());
            self
        }

        /// Describes whether the control scope includes resources with one or more tags. Each tag is a key-value pair.
        ///
        /// `Tags`.
        pub fn tags(mut self, value: impl Into<List<Tag>>) -> Self {
            self.0.set("Tags", value.into());
            self
        }
    }

    impl From<FrameworkControlControlScope> for Json {
        fn from(value: FrameworkControlControlScope) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Backup::Framework`.
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
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
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
}

/// Property types of [`LegalHold`].
pub mod legal_hold {
    use crate::{Json, List, Properties, Value};

    /// The criteria to assign a set of resources, such as resource types or backup vaults.
    ///
    /// A property type of `AWS::Backup::LegalHold`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecoveryPointSelection(Properties);

    impl RecoveryPointSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A date range for filtering recovery points.
        ///
        /// `DateRange`.
        pub fn date_range(
            mut self,
            value: impl Into<Value<RecoveryPointSelectionDateRange>>,
        ) -> Self {
            self.0.set("DateRange", value.into());
            self
        }

        /// The resources included in the resource selection.
        ///
        /// `ResourceIdentifiers`.
        pub fn resource_identifiers(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ResourceIdentifiers", value.into());
            self
        }

        /// The names of the vaults in which the selected recovery points are contained.
        ///
        /// `VaultNames`.
        pub fn vault_names(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("VaultNames", value.into());
            self
        }
    }

    impl From<RecoveryPointSelection> for Json {
        fn from(value: RecoveryPointSelection) -> Self {
            value.0.into()
        }
    }

    /// A date range for filtering recovery points.
    ///
    /// A property type of `AWS::Backup::LegalHold`.
    ///
    /// Required: `FromDate`, `ToDate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RecoveryPointSelectionDateRange(Properties);

    impl RecoveryPointSelectionDateRange {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The beginning date, inclusive. ISO 8601 date-time.
        ///
        /// `FromDate`. Required.
        pub fn from_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("FromDate", value.into());
            self
        }

        /// The end date, inclusive. ISO 8601 date-time.
        ///
        /// `ToDate`. Required.
        pub fn to_date(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ToDate", value.into());
            self
        }
    }

    impl From<RecoveryPointSelectionDateRange> for Json {
        fn from(value: RecoveryPointSelectionDateRange) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Backup::LegalHold`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct TagsItem(Properties);

    impl TagsItem {
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

    impl From<TagsItem> for Json {
        fn from(value: TagsItem) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`LogicallyAirGappedBackupVault`].
pub mod logically_air_gapped_backup_vault {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Backup::LogicallyAirGappedBackupVault`.
    ///
    /// Required: `BackupVaultEvents`, `SNSTopicArn`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct NotificationObjectType(Properties);

    impl NotificationObjectType {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// An array of events that indicate the status of jobs to back up resources to the backup vault.
        ///
        /// `BackupVaultEvents`. Required.
        pub fn backup_vault_events(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("BackupVaultEvents", value.into());
            self
        }

        /// The Amazon Resource Name (ARN) that specifies the topic for a backup vault’s events; for example, `arn:aws:sns:us-west-2:111122223333:MyVaultTopic` .
        ///
        /// `SNSTopicArn`. Required.
        pub fn sns_topic_arn(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("SNSTopicArn", value.into());
            self
        }
    }

    impl From<NotificationObjectType> for Json {
        fn from(value: NotificationObjectType) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`ReportPlan`].
pub mod report_plan {
    use crate::{Json, List, Properties, Value};

    /// Contains information about where and how to deliver your reports, specifically your Amazon S3 bucket name, S3 key prefix, and the formats of your reports.
    ///
    /// A property type of `AWS::Backup::ReportPlan`.
    ///
    /// Required: `S3BucketName`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportDeliveryChannel(Properties);

    impl ReportDeliveryChannel {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// A list of the format of your reports: CSV, JSON, or both. If not specified, the default format is CSV.
        ///
        /// `Formats`.
        pub fn formats(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Formats", value.into());
            self
        }

        /// The unique name of the S3 bucket that receives your reports.
        ///
        /// `S3BucketName`. Required.
        pub fn s3_bucket_name(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3BucketName", value.into());
            self
        }

        /// The prefix for where AWS Backup Audit Manager delivers your reports to Amazon S3. The prefix is this part of the following path: s3://your-bucket-name/prefix/Backup/us-west-2/year/month/day/report-name. If not specified, there is no prefix.
        ///
        /// `S3KeyPrefix`.
        pub fn s3_key_prefix(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("S3KeyPrefix", value.into());
            self
        }
    }

    impl From<ReportDeliveryChannel> for Json {
        fn from(value: ReportDeliveryChannel) -> Self {
            value.0.into()
        }
    }

    /// Identifies the report template for the report. Reports are built using a report template. The report templates are:
    ///
    /// A property type of `AWS::Backup::ReportPlan`.
    ///
    /// Required: `ReportTemplate`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ReportSetting(Properties);

    impl ReportSetting {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The list of AWS accounts that a report covers.
        ///
        /// `Accounts`.
        pub fn accounts(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Accounts", value.into());
            self
        }

        /// The Amazon Resource Names (ARNs) of the frameworks a report covers.
        ///
        /// `FrameworkArns`.
        pub fn framework_arns(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("FrameworkArns", value.into());
            self
        }

        /// The list of AWS organization units that a report covers.
        ///
        /// `OrganizationUnits`.
        pub fn organization_units(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("OrganizationUnits", value.into());
            self
        }

        /// The list of AWS regions that a report covers.
        ///
        /// `Regions`.
        pub fn regions(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Regions", value.into());
            self
        }

        /// Identifies the report template for the report. Reports are built using a report template. The report templates are: `BACKUP_JOB_REPORT | COPY_JOB_REPORT | RESTORE_JOB_REPORT`
        ///
        /// `ReportTemplate`. Required.
        pub fn report_template(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ReportTemplate", value.into());
            self
        }
    }

    impl From<ReportSetting> for Json {
        fn from(value: ReportSetting) -> Self {
            value.0.into()
        }
    }

    /// A key-value pair to associate with a resource.
    ///
    /// A property type of `AWS::Backup::ReportPlan`.
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
        /// `Key`.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot be prefixed with aws:.
        ///
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
}

/// Property types and words of [`RestoreTestingPlan`].
pub mod restore_testing_plan {
    use crate::{Json, List, Properties, Value};

    /// `RecoveryPointSelection` has five parameters (three required and two optional). The values you specify determine which recovery point is included in the restore test.
    ///
    /// A property type of `AWS::Backup::RestoreTestingPlan`.
    ///
    /// Required: `Algorithm`, `IncludeVaults`, `RecoveryPointTypes`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct RestoreTestingRecoveryPointSelection(Properties);

    impl RestoreTestingRecoveryPointSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Acceptable values include "LATEST\_WITHIN\_WINDOW" or "RANDOM\_WITHIN\_WINDOW"
        ///
        /// `Algorithm`. Required. Allowed: [`Algorithm`].
        pub fn algorithm(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Algorithm", value.into());
            self
        }

        /// Accepted values include specific ARNs or list of selectors. Defaults to empty list if not listed.
        ///
        /// `ExcludeVaults`.
        pub fn exclude_vaults(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("ExcludeVaults", value.into());
            self
        }

        /// Accepted values include wildcard \["\*"\] or by specific ARNs or ARN wilcard replacement \["arn:aws:backup:us-west-2:123456789012:backup-vault:asdf", ...\] \["arn:aws:backup:\*:\*:backup-vault:asdf-\*", ...\]
        ///
        /// `IncludeVaults`. Required.
        pub fn include_vaults(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("IncludeVaults", value.into());
            self
        }

        /// These are the types of recovery points.
        ///
        /// `RecoveryPointTypes`. Required. Allowed: [`RecoveryPointTypes`].
        pub fn recovery_point_types(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("RecoveryPointTypes", value.into());
            self
        }

        /// Accepted values are integers from 1 to 365.
        ///
        /// `SelectionWindowDays`.
        pub fn selection_window_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("SelectionWindowDays", value.into());
            self
        }
    }

    impl From<RestoreTestingRecoveryPointSelection> for Json {
        fn from(value: RestoreTestingRecoveryPointSelection) -> Self {
            value.0.into()
        }
    }

    /// A property type of `AWS::Backup::RestoreTestingPlan`.
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

    words! {
        /// Words for `Algorithm`.
        pub enum Algorithm {
            LatestWithinWindow = "LATEST_WITHIN_WINDOW",
            RandomWithinWindow = "RANDOM_WITHIN_WINDOW",
        }

        /// Words for `RecoveryPointTypes`.
        pub enum RecoveryPointTypes {
            Snapshot = "SNAPSHOT",
            Continuous = "CONTINUOUS",
        }
    }
}

/// Property types of [`RestoreTestingSelection`].
pub mod restore_testing_selection {
    use crate::{Json, List, Properties, Value};

    /// Pair of two related strings. Allowed characters are letters, white space, and numbers that can be represented in UTF-8 and the following characters: `+ - = . _ : /`
    ///
    /// A property type of `AWS::Backup::RestoreTestingSelection`.
    ///
    /// Required: `Key`, `Value`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct KeyValue(Properties);

    impl KeyValue {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// The tag key.
        ///
        /// `Key`. Required.
        pub fn key(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Key", value.into());
            self
        }

        /// The tag value.
        ///
        /// `Value`. Required.
        pub fn value(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("Value", value.into());
            self
        }
    }

    impl From<KeyValue> for Json {
        fn from(value: KeyValue) -> Self {
            value.0.into()
        }
    }

    /// The conditions that you define for resources in your restore testing plan using tags.
    ///
    /// A property type of `AWS::Backup::RestoreTestingSelection`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ProtectedResourceConditions(Properties);

    impl ProtectedResourceConditions {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// Filters the values of your tagged resources for only those resources that you tagged with the same value. Also called "exact matching."
        ///
        /// `StringEquals`.
        pub fn string_equals(mut self, value: impl Into<List<KeyValue>>) -> Self {
            self.0.set("StringEquals", value.into());
            self
        }

        /// Filters the values of your tagged resources for only those resources that you tagged that do not have the same value. Also called "negated matching."
        ///
        /// `StringNotEquals`.
        pub fn string_not_equals(mut self, value: impl Into<List<KeyValue>>) -> Self {
            self.0.set("StringNotEquals", value.into());
            self
        }
    }

    impl From<ProtectedResourceConditions> for Json {
        fn from(value: ProtectedResourceConditions) -> Self {
            value.0.into()
        }
    }
}

/// Property types of [`TieringConfiguration`].
pub mod tiering_configuration {
    use crate::{Json, List, Properties, Value};

    /// A property type of `AWS::Backup::TieringConfiguration`.
    ///
    /// Required: `ResourceType`, `Resources`, `TieringDownSettingsInDays`.
    #[derive(Clone, Debug, Default)]
    #[must_use = "a property type does nothing until it is set"]
    pub struct ResourceSelection(Properties);

    impl ResourceSelection {
        /// Nothing is set yet.
        pub fn new() -> Self {
            Self(Properties::new())
        }

        /// `ResourceType`. Required.
        pub fn resource_type(mut self, value: impl Into<Value<String>>) -> Self {
            self.0.set("ResourceType", value.into());
            self
        }

        /// `Resources`. Required.
        pub fn resources(mut self, value: impl Into<List<String>>) -> Self {
            self.0.set("Resources", value.into());
            self
        }

        /// `TieringDownSettingsInDays`. Required.
        pub fn tiering_down_settings_in_days(mut self, value: impl Into<Value<i64>>) -> Self {
            self.0.set("TieringDownSettingsInDays", value.into());
            self
        }
    }

    impl From<ResourceSelection> for Json {
        fn from(value: ResourceSelection) -> Self {
            value.0.into()
        }
    }
}
