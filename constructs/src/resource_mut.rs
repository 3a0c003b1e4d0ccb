//! A resource, to read and to change, before synthesis.

use std::panic::Location;

#[cfg(feature = "constructs")]
use crate::asset::FunctionCode;
use crate::condition::ConditionRef;
use crate::handle::AnyHandle;
use crate::item::{Item, Kind, ResourceItem};
use crate::json::Json;
use crate::problem::Problem;
use crate::removal::{DeletionPolicy, RemovalPolicy};
use crate::rules::Suppression;

/// A resource of a stack, to read and to change: what CloudFormation has for every resource.
///
/// [`Stack::resource_mut`](crate::Stack::resource_mut) gives it for a handle,
/// [`App::aspect`](crate::App::aspect) for every resource.
///
/// # Example
///
/// ```
/// use palisade::{App, Raw, Region, RemovalPolicy};
/// use serde_json::json;
///
/// let mut app = App::new();
/// let stack = app.stack("Docs", Region::EuNorth1);
/// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
/// let queue = stack.add("Queue", Raw::new("AWS::SQS::Queue", json!({})));
/// stack
///     .resource_mut(queue)
///     .depends_on(topic)
///     .removal_policy(RemovalPolicy::Retain)
///     .set("/QueueName", "docs");
/// ```
#[derive(Debug)]
pub struct ResourceMut<'a> {
    item: Option<&'a mut Item>,
    stack: &'a str,
    problems: &'a mut Vec<Problem>,
}

impl<'a> ResourceMut<'a> {
    pub(crate) fn new(
        item: Option<&'a mut Item>,
        stack: &'a str,
        problems: &'a mut Vec<Problem>,
    ) -> Self {
        Self {
            item,
            stack,
            problems,
        }
    }

    /// The type, such as `AWS::S3::Bucket`.
    #[must_use]
    pub fn type_name(&self) -> &str {
        self.resource().map_or("", |resource| &resource.type_name)
    }

    /// The path in the app: `Site/Files`.
    #[must_use]
    pub fn path(&self) -> String {
        match &self.item {
            Some(item) => format!("{}/{}", self.stack, item.path),
            None => self.stack.to_owned(),
        }
    }

    /// The property at a JSON pointer, such as `/DistributionConfig/Aliases`.
    #[must_use]
    pub fn property(&self, pointer: &str) -> Option<&Json> {
        self.resource()?.properties.pointer(pointer)
    }

    /// Puts a property at a JSON pointer; maps on the way are made, `-` adds to a list.
    ///
    /// # Errors
    ///
    /// A pointer through something that is no map or list is reported by
    /// [`App::synth`](crate::App::synth).
    pub fn set(&mut self, pointer: &str, value: impl Into<Json>) -> &mut Self {
        let mut reached = true;
        self.change(|resource| reached = resource.properties.insert_at(pointer, value));
        if !reached {
            self.report(
                Problem::new(format!("no property can be set at `{pointer}`"))
                    .hint("every part of a pointer but the last names a map or an item of a list"),
            );
        }
        self
    }

    /// Takes the property at a JSON pointer away.
    pub fn remove(&mut self, pointer: &str) -> &mut Self {
        self.change(|resource| {
            resource.properties.remove_at(pointer);
        })
    }

    /// Creates the resource after another one, and deletes it before. `DependsOn`.
    ///
    /// A resource of another stack of the app makes the whole stack come later.
    pub fn depends_on(&mut self, other: impl Into<AnyHandle>) -> &mut Self {
        let node = other.into().node();
        self.change(|resource| resource.depends_on.push(node))
    }

    /// Creates the resource only if a condition holds. `Condition`.
    pub fn condition(&mut self, condition: ConditionRef) -> &mut Self {
        self.change(|resource| resource.condition = Some(condition.name()))
    }

    /// What becomes of the resource when it leaves the stack.
    /// `DeletionPolicy` and `UpdateReplacePolicy`.
    pub fn removal_policy(&mut self, policy: RemovalPolicy) -> &mut Self {
        self.deletion_policy(policy.deletion())
            .update_replace_policy(policy.update_replace())
    }

