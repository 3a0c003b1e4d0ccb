//! Values between stacks: both wirings, order, cycles, and consumers that follow their producers.

mod told;

use palisade::{App, Function, Handle, Output, Raw, Region, Stack, Value, Wiring, text};
use serde_json::{Value as Json, json};

use told::told;

fn topic(stack: &mut Stack, id: &str, properties: Json) -> Handle<Raw> {
    stack.add(id, Raw::new("AWS::SNS::Topic", properties))
}

fn parameter(stack: &mut Stack, id: &str, value: impl Into<Value<String>>) -> Handle<Raw> {
    let value: Value<String> = value.into();
    stack.add(
        id,
        Raw::new(
            "AWS::SSM::Parameter",
            json!({ "Type": "String", "Value": value }),
        ),
    )
}

fn two_regions(wiring: Wiring, display_name: &str) -> App {
    let mut app = App::named("news").wiring(wiring);
    let source = app.stack("Source", Region::EuNorth1);
    let news = topic(source, "News", json!({ "DisplayName": display_name }));
    let site = app.stack("Site", Region::UsEast1);
    parameter(site, "Arn", news.reference());
    parameter(
        site,
        "Text",
        text!("from ", news.attribute::<String>("TopicName"), "!"),
    );
    app
}

#[test]
fn a_value_of_another_region_is_read_from_the_stacks_output() {
    let assembly = two_regions(Wiring::StackOutput, "a").synth().unwrap();
    insta::assert_snapshot!(assembly.template("Source").yaml(), @"
    AWSTemplateFormatVersion: '2010-09-09'
    Resources:
      News:
        Type: AWS::SNS::Topic
        Properties:
          DisplayName: a
    Outputs:
      NewsRef:
        Value:
          Ref: News
      NewsTopicName:
        Value:
          Fn::GetAtt:
            - News
            - TopicName
    ");
    insta::assert_snapshot!(assembly.template("Site").yaml(), @"
    AWSTemplateFormatVersion: '2010-09-09'
    Resources:
      Arn:
        Type: AWS::SSM::Parameter
        Metadata:
          Palisade:
            Follows:
              Source.NewsRef: e6d23bd1ed4c90e0
        Properties:
          Type: String
          Value:
            Fn::GetStackOutput:
              StackName: news-source
              OutputName: NewsRef
              Region: eu-north-1
      Text:
        Type: AWS::SSM::Parameter
        Metadata:
          Palisade:
            Follows:
              Source.NewsTopicName: e6d23bd1ed4c90e0
        Properties:
          Type: String
          Value:
            Fn::Join:
              - ''
              - - 'from '
                - Fn::GetStackOutput:
                    StackName: news-source
                    OutputName: NewsTopicName
                    Region: eu-north-1
                - '!'
    ");
}

#[test]
fn a_value_of_another_region_comes_in_by_a_parameter() {
    let mut app = two_regions(Wiring::Parameters, "a");
    let late = app.stack("Late", Region::UsEast1);
    let own = topic(late, "Own", json!({}));
    let last = app.stack("Last", Region::EuWest1);
    last.receive("OwnTopic", own.reference());
    parameter(last, "Arn", own.reference());

    let assembly = app.synth().unwrap();
    insta::assert_snapshot!(assembly.template("Site").yaml(), @"
    AWSTemplateFormatVersion: '2010-09-09'
    Parameters:
      SourceNewsRef:
        Type: String
        Description: Output NewsRef of the stack news-source
      SourceNewsTopicName:
        Type: String
        Description: Output NewsTopicName of the stack news-source
    Resources:
      Arn:
        Type: AWS::SSM::Parameter
        Properties:
          Type: String
          Value:
            Ref: SourceNewsRef
      Text:
        Type: AWS::SSM::Parameter
        Properties:
          Type: String
          Value:
            Fn::Sub: from ${SourceNewsTopicName}!
    ");
    insta::assert_snapshot!(assembly.template("Last").yaml(), @"
    AWSTemplateFormatVersion: '2010-09-09'
    Parameters:
      OwnTopic:
        Type: String
        Description: Output OwnRef of the stack news-late
    Resources:
      Arn:
        Type: AWS::SSM::Parameter
        Properties:
          Type: String
          Value:
            Ref: OwnTopic
    ");
}

#[test]
fn an_output_of_the_same_value_is_used() {
    let mut app = App::new();
    let source = app.stack("Source", Region::EuNorth1);
    let news = topic(source, "News", json!({}));
    source.add("Topic", Output::new(news.reference()));
    let site = app.stack("Site", Region::EuNorth1);
    let copy = parameter(site, "Arn", news.reference());

    let assembly = app.synth().unwrap();
    assert_eq!(
        assembly.resource(copy).property("/Value"),
        json!({ "Fn::GetStackOutput": { "StackName": "Source", "OutputName": "Topic" } })
    );
    let outputs = Json::from(assembly.stack("Source").unwrap().json().clone());
    assert_eq!(
        outputs["Outputs"],
        json!({ "Topic": { "Value": { "Ref": "News" } } })
    );
}

#[test]
fn a_made_output_keeps_away_from_the_users_names() {
    let mut app = App::new();
    let source = app.stack("Source", Region::EuNorth1);
    let news = topic(source, "News", json!({}));
    source.add("NewsRef", Output::new("something else"));
    let site = app.stack("Site", Region::EuNorth1);
    parameter(site, "Arn", news.reference());

    let source = app.synth().unwrap();
    let source = Json::from(source.stack("Source").unwrap().json().clone());
    assert_eq!(source["Outputs"]["NewsRef"]["Value"], "something else");
    assert_eq!(
        source["Outputs"]["NewsRefWire"]["Value"],
        json!({ "Ref": "News" })
    );
}

fn follows(app: App) -> Json {
    let assembly = app.synth().expect("the app is sound");
    let site = assembly.stack("Site").expect("there is such a stack");
    let resource = site.resources().next().expect("it has resources");
    resource.attribute("Metadata")["Palisade"]["Follows"].clone()
}

#[test]
fn a_consumer_changes_when_its_producer_does() {
    let one = follows(two_regions(Wiring::StackOutput, "a"));
    let same = follows(two_regions(Wiring::StackOutput, "a"));
    let other = follows(two_regions(Wiring::StackOutput, "b"));
    assert_eq!(one, same);
    assert_ne!(one, other);
    assert!(one["Source.NewsRef"].is_string());
}

#[test]
fn a_consumer_changes_when_what_its_producer_is_made_of_does() {
    let app = |name: &str| {
        let mut app = App::new();
        let source = app.stack("Source", Region::EuNorth1);
        let key = source.add(
            "Key",
            Raw::new("AWS::KMS::Key", json!({ "Description": name })),
        );
        let news = topic(source, "News", json!({ "KmsMasterKeyId": key.reference() }));
        let site = app.stack("Site", Region::EuNorth1);
        parameter(site, "Arn", news.reference());
        app
    };
    assert_ne!(follows(app("a")), follows(app("b")));
}

#[test]
fn a_list_crosses_stacks_as_one_text() {
    let mut app = App::new();
    let source = app.stack("Source", Region::EuNorth1);
    let zone = source.add(
        "Zone",
        Raw::new("AWS::Route53::HostedZone", json!({ "Name": "example.com" })),
    );
    let servers: Value<Vec<String>> = zone.attribute_list("NameServers");
    let site = app.stack("Site", Region::UsEast1);
    let copy = parameter(site, "Servers", Function::join(" ", servers));

    let assembly = app.synth().unwrap();
    assert_eq!(
        assembly.resource(copy).property("/Value/Fn::Join/1"),
        json!({ "Fn::Split": ["|", { "Fn::GetStackOutput": {
            "StackName": "Source", "OutputName": "ZoneNameServers", "Region": "eu-north-1"
        } }] })
    );
    let source = Json::from(assembly.stack("Source").unwrap().json().clone());
    assert_eq!(
        source["Outputs"]["ZoneNameServers"]["Value"],
        json!({ "Fn::Join": ["|", { "Fn::GetAtt": ["Zone", "NameServers"] }] })
    );
}

#[test]
fn stacks_are_deployed_in_the_order_of_their_wires() {
    let mut app = App::new();
    // The first stack is begun before the one that it needs.
    topic(app.stack("First", Region::EuNorth1), "Any", json!({}));
    let pool = app.stack("Pool", Region::EuNorth1);
    let pool = topic(pool, "Pool", json!({}));
    let late = app.stack("Late", Region::EuNorth1);
    let own = topic(late, "Own", json!({}));
    late.resource_mut(own).depends_on(pool);
    app.aspect(move |resource| {
        if resource.path() == "Pool/Pool" {
            resource.set("/DisplayName", "x");
        }
    });

    let assembly = app.synth().unwrap();
    let names: Vec<&str> = assembly.stacks().map(palisade::StackView::name).collect();
    assert_eq!(names, ["First", "Pool", "Late"]);
    let late = assembly.stack("Late").unwrap();
    let before: Vec<&str> = late.depends_on().map(palisade::StackView::name).collect();
    assert_eq!(before, ["Pool"]);
    assert!(assembly.resource(own).attribute("DependsOn").is_null());
}

#[test]
fn stacks_that_need_each_other_are_reported() {
    let mut app = App::new();
    let one = app.stack("One", Region::EuNorth1);
    let first = topic(one, "First", json!({}));
    let two = app.stack("Two", Region::EuNorth1);
    let second = topic(two, "Second", json!({ "DisplayName": first.reference() }));
    let three = app.stack("Three", Region::EuNorth1);
    let third = topic(three, "Third", json!({ "DisplayName": second.reference() }));
    app.aspect(move |resource| {
        if resource.path() == "One/First" {
            resource.set("/DisplayName", third.reference());
        }
    });
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: stacks need each other: One -> Three -> Two -> One; `One/First` uses `Three/Third`, `Three/Third` uses `Two/Second`, `Two/Second` uses `One/First`
      --> constructs/tests/wiring.rs:LINE
       in One
     hint: move one of the constructs to the other's stack, for instance a bucket to its distribution

    1 problem, nothing was written
    ");
}

#[test]
fn resources_that_need_each_other_are_reported() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    let first = topic(stack, "First", json!({}));
    let second = topic(stack, "Second", json!({ "DisplayName": first.reference() }));
    stack.resource_mut(first).depends_on(second);
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: resources need each other: First -> Second -> First
      --> constructs/tests/wiring.rs:LINE
       in One/First
     hint: CloudFormation can create none of them first; break the cycle, for instance with a name that is known beforehand

    1 problem, nothing was written
    ");
}

#[test]
fn an_output_cannot_hand_on_a_value_of_another_stack() {
    let mut app = App::new();
    let source = app.stack("Source", Region::EuNorth1);
    let news = topic(source, "News", json!({}));
    let site = app.stack("Site", Region::EuNorth1);
    topic(site, "Own", json!({}));
    site.add("Handed", Output::new(news.reference()));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: an output cannot hand on a value of another stack, here of `Source/News`
      --> constructs/tests/wiring.rs:LINE
       in Site/Handed
     hint: add the output to the stack `Source`

    1 problem, nothing was written
    ");
}

#[test]
fn another_account_is_read_by_a_role() {
    let app = |role: Option<&str>| {
        let mut app = App::new();
        let source = app.stack("Source", Region::EuNorth1);
        source.account("111122223333");
        if let Some(role) = role {
            source.outputs_readable_by(role);
        }
        let news = topic(source, "News", json!({}));
        let site = app.stack("Site", Region::EuNorth1);
        site.account("444455556666");
        let copy = parameter(site, "Arn", news.reference());
        (app, copy)
    };
    let (with_role, copy) = app(Some("arn:aws:iam::111122223333:role/Reader"));
    assert_eq!(
        with_role
            .synth()
            .unwrap()
            .resource(copy)
            .property("/Value/Fn::GetStackOutput/RoleArn"),
        "arn:aws:iam::111122223333:role/Reader"
    );
    insta::assert_snapshot!(told(&app(None).0.synth().unwrap_err()), @"
    error: a value of `Source` cannot be read here: the stack is in another account
      --> constructs/tests/wiring.rs:LINE
       in Site/Arn (AWS::SSM::Parameter)
     hint: name a role of that account with `Stack::outputs_readable_by`

    1 problem, nothing was written
    ");
}

#[test]
fn the_region_of_a_resource_is_that_of_its_own_stack() {
    let mut app = App::new();
    let source = app.stack("Source", Region::EuNorth1);
    let news = topic(source, "News", json!({}));
    let here = parameter(source, "Here", text!("in ", news.region()));
    let site = app.stack("Site", Region::UsEast1);
    let there = parameter(site, "There", text!("in ", news.region()));

    let assembly = app.synth().unwrap();
    assert_eq!(
        assembly.resource(here).property("/Value"),
        json!({ "Fn::Sub": "in ${AWS::Region}" })
    );
    assert_eq!(assembly.resource(there).property("/Value"), "in eu-north-1");
}

#[test]
fn the_same_program_gives_the_same_bytes() {
    let text = |app: App| {
        let assembly = app.synth().unwrap();
        let templates: Vec<&str> = assembly.stacks().map(palisade::StackView::yaml).collect();
        templates.join("---\n")
    };
    assert_eq!(
        text(two_regions(Wiring::StackOutput, "a")),
        text(two_regions(Wiring::StackOutput, "a"))
    );
}
