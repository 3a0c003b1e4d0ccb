//! What CloudFormation asks.

use aws_lambda_events::cloudformation::CloudFormationCustomResourceRequest as Event;
use palisade_custom_resource::Failure;
use serde::Deserialize;
use serde_json::Value;

/// What is asked: the resource is to be so, or leaves.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// The resource is to be so; and was so before, if it was there: what makes no sense was not.
    Put(Properties, Option<Properties>),
    /// The resource leaves: what makes no sense was never there.
    Delete(Option<Properties>),
}

/// The properties of each resource. CloudFormation gives texts; those that nobody knows are left alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Properties {
    Domain(Domain),
    Urls(Urls),
    Secret(Secret),
}

/// `Custom::UserPoolDomain`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Domain {
    pub(crate) user_pool_arn: String,
}

/// `Custom::UserPoolClientUrls`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Urls {
    pub(crate) user_pool_arn: String,
    pub(crate) client_id: String,
    #[serde(default)]
    pub(crate) callback_urls: Vec<String>,
    #[serde(default)]
    pub(crate) logout_urls: Vec<String>,
    #[serde(default)]
    pub(crate) scopes: Vec<String>,
    /// The name of the parameter for what is added.
    pub(crate) memory: String,
}

/// `Custom::UserPoolClientSecret`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Secret {
    pub(crate) user_pool_arn: String,
    pub(crate) client_id: String,
    /// The ARN of the secret that is written.
    pub(crate) secret: String,
}

impl Properties {
    fn read(kind: &str, properties: &Value) -> Result<Self, Failure> {
        let read = match kind {
            "Custom::UserPoolDomain" => Domain::deserialize(properties).map(Self::Domain),
            "Custom::UserPoolClientUrls" => Urls::deserialize(properties).map(Self::Urls),
            "Custom::UserPoolClientSecret" => Secret::deserialize(properties).map(Self::Secret),
            other => {
                return Err(Failure::new(format!(
                    "this function knows no resource of the type `{}`",
                    other.escape_debug()
                )));
            }
        };
        read.map_err(|error| Failure::new(format!("the properties of the resource: {error}")))
    }
}

impl Request {
    /// Reads a request.
    pub(crate) fn read(event: &Value) -> Result<Self, Failure> {
        let event: Event<Value, Value> = Event::deserialize(event)
            .map_err(|error| Failure::new(format!("no request of CloudFormation: {error}")))?;
        match event {
            Event::Create(it) => {
                let properties = Properties::read(&it.resource_type, &it.resource_properties)?;
                Ok(Self::Put(properties, None))
            }
            Event::Update(it) => {
                let properties = Properties::read(&it.resource_type, &it.resource_properties)?;
                let before = Properties::read(&it.resource_type, &it.old_resource_properties).ok();
                Ok(Self::Put(properties, before))
            }
            Event::Delete(it) => Ok(Self::Delete(
                Properties::read(&it.resource_type, &it.resource_properties).ok(),
            )),
            _ => Err(Failure::new("no request of CloudFormation that is known")),
        }
    }
}
