//! Headers of one's own choice, and headers that responses lose.

use std::collections::BTreeSet;

use crate::cfn::cloudfront::response_headers_policy as properties;
use crate::problem::Problem;
use crate::rules::{is_kept_in_responses, own_setting};
use crate::scope::Scope;
use crate::value::Value;

/// A header that responses get.
#[derive(Debug)]
pub(super) struct CustomHeader {
    pub(super) name: String,
    pub(super) value: Value<String>,
    pub(super) replaces: bool,
}

pub(super) fn check(added: &[CustomHeader], removed: &[String], scope: &mut Scope<'_>) {
    let mut seen = BTreeSet::new();
    for header in added {
        let lower = header.name.to_ascii_lowercase();
        check_name(&header.name, scope);
        match own_setting(&header.name) {
            Some("cors") => {
                let message = format!(
                    "`{}` is part of sharing with other sites, got it as a custom header",
                    header.name
                );
                scope.report(Problem::new(message).hint("use `cors`"));
            }
            Some(setter) => {
                let message = format!(
                    "`{}` has a setting of its own, got it as a custom header",
                    header.name
                );
                scope.report(Problem::new(message).hint(format!("use `{setter}`")));
            }
            None => {}
        }
        if let Some(value) = header.value.known()
            && value.contains(['\n', '\r'])
        {
            let message = format!(
                "the value of a header is one line, got `{}`",
                value.escape_debug()
            );
            scope.report(Problem::new(message));
        }
        if !seen.insert(lower) {
            let message = format!(
                "a response has each custom header once, got `{}` twice",
                header.name
            );
            scope.report(Problem::new(message).hint("join the values with `, `"));
        }
    }
    for name in removed {
        check_name(name, scope);
        if is_kept_in_responses(name) {
            let message = format!("CloudFront takes headers of the origin away, but not `{name}`");
            scope.report(Problem::new(message));
        }
    }
}

/// The characters of a name:
/// [RFC 9110, 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2).
fn check_name(name: &str, scope: &mut Scope<'_>) {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if name.is_empty() || !name.bytes().all(fits) {
        let message = format!("the name of a header has letters, digits and hyphens, got `{name}`");
        scope.report(Problem::new(message));
    }
}

pub(super) fn added(headers: Vec<CustomHeader>) -> properties::CustomHeadersConfig {
    let items: Vec<_> = headers
        .into_iter()
        .map(|header| {
            properties::CustomHeader::new()
                .header(header.name)
                .value(header.value)
                .r#override(header.replaces)
        })
        .collect();
    properties::CustomHeadersConfig::new().items(items)
}

pub(super) fn removed(names: Vec<String>) -> properties::RemoveHeadersConfig {
    let items: Vec<_> = names
        .into_iter()
        .map(|name| properties::RemoveHeader::new().header(name))
        .collect();
    properties::RemoveHeadersConfig::new().items(items)
}
