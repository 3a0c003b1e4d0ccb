//! `/oauth2/token` with a code.

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use palisade_cognito_stand_in::{Endpoint, StandInError};

use crate::support::{
    CALLBACK, SECRET, VERIFIER, authorize, code, exchange, is_signed_by, json, parameter, part,
    post_as, started, text,
};

#[test]
fn a_code_gives_tokens_with_the_claims_of_cognito() -> Result<(), StandInError> {
    let stand_in = started()?;
    let answer = exchange(&stand_in, &code(&stand_in, &[]));
    assert_eq!(answer.status, 200);
    assert_eq!(
        answer.header("content-type"),
        Some("application/json;charset=UTF-8")
    );
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(json(&answer)["token_type"], "Bearer");
    assert_eq!(json(&answer)["expires_in"], 3_600);
    assert_eq!(text(&answer, "refresh_token").split('.').count(), 5);

    let now = stand_in.now();
    let issuer = "https://cognito-idp.eu-central-1.amazonaws.com/eu-central-1_Example";
    let (id, access) = (text(&answer, "id_token"), text(&answer, "access_token"));
    let (id_claims, access_claims) = (part(&id, 1), part(&access, 1));
    for claims in [&id_claims, &access_claims] {
        assert_eq!(claims["iss"], issuer);
        assert_eq!(claims["sub"], id_claims["sub"]);
        assert_eq!(claims["origin_jti"], id_claims["origin_jti"]);
        assert_eq!(claims["event_id"], id_claims["event_id"]);
        assert_eq!(claims["cognito:groups"], serde_json::json!(["staff"]));
        assert_eq!(
            (&claims["iat"], &claims["auth_time"]),
            (&now.into(), &now.into())
        );
        assert_eq!(claims["exp"], now + 3_600);
    }
    assert_eq!(id_claims["token_use"], "id");
    assert_eq!(id_claims["aud"], "site");
    assert_eq!(id_claims["nonce"], "a nonce");
    assert_eq!(id_claims["cognito:username"], "alice");
    assert_eq!(id_claims["email"], "alice@example.com");
    assert_eq!(id_claims["custom:tenant"], "t1");
    assert_eq!(access_claims["token_use"], "access");
    assert_eq!(access_claims["client_id"], "site");
    assert_eq!(access_claims["aud"], serde_json::Value::Null);
    assert_eq!(access_claims["username"], "alice");
    assert_eq!(access_claims["scope"], "openid email");
    assert_eq!(access_claims["version"], 2);
    assert_ne!(id_claims["jti"], access_claims["jti"]);
    let digest = digest(&SHA256, access.as_bytes());
    let half = digest.as_ref().get(..16).unwrap_or_default();
    assert_eq!(id_claims["at_hash"], URL_SAFE_NO_PAD.encode(half));

    let jwks = stand_in.jwks();
    assert!(is_signed_by(&jwks, &id) && is_signed_by(&jwks, &access));
    assert_ne!(part(&id, 0)["kid"], part(&access, 0)["kid"]);
    Ok(())
}

#[test]
fn a_token_that_was_changed_is_not_verified() -> Result<(), StandInError> {
    let stand_in = started()?;
    let answer = exchange(&stand_in, &code(&stand_in, &[]));
    let id = text(&answer, "id_token");
    let access = text(&answer, "access_token");
    let (signed, _) = id.rsplit_once('.').unwrap_or_default();
    let (_, other) = access.rsplit_once('.').unwrap_or_default();
    assert!(!is_signed_by(
        &stand_in.jwks(),
        &format!("{signed}.{other}")
    ));
    Ok(())
}

#[test]
fn without_openid_there_is_no_id_token() -> Result<(), StandInError> {
    let stand_in = started()?;
    let answer = exchange(&stand_in, &code(&stand_in, &[("scope", "email")]));
    assert_eq!(text(&answer, "id_token"), "");
    assert_eq!(part(&text(&answer, "access_token"), 1)["scope"], "email");
    let all = exchange(&stand_in, &code(&stand_in, &[("scope", "")]));
    assert_eq!(
        part(&text(&all, "access_token"), 1)["scope"],
        "openid email profile"
    );
    Ok(())
}

