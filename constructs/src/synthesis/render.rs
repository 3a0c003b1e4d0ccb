//! Resolves late values: each template by itself, then what crosses from one to another.

use std::mem::take;

use super::connect::{declared_outputs, output_names};
use super::layout::Layout;
use super::plan::Plan;
use super::walk::Walk;
use super::wires::Wires;
use crate::problem::Problems;
use crate::threads;

/// Resolves everything in the plan, in place.
///
/// Most values are of the template that uses them: so all templates are walked at once.
/// Those of other templates are left, and brought in by a second walk, one template after another,
/// for the names of outputs and parameters depend on which came first.
pub(super) fn render(plan: &mut Plan, layout: &Layout, problems: &mut Problems) -> Wires {
    let declared = declared_outputs(plan, layout);
    let output_names = output_names(plan, layout);
    let wiring = plan.wiring;
    let walk = |template: usize, crossing: bool| Walk {
        layout,
        wiring,
        declared: &declared,
        output_names: &output_names,
        wires: Wires::default(),
        problems: Problems::default(),
        template,
        received: Vec::new(),
        current: None,
        in_output: false,
        invalid: Vec::new(),
        crossing,
        left: false,
    };
    let small = plan.is_small();
    let templates = plan.templates.iter_mut().enumerate().collect();
    let walked = threads::map(templates, small, |(index, template)| {
        let mut own = walk(index, false);
        let items = own.template(template);
        (own.wires, own.problems, items, own.left)
    });

    let mut crossing = walk(0, true);
    for (index, (wires, own, items, sections)) in walked.into_iter().enumerate() {
        let template = &mut plan.templates[index];
        crossing.template = index;
        crossing.received = take(&mut template.received);
        crossing.wires.needs.extend(wires.needs);
        crossing.wires.orders.extend(wires.orders);
        problems.merge(own);
        for item in items {
            crossing.placed(&mut template.items[item]);
        }
        if sections {
            crossing.sections(template);
        }
        problems.merge(take(&mut crossing.problems));
    }
    crossing.wires.sort();
    crossing.wires
}
