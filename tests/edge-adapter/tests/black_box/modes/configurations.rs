//! Configurations that would break what the functions promise.

use serde_json::{Value, json};

use super::MODES;
use crate::suite::Suite;

#[test]
fn what_cannot_be_right_does_not_start() {
    let mut suite = Suite::begin("configurations of each mode");
    for mode in &MODES {
        suite.must("B.4", &format!("what is refused ({})", mode.name));
        for own in hostile(mode.id) {
            let mut changes = (mode.changes)();
            for (name, value) in own.as_object().into_iter().flatten() {
                changes["own"][name] = value.clone();
            }
            let config = suite.config_with(&changes);
            let answer = suite.try_init(&config);
            let name = own.to_string();
            suite.holds(&name, answer["raised"].is_string(), &answer);
        }
        suite.control("B.4", &format!("what is not ({})", mode.name));
        mode.init(&mut suite, &json!({"identityProvider": "Entra"}));
        suite.holds("starts", true, &());
    }
    suite.end();
}

fn hostile(taken: &str) -> Vec<Value> {
    let header = |name: &str, value: &str| json!({"responseHeaders": {name: value}});
    let cookie =
        |name: &str, value: &str| json!({"additionalCookies": [{"name": name, "value": value}]});
    let id = |attributes: Value| json!({"cookieAttributes": {"idToken": attributes}});
    vec![
        header("Cache-Control", "max-age=60"),
        header("Set-Cookie", "a=b"),
        header("Location", "https://evil.example/"),
        header("X-A", "b\r\nSet-Cookie: c=d"),
        header("X-A\r\nB", "c"),
        header("X-Amz-Cf-Id", "a"),
        cookie("a", "b; Domain=evil.example"),
        cookie("a", "b\r\nc"),
        cookie("a;b", "c"),
        cookie(taken, "c"),
        json!({"additionalCookies": [{"name": "a", "value": "b", "attributes": {"domain": "evil.example"}}]}),
        id(json!({"domain": "evil.example"})),
        id(json!({"domain": "com"})),
        id(json!({"domain": "example.com; Path=/x"})),
        id(json!({"path": "/a;b"})),
        id(json!({"path": "/elsewhere"})),
        id(json!({"sameSite": "Strict"})),
        id(json!({"sameSite": "none"})),
        id(json!({"lifetime": {"seconds": 0}})),
        json!({"cookieAttributes": {"refreshToken": {"path": "/elsewhere"}}}),
        json!({"identityProvider": "a\u{202e}b"}),
        json!({"identityProvider": ""}),
    ]
}
