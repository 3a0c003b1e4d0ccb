//! `palisade.yaml` of the app `cookie-auth`.

use std::path::Path;

use palisade::{DomainName, Region, Stack, Url, Value, text};
use palisade_edge_configuration::{AdditionalCookie, CookieAttributes};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::cookies::CookieNames;
use super::mode::Mode;
use super::paths::Paths;
use crate::systems::words::{
    ClientType, Content, Contradiction, Functions, Name, Origin, Site, Users, known,
    region_beside_the_edge,
};

/// Downloads that only signed-in people have, with their tokens in cookies.
///
/// Every key may be left out.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Configuration {
    /// The application's name, with which names of stacks and of cookies begin.
    #[schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]{0,27}$"))]
    pub application: Name,
    /// What names of stacks end with, so that the application is there a second time. Left out: nothing.
    #[schemars(with = "Option<String>", example = &"blue")]
    pub suffix: Option<Name>,
    /// The region of all but functions and certificate, which are in us-east-1.
    #[serde(deserialize_with = "region_beside_the_edge")]
    #[schemars(with = "String", example = &"eu-north-1")]
    pub region: Region,
    /// What the site is: a single-page app, whose scripts do the rest, or a static site of pages.
    pub mode: Mode,
    /// Where people are kept who sign in: `new: { .. }`, or `existing: { userPool, client, signInDomain }`.
    pub users: Users,
    /// Whether the functions have a secret. Left out: `public` for a single-page app, `confidential` for a static site.
    /// A client that is there has its own say.
    pub client: Option<ClientType>,
    /// The group of people who may enter; others get a page that says so. The app makes it in a new user pool.
    /// Left out: everyone may.
    #[schemars(example = &"staff")]
    pub required_group: Option<String>,
    /// The OAuth scopes that tokens are asked for.
    pub scopes: Vec<String>,
    /// The paths that functions answer. A single-page app is shown at `/index.html`, which is none of them.
    pub paths: Paths,
    /// The names of the cookies. Left out: `amplify` for a single-page app, whose scripts read who has signed in,
    /// `host` for a static site.
    pub cookies: Option<CookieNames>,
    /// Attributes of the cookies of ID token, access token and refresh token, where they are not the defaults. The
    /// refresh token of a static site with the names `amplify` is sent to `paths.refresh` alone.
    /// The cookies of an attempt to sign in have the strictest.
    pub cookie_attributes: CookieAttributes,
    /// Further cookies, set when somebody signs in and taken away when they sign out.
    pub additional_cookies: Vec<AdditionalCookie>,
    /// What delivers the site: `new: { .. }`, or `existing: { domainName }`.
    pub distribution: Delivery,
    /// Where a new distribution has files from: `new-bucket`, `existing-bucket: { domainName }`, or
    /// `https: { domainName, header }`.
    pub origin: Origin,
    /// The files of a new bucket: `sample`, `elsewhere`, or `folder: path`.
    pub content: Content,
    /// The file that a new distribution shows at `/`. Empty: none.
    pub root_object: String,
    /// Whether a path that ends with `/` is its `index.html`. Left out: for a static site in a bucket, but not on a
    /// server, which has its own say.
    pub folder_index: Option<bool>,
    /// How the functions run.
    pub functions: Functions,
}

/// What delivers a site.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Delivery {
    /// A distribution that the app makes.
    New(Site),
    /// One that is there: the app makes functions only, whose versions are outputs.
    Existing(ExistingDistribution),
}

