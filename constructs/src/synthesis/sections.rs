//! Templates, put together section by section in the customary order.

use super::check;
use super::connect::output_value;
use super::contents;
use super::layout::Layout;
use super::plan::{Plan, Template};
use super::wires::Wires;
use crate::app::Wiring;
use crate::assembly::{AssembledStack, Assembly};
use crate::item::{Kind, ResourceItem};
use crate::json::{Json, Object};
use crate::problem::Problems;
use crate::schema::Schemas;
use crate::threads;
use crate::yaml;

/// About how many bytes a resource takes: enough for most, so that a template is written into one piece of memory.
const RESOURCE_BYTES: usize = 512;

/// The one version that there is.
const FORMAT: &str = "2010-09-09";

/// Checks the templates and puts them together, several at once: none needs another one.
pub(super) fn assemble(
    plan: Plan,
    layout: Layout,
    wires: Wires,
    order: &[usize],
    schemas: &Schemas,
    problems: &mut Problems,
) -> Assembly {
    let wiring = plan.wiring;
    let mut places = vec![0; plan.templates.len()];
    for (place, template) in order.iter().enumerate() {
        places[*template] = place;
    }
    let small = plan.is_small();
    let templates = plan.templates.into_iter().enumerate().collect();
    let assembled = threads::map(templates, small, |(index, template)| {
        let wrong = check::resources(&template, &layout, schemas);
        let stack = assemble_stack(index, template, &layout, &wires, wiring);
        (index, wrong, stack)
    });
    let mut stacks = Vec::with_capacity(assembled.len());
    for (index, wrong, stack) in assembled {
        problems.append(wrong);
        // Nothing of its own: what was added to it is in the edge stack, or in policies elsewhere.
        if !stack.is_empty() {
            stacks.push((places[index], index, stack));
        }
    }
    stacks.sort_by_key(|(place, _, _)| *place);
    let contents = contents::place(plan.contents, &layout, problems);
    places.fill(usize::MAX);
    for (place, (_, index, _)) in stacks.iter().enumerate() {
        places[*index] = place;
    }
    let stacks = stacks.into_iter().map(|(_, _, stack)| stack).collect();
    Assembly {
        app: plan.app,
        wiring,
        environment: plan.environment,
        stacks,
        places,
        wires: wires.wires,
        contents,
        layout,
    }
}

fn assemble_stack(
    index: usize,
    mut template: Template,
    layout: &Layout,
    wires: &Wires,
    wiring: Wiring,
) -> AssembledStack {
    let home = &layout.templates[index];
    let mut sections = Sections::default();
    let mut functions = Vec::new();
    let mut yaml = String::with_capacity(template.items.len() * RESOURCE_BYTES);
    let mut origins = Vec::with_capacity(template.items.len());
    let mut suppressed = Vec::new();
    for placed in template.items {
        let id = layout.id(placed.node).to_owned();
        match placed.item.kind {
            Kind::Resource(mut item) => {
                let own = std::mem::take(&mut item.suppressed).into_iter();
                suppressed.extend(own.map(|suppression| (origins.len(), suppression)));
                origins.push((placed.node, placed.item.location));
                if let Some(code) = item.code.take() {
                    functions.push((id.clone(), *code));
                }
                sections.resources.push(id, resource(*item, layout));
            }
            Kind::Parameter(fields) => sections.parameters.push(id, fields),
            Kind::Condition(condition) => sections.conditions.push(id, condition),
            Kind::Mapping(rows) => sections.mappings.push(id, rows),
            Kind::Output(fields) => sections.outputs.push(id, output_fields(fields)),
        }
    }
    add_wires(&mut sections, index, layout, wires, wiring);
    let json = sections.into_json(template.description, &mut template.sections);
    yaml::write(&mut yaml, &json);
    AssembledStack {
        name: template.name,
        stack_name: home.stack_name.clone(),
        region: template.region,
        account: home.account.clone(),
        folder: template.folder,
        termination_protection: template.termination_protection,
        tags: template.tags,
        yaml,
        json,
        assets: template.assets,
        functions,
        parameter_values: template.parameter_values,
        origins,
        suppressed,
        depends_on: wires.producers(index).into_iter().collect(),
    }
}

