//! `multi-region`, synthesized by the real command line for an account in which it can be deployed.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use palisade_synth::Apps;
use palisade_synth::systems::multi_region;
use palisade_tests::ministack::{Ministack, Said};
use palisade_tests::tools::ToolError;
use serde_json::{Value, json};

use super::packages;

pub(crate) type Checked = Result<(), Box<dyn Error>>;

/// The stacks, in the order in which they are deployed: folder, region, name.
pub(crate) const STACKS: [(&str, &str, &str); 3] = [
    (
        "eu-north-1/UserPool",
        "eu-north-1",
        "serverless-auth-user-pool",
    ),
    ("us-east-1", "us-east-1", "serverless-auth-lambda-edge"),
    (
        "eu-north-1/CloudFrontDistribution",
        "eu-north-1",
        "serverless-auth-infra",
    ),
];

/// What one synthesis wrote, and the commands that it printed.
pub(crate) struct Release {
    /// The folder that the commands are run in.
    pub(crate) folder: PathBuf,
    /// The output folder below it.
    pub(crate) out: PathBuf,
    pub(crate) commands: Vec<String>,
}

/// An account with a hosted zone, and the configuration of a site in it.
pub(crate) fn account() -> Result<Ministack, Box<dyn Error>> {
    let account = Ministack::start()?;
    let arguments = [
        "route53",
        "create-hosted-zone",
        "--name",
        "example.com",
        "--caller-reference",
        "1",
    ];
    let zone = account.aws("us-east-1", &arguments)?.json()?;
    let id = zone["HostedZone"]["Id"].as_str().unwrap_or_default();
    let id = id.trim_start_matches("/hostedzone/");
    fs::write(
        account.folder().join("palisade.yaml"),
        format!("hostedZone: {id}\n"),
    )?;
    Ok(account)
}

/// Synthesizes into a folder of the account's; `changed` are packages that are not those of the first release.
pub(crate) fn release(
    account: &Ministack,
    name: &str,
    wiring: &str,
    changed: &[(&str, &str)],
) -> Result<Release, Box<dyn Error>> {
    let packages = account.folder().join(format!("packages-{name}"));
    packages::write(&packages, changed)?;
    synthesize(account, name, wiring, &packages)
}

/// Synthesizes into a folder of the account's, with packages that are there.
pub(crate) fn synthesize(
    account: &Ministack,
    name: &str,
    wiring: &str,
    packages: &Path,
) -> Result<Release, Box<dyn Error>> {
    let folder = account.folder();
    let out = folder.join(name);
    let text = |path: &Path| path.display().to_string();
    let (mut told, mut errors) = (Vec::new(), Vec::new());
    let code = Apps::new()
        .app("multi-region", "", multi_region::build)
        .run_from(
            [
                "synth",
                "synth",
                "--no-build",
                "--wiring",
                wiring,
                "--config",
                &text(&folder.join("palisade.yaml")),
                "--packages",
                &text(packages),
                "--out",
                &text(&out),
            ],
            &mut told,
            &mut errors,
        );
    assert_eq!(code, 0, "{}", String::from_utf8_lossy(&errors));
    Ok(Release {
        commands: commands(&String::from_utf8(told)?),
        folder,
        out,
    })
}

/// The commands that `synth` prints for whoever deploys, with the lines that they go on in.
fn commands(told: &str) -> Vec<String> {
    let mut commands: Vec<String> = Vec::new();
    for line in told.lines() {
        if line.starts_with("  sam deploy") {
            commands.push(line.trim().to_owned());
        } else if let Some(last) = commands.last_mut().filter(|last| last.ends_with('\\')) {
            last.push('\n');
            last.push_str(line);
        }
    }
    commands
}

impl Release {
    /// Runs the three commands of the original, in the output folder.
    pub(crate) fn deploy_word_for_word(&self, account: &Ministack) -> Result<Vec<Said>, ToolError> {
        let deploy = |(folder, ..): &(&str, &str, &str)| {
            let line =
                format!("sam deploy --config-env prod --template-file {folder}/template.yaml");
            account.shell(&self.out, &line)
        };
        STACKS.iter().map(deploy).collect()
    }
}

