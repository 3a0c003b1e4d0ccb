//! What is drawn.

use palisade::{Assembly, StackView};
use serde_json::Value;

use super::references::{Reference, references};

/// Stacks in the order of their deployment, and what refers to what.
#[derive(Debug)]
pub(crate) struct Graph {
    pub(super) stacks: Vec<Stack>,
    pub(super) edges: Vec<Edge>,
}

#[derive(Debug)]
pub(super) struct Stack {
    pub(super) name: String,
    pub(super) region: &'static str,
    pub(super) resources: Vec<Resource>,
}

#[derive(Debug)]
pub(super) struct Resource {
    pub(super) id: String,
    pub(super) type_name: String,
}

/// A resource takes a value from another one.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) from: Place,
    pub(super) to: Place,
    /// The outputs by which values cross stacks, if they do.
    pub(super) outputs: Vec<String>,
}

/// A resource: the index of its stack, and its index there.
pub(super) type Place = (usize, usize);

impl Graph {
    pub(crate) fn new(assembly: &Assembly) -> Self {
        let views: Vec<StackView<'_>> = assembly.stacks().collect();
        let templates: Vec<Value> = views
            .iter()
            .map(|view| view.json().clone().into())
            .collect();
        let stacks: Vec<Stack> = views
            .iter()
            .map(|view| Stack {
                name: view.name().to_owned(),
                region: view.region().name(),
                resources: view
                    .resources()
                    .map(|resource| Resource {
                        id: resource.logical_id().to_owned(),
                        type_name: resource.type_name().to_owned(),
                    })
                    .collect(),
            })
            .collect();
        let mut graph = Self {
            stacks,
            edges: Vec::new(),
        };
        for (stack, view) in views.iter().enumerate() {
            for resource in 0..graph.stacks[stack].resources.len() {
                let definition =
                    &templates[stack]["Resources"][&graph.stacks[stack].resources[resource].id];
                for reference in references(definition) {
                    graph.connect(&views, &templates, *view, (stack, resource), &reference);
                }
            }
        }
        graph
    }

    /// Adds the edges of one reference that a resource has.
    fn connect(
        &mut self,
        views: &[StackView<'_>],
        templates: &[Value],
        view: StackView<'_>,
        to: Place,
        reference: &Reference,
    ) {
        let (producer, output) = match reference {
            Reference::Output(stack, output) => {
                let producer = views.iter().position(|view| view.stack_name() == stack);
                (producer, output.clone())
            }
            Reference::Local(id) => {
                if let Some(resource) = self.find(to.0, id) {
                    let from = (to.0, resource);
                    self.add(from, to, None);
                    return;
                }
                let incoming = view.incoming().find(|value| value.parameter == Some(id));
                let Some(incoming) = incoming else { return };
                let name = incoming.producer.name();
                let producer = views.iter().position(|view| view.name() == name);
                (producer, incoming.output.to_owned())
            }
        };
        let Some(producer) = producer else { return };
        let value = &templates[producer]["Outputs"][&output]["Value"];
        for source in references(value) {
            if let Reference::Local(id) = source
                && let Some(resource) = self.find(producer, &id)
            {
                self.add((producer, resource), to, Some(output.clone()));
            }
        }
    }

    fn add(&mut self, from: Place, to: Place, output: Option<String>) {
        if from == to {
            return;
        }
        let known = |edge: &&mut Edge| edge.from == from && edge.to == to;
        match self.edges.iter_mut().find(known) {
            Some(edge) => edge.outputs.extend(output),
            None => self.edges.push(Edge {
                from,
                to,
                outputs: output.into_iter().collect(),
            }),
        }
    }

    fn find(&self, stack: usize, id: &str) -> Option<usize> {
        let resources = &self.stacks[stack].resources;
        resources.iter().position(|resource| resource.id == id)
    }
}