/// Adds the outputs and parameters by which values cross stacks.
fn add_wires(
    sections: &mut Sections,
    index: usize,
    layout: &Layout,
    wires: &Wires,
    wiring: Wiring,
) {
    for (name, source) in wires.outputs.get(&index).into_iter().flatten() {
        let value = output_value(source, layout, wiring);
        sections
            .outputs
            .insert(name.clone(), Json::object([("Value", value)]));
    }
    for wire in wires.wires.iter().filter(|wire| wire.consumer == index) {
        let Some(parameter) = &wire.parameter else {
            continue;
        };
        let type_name = if wire.source.list {
            "CommaDelimitedList"
        } else {
            "String"
        };
        let from = &layout.templates[wire.producer].stack_name;
        let mut fields = Object::new();
        fields.push("Type", type_name);
        fields.push(
            "Description",
            format!("Output {} of the stack {from}", wire.output),
        );
        if !sections.parameters.contains_key(parameter) {
            sections.parameters.insert(parameter.clone(), fields);
        }
    }
}

#[derive(Default)]
struct Sections {
    parameters: Object,
    mappings: Object,
    conditions: Object,
    resources: Object,
    outputs: Object,
}

impl Sections {
    fn into_json(mut self, description: Option<String>, further: &mut Object) -> Json {
        // Loops of an included template.
        let sections = [
            ("Conditions", &mut self.conditions),
            ("Resources", &mut self.resources),
            ("Outputs", &mut self.outputs),
        ];
        for (name, section) in sections {
            if let Some(Json::Map(loops)) = further.remove(name) {
                for (key, value) in loops {
                    section.insert(key, value);
                }
            }
        }
        let mut template = Object::new();
        template.push("AWSTemplateFormatVersion", FORMAT);
        let mut take = |template: &mut Object, name: &'static str| {
            if let Some(section) = further.remove(name) {
                template.insert(name, section);
            }
        };
        take(&mut template, "AWSTemplateFormatVersion");
        take(&mut template, "Transform");
        if let Some(description) = description {
            template.push("Description", description);
        }
        take(&mut template, "Metadata");
        push_section(&mut template, "Parameters", self.parameters);
        take(&mut template, "Rules");
        push_section(&mut template, "Mappings", self.mappings);
        push_section(&mut template, "Conditions", self.conditions);
        template.push("Resources", self.resources);
        push_section(&mut template, "Outputs", self.outputs);
        for (name, section) in std::mem::take(further) {
            template.insert(name, section);
        }
        Json::Map(template)
    }
}

fn push_section(template: &mut Object, name: &'static str, section: Object) {
    if !section.is_empty() {
        template.push(name, section);
    }
}

fn resource(item: ResourceItem, layout: &Layout) -> Json {
    let mut resource = Object::for_entries(2);
    resource.push("Type", Json::Text(item.type_name));
    if let Some(condition) = item.condition {
        resource.push("Condition", condition);
    }
    let mut depends_on: Vec<Json> = Vec::new();
    for node in item.depends_on {
        let id = Json::from(layout.id(node).to_owned());
        if !depends_on.contains(&id) {
            depends_on.push(id);
        }
    }
    match depends_on.len() {
        0 => {}
        1 => resource.push("DependsOn", depends_on.remove(0)),
        _ => resource.push("DependsOn", depends_on),
    }
    if let Some(policy) = item.deletion_policy {
        resource.push("DeletionPolicy", policy.name());
    }
    if let Some(policy) = item.update_replace_policy {
        resource.push("UpdateReplacePolicy", policy.name());
    }
    for (name, attribute) in item.attributes {
        resource.push(name, attribute);
    }
    if !item.metadata.is_empty() {
        resource.push("Metadata", item.metadata);
    }
    let empty = item.properties.as_map().is_some_and(Object::is_empty);
    if !empty {
        resource.push("Properties", item.properties);
    }
    Json::Map(resource)
}

/// The fields of an output in their customary order.
fn output_fields(mut fields: Object) -> Object {
    let mut ordered = Object::new();
    for name in ["Condition", "Description", "Value", "Export"] {
        if let Some(value) = fields.remove(name) {
            ordered.push(name, value);
        }
    }
    for (name, value) in fields {
        ordered.push(name, value);
    }
    ordered
}
