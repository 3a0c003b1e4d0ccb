//! What is wrong is told all at once, each with its path, the user's line, and what to do.

mod told;

use palisade::{
    App, Condition, Construct, DomainName, Function, Handle, Output, Parameter, Problem,
    Properties, Raw, Region, Resource, Scope, Value,
};
use serde_json::json;

use told::told;

fn raw(properties: serde_json::Value) -> Raw {
    Raw::new("AWS::SNS::Topic", properties)
}

#[test]
fn all_problems_are_told_at_once() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("no-hyphens", raw(json!({})));
    stack.add("Twice", raw(json!({})));
    stack.add("Twice", raw(json!({})));
    let domain: Value<DomainName> = "not a domain".into();
    stack.add(
        "Wrong",
        Raw::new("Acme::Docs::Badge", json!({ "List": [{ "Name": domain }] })),
    );
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: an id has letters and digits only, got `no-hyphens`
      --> constructs/tests/problems.rs:LINE
       in Site/no-hyphens
     hint: ids become logical ids of CloudFormation, which are alphanumeric

    error: `Site/Twice` is there already
      --> constructs/tests/problems.rs:LINE
       in Site/Twice
     hint: give each thing in a scope an id of its own

    error: List/0/Name: a domain name has two or more labels of letters, digits and hyphens, such as `docs.example.com`, got `not a domain`
      --> constructs/tests/problems.rs:LINE
       in Site/Wrong (Acme::Docs::Badge)

    3 problems, nothing was written
    ");
}

#[test]
fn a_problem_shows_the_line_on_which_the_construct_was_added() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let line = line!() + 1;
    stack.add("no-hyphens", raw(json!({})));
    let problems = app.synth().unwrap_err();
    let location = problems.iter().next().unwrap().location().unwrap();
    assert_eq!(location.line(), line);
    assert!(
        problems
            .to_string()
            .contains(&format!("problems.rs:{line}:11"))
    );
}

struct Pair;

impl Construct for Pair {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        scope.add("A", raw(json!({})));
        scope.add("A", raw(json!({})));
        scope.report(Problem::new("a pair has two of a kind").hint("use `Single`"));
    }
}

#[test]
fn a_problem_inside_of_a_construct_shows_the_users_own_line() {
    let mut app = App::new();
    app.stack("Site", Region::EuNorth1).add("Pair", Pair);
    let problems = app.synth().unwrap_err();
    for problem in &problems {
        assert!(
            problem
                .location()
                .is_some_and(|at| at.file().ends_with("problems.rs"))
        );
    }
    insta::assert_snapshot!(told(&problems), @"
    error: a pair has two of a kind
      --> constructs/tests/problems.rs:LINE
       in Site/Pair
     hint: use `Single`

    error: `Site/Pair/A` is there already
      --> constructs/tests/problems.rs:LINE
       in Site/Pair/A
     hint: give each thing in a scope an id of its own

    2 problems, nothing was written
    ");
}

#[test]
fn paths_that_make_one_logical_id_collide() {
    struct Nested;
    impl Construct for Nested {
        type Output = Handle<Raw>;
        fn build(self, scope: &mut Scope<'_>) -> Handle<Raw> {
            scope.add("B", raw(json!({})))
        }
    }
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("AB", raw(json!({})));
    stack.add("A", Nested);
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: `Site/A/B` and `Site/AB` have the same logical id `AB`
      --> constructs/tests/problems.rs:LINE
       in Site/A/B
     hint: a logical id is the path without its slashes; choose another id for one of them

    1 problem, nothing was written
    ");
}

#[cfg(feature = "constructs")]
#[test]
fn a_word_is_an_enum_or_a_late_value_or_a_text_which_is_checked() {
    use palisade::cfn::logs::{LogGroup, log_group::LogGroupClass};
    use palisade::cfn::s3::Bucket;
    use palisade::cfn::s3::bucket::{AllowedMethods, CorsConfiguration, CorsRule};

    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let rule = CorsRule::new()
        .allowed_methods([AllowedMethods::Get, AllowedMethods::Head])
        .allowed_origins(["https://example.com"]);
    let cors = CorsConfiguration::new().cors_rules([rule]);
    let files = stack.add("Files", Bucket::new().cors_configuration(cors));
    let class = LogGroupClass::InfrequentAccess;
    let lines = stack.add("Lines", LogGroup::new().log_group_class(class));
    let class = stack.add("Class", Parameter::text());
    let late = stack.add("Late", LogGroup::new().log_group_class(class));
    let assembly = app.synth().unwrap();
    let methods = assembly
        .resource(files)
        .property("/CorsConfiguration/CorsRules/0/AllowedMethods");
    assert_eq!(methods, json!(["GET", "HEAD"]));
    let class = |handle| assembly.resource(handle).property("/LogGroupClass");
    assert_eq!(class(lines), "INFREQUENT_ACCESS");
    assert_eq!(class(late), json!({ "Ref": "Class" }));

    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("Lines", LogGroup::new().log_group_class("INFREQUENTACCESS"));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: LogGroupClass: `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY` are allowed, got `INFREQUENTACCESS`
      --> constructs/tests/problems.rs:LINE
       in Site/Lines (AWS::Logs::LogGroup)
     hint: did you mean `INFREQUENT_ACCESS`?

    1 problem, nothing was written
    ");
}

#[test]
fn a_parameter_and_a_resource_share_their_names() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("Name", raw(json!({})));
    stack.add("Name", Parameter::text());
    // An output may be called what a resource is called.
    stack.add("Name", Output::new("x"));
    assert_eq!(app.synth().unwrap_err().len(), 1);
}

