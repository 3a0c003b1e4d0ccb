//! All stacks of `multi-region`, by `synth deploy`.

use std::fs;
use std::process::Stdio;

use palisade_tests::ministack::{Ministack, Said};
use palisade_tests::tools::ToolError;
use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::{Value, json};

use super::packages;
use super::site::{
    Checked, STACKS, account, functions_of_distribution, invoke, stack, states, values,
};

/// Runs a command of the program, in the account's folder.
fn run(account: &Ministack, arguments: &str) -> Result<Said, ToolError> {
    let program = env!("CARGO_BIN_EXE_deployer");
    let line = format!("'{program}' {arguments} --app multi-region");
    account.shell(&account.folder(), &line)
}

/// The packages of two releases, which differ in one function.
fn write_packages(account: &Ministack) -> Checked {
    packages::write(&account.folder().join("first"), &[])?;
    packages::write(&account.folder().join("second"), &[("authorize", "second")])?;
    Ok(())
}

/// The end of each stack, as it is told: `created`, `updated` or `unchanged`.
fn ends(said: &Said) -> Vec<String> {
    let mut lines = said.stdout.lines();
    let end = |name: &str| {
        let line = lines.find(|line| line.starts_with(name));
        let words = line.unwrap_or_default().split_whitespace();
        words.skip(1).take(1).collect()
    };
    ["UserPool ", "LambdaEdge ", "CloudFrontDistribution "]
        .into_iter()
        .map(end)
        .collect()
}

/// The stacks that are there, in both regions.
fn stacks(account: &Ministack) -> Result<Vec<Value>, ToolError> {
    let mut found = Vec::new();
    for region in ["eu-north-1", "us-east-1"] {
        let told = account
            .aws(region, &["cloudformation", "describe-stacks"])?
            .json()?;
        let list = told["Stacks"].as_array().into_iter().flatten();
        found.extend(list.map(|stack| stack["StackName"].clone()));
    }
    Ok(found)
}

#[test]
fn a_site_is_deployed_left_alone_and_updated() -> Checked {
    let account = account()?;
    write_packages(&account)?;

    let said = run(&account, "deploy --packages first --dry-run")?.success()?;
    assert!(said.stderr.contains("no stack was changed"), "{said}");
    assert_eq!(stacks(&account)?, Vec::<Value>::new(), "{said}");

    let said = run(&account, "deploy --packages first")?.success()?;
    assert_eq!(ends(&said), ["created"; 3], "{said}");
    assert!(said.stdout.contains("https://docs.example.com\n"), "{said}");
    let pool = values(&stack(&account, STACKS[0].2)?, "Output");
    let text = |name: &str| pool[name].as_str().unwrap_or_default().to_owned();
    let handler = [
        &text("CognitoUserPoolID"),
        &text("CognitoAppClientID"),
        "docs-example-com",
    ]
    .join(":");
    let versions = functions_of_distribution(&account)?;
    let expected = json!({
        "function": "authorize", "release": "first", "handler": handler, "event": { "a": 1 },
    });
    assert_eq!(invoke(&account, &versions[0])?, expected);

    let before = states(&account)?;
    let said = run(&account, "deploy --packages first")?.success()?;
    assert_eq!(ends(&said), ["unchanged"; 3], "{said}");
    let said = run(&account, "diff --packages first --exit-code")?.success()?;
    assert!(said.stdout.starts_with("no differences"), "{said}");

    let said = run(&account, "deploy --packages second --dry-run")?.success()?;
    let changes: Vec<&str> = said
        .stdout
        .lines()
        .filter_map(|line| line.strip_prefix("  "))
        .map(|line| line.split("  ").next().unwrap_or_default())
        .collect();
    let [function, added, removed, site @ ..] = &changes[..] else {
        return Err(said.to_string().into());
    };
    assert_eq!(*function, "~ AuthorizeFunction", "{said}");
    assert!(added.starts_with("+ AuthorizeFunctionVersion"), "{said}");
    assert!(removed.starts_with("- AuthorizeFunctionVersion"), "{said}");
    // The bucket's policy and the records name the distribution, so CloudFormation looks at them again.
    let hanging = [
        "CloudFrontDistribution",
        "ContentBucketPolicy",
        "Route53Record",
        "Route53RecordAaaa",
    ];
    assert_eq!(site, hanging.map(|id| format!("~ {id}")), "{said}");
    let said = run(&account, "diff --packages second --exit-code")?;
    assert_eq!(said.code, Some(1), "{said}");
    assert_eq!(states(&account)?, before, "looking changes nothing");

    let said = run(&account, "deploy --packages second")?.success()?;
    assert_eq!(ends(&said), ["unchanged", "updated", "updated"], "{said}");
    let now = functions_of_distribution(&account)?;
    assert_eq!(now[1..], versions[1..], "the other functions are the same");
    assert_eq!(invoke(&account, &now[0])?["release"], "second");
    assert_eq!(
        invoke(&account, &versions[0])?["release"],
        "first",
        "CloudFront may still run it"
    );
    Ok(())
}

