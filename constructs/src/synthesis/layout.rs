//! Where everything is at home, and what it is called there.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::definition;
use super::places;
use crate::app::App;
use crate::item::{Item, Kind};
use crate::names::AccountId;
use crate::node::{Node, Part};
use crate::problem::{Problem, Problems};
use crate::region::Region;
use crate::schema::Schemas;
use crate::stack::Stack;
use crate::value::Value;

const EDGE_STACK: &str = "Edge";

/// Homes and logical ids of everything in an app.
pub(crate) struct Layout {
    app: u32,
    /// The template in which a part's items end up: `[own, edge]` for each stack.
    homes: Vec<[usize; 2]>,
    names: Vec<[Vec<Name>; 2]>,
    /// Of the definitions that logical ids follow.
    digests: Digests,
    /// What is said of each template.
    pub(crate) templates: Vec<Home>,
}

/// Digests of definitions.
type Digests = BTreeMap<Node, String>;

/// The logical ids that are taken in a section, and who has them.
type Ids<'a> = BTreeMap<&'a str, (Part, &'a Name)>;

/// What an item is called.
struct Name {
    /// The path below the stack; of what moved to the edge stack, the path from the stack that added it.
    path: String,
    /// The logical id; `None` if it is the path itself.
    id: Option<String>,
}

impl Name {
    /// Takes the path out of the item: from here on, the layout knows it.
    fn of(item: &mut Item, digests: &Digests) -> Self {
        let suffixes = match &item.kind {
            Kind::Resource(resource) => {
                let digest = resource.follows.and_then(|node| digests.get(&node));
                [resource.id_suffix.as_deref(), digest.map(String::as_str)]
            }
            Kind::Parameter(_) | Kind::Condition(_) | Kind::Mapping(_) | Kind::Output(_) => {
                [None, None]
            }
        };
        let path = std::mem::take(&mut item.path);
        let mut id = match &item.fixed_id {
            Some(id) => Some(id.clone()),
            None if path.contains('/') => Some(path.replace('/', "")),
            None => None,
        };
        for suffix in suffixes.into_iter().flatten() {
            id.get_or_insert_with(|| path.clone()).push_str(suffix);
        }
        Self { path, id }
    }

    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or(&self.path)
    }
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
    pub(super) fn of(app: &mut App, schemas: &mut Schemas, problems: &mut Problems) -> Self {
        let edge = edge_stack(app, problems);
        let homes = (0..app.stacks.len())
            .map(|own| [own, edge.unwrap_or(own)])
            .collect();
        // Before the paths are taken out of the items.
        let digests = definition::digests(app, schemas);
        let prefix = app.name.as_deref();
        let layout = Self {
            app: app.number,
            homes,
            names: app
                .stacks
                .iter_mut()
                .map(|stack| [&mut stack.own, &mut stack.edge].map(|items| names(items, &digests)))
                .collect(),
            digests,
            templates: app.stacks.iter().map(|stack| home(stack, prefix)).collect(),
        };
        places::check(app, &layout.templates, problems);
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
        self.name(node).id()
    }

    /// The path that a problem shows.
    pub(crate) fn path(&self, node: Node) -> String {
        self.full_path(node.part, self.name(node))
    }

    fn full_path(&self, part: Part, name: &Name) -> String {
        // The path of what moved to the edge stack begins with the stack that added it.
        if part.edge {
            name.path.clone()
        } else {
            format!("{}/{}", self.templates[part.stack as usize].name, name.path)
        }
    }

    fn name(&self, node: Node) -> &Name {
        &self.names[node.part.stack as usize][usize::from(node.part.edge)][node.index as usize]
    }

    /// The digest of a definition that a logical id follows; else empty.
    pub(crate) fn digest(&self, node: Node) -> &str {
        self.digests.get(&node).map_or("", String::as_str)
    }

    fn check_ids(&self, app: &App, problems: &mut Problems) {
        // By template and section, for these are few; and therein by logical id.
        let mut taken: BTreeMap<(usize, &str), Ids<'_>> = BTreeMap::new();
        for stack in &app.stacks {
            for (edge, items) in [(false, &stack.own), (true, &stack.edge)] {
                let part = stack.part(edge);
                let names = &self.names[part.stack as usize][usize::from(edge)];
                let home = self.home(part);
                for (item, name) in items.iter().zip(names) {
                    self.check_id(item, part, name, problems);
                    let namespace = match item.kind {
                        // Parameters and resources are both named by `Ref`.
                        Kind::Parameter(_) => "Resources",
                        Kind::Resource(_)
                        | Kind::Condition(_)
                        | Kind::Mapping(_)
                        | Kind::Output(_) => item.kind.section(),
                    };
                    let taken = taken.entry((home, namespace)).or_default();
                    match taken.entry(name.id()) {
                        Entry::Vacant(free) => {
                            free.insert((part, name));
                        }
                        Entry::Occupied(other) => {
                            let (other_part, other) = other.get();
                            let path = self.full_path(part, name);
                            let other = self.full_path(*other_part, other);
                            let problem = collision(&path, &other, name.id());
                            problems.push(problem.from(item.location));
                        }
                    }
                }
            }
        }
    }

    fn check_id(&self, item: &Item, part: Part, name: &Name, problems: &mut Problems) {
        let mut check = |step: &str| {
            let sound = !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if !sound {
                problems.push(
                    Problem::new(format!("an id has letters and digits only, got `{step}`"))
                        .at(self.full_path(part, name))
                        .from(item.location)
                        .hint("ids become logical ids of CloudFormation, which are alphanumeric"),
                );
            }
        };
        match &item.fixed_id {
            Some(id) => check(id),
            None => name.path.split('/').for_each(check),
        }
        let id = name.id();
        if id.len() > 255 {
            problems.push(
                Problem::new(format!(
                    "a logical id has at most 255 characters, got {} in `{id}`",
                    id.len()
                ))
                .at(self.full_path(part, name))
                .from(item.location),
            );
        }
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

fn names(items: &mut [Item], digests: &Digests) -> Vec<Name> {
    items
        .iter_mut()
        .map(|item| Name::of(item, digests))
        .collect()
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

/// What a stack is called in AWS, in an app of this name.
pub(super) fn stack_name(stack: &Stack, app: Option<&str>) -> String {
    stack.stack_name.clone().unwrap_or_else(|| match app {
        Some(app) => format!("{app}-{}", kebab_case(&stack.name)),
        None => stack.name.clone(),
    })
}

fn home(stack: &Stack, prefix: Option<&str>) -> Home {
    Home {
        name: stack.name.clone(),
        stack_name: stack_name(stack, prefix),
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
