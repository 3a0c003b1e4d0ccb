//! Looks at an assembly: small, `Copy`, so that a chain borrows no temporary.

use std::fmt;

use super::content::AssembledContent;
use super::contents::{AssembledStack, Assembly};
use super::samconfig;
use crate::asset::Asset;
use crate::json::{Json, Object};
use crate::region::Region;
use crate::value::Value;

/// A stack of an assembly.
#[derive(Clone, Copy, Debug)]
pub struct StackView<'a> {
    assembly: &'a Assembly,
    index: usize,
}

impl<'a> StackView<'a> {
    pub(super) fn new(assembly: &'a Assembly, index: usize) -> Self {
        Self { assembly, index }
    }

    pub(crate) fn stack(self) -> &'a AssembledStack {
        &self.assembly.stacks[self.index]
    }

    /// The stack's name in its app.
    #[must_use]
    pub fn name(self) -> &'a str {
        &self.stack().name
    }

    /// The stack's name in AWS.
    #[must_use]
    pub fn stack_name(self) -> &'a str {
        &self.stack().stack_name
    }

    /// The region to which it is deployed.
    #[must_use]
    pub fn region(self) -> Region {
        self.stack().region
    }

    /// The folder of its template below the output folder.
    #[must_use]
    pub fn folder(self) -> &'a str {
        &self.stack().folder
    }

    /// The account to which it is deployed, if the app names one.
    #[must_use]
    pub fn account(self) -> Option<&'a str> {
        match &self.stack().account {
            Some(Value::Known(account)) => Some(account.as_ref()),
            _ => None,
        }
    }

    /// Whether files are uploaded before it is deployed, such as packages of functions.
    #[must_use]
    pub fn has_assets(self) -> bool {
        !self.assets().is_empty()
    }

    /// The template.
    #[must_use]
    pub fn json(self) -> &'a Json {
        &self.stack().json
    }

    /// The template as YAML.
    #[must_use]
    pub fn yaml(self) -> &'a str {
        &self.stack().yaml
    }

    /// The stacks that are deployed before it, because it uses what is theirs.
    pub fn depends_on(self) -> impl Iterator<Item = StackView<'a>> {
        let producers = self.stack().depends_on.iter();
        producers.map(move |producer| Self::new(self.assembly, self.assembly.places[*producer]))
    }

    /// The values that come from other stacks: where from, and by which output.
    pub fn incoming(self) -> impl Iterator<Item = Incoming<'a>> {
        let wires = self.assembly.wires.iter();
        wires
            .filter(move |wire| self.assembly.places[wire.consumer] == self.index)
            .map(move |wire| Incoming {
                producer: Self::new(self.assembly, self.assembly.places[wire.producer]),
                output: &wire.output,
                parameter: wire.parameter.as_deref(),
                from: &wire.from,
                to: &wire.to,
            })
    }

    /// The values that the stack's own parameters are given at deployment: names and values.
    ///
    /// [`Stack::parameter_value`](crate::Stack::parameter_value) gives them. Parameters that take values of other stacks
    /// are not among them; [`StackView::incoming`] names those.
    pub fn parameter_values(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let values = self.stack().parameter_values.iter();
        values.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same values as `sam deploy --parameter-overrides` reads them, each as `Name=value`.
    ///
    /// It cuts a value at its first space, so such a value is in quotes.
    pub fn parameter_overrides(self) -> impl Iterator<Item = String> {
        self.parameter_values()
            .map(|(name, value)| samconfig::parameter_override(name, value))
    }

    /// The resources, in the template's order.
    pub fn resources(self) -> impl Iterator<Item = ResourceView<'a>> {
        let name = self.name();
        let resources = self.json().as_map().and_then(|json| json.get("Resources"));
        resources
            .and_then(Json::as_map)
            .into_iter()
            .flat_map(Object::iter)
            .map(move |(id, definition)| ResourceView::new(name, id, Some(definition)))
    }

    /// What is uploaded to the stack's buckets.
    pub(super) fn contents(self) -> impl Iterator<Item = &'a AssembledContent> {
        let contents = self.assembly.contents.iter();
        contents.filter(move |content| self.assembly.places[content.template] == self.index)
    }

    pub(super) fn assets(self) -> &'a [Asset] {
        &self.stack().assets
    }
}

/// A value that a stack takes from another one.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Incoming<'a> {
    /// The stack that has it.
    pub producer: StackView<'a>,
    /// The output that gives it.
    pub output: &'a str,
    /// The parameter that takes it, where values are wired by parameters.
    pub parameter: Option<&'a str>,
    /// The path of what has the value.
    pub from: &'a str,
    /// The path of what uses it first.
    pub to: &'a str,
}

/// A resource of an assembly.
#[derive(Clone, Copy, Debug)]
pub struct ResourceView<'a> {
    stack: &'a str,
    logical_id: &'a str,
    definition: Option<&'a Json>,
}

impl<'a> ResourceView<'a> {
    pub(super) fn new(stack: &'a str, logical_id: &'a str, definition: Option<&'a Json>) -> Self {
        Self {
            stack,
            logical_id,
            definition,
        }
    }

    pub(super) fn nothing() -> Self {
        Self::new("", "", None)
    }

    /// The name of the stack that has it.
    #[must_use]
    pub fn stack(self) -> &'a str {
        self.stack
    }

    /// The logical id in the template.
    #[must_use]
    pub fn logical_id(self) -> &'a str {
        self.logical_id
    }

    /// The type, such as `AWS::S3::Bucket`.
    #[must_use]
    pub fn type_name(self) -> &'a str {
        let type_name = self.definition.and_then(|json| json.pointer("Type"));
        type_name.and_then(Json::as_text).unwrap_or_default()
    }

    /// The property at a JSON pointer, such as `/DistributionConfig/Aliases`; null if there is none.
    #[must_use]
    pub fn property(self, pointer: &str) -> serde_json::Value {
        let properties = self.definition.and_then(|json| json.pointer("Properties"));
        value(properties.and_then(|json| json.pointer(pointer)))
    }

    /// Anything beside the properties, such as `DeletionPolicy`; null if there is none.
    #[must_use]
    pub fn attribute(self, name: &str) -> serde_json::Value {
        value(self.definition.and_then(|json| json.pointer(name)))
    }
}

fn value(json: Option<&Json>) -> serde_json::Value {
    json.cloned().map_or(serde_json::Value::Null, Into::into)
}

/// A template as text: `Display` writes a plain JSON file.
#[derive(Clone, Copy, Debug)]
pub struct TemplateText<'a> {
    assembly: &'a Assembly,
    stack: Option<StackView<'a>>,
}

impl<'a> TemplateText<'a> {
    pub(super) fn new(assembly: &'a Assembly, name: &str) -> Self {
        Self {
            assembly,
            stack: assembly.stack(name),
        }
    }

    /// The template as YAML; empty if there is no such stack.
    #[must_use]
    pub fn yaml(self) -> &'a str {
        self.stack.map_or("", StackView::yaml)
    }
}

impl fmt::Display for TemplateText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.stack {
            Some(stack) => f.write_str(&super::write::json_text(stack.json())),
            None => {
                let names: Vec<&str> = self.assembly.stacks().map(StackView::name).collect();
                write!(f, "no such stack; there are: {}", names.join(", "))
            }
        }
    }
}
