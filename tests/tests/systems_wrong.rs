//! Wrong configurations of the reference systems, with all that is said of each: `snapshots/<app>/wrong.txt`.

use std::error::Error;
use std::fs;
use std::path::Path;

use palisade_synth::systems::apps;
use palisade_tests::snapshot;

type Checked = Result<(), Box<dyn Error>>;

/// What is told of wrong files, one after the other, is what was reviewed.
fn is_told(app: &str, cases: &[&str]) -> Checked {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("systems-wrong");
    fs::create_dir_all(&folder)?;
    let mut told = String::new();
    for (index, text) in cases.iter().enumerate() {
        let path = folder.join(format!("{app}-{index}.yaml"));
        fs::write(&path, text)?;
        let path = path.display().to_string();
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let arguments = ["synth", "list", "--app", app, "--config", &path];
        let code = apps().run_from(arguments, &mut out, &mut err);
        let err = String::from_utf8(err)?.replace(&path, "palisade.yaml");
        assert_eq!(code, 1, "{text}\n{err}");
        told.extend(["=== ", text.trim_end(), "\n---\n"]);
        // Where it is in the app's own source says nothing to whoever writes the file.
        let lines = err.lines().filter(|line| !line.starts_with("  --> synth/"));
        told.extend(lines.flat_map(|line| [line, "\n"]));
    }
    snapshot::file(&format!("{app}/wrong.txt"), &told)?;
    Ok(())
}

#[test]
fn wrong_configurations_of_cookie_auth_are_told() -> Checked {
    is_told(
        "cookie-auth",
        &[
            "mode: spa\ncookies: amplfy\nregion: cn-north-1\n",
            "users: { existing: { client: { id: 1example23456789 } } }\n",
            "users: { existing: { userPool: eu-west-1_AbCdEfGhI } }\n",
            "users: { existing: { userPool: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI' } }\n",
            "distribution: { new: { address: { domain: { name: docs.example.com } } } }\n",
            "distribution: { existing: { domainName: 'https://docs.example.com' } }\n",
            "paths: { signIn: parseauth }\nscopes: [email]\n",
            "paths: { signIn: /a, signOut: /a }\n",
            "distribution: { new: { headers: { other: { Strict-Transport-Security: max-age=1 } } } }\n",
            "cookieAttributes: { idToken: { sameSite: Strict } }\n",
            "cookieSettings: { idToken: 'Path=/' }\n",
            "additionalCookies: [{ name: 'a b', value: 'c;d' }]\n",
            "distribution: { existing: { domainName: docs.example.com } }\ncontent: elsewhere\n",
            "paths: { signedOut: /index.html }\n",
        ],
    )
}

#[test]
fn wrong_configurations_of_header_auth_are_told() -> Checked {
    is_told(
        "header-auth",
        &[
            "page: private\n",
            "data: { folder: [a] }\n",
            "site: { webAcl: my-acl }\n",
        ],
    )
}

#[test]
fn wrong_configurations_of_federated_are_told() -> Checked {
    is_told(
        "federated",
        &[
            "straightTo: Okta\n",
            "providers: [{ google: { clientId: a, clientSecret: GOCSPX-hunter2 } }]\n",
            "providers: [{ google: { clientId: a, clientSecret: { secret: google, field: b }, attributes: { mail: email } } }]\n",
            "providers: [{ oidc: { name: Google, issuer: 'http://id.example.com', clientId: a, clientSecret: { secret: b, field: c } } }]\n",
            "providers: [{ okta: {} }]\n",
            "admit: { group: staff }\n",
            "admit: { api-key: { header: x-api-key, sha256: [my-secret-key] } }\n",
            "rule: { any: [] }\n",
            "users: { new: { firstUser: ada@example.com } }\n",
            "users: { existing: { userPool: 'arn:aws:cognito-idp:eu-west-1:111122223333:userpool/eu-west-1_AbCdEfGhI' } }\nproviders: [{ saml: { name: Okta, metadata: 'https://example.okta.com/metadata' } }]\n",
        ],
    )
}

#[test]
fn wrong_configurations_of_bearer_groups_are_told() -> Checked {
    is_told(
        "bearer-groups",
        &[
            "rule: { segment: { claim: sub, position: 0 } }\n",
            "rule: { segment: { claim: sub, position: 1, digest: sha1 } }\n",
            "rule: { path: '/a/../b' }\n",
            "refusal: { redirect: {} }\n",
            "callbackUrls: [localhost]\n",
        ],
    )
}
