//! `palisade.yaml` of the app `header-auth`.

use palisade::Region;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::systems::words::{Content, Functions, Name, Site, Users, known, region_beside_the_edge};

/// A page for everybody, and data that need a bearer token.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Configuration {
    /// What names of stacks begin with.
    #[schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]{0,27}$"))]
    pub application: Name,
    /// The files that everybody may have, such as the page where people sign in: `sample`, `elsewhere`, or
    /// `folder: path`.
    pub page: Content,
    /// The files below `/private/`, which need a token: `sample`, `elsewhere`, or `folder: path` of a folder that holds
    /// the folder `private`.
    pub data: Content,
    /// The OAuth scopes that the page asks for.
    pub scopes: Vec<String>,
    /// The scopes that an access token must have to fetch data. Empty: none.
    pub required_scopes: Vec<String>,
    /// Where people are kept who sign in: `new: { .. }`, or `existing: { userPool, client, signInDomain }`.
    pub users: Users,
    /// How the page is delivered.
    pub site: Site,
    /// The region of people, page and data.
    #[serde(deserialize_with = "region_beside_the_edge")]
    #[schemars(with = "String", example = &"eu-north-1")]
    pub region: Region,
    /// How the function that checks tokens runs.
    pub functions: Functions,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            application: known("header-auth"),
            page: Content::Sample,
            data: Content::Sample,
            scopes: ["openid", "email"].map(str::to_owned).to_vec(),
            required_scopes: Vec::new(),
            users: Users::default(),
            site: Site::default(),
            region: Region::EuNorth1,
            functions: Functions::default(),
        }
    }
}
