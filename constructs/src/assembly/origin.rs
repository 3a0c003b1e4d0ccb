//! Where the resources of an assembly come from, and what is noted in them once all templates are there.

use std::panic::Location;

use super::contents::Assembly;
use crate::json::{Json, Object};
use crate::yaml;

impl Assembly {
    /// The path in the app of a resource, by its stack and its place in the template.
    pub(crate) fn resource_path(&self, stack: usize, place: usize) -> String {
        let stack = &self.stacks[stack];
        match stack.origins.get(place) {
            Some((node, _)) => self.layout.path(*node),
            None => stack.name.clone(),
        }
    }

    /// The type of a resource, and the line on which the user added it.
    pub(crate) fn resource_origin(
        &self,
        stack: usize,
        place: usize,
    ) -> (String, Option<&'static Location<'static>>) {
        let stack = &self.stacks[stack];
        let resources = stack.json.as_map().and_then(|json| json.get("Resources"));
        let entry = resources
            .and_then(Json::as_map)
            .and_then(|resources| resources.iter().nth(place));
        let type_name =
            entry.and_then(|(_, definition)| definition.as_map()?.get("Type")?.as_text());
        let location = stack.origins.get(place).map(|(_, location)| *location);
        (type_name.unwrap_or_default().to_owned(), location)
    }

    /// The parameters that take values of other stacks, by stack and name: from which stack and output.
    pub(crate) fn parameter_sources(&self) -> impl Iterator<Item = ((usize, &str), (usize, &str))> {
        self.wires.iter().filter_map(|wire| {
            let parameter = wire.parameter.as_deref()?;
            let consumer = self.places[wire.consumer];
            let producer = self.places[wire.producer];
            let are_there = consumer < self.stacks.len() && producer < self.stacks.len();
            are_there.then_some(((consumer, parameter), (producer, &*wire.output)))
        })
    }

    /// Adds to a list in a resource's `Metadata.Palisade`. [`Assembly::write_again`] brings it into the YAML.
    pub(crate) fn note(&mut self, stack: usize, place: usize, list: &'static str, entry: Json) {
        let resources = match &mut self.stacks[stack].json {
            Json::Map(sections) => sections.get_mut("Resources"),
            _ => None,
        };
        let Some(Json::Map(resources)) = resources else {
            return;
        };
        if let Some((_, Json::Map(definition))) = resources.iter_mut().nth(place) {
            // Metadata stands before the properties.
            let properties = definition.remove("Properties");
            if !definition.contains_key("Metadata") {
                definition.push("Metadata", Object::new());
            }
            if let Some(metadata) = definition.get_mut("Metadata") {
                metadata.insert_at(&format!("/Palisade/{list}/-"), entry);
            }
            if let Some(properties) = properties {
                definition.push("Properties", properties);
            }
        }
    }

    /// Writes the YAML of a stack from its template.
    pub(crate) fn write_again(&mut self, stack: usize) {
        let stack = &mut self.stacks[stack];
        stack.yaml.clear();
        yaml::write(&mut stack.yaml, &stack.json);
    }
}
