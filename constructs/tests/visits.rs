//! What reaches every resource: aspects, grants, and what all resources have.

mod told;

use palisade::{
    App, Condition, Construct, DeletionPolicy, Handle, HasPolicy, Json, Problem, Properties, Raw,
    Region, RemovalPolicy, Resource, Scope, Statement,
};
use serde_json::json;

use told::told;

struct Queue;

impl Resource for Queue {
    const TYPE: &'static str = "AWS::SQS::Queue";
}

impl Construct for Queue {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(Properties::new())
    }
}

impl HasPolicy for Queue {
    const POLICY: &'static str = "AWS::SQS::QueuePolicy";

    fn policy(queue: Handle<Self>, document: Json) -> Properties {
        let mut properties = Properties::new();
        properties.set("Queues", Json::list([queue.reference()]));
        properties.set("PolicyDocument", document);
        properties
    }
}

struct Reader(Handle<Queue>, &'static str);

impl Construct for Reader {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        scope.allow(self.0, Statement::allow([self.1]).resource("*"));
    }
}

#[test]
fn all_grants_on_a_resource_become_its_one_policy() {
    let mut app = App::new();
    let one = app.stack("One", Region::EuNorth1);
    let queue = one.add("Queue", Queue);
    one.add("First", Reader(queue, "sqs:ReceiveMessage"));
    let two = app.stack("Two", Region::EuNorth1);
    two.add("Second", Reader(queue, "sqs:SendMessage"));

    let assembly = app.synth().unwrap();
    let one = assembly.stack("One").unwrap();
    let policies: Vec<_> = one
        .resources()
        .filter(|resource| resource.type_name() == "AWS::SQS::QueuePolicy")
        .collect();
    assert_eq!(policies.len(), 1);
    assert_eq!(policies[0].logical_id(), "QueuePolicy");
    assert_eq!(
        policies[0].property("/PolicyDocument/Statement"),
        json!([
            { "Effect": "Allow", "Action": "sqs:ReceiveMessage", "Resource": "*" },
            { "Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*" },
        ])
    );
}

#[test]
fn a_policys_name_that_the_user_took_is_a_collision() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    let queue = stack.add("Queue", Queue);
    stack.add("QueuePolicy", Queue);
    stack.add("First", Reader(queue, "sqs:ReceiveMessage"));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: `One/Queue/Policy` and `One/QueuePolicy` have the same logical id `QueuePolicy`
      --> constructs/tests/visits.rs:LINE
       in One/Queue/Policy
     hint: a logical id is the path without its slashes; choose another id for one of them

    1 problem, nothing was written
    ");
}

#[test]
fn a_policy_is_there_on_the_condition_of_its_resource() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    let never = stack.add("Never", Condition::equals("a", "b"));
    let queue = stack.add("Queue", Queue);
    stack.resource_mut(queue).condition(never);
    stack.add("First", Reader(queue, "sqs:ReceiveMessage"));
    let assembly = app.synth().unwrap();
    for resource in assembly.stack("One").unwrap().resources() {
        assert_eq!(resource.attribute("Condition"), "Never");
    }
}

#[test]
fn an_aspect_reads_changes_and_reports() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    let queue = stack.add("Queue", Queue);
    stack.add("First", Reader(queue, "sqs:ReceiveMessage"));
    stack.add("Topic", Raw::new("AWS::SNS::Topic", json!({})));
    app.aspect(|resource| match resource.type_name() {
        "AWS::SQS::Queue" => {
            resource.set("/KmsMasterKeyId", "alias/aws/sqs");
        }
        // Policies that synthesis makes are visited too.
        "AWS::SQS::QueuePolicy" => {
            let first = resource.property("/PolicyDocument/Statement/0/Resource");
            assert_eq!(first.and_then(Json::as_text), Some("*"));
            resource.report(Problem::new("a policy must name its resources"));
        }
        _ => {
            resource.set("/A/B/-/C", 1).set("/D", "text").set("/D/E", 1);
        }
    });
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: no property can be set at `/D/E`
      --> constructs/tests/visits.rs:LINE
       in One/Topic (AWS::SNS::Topic)
     hint: every part of a pointer but the last names a map or an item of a list

    error: a policy must name its resources
      --> constructs/tests/visits.rs:LINE
       in One/Queue/Policy (AWS::SQS::QueuePolicy)

    2 problems, nothing was written
    ");
}

#[test]
fn every_resource_has_the_same_attributes() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    let first = stack.add("First", Queue);
    let second = stack.add("Second", Queue);
    let third = stack.add("Third", Queue);
    stack
        .resource_mut(third)
        .depends_on(first)
        .depends_on(second)
        .depends_on(first)
        .removal_policy(RemovalPolicy::Retain)
        .resource_attribute(
            "CreationPolicy",
            json!({ "ResourceSignal": { "Count": 1 } }),
        )
        .metadata("Why", "because");
    stack
        .resource_mut(second)
        .deletion_policy(DeletionPolicy::Delete);
    stack.resource_mut(first).logical_id("Renamed");

    let assembly = app.synth().unwrap();
    insta::assert_snapshot!(assembly.template("One").yaml(), @"
    AWSTemplateFormatVersion: '2010-09-09'
    Resources:
      Renamed:
        Type: AWS::SQS::Queue
      Second:
        Type: AWS::SQS::Queue
        DeletionPolicy: Delete
      Third:
        Type: AWS::SQS::Queue
        DependsOn:
          - Renamed
          - Second
        DeletionPolicy: RetainExceptOnCreate
        UpdateReplacePolicy: Retain
        CreationPolicy:
          ResourceSignal:
            Count: 1
        Metadata:
          Why: because
    ");
}

#[test]
fn a_stack_of_nothing_but_grants_is_left_out() {
    let mut app = App::new();
    let queue = app.stack("One", Region::EuNorth1).add("Queue", Queue);
    app.stack("Two", Region::EuNorth1)
        .add("Second", Reader(queue, "sqs:SendMessage"));
    let third = app.stack("Three", Region::EuNorth1).add("Queue", Queue);

    let assembly = app.synth().unwrap();
    let names: Vec<_> = assembly.stacks().map(palisade::StackView::name).collect();
    assert_eq!(names, ["One", "Three"]);
    assert_eq!(assembly.resource(third).stack(), "Three");
}
