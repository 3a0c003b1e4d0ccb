//! What protects less in resources of any type.

use serde_json::Value;

use super::super::difference::Widening;
use super::super::excerpt::shown;
use super::table::Sides;

/// Properties that encrypt what is stored.
const ENCRYPTION: [&str; 8] = [
    "BucketEncryption",
    "KmsKeyId",
    "KmsMasterKeyId",
    "KMSMasterKeyId",
    "SSESpecification",
    "StorageEncrypted",
    "EncryptionConfiguration",
    "SqsManagedSseEnabled",
];

/// Properties that keep a resource from being deleted.
const PROTECTION: [&str; 2] = ["DeletionProtection", "DeletionProtectionEnabled"];

/// Properties that hold a secret where anybody who reads the template reads it.
const SECRETS: [(&str, &str); 4] = [
    ("AWS::SecretsManager::Secret", "SecretString"),
    ("AWS::RDS::DBInstance", "MasterUserPassword"),
    ("AWS::RDS::DBCluster", "MasterUserPassword"),
    ("AWS::Cognito::UserPoolIdentityProvider", "ProviderDetails"),
];

/// Types of which each one lets somebody do something.
const GRANTS: [(&str, &str); 6] = [
    (
        "AWS::Lambda::Permission",
        "lets `{Principal}` invoke a function",
    ),
    ("AWS::IAM::AccessKey", "is a key that does not expire"),
    ("AWS::IAM::InstanceProfile", "lets instances act by a role"),
    (
        "AWS::Cognito::UserPoolUserToGroupAttachment",
        "puts `{Username}` into the group `{GroupName}`",
    ),
    ("AWS::Cognito::UserPoolUser", "is a user who may sign in"),
    ("AWS::RAM::ResourceShare", "shares resources with others"),
];

/// Types of which each one protects something.
const GUARDS: [(&str, &str); 5] = [
    ("AWS::WAFv2::WebACLAssociation", "requests pass no firewall"),
    ("AWS::WAFv2::WebACL", "a firewall is gone"),
    (
        "AWS::WAFv2::LoggingConfiguration",
        "the firewall logs no longer",
    ),
    (
        "AWS::S3::AccountPublicAccessBlock",
        "public access is blocked no longer",
    ),
    (
        "AWS::CloudTrail::Trail",
        "calls of AWS are recorded no longer",
    ),
];

/// Whether a flag is known to be on.
pub(super) fn is_on(value: &Value) -> bool {
    matches!(value, Value::Bool(true)) || matches!(value.as_str(), Some("true" | "ACTIVE"))
}

pub(super) fn check(type_name: &str, sides: &Sides<'_>, found: &mut Vec<Widening>) {
    if !sides.is {
        let guard = GUARDS.iter().find(|(of, _)| sides.was && *of == type_name);
        found.extend(guard.map(|(_, reason)| Widening::new("", *reason)));
        return;
    }
    if let Some((_, reason)) = GRANTS.iter().find(|(of, _)| *of == type_name)
        && sides.before != sides.after
    {
        found.push(Widening::new("", filled(reason, sides.after)));
    }
    for property in ENCRYPTION {
        let [before, after] = sides.at(&format!("/{property}"));
        let is_lost = after.is_null() || after == &Value::Bool(false);
        if !before.is_null() && before != after && is_lost {
            found.push(Widening::new(
                property,
                "the encryption that was asked for is gone",
            ));
        }
    }
    for property in PROTECTION {
        let [before, after] = sides.at(&format!("/{property}"));
        if is_on(before) && !is_on(after) {
            found.push(Widening::new(
                property,
                "is protected against deletion no longer",
            ));
        }
    }
    for (_, property) in SECRETS.iter().filter(|(of, _)| *of == type_name) {
        let [before, after] = sides.at(&format!("/{property}"));
        if before != after && is_literal_secret(after) {
            found.push(Widening::new(*property, "a secret stands in the template"));
        }
    }
    if type_name == "AWS::WAFv2::WebACL" {
        firewall(sides, found);
    }
    if type_name == "AWS::Lambda::Url" {
        let [before, after] = sides.at("/AuthType");
        if after == "NONE" && before != after {
            found.push(Widening::new("AuthType", "everybody may call the function"));
        }
    }
    if type_name == "AWS::EC2::SecurityGroup" {
        let [before, after] = sides.at("/SecurityGroupIngress");
        for rule in after.as_array().into_iter().flatten() {
            if !before.as_array().is_some_and(|old| old.contains(rule)) {
                found.push(Widening::new(
                    "SecurityGroupIngress",
                    format!("lets in {}", shown(rule)),
                ));
            }
        }
    }
}

fn firewall(sides: &Sides<'_>, found: &mut Vec<Widening>) {
    let [before, after] = sides.at("/DefaultAction");
    if before.get("Block").is_some() && after.get("Block").is_none() {
        found.push(Widening::new("DefaultAction", "what no rule blocks passes"));
    }
    let names = |side: &Value| {
        let rules = side.as_array().into_iter().flatten();
        rules
            .filter_map(|rule| Some(shown(rule.get("Name")?)))
            .collect::<Vec<_>>()
    };
    let [before, after] = sides.at("/Rules").map(names);
    for rule in before.iter().filter(|rule| !after.contains(rule)) {
        found.push(Widening::new("Rules", format!("the rule `{rule}` is gone")));
    }
}

/// Whether a text, or a key of a secret's name in a map, is written out instead of taken from elsewhere.
fn is_literal_secret(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.contains("{{resolve:"),
        Value::Object(map) => map.iter().any(|(key, value)| {
            let is_secret = key.to_lowercase().contains("secret") || key == "private_key";
            is_secret && is_literal_secret(value)
        }),
        _ => false,
    }
}

/// A text with the values of the properties that it names.
fn filled(text: &str, properties: &Value) -> String {
    let mut told = text.to_owned();
    for (name, value) in properties.as_object().into_iter().flatten() {
        told = told.replace(&format!("{{{name}}}"), &shown(value));
    }
    told
}
