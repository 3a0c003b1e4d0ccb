//! Rules that may be broken.

use crate::{App, Problem, Region, Stack};

const TEMPLATE: &str = "
Resources:
  Cdn:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - { Id: site, DomainName: example.com, CustomOriginConfig: { OriginProtocolPolicy: https-only } }
        DefaultCacheBehavior:
          TargetOriginId: site
          ViewerProtocolPolicy: redirect-to-https
          CachePolicyId: 4135ea2d-6df8-44a3-9df3-4b5a84be39ad
          LambdaFunctionAssociations:
            - EventType: viewer-request
              LambdaFunctionARN: arn:aws:lambda:eu-north-1:111122223333:function:authorize:7
";

fn told(change: impl Fn(&mut Stack)) -> Vec<String> {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    stack.include_template(TEMPLATE);
    change(stack);
    match app.synth() {
        Ok(_) => Vec::new(),
        Err(problems) => problems
            .iter()
            .map(Problem::to_string)
            .map(first_and_last)
            .collect(),
    }
}

/// Without the line of this file.
fn first_and_last(problem: String) -> String {
    let lines = problem.lines().filter(|line| !line.starts_with("  --> "));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_suppressed_rule_is_not_told_and_leaves_its_reason() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::UsEast1);
    stack.include_template(TEMPLATE);
    stack.suppress("Cdn", "edge-function-region", "a region of its own");
    let assembly = app.synth().unwrap();
    let expected = "
    Metadata:
      Palisade:
        Suppressed:
        - Rule: edge-function-region
          Reason: a region of its own
    Properties:
";
    let yaml = assembly.template("Site").yaml();
    let lines =
        |text: &str| -> Vec<String> { text.split_whitespace().map(str::to_owned).collect() };
    let (yaml, expected) = (lines(yaml).join(" "), lines(expected).join(" "));
    assert!(yaml.contains(&expected), "{yaml}");
    let json = assembly.template("Site").to_string();
    assert!(json.contains("\"Suppressed\""), "{json}");
}

#[test]
fn a_resource_says_so_itself() {
    struct Distribution;
    impl crate::Resource for Distribution {
        const TYPE: &'static str = "AWS::CloudFront::Distribution";
    }
    let suppressed = told(|stack| {
        let cdn = stack.included::<Distribution>("Cdn");
        stack
            .resource_mut(cdn)
            .suppress("edge-function-region", "because");
    });
    assert!(suppressed.is_empty(), "{suppressed:?}");
}

#[test]
fn a_suppression_that_does_not_help_is_told() {
    let finding = |told: &[String]| told[0].starts_with("error[edge-function-region]");
    let unused = told(|stack| {
        stack.suppress("Cdn", "edge-function-version", "because");
    });
    assert!(finding(&unused));
    assert_eq!(
        unused[1..],
        [
            "error: the rule `edge-function-version` is suppressed, but not broken\n   in Site/Cdn\n hint: take the suppression away"
        ]
    );
    let elsewhere = told(|stack| {
        stack.suppress("Cd", "edge-function-region", "because");
    });
    assert!(
        finding(&elsewhere) && elsewhere[1].contains("in Site/Cd\n"),
        "{elsewhere:?}"
    );
    let misspelt = told(|stack| {
        stack.suppress("Cdn", "edge-function-regions", "because");
    });
    assert!(finding(&misspelt));
    assert_eq!(
        misspelt[1..],
        [
            "error: no rule `edge-function-regions` is there to suppress\n   in Site/Cdn\n hint: did you mean `edge-function-region`?"
        ]
    );
    let without = told(|stack| {
        stack.suppress("Cdn", "edge-function-region", " ");
    });
    assert_eq!(
        without,
        [
            "error: the rule `edge-function-region` is suppressed without a reason\n   in Site/Cdn\n hint: say why it may be broken here, for whoever reads the template"
        ]
    );
}
