//! Enums for properties that take one of some words.

use crate::model::{Property, Resource, Type};
use crate::names;

/// More words than this are a list to look something up in, such as countries, and stay texts.
const MOST: usize = 100;

/// What every module has from the prelude: an enum of such a name would be in the way of who imports it.
const PRELUDE: [&str; 20] = [
    "Box", "Clone", "Copy", "Default", "Drop", "Eq", "Err", "Fn", "From", "Into", "Iterator",
    "None", "Ok", "Option", "Ord", "Result", "Send", "Some", "String", "Vec",
];

/// An enum, of the words of properties.
pub(crate) struct Words {
    pub(crate) name: String,
    /// The property's name, or that of the definition that several properties refer to.
    pub(crate) of: String,
    /// Variants and their words.
    pub(crate) variants: Vec<(String, String)>,
}

/// Gives the properties of a resource and of its property types their enums.
///
/// Properties of one name and with the same words share an enum, and so do all that refer to one definition.
pub(crate) fn give(resource: &mut Resource) {
    let Resource {
        name, shape, types, ..
    } = resource;
    let mut taken: Vec<String> = PRELUDE.map(str::to_owned).into();
    taken.extend(types.keys().cloned());
    let mut properties: Vec<(&str, &mut Property)> = Vec::new();
    properties.extend(shape.properties.iter_mut().map(|it| (name.as_str(), it)));
    for (owner, shape) in types {
        properties.extend(shape.properties.iter_mut().map(|it| (owner.as_str(), it)));
    }
    properties.retain(|(_, property)| has_words(property));
    let of: Vec<String> = properties
        .iter()
        .map(|(_, property)| of(property, &properties))
        .collect();
    let mut all: Vec<Words> = Vec::new();
    for ((owner, property), of) in properties.into_iter().zip(of) {
        let known = all
            .iter()
            .find(|known| known.of == of && known.is(&property.allowed));
        if let Some(known) = known {
            property.words = Some(known.name.clone());
            continue;
        }
        let Some(variants) = variants(&property.allowed) else {
            continue;
        };
        let mut name = names::pascal(&of);
        // Documentation has a file an enum, and not every file system tells capitals from small letters.
        if taken.iter().any(|other| other.eq_ignore_ascii_case(&name)) {
            name.insert_str(0, owner);
        }
        let name = names::unique(name, "Word", &mut taken);
        property.words = Some(name.clone());
        all.push(Words { name, of, variants });
    }
    resource.words = all;
}

impl Words {
    fn is(&self, words: &[String]) -> bool {
        self.variants.iter().map(|(_, word)| word).eq(words)
    }
}

fn has_words(property: &Property) -> bool {
    let text = match &property.ty {
        Type::Text => true,
        Type::List(item) => matches!(**item, Type::Text),
        _ => false,
    };
    text && (1..=MOST).contains(&property.allowed.len())
}

/// What an enum is called after: the property, or the definition that properties of several names refer to.
fn of(property: &Property, all: &[(&str, &mut Property)]) -> String {
    let definition = property.definition.as_ref().filter(|definition| {
        all.iter().any(|(_, other)| {
            other.definition.as_ref() == Some(definition) && other.name != property.name
        })
    });
    definition.unwrap_or(&property.name).clone()
}

