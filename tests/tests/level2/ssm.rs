use palisade::ssm::{Parameter, Tier};
use palisade::{List, Output, Pseudo, Raw, text};
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;
use serde_json::json;

#[test]
fn a_bare_parameter() -> Result<(), Mismatch> {
    sample::template("ssm/parameter-bare", |stack| {
        stack.add("Domain", Parameter::new("docs.example.com"));
        stack.add(
            "Domains",
            Parameter::list(["docs.example.com", "example.com"]),
        );
    })
}

#[test]
fn a_full_parameter() -> Result<(), Mismatch> {
    sample::template("ssm/parameter-full", |stack| {
        let pool = stack.add("Pool", Raw::new("AWS::Cognito::UserPool", json!({})));
        let parameter = Parameter::new(pool.reference())
            .name("/prod/site/userPoolId")
            .tier(Tier::Advanced)
            .allowed_pattern("^[a-z0-9-]+_[A-Za-z0-9]+$")
            .description("The site's user pool")
            .level1(|parameter| parameter.policies("[]"));
        let parameter = stack.add("PoolId", parameter);
        let image = Parameter::new("ami-0abcdef1234567890")
            .name(text!("/", Pseudo::StackName, "/image"))
            .image_id()
            .tier(Tier::Intelligent);
        stack.add("Image", image);
        stack.add("Pools", Parameter::list(["none".into(), pool.reference()]));
        let zones: List<String> = palisade::Function::availability_zones(Pseudo::Region).into();
        stack.add("Zones", Parameter::list(zones));
        stack.add("Copy", Parameter::new(parameter.resolved()));
        stack.add("Name", Output::new(parameter.name()));
        stack.add("Arn", Output::new(parameter.arn()));
    })
}

#[test]
fn a_wrong_parameter() -> Result<(), Mismatch> {
    sample::problems("ssm/parameter-wrong", |stack| {
        stack.add("Relative", Parameter::new("x").name("prod/site"));
        stack.add("Reserved", Parameter::new("x").name("/aws/site"));
        stack.add("Spaces", Parameter::new("x").name("no spaces, please"));
        stack.add("Deep", Parameter::new("x").name("/a".repeat(16)));
        stack.add("Empty", Parameter::new(""));
        stack.add("Long", Parameter::new("x".repeat(4097)));
        stack.add(
            "Longer",
            Parameter::new("x".repeat(8193)).tier(Tier::Advanced),
        );
        stack.add(
            "Pattern",
            Parameter::new("red").allowed_pattern("^(blue|green)$"),
        );
        stack.add("Comma", Parameter::list(["a,b", "c"]));
        stack.add("Images", Parameter::list(["ami-1"]).image_id());
    })
}

/// The statement names the one parameter.
#[test]
fn reading_is_of_one_parameter() -> Result<(), Mismatch> {
    sample::template("ssm/parameter-reading", |stack| {
        let parameter = stack.add("Domain", Parameter::new("docs.example.com"));
        let policy = palisade::iam::ManagedPolicy::new().allow(parameter.reading());
        stack.add("Reading", policy);
    })
}
