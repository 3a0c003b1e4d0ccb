//! Texts with a form that are defaults.

use palisade::Literal;

/// A default, of which is known that it has its form.
pub(crate) fn known<T: Literal>(text: &str) -> T {
    text.parse().expect("a default has the form of its type")
}
