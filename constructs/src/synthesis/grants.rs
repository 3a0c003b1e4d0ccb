//! Statements, granted anywhere, become one policy for each resource.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::app::App;
use crate::item::{Grant, Item, Kind, ResourceItem};
use crate::json::Json;
use crate::node::Node;
use crate::policy::PolicyDocument;
use crate::problem::Problem;
use crate::stack::Stack;
use crate::threads;

/// Fewer policies are not worth a second thread.
const SMALL: usize = 200;

pub(super) fn collect(app: &mut App) {
    let mut by_target: BTreeMap<Node, Vec<Grant>> = BTreeMap::new();
    for stack in &mut app.stacks {
        for grant in std::mem::take(&mut stack.grants) {
            if grant.target.app == app.number {
                by_target.entry(grant.target).or_default().push(grant);
            } else {
                stack.problems.push(
                    Problem::new("the grant is on a resource of another app")
                        .at(format!("{}/{}", stack.name, grant.path))
                        .from(grant.location)
                        .hint("use a handle that a stack of this app returned"),
                );
            }
        }
    }
    let small = by_target.len() < SMALL;
    let mut by_stack: Vec<Vec<(Node, Vec<Grant>)>> = Vec::new();
    by_stack.resize_with(app.stacks.len(), Vec::new);
    for (target, grants) in by_target {
        if let Some(stack) = by_stack.get_mut(target.part.stack as usize) {
            stack.push((target, grants));
        }
    }
    let stacks = app.stacks.iter_mut().zip(by_stack).collect();
    threads::map(stacks, small, |(stack, grants)| {
        for (target, grants) in grants {
            add_policy(stack, target, grants);
        }
    });
}

fn add_policy(stack: &mut Stack, target: Node, grants: Vec<Grant>) {
    let Some(first) = grants.first() else {
        return;
    };
    let policy = first.policy;
    let location = first.location;
    let items = if target.part.edge {
        &mut stack.edge
    } else {
        &mut stack.own
    };
    let Some(resource) = items.get(target.index as usize) else {
        return;
    };
    let path = format!("{}/Policy", resource.path);
    let mut document = PolicyDocument::new();
    for grant in grants {
        document = document.statement(grant.statement);
    }
    let (type_name, properties) = policy(target, document.into());
    // A resource that is there on a condition has its policy on the same one.
    let condition = match &resource.kind {
        Kind::Resource(resource) => resource.condition.clone(),
        Kind::Parameter(_) | Kind::Condition(_) | Kind::Mapping(_) | Kind::Output(_) => None,
    };
    let fixed_id = resource.fixed_id.as_ref().map(|id| format!("{id}Policy"));
    let mut item = ResourceItem::new(Cow::Borrowed(type_name), Json::Map(properties));
    item.condition = condition;
    items.push(Item {
        path,
        location,
        fixed_id,
        kind: Kind::Resource(Box::new(item)),
    });
}
