//! What a function cannot be, or have, at the edge.

use std::time::Duration;

use crate::json::Json;
use crate::problem::Problem;
use crate::properties::Properties;

/// The longest run of a function at an origin's events.
const LONGEST_RUN: Duration = Duration::from_secs(30);

/// The most memory of a function at an origin's events, in MB.
const MOST_MEMORY: u32 = 10_240;

/// The most storage, in MB.
const MOST_STORAGE: u64 = 512;

/// Properties that a function at the edge cannot have, and what they are of. See
/// [Restrictions on Lambda@Edge](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-at-edge-function-restrictions.html).
const FORBIDDEN: [(&str, &str); 10] = [
    ("CapacityProviderConfig", "managed instances"),
    ("DeadLetterConfig", "a dead-letter queue"),
    ("DurableConfig", "durable executions"),
    ("Environment", "environment variables"),
    ("FileSystemConfigs", "file systems"),
    ("ImageConfig", "a container image"),
    ("Layers", "layers"),
    ("SnapStart", "snapshots"),
    ("TracingConfig", "X-Ray"),
    ("VpcConfig", "a VPC"),
];

/// Properties that a function at the edge can only have with one value.
const FIXED: [(&str, &str, &str); 3] = [
    ("Architectures", "/0", "x86_64"),
    ("PackageType", "", "Zip"),
    ("RuntimeManagementConfig", "/UpdateRuntimeOn", "Auto"),
];

pub(super) fn memory(megabytes: u32) -> Option<Problem> {
    (megabytes > MOST_MEMORY).then(|| {
        Problem::new(format!(
            "a function at the edge has at most {MOST_MEMORY} MB of memory, got `{megabytes}`"
        ))
    })
}

pub(super) fn timeout(time: Duration) -> Option<Problem> {
    (time > LONGEST_RUN || time.subsec_nanos() > 0).then(|| {
        Problem::new(format!(
            "a function at the edge may run for up to {} seconds, whole ones, got `{time:?}`",
            LONGEST_RUN.as_secs()
        ))
    })
}

/// What the properties say that cannot be at the edge.
pub(super) fn features(properties: &Properties) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, feature) in FORBIDDEN {
        if properties.get(name).is_some() {
            let problem = Problem::new(format!(
                "a function at the edge cannot have {feature}, but `{name}` is set"
            ));
            problems.push(if name == "Environment" {
                problem
                    .hint("tell the function with `EdgeFunction::late` or `EdgeFunction::settings`")
            } else {
                problem
            });
        }
    }
    for (name, pointer, only) in FIXED {
        let value = properties.get(name).and_then(|json| json.pointer(pointer));
        if let Some(Json::Text(text)) = value
            && text != only
        {
            problems.push(Problem::new(format!(
                "`{name}` of a function at the edge is `{only}`, got `{text}`"
            )));
        }
    }
    let storage = properties
        .get("EphemeralStorage")
        .and_then(|json| json.pointer("/Size"));
    if let Some(Json::Number(size)) = storage
        && size.as_u64().is_some_and(|size| size > MOST_STORAGE)
    {
        problems.push(Problem::new(format!(
            "a function at the edge has at most {MOST_STORAGE} MB of storage, got `{size}`"
        )));
    }
    problems
}
