//! What every policy, key and group of keys has: a name and a comment.

use crate::problem::Problem;
use crate::scope::Scope;
use crate::unique_name::unique_name;
use crate::value::Value;

/// A name and a comment.
#[derive(Debug, Default)]
pub(super) struct Description {
    pub(super) name: Option<Value<String>>,
    pub(super) comment: Option<Value<String>>,
}

impl Description {
    /// The name that was given, or one that is unique; a wrong comment is reported.
    pub(super) fn name(&mut self, scope: &mut Scope<'_>) -> Value<String> {
        if let Some(comment) = self.comment.as_ref().and_then(Value::known)
            && comment.chars().count() > 128
        {
            let message = format!("a comment has at most 128 characters, got `{comment}`");
            scope.report(Problem::new(message));
        }
        self.name.take().unwrap_or_else(|| unique_name(scope, 128))
    }

    /// As [`Description::name`]; a name that no policy can have is reported, too.
    pub(super) fn policy_name(&mut self, scope: &mut Scope<'_>) -> Value<String> {
        let name = self.name(scope);
        if let Some(known) = name.known().filter(|known| !is_name(known)) {
            let message = format!(
                "the name of a policy has 1 to 128 letters, digits, hyphens and underscores, got `{known}`"
            );
            scope.report(Problem::new(message).hint("leave it out for a name that is unique"));
        }
        name
    }
}

fn is_name(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}
