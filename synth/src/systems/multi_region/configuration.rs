//! `palisade.yaml` of the app `multi-region`.

use std::path::PathBuf;
use std::str::FromStr;

use palisade::cognito::DomainPrefix;
use palisade::route53::HostedZoneId;
use palisade::secretsmanager::SecretName;
use palisade::{AccountId, DomainName, EmailAddress, FormError, Literal, Region};
use schemars::JsonSchema;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

/// The site, its names, and its options.
///
/// Every key may be left out. The defaults give templates for a first look;
/// to deploy, say `domain`, `hostedZone` and `loginPrefix`.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
pub struct Configuration {
    /// The site's domain name, such as `docs.example.com`.
    #[schemars(with = "String", example = &"docs.example.com")]
    pub domain: DomainName,
    /// The id of the Route 53 hosted zone that holds the domain.
    #[schemars(with = "String", example = &"Z0123456789ABCDEFGHIJ")]
    pub hosted_zone: HostedZoneId,
    /// What the address of the sign-in page begins with: unique among all users of AWS in the region.
    #[schemars(with = "String", example = &"docs-example-com")]
    pub login_prefix: DomainPrefix,
    /// The application's name, which names and tags of resources and stacks hold.
    #[schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]{0,27}$"))]
    pub application: Name,
    /// The environment, which names and tags of resources and stacks hold, and the environment of `samconfig.yaml`.
    pub environment: Environment,
    /// What the name of the bucket ends with, after environment and application.
    #[schemars(with = "String", regex(pattern = "^[a-z][a-z0-9-]{0,27}$"))]
    pub bucket_suffix: Name,
    /// The region of the user pool and of the content. Functions and certificate are in us-east-1.
    #[serde(deserialize_with = "region_beside_the_edge")]
    #[schemars(with = "String", example = &"eu-north-1")]
    pub region: Region,
    /// The account's id, where templates shall name it. Left out: the account of whoever deploys.
    #[schemars(with = "Option<String>", example = &"111122223333")]
    pub account: Option<AccountId>,
    /// Whether the functions at the edge have a secret. Left out: `public` where values are wired by
    /// stack outputs, `confidential` where they are wired by parameters.
    pub client: Option<ClientType>,
    /// The name under which Secrets Manager keeps the client's secret, if it has one.
    /// Left out: `/serverless-auth/user-pool-secret`, which begins as the names of the stacks do.
    #[schemars(with = "Option<String>", example = &"/serverless-auth/user-pool-secret")]
    pub secret_name: Option<SecretName>,
    /// Who may have an account.
    pub sign_up: SignUp,
    /// Whether people need a second factor: a one-time code of an authenticator app.
    pub second_factor: SecondFactor,
    /// The first person who may sign in, invited by e-mail. Left out: nobody yet.
    #[schemars(example = ada())]
    pub first_user: Option<FirstUser>,
    /// The folder of the site's files, which `deploy` uploads. Left out: files are uploaded by other means.
    #[schemars(example = &"site")]
    pub content: Option<PathBuf>,
    /// The edge locations that serve the site.
    pub price_class: PriceClass,
}

/// Somebody who has an account from the start. The user name is the e-mail address.
#[derive(Clone, Debug, Deserialize, JsonSchema, Serialize, PartialEq)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct FirstUser {
    /// The e-mail address, to which Cognito sends a password for the first time.
    #[schemars(with = "String", example = &"ada@example.com")]
    pub email: EmailAddress,
    /// The person's name in full.
    #[schemars(example = &"Ada Lovelace")]
    pub name: String,
}

impl Default for Configuration {
    fn default() -> Self {
        Self {
            domain: known("docs.example.com"),
            hosted_zone: known("Z0123456789ABCDEFGHIJ"),
            login_prefix: known("docs-example-com"),
            application: known("serverless-auth"),
            environment: Environment::Prod,
            bucket_suffix: known("content"),
            region: Region::EuNorth1,
            account: None,
            client: None,
            secret_name: None,
            sign_up: SignUp::default(),
            second_factor: SecondFactor::default(),
            first_user: None,
            content: None,
            price_class: PriceClass::default(),
        }
    }
}

impl Configuration {
    /// What names in AWS begin with, so that another application or environment takes the place of none:
    /// the application, and the environment unless it is the one for everyone.
    pub(super) fn prefix(&self) -> String {
        let application = self.application.as_ref();
        match self.environment {
            Environment::Prod => application.to_owned(),
            other => format!("{application}-{}", other.name()),
        }
    }
}

/// The stage of an application's life.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// For developers.
    Dev,
    /// For testers.
    Test,
    /// For everyone.
    Prod,
}

impl Environment {
    /// All of them, as the parameter `Environment` allows them.
    pub const NAMES: [&str; 3] = ["dev", "test", "prod"];

    /// The name in files and templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Dev => "dev",
            Self::Test => "test",
            Self::Prod => "prod",
        }
    }
}

/// How the functions show the user pool who they are.
///
/// The types of [RFC 6749, 2.1](https://www.rfc-editor.org/rfc/rfc6749#section-2.1).
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ClientType {
    /// By a proof key for each sign-in (PKCE): there is no secret to keep.
    Public,
    /// By a secret too, which the templates put into Secrets Manager.
    Confidential,
}

/// Who may have an account.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum SignUp {
    /// Whom an administrator invites.
    #[default]
    Invited,
    /// Whoever signs up and has the e-mail address.
    Everyone,
}

/// Whether people need a second factor to sign in.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum SecondFactor {
    /// Everyone does.
    #[default]
    Required,
    /// Who sets one up does.
    Optional,
    /// Nobody can.
    Off,
}

/// The edge locations that serve a site: the more, the nearer, the dearer.
#[derive(Clone, Copy, Debug, Default, Deserialize, JsonSchema, Serialize, PartialEq, Eq)]
pub enum PriceClass {
    /// North America, Europe and Israel.
    #[default]
    #[serde(rename = "PriceClass_100")]
    Class100,
    /// These, and South Africa, Kenya, the Middle East, and most of Asia.
    #[serde(rename = "PriceClass_200")]
    Class200,
    /// All of them.
    #[serde(rename = "PriceClass_All")]
    All,
}

/// A name that can be part of the names of resources: 1 to 28 lower-case letters, digits and hyphens:
/// a bucket of environment, application and suffix then has at most 63, as S3 allows.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
#[serde(into = "String", try_from = "String")]
pub struct Name(String);

impl TryFrom<String> for Name {
    type Error = FormError;

    fn try_from(text: String) -> Result<Self, FormError> {
        text.parse()
    }
}

impl From<Name> for String {
    fn from(name: Name) -> Self {
        name.0
    }
}

impl FromStr for Name {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let sound = text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.len() <= 28
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if sound {
            Ok(Self(text.to_owned()))
        } else {
            Err(FormError::new(
                "a name begins with a letter and has at most 28 lower-case letters, digits and hyphens",
                text,
            ))
        }
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for Name {}

fn known<T: Literal>(text: &str) -> T {
    text.parse().expect("a default has the form of its type")
}

fn ada() -> FirstUser {
    FirstUser {
        email: known("ada@example.com"),
        name: "Ada Lovelace".to_owned(),
    }
}

/// CloudFront takes functions and certificates of us-east-1, and no value leaves its partition.
fn region_beside_the_edge<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Region, D::Error> {
    let region = Region::deserialize(deserializer)?;
    if region.partition() == Region::UsEast1.partition() {
        Ok(region)
    } else {
        Err(D::Error::custom(FormError::new(
            "the region is one of the partition `aws`, as us-east-1 is, where the functions are",
            region.name(),
        )))
    }
}
