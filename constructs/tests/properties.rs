//! What holds for any app: expressions mean what was written, and every wire has two ends.

use std::collections::BTreeMap;

use palisade::{App, Assembly, Function, Handle, Raw, Region, Value, Wiring, text};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// A text in several forms, and what it must mean.
#[derive(Clone, Debug)]
enum Text {
    Known(String),
    /// The name of a resource: of this stack, or of the other one.
    Name {
        other: bool,
    },
    Attribute {
        other: bool,
    },
    Joined(String, Vec<Self>),
    Part(Vec<Self>, usize),
    Together(Vec<Self>),
}

fn texts() -> impl Strategy<Value = Text> {
    let leaf = prop_oneof![
        "[ -~\\n]{0,6}".prop_map(Text::Known),
        Just(Text::Known("${Own}".to_owned())),
        Just(Text::Known("${!Own}".to_owned())),
        Just(Text::Known("${".to_owned())),
        Just(Text::Known("$".to_owned())),
        any::<bool>().prop_map(|other| Text::Name { other }),
        any::<bool>().prop_map(|other| Text::Attribute { other }),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            ("[-,/ ]", prop::collection::vec(inner.clone(), 1..4))
                .prop_map(|(by, items)| Text::Joined(by, items)),
            (prop::collection::vec(inner.clone(), 1..4), 0..4usize).prop_map(|(items, index)| {
                let index = index % items.len();
                Text::Part(items, index)
            }),
            prop::collection::vec(inner, 0..4).prop_map(Text::Together),
        ]
    })
}

impl Text {
    fn value(&self, own: Handle<Raw>, far: Handle<Raw>) -> Value<String> {
        let of = |other: bool| if other { far } else { own };
        match self {
            Self::Known(text) => text.as_str().into(),
            Self::Name { other } => of(*other).reference(),
            Self::Attribute { other } => of(*other).attribute("TopicName"),
            Self::Joined(by, items) => {
                let items: Vec<Value<String>> =
                    items.iter().map(|item| item.value(own, far)).collect();
                Function::join(by, items)
            }
            Self::Part(items, index) => {
                let items: Vec<Value<String>> =
                    items.iter().map(|item| item.value(own, far)).collect();
                Function::select(u32::try_from(*index).unwrap_or_default(), items)
            }
            Self::Together(items) => {
                let mut text = palisade::Text::new();
                for item in items {
                    text = text.part(item.value(own, far));
                }
                text.into_value()
            }
        }
    }

    fn meaning(&self) -> String {
        let name = |other: bool| if other { "far" } else { "own" };
        match self {
            Self::Known(text) => text.clone(),
            Self::Name { other } => format!("<{}>", name(*other)),
            Self::Attribute { other } => format!("<{}.TopicName>", name(*other)),
            Self::Joined(by, items) => {
                let items: Vec<String> = items.iter().map(Self::meaning).collect();
                items.join(by)
            }
            Self::Part(items, index) => items[*index].meaning(),
            Self::Together(items) => items.iter().map(Self::meaning).collect(),
        }
    }
}

/// Evaluates what a template says, as CloudFormation does.
struct CloudFormation<'a> {
    assembly: &'a Assembly,
    stack: &'a str,
}

impl CloudFormation<'_> {
    fn evaluate(&self, json: &Json) -> String {
        let Some((name, argument)) = json.as_object().and_then(|object| object.iter().next())
        else {
            return json.as_str().unwrap_or_default().to_owned();
        };
        match name.as_str() {
            "Ref" => self.reference(argument.as_str().unwrap_or_default()),
            "Fn::GetAtt" => {
                let name = |index: usize| argument[index].as_str().unwrap_or_default();
                attribute(name(0), name(1))
            }
            "Fn::Join" => {
                let items = argument[1]
                    .as_array()
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                let items: Vec<String> = items.iter().map(|item| self.evaluate(item)).collect();
                items.join(argument[0].as_str().unwrap_or_default())
            }
            "Fn::Select" => {
                let index = argument[0]
                    .as_u64()
                    .and_then(|index| usize::try_from(index).ok());
                self.evaluate(&argument[1][index.unwrap_or_default()])
            }
            "Fn::Sub" => self.substitute(argument.as_str().unwrap_or_default()),
            "Fn::GetStackOutput" => {
                let stack = argument["StackName"].as_str().unwrap_or_default();
                let output = argument["OutputName"].as_str().unwrap_or_default();
                self.output(stack, output)
            }
            other => panic!("an unknown function {other}"),
        }
    }

    fn reference(&self, id: &str) -> String {
        let wire = self.assembly.stack(self.stack).and_then(|stack| {
            stack
                .incoming()
                .find(|incoming| incoming.parameter == Some(id))
        });
        match wire {
            Some(wire) => self.output(wire.producer.stack_name(), wire.output),
            None => format!("<{}>", id.to_lowercase()),
        }
    }

    fn output(&self, stack: &str, output: &str) -> String {
        let stack = self
            .assembly
            .stacks()
            .find(|view| view.stack_name() == stack);
        let stack = stack.expect("the producer is a stack of the app");
        let template = Json::from(stack.json().clone());
        let value = &template["Outputs"][output]["Value"];
        assert!(!value.is_null(), "no output {output}");
        let there = CloudFormation {
            assembly: self.assembly,
            stack: stack.name(),
        };
        there.evaluate(value)
    }

    fn substitute(&self, text: &str) -> String {
        let mut result = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("${") {
            result.push_str(before);
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            assert!(
                !name.starts_with('!'),
                "no text is written that needs an escape"
            );
            if let Some((id, part)) = name.split_once('.') {
                result.push_str(&attribute(id, part));
            } else {
                result.push_str(&self.reference(name));
            }
            rest = after;
        }
        result.push_str(rest);
        result
    }
}

