//! Parameters of the templates: named as `samconfig.yaml` gives them, with `palisade.yaml`'s values.

use palisade::cognito::DomainPrefix;
use palisade::route53::HostedZoneId;
use palisade::{DomainName, Parameter, Stack, Value};

use super::configuration::Configuration;
use crate::systems::words::Environment;

pub(super) fn environment(stack: &mut Stack, site: &Configuration) -> Value<String> {
    stack.parameter_value("Environment", site.environment.name());
    let value = stack.add(
        "Environment",
        Parameter::text()
            .description("The environment, which names and tags hold")
            .allow(Environment::NAMES)
            .default(site.environment.name()),
    );
    stack.tag("Environment", value.clone());
    value
}

pub(super) fn application(stack: &mut Stack, site: &Configuration) -> Value<String> {
    let value = text(
        stack,
        "ApplicationName",
        "The application, which names and tags hold",
        site.application.as_ref(),
    );
    stack.tag("ApplicationName", value.clone());
    value
}

pub(super) fn domain(stack: &mut Stack, site: &Configuration) -> Value<DomainName> {
    text(
        stack,
        "DomainName",
        "The domain name of the site. The functions of a public client know the one of `palisade.yaml` alone: another \
         one that is given at deployment breaks sign-in",
        site.domain.as_ref(),
    )
    .into()
}

pub(super) fn hosted_zone(stack: &mut Stack, site: &Configuration) -> Value<HostedZoneId> {
    text(
        stack,
        "HostedZoneId",
        "The Route 53 hosted zone of the domain",
        site.hosted_zone.as_ref(),
    )
    .into()
}

pub(super) fn login_prefix(stack: &mut Stack, site: &Configuration) -> Value<DomainPrefix> {
    text(
        stack,
        "HostedAuthDomainPrefix",
        "What the address of the sign-in page begins with",
        site.login_prefix.as_ref(),
    )
    .into()
}

pub(super) fn secret_name(stack: &mut Stack, site: &Configuration) -> Value<String> {
    text(
        stack,
        "UserPoolSecretName",
        "The name of the secret that holds the id and the secret of the client",
        &match &site.secret_name {
            Some(name) => name.as_ref().to_owned(),
            None => format!("/{}/user-pool-secret", site.prefix()),
        },
    )
}

pub(super) fn bucket_suffix(stack: &mut Stack, site: &Configuration) -> Value<String> {
    text(
        stack,
        "BucketNameSuffix",
        "What the name of the bucket ends with, after environment and application",
        site.bucket_suffix.as_ref(),
    )
}

/// The ARN of the SSM parameters of the first stack, all of them.
///
/// In a policy `*` stands for any account, and a role only reaches the parameters of its own.
pub(super) fn ssm_parameters(stack: &mut Stack, site: &Configuration) -> Value<String> {
    let account = site.account.as_ref().map_or("*", AsRef::as_ref);
    let arn = format!(
        "arn:{}:ssm:{}:{account}:parameter/{}/{}/*",
        site.region.partition(),
        site.region,
        site.environment.name(),
        ssm_folder(site)
    );
    text(
        stack,
        "SsmParametersArn",
        "The ARN of the SSM parameters that the functions read",
        &arn,
    )
}

/// What the names of SSM parameters have after the environment: the application, in camel case.
pub(super) fn ssm_folder(site: &Configuration) -> String {
    let mut folder = String::new();
    for (index, word) in site.application.as_ref().split('-').enumerate() {
        let (first, rest) = word.split_at(word.len().min(1));
        if index == 0 {
            folder.push_str(first);
        } else {
            folder.push_str(&first.to_ascii_uppercase());
        }
        folder.push_str(rest);
    }
    folder
}

/// A text parameter with a value in `samconfig.yaml`, which is its default too.
fn text(stack: &mut Stack, id: &str, description: &str, value: &str) -> Value<String> {
    stack.parameter_value(id, value);
    stack.add(
        id,
        Parameter::text().description(description).default(value),
    )
}