    /// What becomes of the resource when it is deleted. `DeletionPolicy`.
    pub fn deletion_policy(&mut self, policy: DeletionPolicy) -> &mut Self {
        self.change(|resource| resource.deletion_policy = Some(policy))
    }

    /// What becomes of the resource when it is replaced. `UpdateReplacePolicy`.
    pub fn update_replace_policy(&mut self, policy: DeletionPolicy) -> &mut Self {
        self.change(|resource| resource.update_replace_policy = Some(policy))
    }

    /// Puts something under a key of the resource's `Metadata`.
    pub fn metadata(&mut self, key: impl Into<String>, value: impl Into<Json>) -> &mut Self {
        self.change(|resource| resource.metadata.insert(key.into(), value))
    }

    /// Sets an attribute that only some resources have: `CreationPolicy`, `UpdatePolicy`.
    pub fn resource_attribute(&mut self, name: &'static str, value: impl Into<Json>) -> &mut Self {
        self.change(|resource| resource.attributes.insert(name, value))
    }

    /// Chooses the logical id, in place of the one that the path gives.
    ///
    /// For a resource that is deployed already under that id.
    pub fn logical_id(&mut self, id: impl Into<String>) -> &mut Self {
        if let Some(item) = &mut self.item {
            item.fixed_id = Some(id.into());
        }
        self
    }

    /// Says what a function runs.
    #[cfg(feature = "constructs")]
    pub(crate) fn code(&mut self, code: FunctionCode) -> &mut Self {
        self.change(|resource| resource.code = Some(Box::new(code)))
    }

    /// Keeps the tags of app and stack away from the resource.
    pub fn without_tags(&mut self) -> &mut Self {
        self.change(|resource| resource.tagged = false)
    }

    /// Lets the resource break a [`Rule`](crate::Rule), and says why.
    ///
    /// The reason is written into the resource's metadata.
    ///
    /// # Errors
    ///
    /// A rule that there is not, a reason without words, and a rule that the resource does not break, are reported by
    /// [`App::synth`](crate::App::synth).
    ///
    /// # Example
    ///
    /// ```
    /// use palisade::{App, Raw, Region};
    /// use serde_json::json;
    ///
    /// let mut app = App::new();
    /// let stack = app.stack("Site", Region::EuNorth1);
    /// let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    /// stack.resource_mut(topic).suppress("edge-function-region", "deployed by hand");
    /// let problems = app.synth().unwrap_err();
    /// assert!(problems.to_string().contains("is suppressed, but not broken"));
    /// ```
    #[track_caller]
    pub fn suppress(&mut self, rule: impl Into<String>, reason: impl Into<String>) -> &mut Self {
        let suppression = Suppression {
            rule: rule.into(),
            reason: reason.into(),
            location: Location::caller(),
        };
        self.change(|resource| resource.suppressed.push(suppression))
    }

    /// Reports a problem of this resource.
    pub fn report(&mut self, problem: Problem) {
        let location: Option<&'static Location<'static>> =
            self.item.as_ref().map(|item| item.location);
        let mut problem = problem.at(self.path());
        if let Some(location) = location {
            problem = problem.from(location).of_type(self.type_name());
        }
        self.problems.push(problem);
    }

    /// Ends the logical id with the hash of a content that needs a new resource when it changes,
    /// such as the version of a function. Letters and digits only.
    pub fn id_suffix(&mut self, hash: impl Into<String>) -> &mut Self {
        self.change(|resource| resource.id_suffix = Some(hash.into()))
    }

    /// Ends the logical id with a digest of the definition of another resource, and of all that it
    /// takes values from: for what must be made anew when that one changes, such as the version of
    /// a function.
    pub fn id_follows(&mut self, other: impl Into<AnyHandle>) -> &mut Self {
        let node = other.into().node();
        self.change(|resource| resource.follows = Some(node))
    }

    fn resource(&self) -> Option<&ResourceItem> {
        match &self.item.as_ref()?.kind {
            Kind::Resource(resource) => Some(resource),
            Kind::Parameter(_) | Kind::Condition(_) | Kind::Mapping(_) | Kind::Output(_) => None,
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut ResourceItem)) -> &mut Self {
        if let Some(item) = &mut self.item
            && let Kind::Resource(resource) = &mut item.kind
        {
            change(resource);
        }
        self
    }
}
