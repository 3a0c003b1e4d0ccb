//! Deletes what stacks have left behind.

use super::bucket;
use super::inspect::is_gone;
use super::left::{Left, Why};
use super::plan::Allowed;
use super::stack::{unprotect_pool, why_refused};
use crate::aws::{Aws, AwsError};

/// Deletes what may be deleted of what is left, and gives what is left then.
pub(super) fn delete(
    aws: &Aws,
    left: Vec<Left>,
    allowed: Allowed,
    mut tell: impl FnMut(&Left),
) -> Vec<Left> {
    let mut still = Vec::new();
    for mut left in ordered(left) {
        if !may_go(&left, allowed) {
            still.push(left);
            continue;
        }
        match delete_one(aws, &left, allowed) {
            Ok(true) => tell(&left),
            // Nobody here knows how.
            Ok(false) => still.push(left),
            Err(error) if is_gone(&error) => tell(&left),
            Err(error) => {
                left.why = why_refused(&error);
                still.push(left);
            }
        }
    }
    still
}

/// A function before its versions, which go with it.
fn ordered(mut left: Vec<Left>) -> Vec<Left> {
    left.sort_by_key(|left| left.type_name == "AWS::Lambda::Version");
    left
}

fn may_go(left: &Left, allowed: Allowed) -> bool {
    allowed.retained && left.type_name != "AWS::CloudFormation::Stack"
}

/// Deletes one; whether it is known how.
fn delete_one(aws: &Aws, left: &Left, allowed: Allowed) -> Result<bool, AwsError> {
    let Some(words) = left.deletion() else {
        return Ok(false);
    };
    let region = left.region.as_str();
    match left.type_name.as_str() {
        "AWS::S3::Bucket" if allowed.content => {
            bucket::empty(aws, region, &left.name)?;
        }
        "AWS::Cognito::UserPool" => unprotect_pool(aws, region, &left.name)?,
        _ => {}
    }
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    aws.json(Some(region), &words)?;
    Ok(true)
}

/// What is left of two lists, each thing once; the first list knows better why.
pub(super) fn joined(first: Vec<Left>, second: Vec<Left>) -> Vec<Left> {
    let mut all: Vec<Left> = Vec::new();
    for left in first.into_iter().chain(second) {
        if !all
            .iter()
            .any(|known| known.is(&left.region, &left.type_name, &left.name))
        {
            all.push(left);
        }
    }
    all
}

/// Whether something was meant to go, and did not.
pub(super) fn is_unwanted(left: &Left, allowed: Allowed) -> bool {
    left.why.is_unwanted() || (may_go(left, allowed) && left.why == Why::Kept)
}

#[cfg(test)]
mod tests {
    use super::super::left::tests::left;
    use super::*;

    #[test]
    fn each_thing_is_left_once() {
        let bucket = left("AWS::S3::Bucket", "a", Why::Kept);
        let refused = left("AWS::S3::Bucket", "a", Why::Refused("no".to_owned()));
        let other = left("AWS::S3::Bucket", "b", Why::Kept);
        assert_eq!(
            joined(vec![refused.clone()], vec![bucket, other.clone()]),
            [refused, other]
        );
    }

    #[test]
    fn what_is_kept_is_unwanted_only_where_it_was_to_go() {
        let retained = Allowed {
            content: false,
            retained: true,
        };
        let cases = [
            (Why::Kept, Allowed::default(), false),
            (Why::Kept, retained, true),
            (Why::OfFunctions, Allowed::default(), false),
            (Why::Replicas, Allowed::default(), true),
            (Why::Refused(String::new()), Allowed::default(), true),
        ];
        for (why, allowed, expected) in cases {
            let left = left("AWS::Lambda::Function", "a", why);
            assert_eq!(is_unwanted(&left, allowed), expected, "{left:?}");
        }
    }

    #[test]
    fn functions_come_before_versions() {
        let version = left("AWS::Lambda::Version", "v", Why::Kept);
        let function = left("AWS::Lambda::Function", "f", Why::Kept);
        assert_eq!(
            ordered(vec![version.clone(), function.clone()]),
            [function, version]
        );
    }
}
