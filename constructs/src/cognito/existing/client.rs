//! App clients that are there already.

use crate::cognito::ClientId;
use crate::secretsmanager::SecretName;
use crate::value::{FormError, Value};

/// An app client that is there already. By default it is public: it has no secret.
///
/// Its callback and logout URLs are its own: [`ClientUrls`](super::ClientUrls) adds those of a site.
///
/// # Example
///
/// ```
/// use palisade::cognito::{ClientSecret, ExistingClient};
///
/// let client = ExistingClient::id("1example23456789").secret_in("prod/site/client");
/// assert!(matches!(client.secret(), ClientSecret::In(_)));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an app client does nothing until something uses it"]
pub struct ExistingClient {
    id: Value<ClientId>,
    secret: ClientSecret,
}

/// Where the secret of an existing app client is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub enum ClientSecret {
    /// The client is public, and has none.
    #[default]
    None,
    /// In a secret of Secrets Manager, by its name or ARN, as JSON: `{"clientId": "..", "clientSecret": ".."}`.
    In(Value<String>),
    /// It is looked up at deployment, and copied into a secret of the app: see
    /// [`ClientSecretCopy`](super::ClientSecretCopy).
    LookedUp,
}

impl ExistingClient {
    /// A client by its id, such as `1example23456789`.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports an id that is none, where it is used.
    pub fn id(id: impl Into<Value<ClientId>>) -> Self {
        Self {
            id: id.into(),
            secret: ClientSecret::None,
        }
    }

    /// The client has a secret, which is in a secret of Secrets Manager, by its name or ARN, as JSON:
    /// `{"clientId": "..", "clientSecret": ".."}`. Needed for a client of another account.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports what is neither, where it is used.
    pub fn secret_in(mut self, name_or_arn: impl Into<Value<String>>) -> Self {
        self.secret = ClientSecret::In(name_or_arn.into().cast(named));
        self
    }

    /// The client has a secret, which is looked up at deployment.
    pub fn confidential(mut self) -> Self {
        self.secret = ClientSecret::LookedUp;
        self
    }

    /// The client's id.
    #[must_use]
    pub fn client_id(&self) -> Value<ClientId> {
        self.id.clone()
    }

    /// Where the client's secret is.
    #[must_use]
    pub fn secret(&self) -> &ClientSecret {
        &self.secret
    }
}

fn named(text: String) -> Value<String> {
    let parts: Vec<&str> = text.split(':').collect();
    let is_arn = matches!(
        parts[..],
        ["arn", _, "secretsmanager", region, _, "secret", name] if !region.is_empty() && !name.is_empty()
    );
    if is_arn || text.parse::<SecretName>().is_ok() {
        Value::Known(text)
    } else {
        let rule =
            "a secret is named by its name or by its ARN, `arn:aws:secretsmanager:..:secret:..`";
        Value::Invalid(FormError::new(rule, &text).into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_named_by_name_or_arn() {
        for (text, good) in [
            ("prod/site/client", true),
            (
                "arn:aws:secretsmanager:eu-west-1:111122223333:secret:client-AbCdEf",
                true,
            ),
            ("", false),
            ("a secret", false),
            (
                "arn:aws:secretsmanager:eu-west-1:111122223333:secret:",
                false,
            ),
            (
                "arn:aws:secretsmanager::111122223333:secret:client-AbCdEf",
                false,
            ),
            ("arn:aws:ssm:eu-west-1:111122223333:parameter/client", false),
        ] {
            let client = ExistingClient::id("1example23456789").secret_in(text);
            let ClientSecret::In(value) = client.secret() else {
                panic!("the secret is given");
            };
            assert_eq!(value.known().is_some(), good, "{text}");
        }
    }
}
