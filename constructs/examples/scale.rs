//! Synthesizes many stacks of many resources, to see how time and memory grow:
//! `cargo run --release -p palisade --example scale -- 20 400`.
//!
//! Every other resource is a bucket, and every other one its policy.

#![expect(clippy::print_stdout, reason = "what it measures is to be seen")]

use std::time::Instant;

use palisade::s3::Bucket;
use palisade::{App, Region};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut number = |default: usize| arguments.next().map_or(Ok(default), |text| text.parse());
    let stacks = number(20)?;
    let resources = number(400)?;

    let begin = Instant::now();
    let mut app = App::named("scale");
    for stack in 0..stacks {
        let stack = app.stack(&format!("Stack{stack}"), Region::EuNorth1);
        for bucket in 0..resources / 2 {
            stack.add(&format!("Bucket{bucket}"), Bucket::new());
        }
    }
    let built = begin.elapsed();
    let assembly = app.synth()?;
    let synthesized = begin.elapsed();
    let folder = std::env::temp_dir().join("palisade-scale");
    assembly.write(&folder)?;
    let written = begin.elapsed();
    println!("built after {built:?}, synthesized after {synthesized:?}, written after {written:?}");
    Ok(())
}
