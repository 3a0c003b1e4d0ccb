//! Requests of CloudFormation, against a stand-in for S3 and for CloudFormation's address.

mod stand_in;

use std::time::{Duration, Instant};

use palisade_content::Time;
use serde_json::{Value, json};

use crate::stand_in::{Fault, Site};

const FILES: [(&str, &str, &str); 3] = [
    ("index.html", "<!doctype html>", "text/html; charset=utf-8"),
    ("a b+é.txt", "text", "text/plain; charset=utf-8"),
    ("assets/app.js", "1", "text/javascript; charset=utf-8"),
];

fn site() -> Site {
    Site::new(&FILES, "docs/")
}

/// Time enough, and no pause that a test would wait for.
fn time() -> Time {
    Time {
        end: Instant::now() + Duration::from_mins(10),
        pause: Duration::from_millis(1),
    }
}

fn properties(site: &Site, prefix: &str) -> Value {
    json!({
        "ServiceToken": "arn:aws:lambda:eu-north-1:111122223333:function:pages",
        "Bucket": "site",
        "Prefix": prefix,
        "Digest": site.digest(),
        "Headers": "rules",
        "Unknown": { "of": ["next", "year"] },
    })
}

fn event(kind: &str, properties: &Value) -> Value {
    json!({
        "RequestType": kind,
        "ResponseURL": stand_in::RESPONSE_URL,
        "StackId": "arn:aws:cloudformation:eu-north-1:111122223333:stack/site/1",
        "RequestId": "request-1",
        "ResourceType": "Custom::Content",
        "LogicalResourceId": "Pages",
        "ResourceProperties": properties,
        "Unknown": true,
    })
}

fn later(kind: &str, id: &str, new: &Value, old: &Value) -> Value {
    let mut event = event(kind, new);
    event["PhysicalResourceId"] = id.into();
    event["OldResourceProperties"] = old.clone();
    event
}

fn succeeded(answer: &Value) {
    assert_eq!(answer["Status"], "SUCCESS", "{answer}");
    assert_eq!(answer["RequestId"], "request-1");
    assert_eq!(answer["LogicalResourceId"], "Pages");
    assert!(
        answer["StackId"]
            .as_str()
            .expect("a text")
            .ends_with("stack/site/1")
    );
}

fn failed(answer: &Value) -> &str {
    assert_eq!(answer["Status"], "FAILED", "{answer}");
    assert_eq!(answer["RequestId"], "request-1");
    let reason = answer["Reason"].as_str().expect("a text");
    for secret in ["SECRET", "TOKEN", "X-Amz-Signature", "AWS4-HMAC"] {
        assert!(!reason.contains(secret), "{reason}");
    }
    reason
}

#[test]
fn files_are_put_with_their_headers_and_pages_last() {
    let site = site();
    let answer = site.answer(&event("Create", &properties(&site, "docs/")), time());
    succeeded(&answer);
    assert_eq!(answer["PhysicalResourceId"], "site/docs/");
    assert_eq!(
        site.keys(),
        ["docs/a b+é.txt", "docs/assets/app.js", "docs/index.html"]
    );
    for (path, content, content_type) in FILES {
        let object = site.object(&format!("docs/{path}"));
        assert_eq!(object.body, content.as_bytes());
        assert_eq!(object.header("content-type"), content_type);
        assert_eq!(object.header("cache-control"), "no-cache");
        assert_eq!(object.header("x-amz-security-token"), "TOKEN");
        let authorization = object.header("authorization");
        assert!(
            authorization
                .contains("SignedHeaders=cache-control;content-type;host;x-amz-checksum-sha256;"),
            "{authorization}"
        );
        assert!(authorization.contains("/eu-north-1/s3/aws4_request"));
    }
    let last = site
        .log()
        .into_iter()
        .rfind(|line| line.starts_with("PUT site"));
    assert_eq!(last.as_deref(), Some("PUT site /docs/index.html"));
    assert!(
        site.log()
            .contains(&"PUT site /docs/a%20b%2B%C3%A9.txt".to_owned())
    );
}

#[test]
fn a_request_that_comes_twice_does_no_harm() {
    let site = site();
    let create = event("Create", &properties(&site, ""));
    // The second does not know that the files are the first one's.
    for id in ["site/", "site/#kept"] {
        let answer = site.answer(&create, time());
        succeeded(&answer);
        assert_eq!(answer["PhysicalResourceId"], id);
        assert_eq!(site.keys().len(), 3);
    }
}

