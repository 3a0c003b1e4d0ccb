//! Apps: what is synthesized as a whole.

use std::fmt;
use std::panic::Location;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::assembly::Assembly;
use crate::json::{Json, Object};
use crate::problem::{Problem, Problems};
use crate::region::Region;
use crate::resource_mut::ResourceMut;
use crate::stack::Stack;
use crate::synthesis;
use crate::value::Value;

/// How a value gets from the stack that has it to the stack that uses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wiring {
    /// The consumer reads the producer's output with `Fn::GetStackOutput`, in any region.
    ///
    /// Nothing has to be passed on by whoever deploys.
    /// See [Fn::GetStackOutput](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getstackoutput.html).
    #[default]
    StackOutput,
    /// The consumer has a parameter, and whoever deploys passes the producer's output on.
    ///
    /// For tools that do not know the function, and for deployment by hand.
    Parameters,
}

/// An app: stacks that are synthesized together, in any number of regions.
///
/// # Example
///
/// ```
/// use palisade::{App, Raw, Region};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Docs", Region::EuNorth1);
/// stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({ "TopicName": "news" })));
///
/// let assembly = app.synth()?;
/// assert!(assembly.template("Docs").to_string().contains("AWS::SNS::Topic"));
/// # Ok::<(), palisade::Problems>(())
/// ```
#[must_use = "an app does nothing until it is synthesized"]
pub struct App {
    pub(crate) number: u32,
    pub(crate) name: Option<String>,
    pub(crate) wiring: Wiring,
    pub(crate) stacks: Vec<Stack>,
    pub(crate) tags: Object,
    pub(crate) aspects: Vec<Aspect>,
    pub(crate) packages: PathBuf,
    pub(crate) environment: String,
    pub(crate) problems: Vec<Problem>,
}

/// Where packages are looked for unless the app says otherwise.
const PACKAGES: &str = "target/palisade/packages";

type Aspect = Box<dyn FnMut(&mut ResourceMut<'_>)>;

impl App {
    /// An app without a name: its stacks are called in AWS what they are called here.
    pub fn new() -> Self {
        static APPS: AtomicU32 = AtomicU32::new(0);
        Self {
            number: APPS.fetch_add(1, Ordering::Relaxed),
            name: None,
            wiring: Wiring::default(),
            stacks: Vec::new(),
            tags: Object::new(),
            aspects: Vec::new(),
            packages: PathBuf::from(PACKAGES),
            environment: "default".to_owned(),
            problems: Vec::new(),
        }
    }

    /// An app with a name, which the names of its stacks in AWS begin with:
    /// stack `UserPool` of app `serverless-auth` is `serverless-auth-user-pool`.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::new()
        }
    }

    /// How values cross stacks. Defaults to [`Wiring::StackOutput`].
    pub fn wiring(mut self, wiring: Wiring) -> Self {
        self.wiring = wiring;
        self
    }

    /// The folder that holds the packages of edge functions, one `<name>.zip` each.
    /// Defaults to `target/palisade/packages`, where the command line builds them.
    ///
    /// # Errors
    ///
    /// Functions look there when they are added: a folder that is named after the first stack
    /// is reported by [`App::synth`].
    pub fn packages(mut self, folder: impl Into<PathBuf>) -> Self {
        self.packages = folder.into();
        if !self.stacks.is_empty() {
            self.problems.push(
                Problem::new(format!(
                    "the folder of packages comes before the stacks, got `{}` after them",
                    self.packages.display()
                ))
                .hint("call `packages` on the app before `stack`"),
            );
        }
        self
    }

    /// The environment in `samconfig.yaml`, which `sam deploy --config-env` names.
    /// Defaults to `default`, which needs no naming.
    pub fn environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = environment.into();
        self
    }

    /// A tag for every resource of the app that can have tags.
    ///
    /// Which ones can is in AWS's schemas: a resource of a service whose feature is off gets none.
    pub fn tag(mut self, key: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.tags.insert(key.into(), value.into());
        self
    }

    /// Visits every resource of the app once everything is added, before synthesis:
    /// to demand something everywhere, or to change it.
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::{App, Problem, Raw, Region};
    /// use serde_json::json;
    ///
    /// let mut app = App::new();
    /// app.stack("Docs", Region::EuNorth1)
    ///     .add("News", Raw::new("AWS::SNS::Topic", json!({})));
    /// app.aspect(|resource| {
    ///     if resource.type_name() == "AWS::SNS::Topic" && resource.property("/KmsMasterKeyId").is_none() {
    ///         resource.report(Problem::new("a topic must be encrypted").hint("set `KmsMasterKeyId`"));
    ///     }
    /// });
    /// assert_eq!(app.synth().unwrap_err().len(), 1);
    /// ```
    pub fn aspect(&mut self, visit: impl FnMut(&mut ResourceMut<'_>) + 'static) {
        self.aspects.push(Box::new(visit));
    }

    /// Begins a stack: a template that is deployed to one region.
    ///
    /// A stack of nothing is left out: all that was added to it is in us-east-1, in the stack `Edge`, say.
    ///
    /// # Errors
    ///
    /// A second stack of one name is reported by [`App::synth`].
    #[track_caller]
    pub fn stack(&mut self, name: &str, region: Region) -> &mut Stack {
        let location = Location::caller();
        if self.stacks.iter().any(|stack| stack.name == name) {
            self.problems.push(
                Problem::new(format!("there is a stack `{name}` already"))
                    .at(name)
                    .from(location)
                    .hint("keep the stack's handles, or pass `&mut Stack` to a function, to add more to it"),
            );
        }
        let number = u32::try_from(self.stacks.len()).expect("an app has fewer than 2^32 stacks");
        let mut stack = Stack::new(self.number, number, name, region, location);
        stack.packages.clone_from(&self.packages);
        self.stacks.push(stack);
        self.stacks.last_mut().expect("a stack was pushed above")
    }

    /// Turns the app into templates.
    ///
    /// # Errors
    ///
    /// Everything that is wrong is reported at once: ids that are not alphanumeric or that collide,
    /// handles of another app, literals of a wrong form, what AWS's schema of a resource forbids
    /// (unknown, missing or malformed properties), resources in a region that does not have them,
    /// stacks or resources that need each other, and CloudFormation's limits.
    pub fn synth(self) -> Result<Assembly, Problems> {
        synthesis::synthesize(self)
    }

    pub(crate) fn tag_entries(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.tags.iter()
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App")
            .field("name", &self.name)
            .field("wiring", &self.wiring)
            .field("stacks", &self.stacks)
            .finish_non_exhaustive()
    }
}
