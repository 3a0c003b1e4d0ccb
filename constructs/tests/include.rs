//! Templates that exist already: included, written again as they were, and extended.

mod told;

use palisade::{App, Format, Handle, Output, Raw, Region, Resource, text};
use serde_json::{Value as Json, json};

use told::told;

struct Bucket;

impl Resource for Bucket {
    const TYPE: &'static str = "AWS::S3::Bucket";
}

/// Every section, every short function, and every attribute of a resource.
const TEMPLATE: &str = r#"
AWSTemplateFormatVersion: "2010-09-09"
Transform: [AWS::LanguageExtensions]
Description: Everything that a template may hold
Metadata:
  AWS::CloudFormation::Interface: { ParameterGroups: [] }
Parameters:
  Stage: { Type: String, Default: dev, AllowedValues: [dev, prod] }
Rules:
  OneRule: { Assertions: [{ Assert: !Equals [!Ref Stage, prod] }] }
Mappings:
  Sizes: { dev: { Days: 1 }, prod: { Days: 30 } }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Not [!Condition IsProd]
Resources:
  Files:
    Type: AWS::S3::Bucket
    Condition: IsProd
    DependsOn: [Other]
    DeletionPolicy: Retain
    UpdateReplacePolicy: Delete
    Metadata: { Why: because }
    Properties:
      BucketName: !Sub "${Stage}-${AWS::AccountId}"
      Tags:
        - { Key: Arn, Value: !GetAtt Other.Arn }
        - { Key: Nested, Value: !GetAtt [Other, Arn] }
        - { Key: Joined, Value: !Join ["-", [a, !Ref Stage]] }
        - { Key: Days, Value: !FindInMap [Sizes, !Ref Stage, Days] }
        - { Key: If, Value: !If [IsProd, "yes", !Ref "AWS::NoValue"] }
        - { Key: Code, Value: "{{resolve:ssm:/code:1}}" }
        - { Key: Norway, Value: "NO" }
  Other:
    Type: AWS::S3::Bucket
Outputs:
  Name:
    Condition: IsProd
    Description: The name
    Value: !Ref Files
    Export: { Name: !Sub "${AWS::StackName}-name" }
"#;

fn included() -> App {
    let mut app = App::new();
    app.stack("Legacy", Region::EuNorth1)
        .include_template(TEMPLATE);
    app
}

#[test]
fn a_template_is_written_again_as_it_was() {
    let assembly = included().synth().unwrap();
    let again: Json = serde_yaml::from_str(assembly.template("Legacy").yaml()).unwrap();
    assert_eq!(
        again,
        json!({
            "AWSTemplateFormatVersion": "2010-09-09",
            "Transform": ["AWS::LanguageExtensions"],
            "Description": "Everything that a template may hold",
            "Metadata": { "AWS::CloudFormation::Interface": { "ParameterGroups": [] } },
            "Parameters": { "Stage": { "Type": "String", "Default": "dev", "AllowedValues": ["dev", "prod"] } },
            "Rules": { "OneRule": { "Assertions": [{ "Assert": { "Fn::Equals": [{ "Ref": "Stage" }, "prod"] } }] } },
            "Mappings": { "Sizes": { "dev": { "Days": 1 }, "prod": { "Days": 30 } } },
            "Conditions": {
                "IsProd": { "Fn::Equals": [{ "Ref": "Stage" }, "prod"] },
                "IsDev": { "Fn::Not": [{ "Condition": "IsProd" }] },
            },
            "Resources": {
                "Files": {
                    "Type": "AWS::S3::Bucket",
                    "Condition": "IsProd",
                    "DependsOn": ["Other"],
                    "DeletionPolicy": "Retain",
                    "UpdateReplacePolicy": "Delete",
                    "Metadata": { "Why": "because" },
                    "Properties": {
                        "BucketName": { "Fn::Sub": "${Stage}-${AWS::AccountId}" },
                        "Tags": [
                            { "Key": "Arn", "Value": { "Fn::GetAtt": ["Other", "Arn"] } },
                            { "Key": "Nested", "Value": { "Fn::GetAtt": ["Other", "Arn"] } },
                            { "Key": "Joined", "Value": { "Fn::Join": ["-", ["a", { "Ref": "Stage" }]] } },
                            { "Key": "Days", "Value": { "Fn::FindInMap": ["Sizes", { "Ref": "Stage" }, "Days"] } },
                            { "Key": "If", "Value": { "Fn::If": ["IsProd", "yes", { "Ref": "AWS::NoValue" }] } },
                            { "Key": "Code", "Value": "{{resolve:ssm:/code:1}}" },
                            { "Key": "Norway", "Value": "NO" },
                        ],
                    },
                },
                "Other": { "Type": "AWS::S3::Bucket" },
            },
            "Outputs": { "Name": {
                "Condition": "IsProd",
                "Description": "The name",
                "Value": { "Ref": "Files" },
                "Export": { "Name": { "Fn::Sub": "${AWS::StackName}-name" } },
            } },
        })
    );
}

