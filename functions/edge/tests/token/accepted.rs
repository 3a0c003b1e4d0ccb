//! Tokens that must be accepted.

use palisade_edge::token::TokenUse;
use serde_json::{Value, json};

use crate::pool::{Pool, verdict};
use crate::signer::{CLIENT, KID, NOW, Signer, access_claims, changed, id_claims, key_set};

#[test]
fn what_cognito_sends_is_read() {
    let mut pool = Pool::deployed();
    let token = Signer::pool().claims(&id_claims());
    let id = pool.id(&token, NOW).unwrap();
    assert_eq!(id.token_use(), TokenUse::Id);
    assert_eq!(id.key_id(), KID);
    assert_eq!(id.subject(), "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");
    assert_eq!(id.expires(), NOW + 900);
    assert_eq!(id.nonce(), Some("n-0S6_WzA2Mj"));
    assert_eq!(id.username(), Some("jo"));
    assert_eq!(id.email(), Some("jo@example.com"));
    assert_eq!(
        id.groups().collect::<Vec<_>>(),
        ["staff", "eu-north-1_AbCdEfGhI_Google"]
    );
    assert_eq!(id.scopes().count(), 0);
    assert_eq!(id.text("email_verified"), None);
    assert_eq!(id.text("missing"), None);
    let token = Signer::other().claims(&access_claims());
    let access = pool.check(&token, TokenUse::Access, NOW).unwrap();
    assert_eq!(access.username(), Some("jo"));
    assert_eq!(
        access.scopes().collect::<Vec<_>>(),
        ["openid", "email", "api/read"]
    );
    assert_eq!(pool.endpoint.asked(), 0);
}

#[test]
fn headers_with_more_are_accepted() {
    let headers = [
        json!({"alg": "RS256", "kid": KID}),
        json!({"alg": "RS256", "kid": KID, "typ": "JWT"}),
        json!({"alg": "RS256", "kid": KID, "typ": "jwt"}),
        json!({"alg": "RS256", "kid": KID, "typ": "at+jwt"}),
        json!({"alg": "RS256", "kid": KID, "typ": "AT+JWT"}),
        json!({"alg": "RS256", "kid": KID, "unknown": {"a": [1, null, {"b": "c"}]}, "Alg": "none"}),
        json!({"alg": "RS256", "kid": KID, "a": [[[[[[[]]]]]]]}),
    ];
    for header in headers {
        let token = Signer::pool().token(header.to_string(), id_claims().to_string());
        assert_eq!(verdict(&token, TokenUse::Id), Ok(()), "{header}");
    }
    let spaced = format!("\t{{ \"kid\" : \"{KID}\" ,\r\n \"al\\u0067\" : \"RS256\" }} \n");
    let token = Signer::pool().token(spaced, id_claims().to_string());
    assert_eq!(verdict(&token, TokenUse::Id), Ok(()));
}

#[test]
fn claims_with_more_are_accepted() {
    let deep = (0..62).fold(json!(1), |inner, _| json!([inner]));
    let many: serde_json::Map<String, Value> = (0..200)
        .map(|number| (format!("custom:{number}"), json!("a value of some length")))
        .collect();
    let groups: Vec<String> = (0..130)
        .map(|number| format!("a-group-with-a-long-name-{number:030}"))
        .collect();
    let identities = json!([{
        "userId": "1", "providerName": "Google", "providerType": "Google",
        "issuer": null, "primary": "true", "dateCreated": "1700000000000",
    }]);
    let changes = [
        json!({}),
        json!({"cognito:groups": null}),
        json!({"cognito:groups": []}),
        json!({"cognito:groups": groups}),
        json!({"nonce": null, "email": null}),
        json!({"identities": identities, "cognito:roles": ["arn:aws:iam::1:role/a"]}),
        json!({"exp": 1_770_000_000.5}),
        json!({"exp": NOW + 1}),
        json!({"exp": 1_u64 << 53}),
        json!({"iat": NOW + 60}),
        json!({"iat": NOW, "exp": NOW + 1}),
        json!({"nbf": NOW}),
        json!({"nbf": 0}),
        json!({"auth_time": "text", "version": 2, "device_key": "a", "jti": 1}),
        json!({"deep": deep}),
        Value::Object(many),
        json!({"Sub": "another name", "__proto__": {"sub": "a"}, "constructor": 1}),
        json!({"numbers": [0, -1, 1.5, 1e300, u64::MAX, i64::MIN]}),
        json!({"email": "ж\u{1f512}\u{0}\u{7f}\u{2028}"}),
        json!({"client_id": "another", "scope": ["a"]}),
        json!({"empty": {}, "": "", "true": true, "null": [null]}),
    ];
    for change in &changes {
        let token = Signer::pool().claims(&changed(id_claims(), change));
        assert_eq!(verdict(&token, TokenUse::Id), Ok(()), "{change}");
    }
    for change in [
        json!({"aud": "https://api.example.com"}),
        json!({"aud": [CLIENT, "a"]}),
        json!({"scope": null, "username": null}),
        json!({"cnf": {"jkt": "a"}}),
    ] {
        let token = Signer::pool().claims(&changed(access_claims(), &change));
        assert_eq!(verdict(&token, TokenUse::Access), Ok(()), "{change}");
    }
    let members: Vec<String> = (0..1_000).map(|n| format!("\"{n}\":1")).collect();
    let members = members.join(",");
    let payload = id_claims()
        .to_string()
        .replacen('{', &format!("{{{members},"), 1);
    let token = Signer::pool().token(crate::signer::header(KID), payload);
    assert_eq!(verdict(&token, TokenUse::Id), Ok(()));
}

#[test]
fn either_key_and_any_order_of_the_set_is_right() {
    let mut reversed = key_set();
    reversed["keys"].as_array_mut().unwrap().reverse();
    for set in [key_set(), reversed] {
        for signer in [Signer::pool(), Signer::other()] {
            let mut pool = Pool::new(|settings| settings.jwks = Some(set.to_string()));
            assert!(pool.id(&signer.claims(&id_claims()), NOW).is_ok());
        }
    }
}

#[test]
fn every_configured_issuer_is_right() {
    let replica = "https://cognito-idp.eu-west-1.amazonaws.com/eu-north-1_AbCdEfGhI";
    let mut pool = Pool::new(|settings| {
        settings.issuers.push(replica.to_owned());
        settings.jwks = Some(key_set().to_string());
    });
    let token = Signer::pool().claims(&changed(id_claims(), &json!({"iss": replica})));
    assert!(pool.id(&token, NOW).is_ok());
}
