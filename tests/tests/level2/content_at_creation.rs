//! Content that is there when its stack is.

use std::fs;
use std::path::{Path, PathBuf};

use palisade::s3::{Bucket, CacheControl, Content};
use palisade::{App, Assembly, Raw, Region, RemovalPolicy};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::{Value, json};

const SITE: &str = "files/site";

#[test]
fn bare() -> Result<(), Mismatch> {
    sample::template("s3/content-at-creation-bare", |stack| {
        let files = stack.add("Files", Bucket::new());
        stack.add("Pages", Content::new(files, SITE).at_creation());
    })
}

#[test]
fn full() -> Result<(), Mismatch> {
    sample::template("s3/content-at-creation-full", |stack| {
        let key = "arn:aws:kms:us-east-1:111122223333:key/11111111-2222-3333-4444-555555555555";
        let files = stack.add("Files", Bucket::new().kms(key));
        let pages = Content::new(files, SITE)
            .at_creation()
            .prefix("soon/")
            .cache("/assets/*", CacheControl::Immutable)
            .content_type("*.js", "text/javascript")
            .delete_others()
            .removal(RemovalPolicy::Delete);
        let pages = stack.add("Pages", pages);
        let topic = stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
        let pages = pages.resource.expect("the stack puts the files");
        stack.resource_mut(topic).depends_on(pages);
    })
}

#[test]
fn wrong() -> Result<(), Mismatch> {
    sample::problems("s3/content-at-creation-wrong", |stack| {
        let files = stack.add("Files", Bucket::new());
        let named = stack.add("Named", Bucket::new().kms("alias/site"));
        let content = |folder: &str| Content::new(files, folder).at_creation();
        stack.add("Missing", content("files/nowhere"));
        stack.add("Hidden", content("files/empty"));
        stack.add("NoPath", content(""));
        stack.add("Alias", Content::new(named, SITE).at_creation());
        stack.add(
            "Snapshot",
            content(SITE).prefix("a/").removal(RemovalPolicy::Snapshot),
        );
        stack.add(
            "Uploaded",
            Content::new(files, SITE).removal(RemovalPolicy::Delete),
        );
        stack.add(
            "Both",
            content(SITE).prefix("c/").exclude("*.css").delete_others(),
        );
        stack.add("Mirror", content(SITE).prefix("b/").delete_others());
        stack.add("Second", Content::new(files, "book").prefix("b/c/"));
    })
}

/// A folder of files of this test's own.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for (name, content) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&folder)).expect("a folder is made");
        fs::write(path, content).expect("a file is written");
    }
    folder
}

fn deployed(folder: &Path, change: impl FnOnce(Content) -> Content) -> Assembly {
    let packages = sample::packages(&[("content", "1")]).expect("the folder can be written");
    let mut app = App::new().packages(packages);
    let stack = app.stack("Site", Region::EuNorth1);
    let files = stack.add("Files", Bucket::new());
    stack.add("Pages", change(Content::new(files, folder).at_creation()));
    app.synth().expect("the app is sound")
}

fn property(assembly: &Assembly, id: &str, pointer: &str) -> Value {
    let template: Value =
        serde_json::from_str(&assembly.template("Site").to_string()).expect("a template is JSON");
    template["Resources"][id]["Properties"]
        .pointer(pointer)
        .cloned()
        .unwrap_or_default()
}

#[test]
fn what_is_put_and_how_is_told_apart() {
    let same = |content: Content| content;
    let first = folder("creation-first", &[("index.html", "one"), ("a.txt", "x")]);
    let second = folder("creation-second", &[("index.html", "two"), ("a.txt", "x")]);
    let of = |assembly: &Assembly| {
        ["/Digest", "/Headers"].map(|pointer| property(assembly, "Pages", pointer))
    };
    let one = of(&deployed(&first, same));
    assert_eq!(one, of(&deployed(&first, same)));
    let other = of(&deployed(&second, same));
    assert_ne!(one[0], other[0], "another file is another digest");
    assert_eq!(one[1], other[1], "but the headers are the same");
    let cached = of(&deployed(&first, |it| it.cache("*", CacheControl::NoStore)));
    assert_ne!(one[0], cached[0]);
    assert_ne!(one[1], cached[1], "other headers are told");
}

#[test]
fn the_files_are_in_the_package_and_the_same_bytes_each_time() {
    let same = |content: Content| content;
    let folder = folder(
        "creation-package",
        &[
            ("index.html", "page-of-one"),
            ("twice", "page-of-one"),
            (".env", "SECRET=1"),
        ],
    );
    let mut packages = Vec::new();
    for name in ["creation-out-one", "creation-out-two"] {
        let assembly = deployed(&folder, same);
        let code = property(&assembly, "PagesFunction", "/Code");
        let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        assembly.write(&out).unwrap();
        let file = format!("eu-north-1/Site/{}", code.as_str().unwrap());
        packages.push(fs::read(out.join(file)).unwrap());
        let manifest = fs::read_to_string(out.join("manifest.json")).unwrap();
        assert!(
            !manifest.contains("\"contents\""),
            "nobody uploads it again"
        );
    }
    assert_eq!(packages[0], packages[1]);
    let count = |text: &str| {
        let windows = packages[0].windows(text.len());
        windows.filter(|it| *it == text.as_bytes()).count()
    };
    assert_eq!(count("page-of-one"), 1, "one content is one entry");
    assert_eq!(count("\"path\": \"twice\""), 1);
    assert_eq!(count("SECRET"), 0);
}

#[test]
fn a_bucket_of_another_stack_is_told() {
    let mut app = App::new();
    let files = app
        .stack("Files", Region::EuNorth1)
        .add("Files", Bucket::new());
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("Pages", Content::new(files, SITE).at_creation());
    let problems = app.synth().unwrap_err().to_string();
    assert!(
        problems.contains("content that is there at creation is put by the stack of its bucket"),
        "{problems}"
    );
}
