//! What belongs to a user pool.

use crate::rules::found::Found;
use crate::rules::model::Model;
use crate::rules::place::Place;

pub(in crate::rules) const POOL: &str = "AWS::Cognito::UserPool";
pub(in crate::rules) const CLIENT: &str = "AWS::Cognito::UserPoolClient";
pub(super) const DOMAIN: &str = "AWS::Cognito::UserPoolDomain";
pub(super) const PROVIDER: &str = "AWS::Cognito::UserPoolIdentityProvider";
pub(super) const RESOURCE_SERVER: &str = "AWS::Cognito::UserPoolResourceServer";
pub(super) const GROUP: &str = "AWS::Cognito::UserPoolGroup";
pub(super) const USER: &str = "AWS::Cognito::UserPoolUser";
pub(super) const MEMBER: &str = "AWS::Cognito::UserPoolUserToGroupAttachment";
pub(super) const BRANDING: &str = "AWS::Cognito::ManagedLoginBranding";

/// The pool of a client, a domain or a provider, if it is the app's.
pub(super) fn pool_of(found: Found<'_>) -> Option<Found<'_>> {
    let pool = found.property("/UserPoolId").target()?.resource;
    (pool.type_name() == POOL).then_some(pool)
}

/// The resources of a type that belong to a pool; `None` where one may belong to it and nobody knows.
pub(super) fn members<'m>(
    model: &'m Model<'_>,
    type_name: &str,
    pool: Found<'m>,
) -> Option<Vec<Found<'m>>> {
    if pool.may_have_others() {
        return None;
    }
    let mut members = Vec::new();
    for found in model.resources(type_name) {
        let id = found.property("/UserPoolId");
        match id.target() {
            Some(target) if target.resource == pool => members.push(found),
            // The id of another pool, or that of one that exists already.
            Some(target) if target.resource.type_name() == POOL => {}
            None if id.text().is_some() => {}
            // What a nested stack or a custom resource gives may be the id of this one.
            Some(_) | None => return None,
        }
    }
    Some(members)
}

/// Whether nothing is in a list, in any case.
pub(super) fn is_empty(list: Place<'_>) -> bool {
    list.is_absent()
        || (!list.is_unknown() && list.items().next().is_none() && list.texts().is_empty())
}

/// The attributes that every pool has, in the order of
/// [Standard attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html#cognito-user-pools-standard-attributes).
pub(super) const STANDARD_ATTRIBUTES: [&str; 18] = [
    "address",
    "birthdate",
    "email",
    "family_name",
    "gender",
    "given_name",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "phone_number",
    "picture",
    "preferred_username",
    "profile",
    "sub",
    "updated_at",
    "website",
    "zoneinfo",
];

/// The schema's attribute of a name, such as `email` or `custom:team`; `None` where the schema is not known.
pub(super) enum Schema<'m> {
    Known(Vec<(String, Place<'m>)>),
    Unknown,
}

impl<'m> Schema<'m> {
    pub(super) fn of(pool: Found<'m>) -> Self {
        let schema = pool.property("/Schema");
        if schema.is_unknown() {
            return Self::Unknown;
        }
        let mut attributes = Vec::new();
        for attribute in schema.items() {
            let Some(name) = attribute.get("Name").text() else {
                return Self::Unknown;
            };
            attributes.push((name.into_owned(), attribute));
        }
        Self::Known(attributes)
    }

    /// Whether the pool surely lacks a custom attribute, given as `custom:team`.
    pub(super) fn lacks(&self, attribute: &str) -> bool {
        match (self, attribute.strip_prefix("custom:")) {
            (Self::Known(attributes), Some(name)) => {
                !attributes.iter().any(|(known, _)| known == name)
            }
            _ => false,
        }
    }

    /// The definition of an attribute, if the pool has one.
    pub(super) fn attribute(&self, attribute: &str) -> Option<Place<'m>> {
        let Self::Known(attributes) = self else {
            return None;
        };
        let name = attribute.strip_prefix("custom:").unwrap_or(attribute);
        let found = attributes.iter().find(|(known, _)| known == name);
        found.map(|(_, place)| *place)
    }
}
