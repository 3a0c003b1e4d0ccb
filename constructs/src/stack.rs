//! Stacks: templates that are deployed to one region.

use std::panic::Location;
use std::path::PathBuf;

use crate::asset::Asset;
use crate::construct::Construct;
use crate::content::ContentFolder;
use crate::handle::Handle;
use crate::item::{Grant, Item, Kind};
use crate::json::{Json, Object};
use crate::names::AccountId;
use crate::node::{Node, Part};
use crate::policy::{HasPolicy, Statement};
use crate::problem::Problem;
use crate::region::Region;
use crate::resource::Resource;
use crate::resource_mut::ResourceMut;
use crate::rules::{Below, Suppression};
use crate::scope::Scope;
use crate::value::{Late, Value};

/// A stack: one template, deployed to one region.
///
/// [`App::stack`](crate::App::stack) begins one.
///
/// # Example
///
/// ```
/// use palisade::{App, Region};
///
/// let mut app = App::named("serverless-auth");
/// app.stack("Site", Region::EuNorth1)
///     .description("The site and its distribution")
///     .tag("Environment", "prod")
///     .protect_from_termination();
/// ```
#[derive(Debug)]
pub struct Stack {
    pub(crate) app: u32,
    pub(crate) number: u32,
    pub(crate) name: String,
    pub(crate) region: Region,
    pub(crate) location: &'static Location<'static>,
    pub(crate) account: Option<Value<AccountId>>,
    pub(crate) stack_name: Option<String>,
    pub(crate) folder: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) termination_protection: bool,
    pub(crate) output_role: Option<Value<String>>,
    pub(crate) tags: Object,
    /// Further sections of the template, such as `Metadata`, `Rules` and `Transform`.
    pub(crate) sections: Object,
    pub(crate) own: Vec<Item>,
    /// What was added here, and is at home in the app's edge stack.
    pub(crate) edge: Vec<Item>,
    pub(crate) grants: Vec<Grant>,
    /// Resources, each with one whose policy it comes after.
    pub(crate) after_policies: Vec<(Node, Node)>,
    pub(crate) assets: Vec<Asset>,
    pub(crate) contents: Vec<ContentFolder>,
    /// Where packages of functions are found.
    pub(crate) packages: PathBuf,
    /// Names for the parameters that wires need: a late value, and the name.
    pub(crate) received: Vec<(String, Late)>,
    pub(crate) parameter_values: Vec<(String, String)>,
    /// The rules that parts of the stack may break.
    pub(crate) suppressed: Vec<Below>,
    pub(crate) problems: Vec<Problem>,
}

