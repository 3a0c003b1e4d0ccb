//! Functions see the bodies of requests alone.

use palisade::cloudfront::{Behavior, Origin};
use palisade::lambda::EdgeFunction;
use palisade::{App, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let headers = stack.add("Headers", EdgeFunction::new("headers"));
    Behavior::new(Origin::http("example.com")).viewer_request_with_body(headers);
    Behavior::new(Origin::http("example.com")).viewer_response_with_body(headers);
}
