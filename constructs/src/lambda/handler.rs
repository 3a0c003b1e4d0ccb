//! What a function at the edge is told at deployment.

use crate::handle::Handle;
use crate::problem::Problem;
use crate::ssm::Parameter;
use crate::value::{Text, Value};

/// The longest `Handler`.
/// [CreateFunction](https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html)
const LONGEST: usize = 128;

/// What the name of the package's module, and the dot after it, take.
const MODULE: &str = "index.";

/// What the name of a parameter stands behind: no other text begins with it.
const PARAMETER: &str = "@";

/// The texts that a function is told by its `Handler`.
#[derive(Debug, Default)]
pub(super) struct Handler(Vec<(Value<String>, usize)>);

impl Handler {
    pub(super) fn push(&mut self, text: Value<String>, longest: usize) {
        self.0.push((text, longest));
    }

    /// What is wrong with the texts, as far as they are known.
    ///
    /// `parameter` is the longest name of a parameter that comes last.
    pub(super) fn problems(&self, parameter: Option<usize>) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut lengths: Vec<usize> = parameter
            .map(|longest| longest + PARAMETER.len())
            .into_iter()
            .collect();
        for (text, longest) in &self.0 {
            match text.known() {
                Some(known) => {
                    lengths.push(known.len());
                    problems.extend(malformed(known));
                }
                None => lengths.push(*longest),
            }
        }
        let texts = lengths
            .iter()
            .fold(0, |sum: usize, next| sum.saturating_add(*next));
        let colons = lengths.len().saturating_sub(1);
        let length = texts.saturating_add(MODULE.len() + colons);
        if length > LONGEST {
            problems.push(
                Problem::new(format!(
                    "the texts for a function at the edge have at most {LONGEST} characters, with `{MODULE}` and a `:` between them, got up to {length}"
                ))
                .hint("use `EdgeFunction::settings`, which holds up to 8192 bytes of any form"),
            );
        }
        problems
    }

    /// The property: `index.<first>:<second>`.
    pub(super) fn value(self, parameter: Option<Handle<Parameter>>) -> Value<String> {
        let mut texts: Vec<Value<String>> = self.0.into_iter().map(|(text, _)| text).collect();
        if let Some(parameter) = parameter {
            texts.push(crate::text!(PARAMETER, parameter.name()));
        }
        if texts.is_empty() {
            return crate::text!(MODULE, "handler");
        }
        let mut handler = Text::new().part(MODULE);
        for (index, text) in texts.into_iter().enumerate() {
            if index > 0 {
                handler = handler.part(":");
            }
            handler = handler.part(text);
        }
        handler.into_value()
    }
}

fn malformed(text: &str) -> Option<Problem> {
    let sound = |c: char| c.is_ascii_graphic() && !matches!(c, '.' | '/' | ':');
    let wrong = text.is_empty() || text.starts_with(PARAMETER) || !text.chars().all(sound);
    wrong.then(|| {
        Problem::new(format!(
            "a text for a function at the edge has ASCII characters, without white space, `.`, `/` and `:`, and does not begin with `{PARAMETER}`, got `{text}`"
        ))
        .hint("use `EdgeFunction::settings`, which holds any text")
    })
}
