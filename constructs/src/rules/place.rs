//! A place in a resource: a value, or where one could be.

use std::borrow::Cow;

use super::condition::are_possible;
use super::found::Found;
use super::read::{Piece, Reader, call};
use super::target::Target;
use super::trail::{self, trail};
use crate::json::Json;

/// A value in a resource, or where one could be.
///
/// What only CloudFormation knows is unknown: neither absent nor any text. Rules let it through.
#[derive(Clone, Copy)]
pub(in crate::rules) struct Place<'m> {
    found: Found<'m>,
    state: State<'m>,
    /// The value itself, or the nearest one around it that is there.
    anchor: &'m Json,
    /// What is missing below the anchor.
    tail: &'static str,
}

/// A parameter of a template.
pub(in crate::rules) struct Parameter<'m> {
    pub(in crate::rules) name: &'m str,
    /// Whether it has `NoEcho`.
    pub(in crate::rules) is_hidden: bool,
}

#[derive(Clone, Copy)]
enum State<'m> {
    Given(&'m Json),
    Absent,
    Unknown,
}

impl<'m> Place<'m> {
    pub(super) fn of(found: Found<'m>, json: &'m Json) -> Self {
        let is_nothing = call(json).is_some_and(|(name, argument)| {
            name == "Ref" && argument.as_text() == Some("AWS::NoValue")
        });
        let state = match json {
            Json::Null => State::Absent,
            _ if is_nothing => State::Absent,
            _ => State::Given(json),
        };
        Self {
            found,
            state,
            anchor: json,
            tail: "",
        }
    }

