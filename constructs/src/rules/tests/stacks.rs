//! Values that come from other stacks, in both wirings.

use serde_json::json;

use crate::rules::model::Model;
use crate::rules::read::Piece;
use crate::{App, Output, Parameter, Raw, Region, Value, Wiring, text};

fn badge(properties: serde_json::Value) -> Raw {
    Raw::new("Acme::Docs::Badge", properties)
}

#[test]
fn what_a_value_is_taken_from_is_found_in_its_own_stack() {
    for wiring in [Wiring::StackOutput, Wiring::Parameters] {
        let mut app = App::named("docs").wiring(wiring);
        let source = app.stack("Source", Region::UsEast1);
        let topic = source.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
        let site = app.stack("Site", Region::EuNorth1);
        let arn: Value<String> = topic.attribute("TopicArn");
        let whole = text!("arn of ", arn.clone());
        site.add(
            "Badge",
            badge(json!({ "Arn": arn, "Whole": whole, "Ref": topic.reference() })),
        );
        let assembly = app.synth().unwrap();

        let model = Model::of(&assembly);
        let badge = model.resources("Acme::Docs::Badge").next().unwrap();
        let target = badge.property("/Arn").target().unwrap();
        assert_eq!(target.attribute, Some("TopicArn"), "{wiring:?}");
        assert_eq!(target.resource.logical_id(), "Topic");
        assert_eq!(target.resource.region(), Region::UsEast1);
        assert_eq!(badge.property("/Ref").target().unwrap().attribute, None);
        assert!(badge.property("/Whole").target().is_none());
        let pieces = badge.property("/Whole").pieces();
        let [Piece::Known(known), Piece::Late(Some(late))] = pieces.as_slice() else {
            panic!("a known and a late part are there in {wiring:?}");
        };
        assert_eq!(known, "arn of ");
        assert!(late.resource == target.resource);
    }
}

#[test]
fn an_output_without_a_resource_is_followed_too() {
    let mut app = App::named("docs");
    let source = app.stack("Source", Region::UsEast1);
    let name: Value<String> = source.add("Name", Parameter::text().default("docs"));
    source.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    source.add(
        "Where",
        Output::new(text!(name, "-", crate::Pseudo::Region)),
    );
    let site = app.stack("Site", Region::EuNorth1);
    let given = crate::Function::stack_output_in("us-east-1", "docs-source", "Where");
    let other = crate::Function::stack_output_in("us-east-1", "someone-elses", "Where");
    site.add("Badge", badge(json!({ "Where": given, "Other": other })));
    let assembly = app.synth().unwrap();
    let model = Model::of(&assembly);
    let badge = model.resources("Acme::Docs::Badge").next().unwrap();
    assert_eq!(
        badge.property("/Where").text().as_deref(),
        Some("docs-us-east-1")
    );
    assert_eq!(badge.property("/Other").text(), None);
}

#[test]
fn outputs_in_a_circle_are_late() {
    let mut app = App::new();
    for (name, other) in [("A", "B"), ("B", "A")] {
        app.stack(name, Region::EuNorth1).include_template(&format!(
            "
Resources:
  Badge: {{ Type: Acme::Docs::Badge, Properties: {{ Text: !GetStackOutput {{ StackName: {other}, OutputName: Out }} }} }}
Outputs:
  Out: {{ Value: !GetStackOutput {{ StackName: {other}, OutputName: Out }} }}
"
        ));
    }
    let assembly = app.synth().unwrap();
    let model = Model::of(&assembly);
    for badge in model.all() {
        assert_eq!(badge.property("/Text").text(), None);
        assert!(badge.property("/Text").target().is_none());
    }
}
