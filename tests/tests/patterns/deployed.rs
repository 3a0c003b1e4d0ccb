//! What CloudFormation makes of the values of an app's templates.

use std::collections::BTreeMap;

use palisade::Assembly;
use serde_json::Value;

pub(crate) const CLIENT: &str = "3n4b5urk1ft4fl3mg5e62d9ado";
pub(crate) const DISTRIBUTION: &str = "d111111abcdef8.cloudfront.net";
/// Where the pool that exists has its sign-in pages, if that is looked up.
pub(crate) const LOOKED_UP: &str = "people.auth.eu-west-1.amazoncognito.com";

/// The stacks of an app, deployed.
#[derive(Debug)]
pub(crate) struct Deployed {
    /// By the name in AWS.
    stacks: BTreeMap<String, Stack>,
}

#[derive(Debug)]
struct Stack {
    region: String,
    template: Value,
}

impl Deployed {
    pub(crate) fn new(assembly: &Assembly) -> Self {
        let stacks = assembly.stacks().map(|stack| {
            let deployed = Stack {
                region: stack.region().to_string(),
                template: stack.json().clone().into(),
            };
            (stack.stack_name().to_owned(), deployed)
        });
        Self {
            stacks: stacks.collect(),
        }
    }

    /// The resources of a type, each with its stack's name in AWS and region, its logical id and its properties.
    pub(crate) fn resources(&self, kind: &str) -> Vec<(&str, &str, &str, &Value)> {
        let mut found = Vec::new();
        for (name, stack) in &self.stacks {
            let resources = stack.template["Resources"].as_object();
            for (id, resource) in resources.into_iter().flatten() {
                if resource["Type"] == kind {
                    let properties = &resource["Properties"];
                    found.push((
                        name.as_str(),
                        stack.region.as_str(),
                        id.as_str(),
                        properties,
                    ));
                }
            }
        }
        found
    }

    /// A value of a stack, as text.
    pub(crate) fn text(&self, stack: &str, value: &Value) -> String {
        match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Object(function) => {
                let (name, argument) = function.iter().next().expect("a function has a name");
                self.function(stack, name, argument)
            }
            other => panic!("no text: {other}"),
        }
    }

    fn function(&self, stack: &str, name: &str, argument: &Value) -> String {
        match name {
            "Ref" => self.reference(stack, argument.as_str().expect("an id is a text")),
            "Fn::GetAtt" => {
                let id = argument[0].as_str().expect("an id is a text");
                let attribute = argument[1].as_str().expect("an attribute is a text");
                self.attribute(stack, id, attribute)
            }
            "Fn::Sub" => self.substituted(stack, argument.as_str().expect("it is a text")),
            "Fn::Join" => {
                assert_eq!(argument[0], "");
                let parts = argument[1].as_array().expect("it is a list");
                parts.iter().map(|part| self.text(stack, part)).collect()
            }
            "Fn::Select" => {
                let index = self.text(stack, &argument[0]).parse().expect("a number");
                let (separator, text) =
                    (&argument[1]["Fn::Split"][0], &argument[1]["Fn::Split"][1]);
                let text = self.text(stack, text);
                let separator = separator.as_str().expect("it is a text");
                let part: Option<&str> = text.split(separator).nth(index);
                part.expect("there are so many parts").to_owned()
            }
            "Fn::GetStackOutput" => {
                let other = argument["StackName"].as_str().expect("it is a text");
                let output = argument["OutputName"].as_str().expect("it is a text");
                self.text(
                    other,
                    &self.stacks[other].template["Outputs"][output]["Value"],
                )
            }
            other => panic!("no function is known by the name `{other}`"),
        }
    }

    fn substituted(&self, stack: &str, text: &str) -> String {
        let mut result = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').expect("what begins ends");
            result.push_str(before);
            result.push_str(&match name.split_once('.') {
                Some((id, attribute)) => self.attribute(stack, id, attribute),
                None => self.reference(stack, name),
            });
            rest = after;
        }
        result + rest
    }

    fn resource(&self, stack: &str, id: &str) -> (&str, &Value) {
        let resource = &self.stacks[stack].template["Resources"][id];
        let kind = resource["Type"].as_str();
        (
            kind.unwrap_or_else(|| panic!("`{stack}` has no `{id}`")),
            &resource["Properties"],
        )
    }

    fn reference(&self, stack: &str, id: &str) -> String {
        let region = &self.stacks[stack].region;
        match id {
            "AWS::AccountId" => return "111122223333".to_owned(),
            "AWS::Partition" => return "aws".to_owned(),
            "AWS::Region" => return region.clone(),
            "AWS::URLSuffix" => return "amazonaws.com".to_owned(),
            "AWS::StackId" => {
                return format!(
                    "arn:aws:cloudformation:{region}:111122223333:stack/{stack}/1a2b3c4d-5e6f-7a8b-9c0d-1e2f3a4b5c6d"
                );
            }
            _ => {}
        }
        let (kind, properties) = self.resource(stack, id);
        match kind {
            "AWS::Cognito::UserPool" => format!("{region}_AbCdEfGhI"),
            "AWS::Cognito::UserPoolClient" => CLIENT.to_owned(),
            "AWS::Cognito::UserPoolDomain" => self.text(stack, &properties["Domain"]),
            "AWS::SSM::Parameter" => self.text(stack, &properties["Name"]),
            "AWS::SecretsManager::Secret" => {
                let name = self.text(stack, &properties["Name"]);
                format!("arn:aws:secretsmanager:{region}:111122223333:secret:{name}-AbCdEf")
            }
            _ => format!("{stack}-{id}"),
        }
    }

    fn attribute(&self, stack: &str, id: &str, attribute: &str) -> String {
        let (kind, properties) = self.resource(stack, id);
        match (kind, attribute) {
            ("AWS::CloudFront::Distribution", "DomainName") => DISTRIBUTION.to_owned(),
            ("AWS::Cognito::UserPoolClient", "ClientSecret") => "a-secret".to_owned(),
            ("Custom::UserPoolDomain", "Host") => LOOKED_UP.to_owned(),
            ("AWS::SSM::Parameter", "Arn") => {
                let region = &self.stacks[stack].region;
                let name = self.text(stack, &properties["Name"]);
                let slash = if name.starts_with('/') { "" } else { "/" };
                format!("arn:aws:ssm:{region}:111122223333:parameter{slash}{name}")
            }
            _ => format!("{stack}-{id}.{attribute}"),
        }
    }
}
