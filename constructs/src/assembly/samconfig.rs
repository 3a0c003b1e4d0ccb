//! `samconfig.yaml`: what `sam deploy` reads beside a template.
//!
//! Its form is that of
//! [the SAM CLI's configuration file](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html).

use super::view::StackView;
use crate::json::{Json, Object};
use crate::yaml::write;

/// The version of the file's form.
const VERSION: &str = "version: 0.1\n";

pub(super) fn text(stack: StackView<'_>, environment: &str) -> String {
    let global = Json::object([
        ("stack_name", Json::from(stack.stack_name().to_owned())),
        ("region", Json::from(stack.region().name())),
        ("confirm_changeset", Json::from(false)),
        ("capabilities", Json::from("CAPABILITY_NAMED_IAM")),
        ("s3_prefix", Json::from(stack.stack_name().to_owned())),
        ("resolve_s3", Json::from(true)),
    ]);
    let mut commands = Object::new();
    commands.push("global", parameters(global));
    let deploy = deploy(stack);
    if !deploy.is_empty() {
        commands.push("deploy", parameters(Json::Map(deploy)));
    }
    let environments = Json::object([(environment.to_owned(), Json::Map(commands))]);
    let mut text = VERSION.to_owned();
    write(&mut text, &environments);
    text
}

fn parameters(parameters: Json) -> Json {
    Json::object([("parameters", parameters)])
}

fn deploy(stack: StackView<'_>) -> Object {
    let mut deploy = Object::new();
    let values = &stack.stack().parameter_values;
    let overrides: Vec<Json> = values
        .iter()
        .map(|(name, value)| Json::from(format!("{name}={value}")))
        .collect();
    if !overrides.is_empty() {
        deploy.push("parameter_overrides", overrides);
    }
    let tags: Vec<Json> = stack
        .stack()
        .tags
        .iter()
        .filter_map(|(key, value)| Some(Json::from(format!("{key}={}", value.as_text()?))))
        .collect();
    if !tags.is_empty() {
        deploy.push("tags", tags);
    }
    deploy
}
