//! Where everything is at home, and what it is called there.

use std::collections::BTreeMap;

use crate::app::App;
use crate::item::{Item, Kind};
use crate::names::AccountId;
use crate::node::{Node, Part};
use crate::problem::{Problem, Problems};
use crate::region::Region;
use crate::stack::Stack;
use crate::value::Value;

const EDGE_STACK: &str = "Edge";

/// Homes and logical ids of everything in an app.
pub(crate) struct Layout {
    app: u32,
    /// The template in which a part's items end up: `[own, edge]` for each stack.
    homes: Vec<[usize; 2]>,
    ids: Vec<[Vec<String>; 2]>,
    /// What is said of each template.
    pub(crate) templates: Vec<Home>,
}

/// What other templates need to know of a template.
pub(crate) struct Home {
    pub(crate) name: String,
    pub(crate) stack_name: String,
    pub(crate) region: Region,
    pub(crate) account: Option<Value<AccountId>>,
    pub(crate) output_role: Option<Value<String>>,
}

impl Layout {
    pub(super) fn of(app: &mut App, problems: &mut Problems) -> Self {
        let edge = edge_stack(app, problems);
        let homes = (0..app.stacks.len())
            .map(|own| [own, edge.unwrap_or(own)])
            .collect();
        let prefix = app.name.as_deref();
        let mut layout = Self {
            app: app.number,
            homes,
            ids: app
                .stacks
                .iter()
                .map(|stack| [ids(&stack.own), ids(&stack.edge)])
                .collect(),
            templates: app.stacks.iter().map(|stack| home(stack, prefix)).collect(),
        };
        layout.check_names(app, problems);
        layout.check_ids(app, problems);
        layout
    }

    pub(crate) fn knows(&self, node: Node) -> bool {
        node.app == self.app
    }

    pub(crate) fn home(&self, part: Part) -> usize {
        self.homes[part.stack as usize][usize::from(part.edge)]
    }

    pub(crate) fn id(&self, node: Node) -> &str {
        &self.ids[node.part.stack as usize][usize::from(node.part.edge)][node.index as usize]
    }

    fn check_names(&self, app: &App, problems: &mut Problems) {
        for (home, stack) in self.templates.iter().zip(&app.stacks) {
            let name = &home.stack_name;
            let sound = name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.len() <= 128
                && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
            if !sound {
                problems.push(
                    Problem::new(format!(
                        "a stack's name begins with a letter and has at most 128 letters, digits and hyphens, got `{name}`"
                    ))
                    .at(&home.name)
                    .from(stack.location),
                );
            }
            let folder = stack.folder.as_deref().unwrap_or_default();
            if folder.starts_with('/') || folder.split('/').any(|part| part == "..") {
                problems.push(
                    Problem::new(format!(
                        "a stack's folder must be below the output folder, got `{folder}`"
                    ))
                    .at(&home.name)
                    .from(stack.location),
                );
            }
        }
    }

