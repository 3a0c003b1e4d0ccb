//! Origins.

use serde_json::{Value, json};

use super::support::changed;
use crate::check::Rule;

#[test]
fn there_is_one_origin() {
    let server =
        json!({"domainName": "api.example.com", "path": "", "port": 443, "protocol": "https"});
    let bucket =
        json!({"domainName": "b.s3.eu-north-1.amazonaws.com", "authMethod": "none", "path": ""});
    for origin in [json!({"custom": server}), json!({"s3": bucket})] {
        assert_eq!(
            changed("origin-request", "/origin", &origin),
            [],
            "{origin}"
        );
    }
    for origin in [
        json!(null),
        json!({}),
        json!({"custom": server, "s3": bucket}),
        json!({"custom": 1}),
        json!("x"),
    ] {
        assert_eq!(
            changed("origin-request", "/origin", &origin),
            [Rule::Origin],
            "{origin}"
        );
    }
    let custom = [
        ("domainName", json!("")),
        ("domainName", json!(null)),
        ("domainName", json!("203.0.113.1")),
        ("domainName", json!("api.example.com:443")),
        ("domainName", json!("a".repeat(254))),
        ("path", json!("a")),
        ("path", json!("/a/")),
        ("path", json!("/a b")),
        ("path", json!(format!("/{}", "a".repeat(255)))),
        ("port", json!(22)),
        ("port", json!("443")),
        ("port", json!(65_536)),
        ("port", json!(null)),
        ("protocol", json!("ftp")),
        ("protocol", json!("match-viewer")),
        ("protocol", json!(null)),
        ("keepaliveTimeout", json!(0)),
        ("keepaliveTimeout", json!(121)),
        ("keepaliveTimeout", json!("5")),
        ("readTimeout", json!(0)),
        ("readTimeout", json!(121)),
        ("responseCompletionTimeout", json!(29)),
        ("responseCompletionTimeout", json!(-1)),
        ("sslProtocols", json!(["TLSv1.3"])),
        ("sslProtocols", json!("TLSv1.2")),
        ("customHeaders/host", json!([{"value": "x"}])),
    ];
    for (field, value) in custom {
        let rules = changed("origin-request", &format!("/origin/custom/{field}"), &value);
        assert_eq!(rules, [Rule::Origin], "{field} {value}");
    }
    for (field, value) in [
        ("domainName", json!("My-Bucket.s3.amazonaws.com")),
        ("domainName", json!("a".repeat(129))),
        ("region", json!(null)),
        ("region", json!("")),
        ("authMethod", json!("origin-access-control")),
        ("path", json!("/a/")),
        ("readTimeout", json!(121)),
    ] {
        let rules = changed("bucket", &format!("/origin/s3/{field}"), &value);
        assert_eq!(rules, [Rule::Origin], "{field} {value}");
    }
    let name = "/origin/s3/customHeaders";
    assert_eq!(
        changed(
            "bucket",
            &format!("{name}/x-edge-a"),
            &json!([{"value": "x"}])
        ),
        [Rule::Disallowed]
    );
    assert_eq!(
        changed("bucket", &format!("{name}/x"), &json!([{"value": "\n"}])),
        [Rule::HeaderValue]
    );
    let many: serde_json::Map<String, Value> = (0..31)
        .map(|n| (format!("x-{n}"), json!([{"value": "x"}])))
        .collect();
    assert_eq!(changed("bucket", name, &many.into()), [Rule::Origin]);
}
