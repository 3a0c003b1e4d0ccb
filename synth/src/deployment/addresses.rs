//! Where to look at what was deployed: the site, the page for signing in, the user pool.

use std::collections::BTreeMap;

use serde_json::Value;

use super::job::Job;
use super::values::Given;
use crate::aws::{Aws, AwsError};

const DISTRIBUTION: &str = "AWS::CloudFront::Distribution";
const DOMAIN: &str = "AWS::Cognito::UserPoolDomain";
const POOL: &str = "AWS::Cognito::UserPool";

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// What it is, such as `site`.
    pub(super) what: &'static str,
    pub(super) text: String,
}

/// Whether a stack may have something to look at, so that AWS is worth asking.
pub(super) fn may_have(job: &Job) -> bool {
    let types = [DISTRIBUTION, DOMAIN, POOL];
    job.template
        .resources()
        .any(|(_, type_name)| types.contains(&type_name))
}

/// What a deployed stack has to look at.
pub(super) fn find(aws: &Aws, job: &Job, given: &[Given]) -> Result<Vec<Address>, AwsError> {
    let region = Some(job.region.as_str());
    let arguments = [
        "cloudformation",
        "list-stack-resources",
        "--stack-name",
        &job.stack_name,
    ];
    let answer = aws.json(region, &arguments)?;
    let mut addresses = read(job, given, &answer);
    // A distribution without a domain of its own has one of CloudFront's.
    for address in &mut addresses {
        if let Some(id) = address.text.strip_prefix(BY_ID) {
            let answer = aws.json(region, &["cloudfront", "get-distribution", "--id", id])?;
            let name = answer["Distribution"]["DomainName"].as_str();
            address.text = format!("https://{}", name.unwrap_or(id));
        }
    }
    Ok(addresses)
}

/// Stands before the id of a distribution whose domain has to be asked for.
const BY_ID: &str = "id:";

fn read(job: &Job, given: &[Given], answer: &Value) -> Vec<Address> {
    let resources = answer["StackResourceSummaries"].as_array();
    let mut addresses = Vec::new();
    for resource in resources.into_iter().flatten() {
        let text = |name: &str| resource[name].as_str().unwrap_or_default();
        let (id, physical) = (text("LogicalResourceId"), text("PhysicalResourceId"));
        if physical.is_empty() {
            continue;
        }
        let mut add = |what, text| addresses.push(Address { what, text });
        match text("ResourceType") {
            DISTRIBUTION => {
                let domains = domains(job, given, id);
                if domains.is_empty() {
                    add("site", format!("{BY_ID}{physical}"));
                }
                for domain in domains {
                    add("site", format!("https://{domain}"));
                }
            }
            DOMAIN if physical.contains('.') => add("sign-in", format!("https://{physical}")),
            DOMAIN => add(
                "sign-in",
                format!("https://{physical}.auth.{}.amazoncognito.com", job.region),
            ),
            POOL => add("user pool", physical.to_owned()),
            _ => {}
        }
    }
    addresses
}

/// The domains of a distribution that are texts, or parameters with a value.
fn domains(job: &Job, given: &[Given], id: &str) -> Vec<String> {
    let values: BTreeMap<&str, &str> = given
        .iter()
        .filter_map(|given| match given {
            Given::Value { name, value } => Some((name.as_str(), value.as_str())),
            Given::Previous { .. } => None,
        })
        .collect();
    let value = |name: &str| {
        let given = values.get(name).copied();
        given.or_else(|| job.template.default(name))
    };
    let aliases = job.template.property(id, "/DistributionConfig/Aliases");
    let aliases = aliases.and_then(Value::as_array);
    let text = |alias: &Value| match alias {
        Value::String(text) => Some(text.clone()),
        Value::Object(function) => {
            if let Some(name) = function.get("Ref").and_then(Value::as_str) {
                return value(name).map(str::to_owned);
            }
            substituted(function.get("Fn::Sub")?.as_str()?, value)
        }
        _ => None,
    };
    aliases.into_iter().flatten().filter_map(text).collect()
}

/// The text of `Fn::Sub`, if all of it is known.
fn substituted<'a>(text: &str, value: impl Fn(&str) -> Option<&'a str>) -> Option<String> {
    let mut whole = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}')?;
        whole.push_str(before);
        whole.push_str(value(name)?);
        rest = after;
    }
    whole.push_str(rest);
    Some(whole)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::template::Template;
    use super::*;

    fn job(aliases: &str) -> Job {
        let mut job = Job::sample("Site", "eu-north-1");
        let text = format!(
            "
Parameters:
  Domain: {{ Type: String }}
  Host: {{ Type: String, Default: www }}
Resources:
  Cdn:
    Type: AWS::CloudFront::Distribution
    Properties: {{ DistributionConfig: {{ Aliases: {aliases} }} }}"
        );
        job.template = Template::parse(text).unwrap();
        job
    }

    fn found(aliases: &str, type_name: &str, id: &str, physical: &str) -> Vec<String> {
        let given = [Given::Value {
            name: "Domain".to_owned(),
            value: "docs.example.com".to_owned(),
        }];
        let answer = json!({ "StackResourceSummaries": [{
            "LogicalResourceId": id, "PhysicalResourceId": physical, "ResourceType": type_name,
        }] });
        let addresses = read(&job(aliases), &given, &answer);
        addresses
            .into_iter()
            .map(|address| format!("{} {}", address.what, address.text))
            .collect()
    }

    #[test]
    fn a_site_is_where_its_domains_are() {
        let site = |aliases| found(aliases, DISTRIBUTION, "Cdn", "E1");
        assert_eq!(
            site("[{ Ref: Domain }, { Fn::Sub: '${Host}.${Domain}' }, plain.example.com]"),
            [
                "site https://docs.example.com",
                "site https://www.docs.example.com",
                "site https://plain.example.com"
            ]
        );
        // What only CloudFormation knows is left to CloudFront.
        assert_eq!(site("[{ Fn::ImportValue: x }]"), ["site id:E1"]);
        assert_eq!(site("[{ Fn::Sub: '${Other}' }]"), ["site id:E1"]);
        assert_eq!(site("{ Ref: AWS::NoValue }"), ["site id:E1"]);
    }

    #[test]
    fn pools_and_their_domains_are_told() {
        let other = |type_name, physical| found("[]", type_name, "It", physical);
        assert_eq!(
            other(DOMAIN, "docs"),
            ["sign-in https://docs.auth.eu-north-1.amazoncognito.com"]
        );
        assert_eq!(
            other(DOMAIN, "auth.example.com"),
            ["sign-in https://auth.example.com"]
        );
        assert_eq!(other(POOL, "eu-north-1_x"), ["user pool eu-north-1_x"]);
        assert!(other(POOL, "").is_empty());
        assert!(other("AWS::SNS::Topic", "x").is_empty());
    }

    #[test]
    fn only_stacks_with_something_to_look_at_are_asked_about() {
        assert!(may_have(&job("[]")));
        assert!(!may_have(&Job::sample("Site", "eu-north-1")));
    }
}
