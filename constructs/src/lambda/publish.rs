//! The version of an edge function, which follows what the function is.

use super::{Function, Version};
use crate::cfn::lambda as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::json::Json;
use crate::properties::Properties;
use crate::removal::DeletionPolicy;
use crate::scope::Scope;
use crate::value::Value;

/// Publishes a function as it is.
pub(super) struct Publish(pub(super) Handle<Function>);

impl Construct for Publish {
    type Output = Handle<Version>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Version> {
        let version = cfn::Version::new().function_name(self.0.name());
        let handle: Handle<Version> = scope.resource(Properties::from(version));
        scope
            .resource_mut(handle)
            .deletion_policy(DeletionPolicy::Retain)
            .update_replace_policy(DeletionPolicy::Retain)
            .id_follows(self.0);
        handle
    }
}

/// The description with the digest that the version's id ends with.
///
/// Lambda makes no version of a function that is what it was at the last one, and CloudFormation then fails
/// ("A version for this Lambda function exists"). Not every change of the digest changes the function
/// as Lambda sees it: with the digest in its description it does.
pub(super) fn described(given: Option<&Json>, function: Handle<Function>) -> Value<String> {
    let given: Value<String> = match given {
        Some(Json::Text(text)) => text.as_ref().into(),
        Some(Json::Late(late)) => Value::Late(late.clone()),
        _ => return crate::text!("definition ", function.digest()),
    };
    crate::text!(given, " (definition ", function.digest(), ")")
}
