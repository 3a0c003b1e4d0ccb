//! Where a pool's sign-in pages are.

use std::str::FromStr;

use super::UserPool;
use crate::arn::Arn;
use crate::certificatemanager::Certificate;
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool_domain::CustomDomainConfigType;
use crate::construct::Construct;
use crate::handle::{AnyHandle, Handle};
use crate::hatch::Hatch;
use crate::names::{DomainName, Url};
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::scope::Scope;
use crate::text;
use crate::value::{FormError, Literal, Value};

/// The first part of a domain of Cognito's, unique in its region.
///
/// 1 to 63 lower-case letters, digits and inner hyphens, with no `aws`, `amazon` or `cognito`
/// anywhere. See
/// [Using the Amazon Cognito domain](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DomainPrefix(String);

impl FromStr for DomainPrefix {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !(1..=63).contains(&text.len())
            || !text.bytes().all(known)
            || text.starts_with('-')
            || text.ends_with('-')
        {
            return Err(FormError::new(
                "a domain prefix has 1 to 63 lower-case letters, digits and inner hyphens",
                text,
            ));
        }
        let reserved = ["aws", "amazon", "cognito"];
        if reserved.iter().any(|word| text.contains(word)) {
            return Err(FormError::new(
                "a domain prefix has none of the words `aws`, `amazon` and `cognito` in it",
                text,
            ));
        }
        Ok(Self(text.to_owned()))
    }
}

impl AsRef<str> for DomainPrefix {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for DomainPrefix {}

/// The oldest version of TLS that a domain of one's own speaks, and its ciphers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DomainTls {
    /// TLS 1.2, with the ciphers of 2021. `TLS_V1_2_2021`.
    #[default]
    V1_2,
    /// TLS 1.3 alone. `TLS_V1_3_2025`.
    V1_3,
}

impl DomainTls {
    fn word(self) -> &'static str {
        match self {
            Self::V1_2 => "TLS_V1_2_2021",
            Self::V1_3 => "TLS_V1_3_2025",
        }
    }
}

/// A pool's domain: where its sign-in pages and its OAuth 2.0 endpoints are.
///
/// By default the pages are those of managed login, which the plan Lite does not have.
/// See [`AWS::Cognito::UserPoolDomain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html).
///
/// # Example
///
/// ```
/// use palisade::cognito::{UserPool, UserPoolDomain};
/// use palisade::{App, Output, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let people = stack.add("People", UserPool::new());
/// let domain = stack.add("Domain", UserPoolDomain::prefix(people, "docs-7f3a"));
/// stack.add("SignIn", Output::new(domain.base_url()));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct UserPoolDomain {
    pool: Handle<UserPool>,
    name: Name,
    classic: bool,
    hatch: Hatch<cfn::UserPoolDomain>,
}

#[derive(Debug)]
enum Name {
    Prefix(Value<DomainPrefix>),
    Own {
        domain: Value<DomainName>,
        certificate: Value<Arn<Certificate>>,
        tls: DomainTls,
    },
}

impl UserPoolDomain {
    /// A domain of Cognito's: `https://<prefix>.auth.<region>.amazoncognito.com`.
    ///
    /// Whoever can guess the prefix finds the sign-in page: choose one with something random in it.
    /// `Domain`.
    pub fn prefix(pool: Handle<UserPool>, prefix: impl Into<Value<DomainPrefix>>) -> Self {
        Self::new(pool, Name::Prefix(prefix.into()))
    }

    /// A domain of one's own, with its certificate, by its handle or its ARN: one of us-east-1.
    ///
    /// The domain above it needs an `A` record when the stack is deployed.
    /// `Domain` and `CustomDomainConfig.CertificateArn`.
    pub fn own(
        pool: Handle<UserPool>,
        domain: impl Into<Value<DomainName>>,
        certificate: impl Into<Value<Arn<Certificate>>>,
    ) -> Self {
        Self::own_with(pool, domain, certificate, DomainTls::default())
    }

    /// A domain of one's own, with the oldest TLS that it speaks. `CustomDomainConfig.SecurityPolicy`.
    pub fn own_with(
        pool: Handle<UserPool>,
        domain: impl Into<Value<DomainName>>,
        certificate: impl Into<Value<Arn<Certificate>>>,
        tls: DomainTls,
    ) -> Self {
        let name = Name::Own {
            domain: domain.into(),
            certificate: certificate.into(),
            tls,
        };
        Self::new(pool, name)
    }