    fn check_ids(&mut self, app: &App, problems: &mut Problems) {
        let mut taken: BTreeMap<(usize, &'static str, String), (String, &Item)> = BTreeMap::new();
        for (number, stack) in app.stacks.iter().enumerate() {
            for (edge, items) in [&stack.own, &stack.edge].into_iter().enumerate() {
                let home = self.homes[number][edge];
                for (item, id) in items.iter().zip(&self.ids[number][edge]) {
                    let path = full_path(item, edge == 1, &stack.name);
                    check_id(item, id, &path, problems);
                    let namespace = match item.kind {
                        // Parameters and resources are both named by `Ref`.
                        Kind::Parameter(_) => "Resources",
                        Kind::Resource(_)
                        | Kind::Condition(_)
                        | Kind::Mapping(_)
                        | Kind::Output(_) => item.kind.section(),
                    };
                    let key = (home, namespace, id.clone());
                    if let Some((other, _)) = taken.get(&key) {
                        problems.push(collision(&path, other, id).from(item.location));
                    } else {
                        taken.insert(key, (path, item));
                    }
                }
            }
        }
    }
}

/// The path that a problem shows.
pub(crate) fn full_path(item: &Item, edge: bool, stack: &str) -> String {
    // The path of what moved to the edge stack begins with the stack that added it.
    if edge {
        item.path.clone()
    } else {
        format!("{stack}/{}", item.path)
    }
}

fn collision(path: &str, other: &str, id: &str) -> Problem {
    let problem = if path == other {
        Problem::new(format!("`{path}` is there already"))
            .hint("give each thing in a scope an id of its own")
    } else {
        Problem::new(format!(
            "`{path}` and `{other}` have the same logical id `{id}`"
        ))
        .hint("a logical id is the path without its slashes; choose another id for one of them")
    };
    problem.at(path)
}

fn check_id(item: &Item, id: &str, path: &str, problems: &mut Problems) {
    let parts: Vec<&str> = match &item.fixed_id {
        Some(id) => vec![id],
        None => item.path.split('/').collect(),
    };
    for part in parts {
        let sound = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        if !sound {
            problems.push(
                Problem::new(format!("an id has letters and digits only, got `{part}`"))
                    .at(path)
                    .from(item.location)
                    .hint("ids become logical ids of CloudFormation, which are alphanumeric"),
            );
        }
    }
    if id.len() > 255 {
        problems.push(
            Problem::new(format!(
                "a logical id has at most 255 characters, got {} in `{id}`",
                id.len()
            ))
            .at(path)
            .from(item.location),
        );
    }
}

fn ids(items: &[Item]) -> Vec<String> {
    items.iter().map(logical_id).collect()
}

pub(super) fn logical_id(item: &Item) -> String {
    let mut id = match &item.fixed_id {
        Some(id) => id.clone(),
        None => item.path.split('/').collect(),
    };
    if let Kind::Resource(resource) = &item.kind
        && let Some(suffix) = &resource.id_suffix
    {
        id.push_str(suffix);
    }
    id
}

/// Finds or makes the stack for what is at the edge; `None` if nothing is.
fn edge_stack(app: &mut App, problems: &mut Problems) -> Option<usize> {
    let first = app.stacks.iter().find(|stack| !stack.edge.is_empty())?;
    let location = first.location;
    if let Some(number) = app.stacks.iter().position(|stack| stack.name == EDGE_STACK) {
        let stack = &app.stacks[number];
        if stack.region != Region::UsEast1 {
            problems.push(
                Problem::new(format!(
                    "the stack `{EDGE_STACK}` is in {}, but what is at the edge must be in us-east-1",
                    stack.region
                ))
                .at(EDGE_STACK)
                .from(stack.location)
                .hint("call the stack something else, or put it in us-east-1"),
            );
        }
        return Some(number);
    }
    let number = app.stacks.len();
    let account = first.account.clone();
    let mut stack = Stack::new(
        app.number,
        u32::try_from(number).expect("an app has fewer than 2^32 stacks"),
        EDGE_STACK,
        Region::UsEast1,
        location,
    );
    stack.account = account;
    app.stacks.push(stack);
    Some(number)
}

fn home(stack: &Stack, prefix: Option<&str>) -> Home {
    let stack_name = stack.stack_name.clone().unwrap_or_else(|| match prefix {
        Some(prefix) => format!("{prefix}-{}", kebab_case(&stack.name)),
        None => stack.name.clone(),
    });
    Home {
        name: stack.name.clone(),
        stack_name,
        region: stack.region,
        account: stack.account.clone(),
        output_role: stack.output_role.clone(),
    }
}

fn kebab_case(name: &str) -> String {
    let mut text = String::new();
    for (index, character) in name.chars().enumerate() {
        if character.is_ascii_uppercase() && index > 0 {
            text.push('-');
        }
        text.push(character.to_ascii_lowercase());
    }
    text
}
