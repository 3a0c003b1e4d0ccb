//! What CloudFormation asks.

use aws_lambda_events::cloudformation::CloudFormationCustomResourceRequest as Event;
use palisade_custom_resource::Failure;
use serde::Deserialize;
use serde_json::Value;

/// The properties of the resource. CloudFormation gives texts; those that nobody knows are left alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct Properties {
    pub(crate) bucket: String,
    pub(crate) prefix: String,
    /// Of the files and their headers: that of the package's `configuration.json`.
    pub(crate) digest: String,
    /// Of what headers follow from.
    pub(crate) headers: String,
}

/// What is asked.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// The files are to be in a bucket; `before` is what was there, if it can be understood.
    Put {
        properties: Properties,
        before: Option<Properties>,
    },
    /// The resource leaves; what does not make sense was never there, and what was there before stays.
    Delete(Option<Properties>),
}

impl Properties {
    fn read(properties: &Value) -> Result<Self, Failure> {
        let read: Self = Self::deserialize(properties)
            .map_err(|error| Failure::new(format!("the properties of the resource: {error}")))?;
        let sound = |character: char| {
            character.is_ascii_lowercase()
                || character.is_ascii_digit()
                || ".-_".contains(character)
        };
        // The name becomes part of a host's name.
        if !(3..=63).contains(&read.bucket.len()) || !read.bucket.chars().all(sound) {
            return Err(Failure::new(format!(
                "`Bucket` is the name of a bucket, got `{}`",
                read.bucket.escape_debug()
            )));
        }
        if !read.prefix.is_empty() && (!read.prefix.ends_with('/') || read.prefix.starts_with('/'))
        {
            return Err(Failure::new(format!(
                "`Prefix` ends with `/` and does not begin with it, got `{}`",
                read.prefix.escape_debug()
            )));
        }
        Ok(read)
    }

    /// What CloudFormation knows the resource by: another one is another resource.
    pub(crate) fn id(&self) -> String {
        format!("{}/{}", self.bucket, self.prefix)
    }

    /// What it knows the resource by where some of its files were there before: they are not the resource's to delete
    /// when its creation is rolled back. No prefix ends like this.
    pub(crate) fn kept_id(&self) -> String {
        format!("{}#kept", self.id())
    }

    /// Whether an id is one of this place.
    pub(crate) fn is_known_by(&self, id: &str) -> bool {
        id == self.id() || id == self.kept_id()
    }
}

impl Request {
    /// Reads a request.
    pub(crate) fn read(event: &Value) -> Result<Self, Failure> {
        let event: Event<Value, Value> = Event::deserialize(event)
            .map_err(|error| Failure::new(format!("no request of CloudFormation: {error}")))?;
        match event {
            Event::Create(create) => Ok(Self::Put {
                properties: Properties::read(&create.resource_properties)?,
                before: None,
            }),
            Event::Update(update) => Ok(Self::Put {
                properties: Properties::read(&update.resource_properties)?,
                before: Properties::read(&update.old_resource_properties).ok(),
            }),
            Event::Delete(delete) => {
                let properties = Properties::read(&delete.resource_properties).ok();
                // A resource that was never made has an id that CloudFormation made up; files that are kept stay.
                let known = properties.filter(|it| it.id() == delete.physical_resource_id);
                Ok(Self::Delete(known))
            }
            _ => Err(Failure::new("no request of CloudFormation that is known")),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn event(kind: &str, properties: &Value) -> Value {
        json!({
            "RequestType": kind,
            "ResponseURL": "https://answers.s3.amazonaws.com/a?b=c",
            "StackId": "stack",
            "RequestId": "request",
            "ResourceType": "Custom::Content",
            "LogicalResourceId": "Pages",
            "PhysicalResourceId": "site/docs/",
            "ResourceProperties": properties,
            "OldResourceProperties": properties,
            "NewOfNextYear": { "a": 1 },
        })
    }

    fn properties() -> Value {
        json!({
            "ServiceToken": "arn", "ServiceTimeout": "960", "Bucket": "site", "Prefix": "docs/", "Digest": "d",
            "Headers": "h", "Later": ["x"],
        })
    }

    fn changed(name: &str, value: impl Into<Value>) -> Value {
        let mut properties = properties();
        properties[name] = value.into();
        properties
    }

    #[test]
    fn requests_are_understood_with_what_nobody_knows() {
        let known = Properties {
            bucket: "site".to_owned(),
            prefix: "docs/".to_owned(),
            digest: "d".to_owned(),
            headers: "h".to_owned(),
        };
        assert_eq!(known.id(), "site/docs/");
        for (kind, expected) in [
            (
                "Create",
                Request::Put {
                    properties: known.clone(),
                    before: None,
                },
            ),
            (
                "Update",
                Request::Put {
                    properties: known.clone(),
                    before: Some(known.clone()),
                },
            ),
            ("Delete", Request::Delete(Some(known))),
        ] {
            assert_eq!(Request::read(&event(kind, &properties())), Ok(expected));
        }
    }

    #[test]
    fn what_makes_no_sense_is_told_and_deleted_without_harm() {
        for (properties, expected) in [
            (json!({}), "missing field `Bucket`"),
            (json!("text"), "the properties of the resource"),
            (changed("Bucket", 1), "the properties of the resource"),
            (changed("Bucket", "x.evil.example/"), "the name of a bucket"),
            (changed("Bucket", "a@b"), "the name of a bucket"),
            (changed("Bucket", "ab"), "the name of a bucket"),
            (changed("Prefix", "/docs/"), "`Prefix` ends with `/`"),
            (changed("Prefix", "docs"), "`Prefix` ends with `/`"),
            (changed("Prefix", "/"), "`Prefix` ends with `/`"),
        ] {
            for kind in ["Create", "Update"] {
                let failure = Request::read(&event(kind, &properties)).unwrap_err();
                assert!(failure.to_string().contains(expected), "{failure}");
            }
            let delete = Request::read(&event("Delete", &properties));
            assert_eq!(delete, Ok(Request::Delete(None)), "{properties}");
        }
    }

    #[test]
    fn other_events_are_no_requests() {
        for kind in ["", "create", "Read", "CreateRequest"] {
            let event = event(kind, &properties());
            assert!(Request::read(&event).is_err(), "{kind}");
        }
        for event in [json!(null), json!([]), json!({ "RequestType": "Create" })] {
            assert!(Request::read(&event).is_err());
        }
    }

    #[test]
    fn an_id_that_cloudformation_made_up_has_no_files() {
        let mut event = event("Delete", &properties());
        event["PhysicalResourceId"] = "site-Pages-1ABC".into();
        assert_eq!(Request::read(&event), Ok(Request::Delete(None)));
    }
}
