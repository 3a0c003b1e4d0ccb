//! Events of CloudFront.

use serde_json::{Map, Value, json};

use crate::support::HOST;

/// An event of a type, with one record.
pub(crate) fn event(kind: &str, request: &Value) -> Value {
    let mut cf = json!({
        "config": {
            "distributionDomainName": "d111111abcdef8.cloudfront.net",
            "distributionId": "EDFDVBD6EXAMPLE",
            "eventType": kind,
            "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==",
        },
        "request": request,
    });
    if kind.ends_with("response") {
        let type_of_body = json!([{ "key": "Content-Type", "value": "text/html" }]);
        cf["response"] = json!({
            "status": "200",
            "statusDescription": "OK",
            "headers": { "content-type": type_of_body },
        });
    }
    json!({ "Records": [{ "cf": cf }] })
}

/// A request to the site, with headers beside `Host`.
pub(crate) fn request(method: &str, target: &str, headers: &[(&str, &str)]) -> Value {
    let (uri, query) = target.split_once('?').unwrap_or((target, ""));
    let mut all = Map::new();
    for (name, value) in [("Host", HOST)].iter().chain(headers) {
        let header = json!({ "key": name, "value": value });
        let values = all
            .entry(name.to_ascii_lowercase())
            .or_insert_with(|| json!([]));
        values.as_array_mut().expect("an array").push(header);
    }
    json!({
        "clientIp": "203.0.113.178",
        "method": method,
        "uri": uri,
        "querystring": query,
        "headers": all,
    })
}

/// What a viewer asks.
pub(crate) fn viewer(method: &str, target: &str, headers: &[(&str, &str)]) -> Value {
    event("viewer-request", &request(method, target, headers))
}

/// What a browser asks that opens a page, with cookies.
pub(crate) fn visit(target: &str, cookies: &str) -> Value {
    let mut headers = vec![
        ("Sec-Fetch-Mode", "navigate"),
        ("Sec-Fetch-Dest", "document"),
        ("Sec-Fetch-Site", "none"),
    ];
    if !cookies.is_empty() {
        headers.push(("Cookie", cookies));
    }
    viewer("GET", target, &headers)
}

/// What CloudFront asks before it asks a bucket.
pub(crate) fn origin(target: &str) -> Value {
    let mut request = request("GET", target, &[]);
    request["origin"] = json!({ "s3": {
        "authMethod": "none",
        "customHeaders": {},
        "domainName": "docs-example-com.s3.eu-north-1.amazonaws.com",
        "path": "",
        "region": "eu-north-1",
    }});
    event("origin-request", &request)
}
