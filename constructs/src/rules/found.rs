//! A resource that a rule looks at.

use super::condition::are_possible;
use super::model::Model;
use super::place::Place;
use crate::asset::FunctionCode;
use crate::json::Json;
use crate::region::Region;

/// A resource of the app.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Found<'m> {
    pub(super) model: &'m Model<'m>,
    pub(super) stack: usize,
    /// The place among the resources of its template.
    pub(super) place: usize,
    pub(super) id: &'m str,
    pub(super) type_name: &'m str,
    pub(super) definition: &'m Json,
}

impl<'m> Found<'m> {
    /// The type, such as `AWS::CloudFront::Distribution`.
    pub(in crate::rules) fn type_name(self) -> &'m str {
        self.type_name
    }

    /// The logical id in its template.
    pub(in crate::rules) fn logical_id(self) -> &'m str {
        self.id
    }

    /// The region of its stack.
    pub(in crate::rules) fn region(self) -> Region {
        self.model.region(self.stack)
    }

    /// The name of its stack in the app.
    pub(in crate::rules) fn stack(self) -> &'m str {
        self.model.name(self.stack)
    }

    /// The account of its stack, if the app says it.
    pub(in crate::rules) fn account(self) -> Option<&'m str> {
        self.model.account(self.stack)
    }

    /// What it runs, if it is a function that is made of a package.
    pub(in crate::rules) fn code(self) -> Option<&'m FunctionCode> {
        self.model.code(self.stack, self.id)
    }

    /// All its properties.
    pub(in crate::rules) fn place(self) -> Place<'m> {
        self.attribute("Properties")
    }

    /// The property at a JSON pointer, such as `/DistributionConfig/Aliases`.
    pub(in crate::rules) fn property(self, pointer: &'static str) -> Place<'m> {
        self.place().pointer(pointer)
    }

    /// Whether its condition never holds in its stack, as in a template that several regions have.
    pub(super) fn is_never(self) -> bool {
        let condition = self.definition.pointer("/Condition");
        let condition = condition.and_then(Json::as_text);
        condition.is_some_and(|name| !are_possible(self.model, self.stack, &[(name, true)]))
    }

    /// Whether a macro or a loop may add resources to its template that are not in the model.
    pub(in crate::rules) fn may_have_others(self) -> bool {
        self.model.may_grow(self.stack)
    }

    /// Anything beside the properties, such as `DeletionPolicy`.
    pub(in crate::rules) fn attribute(self, name: &'static str) -> Place<'m> {
        Place::of(self, self.definition).get(name)
    }
}

impl PartialEq for Found<'_> {
    fn eq(&self, other: &Self) -> bool {
        (self.stack, self.place) == (other.stack, other.place)
    }
}
