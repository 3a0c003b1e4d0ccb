//! What browsers get, as CloudFront asks and is answered.

use edge_redirects::{MOVED, NoRequest, redirect};
use palisade_edge::check;
use palisade_edge::event::{Answer, Event};
use serde_json::json;

fn event(uri: &str, query: &str) -> Result<Event, serde_json::Error> {
    serde_json::from_value(json!({"Records": [{"cf": {
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": "viewer-request",
            "requestId": "1",
        },
        "request": {
            "clientIp": "203.0.113.178",
            "method": "GET",
            "uri": uri,
            "querystring": query,
            "headers": {"host": [{"key": "Host", "value": "www.example.com"}]},
        },
    }}]}))
}

#[test]
fn what_has_moved_leads_to_its_new_address() -> Result<(), serde_json::Error> {
    for (uri, query, expected) in [
        ("/manual.html", "", "/guide/"),
        ("/manual.html", "a=b&c", "/guide/?a=b&c"),
        ("/blog/", "", "/news/"),
        ("/blog/2024/first.html", "", "/news/2024/first.html"),
        ("/team", "", "https://people.example.com/"),
    ] {
        let event = event(uri, query)?;
        let Ok(Answer::Response(response)) = redirect(event.clone(), MOVED) else {
            panic!("{uri} went on");
        };
        let findings = check::answer(&event, &serde_json::to_value(&response)?);
        assert!(findings.is_empty(), "{uri}: {findings:?}");
        assert_eq!(response.status, "301", "{uri}");
        assert_eq!(response.headers.single("location"), Some(expected), "{uri}");
    }
    Ok(())
}

#[test]
fn all_else_goes_on_as_it_came() -> Result<(), serde_json::Error> {
    for (uri, query) in [
        ("/", ""),
        ("/manual.html/", ""),
        ("/Manual.html", ""),
        ("/blog", ""),
        ("/teams", "a=b"),
        ("/x/blog/a", ""),
        ("/blog//evil.example", ""),
        ("/blog/\\evil.example", ""),
        ("/blog/a\r\nSet-Cookie: b=c", ""),
        ("/manual.html", "a\nb"),
        ("/blog/caf\u{e9}", ""),
    ] {
        let event = event(uri, query)?;
        let request = event.records[0].cf.request.clone();
        assert_eq!(redirect(event, MOVED), Ok(Answer::from(request)), "{uri}");
    }
    Ok(())
}

#[test]
fn an_event_has_one_record() -> Result<(), serde_json::Error> {
    let mut event = event("/", "")?;
    let record = event.records[0].clone();
    event.records.push(record);
    assert_eq!(redirect(event.clone(), MOVED), Err(NoRequest));
    event.records.clear();
    assert_eq!(redirect(event, MOVED), Err(NoRequest));
    Ok(())
}
