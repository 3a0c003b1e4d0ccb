//! What is there of a stack that is to be deleted.

use serde_json::Value;

use super::bucket;
use super::item::{Holding, Item};
use super::memory::Target;
use crate::aws::{Aws, AwsError};
use crate::deployment::description::Description;
use crate::failure::Failure;
use crate::template;

/// A stack that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) target: Target,
    /// The stack's id, by which it is known even after it is gone.
    pub(super) id: String,
    pub(super) status: String,
    /// Somebody must lift the protection first.
    pub(super) is_protected: bool,
    pub(super) items: Vec<Item>,
}

/// The stack, if it is there.
pub(super) fn inspect(aws: &Aws, target: &Target) -> Result<Option<Found>, Failure> {
    let region = Some(target.region.as_str());
    let found = Description::of(aws, &target.region, &target.stack_name)?;
    let Some(found) = found.filter(|found| found.status != "DELETE_COMPLETE") else {
        return Ok(None);
    };
    let list = [
        "cloudformation",
        "list-stack-resources",
        "--stack-name",
        &found.id,
    ];
    let get = [
        "cloudformation",
        "get-template",
        "--stack-name",
        &found.id,
        "--template-stage",
        "Processed",
    ];
    let resources = aws.json(region, &list)?;
    let template = match &aws.json(region, &get)?["TemplateBody"] {
        Value::String(text) => template::read(text).map_err(|error| {
            Failure::new(format_args!(
                "the deployed template of `{}`: {error}",
                target.stack_name
            ))
        })?,
        other => other.clone(),
    };
    let mut items = Item::all(&resources, &template);
    for item in &mut items {
        item.holding = holding(aws, &target.region, item)?;
    }
    Ok(Some(Found {
        target: target.clone(),
        id: found.id,
        status: found.status,
        is_protected: found.is_protected,
        items,
    }))
}

/// What a resource holds, as AWS tells now.
fn holding(aws: &Aws, region: &str, item: &Item) -> Result<Holding, AwsError> {
    let asked = match item.type_name.as_str() {
        "AWS::S3::Bucket" => bucket::has_objects(aws, region, &item.physical_id).map(|has| {
            if has {
                Holding::Objects
            } else {
                Holding::Nothing
            }
        }),
        "AWS::Cognito::UserPool" => {
            let ask = [
                "cognito-idp",
                "describe-user-pool",
                "--user-pool-id",
                &item.physical_id,
            ];
            aws.json(Some(region), &ask).map(|answer| {
                let is_protected = answer["UserPool"]["DeletionProtection"] == "ACTIVE";
                if is_protected {
                    Holding::Protected
                } else {
                    Holding::Nothing
                }
            })
        }
        _ => Ok(Holding::Nothing),
    };
    match asked {
        // Somebody deleted it by hand; CloudFormation takes that as done.
        Err(error) if is_gone(&error) => Ok(Holding::Nothing),
        other => other,
    }
}

/// Whether AWS says that something is not there.
pub(super) fn is_gone(error: &AwsError) -> bool {
    const CODES: [&str; 8] = [
        "404",
        "NoSuchBucket",
        "NoSuchHostedZone",
        "NotFoundException",
        "ParameterNotFound",
        "RepositoryNotFoundException",
        "ResourceNotFoundException",
        "AWS.SimpleQueueService.NonExistentQueue",
    ];
    error.is_absence() || CODES.iter().any(|code| error.has_code(code))
}