/// A stack as CloudFormation describes it.
pub(crate) fn stack(account: &Ministack, name: &str) -> Result<Value, ToolError> {
    let found = STACKS.iter().find(|stack| stack.2 == name);
    let region = found.map_or("us-east-1", |stack| stack.1);
    let arguments = ["cloudformation", "describe-stacks", "--stack-name", name];
    let told = account.aws(region, &arguments)?.json()?;
    Ok(told["Stacks"][0].clone())
}

/// The outputs or parameters of a stack, by their keys: `Output` or `Parameter`.
pub(crate) fn values(stack: &Value, what: &str) -> Value {
    let (key, value) = (format!("{what}Key"), format!("{what}Value"));
    let list = stack[format!("{what}s")]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let mut found = json!({});
    for entry in list {
        if let Some(name) = entry[&key].as_str() {
            found[name] = entry[&value].clone();
        }
    }
    found
}

/// The stacks' states, and when each was changed last.
pub(crate) fn states(account: &Ministack) -> Result<Value, ToolError> {
    let mut states = json!({});
    for (_, _, name) in STACKS {
        let stack = stack(account, name)?;
        states[name] = json!([
            stack["StackStatus"],
            stack["CreationTime"],
            stack["LastUpdatedTime"]
        ]);
    }
    Ok(states)
}

/// The functions that the distribution names, the ones of the default behavior first.
pub(crate) fn functions_of_distribution(account: &Ministack) -> Result<Vec<String>, ToolError> {
    let told = account
        .aws("us-east-1", &["cloudfront", "list-distributions"])?
        .json()?;
    let distribution = &told["DistributionList"]["Items"][0];
    let behaviors = distribution["CacheBehaviors"]["Items"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let arns = std::iter::once(&distribution["DefaultCacheBehavior"])
        .chain(&behaviors)
        .flat_map(|behavior| {
            let associations = behavior["LambdaFunctionAssociations"]["Items"].as_array();
            associations.cloned().unwrap_or_default()
        })
        .filter_map(|association| Some(association["LambdaFunctionARN"].as_str()?.to_owned()));
    Ok(arns.collect())
}

/// What a published version answers; `arn` is qualified.
pub(crate) fn invoke(account: &Ministack, arn: &str) -> Result<Value, Box<dyn Error>> {
    let (function, version) = arn.rsplit_once(':').ok_or("an ARN has colons")?;
    let answer = account.folder().join("answer.json");
    let answer_name = answer.display().to_string();
    let arguments = [
        "lambda",
        "invoke",
        "--function-name",
        function,
        "--qualifier",
        version,
        "--payload",
        r#"{"a":1}"#,
        &answer_name,
    ];
    let told = account.aws("us-east-1", &arguments)?.json()?;
    assert_eq!(told["ExecutedVersion"], version, "{told}");
    assert_eq!(told.get("FunctionError"), None, "{told}");
    Ok(serde_json::from_slice(&fs::read(answer)?)?)
}

/// What the change sets would do that were made of a stack and not executed.
pub(crate) fn changes(account: &Ministack, name: &str) -> Result<Vec<[String; 2]>, ToolError> {
    let region = STACKS
        .iter()
        .find(|stack| stack.2 == name)
        .map_or("us-east-1", |stack| stack.1);
    let list = ["cloudformation", "list-change-sets", "--stack-name", name];
    let sets = account.aws(region, &list)?.json()?;
    let mut changes = Vec::new();
    for set in sets["Summaries"].as_array().into_iter().flatten() {
        if set["ExecutionStatus"] != "AVAILABLE" {
            continue;
        }
        let id = set["ChangeSetId"].as_str().unwrap_or_default();
        let describe = [
            "cloudformation",
            "describe-change-set",
            "--change-set-name",
            id,
        ];
        let set = account.aws(region, &describe)?.json()?;
        for change in set["Changes"].as_array().into_iter().flatten() {
            let change = &change["ResourceChange"];
            let word = |key: &str| change[key].as_str().unwrap_or_default().to_owned();
            changes.push([word("Action"), word("LogicalResourceId")]);
        }
    }
    changes.sort();
    Ok(changes)
}