#[test]
fn sam_deploys_what_is_wired_by_parameters() -> Checked {
    let account = account()?;
    write_packages(&account)?;
    let deploy = "deploy --packages first --wiring parameters --with sam";
    run(&account, deploy)?.success()?;
    let pool = values(&stack(&account, STACKS[0].2)?, "Output");
    let edge = stack(&account, STACKS[1].2)?;
    assert_eq!(
        values(&edge, "Parameter")["SecretArn"],
        pool["UserPoolSecretRef"]
    );
    let versions = functions_of_distribution(&account)?;
    assert_eq!(
        invoke(&account, &versions[0])?["handler"],
        "eu-north-1:prod:serverlessAuth"
    );
    let before = states(&account)?;
    run(&account, deploy)?.success()?;
    assert_eq!(states(&account)?, before);
    Ok(())
}

#[test]
fn a_failed_stack_is_told_with_its_cause_and_the_next_run_recovers() -> Checked {
    let account = account()?;
    write_packages(&account)?;
    let right = fs::read_to_string(account.folder().join("palisade.yaml"))?;
    let wrong = account.folder().join("wrong.yaml");
    fs::write(wrong, "hostedZone: Z0000000000000000000\n")?;
    let deploy = "deploy --packages first --wiring parameters";
    let said = run(&account, &format!("{deploy} --config wrong.yaml"))?;
    assert_eq!(said.code, Some(1), "{said}");
    let cause =
        "the stack `CloudFrontDistribution` (serverless-auth-infra in eu-north-1) was not created";
    assert!(said.stderr.contains(cause), "{said}");
    // Both records fail, and either may be the first.
    assert!(said.stderr.contains(": Route53Record"), "{said}");
    assert!(
        said.stderr
            .contains("No hosted zone with id 'Z0000000000000000000'"),
        "{said}"
    );
    let failed = stack(&account, STACKS[2].2)?;
    assert_eq!(failed["StackStatus"], "ROLLBACK_COMPLETE");

    assert!(right.starts_with("hostedZone"), "{right}");
    let said = run(&account, deploy)?.success()?;
    assert_eq!(ends(&said), ["unchanged", "updated", "created"], "{said}");
    let pool = values(&stack(&account, STACKS[0].2)?, "Output");
    let edge = stack(&account, STACKS[1].2)?;
    assert_eq!(
        values(&edge, "Parameter")["SecretArn"],
        pool["UserPoolSecretRef"]
    );
    assert_eq!(functions_of_distribution(&account)?.len(), 5);
    Ok(())
}

/// As Ctrl-C at a terminal does it: the commands that the program runs are interrupted too.
#[test]
fn an_interrupted_deployment_is_taken_up_by_the_next_run() -> Checked {
    use std::io::{BufRead, BufReader};
    use std::os::unix::process::CommandExt;

    let account = account()?;
    write_packages(&account)?;
    let mut command = account.command(env!("CARGO_BIN_EXE_deployer"));
    command
        .args(["deploy", "--packages", "first", "--app", "multi-region"])
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let mut child = command.spawn()?;
    let mut lines = BufReader::new(child.stderr.take().ok_or("it is piped")?).lines();
    let mut told = Vec::new();
    // CloudFormation has begun with the second stack then.
    for line in lines.by_ref() {
        told.push(line?);
        if told.iter().any(|line| line.contains("LambdaEdge  creates")) {
            break;
        }
    }
    let id = i32::try_from(child.id()).ok().and_then(Pid::from_raw);
    kill_process_group(id.ok_or("a process has an id")?, Signal::INT)?;
    for line in lines {
        told.push(line?);
    }
    let status = child.wait()?;
    let told = told.join("\n");
    assert_eq!(status.code(), Some(130), "{told}");
    assert!(told.contains("interrupted"), "{told}");

    let said = run(&account, "deploy --packages first")?.success()?;
    let ends = ends(&said);
    assert_eq!([&ends[0], &ends[2]], ["unchanged", "created"], "{said}");
    let versions = functions_of_distribution(&account)?;
    assert_eq!(invoke(&account, &versions[0])?["release"], "first");
    for (_, _, name) in STACKS {
        assert_eq!(stack(&account, name)?["StackStatus"], "CREATE_COMPLETE");
    }
    Ok(())
}
