//! What other resources take from a user pool.

use super::UserPool;
use crate::arn::Arn;
use crate::handle::Handle;
use crate::names::Url;
use crate::value::Value;

impl Handle<UserPool> {
    /// The pool's id, such as `us-east-1_a1B2c3D4e`. `Ref`.
    #[must_use]
    pub fn id(self) -> Value<String> {
        self.reference()
    }

    /// The pool's ARN. `Fn::GetAtt` of `Arn`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<UserPool>> {
        self.attribute("Arn")
    }

    /// The pool as a provider of identities, without a scheme:
    /// `cognito-idp.us-east-1.amazonaws.com/us-east-1_a1B2c3D4e`. `Fn::GetAtt` of `ProviderName`.
    #[must_use]
    pub fn provider_name(self) -> Value<String> {
        self.attribute("ProviderName")
    }

    /// The issuer of the pool's tokens, which is their claim `iss`. `Fn::GetAtt` of `ProviderURL`.
    #[must_use]
    pub fn provider_url(self) -> Value<Url> {
        self.attribute("ProviderURL")
    }
}
