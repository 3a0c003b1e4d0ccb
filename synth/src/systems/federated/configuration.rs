//! `palisade.yaml` of the app `federated`.

use palisade::Region;
use palisade_edge_configuration::Rule;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::provider::Provider;
use crate::systems::words::{Content, Functions, Name, Site, Users, known, region_beside_the_edge};

/// A site for people whom an identity provider knows, such as that of their company.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Configuration {
    /// The application's name, with which those of stacks and cookies begin.
    #[schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]{0,27}$"))]
    pub application: Name,
    /// The identity providers of a new user pool: `oidc`, `saml`, `google`, `facebook`, `apple` or `amazon` each.
    ///
    /// The default shows how one is written: its tenant does not exist, so that it can be synthesized, but CloudFormation
    /// stops at its secret. A user pool that is there has its own providers.
    pub providers: Vec<Provider>,
    /// Whether people of the new user pool itself may sign in too, past the providers. They may where there is none.
    pub own_people: bool,
    /// The provider to which people are sent at once, past Cognito's own page: by its name, or `Google`, `Facebook`,
    /// `SignInWithApple`, `LoginWithAmazon`. Left out: the only one of a new user pool; people choose where there
    /// are several, where the pool's own may sign in, and in a pool that is there.
    #[schemars(example = &"Entra")]
    pub straight_to: Option<String>,
    /// Who enters without signing in: from an address, or with an API key. Left out: nobody.
    #[schemars(example = Rule::address(["203.0.113.0/24"]))]
    pub admit: Option<Rule>,
    /// What is demanded of whoever has signed in: scopes, groups, claims. Left out: nothing.
    #[schemars(example = Rule::claim("custom:department", "research"))]
    pub rule: Option<Rule>,
    /// Where people are kept who sign in: `new: { .. }`, or `existing: { userPool, client, signInDomain }`.
    pub users: Users,
    /// The region of people and files.
    #[serde(deserialize_with = "region_beside_the_edge")]
    #[schemars(with = "String", example = &"eu-north-1")]
    pub region: Region,
    /// How the site is delivered.
    pub site: Site,
    /// The site's files: `sample`, `elsewhere`, or `folder: path`.
    pub content: Content,
    /// How the function runs that does everything.
    pub functions: Functions,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            application: known("federated"),
            providers: vec![Provider::entra()],
            own_people: false,
            straight_to: None,
            admit: None,
            rule: None,
            users: Users::default(),
            region: Region::EuNorth1,
            site: Site::default(),
            content: Content::Sample,
            functions: Functions::default(),
        }
    }
}
