//! A CloudFront function gets no body of a request.

use palisade::cloudfront::{Behavior, Function, Origin};
use palisade::{App, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    let rewrite = stack.add("Rewrite", Function::inline("function handler(event) {}"));
    let _ = Behavior::new(Origin::none()).viewer_request_with_body(rewrite);
}
