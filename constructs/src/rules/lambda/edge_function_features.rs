//! A function at the edge has only what the edge has.

use super::used::{functions, versions};
use crate::rules::findings::Findings;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::rule::Rule;

pub(in crate::rules) const RULE: Rule = Rule {
    code: "edge-function-features",
    title: "a function at the edge has only what the edge has",
    page: include_str!("../../../docs/rules/edge-function-features.md"),
    check,
};

/// Properties that a function at the edge cannot have, what they are of, and what to do instead:
/// those of `AWS::Lambda::Function` and of `AWS::Serverless::Function`.
const UNSUPPORTED: [(&str, &str, &str); 10] = [
    (
        "/Environment/Variables",
        "environment variables",
        "put what is known now into the package, and what is late into `Handler` or a parameter of Systems Manager",
    ),
    ("/Layers", "layers", "put what they hold into the package"),
    (
        "/VpcConfig/SubnetIds",
        "a VPC",
        "let it reach what is in the VPC by a public endpoint",
    ),
    (
        "/FileSystemConfigs",
        "file systems, which need a VPC",
        "put the files into the package",
    ),
    (
        "/DeadLetterConfig/TargetArn",
        "a dead-letter queue",
        "let it log what fails: CloudFront waits for each answer, so there is nothing to queue",
    ),
    (
        "/DeadLetterQueue",
        "a dead-letter queue",
        "let it log what fails: CloudFront waits for each answer, so there is nothing to queue",
    ),
    (
        "/Code/ImageUri",
        "a container image",
        "give it a zip archive",
    ),
    ("/ImageUri", "a container image", "give it a zip archive"),
    (
        "/ProvisionedConcurrencyConfig",
        "provisioned concurrency",
        "leave it out: Lambda makes as many instances as there are requests",
    ),
    (
        "/Code/SourceKMSKeyArn",
        "a package that is encrypted with a key of one's own",
        "leave the key out: Lambda encrypts packages anyway",
    ),
];

/// Properties of which a function at the edge can only have one value.
const FIXED: [(&str, &str); 3] = [
    ("/Architectures", "x86_64"),
    ("/PackageType", "Zip"),
    ("/RuntimeManagementConfig/UpdateRuntimeOn", "Auto"),
];

/// The most storage, in MB.
const MOST_STORAGE: f64 = 512.0;

fn check(model: &Model<'_>, findings: &mut Findings<'_>) {
    for function in functions(model) {
        for (pointer, feature, hint) in UNSUPPORTED {
            let place = function.property(pointer);
            if has_something(place) {
                findings
                    .report(
                        place,
                        format!("a function at the edge has no {}", bare(feature)),
                    )
                    .hint(hint);
            }
        }
        for (pointer, only) in FIXED {
            fixed(function, pointer, only, findings);
        }
        for pointer in ["/TracingConfig/Mode", "/Tracing"] {
            let mode = function.property(pointer);
            if mode.text().as_deref() == Some("Active") {
                findings
                    .report(mode, "a function at the edge has no tracing with X-Ray")
                    .hint("leave it out: CloudFront's logs and the function's own tell where time goes");
            }
        }
        let storage = function.property("/EphemeralStorage/Size");
        if let Some(size) = storage.number().filter(|size| *size > MOST_STORAGE) {
            findings.report(
                storage,
                format!(
                    "a function at the edge has at most {MOST_STORAGE} MB of storage, got {size}"
                ),
            );
        }
    }
    for version in versions(model) {
        fixed(version, "/RuntimePolicy/UpdateRuntimeOn", "Auto", findings);
        let concurrency = version.property("/ProvisionedConcurrencyConfig");
        if concurrency.is_given() {
            findings
                .report(
                    concurrency,
                    "a function at the edge has no provisioned concurrency",
                )
                .hint("leave it out: Lambda makes as many instances as there are requests");
        }
    }
}

fn fixed(resource: Found<'_>, pointer: &'static str, only: &str, findings: &mut Findings<'_>) {
    let place = resource.property(pointer);
    for item in place.items() {
        if let Some(text) = item.text().filter(|text| text != only) {
            let name = pointer.rsplit('/').next().unwrap_or_default();
            let message = format!("`{name}` of a function at the edge is `{only}`, got `{text}`");
            findings.report(item, message);
        }
    }
}

/// Whether something is given that is not empty.
fn has_something(place: Place<'_>) -> bool {
    place.alternatives().any(|place| {
        let is_empty_map = place.is_map() && place.entries().next().is_none();
        let is_empty_list = place.is_list() && place.items().next().is_none();
        place.is_given() && !is_empty_map && !is_empty_list
    })
}

fn bare(feature: &str) -> &str {
    feature.strip_prefix("a ").unwrap_or(feature)
}
