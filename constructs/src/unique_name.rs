//! Names for what must be named, and only once in an account.

use crate::asset::sha256;
use crate::scope::Scope;
use crate::text;
use crate::value::{Function, Pseudo, Value};

/// A name of letters, digits and hyphens that no other construct and no other stack has:
/// the path of the scope, and eight digits of the stack's own id.
///
/// The stack's name would be easier to read, but it may have 128 characters, and is not known here.
pub(crate) fn unique_name(scope: &Scope<'_>, longest: usize) -> Value<String> {
    text!(
        shortened(scope.path(), longest.saturating_sub(9)),
        "-",
        stack_digits()
    )
}

/// As [`unique_name`], without capital letters.
pub(crate) fn lower_case_name(scope: &Scope<'_>, longest: usize) -> Value<String> {
    let path = scope.path().to_ascii_lowercase();
    text!(
        shortened(&path, longest.saturating_sub(9)),
        "-",
        stack_digits()
    )
}

/// The first part of the UUID at the end of the stack's ARN.
fn stack_digits() -> Value<String> {
    let uuid: Value<String> = Function::select(2, Function::split("/", Pseudo::StackId));
    Function::select(0, Function::split("-", uuid))
}

/// The path without slashes; a long one ends with digits of its hash in place of its end.
fn shortened(path: &str, longest: usize) -> Value<String> {
    let joined = path.replace('/', "");
    if joined.len() <= longest {
        return Value::Known(joined);
    }
    let hash = sha256(joined.as_bytes());
    let head: String = joined.chars().take(longest.saturating_sub(8)).collect();
    let digits: String = hash.chars().take(8).collect();
    Value::Known(head + &digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_paths_stay_apart() {
        let long = "Site/".repeat(30);
        let (first, second) = (
            shortened(&format!("{long}A"), 55),
            shortened(&format!("{long}B"), 55),
        );
        assert_ne!(first, second);
        assert_eq!(first.known().map(String::len), Some(55));
        assert_eq!(
            shortened("Site/Rewrite", 55),
            Value::Known("SiteRewrite".to_owned())
        );
    }
}
