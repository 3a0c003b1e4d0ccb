//! The templates of an app.

use std::panic::Location;
use std::path::{Path, PathBuf};

use super::content::AssembledContent;
use super::view::{ResourceView, StackView, TemplateText};
use crate::app::Wiring;
use crate::asset::{Asset, AssetSource, FunctionCode, PackageFile};
use crate::handle::Handle;
use crate::json::{Json, Object};
use crate::names::AccountId;
use crate::node::Node;
use crate::region::Region;
use crate::resource::Resource;
use crate::rules::Suppression;
use crate::synthesis::Layout;
use crate::synthesis::Wire;
use crate::value::Value;

/// The templates of an app, in the order in which they are deployed.
///
/// [`App::synth`](crate::App::synth) gives it. Tests look things up in it; [`Assembly::write`] writes it to disk.
///
/// # Example
///
/// ```
/// use palisade::{App, Raw, Region};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Docs", Region::EuNorth1);
/// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({ "TopicName": "news" })));
///
/// let assembly = app.synth()?;
/// assert_eq!(assembly.resource(topic).property("/TopicName"), "news");
/// # Ok::<(), palisade::Problems>(())
/// ```
pub struct Assembly {
    pub(crate) app: Option<String>,
    pub(crate) wiring: Wiring,
    pub(crate) environment: String,
    pub(crate) stacks: Vec<AssembledStack>,
    /// The place in `stacks` of each template, by the number that wires know.
    pub(crate) places: Vec<usize>,
    pub(crate) wires: Vec<Wire>,
    pub(crate) contents: Vec<AssembledContent>,
    pub(crate) layout: Layout,
}

#[derive(Debug)]
pub(crate) struct AssembledStack {
    pub(crate) name: String,
    pub(crate) stack_name: String,
    pub(crate) region: Region,
    pub(crate) account: Option<Value<AccountId>>,
    pub(crate) folder: String,
    pub(crate) termination_protection: bool,
    pub(crate) tags: Vec<(String, Json)>,
    pub(crate) json: Json,
    pub(crate) yaml: String,
    pub(crate) assets: Vec<Asset>,
    /// What functions run that are made of packages, by their logical ids.
    pub(crate) functions: Vec<(String, FunctionCode)>,
    pub(crate) parameter_values: Vec<(String, String)>,
    /// Where each resource comes from, in the template's order.
    pub(crate) origins: Vec<(Node, &'static Location<'static>)>,
    /// The rules that resources may break, by their place in the template.
    pub(crate) suppressed: Vec<(usize, Suppression)>,
    /// Templates that come first, by the number that wires know.
    pub(crate) depends_on: Vec<usize>,
}

impl AssembledStack {
    /// Whether it has nothing to deploy or to write.
    pub(crate) fn is_empty(&self) -> bool {
        let sections = ["Resources", "Parameters", "Outputs"];
        let section = |name| self.json.pointer(name).and_then(Json::as_map);
        let nothing = |name| section(name).is_none_or(Object::is_empty);
        self.assets.is_empty() && sections.into_iter().all(nothing)
    }
}

impl Assembly {
    /// The app's name, if it has one.
    #[must_use]
    pub fn app(&self) -> Option<&str> {
        self.app.as_deref()
    }

    /// How values cross stacks.
    #[must_use]
    pub fn wiring(&self) -> Wiring {
        self.wiring
    }

    /// The environment in `samconfig.yaml`.
    #[must_use]
    pub fn environment(&self) -> &str {
        &self.environment
    }

    /// The stacks, in the order in which they are deployed.
    pub fn stacks(&self) -> impl Iterator<Item = StackView<'_>> {
        (0..self.stacks.len()).map(|index| StackView::new(self, index))
    }

    /// The stack of a name.
    #[must_use]
    pub fn stack(&self, name: &str) -> Option<StackView<'_>> {
        self.stacks().find(|stack| stack.name() == name)
    }

    /// The template of the stack of a name, as text: a plain JSON file.
    ///
    /// If there is no such stack, the text says so, and which there are.
    #[must_use]
    pub fn template(&self, name: &str) -> TemplateText<'_> {
        TemplateText::new(self, name)
    }

    /// The resource under a handle.
    ///
    /// A handle of another app gives a view of nothing: all its properties are null.
    #[must_use]
    pub fn resource<R>(&self, handle: Handle<R>) -> ResourceView<'_> {
        let node = handle.node();
        if !self.layout.knows(node) || node.is_nowhere() {
            return ResourceView::nothing();
        }
        let stack = &self.stacks[self.places[self.layout.home(node.part)]];
        let id = self.layout.id(node);
        let resources = stack.json.as_map().and_then(|json| json.get("Resources"));
        let definition = resources
            .and_then(Json::as_map)
            .and_then(|resources| resources.get(id));
        ResourceView::new(&stack.name, id, definition)
    }

    /// The resources of a type, over all stacks.
    pub fn resources<R: Resource>(&self) -> impl Iterator<Item = ResourceView<'_>> {
        self.stacks()
            .flat_map(StackView::resources)
            .filter(|resource| resource.type_name() == R::TYPE)
    }

    /// The packages of the app's functions, those that are not there yet included, by name and each once.
    #[must_use]
    pub fn packages(&self) -> Vec<Package<'_>> {
        let mut packages: Vec<_> = self
            .stacks()
            .flat_map(StackView::assets)
            .filter_map(|asset| {
                let PackageFile { name, path } = asset.package.as_ref()?;
                let is_there = matches!(asset.source, AssetSource::Content(..));
                Some(Package {
                    name,
                    path,
                    is_there,
                })
            })
            .collect();
        packages.sort_by_key(|package| (package.name, package.path));
        packages.dedup();
        packages
    }

    /// Files that templates name and that are not there yet: packages of functions that were not built.
    ///
    /// The templates deploy once they are written beside them.
    pub fn missing_files(&self) -> impl Iterator<Item = MissingFile<'_>> {
        self.stacks().flat_map(|stack| {
            stack.assets().iter().filter_map(move |asset| {
                let AssetSource::Missing(source) = &asset.source else {
                    return None;
                };
                let file = Path::new(stack.folder()).join(&asset.name);
                Some(MissingFile { file, source })
            })
        })
    }
}

/// A package of functions that an app uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Package<'a> {
    /// The name that functions give it, such as `authorize`.
    pub name: &'a str,
    /// Where synthesis looked for it.
    pub path: &'a Path,
    /// Whether it was there.
    pub is_there: bool,
}

/// A file that a template names and that is not there yet.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingFile<'a> {
    /// Where the template looks for it, below the output folder.
    pub file: PathBuf,
    /// Where synthesis looked for it.
    pub source: &'a Path,
}

impl std::fmt::Debug for Assembly {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Assembly")
            .field("app", &self.app)
            .field("wiring", &self.wiring)
            .field("stacks", &self.stacks)
            .finish_non_exhaustive()
    }
}
