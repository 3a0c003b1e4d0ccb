//! Each kind of policy is a type: a behavior takes each in its own place only.

use palisade::cloudfront::{Behavior, CachePolicy, CustomCachePolicy, CustomOriginRequestPolicy};
use palisade::s3::Bucket;
use palisade::{App, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    let cache = stack.add("Cache", CustomCachePolicy::new());
    let origin = stack.add("Origin", CustomOriginRequestPolicy::new());
    let _ = Behavior::new(files).cache(CachePolicy::Disabled);
    let _ = Behavior::new(files).cache(cache);
    let _ = Behavior::new(files).cache(origin);
}
