//! Through whom people sign in to an app client.

use crate::value::Value;

/// A provider of identities, as an app client names it.
///
/// The handle of a provider is one; so is the name of a provider that is not of this app.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientProvider(Value<String>);

impl ClientProvider {
    /// The name in `SupportedIdentityProviders`.
    pub(super) fn name(&self) -> &Value<String> {
        &self.0
    }
}

impl From<Value<String>> for ClientProvider {
    fn from(name: Value<String>) -> Self {
        Self(name)
    }
}

impl From<&str> for ClientProvider {
    fn from(name: &str) -> Self {
        Self(name.into())
    }
}
