//! User pools that are there already.

use crate::arn::Arn;
use crate::cognito::UserPool;
use crate::names::{AccountId, DomainName, Url};
use crate::text;
use crate::value::{FormError, Function, Pseudo, Value};

const FORM: &str = "the ARN of a user pool has the form `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI`";

/// A user pool that is there already, in whichever region and account: its ARN tells both, and its id.
///
/// Where its sign-in pages are is told by [`ExistingUserPool::sign_in_host`], or looked up at deployment by
/// [`UserPoolLookup`](super::UserPoolLookup).
///
/// # Example
///
/// ```
/// use palisade::Value;
/// use palisade::cognito::ExistingUserPool;
///
/// let people = ExistingUserPool::arn("arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI")
///     .sign_in_host("auth.example.com");
/// assert_eq!(people.id(), Value::Known("eu-west-1_AbCdEfGhI".to_owned()));
/// assert_eq!(people.region(), Value::Known("eu-west-1".to_owned()));
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a user pool does nothing until something uses it"]
pub struct ExistingUserPool {
    arn: Value<Arn<UserPool>>,
    host: Option<Value<DomainName>>,
}

impl ExistingUserPool {
    /// A user pool by its ARN, such as
    /// `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI`, or a late one.
    ///
    /// # Errors
    ///
    /// [`App::synth`](crate::App::synth) reports an ARN that is not a user pool's, where it is used.
    pub fn arn(arn: impl Into<Value<Arn<UserPool>>>) -> Self {
        let arn = arn.into().cast(|known| {
            if Parts::of(known.as_ref()).is_some() {
                Value::Known(known)
            } else {
                Value::Invalid(FormError::new(FORM, known.as_ref()).into())
            }
        });
        Self { arn, host: None }
    }

    /// The host of the pool's sign-in pages, such as `auth.example.com`: then nothing is looked up at deployment.
    /// Needed for a pool of another account. Defaults to looking it up.
    pub fn sign_in_host(mut self, host: impl Into<Value<DomainName>>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// The host of the pool's sign-in pages, if it was given.
    #[must_use]
    pub fn given_sign_in_host(&self) -> Option<Value<DomainName>> {
        self.host.clone()
    }

    /// The pool's ARN.
    #[must_use]
    pub fn user_pool_arn(&self) -> Value<Arn<UserPool>> {
        self.arn.clone()
    }

    /// The pool's id, such as `eu-west-1_AbCdEfGhI`.
    #[must_use]
    pub fn id(&self) -> Value<String> {
        self.part(
            |parts| parts.id,
            |arn| Function::select(1, Function::split("/", arn)),
        )
    }

    /// The pool's region, such as `eu-west-1`.
    #[must_use]
    pub fn region(&self) -> Value<String> {
        self.part(
            |parts| parts.region,
            |arn| Function::select(3, Function::split(":", arn)),
        )
    }

    /// The pool's account.
    #[must_use]
    pub fn account(&self) -> Value<AccountId> {
        self.part(
            |parts| parts.account,
            |arn| Function::select(4, Function::split(":", arn)),
        )
        .into()
    }

    /// The issuer of the pool's tokens, which is their claim `iss`:
    /// `https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI`.
    #[must_use]
    pub fn provider_url(&self) -> Value<Url> {
        text!("https://", self.provider_name()).into()
    }

    /// The pool as a provider of identities, without a scheme:
    /// `cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI`.
    #[must_use]
    pub fn provider_name(&self) -> Value<String> {
        let suffix: Value<String> = match &self.arn {
            Value::Known(arn) => suffix(arn.region()).into(),
            // A stack reaches pools of its own partition.
            _ => Pseudo::UrlSuffix.into(),
        };
        text!("cognito-idp.", self.region(), ".", suffix, "/", self.id())
    }

    fn part(
        &self,
        known: impl for<'a> FnOnce(Parts<'a>) -> &'a str,
        late: impl FnOnce(Value<String>) -> Value<String>,
    ) -> Value<String> {
        match &self.arn {
            Value::Known(arn) => {
                let parts = Parts::of(arn.as_ref());
                parts
                    .map_or_else(String::new, |parts| known(parts).to_owned())
                    .into()
            }
            Value::Late(_) => late(self.arn.clone().into()),
            Value::Invalid(invalid) => Value::Invalid(invalid.clone()),
        }
    }
}

/// The ending of AWS's hosts in a region: `AWS::URLSuffix` there.
fn suffix(region: &str) -> &'static str {
    match region.split('-').next() {
        Some("cn") => "amazonaws.com.cn",
        Some("eusc") => "amazonaws.eu",
        _ => "amazonaws.com",
    }
}

/// What the ARN of a user pool is made of; see
/// [resource types of Amazon Cognito user pools](https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html#amazoncognitouserpools-resources-for-iam-policies).
struct Parts<'a> {
    region: &'a str,
    account: &'a str,
    id: &'a str,
}

impl<'a> Parts<'a> {
    fn of(arn: &'a str) -> Option<Self> {
        let parts: Vec<&str> = arn.split(':').collect();
        let ["arn", _, "cognito-idp", region, account, resource] = parts[..] else {
            return None;
        };
        let id = resource.strip_prefix("userpool/")?;
        let (home, name) = id.split_once('_')?;
        let plain =
            |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric());
        let sound = home == region
            && region.split('-').all(plain)
            && region.contains('-')
            && plain(name)
            && id.len() <= 55
            && account.len() == 12
            && account.bytes().all(|it| it.is_ascii_digit());
        sound.then_some(Self {
            region,
            account,
            id,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_user_pool_is_invalid() {
        let arn = |text: &str| ExistingUserPool::arn(text).user_pool_arn();
        for good in [
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI",
            "arn:aws-us-gov:cognito-idp:us-gov-west-1:111122223333:userpool/us-gov-west-1_a",
        ] {
            assert!(matches!(arn(good), Value::Known(_)), "{good}");
        }
        for wrong in [
            "",
            "eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-identity:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-idp::111122223333:userpool/eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-idp:eu-west-1::userpool/eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-idp:eu-west-1:1111:userpool/eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-idp:eu-north-1:111122223333:userpool/eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/AbCdEfGhI",
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_",
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_*",
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_a/client/b",
            "arn:aws:cognito-idp:eu-west-1:111122223333:identitypool/eu-west-1_a",
        ] {
            let Value::Invalid(invalid) = arn(wrong) else {
                panic!("{wrong} is none");
            };
            assert!(invalid.message().contains(&format!("got `{wrong}`")));
        }
    }

    #[test]
    fn the_issuer_ends_as_its_partition_does() {
        for (region, issuer) in [
            (
                "eu-west-1",
                "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_a",
            ),
            (
                "cn-north-1",
                "https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_a",
            ),
            (
                "eusc-de-east-1",
                "https://cognito-idp.eusc-de-east-1.amazonaws.eu/eusc-de-east-1_a",
            ),
        ] {
            let pool = ExistingUserPool::arn(format!(
                "arn:aws:cognito-idp:{region}:111122223333:userpool/{region}_a"
            ));
            assert_eq!(pool.provider_url(), issuer.into());
        }
    }
}
