//! The command line with the apps that tests deploy: the reference systems, and small ones.

use std::path::PathBuf;
use std::process::ExitCode;

use palisade::cloudfront::Distribution;
use palisade::s3::{Bucket, CacheControl, Content};
use palisade::{App, Region, RemovalPolicy};
use palisade_synth::{Options, systems};

/// A bucket behind a distribution, with the files of the folder `site`, where the program runs.
fn content(options: &Options) -> App {
    let mut app = options.app("content");
    let stack = app.stack("Site", Region::EuNorth1);
    let bucket = Bucket::new()
        .name("content-of-example")
        .removal(RemovalPolicy::Delete);
    let files = stack.add("Files", bucket);
    stack.add(
        "Pages",
        Content::new(files, PathBuf::from("site"))
            .cache("/assets/*", CacheControl::Immutable)
            .delete_others(),
    );
    stack.add("Cdn", Distribution::new(files));
    app
}

fn main() -> ExitCode {
    systems::apps()
        .app("content", "a bucket with files", content)
        .run()
}
