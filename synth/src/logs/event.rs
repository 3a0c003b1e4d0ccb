//! A line of a log group.

use serde_json::Value;

use super::moment::Moment;

/// A line of a log group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Event {
    pub(super) at: Moment,
    pub(super) region: String,
    /// The function's logical id.
    pub(super) function: String,
    pub(super) group: String,
    pub(super) id: String,
    pub(super) message: String,
}

impl Event {
    /// The lines of an answer of `filter-log-events`.
    pub(super) fn all(answer: &Value, region: &str, group: &str, function: &str) -> Vec<Self> {
        let events = answer["events"].as_array().into_iter().flatten();
        let read = |event: &Value| {
            let text = |name: &str| event[name].as_str().map(str::to_owned);
            let at = Moment(event["timestamp"].as_i64()?);
            let message = text("message")?;
            let stream = text("logStreamName").unwrap_or_default();
            Some(Self {
                at,
                region: region.to_owned(),
                function: function.to_owned(),
                group: group.to_owned(),
                // Stand-ins for AWS give no ids.
                id: text("eventId").unwrap_or_else(|| format!("{stream} {} {message}", at.0)),
                message,
            })
        };
        events.filter_map(read).collect()
    }
}

/// The order in which lines are told: by time, and those of one time as they came.
pub(super) fn merge(mut events: Vec<Event>) -> Vec<Event> {
    events.sort_by_key(|event| event.at);
    events
}

#[cfg(test)]
pub(super) mod tests {
    use serde_json::json;

    use super::*;

    /// What `aws logs filter-log-events` prints.
    pub(in crate::logs) fn answer(events: &[(i64, &str, &str)]) -> Value {
        let events: Vec<_> = events
            .iter()
            .map(|(at, id, message)| {
                json!({
                    "logStreamName": "2026/11/21/site-check[7]0a1b2c",
                    "timestamp": at,
                    "message": message,
                    "ingestionTime": at + 900,
                    "eventId": id,
                })
            })
            .collect();
        json!({ "events": events, "searchedLogStreams": [] })
    }

    #[test]
    fn lines_of_several_regions_are_in_the_order_of_time() {
        let one = Event::all(
            &answer(&[(1, "a", "x"), (5, "b", "y")]),
            "eu-central-1",
            "g",
            "Check",
        );
        let two = Event::all(&answer(&[(3, "c", "z")]), "us-east-1", "g", "Check");
        let merged = merge([one, two].concat());
        let ids: Vec<_> = merged.iter().map(|event| event.id.as_str()).collect();
        assert_eq!(ids, ["a", "c", "b"]);
        assert_eq!(merged[1].region, "us-east-1");
    }
}
