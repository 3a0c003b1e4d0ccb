//! The reference systems: what each writes, by default and with options, and what its command line says.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use palisade::{App, Assembly, Wiring};
use palisade_synth::systems::{apps, bearer_groups, cookie_auth, federated, header_auth};
use palisade_synth::{Configuration, Options};
use palisade_tests::whole::Output;
use serde_json::{Value, json};

type Checked = Result<(), Box<dyn Error>>;

const APPS: [&str; 5] = [
    "multi-region",
    "cookie-auth",
    "header-auth",
    "federated",
    "bearer-groups",
];

fn scratch(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("systems")
        .join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the build's folder can be written");
    }
    fs::create_dir_all(&folder).expect("the build's folder can be written");
    folder
}

/// What a command says: its exit code, what it printed, and its messages.
fn run(arguments: &[&str]) -> (u8, String, String) {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let arguments = ["synth"].iter().chain(arguments).copied();
    let code = apps().run_from(arguments, &mut out, &mut err);
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("commands print text");
    (code, text(out), text(err))
}

/// A configuration as `palisade.yaml` would say it.
fn configured<C: Configuration>(said: &Value) -> C {
    serde_json::from_value(said.clone()).unwrap_or_else(|error| panic!("{said}: {error}"))
}

/// What an app writes is what was reviewed.
fn is_as_reviewed<C: Configuration + Clone>(
    name: &str,
    build: impl Fn(&Options<C>) -> App,
    wiring: Wiring,
    said: &Value,
) -> Checked {
    let options = Options::new(configured::<C>(said)).wired_by(wiring);
    let folder = scratch(&name.replace('/', "-"));
    let output = Output::new(name, &folder, || build(&options))?;
    output.equals_its_snapshot()?;
    output.is_read_as_meant()?;
    Ok(())
}

#[test]
fn cookie_auth_is_as_reviewed() -> Checked {
    let own_domain = json!({
        "application": "downloads",
        "suffix": "blue",
        "region": "eu-central-1",
        "mode": "static",
        "users": { "new": {
            "signInPrefix": "downloads-example-com",
            "secondFactor": "optional",
            "firstUser": "ada@example.com",
        } },
        "requiredGroup": "customers",
        "scopes": ["openid", "email"],
        "cookies": "elasticsearch",
        "cookieAttributes": { "refreshToken": { "path": "/refreshauth" } },
        "additionalCookies": [{ "name": "seen", "value": "yes", "httpOnly": false }],
        "content": { "folder": "site" },
        "distribution": { "new": {
            "address": { "aliases": {
                "names": ["downloads.example.com", "files.example.com"],
                "certificate": "arn:aws:acm:us-east-1:111122223333:certificate/12345678-1234-1234-1234-123456789012",
            } },
            "tls": { "minimum": "TLSv1.2_2025", "support": "static-ip" },
            "priceClass": "PriceClass_All",
            "headers": {
                "contentSecurityPolicy": "default-src 'self'",
                "strictTransportSecurity": { "maxAge": 31_536_000, "includeSubdomains": true, "preload": true },
                "referrerPolicy": "same-origin",
                "frameOptions": "SAMEORIGIN",
                "xssProtection": "block",
                "other": { "X-Robots-Tag": "noindex" },
            },
            "webAcl": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/a1b2c3d4-5678-90ab-cdef-111122223333",
            "accessLogs": "new-bucket",
        } },
        "functions": {
            "logLevel": "debug",
            "permissionsBoundary": "arn:aws:iam::111122223333:policy/boundary",
        },
    });
    let existing = json!({
        "users": { "existing": {
            "userPool": "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI",
            "client": { "id": "1example23456789", "secret": "looked-up" },
        } },
        "distribution": { "existing": { "domainName": "docs.example.com" } },
    });
    let origin = json!({
        "origin": { "https": {
            "domainName": "origin.example.com",
            "header": { "name": "x-origin-key", "value": { "secret": "downloads/origin", "field": "key" } },
        } },
        "distribution": { "new": {
            "address": { "domain": { "name": "docs.example.com", "hostedZone": "Z0123456789ABCDEFGHIJ" } },
            "accessLogs": { "existing-bucket": "access-logs-of-example" },
        } },
    });
    let functions_only = json!({
        "mode": "static",
        "distribution": { "existing": { "domainName": "docs.example.com" } },
        "paths": { "signedOut": "/goodbye" },
    });
    for (name, said) in [
        ("default", json!({})),
        ("own-domain", own_domain),
        ("existing-users", existing),
        ("own-origin", origin),
        ("functions-only", functions_only),
    ] {
        let name = format!("cookie-auth/{name}");
        is_as_reviewed(&name, cookie_auth::build, Wiring::StackOutput, &said)?;
    }
    let name = "cookie-auth/parameters";
    is_as_reviewed(name, cookie_auth::build, Wiring::Parameters, &json!({}))
}

