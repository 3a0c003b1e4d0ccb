//! Resources that hold what people put in.

use serde_json::Value;

use super::difference::Fate;

/// Types whose resources hold what no template brings back.
const TYPES: [&str; 29] = [
    "AWS::Backup::BackupVault",
    "AWS::CloudFront::KeyValueStore",
    "AWS::Cognito::IdentityPool",
    "AWS::Cognito::UserPool",
    "AWS::Cognito::UserPoolUser",
    "AWS::DocDB::DBCluster",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Volume",
    "AWS::ECR::Repository",
    "AWS::EFS::FileSystem",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Elasticsearch::Domain",
    "AWS::IAM::AccessKey",
    "AWS::Kinesis::Stream",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::Logs::LogGroup",
    "AWS::Neptune::DBCluster",
    "AWS::OpenSearchService::Domain",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::Route53::HostedZone",
    "AWS::S3::Bucket",
    "AWS::S3Tables::TableBucket",
    "AWS::SecretsManager::Secret",
    "AWS::SQS::Queue",
];

/// Types that CloudFormation takes a last snapshot of unless told otherwise: see
/// [DeletionPolicy](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
const WITH_SNAPSHOT: [&str; 1] = ["AWS::RDS::DBCluster"];

/// Whether a resource of the type holds what people put in.
pub(crate) fn is_stateful(type_name: &str) -> bool {
    TYPES.contains(&type_name)
}

/// What becomes of a resource by its attribute `DeletionPolicy` or `UpdateReplacePolicy`.
pub(crate) fn fate(type_name: &str, resource: &Value, attribute: &str) -> Fate {
    match resource.get(attribute).and_then(Value::as_str) {
        Some("Retain" | "RetainExceptOnCreate") => Fate::Retained,
        Some("Snapshot") => Fate::Snapshot,
        None if attribute == "DeletionPolicy" && WITH_SNAPSHOT.contains(&type_name) => {
            Fate::Snapshot
        }
        _ => Fate::Deleted,
    }
}
