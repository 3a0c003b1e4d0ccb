//! From a template's text to JSON with the long forms of functions.

use std::error::Error;
use std::fmt;

use serde_json::{Map, Number, Value};
use serde_yaml::Value as Yaml;
use serde_yaml::value::TaggedValue;

/// Why a text is no template.
#[derive(Debug)]
pub(crate) enum TemplateError {
    /// Neither YAML nor JSON.
    Unreadable(serde_yaml::Error),
    /// Something else than sections by their names.
    NoMap,
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(error) => write!(f, "the template cannot be read: {error}"),
            Self::NoMap => f.write_str("a template is a map of sections"),
        }
    }
}

impl Error for TemplateError {}

/// A template of YAML or JSON; short functions become long ones: `!GetAtt A.B` is `{"Fn::GetAtt": ["A", "B"]}`.
pub(crate) fn read(text: &str) -> Result<Value, TemplateError> {
    // JSON may hold tabs, which YAML forbids; and it is read faster by itself.
    let value = match serde_json::from_str::<Value>(text) {
        Ok(value) => value,
        Err(_) => long_form(serde_yaml::from_str(text).map_err(TemplateError::Unreadable)?),
    };
    if value.is_object() {
        Ok(value)
    } else {
        Err(TemplateError::NoMap)
    }
}

fn long_form(yaml: Yaml) -> Value {
    match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), _, _) => Value::from(number),
            (_, Some(number), _) => Value::from(number),
            (_, _, number) => number
                .and_then(Number::from_f64)
                .map_or(Value::Null, Value::Number),
        },
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(long_form).collect()),
        Yaml::Mapping(entries) => Value::Object(
            entries
                .into_iter()
                .map(|(key, value)| (key_text(key), long_form(value)))
                .collect(),
        ),
        Yaml::Tagged(tagged) => long_function(*tagged),
    }
}

fn key_text(key: Yaml) -> String {
    match long_form(key) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

fn long_function(tagged: TaggedValue) -> Value {
    let tag = tagged.tag.to_string();
    let name = tag.trim_start_matches('!');
    let argument = long_form(tagged.value);
    let (name, argument) = match (name, argument) {
        ("Ref" | "Condition", argument) => (name.to_owned(), argument),
        ("GetAtt", Value::String(text)) => {
            let parts = text.splitn(2, '.').map(Value::from).collect();
            ("Fn::GetAtt".to_owned(), Value::Array(parts))
        }
        (name, argument) => (format!("Fn::{name}"), argument),
    };
    Value::Object(Map::from_iter([(name, argument)]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn short_functions_become_long_ones() {
        let read = read(
            "
Resources:
  A:
    Type: AWS::SNS::Topic
    Properties:
      Version: 2012-10-17
      Number: 5
      Name: !Sub '${AWS::StackName}-a'
      Arn: !GetAtt B.Outputs.Arn
      List: !GetAtt [B, Arn]
      If: !If [IsProd, !Ref B, !Ref AWS::NoValue]
      Join: !Join ['', [a, !Ref B]]
Conditions:
  IsProd: !And [!Condition Other, !Equals [1, '1']]
",
        )
        .unwrap();
        let expected = json!({
            "Resources": { "A": { "Type": "AWS::SNS::Topic", "Properties": {
                "Version": "2012-10-17",
                "Number": 5,
                "Name": { "Fn::Sub": "${AWS::StackName}-a" },
                "Arn": { "Fn::GetAtt": ["B", "Outputs.Arn"] },
                "List": { "Fn::GetAtt": ["B", "Arn"] },
                "If": { "Fn::If": ["IsProd", { "Ref": "B" }, { "Ref": "AWS::NoValue" }] },
                "Join": { "Fn::Join": ["", ["a", { "Ref": "B" }]] },
            } } },
            "Conditions": { "IsProd": { "Fn::And": [
                { "Condition": "Other" },
                { "Fn::Equals": [1, "1"] },
            ] } },
        });
        assert_eq!(read, expected);
    }

    #[test]
    fn json_is_read_tabs_included() {
        let read = read("{\n\t\"Resources\": {}\n}").unwrap();
        assert_eq!(read, json!({ "Resources": {} }));
    }

    #[test]
    fn what_is_no_template_is_told() {
        for text in ["", "- a", "text", "[1]", "\"text\""] {
            let error = read(text).unwrap_err().to_string();
            assert_eq!(error, "a template is a map of sections", "{text}");
        }
        let error = read("a: [").unwrap_err().to_string();
        assert!(
            error.starts_with("the template cannot be read: "),
            "{error}"
        );
    }
}
