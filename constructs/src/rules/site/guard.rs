//! Palisade's own functions: what they are told, and where they run.

use serde_json::Value;

use crate::rules::associations::{DISTRIBUTION, behaviors};
use crate::rules::cognito::pool::CLIENT;
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;

/// The packages of the functions that a [`Guard`] can be.
const PACKAGES: [&str; 4] = ["authorize", "refresh", "sign-in", "sign-out"];

/// A function that guards a site, or does a part of that, and its configuration.
///
/// It is known by the name of its package, and by a configuration that has what these functions read. A function
/// with an SSM parameter of settings is none: there, anything may be said otherwise.
#[derive(Clone, Copy)]
pub(super) struct Guard<'m> {
    pub(super) function: Found<'m>,
    pub(super) package: &'m str,
    configuration: &'m Value,
}

/// What runs at `viewer-request` of a behavior.
pub(super) enum AtRequest<'m> {
    Guard(Guard<'m>),
    /// A function that nothing is known of.
    Other,
    Nothing,
}

impl<'m> Guard<'m> {
    fn of(function: Found<'m>) -> Option<Self> {
        let code = function.code()?;
        let configuration = code.configuration.as_ref()?;
        let is_ours = PACKAGES.contains(&code.package.as_str())
            && configuration
                .pointer("/paths/callback")
                .is_some_and(Value::is_string);
        let settings =
            |piece: &Piece<'_>| matches!(piece, Piece::Known(text) if text.contains('@'));
        let is_said_otherwise = function.property("/Handler").pieces().iter().any(settings);
        (is_ours && !is_said_otherwise).then_some(Self {
            function,
            package: &code.package,
            configuration,
        })
    }

    /// A text of the configuration.
    pub(super) fn text(self, pointer: &str) -> Option<&'m str> {
        self.configuration.pointer(pointer)?.as_str()
    }

    /// The texts of a list of the configuration.
    pub(super) fn texts(self, pointer: &str) -> Vec<&'m str> {
        let list = self
            .configuration
            .pointer(pointer)
            .and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    }

    /// Whether it knows people by their cookies.
    pub(super) fn is_by_cookie(self) -> bool {
        self.text("/mode").is_none_or(|mode| mode == "cookie")
    }

    /// The client of the app that the function is told of in its `Handler`.
    pub(super) fn client(self) -> Option<Found<'m>> {
        let pieces = self.function.property("/Handler").pieces();
        pieces.into_iter().find_map(|piece| match piece {
            Piece::Late(Some(target)) if target.resource.type_name() == CLIENT => {
                Some(target.resource)
            }
            _ => None,
        })
    }

    /// The hosts of the site, where they are known; they are looked up where none are given.
    pub(super) fn hosts(self) -> Vec<&'m str> {
        self.texts("/siteHosts")
    }
}

/// What runs at `viewer-request` of a behavior.
pub(super) fn at_request(behavior: Place<'_>) -> AtRequest<'_> {
    let functions = behavior.get("LambdaFunctionAssociations");
    let others = behavior.get("FunctionAssociations");
    if functions.is_unknown() || others.is_unknown() {
        return AtRequest::Other;
    }
    let is_there = |association: &Place<'_>| {
        let event = association.get("EventType").text();
        event.is_none_or(|event| event == "viewer-request")
    };
    if let Some(association) = functions.items().find(is_there) {
        return guard(association).map_or(AtRequest::Other, AtRequest::Guard);
    }
    if others.items().any(|association| is_there(&association)) {
        return AtRequest::Other;
    }
    AtRequest::Nothing
}

fn guard(association: Place<'_>) -> Option<Guard<'_>> {
    let version = association.get("LambdaFunctionARN").target()?.resource;
    if version.type_name() != "AWS::Lambda::Version" {
        return None;
    }
    Guard::of(version.property("/FunctionName").target()?.resource)
}

/// The guards of a distribution at `viewer-request`, each with its behavior.
pub(super) fn guards(distribution: Found<'_>) -> Vec<(Place<'_>, Guard<'_>)> {
    behaviors(distribution)
        .filter_map(|behavior| match at_request(behavior) {
            AtRequest::Guard(guard) => Some((behavior, guard)),
            AtRequest::Other | AtRequest::Nothing => None,
        })
        .collect()
}

/// The guards of the app that know people by their cookies, each once.
pub(super) fn by_cookie<'m>(model: &'m Model<'_>) -> Vec<Guard<'m>> {
    let mut list: Vec<Guard<'m>> = Vec::new();
    let all = model.resources(DISTRIBUTION).flat_map(guards);
    for (_, guard) in all.filter(|(_, guard)| guard.is_by_cookie()) {
        if !list.iter().any(|other| other.function == guard.function) {
            list.push(guard);
        }
    }
    list
}
