//! A small app over two regions, in both wirings, before the judges that every app must pass.

use std::path::Path;

use palisade::{App, Raw, Region, Wiring, text};
use palisade_tests::tools::Exceptions;
use palisade_tests::whole::Output;
use serde_json::json;

fn news(wiring: Wiring) -> App {
    let mut app = App::named("news").wiring(wiring);
    let source = app.stack("Source", Region::EuNorth1);
    let topic = source.add(
        "Topic",
        Raw::new(
            "AWS::SNS::Topic",
            json!({ "KmsMasterKeyId": "alias/aws/sns" }),
        ),
    );
    let site = app.stack("Site", Region::UsEast1);
    let value = text!(
        "news come from ",
        topic.attribute::<String>("TopicName"),
        ":\n  on\n2012-10-17"
    );
    site.add(
        "Where",
        Raw::new(
            "AWS::SSM::Parameter",
            json!({ "Type": "String", "Value": value }),
        ),
    );
    let traps = [
        "on",
        "no",
        "~",
        "",
        "1e3",
        "0o7",
        "0123",
        "12:30:45",
        "2012-10-17",
        "a: b",
        "# a",
        " a",
        "=",
        "<<",
    ];
    for (index, trap) in traps.into_iter().enumerate() {
        let properties = json!({ "Type": "String", "Value": "a", "Description": trap, "Tags": { "trap": trap } });
        site.add(
            &format!("Trap{index}"),
            Raw::new("AWS::SSM::Parameter", properties),
        );
    }
    app
}

fn output(test: &str, wiring: Wiring) -> Output {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("small-app")
        .join(test);
    let name = match wiring {
        Wiring::Parameters => "parameters",
        _ => "stack-output",
    };
    Output::new(name, &scratch, || news(wiring)).expect("the app is right")
}

#[test]
fn yaml_is_read_as_meant_by_aws() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        output("read", wiring).is_read_as_meant().expect("the same");
    }
}

#[test]
fn cfn_lint_finds_nothing() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        output("lint", wiring)
            .is_lint_free(&Exceptions::default())
            .expect("nothing");
    }
}

#[test]
fn sam_accepts_it() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        output("sam", wiring)
            .is_accepted_by_sam()
            .expect("accepted");
    }
}

#[test]
fn what_aws_does_not_know_is_refused_by_both() {
    let build = || {
        let mut app = App::new();
        let stack = app.stack("Wrong", Region::EuNorth1);
        stack.add("Nothing", Raw::new("AWS::Palisade::Nothing", json!({})));
        app
    };
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("small-app");
    let output = Output::new("wrong", &scratch, build).expect("any type is possible");
    let wrong = output
        .is_lint_free(&Exceptions::default())
        .expect_err("no such type");
    assert!(wrong.to_string().contains("E3006"), "{wrong}");
    let wrong = output.is_accepted_by_sam().expect_err("no such type");
    assert!(
        wrong.to_string().contains("AWS::Palisade::Nothing"),
        "{wrong}"
    );
}