#[test]
fn an_update_puts_what_differs_alone_unless_headers_changed() {
    let site = site();
    let now = properties(&site, "docs/");
    succeeded(&site.answer(&event("Create", &now), time()));
    site.store("docs/index.html", "old");
    site.store("docs/other", "stays");

    site.forget();
    let answer = site.answer(&later("Update", "site/docs/", &now, &now), time());
    succeeded(&answer);
    assert_eq!(answer["PhysicalResourceId"], "site/docs/");
    let puts = || {
        site.log()
            .iter()
            .filter(|it| it.starts_with("PUT site"))
            .count()
    };
    assert_eq!(puts(), 1);
    assert_eq!(site.object("docs/index.html").body, b"<!doctype html>");
    assert_eq!(site.keys().len(), 4);

    let mut before = now.clone();
    before["Headers"] = "other rules".into();
    for before in [before, json!({}), json!("nothing")] {
        site.forget();
        succeeded(&site.answer(&later("Update", "site/docs/", &now, &before), time()));
        assert_eq!(puts(), 3, "{before}");
    }
}

#[test]
fn long_lists_come_in_parts() {
    let site = site();
    let now = properties(&site, "docs/");
    for number in 0..7 {
        site.store(&format!("docs/other {number}&<>"), "stays");
    }
    succeeded(&site.answer(&event("Create", &now), time()));
    site.forget();
    succeeded(&site.answer(&later("Update", "site/docs/", &now, &now), time()));
    let log = site.log();
    assert!(
        log.iter().filter(|it| it.starts_with("GET")).count() > 2,
        "{log:?}"
    );
    assert!(!log.iter().any(|it| it.starts_with("PUT site")), "{log:?}");
}

#[test]
fn others_are_deleted_where_that_is_wanted() {
    let site = Site::new(&FILES, "docs/").deleting_others();
    site.store("docs/old.html", "old");
    site.store("elsewhere", "stays");
    succeeded(&site.answer(&event("Create", &properties(&site, "docs/")), time()));
    assert_eq!(
        site.keys(),
        [
            "docs/a b+é.txt",
            "docs/assets/app.js",
            "docs/index.html",
            "elsewhere"
        ]
    );
}

#[test]
fn another_prefix_is_another_resource_whose_files_are_cleaned_up() {
    let site = Site::new(&FILES, "docs/").removed();
    let (old, new) = (properties(&site, ""), properties(&site, "docs/"));
    succeeded(&site.answer(&event("Create", &old), time()));
    site.store("docs/own.txt", "stays");
    let answer = site.answer(&later("Update", "site/", &new, &old), time());
    succeeded(&answer);
    assert_eq!(answer["PhysicalResourceId"], "site/docs/");
    assert_eq!(site.keys().len(), 7);

    let answer = site.answer(&later("Delete", "site/", &old, &json!(null)), time());
    succeeded(&answer);
    assert_eq!(answer["PhysicalResourceId"], "site/");
    assert_eq!(
        site.keys(),
        [
            "docs/a b+é.txt",
            "docs/assets/app.js",
            "docs/index.html",
            "docs/own.txt"
        ]
    );
}

/// The former files would be among the new ones: `docs/a` below nothing is `a` below `docs/`.
#[test]
fn cleaning_up_leaves_what_the_new_place_has() {
    let files = [("a", "1", "text/plain"), ("docs/a", "2", "text/plain")];
    let site = Site::new(&files, "docs/").removed();
    let (old, new) = (properties(&site, ""), properties(&site, "docs/"));
    succeeded(&site.answer(&event("Create", &old), time()));
    succeeded(&site.answer(&later("Update", "site/", &new, &old), time()));
    succeeded(&site.answer(&later("Delete", "site/", &old, &json!(null)), time()));
    assert_eq!(site.keys(), ["docs/a", "docs/docs/a"]);
}

