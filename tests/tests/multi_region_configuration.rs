//! What the functions of the app `multi-region` are told, as they read it.

use std::fs;
use std::io::Cursor;
use std::path::Path;

use palisade::Wiring;
use palisade::lambda::Function;
use palisade_edge::configuration::{LookUp, LookUpError};
use palisade_edge::{ClientSecret, Settings};
use palisade_edge_configuration::{Configuration, Cookies, LateValue};
use palisade_synth::Options;
use palisade_synth::systems::multi_region;
use palisade_tests::sample;
use serde_json::{Value, json};
use zip::ZipArchive;

/// The functions that know about people.
const TOLD: [&str; 4] = ["authorize", "sign-in", "refresh", "sign-out"];

/// The files of the packages, by the names of the functions' code, and the template of the user pool.
fn configurations(
    test: &str,
    wiring: Wiring,
) -> (Vec<(String, Value, Option<Configuration>)>, Value) {
    let names = [&TOLD[..], &["index-path"]].concat();
    let packages: Vec<_> = names.iter().map(|name| (*name, "1")).collect();
    let options = Options::new(multi_region::Configuration::default())
        .wired_by(wiring)
        .packages_in(sample::packages(&packages).expect("the folder can be written"));
    let assembly = multi_region::build(&options)
        .synth()
        .expect("the app is sound");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    assembly.write(&out).expect("the folder can be written");
    let functions = assembly
        .resources::<Function>()
        .map(|function| {
            let code = function.property("/Code");
            let code = code.as_str().expect("it is a path").to_owned();
            let package = fs::read(out.join("us-east-1").join(&code)).expect("it was written");
            let mut archive = ZipArchive::new(Cursor::new(package)).expect("it is an archive");
            let entry = archive.by_name("configuration.json").ok();
            let configuration =
                entry.map(|entry| serde_json::from_reader(entry).expect("functions can read it"));
            (code, function.property("/Handler"), configuration)
        })
        .collect();
    let users = assembly
        .stack("UserPool")
        .expect("it is there")
        .json()
        .clone();
    (functions, users.into())
}

#[test]
fn functions_are_told_what_they_must_know_and_nothing_else() {
    let output = |name: &str| {
        json!({ "Fn::GetStackOutput": {
            "StackName": "serverless-auth-user-pool", "OutputName": name, "Region": "eu-north-1",
        } })
    };
    let late = [
        (
            Wiring::StackOutput,
            vec![
                LateValue::UserPoolId,
                LateValue::ClientId,
                LateValue::DomainPrefix,
            ],
            vec!["docs.example.com".to_owned()],
            json!({ "Fn::Join": ["", [
                "index.", output("CognitoUserPoolID"), ":", output("CognitoAppClientID"), ":",
                output("HostedUserPoolDomainRef"),
            ]] }),
        ),
        (
            Wiring::Parameters,
            vec![LateValue::Region, LateValue::Environment, LateValue::Folder],
            // The parameter `contentRoot` says it.
            Vec::new(),
            json!({ "Fn::Sub": "index.eu-north-1:${Environment}:serverlessAuth" }),
        ),
    ];
    for (wiring, meanings, site_hosts, expected) in late {
        let (functions, _) = configurations(&format!("told-{wiring:?}"), wiring);
        assert_eq!(functions.len(), 5);
        for (code, handler, configuration) in functions {
            let Some(name) = TOLD.iter().find(|name| code.starts_with(**name)) else {
                assert_eq!((code.as_str(), configuration), ("index-path.zip", None));
                continue;
            };
            let configuration = configuration.unwrap();
            assert_eq!(configuration.handler, meanings, "{name}");
            assert_eq!(handler, expected, "{name}");
            assert_eq!(configuration.site_hosts, site_hosts, "{name}");
            let cookies = Cookies::Host {
                application: "serverless-auth".to_owned(),
                access_token: false,
            };
            assert_eq!(configuration.cookies, cookies);
        }
    }
}

/// What the functions believe of the user pool's client is in its template.
#[test]
fn functions_and_client_agree() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let (functions, users) = configurations(&format!("agreed-{wiring:?}"), wiring);
        let client = &users["Resources"]["UserPoolClient"]["Properties"];
        for configuration in functions.into_iter().filter_map(|(_, _, it)| it) {
            assert_eq!(client["AllowedOAuthScopes"], json!(configuration.scopes));
            assert_eq!(client["TokenValidityUnits"]["RefreshToken"], "hours");
            let hours = client["RefreshTokenValidity"].as_u64().unwrap();
            assert_eq!(u64::from(configuration.session_seconds), hours * 3600);
            let paths = configuration.paths;
            for (key, path) in [
                ("CallbackURLs", paths.callback),
                ("LogoutURLs", paths.signed_out),
            ] {
                let expected = json!([{ "Fn::Sub": format!("https://${{DomainName}}{path}") }]);
                assert_eq!(client[key], expected);
            }
        }
    }
}