/// The variants for words; `None` if one of them has no letter and no digit.
fn variants(words: &[String]) -> Option<Vec<(String, String)>> {
    let wanted: Vec<String> = words
        .iter()
        .map(|word| names::variant(word, true))
        .collect::<Option<_>>()?;
    let mut taken = Vec::new();
    let mut out = Vec::new();
    for (word, name) in words.iter().zip(&wanted) {
        let alone = wanted.iter().filter(|other| *other == name).count() == 1;
        // `JSON` and `json` differ by their letters' case alone.
        let name = names::variant(word, alone)?;
        out.push((names::unique(name, "Other", &mut taken), word.clone()));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn resource(schema: &Value) -> Resource {
        Resource::read("AWS::Test::Thing", "Thing", schema.as_object().unwrap())
    }

    /// Names of enums and their variants.
    fn told(resource: &Resource) -> Vec<(&str, Vec<&str>)> {
        resource
            .words
            .iter()
            .map(|words| {
                let variants = words.variants.iter().map(|(name, _)| name.as_str());
                (words.name.as_str(), variants.collect())
            })
            .collect()
    }

    fn words_of<'a>(resource: &'a Resource, owner: &str, property: &str) -> Option<&'a str> {
        let shape = resource.types.get(owner).unwrap_or(&resource.shape);
        let found = shape.properties.iter().find(|it| it.name == property);
        found.unwrap().words.as_deref()
    }

    fn word(words: &[&str]) -> Value {
        json!({ "type": "string", "enum": words })
    }

    #[test]
    fn a_property_of_words_gets_an_enum_of_its_name() {
        let thing = resource(&json!({ "properties": {
            "LogGroupClass": word(&["STANDARD", "INFREQUENT_ACCESS"]),
            "Methods": { "type": "array", "items": word(&["GET", "*"]) },
            "Name": { "type": "string" },
            "Size": { "type": "integer", "enum": [1, 2] },
        }}));
        assert_eq!(
            told(&thing),
            [
                ("LogGroupClass", vec!["Standard", "InfrequentAccess"]),
                ("Methods", vec!["Get", "All"])
            ]
        );
        assert_eq!(words_of(&thing, "", "Methods"), Some("Methods"));
        assert_eq!(words_of(&thing, "", "Name"), None);
        assert_eq!(words_of(&thing, "", "Size"), None);
    }

    #[test]
    fn the_same_name_with_the_same_words_is_one_enum() {
        let thing = resource(&json!({
            "properties": {
                "Status": word(&["On", "Off"]),
                "Other": word(&["On", "Off"]),
                "Inner": { "$ref": "#/definitions/Inner" },
                "Late": { "$ref": "#/definitions/Late" },
            },
            "definitions": {
                "Inner": { "type": "object", "properties": { "Status": word(&["On", "Off"]) } },
                "Late": { "type": "object", "properties": { "Status": word(&["On", "Soon"]) } },
            },
        }));
        assert_eq!(
            told(&thing),
            [
                ("Status", vec!["On", "Off"]),
                ("Other", vec!["On", "Off"]),
                ("LateStatus", vec!["On", "Soon"]),
            ]
        );
        assert_eq!(words_of(&thing, "Inner", "Status"), Some("Status"));
        assert_eq!(words_of(&thing, "Late", "Status"), Some("LateStatus"));
    }

    #[test]
    fn names_of_enums_differ_by_more_than_their_letters_case() {
        let thing = resource(&json!({
            "properties": {
                "SseAlgorithm": word(&["aws:kms"]),
                "Rule": { "$ref": "#/definitions/Rule" },
            },
            "definitions": {
                "Rule": { "type": "object", "properties": { "SSEAlgorithm": word(&["KMS"]) } },
            },
        }));
        assert_eq!(
            told(&thing),
            [
                ("SseAlgorithm", vec!["AwsKms"]),
                ("RuleSSEAlgorithm", vec!["Kms"])
            ]
        );
    }

    #[test]
    fn a_definition_that_several_names_refer_to_gives_its_name() {
        let thing = resource(&json!({
            "properties": {
                "Axis": { "$ref": "#/definitions/Visibility" },
                "Labels": { "type": "array", "items": { "$ref": "#/definitions/Visibility" } },
                "Mode": { "$ref": "#/definitions/OneMode" },
            },
            "definitions": {
                "Visibility": word(&["HIDDEN", "VISIBLE"]),
                "OneMode": word(&["FAST"]),
            },
        }));
        assert_eq!(
            told(&thing),
            [
                ("Visibility", vec!["Hidden", "Visible"]),
                ("Mode", vec!["Fast"])
            ]
        );
        assert_eq!(words_of(&thing, "", "Labels"), Some("Visibility"));
    }

    #[test]
    fn an_enum_never_has_the_name_of_a_property_type_or_of_the_prelude() {
        let thing = resource(&json!({
            "properties": {
                "Rule": { "$ref": "#/definitions/Rule" },
                "State": word(&["On"]),
                "Default": word(&["On"]),
            },
            "definitions": {
                "Rule": { "type": "object", "properties": { "Rule": word(&["A"]) , "State": { "$ref": "#/definitions/State" } } },
                "State": { "type": "object", "properties": { "Self": word(&["self"]) } },
            },
        }));
        assert_eq!(
            told(&thing),
            [
                ("ThingState", vec!["On"]),
                ("ThingDefault", vec!["On"]),
                ("RuleRule", vec!["A"]),
                ("Self_", vec!["Self_"]),
            ]
        );
    }

    #[test]
    fn what_has_no_name_and_what_is_too_long_stays_a_text() {
        let many: Vec<String> = (0..=MOST).map(|index| format!("W{index}")).collect();
        let fits = &many[1..];
        let thing = resource(&json!({ "properties": {
            "Empty": word(&["", "A"]),
            "Fits": { "type": "string", "enum": fits },
            "Many": { "type": "string", "enum": many },
            "Mixed": { "type": "string", "enum": ["A", 1] },
        }}));
        let names: Vec<_> = thing.words.iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["Fits"]);
    }

    #[test]
    fn words_that_differ_by_case_or_marks_get_different_names() {
        let words = ["JSON", "json", "gzip", "a-b", "a_b"].map(str::to_owned);
        let variants = variants(&words).unwrap();
        let names: Vec<_> = variants.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["JSON", "Json", "Gzip", "AB", "ABOther"]);
    }
}