#[test]
fn a_code_is_good_once_and_for_five_minutes() -> Result<(), StandInError> {
    let stand_in = started()?;
    let used = code(&stand_in, &[]);
    stand_in.advance(299);
    assert_eq!(exchange(&stand_in, &used).status, 200);
    assert_eq!(
        exchange(&stand_in, &used).body,
        r#"{"error":"invalid_grant"}"#
    );
    let late = code(&stand_in, &[]);
    stand_in.advance(300);
    assert_eq!(
        exchange(&stand_in, &late).body,
        r#"{"error":"invalid_grant"}"#
    );
    assert_eq!(
        exchange(&stand_in, "made-up").body,
        r#"{"error":"invalid_grant"}"#
    );
    Ok(())
}

#[test]
fn wrong_exchanges_are_refused_with_the_documented_error() -> Result<(), StandInError> {
    let stand_in = started()?;
    let cases = [
        (
            "code_verifier",
            "another-verifier-of-43-characters-0123456789",
            "invalid_grant",
        ),
        ("code_verifier", "", "invalid_grant"),
        (
            "redirect_uri",
            "https://docs.example.com/other",
            "invalid_grant",
        ),
        (
            "redirect_uri",
            "https://docs.example.com/callback/",
            "unauthorized_client",
        ),
        ("redirect_uri", "", "invalid_request"),
        ("code", "", "invalid_request"),
        ("grant_type", "", "invalid_request"),
        ("grant_type", "password", "unsupported_grant_type"),
        ("client_id", "", "invalid_request"),
        ("client_id", "another", "invalid_client"),
        ("client_id", "server", "invalid_client"),
        ("client_secret", "x", "invalid_client"),
    ];
    for (name, value, error) in cases {
        let code = code(&stand_in, &[]);
        let usual = [
            ("grant_type", "authorization_code"),
            ("client_id", "site"),
            ("client_secret", ""),
            ("code", code.as_str()),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        let fields = usual.map(|(key, usual)| (key, if key == name { value } else { usual }));
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let answer = stand_in.browser().post("/oauth2/token", &fields)?;
        assert_eq!(answer.status, 400, "{name}={value}");
        assert_eq!(text(&answer, "error"), error, "{name}={value}");
    }
    Ok(())
}

#[test]
fn a_verifier_without_a_challenge_is_refused() -> Result<(), StandInError> {
    let stand_in = started()?;
    let plain = code(
        &stand_in,
        &[("code_challenge", ""), ("code_challenge_method", "")],
    );
    assert_eq!(text(&exchange(&stand_in, &plain), "error"), "invalid_grant");
    Ok(())
}

#[test]
fn forms_must_be_forms_and_say_each_thing_once() -> Result<(), StandInError> {
    let stand_in = started()?;
    let mut browser = stand_in.browser();
    let body = "grant_type=refresh_token&client_id=site&refresh_token=a";
    let json = [("Content-Type", "application/json")];
    assert_eq!(
        text(
            &browser.send("POST", "/oauth2/token", &json, body)?,
            "error"
        ),
        "invalid_request"
    );
    let token = stand_in.tokens("site", "alice")?.refresh_token;
    let fields = [
        ("grant_type", "refresh_token"),
        ("client_id", "site"),
        ("refresh_token", &token),
        ("scope", "openid"),
        ("scope", "email"),
    ];
    assert_eq!(
        text(&browser.post("/oauth2/token", &fields)?, "error"),
        "invalid_request"
    );
    Ok(())
}

#[test]
fn a_confidential_client_proves_itself_with_its_secret() -> Result<(), StandInError> {
    let stand_in = started()?;
    let raw = format!("server:{SECRET}");
    let encoded = format!("server:{}", SECRET.replace('+', "%2B"));
    let cases = [
        (raw.as_str(), "", 200),
        (encoded.as_str(), "server", 200),
        (raw.as_str(), "site", 400),
        ("server:wrong", "", 400),
        ("server:", "server", 400),
        ("server", "server", 400),
        ("site:", "site", 400),
    ];
    for (credentials, client_id, status) in cases {
        let callback = stand_in.sign_in("alice", &authorize(&[("client_id", "server")]))?;
        let code = parameter(&callback, "code").unwrap_or_default();
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", client_id),
            ("code", code.as_str()),
            ("redirect_uri", CALLBACK),
            ("code_verifier", VERIFIER),
        ];
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect();
        let answer = post_as(
            &mut stand_in.browser(),
            "/oauth2/token",
            credentials,
            &fields,
        );
        assert_eq!(
            answer.status, status,
            "{credentials} {client_id}: {}",
            answer.body
        );
        if status == 400 {
            assert_eq!(text(&answer, "error"), "invalid_client");
        }
    }
    Ok(())
}

