//! Content of buckets: the manifest tells of it, the template does not.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::time::Duration;

use palisade::s3::{Bucket, CacheControl, Content};
use palisade::{App, Region};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::{Value, json};

/// The part of the manifest that tells of content, of an app that was written.
fn written_contents(name: &str, app: App) -> Result<Value, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    app.synth()?.write(&folder)?;
    let text = fs::read_to_string(folder.join("manifest.json"))?;
    let manifest: Value = serde_json::from_str(&text)?;
    Ok(manifest["stacks"][0]["contents"].clone())
}

#[test]
fn content_is_in_the_manifest_and_not_in_the_template() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    stack.add("Pages", Content::new(files, "site"));
    stack.add(
        "Docs",
        Content::new(files, "book/html")
            .prefix("docs/")
            .cache("/assets/*", CacheControl::Immutable)
            .cache("*.html", CacheControl::MaxAge(Duration::from_mins(1)))
            .content_type("/feed", "application/atom+xml; charset=utf-8")
            .exclude("*.map")
            .delete_others(),
    );
    let contents = written_contents("content", app).unwrap();
    assert_eq!(
        contents,
        json!([
            { "bucket": "Files", "folder": "site" },
            {
                "bucket": "Files",
                "folder": "book/html",
                "prefix": "docs/",
                "cacheControl": [
                    { "pattern": "/assets/*", "value": "public, max-age=31536000, immutable" },
                    { "pattern": "*.html", "value": "max-age=60" }
                ],
                "contentType": [{ "pattern": "/feed", "value": "application/atom+xml; charset=utf-8" }],
                "exclude": ["*.map"],
                "deleteOthers": true
            }
        ])
    );
}

#[test]
fn content_that_cannot_be_uploaded_is_reported() -> Result<(), Mismatch> {
    sample::problems("s3/content", |stack| {
        let files = stack.add("Files", Bucket::new());
        stack.add("Empty", Content::new(files, "").prefix("/docs"));
        stack.add(
            "Patterns",
            Content::new(files, "site")
                .cache("assets/*", CacheControl::NoStore)
                .cache(
                    "/a",
                    CacheControl::Other("no-cache\nset-cookie: a".to_owned()),
                )
                .content_type("html", "")
                .exclude("map"),
        );
        stack.add("Mirror", Content::new(files, "book").delete_others());
    })
}

#[test]
fn content_for_a_bucket_of_another_app_is_reported() {
    let mut other = App::new();
    let files = other
        .stack("Other", Region::EuNorth1)
        .add("Files", Bucket::new());
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("Own", Bucket::new());
    stack.add("Pages", Content::new(files, "site"));
    let problems = app.synth().unwrap_err().to_string();
    assert!(
        problems.contains("the content is for a bucket of another app"),
        "{problems}"
    );
    assert!(problems.contains("in Site/Pages"), "{problems}");
}
