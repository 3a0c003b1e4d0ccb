//! User pools.

use palisade_custom_resource::Failure;
use serde_json::{Value, json};

use crate::aws::{Aws, Service};

/// A user pool, by its ARN: `arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UserPool {
    pub(crate) arn: String,
    pub(crate) region: String,
    pub(crate) account: String,
    pub(crate) id: String,
}

impl UserPool {
    pub(crate) fn read(arn: &str) -> Result<Self, Failure> {
        let parts: Vec<&str> = arn.split(':').collect();
        let found = match parts.as_slice() {
            ["arn", _, "cognito-idp", region, account, resource] => resource
                .strip_prefix("userpool/")
                .filter(|id| !id.is_empty() && !region.is_empty() && !account.is_empty())
                .map(|id| Self {
                    arn: arn.to_owned(),
                    region: (*region).to_owned(),
                    account: (*account).to_owned(),
                    id: id.to_owned(),
                }),
            _ => None,
        };
        found.ok_or_else(|| {
            Failure::new(format!(
                "`UserPoolArn` is the ARN of a user pool, got `{}`",
                arn.escape_debug()
            ))
        })
    }

    /// Refuses a pool of another account than the stack's, of which `instead` is to be given.
    ///
    /// The stack's ARN has its account; one that is none is left to IAM.
    pub(crate) fn must_be_of(&self, stack: &str, instead: &str) -> Result<(), Failure> {
        let own = stack.split(':').nth(4).unwrap_or_default();
        if own.is_empty() || own == self.account {
            return Ok(());
        }
        Err(Failure::new(format!(
            "the user pool `{}` is of the account {}, and the stack of {own}: {instead}",
            self.id, self.account
        )))
    }

    /// Where the pool's sign-in pages are: its own domain, else the one at Cognito. See
    /// [DescribeUserPool](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_DescribeUserPool.html).
    pub(crate) fn host(&self, aws: Aws<'_>) -> Result<String, Failure> {
        let body = json!({ "UserPoolId": self.id });
        let what = format!("describe the user pool `{}`", self.id);
        let answer = aws.call(
            Service::Cognito,
            "DescribeUserPool",
            &self.region,
            &what,
            &body,
        )?;
        let text = |name| {
            let found = answer.get("UserPool").and_then(|pool| pool.get(name));
            found.and_then(Value::as_str).filter(|it| !it.is_empty())
        };
        if let Some(own) = text("CustomDomain") {
            return Ok(own.to_owned());
        }
        let prefix = text("Domain").ok_or_else(|| {
            Failure::new(format!(
                "the user pool `{}` has no domain, and so no sign-in pages: add one to it",
                self.id
            ))
        })?;
        Ok(crate::domain::host(prefix, &self.region))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pools_are_told_by_their_arns() {
        let arn = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";
        let pool = UserPool::read(arn).unwrap();
        assert_eq!(pool.region, "eu-west-1");
        assert_eq!(pool.id, "eu-west-1_AbCdEfGhI");
        for wrong in [
            "",
            "eu-west-1_AbCdEfGhI",
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/",
            "arn:aws:cognito-idp::111122223333:userpool/a",
            "arn:aws:s3:eu-west-1:111122223333:userpool/a",
            "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/a:b",
        ] {
            assert!(UserPool::read(wrong).is_err(), "{wrong}");
        }
        let stack = |account| format!("arn:aws:cloudformation:eu-north-1:{account}:stack/a/b");
        assert_eq!(pool.must_be_of(&stack("111122223333"), ""), Ok(()));
        assert_eq!(pool.must_be_of("", ""), Ok(()));
        let failure = pool
            .must_be_of(&stack("444455556666"), "give it")
            .unwrap_err();
        assert!(
            failure.to_string().contains("of the account 111122223333"),
            "{failure}"
        );
    }
}
