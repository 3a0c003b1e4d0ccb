//! Apps of one stack, and what is in them.

use serde_json::Value as Template;

use crate::app::App;
use crate::assembly::Assembly;
use crate::cognito::UserPool;
use crate::handle::Handle;
use crate::region::Region;
use crate::stack::Stack;

/// An app of one stack with a pool, and what is added to it.
pub(super) fn app<T>(
    region: Region,
    fill: impl FnOnce(&mut Stack, Handle<UserPool>) -> T,
) -> (App, T) {
    let mut app = App::named("docs");
    let stack = app.stack("Site", region);
    let people = stack.add("People", UserPool::new());
    let added = fill(stack, people);
    (app, added)
}

/// The resources of a type in a stack: their logical ids.
pub(super) fn ids(assembly: &Assembly, stack: &str, kind: &str) -> Vec<String> {
    let json: Template = assembly
        .stack(stack)
        .expect("it is there")
        .json()
        .clone()
        .into();
    let resources = json["Resources"].as_object().expect("it has resources");
    resources
        .iter()
        .filter(|(_, resource)| resource["Type"] == kind)
        .map(|(id, _)| id.clone())
        .collect()
}
