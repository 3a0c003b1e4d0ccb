//! Scopes: where a construct declares what it is made of.

use std::borrow::Cow;
use std::panic::Location;
use std::path::Path;

#[cfg(feature = "constructs")]
use crate::asset::PackageFile;
use crate::asset::{Asset, AssetSource, sha256};
use crate::construct::Construct;
#[cfg(feature = "constructs")]
use crate::content::ContentFolder;
use crate::handle::Handle;
use crate::item::{Grant, Item, Kind, ResourceItem};
use crate::json::{Json, Object};
#[cfg(feature = "constructs")]
use crate::names::AccountId;
use crate::node::Node;
use crate::policy::{HasPolicy, Statement};
use crate::problem::Problem;
use crate::properties::Properties;
use crate::region::Region;
use crate::resource::Resource;
use crate::resource_mut::ResourceMut;
use crate::stack::Stack;
#[cfg(feature = "constructs")]
use crate::value::{Expression, Value};

/// Where a construct declares what it is made of: a place in a stack, with a path.
///
/// [`Construct::build`] gets one.
#[derive(Debug)]
pub struct Scope<'a> {
    stack: &'a mut Stack,
    path: String,
    edge: bool,
    location: &'static Location<'static>,
}

impl<'a> Scope<'a> {
    pub(crate) fn root(stack: &'a mut Stack, location: &'static Location<'static>) -> Self {
        Self {
            stack,
            path: String::new(),
            edge: false,
            location,
        }
    }

    /// Adds a construct under an id, below this scope.
    ///
    /// Its file and line in problems are those of the user's own call of
    /// [`Stack::add`](crate::Stack::add).
    pub fn add<C: Construct>(&mut self, id: &str, construct: C) -> C::Output {
        let path = if self.path.is_empty() {
            id.to_owned()
        } else {
            format!("{}/{id}", self.path)
        };
        construct.build(&mut Scope {
            stack: self.stack,
            path,
            edge: self.edge,
            location: self.location,
        })
    }

    /// Declares a resource at this scope's own path.
    ///
    /// The handle's type is named by the caller, for the resource's level-2 type has the same properties:
    /// `let bucket: Handle<Self> = scope.resource(properties);`
    pub fn resource<R: Resource>(&mut self, properties: impl Into<Properties>) -> Handle<R> {
        let mut resource = ResourceItem::new(
            Cow::Borrowed(R::TYPE),
            Json::Map(properties.into().into_object()),
        );
        resource.only_in = R::ONLY_IN;
        Handle::new(self.declare(Kind::Resource(Box::new(resource))))
    }

