//! Statements, granted anywhere, become one policy for each resource.

use std::borrow::Cow;

use crate::app::App;
use crate::item::{Grant, Item, Kind, ResourceItem};
use crate::json::Json;
use crate::node::Node;
use crate::policy::document;
use crate::stack::Stack;

pub(super) fn collect(app: &mut App) {
    let mut by_stack: Vec<Vec<Grant>> = Vec::new();
    by_stack.resize_with(app.stacks.len(), Vec::new);
    for stack in &mut app.stacks {
        for grant in std::mem::take(&mut stack.grants) {
            if let Some(grants) = by_stack.get_mut(grant.target.part.stack as usize) {
                grants.push(grant);
            }
        }
    }
    for (stack, grants) in app.stacks.iter_mut().zip(by_stack) {
        add_policies(stack, grants);
    }
    order(app);
}

/// What must come after a resource's policy now depends on it.
fn order(app: &mut App) {
    let mut pairs = Vec::new();
    for stack in &mut app.stacks {
        pairs.append(&mut stack.after_policies);
    }
    for (later, target) in pairs {
        let policy = policy_of(app, target);
        if let Some(items) = items(app, later)
            && let Some(item) = items.get_mut(later.index as usize)
            && let Kind::Resource(resource) = &mut item.kind
        {
            resource.depends_on.extend(policy);
        }
    }
}

/// The policy that was made of the grants on a resource, if there were any.
fn policy_of(app: &mut App, target: Node) -> Option<Node> {
    let items = items(app, target)?;
    let path = format!("{}/Policy", items.get(target.index as usize)?.path);
    // Policies were added last.
    let index = items.iter().rposition(|item| item.path == path)?;
    let index = u32::try_from(index).ok()?;
    Some(Node { index, ..target })
}

fn items(app: &mut App, node: Node) -> Option<&mut Vec<Item>> {
    if node.app != app.number {
        return None;
    }
    let stack = app.stacks.get_mut(node.part.stack as usize)?;
    Some(stack.items_mut(node.part.edge))
}

fn add_policies(stack: &mut Stack, mut grants: Vec<Grant>) {
    // Stable: statements stay in the order in which they were granted.
    grants.sort_by_key(|grant| grant.target);
    let mut grants = grants.into_iter().peekable();
    while let Some(mut first) = grants.next() {
        let mut statements = vec![std::mem::take(&mut first.statement)];
        while let Some(next) = grants.next_if(|next| next.target == first.target) {
            statements.push(next.statement);
        }
        add_policy(stack, &first, statements);
    }
}

fn add_policy(stack: &mut Stack, first: &Grant, statements: Vec<Json>) {
    let target = first.target;
    let items = stack.items_mut(target.part.edge);
    let Some(resource) = items.get(target.index as usize) else {
        return;
    };
    let path = format!("{}/Policy", resource.path);
    let (type_name, properties) = (first.policy)(target, document(statements));
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
        location: first.location,
        fixed_id,
        kind: Kind::Resource(Box::new(item)),
    });
}
