//! What `synth destroy` leaves of `multi-region`: what it says, and nothing else.

use std::fs;

use palisade_tests::ministack::{Ministack, Said};
use palisade_tests::tools::ToolError;
use serde_json::{Value, json};

use super::packages;
use super::site::{Checked, STACKS, account};

fn run(account: &Ministack, arguments: &str) -> Result<Said, ToolError> {
    let program = env!("CARGO_BIN_EXE_deployer");
    let line = format!("'{program}' {arguments} --app multi-region");
    account.shell(&account.folder(), &line)
}

/// What there is of all that the site is made of, but the bucket of uploads, which is no app's.
fn left(account: &Ministack) -> Result<Value, ToolError> {
    let ask = |region, arguments: &[&str], query| {
        let arguments = [arguments, &["--query", query]].concat();
        account.aws(region, &arguments)?.json()
    };
    let stacks = |region| {
        let query = "Stacks[?StackName!='palisade-uploads'].StackName";
        ask(region, &["cloudformation", "describe-stacks"], query)
    };
    Ok(json!({
        "stacks": [stacks("eu-north-1")?, stacks("us-east-1")?],
        "functions": ask("us-east-1", &["lambda", "list-functions"], "Functions[].FunctionName")?,
        "distributions": ask("us-east-1", &["cloudfront", "list-distributions"], "DistributionList.Quantity")?,
        "buckets": ask("us-east-1", &["s3api", "list-buckets"], "Buckets[?contains(Name,'serverless-auth')].Name")?,
        "pools": ask("eu-north-1", &["cognito-idp", "list-user-pools", "--max-results", "9"], "UserPools[].Name")?,
        "parameters": ask("eu-north-1", &["ssm", "describe-parameters"], "Parameters[].Name")?,
        "roles": ask("us-east-1", &["iam", "list-roles"], "Roles[?contains(RoleName,'serverless-auth')].RoleName")?,
    }))
}

#[test]
fn what_holds_data_stays_until_it_is_asked_for_and_then_nothing_does() -> Checked {
    let account = account()?;
    packages::write(&account.folder().join("first"), &[])?;
    run(&account, "deploy --packages first")?.success()?;
    fs::write(account.folder().join("index.html"), "<!doctype html>")?;
    let bucket = "prod-serverless-auth-content";
    let put = [
        "s3",
        "cp",
        "index.html",
        &format!("s3://{bucket}/index.html"),
    ];
    account.aws("eu-north-1", &put)?.success()?;

    let before = left(&account)?;
    let said = run(&account, "destroy")?;
    assert!(!said.is_success(), "nobody agreed: {said}");
    assert_eq!(left(&account)?, before);

    let said = run(&account, "destroy --yes")?;
    let now = left(&account)?;
    assert_eq!(now["buckets"], json!([bucket]), "{said}");
    assert!(said.stdout.contains(bucket), "{said}");
    assert_eq!(
        now["pools"],
        json!(["prod-serverless-auth-user-pool"]),
        "{said}"
    );
    assert!(said.stdout.contains("AWS::Cognito::UserPool"), "{said}");
    for gone in ["functions", "roles", "parameters"] {
        assert_eq!(now[gone], json!([]), "{gone}: {said}");
    }
    // The command leaves an empty list out.
    assert_eq!(now["distributions"], Value::Null, "{said}");
    for (region, stacks) in [("eu-north-1", 0), ("us-east-1", 1)] {
        let names = STACKS.iter().filter(|stack| stack.1 == region);
        for (_, _, name) in names {
            let there = now["stacks"][stacks].as_array().into_iter().flatten();
            assert_eq!(
                there.filter(|stack| *stack == name).count(),
                0,
                "{name}: {said}"
            );
        }
    }
    Ok(())
}

#[test]
fn all_is_gone_where_that_is_asked_for() -> Checked {
    let account = account()?;
    packages::write(&account.folder().join("first"), &[])?;
    let nothing = left(&account)?;
    run(&account, "deploy --packages first")?.success()?;
    fs::write(account.folder().join("index.html"), "<!doctype html>")?;
    let put = [
        "s3",
        "cp",
        "index.html",
        "s3://prod-serverless-auth-content/index.html",
    ];
    account.aws("eu-north-1", &put)?.success()?;

    run(&account, "destroy --yes --delete-content --delete-retained")?.success()?;
    assert_eq!(left(&account)?, nothing);
    run(&account, "deploy --packages first")?.success()?;
    Ok(())
}