#[test]
fn a_handle_of_another_app_is_reported() {
    let mut other = App::new();
    let foreign = other
        .stack("Other", Region::EuNorth1)
        .add("Topic", raw(json!({})));
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.add("Copy", raw(json!({ "DisplayName": foreign.reference() })));
    stack.resource_mut(foreign).set("/A", 1);
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: the handle is of another stack or app, where it cannot be changed
      --> constructs/tests/problems.rs:LINE
       in Site
     hint: call `resource_mut` on the stack to which the resource was added

    error: a handle of another app is used here
      --> constructs/tests/problems.rs:LINE
       in Site/Copy (AWS::SNS::Topic)
     hint: use a handle that a stack of this app returned

    2 problems, nothing was written
    ");
}

#[test]
fn a_second_stack_of_one_name_is_reported() {
    let mut app = App::new();
    app.stack("Site", Region::EuNorth1);
    app.stack("Site", Region::UsEast1);
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: there is a stack `Site` already
      --> constructs/tests/problems.rs:LINE
       in Site
     hint: keep the stack's handles, or pass `&mut Stack` to a function, to add more to it

    1 problem, nothing was written
    ");
}

#[test]
fn a_condition_works_in_its_own_stack_alone() {
    let mut app = App::new();
    let one = app.stack("One", Region::EuNorth1);
    one.add("Topic", raw(json!({})));
    let live = one.add("IsLive", Condition::equals("a", "b"));
    let two = app.stack("Two", Region::EuNorth1);
    let name: Value<String> = Function::only_if(live, "docs");
    two.add("Topic", raw(json!({ "TopicName": name })));
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: the condition `IsLive` is of the stack `One`, and works there alone
      --> constructs/tests/problems.rs:LINE
       in Two/Topic (AWS::SNS::Topic)
     hint: add a condition to this stack

    1 problem, nothing was written
    ");
}

struct Edge;

impl Resource for Edge {
    const TYPE: &'static str = "Test::Edge::Thing";
    const ONLY_IN: Option<Region> = Some(Region::UsEast1);
}

impl Construct for Edge {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        scope.resource(Properties::new())
    }
}

