//! What SSM parameters and Secrets Manager hold.

use palisade_edge_configuration::{Configuration, Mode};
use serde::Deserialize;

use super::error::{ConfigurationError, Fault};
use super::late::{Folders, region_of};
use super::look_up::LookUp;
use super::source::Sources;
use crate::ClientSecret;
use crate::flow::url::Query;

/// The content of a client's secret.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    client_id: Option<String>,
    client_secret: String,
}

/// Fills what is still missing from the SSM parameters of the folders.
pub(super) fn from_parameters(
    configuration: &mut Configuration,
    folders: &Folders,
    look_up: &dyn LookUp,
    sources: &mut Sources,
) -> Result<(), ConfigurationError> {
    let wanted = [
        ("userPoolId", configuration.user_pool_id.is_none()),
        ("userPoolEndpoint", configuration.sign_in_domain.is_none()),
        ("userPoolHostedUi", configuration.client_id.is_none()),
        ("contentRoot", configuration.site_hosts.is_empty()),
        ("userPoolSecretName", configuration.secret.is_none()),
    ];
    let names: Vec<(&str, String)> = wanted
        .into_iter()
        .filter(|(_, wanted)| *wanted)
        .filter_map(|(parameter, _)| Some((parameter, folders.name(parameter)?)))
        .collect();
    let Some(region) = configuration.region.clone().filter(|_| !names.is_empty()) else {
        return Ok(());
    };
    let all: Vec<&str> = names.iter().map(|(_, name)| name.as_str()).collect();
    let found = look_up.parameters(&region, &all).map_err(|error| {
        ConfigurationError::one(Fault {
            value: "handler".to_owned(),
            problem: format!("names SSM parameters in {region} that cannot be read: {error}"),
            source: format!("they are `{}`", all.join("`, `")),
        })
    })?;
    for (parameter, name) in &names {
        let source = format!("the SSM parameter `{name}` in {region}");
        let key = key(parameter);
        sources.note(key, source);
        let value = found.iter().find(|(found, _)| found == name);
        let Some((_, value)) = value else {
            continue;
        };
        let given = || sources.malformed(key, value, "an address, `https://..`");
        match *parameter {
            "userPoolId" => configuration.user_pool_id = Some(value.clone()),
            "userPoolSecretName" => configuration.secret = Some(value.clone()),
            "userPoolHostedUi" => {
                // Where the client is confidential, its secret tells the id too.
                let query = value.split_once('?').map_or("", |(_, query)| query);
                let query = Query::parse(query).unwrap_or_default();
                configuration.client_id =
                    query.value("client_id").ok().flatten().map(str::to_owned);
            }
            "contentRoot" => {
                configuration.site_hosts =
                    vec![host(value).ok_or_else(|| ConfigurationError::one(given()))?];
            }
            _ => {
                let host = host(value).ok_or_else(|| ConfigurationError::one(given()))?;
                configuration.sign_in_domain = Some(host);
            }
        }
    }
    Ok(())
}

/// Reads the secret of a confidential client, if there is one.
pub(super) fn client_secret(
    configuration: &mut Configuration,
    look_up: &dyn LookUp,
    sources: &mut Sources,
) -> Result<Option<ClientSecret>, ConfigurationError> {
    // Whoever only checks access tokens never shows who it is.
    if configuration.mode == Mode::Bearer && configuration.client_id.is_some() {
        return Ok(None);
    }
    let Some(id) = configuration.secret.as_deref() else {
        return Ok(None);
    };
    let fault = |problem: &str| ConfigurationError::one(sources.fault("secret", problem));
    let pool = configuration.user_pool_id.as_deref();
    let region = region_of_arn(id)
        .or(configuration.region.as_deref())
        .or_else(|| pool.and_then(region_of))
        .ok_or_else(|| fault("cannot be read: its region is not known"))?;
    let text = look_up.secret(region, id).map_err(|error| {
        fault(&format!(
            "is the secret `{}` in {region}, which cannot be read: {error}",
            id.escape_debug()
        ))
    })?;
    // The parser's own words could hold a part of the secret.
    let content: Content = serde_json::from_str(&text).map_err(|_| {
        fault(&format!(
            "is the secret `{}` in {region}, whose content must be JSON, {{\"clientId\", \"clientSecret\"}}",
            id.escape_debug()
        ))
    })?;
    if content.client_secret.is_empty() {
        return Err(fault("is a secret whose `clientSecret` is empty"));
    }
    match (&configuration.client_id, content.client_id) {
        (Some(ours), Some(theirs)) if *ours != theirs => {
            return Err(fault(&format!(
                "is the secret of another client: `clientId` is `{}` there, and `{}` here",
                theirs.escape_debug(),
                ours.escape_debug()
            )));
        }
        (None, Some(theirs)) => {
            sources.note("clientId", format!("the secret `{id}` in {region}"));
            configuration.client_id = Some(theirs);
        }
        _ => {}
    }
    Ok(Some(ClientSecret::new(content.client_secret)))
}

/// The value that a parameter fills.
fn key(parameter: &str) -> &'static str {
    match parameter {
        "userPoolId" => "userPoolId",
        "userPoolHostedUi" => "clientId",
        "contentRoot" => "siteHosts",
        "userPoolSecretName" => "secret",
        _ => "signInDomain",
    }
}

/// The host of an address.
fn host(address: &str) -> Option<String> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.is_empty()).then(|| host.to_owned())
}

/// The region in an ARN.
fn region_of_arn(id: &str) -> Option<&str> {
    let mut parts = id.split(':');
    (parts.next() == Some("arn"))
        .then(|| parts.nth(2))
        .flatten()
}
