//! `palisade.yaml` of the app `multi-region`.

use std::path::PathBuf;

use palisade::cognito::DomainPrefix;
use palisade::route53::HostedZoneId;
use palisade::secretsmanager::SecretName;
use palisade::{AccountId, DomainName, Region};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::systems::words::{
    ClientType, Environment, FirstUser, Name, PriceClass, SecondFactor, SignUp, known,
    region_beside_the_edge,
};

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
    #[schemars(example = FirstUser::ada())]
    pub first_user: Option<FirstUser>,
    /// The folder of the site's files, which `deploy` uploads. Left out: files are uploaded by other means.
    #[schemars(example = &"site")]
    pub content: Option<PathBuf>,
    /// The edge locations that serve the site.
    pub price_class: PriceClass,
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