#[test]
fn a_resource_in_a_region_that_does_not_have_it_is_explained() {
    let mut app = App::new();
    app.stack("Site", Region::EuCentral1).add("Edge", Edge);
    insta::assert_snapshot!(told(&app.synth().unwrap_err()), @"
    error: Test::Edge::Thing only exists in us-east-1, but the stack is in eu-central-1
      --> constructs/tests/problems.rs:LINE
       in Site/Edge
     hint: add it to a stack in us-east-1; its handle works in any stack

    1 problem, nothing was written
    ");
}

struct AtTheEdge;

impl Construct for AtTheEdge {
    type Output = Handle<Edge>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Edge> {
        scope.at_the_edge(|scope| scope.add("Thing", Edge))
    }
}

#[test]
fn what_is_at_the_edge_goes_to_us_east_1_whatever_stack_asks() {
    let mut app = App::new();
    let site = app.stack("Site", Region::EuNorth1);
    let edge = site.add("Check", AtTheEdge);
    let user = site.add("Use", raw(json!({ "DisplayName": edge.reference() })));
    let home = app.stack("Home", Region::UsEast1);
    home.add("Check", AtTheEdge);

    let assembly = app.synth().unwrap();
    let names: Vec<&str> = assembly.stacks().map(palisade::StackView::name).collect();
    assert_eq!(names, ["Edge", "Site", "Home"]);
    assert_eq!(assembly.resource(edge).stack(), "Edge");
    assert_eq!(assembly.resource(edge).logical_id(), "SiteCheckThing");
    assert_eq!(
        assembly
            .resource(user)
            .property("/DisplayName/Fn::GetStackOutput/StackName"),
        "Edge"
    );
    let home = assembly.stack("Home").unwrap();
    assert_eq!(home.resources().next().unwrap().logical_id(), "CheckThing");
}

#[test]
fn more_than_a_template_holds_is_reported() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.description("x".repeat(1_025));
    for number in 0..501 {
        stack.add(&format!("Topic{number}"), raw(json!({})));
    }
    for number in 0..201 {
        stack.add(&format!("Output{number}"), Output::new("x"));
        stack.add(&format!("Parameter{number}"), Parameter::text());
    }
    stack.add(&"A".repeat(256), raw(json!({})));
    let problems = app.synth().unwrap_err();
    let messages: Vec<String> = problems
        .iter()
        .map(|problem| problem.message().chars().take(70).collect())
        .collect();
    insta::assert_debug_snapshot!(messages, @r#"
    [
        "a logical id has at most 255 characters, got 256 in `AAAAAAAAAAAAAAAAA",
        "a template has at most 500 entries in `Resources`, got 502",
        "a template has at most 200 entries in `Parameters`, got 201",
        "a template has at most 200 entries in `Outputs`, got 201",
        "a template's description has at most 1024 bytes, got 1025",
    ]
    "#);
}

#[test]
fn a_template_of_more_than_a_megabyte_is_reported() {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    let long = "x".repeat(1_000_001);
    stack.add(
        "Badge",
        Raw::new("Acme::Docs::Badge", json!({ "Text": long })),
    );
    let problems = app.synth().unwrap_err();
    assert!(
        problems.to_string().contains("at most 1000000 bytes"),
        "{problems}"
    );
}

#[test]
fn debug_of_problems_is_what_a_user_reads() {
    let mut app = App::new();
    app.stack("Site", Region::EuNorth1).add("", raw(json!({})));
    let problems = app.synth().unwrap_err();
    assert_eq!(format!("{problems:?}"), problems.to_string());
}

#[test]
fn a_folder_of_packages_that_comes_too_late_is_told() {
    let mut app = App::new();
    app.stack("Site", Region::EuNorth1);
    let problems = app.packages("built").synth().unwrap_err();
    insta::assert_snapshot!(told(&problems), @"
    error: the folder of packages comes before the stacks, got `built` after them
     hint: call `packages` on the app before `stack`

    1 problem, nothing was written
    ");
}
