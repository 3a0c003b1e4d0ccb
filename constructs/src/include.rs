//! Templates that exist already, as part of a stack.

use std::borrow::Cow;
use std::mem::take;
use std::panic::Location;

use serde_yaml::Value as Yaml;
use serde_yaml::value::TaggedValue;

use crate::item::{Item, Kind, ResourceItem};
use crate::json::{Json, Object};
use crate::problem::Problem;
use crate::stack::Stack;

/// See [Fn::ForEach](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html).
const SECTIONS_WITH_LOOPS: [&str; 3] = ["Conditions", "Outputs", "Resources"];

impl Stack {
    /// Includes a template that exists: its resources, parameters, conditions, mappings and outputs keep their
    /// logical ids, and more can be added to the stack.
    ///
    /// The text is YAML, short functions such as `!GetAtt` included, or JSON.
    /// [`Stack::included`] gives handles to its resources.
    ///
    /// # Errors
    ///
    /// A text that is no template is reported by [`App::synth`](crate::App::synth).
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::{App, Output, Raw, Region, Resource, Handle};
    ///
    /// struct Topic;
    ///
    /// impl Resource for Topic {
    ///     const TYPE: &'static str = "AWS::SNS::Topic";
    /// }
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("News", Region::EuNorth1);
    /// stack.include_template("
    /// Resources:
    ///   News:
    ///     Type: AWS::SNS::Topic
    /// ");
    /// let topic = stack.included::<Topic>("News");
    /// stack.add("Arn", Output::new(topic.reference()));
    /// assert!(app.synth()?.template("News").yaml().contains("Ref: News"));
    /// # Ok::<(), palisade::Problems>(())
    /// ```
    #[track_caller]
    pub fn include_template(&mut self, text: &str) -> &mut Self {
        let location = Location::caller();
        match serde_yaml::from_str::<Yaml>(text) {
            Ok(yaml) => match long_form(yaml) {
                Json::Map(template) => self.include(template, location),
                _ => self.refuse("a template is a map of sections", location),
            },
            Err(error) => self.refuse(&format!("the template cannot be read: {error}"), location),
        }
        self
    }

    fn refuse(&mut self, message: &str, location: &'static Location<'static>) {
        let problem = Problem::new(message).at(&self.name).from(location);
        self.problems
            .push(problem.hint("give the text of a CloudFormation template, as YAML or JSON"));
    }

    fn include(&mut self, template: Object, location: &'static Location<'static>) {
        if !template.contains_key("Resources") {
            self.refuse("the template has no section `Resources`", location);
        }
        for (name, mut section) in template {
            self.include_loops(&name, &mut section);
            match (name.as_ref(), section) {
                ("Resources", Json::Map(resources)) => {
                    for (id, resource) in resources {
                        self.include_resource(&id, resource, location);
                    }
                }
                ("Parameters", Json::Map(entries)) => {
                    self.include_entries(entries, location, |json| map(json).map(Kind::Parameter));
                }
                ("Mappings", Json::Map(entries)) => {
                    self.include_entries(entries, location, |json| map(json).map(Kind::Mapping));
                }
                ("Conditions", Json::Map(entries)) => {
                    self.include_entries(entries, location, |json| Some(Kind::Condition(json)));
                }
                ("Outputs", Json::Map(entries)) => {
                    self.include_entries(entries, location, |json| map(json).map(Kind::Output));
                }
                ("Description", Json::Text(text)) if self.description.is_none() => {
                    self.description = Some(text.into_owned());
                }
                (_, section) => self.sections.insert(name, section),
            }
        }
    }