const POOL: &str = "eu-north-1_AbCdEfGhI";
const CLIENT: &str = "3n4b5urk1ft4fl3mg5e62d9ado";

/// What CloudFormation makes of a value of the templates.
fn deployed(value: &Value) -> String {
    let filled = |text: &str| {
        [
            ("AWS::Region", "eu-north-1"),
            ("DomainName", "docs.example.com"),
            ("Environment", "prod"),
            ("HostedUserPoolDomain", "docs-sign-in"),
            ("HostedUserPoolDomainRef", "docs-sign-in"),
            ("UserPool", POOL),
            ("CognitoUserPoolID", POOL),
            ("UserPoolClient", CLIENT),
            ("CognitoAppClientID", CLIENT),
            ("UserPoolClient.ClientSecret", "a-secret"),
            ("UserPoolSecretName", "/the/secret"),
        ]
        .iter()
        .fold(text.to_owned(), |text, (name, value)| {
            text.replace(&format!("${{{name}}}"), value)
        })
    };
    if let Some(text) = value.as_str() {
        return text.to_owned();
    }
    if let Some(parts) = value["Fn::Join"][1].as_array() {
        return parts.iter().map(deployed).collect();
    }
    let output = value["Fn::GetStackOutput"]["OutputName"].as_str();
    let name = output.or(value["Ref"].as_str());
    let text = match name {
        Some(name) => filled(&format!("${{{name}}}")),
        None => filled(value["Fn::Sub"].as_str().expect("it is a text")),
    };
    assert!(!text.contains("${"), "{text}");
    text
}

/// What the stack of the user pool keeps for the functions.
#[derive(Debug)]
struct Kept<'a>(&'a Value);

impl Kept<'_> {
    fn properties(&self, kind: &str) -> Vec<Value> {
        let resources = self.0["Resources"].as_object().expect("it is a template");
        let resources = resources.values().filter(|it| it["Type"] == kind);
        resources.map(|it| it["Properties"].clone()).collect()
    }
}

impl LookUp for Kept<'_> {
    fn parameters(
        &self,
        region: &str,
        names: &[&str],
    ) -> Result<Vec<(String, String)>, LookUpError> {
        assert_eq!(region, "eu-north-1");
        let all = self.properties("AWS::SSM::Parameter").into_iter();
        let all = all.map(|it| (deployed(&it["Name"]), deployed(&it["Value"])));
        Ok(all
            .filter(|(name, _)| names.contains(&name.as_str()))
            .collect())
    }

    fn secret(&self, region: &str, id: &str) -> Result<String, LookUpError> {
        assert_eq!(region, "eu-north-1");
        let mut all = self.properties("AWS::SecretsManager::Secret").into_iter();
        let found = all.find(|it| deployed(&it["Name"]) == id);
        let found = found.ok_or_else(|| LookUpError::new("there is no such secret"))?;
        Ok(deployed(&found["SecretString"]))
    }
}

/// Both wirings lead to the same settings, by what the functions themselves read.
#[test]
fn functions_start_with_what_they_are_told() {
    for (wiring, secret) in [
        (Wiring::StackOutput, None),
        (Wiring::Parameters, Some("a-secret")),
    ] {
        let (functions, users) = configurations(&format!("started-{wiring:?}"), wiring);
        let told: Vec<_> = functions
            .into_iter()
            .filter_map(|(_, handler, it)| Some((handler, it?)))
            .collect();
        assert_eq!(told.len(), TOLD.len());
        for (handler, configuration) in told {
            let settings =
                Settings::resolve(configuration, &deployed(&handler), &Kept(&users)).unwrap();
            assert_eq!(
                settings.issuers,
                [format!(
                    "https://cognito-idp.eu-north-1.amazonaws.com/{POOL}"
                )]
            );
            assert_eq!(settings.client_id, CLIENT);
            assert_eq!(settings.site_hosts, ["docs.example.com"]);
            assert_eq!(
                settings.client_secret.as_ref().map(ClientSecret::reveal),
                secret
            );
            let domain = "https://docs-sign-in.auth.eu-north-1.amazoncognito.com";
            assert_eq!(settings.token_url, format!("{domain}/oauth2/token"));
            assert_eq!(settings.logout_url, format!("{domain}/logout"));
        }
    }
}
