//! What happened to a stack, as CloudFormation tells it.

use serde_json::Value;

use super::moment::Moment;

/// Something that happened to a resource, or to the stack itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) id: String,
    pub(super) logical_id: String,
    pub(super) physical_id: String,
    pub(super) type_name: String,
    pub(super) status: String,
    pub(super) reason: String,
    pub(super) at: Option<Moment>,
    /// Of the stack itself.
    pub(super) is_stack: bool,
}

impl Event {
    /// The events of an answer, the oldest first.
    pub(super) fn all(answer: &Value) -> Vec<Self> {
        let events = answer["StackEvents"].as_array();
        events.into_iter().flatten().rev().map(Self::new).collect()
    }

    fn new(event: &Value) -> Self {
        let text = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
        let physical_id = text("PhysicalResourceId");
        Self {
            id: text("EventId"),
            logical_id: text("LogicalResourceId"),
            type_name: text("ResourceType"),
            status: text("ResourceStatus"),
            reason: text("ResourceStatusReason"),
            at: Moment::parse(&text("Timestamp")),
            // A nested stack is a resource of the same type.
            is_stack: physical_id == text("StackId"),
            physical_id,
        }
    }

    /// Whether it happened at a time or later.
    pub(super) fn is_since(&self, moment: Moment) -> bool {
        self.at.is_none_or(|at| at >= moment)
    }

    pub(super) fn is_failure(&self) -> bool {
        self.status.ends_with("_FAILED")
    }

    /// A failure that another one caused.
    pub(super) fn is_cancelled(&self) -> bool {
        self.reason.starts_with("Resource creation cancelled")
            || self.reason.starts_with("Resource update cancelled")
            || self.reason.starts_with("Resource deletion cancelled")
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::{Value, json};

    use super::Event;
    use crate::deployment::moment::Moment;

    const STACK: &str = "arn:aws:cloudformation:eu-north-1:111122223333:stack/news-site/0a1b";

    /// Events as the `aws` command prints them, given the oldest first as
    /// time in seconds, logical id, type, status, reason.
    pub(in crate::deployment) fn answer(events: &[(u32, &str, &str, &str, &str)]) -> Value {
        let list = events.iter().enumerate().map(|(index, event)| {
            let (second, id, type_name, status, reason) = event;
            let physical = if *type_name == "AWS::CloudFormation::Stack" {
                STACK.to_owned()
            } else {
                format!("{id}-1")
            };
            let (minute, second) = (second / 60, second % 60);
            json!({
                "StackId": STACK,
                "EventId": format!("{id}-{index}"),
                "StackName": "news-site",
                "LogicalResourceId": id,
                "PhysicalResourceId": physical,
                "ResourceType": type_name,
                "Timestamp": format!("2026-11-21T15:{minute:02}:{second:02}.250000+00:00"),
                "ResourceStatus": status,
                "ResourceStatusReason": reason,
                "ClientRequestToken": "palisade-1",
            })
        });
        let mut list: Vec<Value> = list.collect();
        list.reverse();
        json!({ "StackEvents": list })
    }

    #[test]
    fn events_come_the_oldest_first() {
        let answer = answer(&[
            (
                1,
                "news-site",
                "AWS::CloudFormation::Stack",
                "CREATE_IN_PROGRESS",
                "User Initiated",
            ),
            (2, "Topic", "AWS::SNS::Topic", "CREATE_IN_PROGRESS", ""),
            (
                3,
                "Topic",
                "AWS::SNS::Topic",
                "CREATE_FAILED",
                "Resource creation cancelled",
            ),
        ]);
        let events = Event::all(&answer);
        let ids: Vec<&str> = events.iter().map(|event| event.id.as_str()).collect();
        assert_eq!(ids, ["news-site-0", "Topic-1", "Topic-2"]);
        assert!(events[0].is_stack && !events[1].is_stack);
        assert!(events[2].is_failure() && events[2].is_cancelled());
        let since = Moment::parse("2026-11-21T15:00:02Z").unwrap();
        let later: Vec<bool> = events.iter().map(|event| event.is_since(since)).collect();
        assert_eq!(later, [false, true, true]);
    }
}
