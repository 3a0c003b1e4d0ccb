//! Wrong use of resource types, and what is let through.

use serde_json::json;

use super::check::Check;
use super::schemas::Violation;
use super::shape::TypeShape;
use super::{Schemas, Tagging};
use crate::json::Json;

fn violations(type_name: &str, properties: serde_json::Value) -> Vec<String> {
    let mut told = Vec::new();
    let mut schemas = Schemas::new();
    schemas.look_up(type_name);
    schemas.check(type_name, &Json::from(properties), &mut |violation| {
        let hint = violation
            .hint
            .map_or_else(String::new, |hint| format!(" ({hint})"));
        told.push(format!("{}: {}{hint}", violation.path, violation.message));
    });
    told
}

#[test]
fn an_unknown_property_is_told_with_the_nearest_name() {
    assert_eq!(
        violations("AWS::S3::Bucket", json!({ "BucketNam": "files" })),
        [": there is no property `BucketNam` (did you mean `BucketName`?)"]
    );
}

#[test]
fn a_missing_property_is_told() {
    assert_eq!(
        violations("AWS::IAM::Role", json!({})),
        [": `AssumeRolePolicyDocument` is required"]
    );
}

#[test]
fn a_word_that_is_not_allowed_is_told_deep_in_the_tree() {
    let rules = json!([{ "AllowedMethods": ["GETT"], "AllowedOrigins": ["*"] }]);
    let told = violations(
        "AWS::S3::Bucket",
        json!({ "CorsConfiguration": { "CorsRules": rules } }),
    );
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].starts_with("CorsConfiguration/CorsRules/0/AllowedMethods/0: "),
        "{told:?}"
    );
    assert!(
        told[0].ends_with("got `GETT` (did you mean `GET`?)"),
        "{told:?}"
    );
}

#[test]
fn numbers_and_flags_may_be_texts() {
    let told = violations(
        "AWS::Lambda::Function",
        json!({ "Code": { "ZipFile": "x" }, "Role": "arn:aws:iam::123456789012:role/x", "MemorySize": "128", "Timeout": 3 }),
    );
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn functions_and_late_values_are_let_through() {
    let told = violations(
        "AWS::S3::Bucket",
        json!({ "BucketName": { "Fn::Sub": "${X}" }, "Tags": [{ "Ref": "AWS::NoValue" }], "CorsConfiguration": { "Fn::If": ["A", {}, {}] } }),
    );
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn conditions_decide_which_of_several_properties_is_given() {
    let certificate = |own: serde_json::Value, default: serde_json::Value| {
        violations(
            "AWS::CloudFront::Distribution",
            json!({ "DistributionConfig": {
                "Enabled": true,
                "DefaultCacheBehavior": { "TargetOriginId": "files", "ViewerProtocolPolicy": "https-only" },
                "Origins": [{ "Id": "files", "DomainName": "example.org", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" } }],
                "ViewerCertificate": { "AcmCertificateArn": own, "CloudFrontDefaultCertificate": default, "MinimumProtocolVersion": "TLSv1.2_2021", "SslSupportMethod": "sni-only" },
            } }),
        )
    };
    let arn = json!("arn:aws:acm:us-east-1:123456789012:certificate/x");
    let none = json!({ "Ref": "AWS::NoValue" });
    let told = certificate(
        json!({ "Fn::If": ["Own", arn, none] }),
        json!({ "Fn::If": ["Own", none, true] }),
    );
    assert!(told.is_empty(), "{told:?}");
    assert!(certificate(arn.clone(), none.clone()).is_empty());
    assert_eq!(certificate(arn, json!(true)).len(), 1);
    assert_eq!(certificate(none.clone(), none).len(), 1);
}

#[test]
fn an_empty_list_excludes_nothing() {
    let schema = r#"{ "p": { "Records": {}, "Target": {} }, "de": { "Target": ["Records"] } }"#;
    let schema = TypeShape::parse(schema).unwrap();
    let told = |records: serde_json::Value| {
        let mut told = Vec::new();
        let mut report = |violation: Violation| told.push(violation.message);
        let properties = Json::from(json!({ "Target": "x", "Records": records }));
        Check::new("AWS::Test::Record", &schema, &mut report).run(&properties);
        told
    };
    assert!(told(json!([])).is_empty());
    assert_eq!(
        told(json!(["192.0.2.1"])),
        ["`Target` and `Records` cannot be together"]
    );
}

#[test]
fn a_dynamic_reference_may_be_a_number() {
    let told = violations(
        "AWS::Lambda::Function",
        json!({ "Code": { "ZipFile": "x" }, "Role": "arn:aws:iam::123456789012:role/x", "Timeout": "{{resolve:ssm:/site/timeout}}" }),
    );
    assert!(told.is_empty(), "{told:?}");
}

#[test]
fn the_code_of_a_function_may_be_a_local_path() {
    let role = "arn:aws:iam::123456789012:role/x";
    let told = violations(
        "AWS::Lambda::Function",
        json!({ "Code": "target/site", "Role": role }),
    );
    assert!(told.is_empty(), "{told:?}");
    let told = violations("AWS::Lambda::Function", json!({ "Code": 5, "Role": role }));
    assert_eq!(told, ["Code: a map is needed, got `5`"]);
}

#[test]
fn tags_are_a_list_or_a_map() {
    let mut schemas = Schemas::new();
    assert_eq!(
        schemas.tagging("AWS::S3::Bucket"),
        Some(Tagging::List("Tags".to_owned()))
    );
    assert_eq!(
        schemas.tagging("AWS::SSM::Parameter"),
        Some(Tagging::Map("Tags".to_owned()))
    );
    assert_eq!(schemas.tagging("AWS::IAM::Policy"), None);
    assert_eq!(
        schemas.tagging("AWS::Cognito::UserPool"),
        Some(Tagging::Map("UserPoolTags".to_owned()))
    );
}

#[test]
fn an_unknown_type_is_not_checked() {
    assert!(violations("AWS::Nowhere::Thing", json!({ "Any": 1 })).is_empty());
}

#[test]
fn lengths_and_patterns_are_told() {
    let bucket = |name: &str| violations("AWS::S3::Bucket", json!({ "BucketName": name }));
    let long = "x".repeat(64);
    assert_eq!(
        bucket(&long),
        [format!(
            "BucketName: at most 63 characters are allowed, got 64 in `{long}`"
        )]
    );
    assert_eq!(
        bucket("Files"),
        ["BucketName: `Files` does not have the form `^([a-z0-9][a-z0-9.-]*[a-z0-9])?$`"]
    );
}

#[test]
fn ranges_are_told() {
    let function = |timeout: i64| {
        let role = "arn:aws:iam::123456789012:role/x";
        let code = json!({ "ZipFile": "x" });
        violations(
            "AWS::Lambda::Function",
            json!({ "Code": code, "Role": role, "Timeout": timeout }),
        )
    };
    assert_eq!(function(0), ["Timeout: 1 to 5400 is allowed, got `0`"]);
}
