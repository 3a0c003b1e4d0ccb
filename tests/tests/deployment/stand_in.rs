//! `ministack` is started, talked to and ended as the other tests rely on.

use std::error::Error;
use std::fs;

use palisade_tests::ministack::Ministack;
use palisade_tests::tools::ToolError;

const TEMPLATE: &str = "
Resources:
  Greeting:
    Type: AWS::SSM::Parameter
    Properties: { Type: String, Value: hello }
Outputs:
  Name: { Value: !Ref Greeting }
";

#[test]
fn the_real_command_deploys_to_it_and_no_other_one_sees_it() -> Result<(), Box<dyn Error>> {
    let account = Ministack::start()?;
    let other = Ministack::start()?;
    assert_ne!(account.endpoint(), other.endpoint());
    let template = account.folder().join("template.yaml");
    fs::write(&template, TEMPLATE)?;
    let deploy = "aws cloudformation deploy --stack-name greeting --template-file template.yaml";
    let line = format!("{deploy} --region eu-north-1");
    account.shell(&account.folder(), &line)?.success()?;

    let stacks = |of: &Ministack, region| {
        let said = of.aws(region, &["cloudformation", "describe-stacks"])?;
        Ok::<_, ToolError>(said.json()?["Stacks"].as_array().map_or(0, Vec::len))
    };
    assert_eq!(stacks(&account, "eu-north-1")?, 1);
    assert_eq!(stacks(&account, "us-east-1")?, 0);
    assert_eq!(stacks(&other, "eu-north-1")?, 0);
    Ok(())
}

#[test]
fn a_command_that_fails_is_told_with_what_it_said() -> Result<(), ToolError> {
    let account = Ministack::start()?;
    let arguments = ["cloudformation", "describe-stacks", "--stack-name", "none"];
    let said = account.aws("us-east-1", &arguments)?;
    assert!(!said.is_success());
    let error = said.json().expect_err("there is no such stack").to_string();
    assert!(
        error.contains("ValidationError") && error.contains("exit code"),
        "{error}"
    );
    Ok(())
}

#[test]
fn it_listens_on_loopback_only_and_ends_with_its_value() -> Result<(), ToolError> {
    let account = Ministack::start()?;
    let id = account.process();
    let listens = palisade_tests::ministack::listens_at(id);
    assert!(!listens.is_empty());
    for address in listens {
        assert!(address.ip().is_loopback(), "{address}");
    }
    drop(account);
    assert!(!fs::exists(format!("/proc/{id}")).unwrap_or(true));
    Ok(())
}
