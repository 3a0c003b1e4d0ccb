//! What is in a bucket already.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::aws::{Aws, AwsError};

/// An object as `list-objects-v2` tells of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Object {
    key: String,
    #[serde(rename = "ETag")]
    etag: String,
}

/// The `ETag`s of the objects of a bucket whose keys begin with a prefix, by key.
pub(super) fn stored(
    aws: &Aws,
    region: &str,
    bucket: &str,
    prefix: &str,
) -> Result<BTreeMap<String, String>, AwsError> {
    let mut arguments = vec!["s3api", "list-objects-v2", "--bucket", bucket];
    if !prefix.is_empty() {
        arguments.extend(["--prefix", prefix]);
    }
    arguments.extend(["--query", "Contents[].{Key: Key, ETag: ETag}"]);
    let answer = aws.json(Some(region), &arguments)?;
    read(answer).ok_or_else(|| AwsError::Answer {
        command: "aws s3api list-objects-v2".to_owned(),
    })
}

fn read(answer: serde_json::Value) -> Option<BTreeMap<String, String>> {
    // An empty bucket has no `Contents`.
    let objects: Option<Vec<Object>> = serde_json::from_value(answer).ok()?;
    let objects = objects.unwrap_or_default().into_iter();
    let entry = |object: Object| (object.key, object.etag.trim_matches('"').to_owned());
    Some(objects.map(entry).collect())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;

    #[test]
    fn etags_lose_their_quotes() {
        let answer = json!([{ "Key": "a b.html", "ETag": "\"b1946ac92492d2347c6235b4d2611184\"" }]);
        let stored = read(answer).unwrap();
        assert_eq!(stored["a b.html"], "b1946ac92492d2347c6235b4d2611184");
        assert!(read(json!(null)).unwrap().is_empty());
        assert!(read(json!({ "Key": 1 })).is_none());
    }
}
