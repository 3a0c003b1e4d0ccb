//! Folders and roots of sites with buckets and servers.

use std::cell::RefCell;
use std::rc::Rc;

use super::support::app;
use crate::cloudfront::{Behavior, Distribution, Origin};
use crate::patterns::{AuthFunctions, ProtectedSite};
use crate::region::Region;
use crate::s3::Bucket;

type Change = fn(ProtectedSite) -> ProtectedSite;

/// What of a site makes files of folders.
#[derive(Debug, PartialEq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one of the places where it can be done, and none excludes another"
)]
struct Folders {
    /// The distribution, of `/`.
    root_object: bool,
    /// The guard, in front of all that it guards.
    guard: bool,
    /// The function `index-path`, in front of the default origin.
    default: bool,
    /// The same, in front of the last behavior's.
    last: bool,
}

fn folders(change: Change) -> Folders {
    let told = Rc::new(RefCell::new(None));
    let seen = Rc::clone(&told);
    let (app, site) = app(Region::EuNorth1, |stack, people| {
        let auth = AuthFunctions::new(people).configuration(move |configuration| {
            seen.borrow_mut().clone_from(&configuration.static_index);
            configuration
        });
        stack.add("Docs", change(ProtectedSite::new(auth)))
    });
    let assembly = app.synth().unwrap();
    let config = assembly
        .resource(site.distribution)
        .property("/DistributionConfig");
    let has_function = |behavior: &serde_json::Value| {
        let functions = behavior["LambdaFunctionAssociations"].as_array();
        functions.is_some_and(|all| all.iter().any(|it| it["EventType"] == "origin-request"))
    };
    let behaviors = config["CacheBehaviors"].as_array().unwrap();
    let guard = told.borrow().is_some();
    Folders {
        root_object: config.get("DefaultRootObject").is_some(),
        guard,
        default: has_function(&config["DefaultCacheBehavior"]),
        last: behaviors.last().is_some_and(has_function),
    }
}

#[test]
fn folders_of_buckets_alone_are_answered_by_files() {
    let of = |root_object, guard, default, last| Folders {
        root_object,
        guard,
        default,
        last,
    };
    let cases: [(Change, Folders); 7] = [
        (|site| site, of(true, true, false, false)),
        (
            |site| site.origin(Origin::http("app.example.com")),
            of(false, false, false, false),
        ),
        (
            |site| site.origin(Behavior::new(Origin::http("app.example.com"))),
            of(false, false, false, false),
        ),
        (
            |site| site.guarded("/api/*", Behavior::new(Origin::http("api.example.com"))),
            of(true, false, true, false),
        ),
        (
            |site| {
                let files = Origin::bucket_elsewhere("files.s3.eu-north-1.amazonaws.com");
                site.origin(Origin::http("app.example.com"))
                    .guarded("/docs/*", Behavior::new(files))
            },
            of(false, false, false, true),
        ),
        (
            |site| site.behavior("/api/*", Behavior::new(Origin::http("api.example.com"))),
            of(true, true, false, false),
        ),
        (
            |site| {
                site.public_by_default()
                    .guarded("/api/*", Behavior::new(Origin::http("api.example.com")))
            },
            of(true, false, true, false),
        ),
    ];
    for (number, (change, expected)) in cases.into_iter().enumerate() {
        assert_eq!(folders(change), expected, "{number}");
    }
}

/// What is told of a site.
fn told(change: impl FnOnce(ProtectedSite) -> ProtectedSite) -> Vec<String> {
    let (app, ()) = app(Region::EuNorth1, |stack, people| {
        let site = change(ProtectedSite::new(people));
        stack.add("Docs", site);
    });
    match app.synth() {
        Ok(_) => Vec::new(),
        Err(problems) => problems
            .iter()
            .map(|problem| problem.message().to_owned())
            .collect(),
    }
}

#[test]
fn a_bucket_that_would_be_listed_is_told() {
    let listed = ["without a root object `/` is answered by the list of the bucket's files"];
    let single = ProtectedSite::single_page;
    assert!(told(single).is_empty());
    assert_eq!(
        told(|site| single(site).distribution(Distribution::without_root_object)),
        listed
    );
    // The guard makes a file of `/`.
    assert!(told(|site| site.distribution(Distribution::without_root_object)).is_empty());
    let (app, ()) = app(Region::EuNorth1, |stack, people| {
        // Who may not list it gets no list.
        let bucket = stack.add("Files", Bucket::new());
        let site = ProtectedSite::new(people)
            .single_page()
            .origin(Origin::bucket(bucket))
            .distribution(Distribution::without_root_object);
        stack.add("Docs", site);
    });
    app.synth().unwrap();
}

#[test]
fn another_file_of_folders_needs_the_guard() {
    let start = || crate::patterns::Navigation::StaticSite {
        index: "start.html".to_owned(),
    };
    assert!(told(|site| site.navigation(start())).is_empty());
    let api = Behavior::new(Origin::http("api.example.com"));
    assert_eq!(
        told(|site| site.navigation(start()).guarded("/api/*", api)),
        [
            "folders of files that nobody guards, or beside servers, are answered by `index.html`, got `start.html`"
        ]
    );
}