#[test]
fn header_auth_is_as_reviewed() -> Checked {
    let domain = json!({
        "site": { "address": { "domain": { "name": "data.example.com", "hostedZone": "Z0123456789ABCDEFGHIJ" } } },
        "requiredScopes": ["aws.cognito.signin.user.admin"],
        "scopes": ["openid", "aws.cognito.signin.user.admin"],
    });
    for (name, said) in [("default", json!({})), ("own-domain", domain)] {
        let name = format!("header-auth/{name}");
        is_as_reviewed(&name, header_auth::build, Wiring::StackOutput, &said)?;
    }
    let name = "header-auth/parameters";
    is_as_reviewed(name, header_auth::build, Wiring::Parameters, &json!({}))
}

#[test]
fn federated_is_as_reviewed() -> Checked {
    let secret = |name: &str| json!({ "secret": name, "field": "client_secret" });
    let providers = json!([
        { "saml": {
            "name": "Okta",
            "metadata": "https://example.okta.com/app/abc/sso/saml/metadata",
            "signOut": true,
            "attributes": { "email": "email", "custom:department": "department" },
        } },
        { "google": { "clientId": "123.apps.googleusercontent.com", "clientSecret": secret("google") } },
        { "facebook": { "clientId": "123", "clientSecret": secret("facebook"), "attributes": { "email": "email" } } },
        { "apple": {
            "servicesId": "com.example.docs", "teamId": "A1B2C3D4E5", "keyId": "F6G7H8I9J0",
            "privateKey": { "secret": "apple", "field": "private_key" },
        } },
        { "amazon": { "clientId": "amzn1.application-oa2-client.1", "clientSecret": secret("amazon") } },
    ]);
    let several = json!({
        "providers": providers,
        "admit": { "any": [
            { "address": ["203.0.113.0/24"] },
            { "api-key": { "header": "x-api-key", "sha256": ["0".repeat(64)] } },
        ] },
        "rule": { "claim": { "name": "custom:department", "value": "research" } },
        "site": { "address": { "domain": { "name": "docs.example.com", "hostedZone": "Z0123456789ABCDEFGHIJ" } } },
    });
    let existing = json!({
        "users": { "existing": {
            "userPool": "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI",
            "client": { "id": "1example23456789" },
            "signInDomain": "auth.example.com",
        } },
        "providers": [],
        "straightTo": "Entra",
        "site": { "address": { "domain": { "name": "docs.example.com", "hostedZone": "Z0123456789ABCDEFGHIJ" } } },
    });
    for (name, said) in [
        ("default", json!({})),
        ("several-providers", several),
        ("existing-users", existing),
    ] {
        let name = format!("federated/{name}");
        is_as_reviewed(&name, federated::build, Wiring::StackOutput, &said)?;
    }
    Ok(())
}

#[test]
fn bearer_groups_is_as_reviewed() -> Checked {
    let hashed = json!({
        "rule": { "any": [
            { "group": "staff" },
            { "all": [
                { "path": "/teams/*" },
                { "segment": { "claim": "cognito:groups", "position": 2, "digest": "md5" } },
            ] },
        ] },
        "refusal": { "redirect": { "location": "https://www.example.com/login" } },
        "site": { "address": { "domain": { "name": "files.example.com", "hostedZone": "Z0123456789ABCDEFGHIJ" } } },
        "origin": { "existing-bucket": { "domainName": "files-of-example.s3.eu-north-1.amazonaws.com" } },
    });
    for (name, said) in [("default", json!({})), ("hashed-groups", hashed)] {
        let name = format!("bearer-groups/{name}");
        is_as_reviewed(&name, bearer_groups::build, Wiring::StackOutput, &said)?;
    }
    Ok(())
}

