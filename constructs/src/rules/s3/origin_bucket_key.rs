//! CloudFront may use the key that encrypts a bucket.

use crate::rules::cloudfront::origins::{bucket, configurations, is_s3, origins, statements};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "origin-bucket-key",
    title: "CloudFront may use the key that encrypts a bucket behind it",
    page: include_str!("../../../docs/rules/origin-bucket-key.md"),
    check,
};

const HINT: &str = "allow `kms:Decrypt` to `cloudfront.amazonaws.com` in the key's policy, where `AWS:SourceArn` is the distribution";

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for origin in configurations(model)
        .flat_map(origins)
        .filter(|origin| is_s3(*origin))
    {
        let domain = origin.get("DomainName");
        let Some(bucket) = bucket(model, domain) else {
            continue;
        };
        let id = bucket.logical_id();
        for encryption in encryptions(bucket) {
            let key = encryption.get("KMSMasterKeyID");
            if key.is_absent() || key.text().is_some_and(|key| key.ends_with("alias/aws/s3")) {
                let message = format!(
                    "AWS's own key encrypts the bucket `{id}`, and CloudFront may not use that one"
                );
                findings
                    .report(domain, message)
                    .hint("encrypt the bucket with `AES256`, or with a key of your own");
            } else if let Some(target) = key.target()
                && target.resource.type_name() == "AWS::KMS::Key"
                && !lets_in(target.resource.property("/KeyPolicy"))
            {
                let message = format!(
                    "the key `{}` encrypts the bucket `{id}`, and its policy does not let CloudFront use it",
                    target.resource.logical_id()
                );
                findings.report(domain, message).hint(HINT);
            }
        }
    }
}

/// How a bucket is encrypted by keys of KMS.
fn encryptions(bucket: Found<'_>) -> impl Iterator<Item = Place<'_>> {
    let rules = bucket.property("/BucketEncryption/ServerSideEncryptionConfiguration");
    let defaults = rules
        .items()
        .map(|rule| rule.get("ServerSideEncryptionByDefault"));
    defaults.filter(|default| {
        let algorithm = default.get("SSEAlgorithm").text();
        matches!(algorithm.as_deref(), Some("aws:kms" | "aws:kms:dsse"))
    })
}

/// Whether a key's policy may let CloudFront in: what is late is taken for it.
fn lets_in(policy: Place<'_>) -> bool {
    policy.is_unknown()
        || statements(policy).any(|statement| {
            let principal = statement.get("Principal");
            let service = principal.get("Service");
            let action = statement.get("Action");
            let decrypts = |action: &str| {
                matches!(
                    action.to_ascii_lowercase().as_str(),
                    "*" | "kms:*" | "kms:decrypt" | "kms:decrypt*"
                )
            };
            let is_cloudfront = service
                .texts()
                .iter()
                .any(|name| name == "cloudfront.amazonaws.com");
            let is_anybody = principal.text().as_deref() == Some("*");
            statement.get("Effect").text().as_deref() == Some("Allow")
                && (is_cloudfront || is_anybody || principal.is_unknown() || service.is_unknown())
                && (action.is_unknown() || action.texts().iter().any(|action| decrypts(action)))
        })
}
