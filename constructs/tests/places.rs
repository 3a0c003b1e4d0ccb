//! What AWS refuses of a stack as a whole: its place, its exports, its tags, its texts.

mod told;

use palisade::{App, Condition, Output, Raw, Region, Stack};
use serde_json::json;

use told::told;

fn raw(properties: serde_json::Value) -> Raw {
    Raw::new("AWS::SNS::Topic", properties)
}

fn topic(stack: &mut Stack) {
    stack.add("News", raw(json!({})));
}

#[test]
fn two_stacks_in_one_place_are_told() {
    let mut app = App::new();
    topic(app.stack("One", Region::EuNorth1).stack_name("news"));
    topic(app.stack("Two", Region::EuNorth1).stack_name("news"));
    // The same name elsewhere is another stack.
    topic(app.stack("Three", Region::UsEast1).stack_name("news"));
    topic(app.stack("Four", Region::EuNorth1).folder("site"));
    topic(app.stack("Five", Region::EuNorth1).folder("Site"));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: `One` and `Two` are both called `news` in eu-north-1: one would take the place of the other
      --> constructs/tests/places.rs:LINE
       in Two
     hint: give one of them another name with `Stack::stack_name`

    error: `Four` and `Five` have the same folder `Site`
      --> constructs/tests/places.rs:LINE
       in Five
     hint: give one of them another folder with `Stack::folder`

    2 problems, nothing was written
    ");
}

#[test]
fn folders_that_leave_the_output_are_told() {
    for folder in [
        "",
        "/etc",
        "../up",
        "a/../b",
        "./a",
        "a//b",
        "a\\b",
        "manifest.json",
        "a\0",
    ] {
        let mut app = App::new();
        topic(app.stack("One", Region::EuNorth1).folder(folder));
        let problems = app.synth().unwrap_err().to_string();
        assert!(
            problems.contains("below the output folder"),
            "{folder}: {problems}"
        );
    }
}

#[test]
fn a_stack_of_nothing_is_told() {
    let mut app = App::new();
    app.stack("Empty", Region::EuNorth1)
        .add("Name", Output::new("nobody"));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: a template has at least one resource, got none
       in Empty
     hint: add one with `Stack::add`, or leave the stack out

    1 problem, nothing was written
    ");
}

#[test]
fn a_name_that_is_exported_twice_is_told() {
    let mut app = App::new();
    for name in ["One", "Two"] {
        let stack = app.stack(name, Region::EuNorth1);
        topic(stack);
        stack.add("First", Output::new("a").export("shared"));
    }
    topic(app.stack("Elsewhere", Region::UsEast1));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: `shared` is exported twice in eu-north-1: by `One` and by `Two`
       in Two
     hint: give one of them another name with `Output::export`

    1 problem, nothing was written
    ");
}

#[test]
fn control_characters_are_told() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    stack.add(
        "News",
        raw(json!({ "TopicName": "a\u{0}b", "DisplayName": "tab\tand\nline" })),
    );
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: TopicName: a text has no control characters but tabs and ends of lines, got `a\\0b`
      --> constructs/tests/places.rs:LINE
       in One/News (AWS::SNS::Topic)

    1 problem, nothing was written
    ");
}

#[test]
fn tags_that_aws_refuses_are_told() {
    let mut app = App::new()
        .tag("AWS:cost", "1")
        .tag("", "2")
        .tag("long", "x".repeat(257));
    let stack = app.stack("One", Region::EuNorth1);
    topic(stack);
    for number in 0..50 {
        stack.tag(format!("k{number}"), "v");
    }
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: a resource has at most 50 tags, got 53 of app and stack
      --> constructs/tests/places.rs:LINE
       in One

    error: only AWS makes tags whose keys begin with `aws:`, got `AWS:cost`
      --> constructs/tests/places.rs:LINE
       in One

    error: a tag's key has 1 to 128 characters, got ``
      --> constructs/tests/places.rs:LINE
       in One

    error: a tag's value has at most 256 characters, got 257 in `long`
      --> constructs/tests/places.rs:LINE
       in One

    4 problems, nothing was written
    ");
}

#[test]
fn one_name_may_be_exported_on_either_of_two_conditions() {
    let mut app = App::new();
    let stack = app.stack("One", Region::EuNorth1);
    topic(stack);
    let yes = stack.add("Yes", Condition::equals("a", "a"));
    let no = stack.add("No", Condition::equals("a", "b"));
    stack.add("First", Output::new("a").export("shared").condition(yes));
    stack.add("Second", Output::new("b").export("shared").condition(no));
    assert!(app.synth().is_ok());
}