#[test]
fn each_app_is_listed_drawn_and_described() {
    let (code, listed, err) = run(&["list"]);
    assert_eq!(code, 0, "{err}");
    for app in APPS {
        assert!(listed.contains(app), "{listed}");
        let config = scratch(&format!("described-{app}")).join("palisade.yaml");
        let config = config.display().to_string();
        let (code, _, err) = run(&["init", "--app", app, "--write", &config]);
        assert_eq!(code, 0, "{err}");

        let of_app = |command: &str| {
            let (code, out, err) = run(&[command, "--app", app, "--config", &config]);
            assert_eq!(code, 0, "{app} {command}: {err}");
            out
        };
        assert!(of_app("list").contains("us-east-1"), "{app}");
        assert!(of_app("graph").contains("AWS::Cognito::UserPool"), "{app}");

        let (code, schema, err) = run(&["schema", "--app", app]);
        assert_eq!(code, 0, "{err}");
        let schema: Value = serde_json::from_str(&schema).unwrap();
        assert_eq!(undescribed(&schema), Vec::<String>::new(), "{app}");
    }
}

/// The keys of a configuration that say nothing of themselves.
fn undescribed(schema: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let definitions = schema["$defs"].as_object().into_iter().flatten();
    let all = definitions.map(|(name, it)| (name.as_str(), it));
    for (name, object) in all.chain([("", schema)]) {
        let keys = object["properties"].as_object().into_iter().flatten();
        let silent = keys.filter(|(_, key)| key.get("description").is_none());
        found.extend(silent.map(|(key, _)| format!("{name}.{key}")));
    }
    found
}

/// What `init` writes is the default, and says every key that has a value.
#[test]
fn init_writes_what_an_app_is_made_of_without_a_file() {
    for app in APPS {
        let folder = scratch(&format!("init-{app}"));
        let path = |name: &str| folder.join(name).display().to_string();
        let config = path("palisade.yaml");
        let (code, _, err) = run(&["init", "--app", app, "--write", &config]);
        assert_eq!(code, 0, "{err}");
        let written = fs::read_to_string(&config).unwrap();
        assert!(written.contains("\nregion: eu-north-1\n"), "{written}");
        fs::write(folder.join("nothing.yaml"), "").unwrap();
        for (out, config) in [("said", &config), ("unsaid", &path("nothing.yaml"))] {
            let out = path(out);
            let arguments = [
                "synth",
                "--no-build",
                "--app",
                app,
                "--config",
                config,
                "--out",
                &out,
            ];
            let (code, _, err) = run(&arguments);
            assert_eq!(code, 0, "{app}: {err}");
        }
        palisade_tests::snapshot::compare(&folder.join("said"), &folder.join("unsaid")).unwrap();
    }
}

fn synthesized(app: App) -> Assembly {
    app.synth().unwrap_or_else(|problems| panic!("{problems}"))
}

/// Every template of an app, as text.
fn texts(assembly: &Assembly) -> String {
    let stacks = assembly.stacks();
    stacks
        .map(|stack| assembly.template(stack.name()).to_string())
        .collect()
}

/// Secrets of providers and origins are references that CloudFormation resolves.
#[test]
fn secrets_of_others_are_named_and_not_told() {
    let text = texts(&synthesized(federated::build(&Options::default())));
    let reference = "{{resolve:secretsmanager:federated/entra:SecretString:client_secret}}";
    assert!(text.contains(reference), "{text}");
}

