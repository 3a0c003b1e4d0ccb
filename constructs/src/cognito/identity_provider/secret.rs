//! Secrets of providers, which must not stand in programs and templates.

use crate::json::Json;
use crate::problem::Problem;
use crate::value::{Expression, Value};

/// What is wrong with a secret, without telling it.
///
/// A dynamic reference to Secrets Manager is a text that is known; CloudFormation resolves
/// `ssm-secure` only in
/// [some properties](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html),
/// of which those of providers are none, and an `ssm` parameter is no secret.
pub(super) fn problem(what: &str, secret: &Value<String>) -> Option<Problem> {
    match secret {
        Value::Known(text) => of_text(what, text),
        Value::Late(late) => match late.expression() {
            Expression::Text(parts) => match parts.first() {
                Some(Json::Text(head)) => of_text(what, head),
                _ => None,
            },
            _ => None,
        },
        Value::Invalid(_) => None,
    }
}

fn of_text(what: &str, text: &str) -> Option<Problem> {
    let hint = "keep it in a secret, and give its handle's `resolved_field`, or `Function::resolve_secret`";
    if text.starts_with("{{resolve:secretsmanager:") {
        return None;
    }
    let message = if text.starts_with("{{resolve:ssm") {
        format!("{what} must come from Secrets Manager, got a reference to Parameter Store")
    } else {
        format!("{what} is written out, so everyone who may look at the stack can read it")
    };
    Some(Problem::new(message).hint(hint))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;
    use crate::value::{Function, Pseudo};

    #[test]
    fn only_references_to_secrets_and_late_values_pass() {
        let good: [Value<String>; 3] = [
            Function::resolve_secret("google", "client_secret"),
            Function::resolve_secret(Pseudo::StackName, "client_secret"),
            Pseudo::StackName.into(),
        ];
        for secret in good {
            assert_eq!(problem("a secret", &secret), None, "{secret:?}");
        }
        let bad: [Value<String>; 5] = [
            "GOCSPX-hunter2".into(),
            "".into(),
            Function::resolve_ssm("/google"),
            "{{resolve:ssm-secure:/google}}".into(),
            text!("hunter2-", Pseudo::StackName),
        ];
        for secret in bad {
            let problem = problem("a secret", &secret).map(|problem| problem.to_string());
            assert!(problem.is_some(), "{secret:?}");
            assert!(!problem.unwrap_or_default().contains("hunter2"));
        }
    }
}