    /// The resource under a handle of this stack, to change what is not a property.
    pub fn resource_mut<R>(&mut self, handle: Handle<R>) -> ResourceMut<'_> {
        self.stack.resource_at(handle.node(), self.location)
    }

    /// Whether a resource is of the template that this scope fills.
    #[cfg(feature = "constructs")]
    pub(crate) fn holds<R>(&self, handle: Handle<R>) -> bool {
        let node = handle.node();
        node.app == self.stack.app && node.part == self.stack.part(self.edge)
    }

    /// Builds what must be in us-east-1: in this stack if it is there, else in the app's edge stack.
    ///
    /// The app's edge stack is called `Edge`; it is made when first needed.
    /// Handles to what is in it work in any stack.
    pub fn at_the_edge<T>(&mut self, build: impl FnOnce(&mut Scope<'_>) -> T) -> T {
        let elsewhere = self.stack.region != Region::UsEast1;
        let path = if elsewhere && !self.edge {
            format!("{}/{}", self.stack.name, self.path)
        } else {
            self.path.clone()
        };
        build(&mut Scope {
            edge: self.edge || elsewhere,
            path,
            location: self.location,
            stack: self.stack,
        })
    }

    /// Grants something on a resource that has a policy of its own, such as a bucket.
    ///
    /// All statements on one resource become its one policy, in the resource's stack,
    /// whatever the order in which they were granted.
    pub fn allow<R: HasPolicy>(&mut self, handle: Handle<R>, statement: Statement) {
        if handle.node().app != self.stack.app {
            self.report(
                Problem::new("the grant is on a resource of another app")
                    .hint("use a handle that a stack of this app returned"),
            );
            return;
        }
        self.stack.grants.push(Grant {
            target: handle.node(),
            statement: statement.into(),
            policy: |node, document| {
                let properties = R::policy(Handle::new(node), document);
                (R::POLICY, properties.into_object())
            },
            location: self.location,
        });
    }

    /// Creates a resource after the policy of another one, such as a bucket's, if anything is granted on that.
    ///
    /// For a resource that AWS only makes once the other one lets it in.
    pub fn after_policy<R, P: HasPolicy>(&mut self, resource: Handle<R>, other: Handle<P>) {
        let pair = (resource.node(), other.node());
        self.stack.after_policies.push(pair);
    }

    /// Writes a file beside the template, and returns the SHA-256 of its content, in hexadecimal digits.
    ///
    /// The template names it by `name`, a path relative to the template, as the code of a function, say:
    /// `sam deploy` and `aws cloudformation package` upload it.
    pub fn asset(&mut self, name: impl Into<String>, content: impl Into<Vec<u8>>) -> String {
        let content = content.into();
        let hash = sha256(&content);
        self.push_asset(name.into(), AssetSource::Content(content, hash.clone()));
        hash
    }

    /// Writes a copy of a file beside the template, as [`Scope::asset`].
    ///
    /// Returns nothing where there is no such file yet: synthesis goes on, and
    /// [`Assembly::missing_files`](crate::Assembly::missing_files) names it.
    pub fn asset_file(
        &mut self,
        name: impl Into<String>,
        path: impl AsRef<Path>,
    ) -> Option<String> {
        let path = path.as_ref();
        match std::fs::read(path) {
            Ok(content) => Some(self.asset(name, content)),
            Err(_) => {
                self.push_asset(name.into(), AssetSource::Missing(path.to_owned()));
                None
            }
        }
    }

    /// The folder that holds the packages of functions.
    #[cfg(feature = "constructs")]
    pub(crate) fn packages(&self) -> &Path {
        &self.stack.packages
    }

    /// Writes what is made of a package beside the template, as [`Scope::asset`], or notes that there is none.
    #[cfg(feature = "constructs")]
    pub(crate) fn package(
        &mut self,
        name: String,
        package: PackageFile,
        content: Option<Vec<u8>>,
    ) -> Option<String> {
        let source = match content {
            Some(content) => {
                let hash = sha256(&content);
                AssetSource::Content(content, hash)
            }
            None => AssetSource::Missing(package.path.clone()),
        };
        let hash = match &source {
            AssetSource::Content(_, hash) => Some(hash.clone()),
            AssetSource::Missing(_) => None,
        };
        self.stack.assets.push(Asset {
            edge: self.edge,
            name,
            source,
            package: Some(package),
        });
        hash
    }

    /// Notes files to upload to a bucket once it is there.
    #[cfg(feature = "constructs")]
    pub(crate) fn content(&mut self, content: ContentFolder) {
        if content.bucket.app != self.stack.app || content.bucket.is_nowhere() {
            self.report(
                Problem::new("the content is for a bucket of another app")
                    .hint("use a handle that a stack of this app returned"),
            );
            return;
        }
        self.stack.contents.push(content);
    }

    fn push_asset(&mut self, name: String, source: AssetSource) {
        self.stack.assets.push(Asset {
            edge: self.edge,
            name,
            source,
            package: None,
        });
    }

    /// Reports a problem of this construct; synthesis then fails, and tells all problems at once.
    pub fn report(&mut self, problem: Problem) {
        let path = self.full_path();
        self.stack
            .problems
            .push(problem.at(path).from(self.location));
    }

    /// The account of the stack, if it was said.
    #[cfg(feature = "constructs")]
    pub(crate) fn account(&self) -> Option<&Value<AccountId>> {
        self.stack.account.as_ref()
    }

    /// The region in which this scope's resources are deployed.
    #[must_use]
    pub fn region(&self) -> Region {
        if self.edge {
            Region::UsEast1
        } else {
            self.stack.region
        }
    }

    /// The name in AWS of the stack to which the scope belongs, in whichever stack it is used.
    ///
    /// It is a literal in templates, and ties no stack to another.
    #[cfg(feature = "constructs")]
    pub(crate) fn stack_name(&self) -> Value<String> {
        let here = Node::nowhere(self.stack.app, self.stack.part(false));
        Value::late(Expression::StackNameOf(here))
    }

    /// Whether a value is the `Ref` of a resource of this stack, which is in another region than us-east-1.
    ///
    /// Of a resource of another stack this is not known yet.
    #[cfg(feature = "constructs")]
    pub(crate) fn is_away_from_the_edge<T>(&self, value: &Value<T>) -> bool {
        let Value::Late(late) = value else {
            return false;
        };
        let here = self.stack.part(false);
        match late.expression() {
            Expression::Reference { node, .. } => {
                node.app == self.stack.app
                    && node.part == here
                    && self.stack.region != Region::UsEast1
            }
            _ => false,
        }
    }

    /// The path below the stack: `Site/Files`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn declare(&mut self, kind: Kind) -> Node {
        self.declare_as(kind, None)
    }

    pub(crate) fn declare_as(&mut self, kind: Kind, fixed_id: Option<String>) -> Node {
        let item = Item {
            path: self.path.clone(),
            location: self.location,
            fixed_id,
            kind,
        };
        self.stack.push(self.edge, item)
    }

    /// Declares a resource whose type is only known at run time.
    pub(crate) fn declare_raw(&mut self, type_name: Cow<'static, str>, properties: Object) -> Node {
        let resource = ResourceItem::new(type_name, Json::Map(properties));
        self.declare(Kind::Resource(Box::new(resource)))
    }

    fn full_path(&self) -> String {
        if self.edge {
            // It begins with the stack already: see `at_the_edge`.
            self.path.clone()
        } else if self.path.is_empty() {
            self.stack.name.clone()
        } else {
            format!("{}/{}", self.stack.name, self.path)
        }
    }
}
