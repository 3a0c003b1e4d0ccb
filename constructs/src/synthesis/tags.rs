//! Tags flow from the app and its stacks to every resource that can have them.

use crate::app::App;
use crate::item::{Item, Kind};
use crate::json::{Json, Object};
use crate::problem::Problem;
use crate::schema::{Schemas, Tagging};

/// The most tags of a resource.
const MOST: usize = 50;

pub(super) fn flow(app: &mut App, schemas: &mut Schemas) {
    let app_tags: Object = app
        .tag_entries()
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect();
    for stack in &mut app.stacks {
        let mut tags = app_tags.clone();
        for (key, value) in stack.tags.iter() {
            tags.insert(key.to_owned(), value.clone());
        }
        if tags.is_empty() {
            continue;
        }
        for message in wrong(&tags) {
            let problem = Problem::new(message).at(&stack.name).from(stack.location);
            stack.problems.push(problem);
        }
        for item in stack.own.iter_mut().chain(&mut stack.edge) {
            tag(item, &tags, schemas);
        }
    }
}

/// What is wrong with the tags of a stack.
///
/// The restrictions that most services share, as
/// [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ecs-service-tag.html) lists them.
fn wrong(tags: &Object) -> Vec<String> {
    let mut messages = Vec::new();
    if tags.len() > MOST {
        messages.push(format!(
            "a resource has at most {MOST} tags, got {} of app and stack",
            tags.len()
        ));
    }
    for (key, value) in tags.iter() {
        if key.is_empty() || key.chars().count() > 128 {
            messages.push(format!("a tag's key has 1 to 128 characters, got `{key}`"));
        }
        if key.to_ascii_lowercase().starts_with("aws:") {
            messages.push(format!(
                "only AWS makes tags whose keys begin with `aws:`, got `{key}`"
            ));
        }
        if let Some(value) = value.as_text().filter(|value| value.chars().count() > 256) {
            messages.push(format!(
                "a tag's value has at most 256 characters, got {} in `{key}`",
                value.chars().count()
            ));
        }
    }
    messages
}

/// Adds the tags that the resource does not have: its own ones win.
fn tag(item: &mut Item, tags: &Object, schemas: &mut Schemas) {
    let Kind::Resource(resource) = &mut item.kind else {
        return;
    };
    let Some(tagging) = schemas
        .tagging(&resource.type_name)
        .filter(|_| resource.tagged)
    else {
        return;
    };
    let Json::Map(properties) = &mut resource.properties else {
        return;
    };
    let (property, list) = match tagging {
        Tagging::List(property) => (property, true),
        Tagging::Map(property) => (property, false),
    };
    if !properties.contains_key(&property) {
        let empty = if list {
            Json::List(Vec::new())
        } else {
            Json::Map(Object::new())
        };
        properties.insert(property.clone(), empty);
    }
    match properties.get_mut(&property) {
        Some(Json::List(own)) if list => {
            for (key, value) in tags.iter() {
                if !own.iter().any(|tag| is_tag(tag, key)) {
                    own.push(Json::object([
                        ("Key", Json::from(key.to_owned())),
                        ("Value", value.clone()),
                    ]));
                }
            }
        }
        Some(Json::Map(own)) if !list => {
            for (key, value) in tags.iter() {
                if !own.contains_key(key) {
                    own.insert(key.to_owned(), value.clone());
                }
            }
        }
        // Tags that only CloudFormation knows cannot be added to.
        _ => {}
    }
}

fn is_tag(tag: &Json, key: &str) -> bool {
    tag.as_map()
        .and_then(|tag| tag.get("Key"))
        .and_then(Json::as_text)
        == Some(key)
}