#[test]
fn deletion_takes_the_files_and_with_the_others_all() {
    for (site, left) in [
        (site(), 1),
        (site().removed(), 1),
        (site().deleting_others(), 0),
    ] {
        let now = properties(&site, "docs/");
        succeeded(&site.answer(&event("Create", &now), time()));
        site.store("docs/other", "of others");
        let delete = later("Delete", "site/docs/", &now, &json!(null));
        for _ in 0..2 {
            succeeded(&site.answer(&delete, time()));
            assert_eq!(site.keys().len(), left);
        }
    }
}

#[test]
fn a_creation_that_is_rolled_back_leaves_what_was_there_before() {
    for fails in [false, true] {
        let site = site();
        site.store("docs/index.html", "before");
        if fails {
            site.fail("site", Fault::Status(400, "InvalidRequest"), 1);
        }
        let now = properties(&site, "docs/");
        let answer = site.answer(&event("Create", &now), time());
        assert_eq!(answer["Status"] == "FAILED", fails, "{answer}");
        let id = "site/docs/#kept";
        assert_eq!(answer["PhysicalResourceId"], id);
        let answer = site.answer(&later("Update", id, &now, &now), time());
        succeeded(&answer);
        assert_eq!(answer["PhysicalResourceId"], id, "it stays");
        succeeded(&site.answer(&later("Delete", id, &now, &json!(null)), time()));
        assert_eq!(site.keys().len(), 3);
    }
    // But what is to go with the resource goes.
    let site = site().removed();
    site.store("docs/index.html", "before");
    let answer = site.answer(&event("Create", &properties(&site, "docs/")), time());
    assert_eq!(answer["PhysicalResourceId"], "site/docs/");
}

#[test]
fn what_was_never_made_is_deleted_without_a_call() {
    let site = site().removed();
    let now = properties(&site, "docs/");
    for (id, properties) in [
        ("site-Pages-1ABC", now.clone()),
        ("site/docs/", json!({ "Bucket": "..", "Prefix": "x" })),
        ("site/docs/", json!("none")),
    ] {
        let answer = site.answer(&later("Delete", id, &properties, &json!(null)), time());
        succeeded(&answer);
        assert_eq!(answer["PhysicalResourceId"], id);
        assert!(
            site.log()
                .iter()
                .all(|line| line.starts_with("PUT answers"))
        );
    }
}

#[test]
fn s3_may_be_busy_for_a_while() {
    for fault in [
        Fault::Status(503, "SlowDown"),
        Fault::Status(500, "InternalError"),
        Fault::Status(403, "AccessDenied"),
        Fault::Hangup,
    ] {
        let site = site();
        site.fail("site", fault, 3);
        succeeded(&site.answer(&event("Create", &properties(&site, "docs/")), time()));
        assert_eq!(site.keys().len(), 3, "{fault:?}");
    }
}

#[test]
fn what_s3_refuses_is_told_by_its_code() {
    for (method, what) in [
        ("GET site", "S3 did not list what is there in `site`: "),
        ("PUT site", "S3 did not put `docs/"),
    ] {
        for (status, code, again) in [
            (404, "NoSuchBucket", false),
            (400, "InvalidRequest", false),
            (403, "AccessDenied", true),
            (503, "SlowDown", true),
        ] {
            let site = site();
            site.fail(method, Fault::Status(status, code), usize::MAX);
            let answer = site.answer(&event("Create", &properties(&site, "docs/")), time());
            let reason = failed(&answer);
            assert!(reason.starts_with(what), "{reason}");
            let end = format!("in `site`: {code}, status {status}");
            assert!(reason.ends_with(&end), "{reason}");
            let log = site.log();
            let calls = log.iter().filter(|line| line.starts_with(method)).count();
            assert_eq!(calls > 3, again, "{method} {code}: {calls}");
        }
    }
}

#[test]
fn what_s3_lists_may_be_nonsense() {
    let site = site();
    let now = properties(&site, "docs/");
    site.fail("site", Fault::Status(200, "nonsense"), usize::MAX);
    let answer = site.answer(&later("Update", "site/docs/", &now, &now), time());
    assert_eq!(failed(&answer), "what S3 lists of `site` is no list");
}

#[test]
fn the_answer_is_sent_again() {
    for fault in [
        Fault::Status(500, ""),
        Fault::Status(403, ""),
        Fault::Hangup,
    ] {
        let site = site();
        site.fail("answers", fault, 2);
        succeeded(&site.answer(&event("Create", &properties(&site, "docs/")), time()));
        assert_eq!(
            site.log()
                .iter()
                .filter(|it| it.starts_with("PUT answers"))
                .count(),
            3
        );
    }
}

