//! The order of deployment, and what stands in its way.

use std::collections::BTreeSet;

use super::layout::Layout;
use super::plan::Plan;
use super::wires::Wires;
use crate::node::Node;
use crate::problem::{Problem, Problems};

/// The order in which templates are deployed: producers first, else as they were begun.
///
/// Templates that need each other are reported with the path of the cycle.
pub(super) fn order(plan: &Plan, wires: &Wires, problems: &mut Problems) -> Vec<usize> {
    let count = plan.templates.len();
    let needs: Vec<Vec<usize>> = (0..count)
        .map(|template| wires.producers(template).into_iter().collect())
        .collect();
    let search = search(count, |template| needs[template].clone());
    for cycle in search.cycles {
        problems.push(stack_cycle(plan, wires, &cycle));
    }
    search.order
}

fn stack_cycle(plan: &Plan, wires: &Wires, cycle: &[usize]) -> Problem {
    let name = |template: usize| plan.templates[template].name.as_str();
    let names: Vec<&str> = cycle
        .iter()
        .chain(cycle.first())
        .map(|t| name(*t))
        .collect();
    let mut reasons = Vec::new();
    for (index, consumer) in cycle.iter().enumerate() {
        let producer = cycle[(index + 1) % cycle.len()];
        if let Some((to, from)) = wires.reason(*consumer, producer) {
            reasons.push(format!("`{to}` uses `{from}`"));
        }
    }
    let first = cycle.first().map_or(0, |first| *first);
    Problem::new(format!(
        "stacks need each other: {}; {}",
        names.join(" -> "),
        reasons.join(", ")
    ))
    .at(name(first))
    .from(plan.templates[first].location)
    .hint("move one of the constructs to the other's stack, for instance a bucket to its distribution")
}

/// Reports resources of one template that need each other.
pub(super) fn within_stacks(plan: &Plan, layout: &Layout, wires: &Wires, problems: &mut Problems) {
    for template in &plan.templates {
        let nodes: Vec<Node> = template.items.iter().map(|placed| placed.node).collect();
        let mut sorted: Vec<(Node, usize)> = nodes.iter().copied().zip(0..).collect();
        sorted.sort_unstable();
        let index = |node: Node| {
            let found = sorted.binary_search_by_key(&node, |(known, _)| *known);
            found.ok().map(|place| sorted[place].1)
        };
        let search = search(nodes.len(), |item| {
            wires.needs(nodes[item]).filter_map(index).collect()
        });
        for cycle in search.cycles {
            let ids: Vec<&str> = cycle
                .iter()
                .chain(cycle.first())
                .map(|item| layout.id(nodes[*item]))
                .collect();
            let Some(first) = cycle.first().map(|first| &template.items[*first]) else {
                continue;
            };
            problems.push(
                Problem::new(format!("resources need each other: {}", ids.join(" -> ")))
                    .at(layout.path(first.node))
                    .from(first.item.location)
                    .hint("CloudFormation can create none of them first; break the cycle, for instance with a name that is known beforehand"),
            );
        }
    }
}

struct Search {
    /// Everything, what is needed before what needs it.
    order: Vec<usize>,
    cycles: Vec<Vec<usize>>,
}

/// Walks a graph in depth, without recursion: a chain may be as long as a template.
fn search(count: usize, needs: impl Fn(usize) -> Vec<usize>) -> Search {
    let mut state = vec![State::New; count];
    let mut result = Search {
        order: Vec::with_capacity(count),
        cycles: Vec::new(),
    };
    let mut found: BTreeSet<BTreeSet<usize>> = BTreeSet::new();
    for start in 0..count {
        if state[start] != State::New {
            continue;
        }
        state[start] = State::Open;
        let mut way = vec![(start, needs(start).into_iter())];
        while let Some((place, rest)) = way.last_mut() {
            let place = *place;
            match rest.next() {
                Some(next) if state[next] == State::New => {
                    state[next] = State::Open;
                    way.push((next, needs(next).into_iter()));
                }
                Some(next) if state[next] == State::Open => {
                    let cycle: Vec<usize> = way
                        .iter()
                        .map(|(place, _)| *place)
                        .skip_while(|place| *place != next)
                        .collect();
                    if found.insert(cycle.iter().copied().collect()) {
                        result.cycles.push(cycle);
                    }
                }
                Some(_) => {}
                None => {
                    state[place] = State::Done;
                    result.order.push(place);
                    way.pop();
                }
            }
        }
    }
    result
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// On the way from the start: to meet it again is a cycle.
    Open,
    Done,
}
