//! SSM parameters.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::Credentials;
use super::call::Call;
use super::error::{AwsError, Cause};
use crate::outside::Outside;

/// Reads SSM parameters of a region, at most ten, secure ones too: their values by their names. What does not exist is
/// left out.
///
/// `now` is in seconds since the epoch. The action is
/// [`GetParameters`](https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html).
///
/// # Errors
///
/// AWS does not answer, or refuses.
pub fn parameters(
    outside: &dyn Outside,
    region: &str,
    names: &[&str],
    credentials: &Credentials,
    now: u64,
    time: Duration,
) -> Result<BTreeMap<String, String>, AwsError> {
    let all = format!("the SSM parameter `{}` in {region}", names.join("`, `"));
    let call = Call {
        service: "ssm",
        target: "AmazonSSM.GetParameters",
        region,
        now,
        what: &all,
    };
    let body = json!({ "Names": names, "WithDecryption": true });
    let answer = call.send(&body, credentials, outside, time)?;
    let found = answer
        .get("Parameters")
        .and_then(Value::as_array)
        .ok_or_else(|| call.failed(Cause::Unreadable))?;
    let text = |item: &Value, member| item.get(member).and_then(Value::as_str).map(str::to_owned);
    Ok(found
        .iter()
        .filter_map(|item| Some((text(item, "Name")?, text(item, "Value")?)))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::aws::testing::{Canned, TIME, credentials};
    use crate::outside::SendError;

    fn read(canned: &Canned) -> Result<BTreeMap<String, String>, AwsError> {
        parameters(
            canned,
            "eu-north-1",
            &["/a/b", "/a/c"],
            &credentials(),
            1_440_938_160,
            TIME,
        )
    }

    #[test]
    fn values_are_found_by_name_in_any_order() {
        let canned = Canned::new(
            200,
            r#"{"Parameters":[{"Name":"/a/c","Value":"2"},{"Name":"/a/b","Value":"1"}],"InvalidParameters":[]}"#,
        );
        let values = read(&canned).unwrap();
        assert_eq!(values["/a/b"], "1");
        assert_eq!(values["/a/c"], "2");
        let request = canned.request();
        assert_eq!(request.url, "https://ssm.eu-north-1.amazonaws.com/");
        assert_eq!(
            request.body,
            br#"{"Names":["/a/b","/a/c"],"WithDecryption":true}"#
        );
        let header = |name: &str| {
            request
                .headers
                .iter()
                .find(|(given, _)| given == name)
                .map(|(_, value)| value.as_str())
        };
        assert_eq!(header("x-amz-target"), Some("AmazonSSM.GetParameters"));
        assert_eq!(header("x-amz-security-token"), Some("TOKEN"));
        assert_eq!(header("x-amz-date"), Some("20150830T123600Z"));
        assert!(header("authorization").unwrap().contains(
            "Credential=AKIDEXAMPLE/20150830/eu-north-1/ssm/aws4_request, SignedHeaders=content-type;host;\
             x-amz-date;x-amz-security-token;x-amz-target, "
        ));
    }

    #[test]
    fn what_does_not_exist_is_left_out() {
        for body in [
            r#"{"Parameters":[{"Name":"/a/b","Value":"1"}],"InvalidParameters":["/a/c"]}"#,
            r#"{"Parameters":[{"Name":"/a/b","Value":"1"},{"Name":"/a/c"}]}"#,
        ] {
            let values = read(&Canned::new(200, body)).unwrap();
            assert_eq!(values.into_keys().collect::<Vec<_>>(), ["/a/b"], "{body}");
        }
    }

    #[test]
    fn what_goes_wrong_is_told_with_the_name() {
        let refused = |code: &str| Cause::Refused {
            code: code.to_owned(),
            status: 400,
        };
        for (status, body, cause) in [
            (200, "{}", Cause::Unreadable),
            (200, "<html>", Cause::Unreadable),
            (
                400,
                r#"{"__type":"com.amazon.coral#AccessDeniedException","Message":"SECRET"}"#,
                refused("AccessDeniedException"),
            ),
            (
                400,
                r#"{"__type":"ThrottlingException"}"#,
                refused("ThrottlingException"),
            ),
            (400, "<html>", refused("")),
        ] {
            let error = read(&Canned::new(status, body)).unwrap_err();
            assert_eq!(error.cause(), &cause, "{body}");
            let text = error.to_string();
            assert!(
                text.contains("/a/c") && text.contains("eu-north-1"),
                "{text}"
            );
            assert!(!text.contains("SECRET"), "{text}");
        }
    }

    #[test]
    fn no_answer_is_told() {
        let error = read(&Canned::failing(SendError::Timeout)).unwrap_err();
        assert_eq!(error.cause(), &Cause::Send(SendError::Timeout));
    }
}
