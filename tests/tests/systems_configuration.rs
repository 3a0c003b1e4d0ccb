//! What the functions of the reference systems are told, as they read it: they start with it.

use std::error::Error;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use palisade::App;
use palisade::lambda::Function;
use palisade_edge::Settings;
use palisade_edge::configuration::{LookUp, LookUpError};
use palisade_edge_configuration::{Configuration as Told, Cookies, Mode, Refusal, Rule};
use palisade_synth::systems::{bearer_groups, cookie_auth, federated, header_auth};
use palisade_synth::{Configuration, Options};
use palisade_tests::sample;
use serde_json::{Value, json};
use zip::ZipArchive;

type Checked = Result<(), Box<dyn Error>>;

const POOL: &str = "eu-north-1_AbCdEfGhI";
const CLIENT: &str = "3n4b5urk1ft4fl3mg5e62d9ado";

/// What the stack keeps for functions: the parameters that are in its template, and no others.
#[derive(Debug)]
struct Kept(Vec<String>);

impl LookUp for Kept {
    fn parameters(
        &self,
        region: &str,
        names: &[&str],
    ) -> Result<Vec<(String, String)>, LookUpError> {
        assert_eq!(region, "eu-north-1");
        let pages = "https://docs.auth.eu-north-1.amazoncognito.com";
        let value = |name: &str| match name.rsplit('/').next() {
            Some("userPoolId") => POOL.to_owned(),
            Some("userPoolEndpoint") => format!("{pages}/oauth2/token"),
            Some("userPoolHostedUi") => format!("{pages}/login?client_id={CLIENT}"),
            Some("contentRoot") => "https://d111111abcdef8.cloudfront.net".to_owned(),
            Some("userPoolSecretName") => "palisade/client".to_owned(),
            _ => panic!("no function knows `{name}`"),
        };
        let there = self.0.iter().filter(|name| names.contains(&name.as_str()));
        Ok(there.map(|name| (name.clone(), value(name))).collect())
    }

    fn secret(&self, region: &str, id: &str) -> Result<String, LookUpError> {
        assert_eq!((region, id), ("eu-north-1", "palisade/client"));
        Ok(json!({ "clientId": CLIENT, "clientSecret": "a-secret" }).to_string())
    }
}

/// What a function is told, and what it makes of it.
#[derive(Debug)]
struct Started {
    told: Told,
    settings: Settings,
}

/// The functions of an app.
fn started<C: Configuration>(
    name: &str,
    build: impl Fn(&Options<C>) -> App,
    said: Value,
) -> Result<Vec<Started>, Box<dyn Error>> {
    let names = ["authorize", "sign-in", "refresh", "sign-out"];
    let packages = sample::packages(&names.map(|name| (name, "1")))?;
    let options = Options::new(serde_json::from_value(said)?).packages_in(packages);
    let assembly = build(&options).synth()?;
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("systems-told")
        .join(name);
    assembly.write(&out)?;
    let mut kept = Vec::new();
    for stack in assembly.stacks() {
        let template = Value::from(stack.json().clone());
        for resource in template["Resources"].as_object().into_iter().flatten() {
            if resource.1["Type"] == "AWS::SSM::Parameter" {
                let name = resource.1["Properties"]["Name"].as_str();
                kept.extend(name.map(str::to_owned));
            }
        }
    }
    let kept = Kept(kept);
    let mut all = Vec::new();
    for function in assembly.resources::<Function>() {
        let code = function.property("/Code");
        let code = code.as_str().ok_or("it is a path")?.to_owned();
        if !names.iter().any(|name| code.starts_with(name)) {
            continue;
        }
        let package = fs::read(out.join("us-east-1/Edge").join(&code))?;
        let mut archive = ZipArchive::new(Cursor::new(package))?;
        let told: Told = serde_json::from_reader(archive.by_name("configuration.json")?)?;
        let handler = function.property("/Handler");
        let handler = handler.as_str().ok_or("it is known")?.to_owned();
        let settings = Settings::resolve(told.clone(), &handler, &kept)?;
        assert_eq!(settings.client_id, CLIENT, "{code}");
        all.push(Started { told, settings });
    }
    Ok(all)
}