    fn new(pool: Handle<UserPool>, name: Name) -> Self {
        Self {
            pool,
            name,
            classic: false,
            hatch: Hatch::default(),
        }
    }

    /// Shows the older sign-in pages, the only ones of the plan Lite; they have no passkeys.
    /// Defaults to managed login. `ManagedLoginVersion` is `1`.
    pub fn classic_pages(mut self) -> Self {
        self.classic = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::UserPoolDomain) -> cfn::UserPoolDomain + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }
}

impl Resource for UserPoolDomain {
    const TYPE: &'static str = cfn::UserPoolDomain::TYPE;
}

impl LevelTwo for UserPoolDomain {
    type Level1 = cfn::UserPoolDomain;
}

impl Construct for UserPoolDomain {
    type Output = UserPoolDomainParts;

    fn build(self, scope: &mut Scope<'_>) -> UserPoolDomainParts {
        let is_own = matches!(self.name, Name::Own { .. });
        let mut domain = cfn::UserPoolDomain::new()
            .user_pool_id(self.pool.id())
            .managed_login_version(if self.classic { 1 } else { 2 });
        match self.name {
            Name::Prefix(prefix) => domain = domain.domain(prefix),
            Name::Own {
                domain: name,
                certificate,
                tls,
            } => {
                for problem in own_problems(&name, &certificate) {
                    scope.report(problem);
                }
                domain = domain.domain(name).custom_domain_config(
                    CustomDomainConfigType::new()
                        .certificate_arn(certificate)
                        .security_policy(tls.word()),
                );
            }
        }
        let domain = scope.resource(self.hatch.apply(domain));
        UserPoolDomainParts { domain, is_own }
    }
}

fn own_problems(name: &Value<DomainName>, certificate: &Value<Arn<Certificate>>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if let Some(name) = name.known()
        && name.as_ref().starts_with("*.")
    {
        problems.push(
            Problem::new(format!(
                "a pool's domain is one name, not all of `{}`",
                name.as_ref()
            ))
            .hint("name it, such as `auth.example.com`; its certificate may be for all of them"),
        );
    }
    if let Some(arn) = certificate.known()
        && (arn.service() != "acm" || arn.region() != "us-east-1")
    {
        problems.push(
            Problem::new(format!(
                "`{}` is no certificate of AWS Certificate Manager in us-east-1",
                arn.as_ref()
            ))
            .hint(
                "CloudFront serves a pool's own domain, and takes certificates of us-east-1 alone",
            ),
        );
    }
    problems
}

/// A pool's domain that was added: its handle, and its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserPoolDomainParts {
    /// The domain.
    pub domain: Handle<UserPoolDomain>,
    is_own: bool,
}

impl UserPoolDomainParts {
    /// The host's name: `docs.auth.eu-north-1.amazoncognito.com`, or the domain of one's own.
    #[must_use]
    pub fn host_name(self) -> Value<DomainName> {
        let name = self.domain.reference();
        if self.is_own {
            return name.into();
        }
        text!(name, ".auth.", self.domain.region(), ".amazoncognito.com").into()
    }

    /// What Cognito's own domain begins with; nothing for a domain of one's own.
    pub(crate) fn prefix_given(self) -> Option<Value<String>> {
        (!self.is_own).then(|| self.domain.reference())
    }

    /// The address under which the pages and endpoints are, with `https://` and no slash at the end.
    #[must_use]
    pub fn base_url(self) -> Value<Url> {
        text!("https://", self.host_name()).into()
    }

    /// The address of an endpoint, such as `/oauth2/token`.
    #[must_use]
    pub fn endpoint(self, path: &str) -> Value<Url> {
        text!(self.base_url(), path).into()
    }

    /// What the alias record of a domain of one's own points at. See
    /// [`Handle::cloud_front_domain`](Handle::<UserPoolDomain>::cloud_front_domain).
    #[must_use]
    pub fn cloud_front_domain(self) -> Value<DomainName> {
        self.domain.cloud_front_domain()
    }
}

impl From<UserPoolDomainParts> for AnyHandle {
    fn from(parts: UserPoolDomainParts) -> Self {
        parts.domain.erase()
    }
}

impl Handle<UserPoolDomain> {
    /// The name of CloudFront's distribution before the domain, such as `d111111abcdef8.cloudfront.net`:
    /// what an alias record points at. `Fn::GetAtt` of `CloudFrontDistribution`.
    #[must_use]
    pub fn cloud_front_domain(self) -> Value<DomainName> {
        self.attribute("CloudFrontDistribution")
    }
}
