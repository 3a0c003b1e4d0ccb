//! The ARN of a bucket does not stand where the ARN of a queue must.

use palisade::{Arn, Resource};

struct Bucket;

impl Resource for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
}

struct Queue;

impl Resource for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
}

fn send(_queue: Arn<Queue>) {}

fn main() {
    let bucket: Arn<Bucket> = "arn:aws:s3:::docs".parse().unwrap();
    send(bucket);
}
