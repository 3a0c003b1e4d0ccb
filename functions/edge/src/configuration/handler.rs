//! The parts of a function's `Handler`.

use palisade_edge_configuration::LateValue;

use super::error::{ConfigurationError, Fault};

/// The parts of a function's `Handler`: `index.<value>:<value>:@<SSM parameter>`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Handler<'h> {
    /// The late values, with the number of their part.
    pub(super) values: Vec<(LateValue, usize, &'h str)>,
    /// The SSM parameter in us-east-1 that holds more of the configuration.
    pub(super) parameter: Option<&'h str>,
}

/// Reads a `Handler`, by what its parts mean.
pub(super) fn read<'h>(
    handler: &'h str,
    meaning: &[LateValue],
) -> Result<Handler<'h>, ConfigurationError> {
    let parts = handler.split_once('.').map_or("", |(_, parts)| parts);
    let (parts, parameter) = match parts.rsplit_once(':') {
        Some((parts, last)) if last.starts_with('@') => (parts, last.strip_prefix('@')),
        None if parts.starts_with('@') => ("", parts.strip_prefix('@')),
        _ => (parts, None),
    };
    if let Some(name) = parameter {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_-".contains(&b);
        if name.is_empty() || !name.bytes().all(allowed) {
            return Err(wrong(
                handler,
                "the name of an SSM parameter behind `@` has letters, digits, `_` and `-`",
            ));
        }
    }
    // Without late values the one part is any word, such as `handler`.
    if meaning.is_empty() {
        return Ok(Handler {
            parameter,
            ..Handler::default()
        });
    }
    let parts: Vec<&str> = parts.split(':').filter(|part| !part.is_empty()).collect();
    if parts.len() != meaning.len() {
        return Err(wrong(handler, &format!("it must have {}", words(meaning))));
    }
    let values = meaning.iter().copied().zip(1..).zip(parts);
    Ok(Handler {
        values: values
            .map(|((value, number), part)| (value, number, part))
            .collect(),
        parameter,
    })
}

/// What a `Handler` must look like.
fn words(meaning: &[LateValue]) -> String {
    let parts: Vec<&str> = meaning.iter().copied().map(word).collect();
    format!("the form `index.<{}>`", parts.join(">:<"))
}

/// A late value, as the file writes it.
pub(super) fn word(value: LateValue) -> &'static str {
    match value {
        LateValue::UserPoolId => "user-pool-id",
        LateValue::ClientId => "client-id",
        LateValue::DomainPrefix => "domain-prefix",
        LateValue::Region => "region",
        LateValue::Environment => "environment",
        LateValue::Folder => "folder",
    }
}

fn wrong(handler: &str, problem: &str) -> ConfigurationError {
    ConfigurationError::one(Fault {
        value: "handler".to_owned(),
        problem: format!("is `{}`, but {problem}", handler.escape_debug()),
        source: "it comes from the function's property `Handler`, by the variable `_HANDLER`"
            .to_owned(),
    })
}
