//! What comes from SSM parameters and Secrets Manager.

use serde_json::json;

use super::support::{Kept, bare, configuration, resolve};
use crate::Settings;

const PARTS: &[&str] = &["region", "environment", "folder"];
const HANDLER: &str = "index.eu-north-1:prod:serverlessAuth";

/// What the system `multi-region` keeps.
fn kept(confidential: bool) -> Kept {
    let endpoint = "https://docs.auth.eu-north-1.amazoncognito.com/oauth2/token";
    let page = "https://docs.auth.eu-north-1.amazoncognito.com/login?client_id=abc123&response_type=code&scope=email+openid";
    let mut parameters = vec![
        ("/prod/serverlessAuth/userPoolId", "eu-north-1_AbCdEfGhI"),
        ("/prod/serverlessAuth/userPoolEndpoint", endpoint),
        ("/prod/serverlessAuth/userPoolHostedUi", page),
        (
            "/prod/serverlessAuth/contentRoot",
            "https://docs.example.com",
        ),
    ];
    if confidential {
        parameters.push(("/prod/serverlessAuth/userPoolSecretName", "/site/secret"));
    }
    Kept {
        parameters: parameters
            .into_iter()
            .map(|(name, value)| ("eu-north-1", name, value.to_owned()))
            .collect(),
        secrets: vec![(
            "eu-north-1",
            "/site/secret",
            r#"{"clientId": "abc123", "clientSecret": "hidden"}"#,
        )],
    }
}

fn replaced(parameter: &str, value: Option<&str>) -> Kept {
    let mut kept = kept(true);
    let is_it = |name: &str| name.ends_with(parameter);
    match value {
        Some(value) => {
            for (_, name, old) in &mut kept.parameters {
                if is_it(name) {
                    value.clone_into(old);
                }
            }
        }
        None => kept.parameters.retain(|(_, name, _)| !is_it(name)),
    }
    kept
}

#[test]
fn a_confidential_client_is_looked_up() {
    let settings = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept(true)).unwrap();
    let pool = "https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_AbCdEfGhI";
    assert_eq!(settings.issuers, [pool]);
    assert_eq!(settings.client_id, "abc123");
    let secret = settings
        .client_secret
        .as_ref()
        .map(crate::ClientSecret::reveal);
    assert_eq!(secret, Some("hidden"));
    assert_eq!(settings.site_hosts, ["docs.example.com"]);
    let domain = "https://docs.auth.eu-north-1.amazoncognito.com";
    assert_eq!(settings.token_url, format!("{domain}/oauth2/token"));
    assert!(!format!("{settings:?}").contains("hidden"));
}

#[test]
fn parameters_may_be_in_another_region_than_the_user_pool() {
    let mut kept = kept(false);
    for (_, name, value) in &mut kept.parameters {
        if name.ends_with("/userPoolId") {
            *value = "eu-west-1_AbCdEfGhI".to_owned();
        }
    }
    let settings = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept).unwrap();
    let issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbCdEfGhI";
    assert_eq!(settings.issuers, [issuer]);

    let parts = bare(
        &["user-pool-id", "region", "domain-prefix"],
        json!({"clientId": "abc123", "siteHosts": ["a.example"]}),
    );
    let handler = "index.eu-west-1_AbCdEfGhI:eu-north-1:docs";
    let settings = Settings::resolve(parts, handler, &Kept::default()).unwrap();
    let host = "https://docs.auth.eu-west-1.amazoncognito.com/oauth2/token";
    assert_eq!(settings.token_url, host);
}

#[test]
fn a_public_client_has_no_secret() {
    let settings = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept(false)).unwrap();
    assert_eq!(settings.client_id, "abc123");
    assert_eq!(settings.client_secret, None);
}

#[test]
fn the_secret_tells_the_client_where_nothing_else_does() {
    let kept = replaced("userPoolHostedUi", None);
    let settings = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept).unwrap();
    assert_eq!(settings.client_id, "abc123");
}

#[test]
fn what_is_known_is_not_looked_up() {
    let file = json!({"siteHosts": ["www.example.com"], "clientId": "abc123"});
    let mut kept = replaced("contentRoot", Some("nonsense"));
    kept.parameters
        .retain(|(_, name, _)| !name.ends_with("userPoolHostedUi"));
    let settings = Settings::resolve(bare(PARTS, file), HANDLER, &kept).unwrap();
    assert_eq!(settings.site_hosts, ["www.example.com"]);
}

