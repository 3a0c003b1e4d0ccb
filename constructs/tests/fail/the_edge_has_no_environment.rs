//! Functions at the edge have no environment variables.

use palisade::lambda::EdgeFunction;

fn main() {
    EdgeFunction::new("authorize").environment("POOL", "eu-north-1_AbCdEfGhI");
}
