//! The templates of all rules, changed in one place at a time.

use palisade::{Problem, Rule};
use serde_json::{Map, Value, json};

use crate::example::Example;

/// The name of a parameter without a default: nobody knows its value before deployment.
const OPEN: &str = "OpenParameter";

/// A template with as many places takes longer than it teaches.
const LARGE: usize = 300;

/// What stands in place of a value, in turn: what is not expected there, and functions that are no functions.
fn oddities() -> Vec<Value> {
    vec![
        json!(""),
        json!("${"),
        json!("${}.${!"),
        json!("arn:aws:lambda"),
        json!("A.B.C"),
        json!(-1.5),
        json!(true),
        json!([]),
        json!([[], {}, "", 1]),
        json!({}),
        json!({ "Ref": [] }),
        json!({ "Ref": "AWS::NoValue" }),
        json!({ "Fn::If": ["Nothing"] }),
        json!({ "Fn::If": ["Nothing", { "Ref": "AWS::NoValue" }, { "Fn::If": ["Nothing", "", []] }] }),
        json!({ "Fn::GetAtt": "Cdn" }),
        json!({ "Fn::GetAtt": ["Cdn", { "Ref": "Cdn" }] }),
        json!({ "Fn::Sub": ["${A", {}] }),
        json!({ "Fn::Sub": "${Cdn.${Cdn}}${" }),
        json!({ "Fn::Join": ["", { "Fn::Split": ["", "a"] }] }),
        json!({ "Fn::Select": [9, ["a"]] }),
        json!({ "Fn::Split": ["", ""] }),
        json!({ "Fn::FindInMap": ["A", "B"] }),
        json!({ "Fn::GetStackOutput": { "StackName": "Site" } }),
        json!({ "Fn::Transform": [] }),
        json!({ "Statement": "*", "Principal": "*", "Items": {} }),
    ]
}

/// The examples of every rule, each as JSON with its long functions.
fn examples(name: &'static str) -> impl Iterator<Item = (&'static Rule, Example, Value)> {
    Rule::all().filter_map(move |rule| {
        let example = Example::read(rule, name)?;
        let yaml: serde_yaml::Value = serde_yaml::from_str(&example.text).ok()?;
        let template = long(yaml);
        let is_small = places(&template, true).len() < LARGE;
        is_small.then_some((rule, example, template))
    })
}

/// YAML as JSON, short functions as long ones.
fn long(yaml: serde_yaml::Value) -> Value {
    match yaml {
        serde_yaml::Value::Tagged(tagged) => {
            let name = tagged.tag.to_string();
            let name = name.trim_start_matches('!');
            let name = match name {
                "Ref" | "Condition" => name.to_owned(),
                other => format!("Fn::{other}"),
            };
            Value::Object(Map::from_iter([(name, long(tagged.value))]))
        }
        serde_yaml::Value::Sequence(items) => items.into_iter().map(long).collect(),
        serde_yaml::Value::Mapping(entries) => entries
            .into_iter()
            .map(|(key, value)| {
                let key = key.as_str().map_or_else(String::new, str::to_owned);
                (key, long(value))
            })
            .collect(),
        plain => serde_json::to_value(plain).unwrap_or(Value::Null),
    }
}

fn is_function(value: &Value) -> bool {
    value.as_object().is_some_and(|map| {
        map.len() == 1
            && map
                .keys()
                .all(|key| key == "Ref" || key.starts_with("Fn::"))
    })
}

/// The pointers of all values below the properties of resources; inside of functions only on request.
fn places(template: &Value, inside: bool) -> Vec<String> {
    let mut places = Vec::new();
    let resources = template["Resources"].as_object();
    for (id, resource) in resources.into_iter().flatten() {
        let place = format!("/Resources/{id}/Properties");
        collect(&resource["Properties"], &place, inside, &mut places);
    }
    places
}

fn collect(value: &Value, place: &str, inside: bool, places: &mut Vec<String>) {
    let mut enter = |key: &str, inner: &Value| {
        let key = key.replace('~', "~0").replace('/', "~1");
        let place = format!("{place}/{key}");
        places.push(place.clone());
        if inside || !is_function(inner) {
            collect(inner, &place, inside, places);
        }
    };
    match value {
        Value::Object(map) => map.iter().for_each(|(key, inner)| enter(key, inner)),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(index, inner)| enter(&index.to_string(), inner));
        }
        _ => {}
    }
}

fn changed(template: &Value, place: &str, value: Value) -> Value {
    let mut template = template.clone();
    if let Some(at) = template.pointer_mut(place) {
        *at = value;
    }
    template
}

/// How the rules are called to which a late value is no value: to others it can be enough that one is given.
const LET_THROUGH: [&str; 2] = ["edge-function-", "user-pool-"];

/// How many templates are looked at together: schemas are read once an app.
const TOGETHER: usize = 50;

/// The rules that are broken, as they are told.
fn alarms(example: &Example, templates: &[Value]) -> Vec<String> {
    let Err(problems) = example.app_of(templates).synth() else {
        return Vec::new();
    };
    let of_rules = problems.iter().filter(|problem| problem.rule().is_some());
    of_rules.map(Problem::to_string).collect()
}

#[test]
fn nothing_late_is_a_false_alarm() {
    let mut found = Vec::new();
    for (rule, example, mut template) in examples("right.yaml") {
        if !LET_THROUGH
            .iter()
            .any(|begin| rule.code().starts_with(begin))
        {
            continue;
        }
        template["Parameters"][OPEN] = json!({ "Type": "String", "NoEcho": true });
        // Some rules are about what is there twice.
        let twice = [template.clone(), template.clone()];
        let together = if alarms(&example, &twice).is_empty() {
            TOGETHER
        } else {
            1
        };
        let mut late = Vec::new();
        for place in places(&template, false) {
            // A map or a list is not what a parameter gives.
            let is_plain = |value: &Value| !value.is_object() && !value.is_array();
            let at = template.pointer(&place);
            if at.is_some_and(|value| is_plain(value) || is_function(value)) {
                late.push(changed(&template, &place, json!({ "Ref": OPEN })));
            }
        }
        for late in late.chunks(together) {
            let alarms = alarms(&example, late);
            found.extend(alarms.iter().map(|told| format!("{}: {told}", rule.code())));
        }
    }
    assert!(found.is_empty(), "{}\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_rule_stumbles_over_an_odd_value() {
    let oddities = oddities();
    let mut turn = 0;
    for name in ["wrong.yaml", "right.yaml"] {
        for (_, example, template) in examples(name) {
            let mut odd = Vec::new();
            for place in places(&template, true) {
                turn += 1;
                let oddity = oddities[turn % oddities.len()].clone();
                odd.push(changed(&template, &place, oddity));
            }
            for odd in odd.chunks(TOGETHER) {
                for told in alarms(&example, odd) {
                    assert!(!told.contains("Fn::Unknown"), "{told}");
                }
            }
        }
    }
    assert!(turn > 1000, "only {turn} values were changed");
}