#[test]
fn the_secret_of_an_arn_is_in_its_region() {
    let arn = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:site-AbCdEf";
    let kept = Kept {
        secrets: vec![("eu-west-1", arn, r#"{"clientSecret": "hidden"}"#)],
        ..Kept::default()
    };
    let file = configuration(json!({"secret": arn}));
    let settings = Settings::resolve(file, "index.handler", &kept).unwrap();
    assert!(settings.client_secret.is_some());
    let here = "site-secret";
    let kept = Kept {
        secrets: vec![("eu-north-1", here, r#"{"clientSecret": "hidden"}"#)],
        ..Kept::default()
    };
    let file = configuration(json!({"secret": here}));
    assert!(
        Settings::resolve(file, "", &kept).is_ok(),
        "else in the region of the pool"
    );
}

#[test]
fn each_parameter_that_is_missing_or_malformed_is_named() {
    let place = |name: &str| {
        format!("hint: it comes from the SSM parameter `/prod/serverlessAuth/{name}` in eu-north-1")
    };
    let cases = [
        ("userPoolId", None, "`userPoolId` is missing"),
        ("userPoolEndpoint", None, "`signInDomain` is missing"),
        ("contentRoot", None, "`siteHosts` is missing"),
        (
            "userPoolId",
            Some("pool"),
            "`userPoolId` is `pool`, but must be the id of a user pool",
        ),
        (
            "contentRoot",
            Some("docs.example.com"),
            "`siteHosts` is `docs.example.com`, but must be an address",
        ),
        (
            "contentRoot",
            Some("https://"),
            "`siteHosts` is `https://`, but must be an address",
        ),
        (
            "contentRoot",
            Some("https://a b/"),
            "`siteHosts` is `a b`, but must be a host name",
        ),
        (
            "userPoolEndpoint",
            Some("http://x"),
            "`signInDomain` is `http://x`, but must be an address",
        ),
    ];
    for (name, value, expected) in cases {
        let kept = replaced(name, value);
        let error = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept).unwrap_err();
        let text = error.to_string();
        assert!(
            text.contains(expected) && text.contains(&place(name)),
            "{text}"
        );
    }
    let mut kept = replaced("userPoolHostedUi", None);
    kept.parameters
        .retain(|(_, name, _)| !name.ends_with("userPoolSecretName"));
    let error = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("`clientId` is missing") && text.contains(&place("userPoolHostedUi")),
        "{text}"
    );
    let error = resolve(bare(PARTS, json!({})), HANDLER).unwrap_err();
    let text = error.to_string();
    assert!(
        text.contains("names SSM parameters in eu-north-1 that cannot be read: access denied"),
        "{text}"
    );
    assert!(text.contains("`/prod/serverlessAuth/userPoolId`"), "{text}");
}

#[test]
fn a_wrong_secret_is_never_told() {
    let cases = [
        ("hidden", "whose content must be JSON"),
        (r#"{"clientId": "abc123"}"#, "whose content must be JSON"),
        (
            r#"{"clientId": "abc123", "clientSecret": ["hidden"]}"#,
            "whose content must be JSON",
        ),
        (
            r#"{"clientId": "abc123", "clientSecret": ""}"#,
            "whose `clientSecret` is empty",
        ),
        (
            r#"{"clientId": "other", "clientSecret": "hidden"}"#,
            "is the secret of another client: `clientId` is `other` there, and `abc123` here",
        ),
    ];
    for (content, expected) in cases {
        let kept = Kept {
            secrets: vec![("eu-north-1", "/site/secret", content)],
            ..kept(true)
        };
        let error = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept).unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(
            text.contains(expected) && !text.contains("hidden"),
            "{text}"
        );
        assert!(text.contains("userPoolSecretName"), "{text}");
    }
    let kept = Kept {
        secrets: Vec::new(),
        ..kept(true)
    };
    let error = Settings::resolve(bare(PARTS, json!({})), HANDLER, &kept).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`secret` is the secret `/site/secret` in eu-north-1, which cannot be read: access denied\n \
         hint: it comes from the SSM parameter `/prod/serverlessAuth/userPoolSecretName` in eu-north-1"
    );
}

#[test]
fn who_only_checks_tokens_needs_no_secret() {
    let file = configuration(json!({"mode": "bearer", "secret": "not-read"}));
    let settings = resolve(file, "").unwrap();
    assert_eq!(settings.client_secret, None);
}
