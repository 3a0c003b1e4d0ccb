//! A value that only CloudFormation knows cannot get into a text by accident.

use palisade::{App, Raw, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", serde_json::json!({})));
    let _ = format!("arn of {}", topic.reference());
}