fn attribute(id: &str, name: &str) -> String {
    format!("<{}.{name}>", id.to_lowercase())
}

fn topic() -> Raw {
    Raw::new("AWS::SNS::Topic", json!({}))
}

proptest! {
    #[test]
    fn a_text_means_in_a_template_what_it_means_in_the_program(
        text in texts(),
        parameters in any::<bool>(),
    ) {
        let wiring = if parameters { Wiring::Parameters } else { Wiring::StackOutput };
        let mut app = App::named("app").wiring(wiring);
        let far = app.stack("There", Region::UsEast1).add("Far", topic());
        let here = app.stack("Here", Region::EuNorth1);
        let own = here.add("Own", topic());
        let value = text.value(own, far);
        let copy = here.add("Copy", Raw::new("AWS::SSM::Parameter", json!({ "Type": "String", "Value": text!(value, ".") })));
        let assembly = app.synth().expect("the app is sound");
        let property = assembly.resource(copy).property("/Value");
        let cloudformation = CloudFormation { assembly: &assembly, stack: "Here" };
        prop_assert_eq!(cloudformation.evaluate(&property), format!("{}.", text.meaning()));
    }

    #[test]
    fn every_wire_has_two_ends_and_producers_come_first(
        uses in prop::collection::vec((0..6usize, 0..6usize, any::<bool>()), 0..24),
        parameters in any::<bool>(),
    ) {
        let wiring = if parameters { Wiring::Parameters } else { Wiring::StackOutput };
        let mut app = App::named("app").wiring(wiring);
        let regions = [Region::UsEast1, Region::EuNorth1];
        let mut handles: Vec<Handle<Raw>> = Vec::new();
        for number in 0..6 {
            let stack = app.stack(&format!("S{number}"), regions[number % 2]);
            let mut properties = BTreeMap::new();
            for (index, (user, used, attribute)) in uses.iter().enumerate() {
                // Only what is there already is used: so there are no cycles.
                if *user == number && *used < number {
                    let handle = handles[*used];
                    let value = if *attribute { handle.attribute("TopicName") } else { handle.reference() };
                    properties.insert(format!("P{index}"), value);
                }
            }
            handles.push(stack.add("Topic", Raw::new("Acme::Docs::Badge", json!(properties))));
        }
        let assembly = app.synth().expect("the app is sound");
        let order: Vec<&str> = assembly.stacks().map(palisade::StackView::name).collect();
        let place = |name: &str| order.iter().position(|known| *known == name);
        for stack in assembly.stacks() {
            for wire in stack.incoming() {
                prop_assert!(place(wire.producer.name()) < place(stack.name()));
                let outputs = Json::from(wire.producer.json().clone());
                prop_assert!(outputs["Outputs"][wire.output].is_object());
                let template = Json::from(stack.json().clone());
                match wire.parameter {
                    Some(parameter) => prop_assert!(template["Parameters"][parameter].is_object()),
                    None => prop_assert!(template.get("Parameters").is_none()),
                }
            }
        }
        let distinct: std::collections::BTreeSet<_> = uses
            .iter()
            .filter(|(user, used, _)| used < user)
            .collect();
        let wires: usize = assembly.stacks().map(|stack| stack.incoming().count()).sum();
        prop_assert_eq!(wires, distinct.len());
    }

    #[test]
    fn yaml_is_read_back_as_what_was_written(text in "\\PC{0,12}", key in "[ -~]{1,8}", lines in "[ a-z#:\\n\\t-]{0,16}") {
        let mut app = App::new();
        let stack = app.stack("One", Region::EuNorth1);
        let properties = json!({ "Text": text, "Keys": { key: "x" }, "Lines": lines, "List": [lines, [text]] });
        stack.add("Badge", Raw::new("Acme::Docs::Badge", properties.clone()));
        let assembly = app.synth().expect("the app is sound");
        let read: Json = serde_yaml::from_str(assembly.template("One").yaml()).expect("it is YAML");
        prop_assert_eq!(&read["Resources"]["Badge"]["Properties"], &properties);
    }
}