#[test]
fn functions_of_cookie_auth_start_in_each_mode() -> Checked {
    let paths = ["/parseauth", "/refreshauth", "/signout", "/"];
    let cases = [
        (
            json!({}),
            Cookies::Amplify {
                readable_by_scripts: true,
            },
        ),
        (
            json!({ "mode": "static", "client": "public", "cookies": "amplify" }),
            Cookies::Amplify {
                readable_by_scripts: false,
            },
        ),
        (
            json!({ "mode": "static" }),
            Cookies::Host {
                application: "cookie-auth".to_owned(),
                access_token: false,
            },
        ),
        (
            json!({
                "cookies": "elasticsearch",
                "additionalCookies": [{ "name": "seen", "value": "yes" }],
                "cookieAttributes": { "refreshToken": { "path": "/refreshauth" }, "accessToken": { "sameSite": "Strict" } },
                "requiredGroup": "staff",
            }),
            Cookies::Elasticsearch,
        ),
    ];
    for (index, (said, cookies)) in cases.into_iter().enumerate() {
        let is_static = said["mode"] == "static";
        let has_secret = is_static && said.get("client").is_none();
        let name = format!("cookie-auth-{index}");
        let functions = started(&name, cookie_auth::build, said)?;
        assert_eq!(functions.len(), 4);
        for Started { told, settings } in functions {
            assert_eq!(told.cookies, cookies);
            let path = told.cookie_attributes.refresh_token.path.as_deref();
            // By default where Amplify's names are on a static site; the last case says it.
            let hidden = matches!(
                cookies,
                Cookies::Elasticsearch
                    | Cookies::Amplify {
                        readable_by_scripts: false
                    }
            );
            assert_eq!(path, hidden.then_some("/refreshauth"), "{name}");
            let Told { paths: found, .. } = &told;
            let found = [
                &found.callback,
                &found.refresh,
                &found.sign_out,
                &found.signed_out,
            ];
            assert_eq!(found, paths);
            assert_eq!(settings.client_secret.is_some(), has_secret);
            assert_eq!(told.static_index.is_some(), is_static);
            assert_eq!(settings.site_hosts, ["d111111abcdef8.cloudfront.net"]);
        }
    }
    Ok(())
}

#[test]
fn functions_that_check_bearer_tokens_start() -> Checked {
    let page = started(
        "header-auth",
        header_auth::build,
        json!({ "requiredScopes": ["data/read"] }),
    )?;
    assert_eq!(page.len(), 1);
    assert_eq!(page[0].told.mode, Mode::Bearer);
    assert_eq!(page[0].told.required_scopes, ["data/read"]);

    let login = json!({ "redirect": { "location": "/login" } });
    let files = started(
        "bearer-groups",
        bearer_groups::build,
        json!({ "refusal": login }),
    )?;
    assert_eq!(files.len(), 1);
    assert_eq!(
        files[0].told.rule,
        Some(Rule::subject_at(1).or(Rule::group_at(1)))
    );
    let location = "/login".to_owned();
    assert_eq!(files[0].told.refusal, Refusal::Redirect { location });
    Ok(())
}

#[test]
fn the_one_function_of_federated_goes_straight_to_the_only_provider() -> Checked {
    let address = json!({ "address": ["203.0.113.0/24"] });
    let site = started("federated", federated::build, json!({ "admit": address }))?;
    assert_eq!(site.len(), 1);
    let told = &site[0].told;
    assert_eq!(told.identity_provider.as_deref(), Some("Entra"));
    assert_eq!(told.admit, Some(Rule::address(["203.0.113.0/24"])));
    Ok(())
}
