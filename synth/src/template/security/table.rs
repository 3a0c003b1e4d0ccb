//! Which types of resources are looked at, and how.

use serde_json::{Map, Value};

use super::super::difference::Widening;
use super::{cloudfront, cognito, other, policies, s3};

/// A resource's properties in both templates; empty where it is not there.
pub(super) struct Sides<'a> {
    pub(super) before: &'a Value,
    pub(super) after: &'a Value,
    /// Whether it is in the template that is deployed.
    pub(super) was: bool,
    /// Whether it is in the new one.
    pub(super) is: bool,
}

impl Sides<'_> {
    /// What is at a pointer, `Null` where nothing is.
    pub(super) fn at(&self, pointer: &str) -> [&Value; 2] {
        [self.before, self.after].map(|side| side.pointer(pointer).unwrap_or(&Value::Null))
    }
}

/// What a resource lets be done that was not possible before.
pub(crate) fn widenings(
    type_name: &str,
    before: Option<&Value>,
    after: Option<&Value>,
) -> Vec<Widening> {
    let nothing = Value::Object(Map::new());
    let properties = |resource: Option<&Value>| {
        resource
            .and_then(|resource| resource.get("Properties"))
            .unwrap_or(&nothing)
            .clone()
    };
    let (old, new) = (properties(before), properties(after));
    let sides = Sides {
        before: &old,
        after: &new,
        was: before.is_some(),
        is: after.is_some(),
    };
    let mut found = Vec::new();
    policies::check(type_name, &sides, &mut found);
    match type_name {
        "AWS::S3::Bucket" => s3::check(&sides, &mut found),
        "AWS::CloudFront::Distribution" => cloudfront::check(&sides, &mut found),
        "AWS::Cognito::UserPool" => cognito::pool(&sides, &mut found),
        "AWS::Cognito::UserPoolClient" => cognito::client(&sides, &mut found),
        _ => {}
    }
    other::check(type_name, &sides, &mut found);
    found
}
