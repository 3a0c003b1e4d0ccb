//! What a deployment needs to know of a template.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::failure::Failure;
use crate::template::{self, TemplateError};

/// The longest template that CloudFormation takes without a bucket, in bytes:
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html>.
pub(super) const LONGEST_INLINE: usize = 51_200;

/// A template.
#[derive(Clone, Debug)]
pub(super) struct Template {
    pub(super) text: String,
    value: Value,
}

/// A parameter that a template declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parameter<'a> {
    pub(super) name: &'a str,
    pub(super) has_default: bool,
    pub(super) is_secret: bool,
}

impl Template {
    pub(super) fn read(path: &Path) -> Result<Self, Failure> {
        let shown = path.display();
        let text = fs::read_to_string(path).map_err(|error| {
            Failure::new(format_args!("cannot read `{shown}`: {error}"))
                .hint("`cargo run synth` writes it")
        })?;
        Self::parse(text).map_err(|error| {
            Failure::new(format_args!("cannot read `{shown}`: {error}"))
                .hint("`cargo run synth` writes it anew")
        })
    }

    pub(super) fn parse(text: String) -> Result<Self, TemplateError> {
        let value = template::read(&text)?;
        Ok(Self { text, value })
    }

    /// All of it, with the long forms of functions.
    pub(super) fn value(&self) -> &Value {
        &self.value
    }

    pub(super) fn parameters(&self) -> impl Iterator<Item = Parameter<'_>> {
        section(&self.value, "Parameters").map(|(name, declared)| Parameter {
            name,
            has_default: declared.get("Default").is_some(),
            is_secret: matches!(&declared["NoEcho"], Value::Bool(true))
                || declared["NoEcho"] == "true",
        })
    }

    /// Whether macros or language extensions make another template of it.
    pub(super) fn has_transform(&self) -> bool {
        self.value.get("Transform").is_some() || self.text.contains("Fn::Transform")
    }

    /// The logical ids and types of its resources.
    pub(super) fn resources(&self) -> impl Iterator<Item = (&str, &str)> {
        section(&self.value, "Resources").filter_map(|(id, resource)| {
            let type_name = resource["Type"].as_str()?;
            Some((id, type_name))
        })
    }

    /// A property of a resource, by a JSON pointer.
    pub(super) fn property(&self, id: &str, pointer: &str) -> Option<&Value> {
        self.value["Resources"][id]["Properties"].pointer(pointer)
    }

    /// The default of a parameter.
    pub(super) fn default(&self, parameter: &str) -> Option<&str> {
        self.value["Parameters"][parameter]["Default"].as_str()
    }

    /// The same, also where it is a number.
    pub(super) fn default_text(&self, parameter: &str) -> Option<String> {
        match &self.value["Parameters"][parameter]["Default"] {
            Value::String(text) => Some(text.clone()),
            Value::Null => None,
            other => Some(other.to_string()),
        }
    }
}

fn section<'a>(template: &'a Value, name: &str) -> impl Iterator<Item = (&'a str, &'a Value)> {
    let entries = template.get(name).and_then(Value::as_object);
    entries
        .into_iter()
        .flatten()
        .map(|(name, value)| (name.as_str(), value))
}

#[cfg(test)]
mod tests {
    use super::{Parameter, Template};

    const TEXT: &str = "
Parameters:
  Title: { Type: String, Default: news }
  Secret: { Type: String, NoEcho: true }
  Old: { Type: String, NoEcho: 'true' }
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties: { Names: [{ Ref: Title }] }
  Fn::ForEach::Topics: [ X, [a], {} ]
";

    #[test]
    fn parameters_and_resources_are_found() {
        let template = Template::parse(TEXT.to_owned()).unwrap();
        let parameter = |name, has_default, is_secret| Parameter {
            name,
            has_default,
            is_secret,
        };
        let expected = [
            parameter("Title", true, false),
            parameter("Secret", false, true),
            parameter("Old", false, true),
        ];
        assert_eq!(template.parameters().collect::<Vec<_>>(), expected);
        let resources: Vec<_> = template.resources().collect();
        assert_eq!(resources, [("Topic", "AWS::SNS::Topic")]);
        assert_eq!(template.property("Topic", "/Names/0/Ref").unwrap(), "Title");
        assert_eq!(template.property("Other", "/Names"), None);
        assert_eq!(template.default("Title"), Some("news"));
        assert_eq!(template.default("Secret"), None);
    }

    #[test]
    fn a_transform_is_seen_wherever_it_is() {
        let has = |text: &str| Template::parse(text.to_owned()).unwrap().has_transform();
        assert!(!has("Resources: {}"));
        assert!(has("Transform: AWS::LanguageExtensions\nResources: {}"));
        assert!(has(
            "Resources: { A: { Fn::Transform: { Name: AWS::Include } } }"
        ));
        let json = r#"{ "Transform": ["Own"], "Resources": {} }"#;
        assert!(has(json));
    }
}
