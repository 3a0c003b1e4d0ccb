//! A CloudFront function runs on viewers' events alone: an origin's need Lambda@Edge.

use palisade::cloudfront::{Behavior, Function, Origin};
use palisade::{App, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let rewrite = stack.add("Rewrite", Function::inline("function handler(event) {}"));
    let _ = Behavior::new(Origin::none()).origin_request(rewrite);
}
