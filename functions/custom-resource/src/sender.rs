//! Who asks.

use std::fmt;

use serde_json::Value;

/// Whom to answer, as far as the request says it: also of a request that makes no sense otherwise.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Sender {
    /// Where the answer goes; its signature is a secret, so that `Debug` does not show it.
    pub response_url: String,
    /// The ARN of the stack.
    pub stack_id: String,
    /// The same for a request that comes twice.
    pub request_id: String,
    /// The resource's name in the template.
    pub logical_id: String,
    /// What CloudFormation knows the resource by. Empty at creation.
    pub physical_id: String,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender")
            .field("stack_id", &self.stack_id)
            .field("request_id", &self.request_id)
            .field("logical_id", &self.logical_id)
            .field("physical_id", &self.physical_id)
            .finish_non_exhaustive()
    }
}

impl Sender {
    /// Reads who sent an event.
    #[must_use]
    pub fn of(event: &Value) -> Self {
        let text = |name| {
            let text = event.get(name).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        Self {
            response_url: text("ResponseURL"),
            stack_id: text("StackId"),
            request_id: text("RequestId"),
            logical_id: text("LogicalResourceId"),
            physical_id: text("PhysicalResourceId"),
        }
    }

    /// What a resource may be known by that is told by its stack and its name: the same for a request that comes twice.
    #[must_use]
    pub fn id(&self) -> String {
        format!("{}/{}", self.stack_id, self.logical_id)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_sender_is_known_as_far_as_the_event_says() {
        let event = json!({
            "RequestType": "Read",
            "ResponseURL": "https://answers.s3.amazonaws.com/a?b=c",
            "StackId": "stack",
            "RequestId": "request",
            "LogicalResourceId": "Pages",
            "PhysicalResourceId": 1,
        });
        let sender = Sender::of(&event);
        assert_eq!(sender.request_id, "request");
        assert_eq!(sender.physical_id, "");
        assert_eq!(sender.id(), "stack/Pages");
        for event in [json!(null), json!([]), json!({ "RequestType": "Create" })] {
            assert_eq!(Sender::of(&event), Sender::default());
        }
    }

    #[test]
    fn what_is_shown_of_a_sender_has_no_signature() {
        let shown = format!(
            "{:?}",
            Sender::of(&json!({
                "ResponseURL": "https://answers.s3.amazonaws.com/a?X-Amz-Signature=5f3a",
                "StackId": "stack",
            }))
        );
        assert!(shown.contains("stack"), "{shown}");
        assert!(
            !shown.contains("amazonaws") && !shown.contains("5f3a"),
            "{shown}"
        );
    }
}
