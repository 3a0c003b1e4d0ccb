//! Files beside a template, which are in a bucket once it is deployed.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use md5::{Digest, Md5};
use serde_json::Value;

/// Properties that name a file until `package` has uploaded it: those of
/// [`aws cloudformation package`](https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html)
/// that hold code.
const FILES: [(&str, &str); 6] = [
    ("AWS::Lambda::Function", "Code"),
    ("AWS::Lambda::LayerVersion", "Content"),
    ("AWS::Serverless::Function", "CodeUri"),
    ("AWS::Serverless::LayerVersion", "ContentUri"),
    ("AWS::ApiGateway::RestApi", "BodyS3Location"),
    ("AWS::StepFunctions::StateMachine", "DefinitionS3Location"),
];

/// Puts in place of files, in the folder of a template or in a bucket, what is in them.
///
/// `aws` and `sam` name an upload by the MD5 digest of the file, and so can be compared what is not there any more.
pub(super) fn identify(template: &mut Value, folder: &Path) {
    for_each(template, |value| {
        let found = match &*value {
            Value::String(path) if !path.starts_with("s3://") => of_file(&folder.join(path)),
            Value::String(url) => of_key(url),
            place => of_key(
                place["S3Key"]
                    .as_str()
                    .or(place["Key"].as_str())
                    .unwrap_or_default(),
            ),
        };
        if let Some(digest) = found {
            *value = Value::String(format!("the file with the MD5 digest {digest}"));
        }
    });
}

fn for_each(template: &mut Value, mut change: impl FnMut(&mut Value)) {
    let resources = template.get_mut("Resources").and_then(Value::as_object_mut);
    for resource in resources
        .into_iter()
        .flat_map(|resources| resources.values_mut())
    {
        let type_name = resource["Type"].as_str().unwrap_or_default();
        let Some((_, property)) = FILES.iter().find(|(of, _)| *of == type_name) else {
            continue;
        };
        if let Some(value) = resource.pointer_mut(&format!("/Properties/{property}")) {
            change(value);
        }
    }
}

fn of_file(path: &Path) -> Option<String> {
    let digest = Md5::digest(fs::read(path).ok()?);
    let mut text = String::new();
    for byte in digest {
        // OK to ignore, because a text takes whatever is written to it.
        let _ = write!(text, "{byte:02x}");
    }
    Some(text)
}

/// The digest that an object's key ends with, `serverless-auth/0123456789abcdef0123456789abcdef.zip` for one.
fn of_key(key: &str) -> Option<String> {
    let name = key.rsplit('/').next()?;
    let digest = name.split('.').next()?;
    let is_digest = digest.len() == 32 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_digest.then(|| digest.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Of the RFC's own examples, that of `abc`: RFC 1321, section A.5.
    const OF_ABC: &str = "the file with the MD5 digest 900150983cd24fb0d6963f7d28e17f72";

    fn identified(type_name: &str, property: &str, value: &Value, folder: &Path) -> Value {
        let mut template = json!({ "Resources": { "A": { "Type": type_name, "Properties": { property: value } } } });
        identify(&mut template, folder);
        template["Resources"]["A"]["Properties"][property].take()
    }

    #[test]
    fn a_file_is_the_same_here_and_in_a_bucket() {
        let folder = std::env::temp_dir().join(format!("palisade-code-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("a.zip"), "abc").unwrap();
        let key = "stack/900150983cd24fb0d6963f7d28e17f72";
        for (type_name, property, value) in [
            ("AWS::Lambda::Function", "Code", json!("a.zip")),
            (
                "AWS::Lambda::Function",
                "Code",
                json!({ "S3Bucket": "b", "S3Key": key }),
            ),
            (
                "AWS::Lambda::LayerVersion",
                "Content",
                json!({ "S3Bucket": "b", "S3Key": format!("{key}.zip") }),
            ),
            (
                "AWS::Serverless::Function",
                "CodeUri",
                json!(format!("s3://bucket/{key}")),
            ),
        ] {
            assert_eq!(
                identified(type_name, property, &value, &folder),
                OF_ABC,
                "{value}"
            );
        }
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_is_no_file_stays() {
        let nowhere = Path::new("no-such-folder");
        for (type_name, property, value) in [
            ("AWS::Lambda::Function", "Code", json!("missing.zip")),
            (
                "AWS::Lambda::Function",
                "Code",
                json!({ "ZipFile": "code" }),
            ),
            (
                "AWS::Lambda::Function",
                "Code",
                json!({ "S3Bucket": "b", "S3Key": "code.zip" }),
            ),
            ("AWS::Lambda::Function", "Handler", json!("a.zip")),
        ] {
            assert_eq!(identified(type_name, property, &value, nowhere), value);
        }
    }
}
