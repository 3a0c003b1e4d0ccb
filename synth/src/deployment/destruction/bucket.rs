//! Empties buckets.

use serde_json::{Value, json};

use crate::aws::{Aws, AwsError, Scratch};

/// How many objects one call deletes:
/// [DeleteObjects](https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html).
const AT_ONCE: &str = "1000";

/// Whether a bucket has any object, or an old version or a delete marker of one.
pub(super) fn has_objects(aws: &Aws, region: &str, bucket: &str) -> Result<bool, AwsError> {
    let ask = [
        "s3api",
        "list-object-versions",
        "--bucket",
        bucket,
        "--max-items",
        "1",
    ];
    Ok(!versions(&aws.json(Some(region), &ask)?).is_empty())
}

/// Deletes all that is in a bucket, old versions included; how much that was.
pub(super) fn empty(aws: &Aws, region: &str, bucket: &str) -> Result<usize, AwsError> {
    let ask = [
        "s3api",
        "list-object-versions",
        "--bucket",
        bucket,
        "--max-items",
        AT_ONCE,
    ];
    let mut count = 0;
    loop {
        let versions = versions(&aws.json(Some(region), &ask)?);
        if versions.is_empty() {
            return Ok(count);
        }
        count += versions.len();
        let scratch = Scratch::new().map_err(|source| AwsError::File { source })?;
        let request = json!({ "Objects": versions, "Quiet": true }).to_string();
        let file = scratch
            .file("objects.json", request.as_bytes())
            .map_err(|source| AwsError::File { source })?;
        let argument = Scratch::argument(&file);
        let delete = [
            "s3api",
            "delete-objects",
            "--bucket",
            bucket,
            "--delete",
            &argument,
        ];
        refused(&aws.json(Some(region), &delete)?)?;
    }
}

/// Keys and versions, as `delete-objects` takes them.
fn versions(answer: &Value) -> Vec<Value> {
    let lists = ["Versions", "DeleteMarkers"];
    let all = lists
        .iter()
        .filter_map(|list| answer[*list].as_array())
        .flatten();
    all.map(|version| json!({ "Key": version["Key"], "VersionId": version["VersionId"] }))
        .collect()
}

/// The first object that could not be deleted: without this, the next listing would have it again for ever.
fn refused(answer: &Value) -> Result<(), AwsError> {
    let Some(error) = answer["Errors"].get(0) else {
        return Ok(());
    };
    let text = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
    Err(AwsError::Refused {
        code: Some(text("Code")),
        message: format!("{}: {}", text("Key"), text("Message")),
        command: "aws s3api delete-objects".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_and_markers_are_what_is_in_a_bucket() {
        let answer = json!({
            "Versions": [{ "ETag": "\"x\"", "Key": "a b", "VersionId": "1", "IsLatest": true, "Size": 3 }],
            "DeleteMarkers": [{ "Key": "c", "VersionId": "null", "IsLatest": true }],
            "RequestCharged": null,
        });
        assert_eq!(
            versions(&answer),
            [
                json!({ "Key": "a b", "VersionId": "1" }),
                json!({ "Key": "c", "VersionId": "null" })
            ]
        );
        assert!(versions(&json!({ "RequestCharged": null })).is_empty());
        assert!(versions(&Value::Null).is_empty());
    }

    #[test]
    fn what_cannot_be_deleted_ends_it() {
        assert!(refused(&Value::Null).is_ok());
        let answer = json!({ "Errors": [{ "Key": "a", "Code": "AccessDenied", "Message": "Access Denied because object protected by object lock." }] });
        let error = refused(&answer).unwrap_err();
        assert!(error.has_code("AccessDenied"));
        assert_eq!(
            error.message(),
            "a: Access Denied because object protected by object lock."
        );
    }
}
