//! What a handle can point at.

use crate::region::Region;

/// A type of CloudFormation resource.
///
/// Every type of level 1 and level 2 implements it, and so can a type of your own
/// that stands for a private or third-party resource type.
///
/// # Example
///
/// ```
/// use palisade::{Construct, Handle, Properties, Region, Resource, Scope};
///
/// /// A resource type from the account's private registry.
/// struct Badge {
///     color: String,
/// }
///
/// impl Resource for Badge {
///     const TYPE: &'static str = "Acme::Docs::Badge";
/// }
///
/// impl Construct for Badge {
///     type Output = Handle<Self>;
///
///     fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
///         let mut properties = Properties::new();
///         properties.set("Color", self.color);
///         scope.resource(properties)
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a CloudFormation resource",
    note = "a handle points at a type that implements `Resource`, such as `s3::Bucket` or `cfn::s3::Bucket`"
)]
pub trait Resource: 'static {
    /// The type in templates, such as `AWS::S3::Bucket`.
    const TYPE: &'static str;

    /// The one region that has it, if there is just one.
    ///
    /// In a stack of another region it is a problem, reported by synthesis.
    const ONLY_IN: Option<Region> = None;
}

/// A resource type of level 2: there is a level-1 type under it.
pub trait LevelTwo: Resource {
    /// The generated type.
    type Level1: Resource;
}
