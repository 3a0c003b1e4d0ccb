//! Digests that make a consumer follow its producer.
//!
//! `Fn::GetStackOutput` is a weak reference: CloudFormation resolves it again only when the resource that uses it
//! changes. So every such resource carries in its `Metadata` a digest of the definitions that it takes
//! values from, with all that those are made of: when they change, it changes too.

use std::collections::BTreeMap;

use super::layout::Layout;
use super::plan::{Plan, Template};
use super::wires::Wires;
use crate::app::Wiring;
use crate::asset::sha256;
use crate::item::{Item, Kind};
use crate::json::{Json, Object};
use crate::node::Node;

/// The key in a resource's `Metadata`.
const KEY: &str = "Palisade";

pub(super) fn follow(plan: &mut Plan, layout: &Layout, wires: &Wires, order: &[usize]) {
    if plan.wiring != Wiring::StackOutput || wires.wires.is_empty() {
        return;
    }
    let names: Vec<String> = plan.templates.iter().map(|t| t.name.clone()).collect();
    let mut digests = Digests {
        wires,
        known: BTreeMap::new(),
    };
    // In the order of deployment, for a consumer's own metadata is part of its definition.
    for template in order {
        let mut follows: Vec<(usize, Object)> = Vec::new();
        for (index, placed) in plan.templates[*template].items.iter().enumerate() {
            let Some(used) = wires.uses.get(&placed.node) else {
                continue;
            };
            let mut object = Object::new();
            for wire in used {
                let wire = &wires.wires[*wire];
                let producer = &plan.templates[wire.producer];
                let digest = digests.of(producer, wire.source.node, layout);
                object.insert(format!("{}.{}", names[wire.producer], wire.output), digest);
            }
            follows.push((index, object));
        }
        for (index, object) in follows {
            if let Kind::Resource(resource) = &mut plan.templates[*template].items[index].item.kind
            {
                resource
                    .metadata
                    .insert(KEY, Json::object([("Follows", Json::Map(object))]));
            }
        }
    }
}

struct Digests<'a> {
    wires: &'a Wires,
    known: BTreeMap<Node, String>,
}

impl Digests<'_> {
    /// The digest of a node's definition, and of all in its template that it names.
    ///
    /// Resources do not need each other here: that was reported, and ended synthesis.
    fn of(&mut self, template: &Template, node: Node, layout: &Layout) -> String {
        if let Some(digest) = self.known.get(&node) {
            return digest.clone();
        }
        let mut text = layout.id(node).to_owned();
        if let Some(placed) = template.items.iter().find(|placed| placed.node == node) {
            text.push_str(&definition(&placed.item));
        }
        for need in self.wires.needs(node).collect::<Vec<_>>() {
            text.push_str(&self.of(template, need, layout));
        }
        let mut digest = sha256(text.as_bytes());
        digest.truncate(16);
        self.known.insert(node, digest.clone());
        digest
    }
}

fn definition(item: &Item) -> String {
    match &item.kind {
        Kind::Resource(resource) => {
            let properties = serde_json::to_string(&resource.properties).unwrap_or_default();
            let metadata = serde_json::to_string(&resource.metadata).unwrap_or_default();
            format!("{}{properties}{metadata}", resource.type_name)
        }
        Kind::Parameter(object) | Kind::Mapping(object) => {
            serde_json::to_string(object).unwrap_or_default()
        }
        Kind::Condition(json) => serde_json::to_string(json).unwrap_or_default(),
        Kind::Output(_) => String::new(),
    }
}