#[test]
fn a_code_is_good_for_its_client_only() -> Result<(), StandInError> {
    let stand_in = started()?;
    let code = code(&stand_in, &[]);
    let fields = [
        ("grant_type", "authorization_code"),
        ("code", code.as_str()),
        ("redirect_uri", CALLBACK),
        ("code_verifier", VERIFIER),
    ];
    let credentials = format!("server:{SECRET}");
    let answer = post_as(
        &mut stand_in.browser(),
        "/oauth2/token",
        &credentials,
        &fields,
    );
    assert_eq!(text(&answer, "error"), "invalid_grant");
    Ok(())
}

#[test]
fn requests_are_logged_as_they_arrived() -> Result<(), StandInError> {
    let stand_in = started()?;
    let code = code(&stand_in, &[]);
    stand_in.forget_requests();
    exchange(&stand_in, &code);
    let requests = stand_in.requests_to(Endpoint::Token);
    assert_eq!(requests.len(), 1);
    for request in requests {
        assert_eq!(
            (request.method.as_str(), request.path.as_str()),
            ("POST", "/oauth2/token")
        );
        assert_eq!(request.field("code"), Some(code.clone()));
        assert_eq!(request.field("code_verifier").as_deref(), Some(VERIFIER));
        assert_eq!(
            request.header("content-type"),
            Some("application/x-www-form-urlencoded")
        );
        assert_eq!(request.at, stand_in.now());
    }
    Ok(())
}

#[test]
fn a_user_without_groups_has_no_claim_of_them() -> Result<(), StandInError> {
    let stand_in = started()?;
    for (user, groups) in [
        ("alice", serde_json::json!(["staff"])),
        ("bob", serde_json::Value::Null),
    ] {
        let tokens = stand_in.tokens("site", user)?;
        for token in [tokens.id_token.unwrap_or_default(), tokens.access_token] {
            assert_eq!(part(&token, 1)["cognito:groups"], groups, "{user}");
        }
    }
    Ok(())
}

#[test]
fn a_verifier_of_a_wrong_form_is_refused_although_it_fits() -> Result<(), StandInError> {
    let stand_in = started()?;
    let verifiers = ["v".repeat(42), "v".repeat(129), "v w".repeat(20)];
    let right = ["v".repeat(43), "v-._~".repeat(25)];
    for verifier in verifiers.iter().chain(&right) {
        let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
        let code = code(&stand_in, &[("code_challenge", &challenge)]);
        let fields = [
            ("grant_type", "authorization_code"),
            ("client_id", "site"),
            ("code", &code),
            ("redirect_uri", CALLBACK),
            ("code_verifier", verifier),
        ];
        let status = stand_in.browser().post("/oauth2/token", &fields)?.status;
        let expected = if right.contains(verifier) { 200 } else { 400 };
        assert_eq!(status, expected, "{verifier}");
    }
    Ok(())
}

#[test]
fn the_address_is_told_only_where_its_scope_was_asked_for() -> Result<(), StandInError> {
    let stand_in = started()?;
    for (scope, is_told) in [
        ("openid", true),
        ("openid email", true),
        ("openid profile", false),
    ] {
        let page = exchange(&stand_in, &code(&stand_in, &[("scope", scope)]));
        let claims = part(&text(&page, "id_token"), 1);
        assert_eq!(claims.get("email").is_some(), is_told, "{scope}");
    }
    Ok(())
}
