//! What functions know when they start, by what templates and packages say, and whether they may read it.

use std::cell::RefCell;
use std::fs;
use std::io::Cursor;
use std::path::Path;

use palisade::Assembly;
use palisade_edge::Settings;
use palisade_edge::configuration::{LookUp, LookUpError};
use palisade_edge_configuration::Configuration;
use serde_json::{Value, json};
use zip::ZipArchive;

use super::deployed::Deployed;
use super::given::EXISTING_CLIENT;

/// The settings of each function that is told who people are, by its logical id.
pub(crate) fn started(assembly: &Assembly, folder: &Path) -> Vec<(String, Settings)> {
    assembly.write(folder).expect("the folder can be written");
    let deployed = Deployed::new(assembly);
    let mut all = Vec::new();
    for (stack, _, id, function) in deployed.resources("AWS::Lambda::Function") {
        let Some(configuration) = configuration(assembly, stack, folder, function) else {
            continue;
        };
        let handler = deployed.text(stack, &function["Handler"]);
        let kept = Kept {
            deployed: &deployed,
            read: RefCell::new(Vec::new()),
        };
        let settings = Settings::resolve(configuration, &handler, &kept)
            .unwrap_or_else(|error| panic!("{id} does not start:\n{error}"));
        let allowed = allowed(&deployed, stack, id);
        for (action, arn) in kept.read.into_inner() {
            assert!(
                allowed
                    .iter()
                    .any(|(it, pattern)| *it == action && fits(pattern, &arn)),
                "{id} may not {action} {arn}: {allowed:#?}"
            );
        }
        all.push((id.to_owned(), settings));
    }
    all
}

fn configuration(
    assembly: &Assembly,
    stack: &str,
    folder: &Path,
    function: &Value,
) -> Option<Configuration> {
    let code = function["Code"].as_str()?;
    let mut stacks = assembly.stacks();
    let stack = stacks.find(|it| it.stack_name() == stack)?;
    let package = fs::read(folder.join(stack.folder()).join(code)).expect("it was written");
    let mut archive = ZipArchive::new(Cursor::new(package)).expect("it is an archive");
    let entry = archive.by_name("configuration.json").ok()?;
    let value: Value = serde_json::from_reader(entry).expect("it is JSON");
    // Other functions have configurations of their own.
    value.get("paths")?;
    Some(serde_json::from_value(value).expect("functions can read it"))
}

/// What a function's policy allows: actions with patterns of ARNs.
fn allowed(deployed: &Deployed, stack: &str, function: &str) -> Vec<(String, String)> {
    let id = format!("{function}Policy");
    let policies = deployed.resources("AWS::IAM::ManagedPolicy");
    let (_, _, _, policy) = policies
        .into_iter()
        .find(|(_, _, it, _)| *it == id)
        .expect("a function has a policy");
    let list = |value: &Value| match value {
        Value::Array(items) => items.clone(),
        other => vec![other.clone()],
    };
    let mut allowed = Vec::new();
    for statement in list(&policy["PolicyDocument"]["Statement"]) {
        assert_eq!(statement["Effect"], "Allow");
        for action in list(&statement["Action"]) {
            for resource in list(&statement["Resource"]) {
                let action = action.as_str().expect("it is a text").to_owned();
                allowed.push((action, deployed.text(stack, &resource)));
            }
        }
    }
    allowed
}

/// Whether an ARN is of a pattern, with `*` and `?`.
fn fits(pattern: &str, arn: &str) -> bool {
    match (pattern.chars().next(), arn.chars().next()) {
        (None, None) => true,
        (Some('*'), _) => {
            let rest = &pattern[1..];
            (0..=arn.len()).any(|from| fits(rest, &arn[from..]))
        }
        (Some(a), Some(b)) if a == '?' || a == b => {
            fits(&pattern[a.len_utf8()..], &arn[b.len_utf8()..])
        }
        _ => false,
    }
}

/// What the stacks keep for the functions, and what was read of it.
#[derive(Debug)]
struct Kept<'a> {
    deployed: &'a Deployed,
    read: RefCell<Vec<(String, String)>>,
}

impl LookUp for Kept<'_> {
    fn parameters(
        &self,
        region: &str,
        names: &[&str],
    ) -> Result<Vec<(String, String)>, LookUpError> {
        for name in names {
            let arn = format!("arn:aws:ssm:{region}:111122223333:parameter{name}");
            self.read
                .borrow_mut()
                .push(("ssm:GetParameters".to_owned(), arn));
        }
        let all = self.deployed.resources("AWS::SSM::Parameter").into_iter();
        Ok(all
            .filter(|(_, home, _, it)| *home == region && !it["Name"].is_null())
            .map(|(stack, _, _, it)| {
                let text = |value: &Value| self.deployed.text(stack, value);
                (text(&it["Name"]), text(&it["Value"]))
            })
            .filter(|(name, _)| names.contains(&name.as_str()))
            .collect())
    }

    fn secret(&self, region: &str, id: &str) -> Result<String, LookUpError> {
        let arn = format!("arn:aws:secretsmanager:{region}:111122223333:secret:{id}-AbCdEf");
        let action = "secretsmanager:GetSecretValue".to_owned();
        self.read.borrow_mut().push((action, arn));
        let copied = json!({ "clientId": EXISTING_CLIENT, "clientSecret": "a-secret" });
        if (region, id) == ("eu-west-1", "prod/site/client") {
            return Ok(copied.to_string());
        }
        let secrets = self.deployed.resources("AWS::SecretsManager::Secret");
        let found = secrets.into_iter().find(|(stack, home, _, it)| {
            *home == region && self.deployed.text(stack, &it["Name"]) == id
        });
        match found {
            Some((stack, _, _, it)) if !it["SecretString"].is_null() => {
                Ok(self.deployed.text(stack, &it["SecretString"]))
            }
            // One without a value: the copy is put there at deployment.
            Some(_) => Ok(copied.to_string()),
            None => Err(LookUpError::new(format!(
                "there is no secret `{id}` in {region}"
            ))),
        }
    }
}

#[test]
fn patterns_of_arns_are_read_as_aws_reads_them() {
    for (pattern, arn, expected) in [
        ("a", "a", true),
        ("a", "ab", false),
        ("a*", "abc", true),
        ("a*c", "abc", true),
        ("a?c", "abc", true),
        ("a-??????", "a-AbCdEf", true),
        ("a-??????", "a-AbCdEfG", false),
    ] {
        assert_eq!(fits(pattern, arn), expected, "{pattern} {arn}");
    }
}
