//! What rules look at: the templates of an app, with an index over their resources.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use super::found::Found;
use crate::assembly::{AssembledStack, Assembly};
use crate::asset::FunctionCode;
use crate::json::{Json, Object};
use crate::region::Region;
use crate::value::Value;

/// The rendered templates of an app.
pub(in crate::rules) struct Model<'a> {
    templates: Vec<Template<'a>>,
    /// The stack and place of each resource.
    by_type: BTreeMap<&'a str, Vec<(usize, usize)>>,
    /// The stack and name of the output that a parameter takes its value from, by stack and parameter.
    incoming: BTreeMap<(usize, &'a str), (usize, &'a str)>,
}

struct Template<'a> {
    stack: &'a AssembledStack,
    resources: Vec<Entry<'a>>,
    /// Places in `resources` by logical id; most templates are never asked.
    by_id: OnceCell<Vec<usize>>,
}

struct Entry<'a> {
    id: &'a str,
    type_name: &'a str,
    definition: &'a Json,
}

impl<'a> Model<'a> {
    pub(super) fn of(assembly: &'a Assembly) -> Self {
        let mut by_type: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
        let mut templates = Vec::new();
        for (number, view) in assembly.stacks().enumerate() {
            let stack = view.stack();
            let resources = entries(stack);
            for (place, entry) in resources.iter().enumerate() {
                let places = by_type.entry(entry.type_name).or_default();
                places.push((number, place));
            }
            templates.push(Template {
                stack,
                resources,
                by_id: OnceCell::new(),
            });
        }
        Self {
            templates,
            by_type,
            incoming: assembly.parameter_sources().collect(),
        }
    }

    /// The resources of a type, by stack.
    pub(in crate::rules) fn resources(&self, type_name: &str) -> impl Iterator<Item = Found<'_>> {
        let places = self.by_type.get(type_name).into_iter().flatten();
        let found = places.map(|(stack, place)| self.found(*stack, *place));
        found.filter(|found| !found.is_never())
    }

    /// All resources, by stack.
    pub(in crate::rules) fn all(&self) -> impl Iterator<Item = Found<'_>> {
        let templates = self.templates.iter().enumerate();
        templates.flat_map(move |(stack, template)| {
            (0..template.resources.len()).map(move |place| self.found(stack, place))
        })
    }

    /// The resource of a logical id in a stack.
    pub(super) fn resource(&self, stack: usize, id: &str) -> Option<Found<'_>> {
        let template = &self.templates[stack];
        let by_id = template.by_id.get_or_init(|| {
            let mut places: Vec<usize> = (0..template.resources.len()).collect();
            places.sort_by_key(|place| template.resources[*place].id);
            places
        });
        let found = by_id.binary_search_by_key(&id, |place| template.resources[*place].id);
        found.ok().map(|index| self.found(stack, by_id[index]))
    }

    fn found(&self, stack: usize, place: usize) -> Found<'_> {
        let entry = &self.templates[stack].resources[place];
        Found {
            model: self,
            stack,
            place,
            id: entry.id,
            type_name: entry.type_name,
            definition: entry.definition,
        }
    }

    /// What a function runs that is made of a package.
    pub(super) fn code(&self, stack: usize, id: &str) -> Option<&FunctionCode> {
        let functions = &self.templates[stack].stack.functions;
        let found = functions.iter().find(|(function, _)| function == id);
        found.map(|(_, code)| code)
    }

    pub(super) fn name(&self, stack: usize) -> &str {
        &self.templates[stack].stack.name
    }

    pub(super) fn region(&self, stack: usize) -> Region {
        self.templates[stack].stack.region
    }

    pub(super) fn account(&self, stack: usize) -> Option<&str> {
        match &self.templates[stack].stack.account {
            Some(Value::Known(account)) => Some(account.as_ref()),
            Some(_) | None => None,
        }
    }

    /// The stack of a name in AWS.
    pub(super) fn stack_named(&self, stack_name: &str, region: &str) -> Option<usize> {
        self.templates.iter().position(|template| {
            template.stack.stack_name == stack_name && template.stack.region.name() == region
        })
    }

    /// An entry of a section of a stack's template, such as a parameter.
    pub(super) fn entry(&self, stack: usize, section: &str, id: &str) -> Option<&Json> {
        let sections = self.templates[stack].stack.json.as_map()?;
        sections.get(section)?.as_map()?.get(id)
    }

    /// Whether a macro changes the template, and may add to it.
    pub(super) fn is_transformed(&self, stack: usize) -> bool {
        let sections = self.templates[stack].stack.json.as_map();
        sections.is_some_and(|sections| sections.contains_key("Transform"))
    }

    /// Whether a macro or a loop may add resources that nothing is known of. AWS SAM adds those of its own types alone.
    pub(super) fn may_grow(&self, stack: usize) -> bool {
        const KNOWN: [&str; 2] = ["AWS::Serverless-2016-10-31", "AWS::LanguageExtensions"];
        let Some(sections) = self.templates[stack].stack.json.as_map() else {
            return false;
        };
        let is_macro = |json: &Json| json.as_text().is_none_or(|name| !KNOWN.contains(&name));
        let transforms = sections.get("Transform");
        let has_macro = transforms.is_some_and(|transforms| match transforms.as_list() {
            Some(list) => list.iter().any(is_macro),
            None => is_macro(transforms),
        });
        let resources = sections.get("Resources").and_then(Json::as_map);
        let is_made = |(key, _): (&str, &Json)| key.starts_with("Fn::");
        has_macro || resources.is_some_and(|resources| resources.iter().any(is_made))
    }

    /// The value that the app gives a parameter.
    pub(super) fn parameter_value(&self, stack: usize, parameter: &str) -> Option<&str> {
        let values = &self.templates[stack].stack.parameter_values;
        let given = values.iter().rfind(|(name, _)| name == parameter);
        given.map(|(_, value)| value.as_str())
    }

    /// The stack and output that a parameter takes its value from.
    pub(super) fn incoming(&self, stack: usize, parameter: &str) -> Option<(usize, &str)> {
        self.incoming.get(&(stack, parameter)).copied()
    }
}

/// The resources of a template, in its order. Loops of included templates are none.
fn entries(stack: &AssembledStack) -> Vec<Entry<'_>> {
    let sections = stack.json.as_map();
    let resources = sections.and_then(|json| json.get("Resources"));
    let resources = resources.and_then(Json::as_map).into_iter();
    resources
        .flat_map(Object::iter)
        .map_while(|(id, definition)| {
            let type_name = definition.as_map()?.get("Type")?.as_text()?;
            Some(Entry {
                id,
                type_name,
                definition,
            })
        })
        .collect()
}
