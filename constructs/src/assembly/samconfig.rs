//! `samconfig.yaml`: what `sam deploy` reads beside a template.
//!
//! Its form is that of
//! [the SAM CLI's configuration file](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html).

use super::view::StackView;
use crate::json::{Json, Object};
use crate::yaml::write;

/// Whose file it is, and the version of its form.
const HEAD: &str =
    "# Written by Palisade: what is changed here is gone with the next synthesis.\nversion: 0.1\n";

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
    let mut text = HEAD.to_owned();
    write(&mut text, &environments);
    text
}

fn parameters(parameters: Json) -> Json {
    Json::object([("parameters", parameters)])
}

fn deploy(stack: StackView<'_>) -> Object {
    let mut deploy = Object::new();
    let overrides: Vec<Json> = stack.parameter_overrides().map(Json::from).collect();
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

/// A parameter's value as the SAM CLI reads it, which cuts what is not in quotes at a space or a quote.
pub(super) fn parameter_override(name: &str, value: &str) -> String {
    let is_plain = |letter: char| !letter.is_whitespace() && !"\"'\\".contains(letter);
    if !value.is_empty() && value.chars().all(is_plain) {
        return format!("{name}={value}");
    }
    // It takes the backslash from before a quote or a space only, and any other as it stands.
    let value = value.replace('"', "\\\"");
    format!("{name}=\"{value}\"")
}

#[cfg(test)]
mod tests {
    use super::parameter_override;

    #[test]
    fn values_that_would_be_cut_are_quoted() {
        let told = |value| parameter_override("Name", value);
        assert_eq!(told("/a/b-c.d,e=f"), "Name=/a/b-c.d,e=f");
        assert_eq!(told("two words"), r#"Name="two words""#);
        assert_eq!(told(r#"say "a""#), r#"Name="say \"a\"""#);
        assert_eq!(told(r"C:\a"), r#"Name="C:\a""#);
        assert_eq!(told("it's"), r#"Name="it's""#);
        assert_eq!(told(""), r#"Name="""#);
    }
}
