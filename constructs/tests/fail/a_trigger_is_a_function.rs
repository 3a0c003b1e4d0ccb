//! A pool's trigger is a function: a bucket's ARN does not compile.

use palisade::cognito::UserPool;
use palisade::s3::Bucket;
use palisade::{App, Region};

fn main() {
    let mut app = App::new();
    let stack = app.stack("Docs", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    stack.add("People", UserPool::new().pre_sign_up(files.arn()));
}
