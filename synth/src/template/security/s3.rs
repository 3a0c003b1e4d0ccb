//! Buckets that protect less.

use serde_json::Value;

use super::super::difference::Widening;
use super::other::is_on;
use super::table::Sides;

const BLOCKS: [&str; 4] = [
    "BlockPublicAcls",
    "BlockPublicPolicy",
    "IgnorePublicAcls",
    "RestrictPublicBuckets",
];

pub(super) fn check(sides: &Sides<'_>, found: &mut Vec<Widening>) {
    if !sides.is {
        return;
    }
    for block in BLOCKS {
        let pointer = format!("/PublicAccessBlockConfiguration/{block}");
        let [before, after] = sides.at(&pointer);
        let [_, whole] = sides.at("/PublicAccessBlockConfiguration");
        // A new bucket without the property gets all four from S3.
        let is_open = if sides.was {
            is_on(before) && !is_on(after)
        } else {
            !whole.is_null() && !is_on(after)
        };
        if is_open {
            found.push(Widening::new(
                format!("PublicAccessBlockConfiguration.{block}"),
                "public access is blocked no longer",
            ));
        }
    }
    let [before, after] = sides.at("/AccessControl");
    let is_public = |value: &Value| {
        matches!(
            value.as_str(),
            Some("PublicRead" | "PublicReadWrite" | "AuthenticatedRead")
        )
    };
    if is_public(after) && before != after {
        found.push(Widening::new("AccessControl", "everybody reads the bucket"));
    }
    let [before, after] = sides.at("/WebsiteConfiguration");
    if before.is_null() && !after.is_null() {
        found.push(Widening::new(
            "WebsiteConfiguration",
            "the bucket has a website of its own, without TLS",
        ));
    }
    let [before, after] = sides.at("/VersioningConfiguration/Status");
    if before == "Enabled" && after != "Enabled" {
        found.push(Widening::new(
            "VersioningConfiguration",
            "what is overwritten or deleted is kept no longer",
        ));
    }
    let [before, after] = sides.at("/OwnershipControls/Rules/0/ObjectOwnership");
    if before == "BucketOwnerEnforced" && after != "BucketOwnerEnforced" {
        found.push(Widening::new(
            "OwnershipControls",
            "access control lists are in force again",
        ));
    }
}
