//! The tools judge as the tests over whole apps rely on.

use std::fs;
use std::path::PathBuf;

use palisade_tests::tools::{
    Exceptions, Level, Linter, ToolError, cfn_lint, pyyaml_as_json, sam_validate,
};

fn file(name: &str, text: &str) -> PathBuf {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&file, text).expect("the folder for the tests' files can be written");
    file
}

const GOOD: &str = "
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  News:
    Type: AWS::SNS::Topic
";

const BAD: &str = "
AWSTemplateFormatVersion: '2010-09-09'
Resources:
  News:
    Type: AWS::SNS::Topic
    Properties:
      TopicNam: news
";

#[test]
fn cfn_lint_finds_a_misspelt_property_and_nothing_in_a_good_template() -> Result<(), ToolError> {
    let good = file("lint-good.yaml", GOOD);
    let bad = file("lint-bad.yaml", BAD);
    let findings = cfn_lint("eu-north-1", &[&good, &bad])?;
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!(findings[0].rule, "E3002");
    assert_eq!(findings[0].level, Level::Error);
    assert_eq!(findings[0].path, "Resources/News/Properties/TopicNam");
    assert!(findings[0].file.ends_with("lint-bad.yaml"));
    Ok(())
}

#[test]
fn an_exception_takes_its_finding_away_and_an_unused_one_is_reported() -> Result<(), ToolError> {
    let bad = file("lint-excepted.yaml", BAD);
    let findings = cfn_lint("eu-north-1", &[&bad])?;
    let exceptions = |path: &str| {
        Exceptions::parse(&format!(
            "[{{ linter: cfn-lint, rule: E3002, template: lint-excepted.yaml, path: {path}, reason: a test }}]"
        ))
    };
    assert!(
        exceptions("Resources/News")?
            .judge(Linter::CfnLint, &findings)
            .is_empty()
    );
    let wrong = exceptions("Resources/New")?.judge(Linter::CfnLint, &findings);
    assert_eq!(wrong.len(), 2, "{wrong:?}");
    assert!(wrong[1].contains("not needed any more"), "{wrong:?}");
    Ok(())
}

#[test]
fn an_exception_without_a_reason_is_refused() {
    let text =
        "[{ linter: cfn-lint, rule: E3002, template: t.yaml, path: Resources, reason: ' ' }]";
    let error = Exceptions::parse(text).expect_err("the reason is empty");
    assert!(error.to_string().contains("gives no reason"));
}

#[test]
fn sam_accepts_a_good_template_and_refuses_a_bad_one() -> Result<(), ToolError> {
    let good = sam_validate("eu-north-1", &file("sam-good.yaml", GOOD))?;
    assert!(good.accepted, "{}", good.text);
    let bad = sam_validate("eu-north-1", &file("sam-bad.yaml", BAD))?;
    assert!(!bad.accepted, "{}", bad.text);
    assert!(bad.text.contains("TopicNam"), "{}", bad.text);
    Ok(())
}

#[test]
fn pyyaml_shows_texts_that_it_takes_for_something_else() -> Result<(), ToolError> {
    let read = pyyaml_as_json(&file(
        "traps.yaml",
        "plain: on\ndate: 2012-10-17\ntext: 'on'\n",
    ))?;
    let expected = serde_json::json!({ "plain": true, "date": "<date 2012-10-17>", "text": "on" });
    assert_eq!(read, expected);
    Ok(())
}
