//! The order of the steps.

use super::layout::Layout;
use super::plan::Plan;
use super::{check, cycle, digest, grants, limits, render, sections, tags};
use crate::app::App;
use crate::assembly::Assembly;
use crate::problem::Problems;
use crate::resource_mut::ResourceMut;
use crate::rules::{self, Below};
use crate::schema::Schemas;

pub(crate) fn synthesize(mut app: App) -> Result<Assembly, Problems> {
    let mut problems = Problems::default();
    let mut schemas = Schemas::new();

    grants::collect(&mut app);
    tags::flow(&mut app, &mut schemas);
    visit(&mut app);
    for problem in app.problems.drain(..) {
        problems.push(problem);
    }
    for stack in &mut app.stacks {
        problems.append(std::mem::take(&mut stack.problems));
    }

    let suppressed: Vec<Below> = app
        .stacks
        .iter_mut()
        .flat_map(|stack| std::mem::take(&mut stack.suppressed))
        .collect();
    let layout = Layout::of(&mut app, &mut schemas, &mut problems);
    let mut plan = Plan::of(app);
    let wires = render::render(&mut plan, &layout, &mut problems);
    let order = cycle::order(&plan, &wires, &mut problems);
    cycle::within_stacks(&plan, &layout, &wires, &mut problems);
    if problems.is_empty() {
        digest::follow(&mut plan, &layout, &wires, &order);
    }
    check::look_up(&plan, &mut schemas);
    let mut assembly = sections::assemble(plan, layout, wires, &order, &schemas, &mut problems);
    rules::check(&mut assembly, &suppressed, &mut problems);
    limits::check(&assembly, &mut problems);

    if problems.is_empty() {
        Ok(assembly)
    } else {
        Err(problems)
    }
}

fn visit(app: &mut App) {
    for aspect in &mut app.aspects {
        for stack in &mut app.stacks {
            let items = stack.own.iter_mut().chain(&mut stack.edge);
            for item in items.filter(|item| item.kind.section() == "Resources") {
                aspect(&mut ResourceMut::new(
                    Some(item),
                    &stack.name,
                    &mut stack.problems,
                ));
            }
        }
    }
}
