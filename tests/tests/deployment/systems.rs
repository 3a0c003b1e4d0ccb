//! The other reference systems, by `synth deploy`: two stacks each, functions first.
//!
//! ministack has no pages where people sign in, no CloudFront that runs functions, and asks no identity provider: it
//! keeps what it is told, and that is looked at. What the functions do with it, their own tests say.

use std::fs;

use palisade_tests::ministack::{Ministack, Said};
use palisade_tests::tools::ToolError;
use serde_json::{Value, json};

use super::packages;
use super::site::{Checked, functions_of_distribution, invoke, values};

const REGION: &str = "eu-north-1";

/// An app in an account of its own.
struct Deployed {
    app: &'static str,
    account: Ministack,
}

impl Deployed {
    /// An account, with a configuration, packages of two releases, and content.
    fn new(app: &'static str, configuration: &str) -> Result<Self, Box<dyn std::error::Error>> {
        let account = Ministack::start()?;
        let folder = account.folder();
        fs::write(folder.join("palisade.yaml"), configuration)?;
        fs::create_dir_all(folder.join("site"))?;
        fs::write(folder.join("site/index.html"), "<!doctype html>")?;
        packages::write(&folder.join("first"), &[])?;
        packages::write(&folder.join("second"), &[("authorize", "second")])?;
        Ok(Self { app, account })
    }

    fn run(&self, arguments: &str) -> Result<Said, ToolError> {
        let program = env!("CARGO_BIN_EXE_deployer");
        let line = format!("'{program}' {arguments} --app {}", self.app);
        self.account.shell(&self.account.folder(), &line)
    }

    /// Deploys a release, and tells the end of each stack: functions, then site.
    fn deploy(&self, packages: &str) -> Result<Vec<String>, ToolError> {
        let said = self
            .run(&format!("deploy --packages {packages}"))?
            .success()?;
        let ends = ["created", "updated", "unchanged"];
        let end = |line: &str| {
            let mut words = line.split_whitespace().skip(1).take(1);
            words.find(|word| ends.contains(word)).map(str::to_owned)
        };
        let is_summary = |line: &&str| line.starts_with(char::is_alphabetic);
        Ok(said
            .stdout
            .lines()
            .filter(is_summary)
            .filter_map(end)
            .collect())
    }

    /// What the stack of the site tells.
    fn outputs(&self, stack: &str) -> Result<Value, ToolError> {
        let name = format!("{}-{stack}", self.app);
        let arguments = ["cloudformation", "describe-stacks", "--stack-name", &name];
        let told = self.account.aws(REGION, &arguments)?.json()?;
        Ok(values(&told["Stacks"][0], "Output"))
    }

    /// The parameters that functions look up, by the ends of their names.
    fn looked_up(&self) -> Result<Value, ToolError> {
        let arguments = [
            "ssm",
            "get-parameters-by-path",
            "--path",
            "/palisade",
            "--recursive",
        ];
        let told = self.account.aws(REGION, &arguments)?.json()?;
        let mut found = json!({});
        for parameter in told["Parameters"].as_array().into_iter().flatten() {
            let name = parameter["Name"].as_str().unwrap_or_default();
            let (_, key) = name.rsplit_once('/').unwrap_or_default();
            found[key] = parameter["Value"].clone();
        }
        Ok(found)
    }

    fn text(&self, arguments: &[&str], pointer: &str) -> Result<Value, ToolError> {
        let told = self.account.aws(REGION, arguments)?.json()?;
        Ok(told.pointer(pointer).cloned().unwrap_or_default())
    }
}

#[test]
fn cookie_auth_is_deployed_left_alone_and_updated() -> Checked {
    let app = Deployed::new(
        "cookie-auth",
        "content: { folder: site }\nrequiredGroup: staff\nusers: { new: { firstUser: ada@example.com } }\n",
    )?;
    assert_eq!(app.deploy("first")?, ["created"; 2]);
    let outputs = app.outputs("site")?;
    let site = outputs["WebsiteUrl"].as_str().unwrap_or_default();
    assert!(site.starts_with("https://"), "{outputs}");
    assert_eq!(outputs["RedirectUrisSignIn"], format!("{site}/parseauth"));

    // What functions look up leads back to this site, and to its client.
    let looked_up = app.looked_up()?;
    assert_eq!(looked_up["contentRoot"], site, "{looked_up}");
    let client = outputs["ClientId"].as_str().unwrap_or_default();
    let login = looked_up["userPoolHostedUi"].as_str().unwrap_or_default();
    assert!(login.ends_with(&format!("client_id={client}")), "{login}");
    let versions = functions_of_distribution(&app.account)?;
    // The guard tells pages their client, too.
    assert_eq!((versions.len(), &versions[1]), (5, &versions[0]));
    assert_eq!(
        invoke(&app.account, &versions[0])?["handler"],
        "eu-north-1:palisade:cookie-auth-site-SiteAuth"
    );

    let pool = looked_up["userPoolId"].as_str().unwrap_or_default();
    let members = [
        "cognito-idp",
        "list-users-in-group",
        "--group-name",
        "staff",
    ];
    let members = [&members[..], &["--user-pool-id", pool]].concat();
    let members = app.text(&members, "/Users")?;
    assert_eq!(members.as_array().map(Vec::len), Some(1), "{members}");
    let bucket = outputs["S3Bucket"].as_str().unwrap_or_default();
    let head = [
        "s3api",
        "head-object",
        "--bucket",
        bucket,
        "--key",
        "index.html",
    ];
    assert_eq!(app.text(&head, "/ContentType")?, "text/html; charset=utf-8");

    assert_eq!(app.deploy("first")?, ["unchanged"; 2]);
    assert_eq!(app.deploy("second")?, ["updated"; 2]);
    let now = functions_of_distribution(&app.account)?;
    assert_eq!(now[2..], versions[2..]);
    assert_eq!(invoke(&app.account, &now[0])?["release"], "second");
    Ok(())
}