    /// The resource that it belongs to.
    pub(in crate::rules) fn resource(self) -> Found<'m> {
        self.found
    }

    /// What is under a name, or at an index. Through an `Fn::If` if only one branch gives something.
    pub(in crate::rules) fn get(self, name: &'static str) -> Self {
        let json = match self.state {
            State::Given(json) => json,
            State::Absent | State::Unknown => return self,
        };
        if branches(json).is_some() {
            let mut given = self.alternatives().filter(|place| !place.is_absent());
            return match (given.next(), given.next()) {
                (Some(only), None) => only.get(name),
                _ => self.unknown(),
            };
        }
        if call(json).is_some() {
            return self.unknown();
        }
        match json {
            Json::Map(object) => match object.get(name) {
                Some(inner) => Self::of(self.found, inner),
                None if object.contains_key("Fn::Transform") => self.unknown(),
                None => self.absent(name),
            },
            Json::List(items) => match name.parse::<usize>().ok().and_then(|at| items.get(at)) {
                Some(inner) => Self::of(self.found, inner),
                None => self.absent(name),
            },
            _ => self.unknown(),
        }
    }

    /// What is at a JSON pointer, such as `/DistributionConfig/Aliases`.
    pub(in crate::rules) fn pointer(self, pointer: &'static str) -> Self {
        let names = pointer.split('/').skip(1);
        names.fold(self, Place::get)
    }

    /// The names and values of a map; those of both branches of an `Fn::If`.
    pub(in crate::rules) fn entries(self) -> impl Iterator<Item = (&'m str, Self)> {
        let mut entries = Vec::new();
        for place in self.alternatives() {
            if let State::Given(json @ Json::Map(object)) = place.state
                && call(json).is_none()
            {
                entries.extend(
                    object
                        .iter()
                        .map(|(key, json)| (key, Self::of(self.found, json))),
                );
            }
        }
        entries.into_iter()
    }

    /// The values in it that are no maps or lists: texts, numbers, and functions.
    pub(in crate::rules) fn leaves(self) -> Vec<Self> {
        let mut leaves = Vec::new();
        for place in self.alternatives() {
            match place.state {
                State::Given(json) if call(json).is_some() => leaves.push(place),
                State::Given(Json::Map(object)) => {
                    let inner = object.iter().map(|(_, json)| Self::of(self.found, json));
                    leaves.extend(inner.flat_map(Self::leaves));
                }
                State::Given(Json::List(items)) => {
                    let inner = items.iter().map(|json| Self::of(self.found, json));
                    leaves.extend(inner.flat_map(Self::leaves));
                }
                State::Given(_) => leaves.push(place),
                State::Absent | State::Unknown => {}
            }
        }
        leaves
    }

    /// The parameter of its own stack whose value this is, if a user gives it.
    pub(in crate::rules) fn parameter(self) -> Option<Parameter<'m>> {
        let State::Given(json) = self.state else {
            return None;
        };
        let name = match call(json)? {
            ("Ref", name) => name.as_text()?,
            ("Fn::Sub", text) => text.as_text()?.strip_prefix("${")?.strip_suffix('}')?,
            _ => return None,
        };
        let (model, stack) = (self.found.model, self.found.stack);
        let fields = model.entry(stack, "Parameters", name)?;
        let type_name = fields.pointer("/Type").and_then(Json::as_text)?;
        // The value is that of an SSM parameter, or comes from another stack.
        if type_name.starts_with("AWS::SSM::") || model.incoming(stack, name).is_some() {
            return None;
        }
        let hidden = fields.pointer("/NoEcho");
        let is_hidden = match hidden {
            Some(Json::Bool(hidden)) => *hidden,
            Some(Json::Text(text)) => text.eq_ignore_ascii_case("true"),
            _ => false,
        };
        Some(Parameter { name, is_hidden })
    }

    /// What may be here: the branches of an `Fn::If`, those that give nothing included; else the place itself.
    pub(in crate::rules) fn alternatives(self) -> impl Iterator<Item = Self> {
        let mut places = Vec::new();
        self.collect(&mut places);
        places.into_iter()
    }

    fn collect(self, places: &mut Vec<Self>) {
        if let State::Given(json) = self.state
            && let Some([then, otherwise]) = branches(json)
        {
            Self::of(self.found, then).collect(places);
            Self::of(self.found, otherwise).collect(places);
        } else {
            places.push(self);
        }
    }

    /// The items of a list, those of both branches of an `Fn::If`; see [`Place::excludes`].
    ///
    /// A value that stands alone where a list is allowed is its only item. Of a late list there are none.
    pub(in crate::rules) fn items(self) -> impl Iterator<Item = Self> {
        let mut items = Vec::new();
        for place in self.alternatives() {
            match place.state {
                State::Given(Json::List(inner)) => {
                    let inner = inner.iter().map(|item| Self::of(self.found, item));
                    items.extend(inner.flat_map(Self::alternatives));
                }
                State::Given(json) if call(json).is_none() => items.push(place),
                State::Given(_) | State::Absent | State::Unknown => {}
            }
        }
        items.into_iter().filter(|item| !item.is_absent())
    }

    /// The texts of a list that are known, also of a parameter's list.
    pub(in crate::rules) fn texts(self) -> Vec<Cow<'m, str>> {
        let mut texts = Vec::new();
        for place in self.alternatives() {
            match place.state {
                State::Given(json) if call(json).is_some() => {
                    texts.extend(self.reader().list(json).into_iter().flatten());
                }
                _ => texts.extend(place.items().filter_map(Self::text)),
            }
        }
        texts
    }

    /// Whether nothing is here: there is no such value, or it is `AWS::NoValue`, in every case.
    pub(in crate::rules) fn is_absent(self) -> bool {
        self.alternatives()
            .all(|place| matches!(place.state, State::Absent))
    }

    /// Whether something is here, in some case at least.
    pub(in crate::rules) fn is_given(self) -> bool {
        self.alternatives()
            .any(|place| matches!(place.state, State::Given(_)))
    }

    /// Whether a map is here, and no function.
    pub(in crate::rules) fn is_map(self) -> bool {
        matches!(self.state, State::Given(json @ Json::Map(_)) if call(json).is_none())
    }

    /// Whether a list is here, and no function.
    pub(in crate::rules) fn is_list(self) -> bool {
        matches!(self.state, State::Given(Json::List(_)))
    }

    /// Whether something about it is not known: a function that cannot be followed, or a list with such an item.
    pub(in crate::rules) fn is_unknown(self) -> bool {
        self.alternatives().any(|place| match place.state {
            State::Unknown => true,
            State::Absent => false,
            State::Given(Json::List(items)) => items
                .iter()
                .any(|item| Self::of(self.found, item).is_unknown()),
            State::Given(json) => {
                call(json).is_some() && place.text().is_none() && self.reader().list(json).is_none()
            }
        })
    }

    /// The text, if all of it is known.
    pub(in crate::rules) fn text(self) -> Option<Cow<'m, str>> {
        match self.state {
            State::Given(json) => self.reader().text(json),
            State::Absent | State::Unknown => None,
        }
    }

    /// The text, if it stands here as it is, and does not come from a parameter or a function.
    pub(in crate::rules) fn literal(self) -> Option<&'m str> {
        match self.state {
            State::Given(Json::Text(text)) if self.text().is_some() => Some(text),
            _ => None,
        }
    }

    /// Whether this and another value are sure to be the same.
    pub(in crate::rules) fn is_same(self, other: Self) -> bool {
        if let (Some(text), Some(other)) = (self.text(), other.text()) {
            return text == other;
        }
        if let (Some(target), Some(other)) = (self.target(), other.target()) {
            return target == other;
        }
        match (self.state, other.state) {
            (State::Given(json), State::Given(other_json)) => {
                self.found.stack == other.found.stack && json == other_json
            }
            _ => false,
        }
    }

    /// The number, if it is known.
    pub(in crate::rules) fn number(self) -> Option<f64> {
        self.text()?.parse().ok()
    }

    /// `true` or `false`, if it is known.
    pub(in crate::rules) fn flag(self) -> Option<bool> {
        self.text()?.parse().ok()
    }

    /// The parts of a text, known and late ones; none if there is no text.
    pub(in crate::rules) fn pieces(self) -> Vec<Piece<'m>> {
        match self.state {
            State::Given(json) => self.reader().pieces(json),
            State::Absent => Vec::new(),
            State::Unknown => vec![Piece::Late(None)],
        }
    }

    /// The resource or attribute whose value this is, also through stacks.
    pub(in crate::rules) fn target(self) -> Option<Target<'m>> {
        match self.pieces().as_slice() {
            [Piece::Late(target)] => *target,
            _ => None,
        }
    }

    /// The name of a resource or parameter that the value gives, and that its template does not have.
    pub(in crate::rules) fn missing(self) -> Option<&'m str> {
        match self.state {
            State::Given(json) => self.reader().missing(json),
            State::Absent | State::Unknown => None,
        }
    }

    /// Whether this and another value are never there at once: the conditions that they are under exclude each other.
    pub(in crate::rules) fn excludes(self, other: Self) -> bool {
        if self.found.stack != other.found.stack {
            return false;
        }
        let mut all = self.conditions();
        all.extend(other.conditions());
        !are_possible(self.found.model, self.found.stack, &all)
    }

    /// Whether a condition decides if it is there.
    pub(in crate::rules) fn is_conditional(self) -> bool {
        !self.conditions().is_empty()
    }

    /// Whether it is never there: its conditions do not hold in its stack.
    pub(super) fn is_never(self) -> bool {
        !are_possible(self.found.model, self.found.stack, &self.conditions())
    }

    /// The conditions under which the value is there, each with whether it holds: looked for, so ask once.
    pub(in crate::rules) fn conditions(self) -> Vec<(&'m str, bool)> {
        let definition = self.found.definition;
        let steps = trail(definition, self.anchor).unwrap_or_default();
        let mut conditions = trail::conditions(&steps);
        let own = definition.as_map().and_then(|map| map.get("Condition"));
        conditions.extend(own.and_then(Json::as_text).map(|name| (name, true)));
        conditions
    }

    /// Where it is in its resource: `DistributionConfig/Aliases/0`.
    pub(super) fn path(self) -> String {
        let steps = trail(self.found.definition, self.anchor).unwrap_or_default();
        let mut path = trail::text(&steps);
        if !self.tail.is_empty() && self.tail != "Properties" {
            if !path.is_empty() {
                path.push('/');
            }
            path.push_str(self.tail);
        }
        path
    }

    fn reader(self) -> Reader<'m> {
        Reader::new(self.found.model, self.found.stack)
    }

    fn absent(self, tail: &'static str) -> Self {
        Self {
            state: State::Absent,
            tail,
            ..self
        }
    }

    fn unknown(self) -> Self {
        Self {
            state: State::Unknown,
            ..self
        }
    }
}

/// The branches of an `Fn::If`.
fn branches(json: &Json) -> Option<[&Json; 2]> {
    let ("Fn::If", arguments) = call(json)? else {
        return None;
    };
    match arguments.as_list()? {
        [_, then, otherwise] => Some([then, otherwise]),
        _ => None,
    }
}
