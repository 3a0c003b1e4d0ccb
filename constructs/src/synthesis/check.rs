//! What a resource by itself must keep to: its region, and its schema.

use super::plan::{Placed, Plan};
use crate::item::Kind;
use crate::problem::{Problem, Problems};
use crate::region::Region;
use crate::schema::Schemas;

pub(super) fn resources(plan: &Plan, schemas: &mut Schemas, problems: &mut Problems) {
    for template in &plan.templates {
        for placed in &template.items {
            let Kind::Resource(resource) = &placed.item.kind else {
                continue;
            };
            if let Some(only) = resource.only_in
                && only != template.region
            {
                report(
                    placed,
                    only_in(&resource.type_name, only, template.region),
                    problems,
                );
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
                    report(placed, problem.of_type(&*resource.type_name), problems);
                },
            );
        }
    }
}

fn only_in(type_name: &str, only: Region, given: Region) -> Problem {
    Problem::new(format!(
        "{type_name} only exists in {only}, but the stack is in {given}"
    ))
    .hint(format!(
        "add it to a stack in {only}; its handle works in any stack"
    ))
}

fn report(placed: &Placed, problem: Problem, problems: &mut Problems) {
    problems.push(problem.at(&placed.path).from(placed.item.location));
}
