//! The edge runs Node.js and Python, and only what Lambda supports.

use palisade::lambda::{EdgeFunction, Runtime};

fn main() {
    EdgeFunction::new("authorize").runtime(Runtime::Python313);
    EdgeFunction::new("authorize").runtime("provided.al2023");
}
