//! Functions of AWS SAM, whose versions the transform makes.

use palisade::{App, Problem, Region};

fn broken(region: Region, arn: &str, properties: &str) -> Vec<String> {
    let mut app = App::new();
    app.stack("Site", region).include_template(&format!(
        "
Transform: AWS::Serverless-2016-10-31
Resources:
  Cdn:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - Id: site
            DomainName: example.com
            CustomOriginConfig: {{ OriginProtocolPolicy: https-only }}
        DefaultCacheBehavior:
          TargetOriginId: site
          ViewerProtocolPolicy: redirect-to-https
          CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad
          LambdaFunctionAssociations:
            - EventType: viewer-request
              LambdaFunctionARN: {arn}
  Authorize:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: index.handler
      CodeUri: authorize
      AutoPublishAlias: live
      {properties}
"
    ));
    let Err(problems) = app.synth() else {
        return Vec::new();
    };
    let told = |problem: &Problem| {
        let place = problem.message().split(':').next().unwrap_or_default();
        format!("{} {place}", problem.rule().unwrap_or("none"))
    };
    problems.iter().map(told).collect()
}

const ROLE: &str = "Role: arn:aws:iam::111122223333:role/authorize";

#[test]
fn a_version_of_sam_is_one() {
    for arn in ["!Ref Authorize.Version", "!Sub '${Authorize.Version}'"] {
        assert!(broken(Region::UsEast1, arn, ROLE).is_empty(), "{arn}");
        assert_eq!(
            broken(Region::EuNorth1, arn, ROLE),
            [
                "edge-function-region DistributionConfig/DefaultCacheBehavior/LambdaFunctionAssociations/0/LambdaFunctionARN"
            ]
        );
    }
}

#[test]
fn an_alias_and_a_bare_function_of_sam_are_none() {
    for arn in [
        "!Ref Authorize.Alias",
        "!GetAtt Authorize.Arn",
        "!Ref Authorize",
    ] {
        assert_eq!(
            broken(Region::UsEast1, arn, ROLE),
            [
                "edge-function-version DistributionConfig/DefaultCacheBehavior/LambdaFunctionAssociations/0/LambdaFunctionARN"
            ],
            "{arn}"
        );
    }
}

#[test]
fn a_function_of_sam_has_only_what_the_edge_has() {
    let arn = "!Ref Authorize.Version";
    let cases = [
        ("Tracing: Active", "edge-function-features Tracing"),
        (
            "Architectures: [arm64]",
            "edge-function-features Architectures/0",
        ),
        (
            "DeadLetterQueue: { Type: SQS, TargetArn: 'arn:aws:sqs:us-east-1:111122223333:failed' }",
            "edge-function-features DeadLetterQueue",
        ),
        (
            "ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 2 }",
            "edge-function-features ProvisionedConcurrencyConfig",
        ),
        (
            "Environment: { Variables: { POOL: docs } }",
            "edge-function-features Environment/Variables",
        ),
        ("Timeout: 31", "edge-function-timeout Timeout"),
    ];
    for (property, expected) in cases {
        let properties = format!("{property}\n      {ROLE}");
        assert_eq!(broken(Region::UsEast1, arn, &properties), [expected]);
    }
    assert!(
        broken(
            Region::UsEast1,
            arn,
            &format!("Tracing: Disabled\n      {ROLE}")
        )
        .is_empty()
    );
}

#[test]
fn the_role_that_sam_makes_trusts_lambda_alone() {
    let arn = "!Ref Authorize.Version";
    let trust = |services: &str| {
        format!(
            "AssumeRolePolicyDocument: {{ Statement: [{{ Effect: Allow, Principal: {{ Service: {services} }}, Action: 'sts:AssumeRole' }}] }}"
        )
    };
    let both = trust("[lambda.amazonaws.com, edgelambda.amazonaws.com]");
    assert!(broken(Region::UsEast1, arn, &both).is_empty());
    for properties in ["Timeout: 5", &trust("lambda.amazonaws.com")] {
        assert_eq!(
            broken(Region::UsEast1, arn, properties),
            ["edge-function-role AssumeRolePolicyDocument"],
            "{properties}"
        );
    }
}
