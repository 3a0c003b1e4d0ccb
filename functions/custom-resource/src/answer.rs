//! What CloudFormation is answered, and how.

use std::collections::BTreeMap;
use std::fmt;
use std::thread;

use aws_lambda_events::cloudformation::{
    CloudFormationCustomResourceResponse as Response,
    CloudFormationCustomResourceResponseStatus as Status,
};
use palisade_edge::outside::{Method, Outside, Request};

use crate::failure::Failure;
use crate::sender::Sender;
use crate::time::Time;

/// An answer has 4,096 bytes at most, see
/// [response objects](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-responses.html);
/// characters of a reason may be written as six.
const REASON: usize = 400;
/// How often the answer is sent.
const ATTEMPTS: u32 = 6;

/// What CloudFormation is told of a resource, whether or not it is what it should be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What CloudFormation knows the resource by from now on: another one is another resource.
    pub id: String,
    /// Its attributes, which `Fn::GetAtt` gives. No secrets: whoever may read the stack's events may see them.
    pub attributes: BTreeMap<String, String>,
}

impl Answer {
    pub(crate) fn new(id: String) -> Self {
        Self {
            id,
            attributes: BTreeMap::new(),
        }
    }
}

/// Why CloudFormation got no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered(String);

impl fmt::Display for Unanswered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CloudFormation got no answer: {}", self.0)
    }
}

impl std::error::Error for Unanswered {}

/// Answers a request.
pub(crate) fn send(
    outside: &dyn Outside,
    sender: &Sender,
    answer: Answer,
    outcome: Result<(), Failure>,
    time: Time,
) -> Result<(), Unanswered> {
    if !is_of_aws(&sender.response_url) {
        return Err(Unanswered(
            "the request names no address of AWS for it".to_owned(),
        ));
    }
    let mut response = Response::default();
    response.physical_resource_id = answer.id;
    response.data.extend(answer.attributes);
    response.stack_id.clone_from(&sender.stack_id);
    response.request_id.clone_from(&sender.request_id);
    response.logical_resource_id.clone_from(&sender.logical_id);
    if let Err(failure) = outcome {
        response.status = Status::Failed;
        response.reason = Some(failure.to_string().chars().take(REASON).collect());
    }
    let body = serde_json::to_vec(&response)
        .map_err(|error| Unanswered(format!("it cannot be written: {error}")))?;
    // The address is signed for a request without a type.
    let request = Request {
        method: Method::Put,
        url: sender.response_url.clone(),
        headers: Vec::new(),
        body,
        limit: 64 * 1024,
    };
    let mut last = "the time was over".to_owned();
    for attempt in 0..ATTEMPTS {
        let pause = time.before(attempt);
        let left = time.left().saturating_sub(pause);
        if left.is_zero() {
            break;
        }
        thread::sleep(pause);
        // One that hangs leaves time for others.
        let share = left.checked_div(2).unwrap_or(left);
        match outside.send(&request, share) {
            Ok(reply) if (200..300).contains(&reply.status) => return Ok(()),
            Ok(reply) => last = format!("the address answered {}", reply.status),
            Err(error) => last = error.to_string(),
        }
    }
    Err(Unanswered(last))
}

/// Whether an address is one of AWS's, over HTTPS: whoever may invoke the function is not to send it elsewhere.
fn is_of_aws(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else {
        return false;
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest.get(..end).unwrap_or_default();
    let sound = |character: char| character.is_ascii_alphanumeric() || ".-".contains(character);
    let suffixes = [".amazonaws.com", ".amazonaws.com.cn", ".amazonaws.eu"];
    host.chars().all(sound) && suffixes.iter().any(|suffix| host.ends_with(suffix))
}

#[cfg(test)]
mod tests {
    use super::is_of_aws;

    #[test]
    fn answers_go_to_aws_alone() {
        for url in [
            "https://cloudformation-custom-resource-response-useast1.s3.amazonaws.com/a%7Cb?c=d",
            "https://cloudformation-custom-resource-response-eunorth1.s3.eu-north-1.amazonaws.com/a",
            "https://answers.s3.cn-north-1.amazonaws.com.cn/a",
            "https://answers.s3.eusc-de-east-1.amazonaws.eu/",
            "https://s3.amazonaws.com",
        ] {
            assert!(is_of_aws(url), "{url}");
        }
        for url in [
            "",
            "http://answers.s3.amazonaws.com/a",
            "https://evil.example/",
            "https://evil.example/.amazonaws.com",
            "https://evil.example?.amazonaws.com",
            "https://evil.example#.amazonaws.com",
            "https://evil.example\\.amazonaws.com/",
            "https://evil.example:443/x.amazonaws.com",
            "https://user@s3.amazonaws.com/",
            "https://s3.amazonaws.com@evil.example/",
            "https://s3.amazonaws.com:8443/",
            "https://evilamazonaws.com/",
            "https://s3.amazonaws.com.evil.example/",
            "https://s3.amazonaws.com.cn.evil.example/",
            "ftp://s3.amazonaws.com/",
        ] {
            assert!(!is_of_aws(url), "{url}");
        }
    }
}