impl Stack {
    pub(crate) fn new(
        app: u32,
        number: u32,
        name: &str,
        region: Region,
        location: &'static Location<'static>,
    ) -> Self {
        Self {
            app,
            number,
            name: name.to_owned(),
            region,
            location,
            account: None,
            stack_name: None,
            folder: None,
            description: None,
            termination_protection: false,
            output_role: None,
            tags: Object::new(),
            sections: Object::new(),
            own: Vec::new(),
            edge: Vec::new(),
            grants: Vec::new(),
            after_policies: Vec::new(),
            assets: Vec::new(),
            contents: Vec::new(),
            packages: PathBuf::new(),
            received: Vec::new(),
            parameter_values: Vec::new(),
            suppressed: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Adds a construct under an id, and returns what it gives: mostly a [`Handle`].
    ///
    /// The id, letters and digits, becomes the logical id of the resource in the template:
    /// it is a contract, for CloudFormation replaces a resource whose logical id changes.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports an id that is not alphanumeric or that is taken.
    #[track_caller]
    pub fn add<C: Construct>(&mut self, id: &str, construct: C) -> C::Output {
        let location = Location::caller();
        Scope::root(self, location).add(id, construct)
    }

    /// Grants something on a resource that has a policy of its own, such as a bucket;
    /// see [`Scope::allow`](crate::Scope::allow).
    #[track_caller]
    pub fn allow<R: HasPolicy>(&mut self, handle: Handle<R>, statement: Statement) {
        let location = Location::caller();
        Scope::root(self, location).allow(handle, statement);
    }

    /// The resource under a handle, to set what CloudFormation has for every resource:
    /// dependencies, a condition, removal, metadata.
    ///
    /// # Errors
    ///
    /// A handle of another stack is reported by [`App::synth`](crate::App::synth).
    #[track_caller]
    pub fn resource_mut<R>(&mut self, handle: Handle<R>) -> ResourceMut<'_> {
        let location = Location::caller();
        self.resource_at(handle.node(), location)
    }

    /// Lets what is under an id break a [`Rule`](crate::Rule), and all that is below it, and says why.
    ///
    /// `path` is an id of this stack, `Site/Files` for what a construct added, or the logical id of a resource of
    /// an included template. The reason is written into the metadata of the resources that break the rule.
    ///
    /// # Errors
    ///
    /// A rule that there is not, a reason without words, and a rule that nothing breaks there, are reported by
    /// [`App::synth`](crate::App::synth).
    #[track_caller]
    pub fn suppress(
        &mut self,
        path: &str,
        rule: impl Into<String>,
        reason: impl Into<String>,
    ) -> &mut Self {
        let location = Location::caller();
        self.suppressed.push(Below {
            path: format!("{}/{path}", self.name),
            suppression: Suppression {
                rule: rule.into(),
                reason: reason.into(),
                location,
            },
        });
        self
    }

    /// The stack's name in its app.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The region to which the stack is deployed.
    #[must_use]
    pub fn region(&self) -> Region {
        self.region
    }

    /// The account to which the stack is deployed.
    /// Defaults to the account of whoever deploys.
    pub fn account(&mut self, account: impl Into<Value<AccountId>>) -> &mut Self {
        self.account = Some(account.into());
        self
    }

    /// The stack's name in AWS.
    /// Defaults to the app's name and the stack's: `serverless-auth-user-pool`.
    pub fn stack_name(&mut self, name: impl Into<String>) -> &mut Self {
        self.stack_name = Some(name.into());
        self
    }

    /// The folder of the template below the output folder.
    /// Defaults to the region and the stack's name: `eu-north-1/UserPool`.
    pub fn folder(&mut self, folder: impl Into<String>) -> &mut Self {
        self.folder = Some(folder.into());
        self
    }

    pub(crate) fn folder_below_output(&self) -> String {
        match &self.folder {
            Some(folder) => folder.clone(),
            None => format!("{}/{}", self.region, self.name),
        }
    }

    /// The template's `Description`, of at most 1,024 bytes. Defaults to none.
    pub fn description(&mut self, description: impl Into<String>) -> &mut Self {
        self.description = Some(description.into());
        self
    }

    /// A tag for every resource of the stack that can have tags; it wins over the app's.
    pub fn tag(&mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> &mut Self {
        self.tags.insert(key.into(), value.into());
        self
    }

    /// Protects the stack from deletion. Defaults to no protection.
    pub fn protect_from_termination(&mut self) -> &mut Self {
        self.termination_protection = true;
        self
    }

    /// The role in this stack's account that stacks of other accounts take on to read its outputs.
    /// `RoleArn` of their `Fn::GetStackOutput`. Defaults to none: no account but its own reads them.
    pub fn outputs_readable_by(&mut self, role: impl Into<Value<String>>) -> &mut Self {
        self.output_role = Some(role.into());
        self
    }

    /// Puts something under a key of the template's `Metadata`.
    pub fn metadata(&mut self, key: impl Into<String>, value: impl Into<Json>) -> &mut Self {
        let key = key.into();
        if !self.sections.contains_key("Metadata") {
            self.sections.insert("Metadata", Object::new());
        }
        if let Some(Json::Map(metadata)) = self.sections.get_mut("Metadata") {
            metadata.insert(key, value);
        }
        self
    }

    /// The template's `Transform`: macros such as `AWS::LanguageExtensions`. Defaults to none.
    pub fn transform(&mut self, name: impl Into<String>) -> &mut Self {
        self.sections.insert("Transform", name.into());
        self
    }

    /// Names the parameter by which a value of another stack comes in,
    /// where values are wired by [`Wiring::Parameters`](crate::Wiring::Parameters).
    ///
    /// Defaults to a name made of the producing stack and resource.
    pub fn receive(
        &mut self,
        parameter: impl Into<String>,
        value: impl Into<Value<String>>,
    ) -> &mut Self {
        if let Value::Late(late) = value.into() {
            self.received.push((parameter.into(), late));
        }
        self
    }

    /// The value that a parameter of this stack is given at deployment, in `samconfig.yaml`.
    ///
    /// Defaults to the parameter's own default.
    pub fn parameter_value(
        &mut self,
        parameter: impl Into<String>,
        value: impl Into<String>,
    ) -> &mut Self {
        self.parameter_values.push((parameter.into(), value.into()));
        self
    }

    /// A resource of an included template, by its logical id.
    ///
    /// # Errors
    ///
    /// No resource of that id, or one of another type, is reported by
    /// [`App::synth`](crate::App::synth).
    #[track_caller]
    pub fn included<R: Resource>(&mut self, logical_id: &str) -> Handle<R> {
        let location = Location::caller();
        let found = self.own.iter().position(|item| {
            item.fixed_id.as_deref() == Some(logical_id) && matches!(item.kind, Kind::Resource(_))
        });
        let problem = match found.map(|index| (index, &self.own[index].kind)) {
            Some((index, Kind::Resource(resource))) if resource.type_name == R::TYPE => {
                return Handle::new(self.node(false, index));
            }
            Some((_, Kind::Resource(resource))) => Problem::new(format!(
                "resource `{logical_id}` of the included template is of type `{}`, not `{}`",
                resource.type_name,
                R::TYPE
            )),
            Some(_) | None => {
                let known: Vec<&str> = self
                    .own
                    .iter()
                    .filter(|item| matches!(item.kind, Kind::Resource(_)))
                    .filter_map(|item| item.fixed_id.as_deref())
                    .collect();
                Problem::new(format!(
                    "no included template has a resource `{logical_id}`"
                ))
                .hint(format!("there are: {}", known.join(", ")))
            }
        };
        self.problems.push(problem.at(&self.name).from(location));
        Handle::new(Node::nowhere(self.app, self.part(false)))
    }

    pub(crate) fn part(&self, edge: bool) -> Part {
        Part {
            stack: self.number,
            edge,
        }
    }

    pub(crate) fn node(&self, edge: bool, index: usize) -> Node {
        Node {
            app: self.app,
            part: self.part(edge),
            index: u32::try_from(index).expect("a stack has fewer than 2^32 items"),
        }
    }

    /// What is in one of the stack's two parts.
    pub(crate) fn items(&self, edge: bool) -> &Vec<Item> {
        if edge { &self.edge } else { &self.own }
    }

    pub(crate) fn items_mut(&mut self, edge: bool) -> &mut Vec<Item> {
        if edge { &mut self.edge } else { &mut self.own }
    }

    pub(crate) fn push(&mut self, edge: bool, item: Item) -> Node {
        let items = self.items_mut(edge);
        items.push(item);
        let index = items.len() - 1;
        self.node(edge, index)
    }

    pub(crate) fn resource_at(
        &mut self,
        node: Node,
        location: &'static Location<'static>,
    ) -> ResourceMut<'_> {
        let ours = node.app == self.app && node.part.stack == self.number;
        if !ours {
            self.problems.push(
                Problem::new("the handle is of another stack or app, where it cannot be changed")
                    .at(&self.name)
                    .from(location)
                    .hint("call `resource_mut` on the stack to which the resource was added"),
            );
        }
        let items = if node.part.edge {
            &mut self.edge
        } else {
            &mut self.own
        };
        let item = if ours && !node.is_nowhere() {
            items.get_mut(node.index as usize)
        } else {
            None
        };
        ResourceMut::new(item, &self.name, &mut self.problems)
    }
}
