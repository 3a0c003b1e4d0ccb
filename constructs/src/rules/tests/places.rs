//! Values as rules read them, in one stack.

use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;
use crate::{App, Assembly, Region};

fn included(properties: &str) -> Assembly {
    let mut app = App::new();
    let stack = app.stack("Site", Region::EuNorth1);
    stack.parameter_value("Given", "given");
    stack.include_template(&format!(
        r#"
Parameters:
  Given: {{ Type: String, Default: other }}
  Default: {{ Type: String, Default: default }}
  Open: {{ Type: String }}
  Empty: {{ Type: String, Default: "" }}
  None: {{ Type: CommaDelimitedList, Default: "" }}
  Looked: {{ Type: "AWS::SSM::Parameter::Value<String>", Default: /name }}
  List: {{ Type: CommaDelimitedList, Default: "a, b" }}
Mappings:
  Sizes: {{ eu-north-1: {{ Days: 30 }} }}
Conditions:
  IsProd: !Equals [!Ref Open, prod]
  IsBig: !Equals [!Ref AWS::AccountId, big]
Resources:
  Other: {{ Type: Acme::Docs::Badge }}
  Badge:
    Type: Acme::Docs::Badge
    Properties: {properties}
"#
    ));
    app.synth().unwrap()
}

fn look<R>(properties: &str, look: impl FnOnce(Place<'_>) -> R) -> R {
    let assembly = included(properties);
    let model = Model::of(&assembly);
    let badge = model.resources("Acme::Docs::Badge").nth(1).unwrap();
    assert_eq!((badge.logical_id(), badge.stack()), ("Badge", "Site"));
    look(badge.place())
}

#[test]
fn texts_are_read_as_far_as_they_are_known() {
    let cases = [
        ("plain", Some("plain")),
        ("5", Some("5")),
        ("!Ref Given", Some("given")),
        ("!Ref Default", Some("default")),
        ("!Ref Open", None),
        ("!Ref Empty", None),
        ("!Sub 'a-${Empty}'", None),
        ("!Ref Looked", None),
        ("!Ref List", None),
        ("!Ref AWS::Region", Some("eu-north-1")),
        ("!Ref AWS::Partition", Some("aws")),
        ("!Ref AWS::AccountId", None),
        ("!Ref Other", None),
        ("!GetAtt Other.Arn", None),
        ("!Ref Missing", None),
        ("!Sub 'a-${Given}-${!Given}'", Some("a-given-${Given}")),
        (
            "!Sub ['${A}-${Default}', { A: !Ref Given }]",
            Some("given-default"),
        ),
        ("!Sub 'a-${Open}'", None),
        ("!Join ['-', [a, !Ref Given]]", Some("a-given")),
        ("!Join ['-', !Ref List]", None),
        ("!FindInMap [Sizes, !Ref AWS::Region, Days]", Some("30")),
        ("!FindInMap [Sizes, us-east-1, Days]", None),
        ("!Select [1, [a, b]]", Some("b")),
        ("!Select [1, !Split ['/', a/b]]", Some("b")),
        ("!Select [1, !Ref List]", Some("b")),
        ("!If [IsProd, a, !Ref AWS::NoValue]", Some("a")),
        ("!If [IsProd, !Ref AWS::NoValue, b]", Some("b")),
        ("!If [IsProd, a, b]", None),
        ("!If [IsProd, a, a]", Some("a")),
        ("'{{resolve:ssm:/name}}'", None),
        ("!Base64 a", None),
        ("[a]", None),
    ];
    for (value, expected) in cases {
        look(&format!("{{ Text: {value} }}"), |place| {
            let text = place.get("Text").text();
            assert_eq!(text.as_deref(), expected, "{value}");
        });
    }
}

#[test]
fn numbers_and_flags_may_be_written_as_texts() {
    let properties = "{ A: 5, B: '6', C: true, D: 'false', E: !Ref Open }";
    look(properties, |place| {
        assert_eq!(place.get("A").number(), Some(5.0));
        assert_eq!(place.get("B").number(), Some(6.0));
        assert_eq!(place.get("C").flag(), Some(true));
        assert_eq!(place.get("D").flag(), Some(false));
        assert_eq!(
            (place.get("E").number(), place.get("E").flag()),
            (None, None)
        );
    });
}

#[test]
fn what_is_missing_is_neither_what_is_unknown() {
    let cases = [
        // value, absent, given, unknown
        ("{ }", true, false, false),
        ("{ A: !Ref AWS::NoValue }", true, false, false),
        (
            "{ A: !If [IsProd, !Ref AWS::NoValue, !Ref AWS::NoValue] }",
            true,
            false,
            false,
        ),
        (
            "{ A: !If [IsProd, { B: 1 }, !Ref AWS::NoValue] }",
            false,
            true,
            false,
        ),
        ("{ A: { B: 1 } }", false, true, false),
        ("{ A: !Ref Given }", false, true, false),
        ("{ A: !Ref Open }", false, true, true),
        ("{ A: [1, !Ref Open] }", false, true, true),
        ("{ A: !Ref List }", false, true, false),
        (
            "{ 'Fn::Transform': { Name: 'AWS::Include' } }",
            false,
            false,
            true,
        ),
        (
            "{ Other: 1, 'Fn::Transform': { Name: 'AWS::Include' } }",
            false,
            false,
            true,
        ),
    ];
    for (properties, absent, given, unknown) in cases {
        look(properties, |place| {
            let place = place.get("A");
            let seen = (place.is_absent(), place.is_given(), place.is_unknown());
            assert_eq!(seen, (absent, given, unknown), "{properties}");
        });
    }
}

#[test]
fn items_are_those_of_both_branches_which_exclude_each_other() {
    let properties = "{ A: [one, !If [IsProd, two, three], !Ref AWS::NoValue, !If [IsBig, four, !Ref AWS::NoValue]] }";
    look(properties, |place| {
        let items: Vec<Place<'_>> = place.get("A").items().collect();
        let texts: Vec<_> = items.iter().filter_map(|item| item.text()).collect();
        assert_eq!(texts, ["one", "two", "three", "four"]);
        assert!(items[1].excludes(items[2]) && items[2].excludes(items[1]));
        assert!(!items[0].excludes(items[1]) && !items[1].excludes(items[3]));
        assert_eq!(items[2].path(), "A/1/Fn::If/2");
    });
    look("{ A: !If [IsProd, [one], [two, three]] }", |place| {
        assert_eq!(place.get("A").texts(), ["one", "two", "three"]);
    });
    look("{ A: !Ref List, B: alone, C: { D: 1 } }", |place| {
        assert_eq!(place.get("A").texts(), ["a", "b"]);
        assert_eq!(place.get("B").texts(), ["alone"]);
        assert_eq!(place.get("C").items().count(), 1);
        let names: Vec<&str> = place.entries().map(|(name, _)| name).collect();
        assert_eq!(names, ["A", "B", "C"]);
    });
}

#[test]
fn a_way_leads_through_the_only_branch_that_gives_something() {
    look(
        "{ A: !If [IsProd, { B: 1 }, !Ref AWS::NoValue] }",
        |place| {
            assert_eq!(place.pointer("/A/B").number(), Some(1.0));
        },
    );
    look("{ A: !If [IsProd, { B: 1 }, { B: 2 }] }", |place| {
        let inner = place.pointer("/A/B");
        assert!(inner.is_unknown() && !inner.is_absent() && inner.number().is_none());
        let both: Vec<_> = place.get("A").alternatives().collect();
        assert_eq!(both[1].get("B").number(), Some(2.0));
    });
}

#[test]
fn a_function_that_is_none_is_unknown() {
    let cases = [
        "!If [IsProd]",
        "!If [IsProd, { B: 1 }, !If [IsProd]]",
        "!If {}",
        "!GetAtt {}",
        "!Sub '${'",
        "!Join []",
        "!Select [9, [a]]",
    ];
    for value in cases {
        look(&format!("{{ A: {value} }}"), |place| {
            let inner = place.pointer("/A/B");
            assert!(inner.text().is_none() && !inner.is_absent(), "{value}");
            assert_eq!(place.get("A").text(), None, "{value}");
        });
    }
}

#[test]
fn a_path_says_where_something_is_or_would_be() {
    look("{ A: { B: [{ C: 1 }] } }", |place| {
        assert_eq!(place.pointer("/A/B/0/C").path(), "A/B/0/C");
        assert_eq!(place.pointer("/A/D/E").path(), "A/D");
        assert_eq!(place.path(), "");
        assert_eq!(
            place.resource().attribute("DeletionPolicy").path(),
            "DeletionPolicy"
        );
    });
}

#[test]
fn every_resource_is_found_by_its_type_and_among_all() {
    let assembly = included("{ }");
    let model = Model::of(&assembly);
    let ids: Vec<&str> = model.all().map(Found::logical_id).collect();
    assert_eq!(ids, ["Other", "Badge"]);
    assert_eq!(model.resources("Acme::Docs::Badge").count(), 2);
    assert_eq!(model.resources("Acme::Docs::Other").count(), 0);
}