#[test]
fn header_auth_has_its_function_before_the_data_alone() -> Checked {
    let app = Deployed::new(
        "header-auth",
        "page: { folder: site }\ndata: { folder: site }\n",
    )?;
    assert_eq!(app.deploy("first")?, ["created"; 2]);
    let outputs = app.outputs("page")?;
    let told = app.text(
        &["cloudfront", "list-distributions"],
        "/DistributionList/Items/0",
    )?;
    let behaviors = told["CacheBehaviors"]["Items"].as_array();
    let mut behaviors = behaviors.into_iter().flatten();
    let behavior = behaviors.find(|it| it["PathPattern"] == "/private/*");
    let behavior = behavior.ok_or("the data have a behavior")?;
    let guard = &behavior["LambdaFunctionAssociations"]["Items"][0];
    assert_eq!(guard["EventType"], "viewer-request");
    let arn = guard["LambdaFunctionARN"].as_str().unwrap_or_default();
    assert_eq!(invoke(&app.account, arn)?["function"], "authorize");
    let public = &told["DefaultCacheBehavior"]["LambdaFunctionAssociations"]["Items"];
    let events: Vec<&Value> = public.as_array().into_iter().flatten().collect();
    assert!(
        events.iter().all(|it| it["EventType"] == "origin-request"),
        "{public}"
    );

    let bucket = outputs["PrivateS3BucketName"].as_str().unwrap_or_default();
    let list = [
        "s3api",
        "list-objects-v2",
        "--bucket",
        bucket,
        "--query",
        "Contents[].Key",
    ];
    assert_eq!(app.text(&list, "")?, json!(["private/index.html"]));
    assert_eq!(app.deploy("first")?, ["unchanged"; 2]);
    Ok(())
}

#[test]
fn federated_sends_people_to_a_provider_with_a_kept_secret() -> Checked {
    let app = Deployed::new("federated", "content: { folder: site }\n")?;
    let kept = r#"{"client_secret":"not-in-any-template"}"#;
    let create = [
        "secretsmanager",
        "create-secret",
        "--name",
        "federated/entra",
    ];
    let create = [&create[..], &["--secret-string", kept]].concat();
    app.account.aws(REGION, &create)?.success()?;
    assert_eq!(app.deploy("first")?, ["created"; 2]);

    let looked_up = app.looked_up()?;
    let pool = looked_up["userPoolId"].as_str().unwrap_or_default();
    let describe = [
        "cognito-idp",
        "describe-identity-provider",
        "--provider-name",
        "Entra",
    ];
    let describe = [&describe[..], &["--user-pool-id", pool]].concat();
    let provider = app.text(&describe, "/IdentityProvider")?;
    assert_eq!(provider["ProviderType"], "OIDC", "{provider}");
    assert_eq!(
        provider["ProviderDetails"]["client_secret"],
        "not-in-any-template"
    );
    assert_eq!(provider["AttributeMapping"]["email"], "email");

    // One function, at the default behavior and at the paths that it answers itself.
    let versions = functions_of_distribution(&app.account)?;
    assert!(
        versions.iter().all(|version| *version == versions[0]),
        "{versions:?}"
    );
    assert_eq!(app.deploy("first")?, ["unchanged"; 2]);
    Ok(())
}

#[test]
fn bearer_groups_guards_everything_with_one_function() -> Checked {
    let app = Deployed::new("bearer-groups", "content: { folder: site }\n")?;
    assert_eq!(app.deploy("first")?, ["created"; 2]);
    let looked_up = app.looked_up()?;
    // No one is sent to sign in, so nothing of that is told.
    assert_eq!(looked_up.get("contentRoot"), None, "{looked_up}");
    let versions = functions_of_distribution(&app.account)?;
    assert_eq!(versions.len(), 1);
    assert_eq!(invoke(&app.account, &versions[0])?["function"], "authorize");
    assert_eq!(app.deploy("first")?, ["unchanged"; 2]);
    Ok(())
}
