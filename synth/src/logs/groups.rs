//! The log groups of functions, in every region where there is one.

use serde_json::Value;

use super::functions::Function;
use super::moment::Moment;
use super::reader::{Query, Reader};
use super::regions::Regions;
use crate::aws::{Aws, AwsError};

/// What the group of every function at the edge begins with, unless it has a name of its own:
/// [CloudWatch Logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-logs.html).
const PREFIX: &str = "/aws/lambda/us-east-1.";

/// A log group in a region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) region: String,
    pub(super) name: String,
    /// The function's logical id.
    pub(super) function: String,
}

/// The name of a function's group.
pub(super) fn name(function: &Function) -> String {
    match &function.group {
        Some(group) => group.clone(),
        None if function.is_edge => format!("{PREFIX}{}", function.name),
        None => format!("/aws/lambda/{}", function.name),
    }
}

/// Where functions have log groups: regions and names. What cannot be asked is left out.
pub(crate) fn of_functions(aws: &Aws, functions: Vec<Function>) -> Vec<(String, String)> {
    let query = Query {
        functions,
        regions: Regions::new(&[]),
        since: Moment::now(),
        request_id: None,
    };
    let mut reader = Reader::new(aws.clone(), query);
    let _ = reader.look_for_groups();
    let groups = reader.groups().iter();
    groups
        .map(|group| (group.region.clone(), group.name.clone()))
        .collect()
}

/// The groups that are there in a region.
pub(super) fn in_region(aws: &Aws, query: &Query, region: &str) -> Result<Vec<Group>, AwsError> {
    let wanted: Vec<_> = query
        .functions
        .iter()
        .filter(|function| function.is_edge || function.region == region)
        .map(|function| (name(function), function.id.clone()))
        .collect();
    let mut there = Vec::new();
    for prefix in prefixes(wanted.iter().map(|(name, _)| name.as_str())) {
        let ask = [
            "logs",
            "describe-log-groups",
            "--log-group-name-prefix",
            &prefix,
        ];
        there.extend(names(&aws.json(Some(region), &ask)?));
    }
    let is_there = |(name, _): &(String, String)| there.contains(name);
    let groups = wanted
        .into_iter()
        .filter(is_there)
        .map(|(name, function)| Group {
            region: region.to_owned(),
            name,
            function,
        });
    Ok(groups.collect())
}

/// What to ask for, so that a region is asked once for all groups with Lambda's names.
fn prefixes<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut all: Vec<&str> = names.collect();
    all.sort_unstable();
    all.dedup();
    let (own, others): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|name| name.starts_with(PREFIX));
    let own = match own.as_slice() {
        [] | [_] => own,
        _ => vec![PREFIX],
    };
    own.into_iter().chain(others).map(str::to_owned).collect()
}

fn names(answer: &Value) -> Vec<String> {
    let groups = answer["logGroups"].as_array().into_iter().flatten();
    groups
        .filter_map(|group| group["logGroupName"].as_str().map(str::to_owned))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn function(is_edge: bool, group: Option<&str>) -> Function {
        Function {
            id: "Check".to_owned(),
            name: "site-check".to_owned(),
            region: "us-east-1".to_owned(),
            is_edge,
            group: group.map(str::to_owned),
        }
    }

    #[test]
    fn groups_have_lambdas_names_or_their_own() {
        assert_eq!(
            name(&function(true, None)),
            "/aws/lambda/us-east-1.site-check"
        );
        assert_eq!(name(&function(false, None)), "/aws/lambda/site-check");
        assert_eq!(name(&function(true, Some("/site/check"))), "/site/check");
    }

    #[test]
    fn a_region_is_asked_once_for_all_functions_at_the_edge() {
        let asked = |names: &[&str]| prefixes(names.iter().copied());
        assert_eq!(
            asked(&["/aws/lambda/us-east-1.a"]),
            ["/aws/lambda/us-east-1.a"]
        );
        assert_eq!(
            asked(&[
                "/aws/lambda/us-east-1.a",
                "/own",
                "/aws/lambda/us-east-1.b",
                "/own"
            ]),
            ["/aws/lambda/us-east-1.", "/own"]
        );
    }

    #[test]
    fn names_are_read() {
        let answer = json!({ "logGroups": [{
            "logGroupName": "/aws/lambda/us-east-1.site-check", "creationTime": 1_795_275_379_123_i64,
            "metricFilterCount": 0, "storedBytes": 0,
            "arn": "arn:aws:logs:eu-central-1:111122223333:log-group:/aws/lambda/us-east-1.site-check:*",
        }] });
        assert_eq!(names(&answer), ["/aws/lambda/us-east-1.site-check"]);
        assert_eq!(names(&Value::Null), [""; 0]);
    }
}
