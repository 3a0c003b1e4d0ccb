//! What a value is taken from.

use super::found::Found;

/// A resource, or an attribute of it.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::rules) struct Target<'m> {
    /// The resource, which may be in another stack.
    pub(in crate::rules) resource: Found<'m>,
    /// The attribute of `Fn::GetAtt`; `None` for `Ref`.
    pub(in crate::rules) attribute: Option<&'m str>,
}