#[test]
fn an_answer_that_never_arrives_fails_the_invocation() {
    let site = site();
    site.fail("answers", Fault::Status(500, ""), usize::MAX);
    let unanswered = site.handle(&event("Create", &properties(&site, "docs/")), time());
    assert_eq!(
        unanswered.unwrap_err().to_string(),
        "CloudFormation got no answer: the address answered 500"
    );
}

#[test]
fn the_answer_has_no_type_and_the_address_stays_as_it_is() {
    let site = site();
    succeeded(&site.answer(&event("Create", &properties(&site, "docs/")), time()));
    let sent = site.sent();
    assert!(!sent.headers.iter().any(|(name, _)| name == "content-type"));
    assert!(!sent.headers.iter().any(|(name, _)| name == "authorization"));
    let address = "PUT answers /arn%3Aaws%7Cpages%7Crequest-1?X-Amz-Signature=0aB%2F".to_owned();
    assert!(site.log().contains(&address), "{:?}", site.log());
}

#[test]
fn requests_that_are_none_are_answered() {
    let site = site();
    let now = properties(&site, "docs/");
    let mut foreign = now.clone();
    foreign["Bucket"] = "evil.example/?".into();
    for (event, expected) in [
        (event("Read", &now), "no request of CloudFormation"),
        (event("Create", &json!({})), "missing field `Bucket`"),
        (
            event("Create", &foreign),
            "`Bucket` is the name of a bucket",
        ),
        (event("Update", &now), "missing field `PhysicalResourceId`"),
    ] {
        let answer = site.answer(&event, time());
        let reason = failed(&answer);
        assert!(reason.contains(expected), "{reason}");
        assert!(!answer["PhysicalResourceId"].as_str().unwrap().is_empty());
    }
    assert!(
        site.log()
            .iter()
            .all(|line| line.starts_with("PUT answers"))
    );
}

#[test]
fn nobody_else_is_answered() {
    let site = site();
    for url in [
        "",
        "http://127.0.0.1/",
        "https://evil.example/x.amazonaws.com",
    ] {
        let mut event = event("Create", &properties(&site, "docs/"));
        event["ResponseURL"] = url.into();
        assert!(site.handle(&event, time()).is_err(), "{url}");
    }
    assert!(site.handle(&json!(["nonsense"]), time()).is_err());
    assert!(
        site.log()
            .iter()
            .all(|line| !line.starts_with("PUT answers"))
    );
}

#[test]
fn an_answer_comes_before_the_time_is_over() {
    let site = site();
    let short = Time {
        end: Instant::now() + Duration::from_secs(15),
        ..time()
    };
    let answer = site.answer(&event("Create", &properties(&site, "docs/")), short);
    assert!(failed(&answer).starts_with("the time was over"));
    assert!(site.keys().is_empty());
}

#[test]
fn files_of_another_deployment_are_not_put() {
    let site = site();
    let mut now = properties(&site, "docs/");
    now["Digest"] = "another".into();
    let answer = site.answer(&event("Create", &now), time());
    assert!(failed(&answer).contains("another deployment"));
    assert!(site.keys().is_empty());
}

#[test]
fn a_package_that_lacks_something_is_told() {
    let site = site();
    site.lose("content");
    let answer = site.answer(&event("Create", &properties(&site, "docs/")), time());
    assert!(failed(&answer).contains("in the function's package"));
    let now = properties(&site, "docs/");
    site.lose("configuration.json");
    let answer = site.answer(&event("Create", &now), time());
    assert!(failed(&answer).contains("the function's `configuration.json`"));
}

#[test]
fn a_panic_is_answered() {
    let site = site();
    site.fail("site", Fault::Panic, usize::MAX);
    let answer = site.answer(&event("Create", &properties(&site, "docs/")), time());
    assert_eq!(failed(&answer), "the function panicked; see its log");
}

#[test]
fn a_long_reason_still_fits() {
    let site = site();
    let mut now = properties(&site, "docs/");
    now["Prefix"] = "\u{1}".repeat(5_000).into();
    let answer = site.answer(&event("Create", &now), time());
    assert!(failed(&answer).len() <= 400);
    assert!(answer.to_string().len() < 4_096);
}
