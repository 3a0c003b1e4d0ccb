//! Functions of CloudFront, and what is known of their code.

use std::borrow::Cow;

use super::javascript::{Code, Runtime, Wrong, read};
use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;

/// All functions whose code is known, with it.
pub(in crate::rules) fn functions<'m>(
    model: &'m Model<'m>,
) -> impl Iterator<Item = (Place<'m>, Cow<'m, str>)> {
    let functions = model.resources("AWS::CloudFront::Function");
    functions.filter_map(|function| {
        let place = function.property("/FunctionCode");
        Some((place, place.text()?))
    })
}

/// Reads the code of a function.
pub(in crate::rules) fn parsed<'c>(
    function: Found<'_>,
    code: &'c str,
) -> Result<Option<Code<'c>>, Wrong> {
    let runtime = match function
        .property("/FunctionConfig/Runtime")
        .text()
        .as_deref()
    {
        Some("cloudfront-js-1.0") => Runtime::Js1,
        _ => Runtime::Js2,
    };
    read(code, runtime)
}