#[test]
fn what_was_included_can_be_used_and_changed() {
    let mut app = App::new();
    let legacy = app.stack("Legacy", Region::EuNorth1);
    legacy.include_template(TEMPLATE);
    let files: Handle<Bucket> = legacy.included("Files");
    legacy.resource_mut(files).set("/BucketName", "docs");
    let copy = legacy.add(
        "Copy",
        Raw::new(
            "AWS::SNS::Topic",
            json!({ "DisplayName": text!("of ", files.reference()) }),
        ),
    );
    let elsewhere = app.stack("Elsewhere", Region::EuNorth1);
    let wired = elsewhere.add(
        "Topic",
        Raw::new(
            "AWS::SNS::Topic",
            json!({ "DisplayName": files.attribute::<String>("DomainName") }),
        ),
    );

    let assembly = app.synth().unwrap();
    assert_eq!(assembly.resource(files).property("/BucketName"), "docs");
    assert_eq!(
        assembly.resource(copy).property("/DisplayName"),
        json!({ "Fn::Sub": "of ${Files}" })
    );
    assert_eq!(
        assembly
            .resource(wired)
            .property("/DisplayName/Fn::GetStackOutput/OutputName"),
        "FilesDomainName"
    );
}

#[test]
fn what_is_no_template_is_reported() {
    for (text, message) in [
        ("[1, 2]", "a template is a map of sections"),
        (
            "Resources: { A: { Properties: {} } }",
            "the resource `A` has no `Type`",
        ),
        ("Resources: { A: 1 }", "the resource `A` must be a map"),
        (
            "Parameters: { A: 1 }\nResources: {}",
            "`A` of the template must be a map",
        ),
        ("Description: x", "the template has no section `Resources`"),
        ("a: [", "the template cannot be read"),
    ] {
        let mut app = App::new();
        app.stack("Legacy", Region::EuNorth1).include_template(text);
        let problems = app.synth().unwrap_err();
        assert!(problems.to_string().contains(message), "{text}: {problems}");
    }
}

#[test]
fn a_look_up_that_finds_nothing_is_reported() {
    let mut app = App::new();
    let legacy = app.stack("Legacy", Region::EuNorth1);
    legacy.include_template(
        "Resources: { News: { Type: AWS::SNS::Topic }, Files: { Type: AWS::S3::Bucket } }",
    );
    let wrong: Handle<Bucket> = legacy.included("News");
    let none: Handle<Bucket> = legacy.included("Nothing");
    legacy.add("Wrong", Output::new(wrong.reference()));
    legacy.add("None", Output::new(none.reference()));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: resource `News` of the included template is of type `AWS::SNS::Topic`, not `AWS::S3::Bucket`
      --> constructs/tests/include.rs:LINE
       in Legacy

    error: no included template has a resource `Nothing`
      --> constructs/tests/include.rs:LINE
       in Legacy
     hint: there are: News, Files

    2 problems, nothing was written
    ");
}

#[test]
fn an_included_template_reads_the_same_as_json() {
    let assembly = included().synth().unwrap();
    let json = assembly.template("Legacy").to_string();
    let yaml: Json = serde_yaml::from_str(assembly.template("Legacy").yaml()).unwrap();
    assert_eq!(serde_json::from_str::<Json>(&json).unwrap(), yaml);
    assert_eq!(Format::Json.file_name(), "template.json");
}
