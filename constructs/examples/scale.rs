//! Synthesizes many stacks of many resources, to see how time and memory grow:
//! `cargo run --release -p palisade --example scale -- 20 400`.
//!
//! Every other resource is a bucket, and every other one its policy.

#![expect(clippy::print_stdout, reason = "what it measures is to be seen")]

use std::time::Instant;

use palisade::{App, Raw, Region};
use serde_json::json;

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
            let handle = stack.add(
                &format!("Bucket{bucket}"),
                Raw::new("AWS::S3::Bucket", json!({
                    "BucketEncryption": { "ServerSideEncryptionConfiguration": [{ "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } }] },
                    "OwnershipControls": { "Rules": [{ "ObjectOwnership": "BucketOwnerEnforced" }] },
                    "PublicAccessBlockConfiguration": { "BlockPublicAcls": true, "BlockPublicPolicy": true, "IgnorePublicAcls": true, "RestrictPublicBuckets": true },
                })),
            );
            stack.add(
                &format!("Policy{bucket}"),
                Raw::new("AWS::S3::BucketPolicy", json!({
                    "Bucket": handle.reference(),
                    "PolicyDocument": { "Version": "2012-10-17", "Statement": [{
                        "Sid": "TlsOnly", "Effect": "Deny", "Principal": "*", "Action": "s3:*",
                        "Resource": [handle.attribute::<String>("Arn"), palisade::text!(handle.attribute::<String>("Arn"), "/*")],
                        "Condition": { "Bool": { "aws:SecureTransport": "false" } },
                    }] },
                })),
            );
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
