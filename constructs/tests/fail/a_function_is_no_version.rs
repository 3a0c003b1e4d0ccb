//! CloudFront runs versions: a function's handle is none.

use palisade::lambda::{Function, Version};
use palisade::{App, Handle, Region, lambda::EdgeFunction};

fn attach(_: impl Into<Handle<Version>>) {}

fn main() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let authorize = stack.add("Authorize", EdgeFunction::new("authorize"));
    attach(authorize);
    attach(authorize.version);
    let function: Handle<Function> = authorize.function;
    attach(function);
}
