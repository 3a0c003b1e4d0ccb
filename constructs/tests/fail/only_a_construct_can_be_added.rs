//! A handle is what adding returns; it cannot be added.

use palisade::{App, Raw, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", serde_json::json!({})));
    stack.add("Again", topic);
}
