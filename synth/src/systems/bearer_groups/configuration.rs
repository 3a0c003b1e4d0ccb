//! `palisade.yaml` of the app `bearer-groups`.

use std::path::Path;

use palisade::{Region, Url};
use palisade_edge_configuration::{Refusal, Rule};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::systems::words::{
    Content, Functions, Name, Origin, Site, Users, known, region_beside_the_edge,
};

/// Files for programs with bearer tokens, each for whom a rule names.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Configuration {
    /// The name with which those of the stacks begin.
    #[schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]{0,27}$"))]
    pub application: Name,
    /// Who may fetch what. The default: everyone has a folder, called as their `sub`, and so has each group.
    ///
    /// `segment: { claim, position, digest }`, `group: name`, `scope: name`, `claim: { name, value }`, `path: pattern`,
    /// `address: [network]`, `api-key: { header, sha256 }`, and `all: [..]` and `any: [..]` of these.
    pub rule: Rule,
    /// What a request is answered that is refused: `challenge` is 401 or 403 as RFC 6750 says, `forbidden` is 403,
    /// `redirect: { location }` is 302.
    pub refusal: Refusal,
    /// The region of people and files.
    #[serde(deserialize_with = "region_beside_the_edge")]
    #[schemars(with = "String", example = &"eu-north-1")]
    pub region: Region,
    /// Where people are kept who get tokens: `new: { .. }`, or `existing: { userPool, client, signInDomain }`.
    pub users: Users,
    /// Where the program that asks for tokens takes people back to; one for each place where it runs.
    /// A client that is there keeps its own.
    #[schemars(with = "Vec<String>", example = ["http://localhost:8400/callback"])]
    pub callback_urls: Vec<Url>,
    /// The scopes that tokens of a new user pool may have.
    pub scopes: Vec<String>,
    /// Where the files come from: `new-bucket`, `existing-bucket: { domainName }`, or
    /// `https: { domainName, header }`.
    pub origin: Origin,
    /// The files of a new bucket: `elsewhere`, or `folder: path`.
    pub content: Content,
    /// How the files are delivered.
    pub site: Site,
    /// How the function runs that decides.
    pub functions: Functions,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            application: known("bearer-groups"),
            rule: Rule::subject_at(1).or(Rule::group_at(1)),
            refusal: Refusal::default(),
            region: Region::EuNorth1,
            users: Users::default(),
            callback_urls: Vec::new(),
            scopes: vec!["openid".to_owned()],
            origin: Origin::default(),
            content: Content::Elsewhere,
            site: Site::default(),
            functions: Functions::default(),
        }
    }
}

impl Configuration {
    /// The folder of the files, if the app has their bucket.
    pub(super) fn content(&self) -> Option<&Path> {
        match self.origin {
            Origin::NewBucket => self.content.folder("."),
            Origin::ExistingBucket { .. } | Origin::Https { .. } => None,
        }
    }
}