    /// Takes loops out of a section: `Fn::ForEach` stands among resources, conditions and outputs,
    /// and is none itself.
    fn include_loops(&mut self, name: &str, section: &mut Json) {
        let Json::Map(entries) = section else { return };
        let is_loop = |(key, _): &(&str, &Json)| key.starts_with("Fn::ForEach");
        if !SECTIONS_WITH_LOOPS.contains(&name) || !entries.iter().any(|entry| is_loop(&entry)) {
            return;
        }
        let (loops, rest): (Vec<_>, Vec<_>) = take(entries)
            .into_iter()
            .partition(|(key, value)| is_loop(&(key, value)));
        *entries = rest.into_iter().collect();
        self.sections
            .insert(name.to_owned(), Object::from_iter(loops));
    }

    fn include_entries(
        &mut self,
        entries: Object,
        location: &'static Location<'static>,
        kind: impl Fn(Json) -> Option<Kind>,
    ) {
        for (id, entry) in entries {
            match kind(entry) {
                Some(kind) => self.include_item(&id, kind, location),
                None => self.refuse(&format!("`{id}` of the template must be a map"), location),
            }
        }
    }

    fn include_resource(&mut self, id: &str, resource: Json, location: &'static Location<'static>) {
        let Json::Map(mut attributes) = resource else {
            self.refuse(&format!("the resource `{id}` must be a map"), location);
            return;
        };
        let Some(Json::Text(type_name)) = attributes.remove("Type") else {
            self.refuse(&format!("the resource `{id}` has no `Type`"), location);
            return;
        };
        let properties = attributes
            .remove("Properties")
            .unwrap_or(Object::new().into());
        let mut item = ResourceItem::new(Cow::Owned(type_name.into_owned()), properties);
        if let Some(Json::Map(metadata)) = attributes.get("Metadata") {
            item.metadata = metadata.clone();
            attributes.remove("Metadata");
        }
        item.attributes = attributes;
        self.include_item(id, Kind::Resource(Box::new(item)), location);
    }

    fn include_item(&mut self, id: &str, kind: Kind, location: &'static Location<'static>) {
        let item = Item {
            path: id.to_owned(),
            location,
            fixed_id: Some(id.to_owned()),
            kind,
        };
        self.push(false, item);
    }
}

fn map(json: Json) -> Option<Object> {
    match json {
        Json::Map(object) => Some(object),
        _ => None,
    }
}

/// Turns YAML into JSON, and short functions into long ones: `!GetAtt A.B` is `{"Fn::GetAtt": ["A", "B"]}`.
fn long_form(yaml: Yaml) -> Json {
    match yaml {
        Yaml::Null => Json::Null,
        Yaml::Bool(value) => Json::Bool(value),
        Yaml::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
            (Some(number), _, _) => Json::from(number),
            (_, Some(number), _) => Json::from(number),
            (_, _, Some(number)) => Json::from(number),
            (None, None, None) => Json::Null,
        },
        Yaml::String(text) => Json::from(text),
        Yaml::Sequence(items) => Json::List(items.into_iter().map(long_form).collect()),
        Yaml::Mapping(entries) => Json::Map(
            entries
                .into_iter()
                .map(|(key, value)| (key_text(key), long_form(value)))
                .collect(),
        ),
        Yaml::Tagged(tagged) => long_function(*tagged),
    }
}

fn key_text(key: Yaml) -> String {
    match key {
        Yaml::String(text) => text,
        other => match long_form(other) {
            Json::Bool(value) => value.to_string(),
            Json::Number(number) => number.to_string(),
            _ => String::new(),
        },
    }
}

fn long_function(tagged: TaggedValue) -> Json {
    let tag = tagged.tag.to_string();
    let name = tag.trim_start_matches('!');
    let argument = long_form(tagged.value);
    let (name, argument) = match (name, argument) {
        ("Ref" | "Condition", argument) => (name.to_owned(), argument),
        ("GetAtt", Json::Text(text)) => {
            let parts = text.splitn(2, '.').map(|part| Json::from(part.to_owned()));
            ("Fn::GetAtt".to_owned(), Json::List(parts.collect()))
        }
        (name, argument) => (format!("Fn::{name}"), argument),
    };
    Json::object([(name, argument)])
}
