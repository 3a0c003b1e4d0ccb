//! What a resource by itself must keep to: its region, and its schema.

use super::layout::Layout;
use super::plan::{Placed, Plan, Template};
use crate::item::Kind;
use crate::problem::Problem;
use crate::region::Region;
use crate::schema::Schemas;

/// Looks up the schemas of all types in the plan, so that threads may share them.
pub(super) fn look_up(plan: &Plan, schemas: &mut Schemas) {
    for template in &plan.templates {
        for placed in &template.items {
            if let Kind::Resource(resource) = &placed.item.kind {
                schemas.look_up(&resource.type_name);
            }
        }
    }
}

/// What is wrong with the resources of a template.
pub(super) fn resources(template: &Template, layout: &Layout, schemas: &Schemas) -> Vec<Problem> {
    let mut problems = Vec::new();
    for placed in &template.items {
        let Kind::Resource(resource) = &placed.item.kind else {
            continue;
        };
        let mut report = |problem: Problem| problems.push(located(problem, placed, layout));
        if let Some(only) = resource.only_in
            && only != template.region
        {
            report(only_in(&resource.type_name, only, template.region));
        }
        schemas.check(
            &resource.type_name,
            &resource.properties,
            &mut |violation| {
                let message = if violation.path.is_empty() {
                    violation.message
                } else {
                    format!("{}: {}", violation.path, violation.message)
                };
                let mut problem = Problem::new(message);
                if let Some(hint) = violation.hint {
                    problem = problem.hint(hint);
                }
                report(problem.of_type(&*resource.type_name));
            },
        );
    }
    problems
}

fn only_in(type_name: &str, only: Region, given: Region) -> Problem {
    Problem::new(format!(
        "{type_name} only exists in {only}, but the stack is in {given}"
    ))
    .hint(format!(
        "add it to a stack in {only}; its handle works in any stack"
    ))
}

fn located(problem: Problem, placed: &Placed, layout: &Layout) -> Problem {
    problem
        .at(layout.path(placed.node))
        .from(placed.item.location)
}