/// Where people and files are of us-east-1 too, functions are in the same stack, with its outputs.
#[test]
fn each_app_is_synthesized_in_the_region_of_the_edge() {
    let said = json!({ "region": "us-east-1" });
    let apps = [
        cookie_auth::build(&Options::new(configured(&said))),
        header_auth::build(&Options::new(configured(&said))),
        federated::build(&Options::new(configured(&said))),
        bearer_groups::build(&Options::new(configured(&said))),
    ];
    for app in apps {
        assert_eq!(synthesized(app).stacks().count(), 1);
    }
    let text = texts(&synthesized(cookie_auth::build(&Options::new(configured(
        &said,
    )))));
    assert!(text.contains("\"CheckAuthHandler\""), "{text}");
}

/// A user pool that is there has its own providers: nobody is sent to that of the sample.
#[test]
fn people_of_an_existing_pool_are_not_sent_to_a_sample() {
    let pool = "arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI";
    let said = json!({ "region": "eu-west-1", "users": { "existing": { "userPool": pool } } });
    let text = texts(&synthesized(federated::build(&Options::new(configured(
        &said,
    )))));
    assert!(!text.contains("Entra"), "{text}");
}

/// The pool's own people come in only where that is said.
#[test]
fn a_federated_pool_lets_its_own_people_in_where_it_says_so() {
    for (said, own) in [(json!({}), false), (json!({ "ownPeople": true }), true)] {
        let text = texts(&synthesized(federated::build(&Options::new(configured(
            &said,
        )))));
        assert_eq!(text.contains("\"COGNITO\""), own, "{said}\n{text}");
        assert!(text.contains("\"Entra\""), "{text}");
    }
}

/// A server has its own index of folders, and only the sample has a page for what is not there.
#[test]
fn what_a_site_answers_is_of_its_files() {
    let cases = [
        (json!({ "mode": "static" }), true),
        (json!({ "mode": "static", "content": "elsewhere" }), false),
        (
            json!({ "mode": "static", "origin": { "https": { "domainName": "origin.example.com" } } }),
            false,
        ),
        (json!({}), false),
    ];
    for (said, shown) in cases {
        let text = texts(&synthesized(cookie_auth::build(&Options::new(configured(
            &said,
        )))));
        assert_eq!(text.contains("/404.html"), shown, "{said}");
    }
    let text = texts(&synthesized(federated::build(&Options::default())));
    assert!(text.contains("/404.html"), "{text}");
}

/// Private data that are not there are 404 for whoever may read: the viewer says so.
#[test]
fn readers_of_private_data_learn_what_is_not_there() {
    let text = texts(&synthesized(header_auth::build(&Options::default())));
    assert_eq!(text.matches("s3:ListBucket").count(), 2, "{text}");
}

/// What CloudFront says of an app's pages may load and run, of each policy of headers.
fn policies(assembly: &Assembly) -> Vec<Value> {
    assembly
        .resources::<palisade::cloudfront::CustomResponseHeadersPolicy>()
        .map(|policy| {
            policy.property(
                "/ResponseHeadersPolicyConfig/SecurityHeadersConfig/ContentSecurityPolicy",
            )
        })
        .collect()
}

#[test]
fn pages_of_the_sample_are_confined_unless_something_else_is_said() -> Checked {
    let sites = |headers: &Value| json!({ "address": "cloudfront", "headers": headers });
    let nothing = json!({});
    let own = json!({ "contentSecurityPolicy": "default-src 'self'" });
    for (headers, expected) in [
        (&nothing, "default-src 'none'; script-src 'self'; "),
        (&own, "default-src 'self'"),
    ] {
        let cookie_auth = json!({ "distribution": { "new": sites(headers) } });
        let site = json!({ "site": sites(headers) });
        for found in [
            policies(&cookie_auth::build(&Options::new(configured(&cookie_auth))).synth()?),
            policies(&header_auth::build(&Options::new(configured(&site))).synth()?),
            policies(&federated::build(&Options::new(configured(&site))).synth()?),
        ] {
            let [policy] = found.as_slice() else {
                panic!("{found:?}");
            };
            assert_eq!(policy["Override"], true);
            let text = policy["ContentSecurityPolicy"].to_string();
            assert!(text.contains(expected), "{text}");
        }
    }
    let elsewhere = json!({ "content": "elsewhere" });
    let app = federated::build(&Options::new(configured(&elsewhere)));
    assert_eq!(policies(&app.synth()?), [Value::Null]);
    Ok(())
}
