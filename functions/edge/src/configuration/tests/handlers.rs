//! What comes by the function's `Handler`.

use serde_json::json;

use super::support::{Kept, bare, configuration, resolve};
use crate::Settings;

const PARTS: &[&str] = &["user-pool-id", "client-id", "domain-prefix"];

#[test]
fn late_values_come_by_the_handler() {
    let file = bare(PARTS, json!({"siteHosts": ["docs.example.com"]}));
    let handler = "index.eu-north-1_AbCdEfGhI:3n4b5urk1ft4fl3mg5e62d9ado:docs";
    let settings = resolve(file, handler).unwrap();
    let pool = "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI";
    let domain = "https://docs.auth.eu-north-1.amazoncognito.com";
    assert_eq!(settings.issuers, [pool]);
    assert_eq!(settings.client_id, "3n4b5urk1ft4fl3mg5e62d9ado");
    assert_eq!(settings.client_secret, None);
    assert_eq!(settings.jwks_url, format!("{pool}/.well-known/jwks.json"));
    assert_eq!(settings.authorize_url, format!("{domain}/oauth2/authorize"));
    assert_eq!(settings.token_url, format!("{domain}/oauth2/token"));
    assert_eq!(settings.revoke_url, format!("{domain}/oauth2/revoke"));
    assert_eq!(settings.logout_url, format!("{domain}/logout"));
}

#[test]
fn without_late_values_the_handler_may_be_any() {
    for handler in ["", "index.handler", "index.x:y"] {
        assert!(
            resolve(configuration(json!({})), handler).is_ok(),
            "{handler}"
        );
    }
}

#[test]
fn a_handler_has_as_many_parts_as_are_meant() {
    for handler in [
        "",
        "index",
        "index.",
        "index.a",
        "index.a:b",
        "index.a:b:c:d",
        "index.:::",
        "index.a::c",
    ] {
        let error = resolve(bare(PARTS, json!({})), handler).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!(
                "`handler` is `{handler}`, but it must have the form `index.<user-pool-id>:<client-id>:<domain-prefix>`\n \
                 hint: it comes from the function's property `Handler`, by the variable `_HANDLER`"
            )
        );
    }
}

#[test]
fn a_malformed_part_is_named() {
    let error = resolve(
        bare(PARTS, json!({"siteHosts": ["docs.example.com"]})),
        "index.pool:3n4b5urk1ft4fl3mg5e62d9ado:docs",
    )
    .unwrap_err();
    let text = error.to_string();
    let expected = "`userPoolId` is `pool`, but must be the id of a user pool, such as `eu-north-1_AbCdEfGhI`\n \
                    hint: it comes from part 1 (`user-pool-id`) of the function's `Handler`";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_parameter_behind_an_at_sign_holds_more() {
    let more = json!({
        "siteHosts": ["www.example.com"], "leewaySeconds": 5, "paths": {"callback": "/in"},
        "cookies": {"names": "elasticsearch"},
    });
    let kept = Kept {
        parameters: vec![("us-east-1", "more", more.to_string())],
        ..Kept::default()
    };
    for (file, handler) in [
        (bare(PARTS, json!({})), "index.eu-north-1_A:b:docs:@more"),
        (
            configuration(json!({"paths": {"signOut": "/out"}})),
            "index.@more",
        ),
        (
            configuration(json!({"paths": {"signOut": "/out"}})),
            "index.handler:@more",
        ),
    ] {
        let had_path = file.paths.sign_out == "/out";
        let settings = Settings::resolve(file, handler, &kept).unwrap();
        assert_eq!(settings.site_hosts, ["www.example.com"]);
        assert_eq!(settings.leeway, 5);
        assert_eq!(settings.paths.callback, "/in");
        assert_eq!(
            settings.paths.sign_out == "/out",
            had_path,
            "what is not said stays"
        );
        assert_eq!(
            settings.cookies,
            palisade_edge_configuration::Cookies::Elasticsearch
        );
    }
}

#[test]
fn what_is_wrong_with_that_parameter_is_told() {
    let cases = [
        (
            "index.@other",
            "`handler` names the SSM parameter `other`, which does not exist",
        ),
        (
            "index.@list",
            "`handler` names the SSM parameter `list`, whose value is no configuration",
        ),
        ("index.@typo", "unknown field `siteHost`"),
        (
            "index.@",
            "the name of an SSM parameter behind `@` has letters, digits, `_` and `-`",
        ),
        ("index.@a/b", "the name of an SSM parameter behind `@`"),
    ];
    let kept = Kept {
        parameters: vec![
            ("us-east-1", "list", "[1]".to_owned()),
            ("us-east-1", "typo", r#"{"siteHost": []}"#.to_owned()),
            ("eu-north-1", "other", "{}".to_owned()),
        ],
        ..Kept::default()
    };
    for (handler, expected) in cases {
        let error = Settings::resolve(configuration(json!({})), handler, &kept).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
    let error = resolve(configuration(json!({})), "index.@more").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`handler` names the SSM parameter `more`, which cannot be read: access denied\n \
         hint: the part `@more` of the function's `Handler` names the SSM parameter in us-east-1"
    );
}
