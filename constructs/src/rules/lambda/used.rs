//! Which functions distributions run at the edge.

use crate::rules::associations::{DISTRIBUTION, edge_functions};
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::rules::read::Piece;

/// A function of this app, where a distribution runs it.
pub(super) struct Used<'m> {
    /// The association's ARN.
    pub(super) arn: Place<'m>,
    /// The version, if it is of this app.
    pub(super) version: Option<Found<'m>>,
    /// The function, if it is of this app.
    pub(super) function: Option<Found<'m>>,
}

/// The ARNs of all associations of functions at the edge.
pub(super) fn arns<'m>(model: &'m Model<'m>) -> impl Iterator<Item = Place<'m>> {
    model
        .resources(DISTRIBUTION)
        .flat_map(edge_functions)
        .flat_map(|association| association.get("LambdaFunctionARN").alternatives())
}

/// What associations name, as far as it is of this app.
pub(super) fn used<'m>(model: &'m Model<'m>) -> impl Iterator<Item = Used<'m>> {
    arns(model).map(|arn| {
        let mut used = Used {
            arn,
            version: None,
            function: None,
        };
        for piece in arn.pieces() {
            let Piece::Late(Some(target)) = piece else {
                continue;
            };
            let resource = target.resource;
            match resource.type_name() {
                "AWS::Lambda::Version" => {
                    used.version = Some(resource);
                    used.function = used.function.or_else(|| function_of(resource));
                }
                "AWS::Lambda::Alias" => used.function = function_of(resource),
                // A function of AWS SAM, which makes the version of it.
                "AWS::Lambda::Function" | "AWS::Serverless::Function" => {
                    used.function = Some(resource);
                }
                _ => {}
            }
        }
        used
    })
}

/// The functions of this app that run at the edge, each once.
pub(super) fn functions<'m>(model: &'m Model<'m>) -> Vec<Found<'m>> {
    once(used(model).filter_map(|used| used.function))
}

/// The versions of this app that run at the edge, each once.
pub(super) fn versions<'m>(model: &'m Model<'m>) -> Vec<Found<'m>> {
    once(used(model).filter_map(|used| used.version))
}

/// The function that a version or an alias is of.
fn function_of(resource: Found<'_>) -> Option<Found<'_>> {
    let function = resource.property("/FunctionName").target()?.resource;
    (function.type_name() == "AWS::Lambda::Function").then_some(function)
}

fn once<'m>(resources: impl Iterator<Item = Found<'m>>) -> Vec<Found<'m>> {
    let mut all = Vec::new();
    for resource in resources {
        if !all.contains(&resource) {
            all.push(resource);
        }
    }
    all
}