/// A distribution that is there.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ExistingDistribution {
    /// The name under which people reach it.
    #[schemars(with = "String")]
    pub domain_name: DomainName,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            application: known("cookie-auth"),
            suffix: None,
            region: Region::EuNorth1,
            mode: Mode::default(),
            users: Users::default(),
            client: None,
            required_group: None,
            scopes: [
                "phone",
                "email",
                "profile",
                "openid",
                "aws.cognito.signin.user.admin",
            ]
            .map(str::to_owned)
            .to_vec(),
            paths: Paths::default(),
            cookies: None,
            cookie_attributes: CookieAttributes::default(),
            additional_cookies: Vec::new(),
            distribution: Delivery::New(Site::default()),
            origin: Origin::default(),
            content: Content::Sample,
            root_object: "index.html".to_owned(),
            folder_index: None,
            functions: Functions::default(),
        }
    }
}

impl Configuration {
    /// The names of the cookies, by the mode where nothing is said.
    pub(super) fn cookies(&self) -> CookieNames {
        self.cookies.unwrap_or(match self.mode {
            Mode::SinglePage => CookieNames::Amplify,
            Mode::Static => CookieNames::Host,
        })
    }

    /// The attributes of the cookies: on a static site with Amplify's names, the refresh token has been at its path
    /// alone in cloudfront-authorization-at-edge, whose sessions go on so.
    pub(super) fn cookie_attributes(&self) -> CookieAttributes {
        let mut attributes = self.cookie_attributes.clone();
        let refresh = &self.paths.refresh;
        if self.mode == Mode::Static
            && self.cookies() == CookieNames::Amplify
            && !refresh.is_empty()
            && attributes.id_token.path.is_none()
            && attributes.id_token.lifetime.is_none()
        {
            let path = &mut attributes.refresh_token.path;
            path.get_or_insert_with(|| refresh.clone());
        }
        attributes
    }

    /// Whether a path that ends with `/` is its `index.html`.
    pub(super) fn folder_index(&self) -> bool {
        let server = matches!(self.origin, Origin::Https { .. });
        self.folder_index
            .unwrap_or(self.mode == Mode::Static && !server)
    }

    /// Whether the files are those of the sample.
    pub(super) fn is_sample(&self) -> bool {
        self.origin == Origin::NewBucket && self.content == Content::Sample
    }

    fn sample_folder(&self) -> &'static str {
        match self.mode {
            Mode::SinglePage => "examples/content/single-page-app/public",
            Mode::Static => "examples/content/static-site/public",
        }
    }

    /// Tells what is said of a distribution that is not the app's, and paths that take a file away.
    pub(super) fn tell_contradictions(&self, stack: &mut Stack) {
        let new = Self::default();
        let said = [
            self.origin != new.origin,
            self.content != new.content,
            self.root_object != new.root_object,
        ];
        if matches!(self.distribution, Delivery::Existing(_)) && said.contains(&true) {
            let wrong = Contradiction {
                message: "a distribution that is there has its own origin, files and root object: functions change none of them",
                hint: "leave `origin`, `content` and `rootObject` out of `palisade.yaml`, or say `distribution: { new: .. }`",
            };
            stack.add("OriginOfExisting", wrong);
        }
        let page = "/index.html";
        let answered = [
            &self.paths.sign_in,
            &self.paths.refresh,
            &self.paths.sign_out,
            &self.paths.signed_out,
        ];
        if self.mode == Mode::SinglePage && answered.iter().any(|path| *path == page) {
            let wrong = Contradiction {
                message: "a function would answer `/index.html`, which a single-page app shows for every path of no file",
                hint: "say another path in `paths` of `palisade.yaml`; `signedOut: /` shows the app, once people have signed in again",
            };
            stack.add("PathOfPage", wrong);
        }
    }

    /// The folder of the files, if the app has their bucket.
    pub(super) fn content(&self) -> Option<&Path> {
        match self.origin {
            Origin::NewBucket => self.content.folder(self.sample_folder()),
            Origin::ExistingBucket { .. } | Origin::Https { .. } => None,
        }
    }
}

impl ExistingDistribution {
    /// Where people reach it.
    pub(super) fn address(&self) -> Value<Url> {
        text!("https://", self.domain_name.as_ref()).into()
    }
}
