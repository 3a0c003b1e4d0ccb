//! Resolves late values, in one walk over all templates.

use std::mem::take;

use super::connect::{declared_outputs, output_names};
use super::layout::Layout;
use super::plan::Plan;
use super::walk::Walk;
use super::wires::Wires;
use crate::problem::Problems;

/// Resolves everything in the plan, in place.
///
/// One template after another: the names of outputs and parameters that values cross by depend on which came first.
pub(super) fn render(plan: &mut Plan, layout: &Layout, problems: &mut Problems) -> Wires {
    let declared = declared_outputs(plan, layout);
    let output_names = output_names(plan, layout);
    let mut walk = Walk {
        layout,
        wiring: plan.wiring,
        declared: &declared,
        output_names: &output_names,
        wires: Wires::default(),
        problems,
        template: 0,
        received: Vec::new(),
        current: None,
        in_output: false,
        invalid: Vec::new(),
    };
    for (index, template) in plan.templates.iter_mut().enumerate() {
        walk.template = index;
        walk.received = take(&mut template.received);
        walk.template(template);
    }
    walk.wires.sort();
    walk.wires
}
