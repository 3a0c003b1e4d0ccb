//! Certificates for TLS.

use super::key_algorithm::KeyAlgorithm;
use super::validation::{self, Name, Validation};
use crate::arn::Arn;
use crate::cfn::certificatemanager as cfn;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::hatch::Hatch;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::resource::{LevelTwo, Resource};
use crate::route53::HostedZoneId;
use crate::scope::Scope;
use crate::value::Value;

/// A public certificate for one or more domain names.
///
/// It is made for CloudFront, which only takes certificates of us-east-1: a stack of another region puts it
/// into the app's edge stack. [`Certificate::regional`] keeps it in the stack's own region, for a load
/// balancer, say.
///
/// Whoever owns the domain must show it by a record of DNS. [`Certificate::validated_in`] lets Certificate
/// Manager write that record to a hosted zone of the same account; without it, deployment waits until
/// somebody has written it. The certificate is renewed as long as the record stays.
///
/// By default its key is RSA with 2,048 bits, and it is listed in the logs of certificate transparency.
/// See [`AWS::CertificateManager::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html).
///
/// # Example
///
/// ```
/// use palisade::certificatemanager::Certificate;
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// stack.add("Certificate", Certificate::new("docs.example.com").validated_in("Z1D633PJN98FT9"));
///
/// // CloudFront looks for it in us-east-1.
/// let assembly = app.synth()?;
/// assert!(assembly.template("Edge").to_string().contains("docs.example.com"));
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Debug)]
#[must_use = "a construct does nothing until it is added to a stack"]
pub struct Certificate {
    names: Vec<Name>,
    validation: Validation,
    key_algorithm: KeyAlgorithm,
    label: Option<Value<String>>,
    regional: bool,
    unlisted: bool,
    exportable: bool,
    hatch: Hatch<cfn::Certificate>,
}

impl Certificate {
    /// A certificate for a domain, or for a wildcard such as `*.example.com`. `DomainName`.
    ///
    /// At most 64 characters; a longer one may follow by [`Certificate::name`].
    pub fn new(domain: impl Into<Value<DomainName>>) -> Self {
        Self {
            names: vec![Name {
                domain: domain.into(),
                zone: None,
            }],
            validation: Validation::default(),
            key_algorithm: KeyAlgorithm::default(),
            label: None,
            regional: false,
            unlisted: false,
            exportable: false,
            hatch: Hatch::default(),
        }
    }

    /// Adds another name. `SubjectAlternativeNames`.
    ///
    /// An account may have 10 names a certificate, and up to 100 on request
    /// ([quotas](https://docs.aws.amazon.com/acm/latest/userguide/acm-limits.html)).
    pub fn name(mut self, domain: impl Into<Value<DomainName>>) -> Self {
        self.names.push(Name {
            domain: domain.into(),
            zone: None,
        });
        self
    }

    /// Adds another name that is validated in a hosted zone of its own.
    /// `SubjectAlternativeNames` and `DomainValidationOptions`.
    pub fn name_in(
        mut self,
        domain: impl Into<Value<DomainName>>,
        zone: impl Into<Value<HostedZoneId>>,
    ) -> Self {
        self.names.push(Name {
            domain: domain.into(),
            zone: Some(zone.into()),
        });
        self
    }

    /// Has Certificate Manager write its validation records to a hosted zone of the same account,
    /// for all names that have no zone of their own.
    /// Defaults to records that someone else writes. `DomainValidationOptions`.
    pub fn validated_in(mut self, zone: impl Into<Value<HostedZoneId>>) -> Self {
        self.validation = Validation::Zone(zone.into());
        self
    }

    /// Has Certificate Manager write to the five well-known addresses of each name's domain, such as `admin@`.
    /// Deployment waits for an answer, and so does each renewal. `ValidationMethod`.
    pub fn validated_by_email(mut self) -> Self {
        self.validation = Validation::Email(None);
        self
    }

    /// As [`Certificate::validated_by_email`], to the addresses of one domain, which is each name's own
    /// or above it. `DomainValidationOptions`.
    pub fn validated_by_email_at(mut self, domain: impl Into<Value<DomainName>>) -> Self {
        self.validation = Validation::Email(Some(domain.into()));
        self
    }

    /// The algorithm of the key. Defaults to RSA with 2,048 bits. `KeyAlgorithm`.
    pub fn key_algorithm(mut self, algorithm: KeyAlgorithm) -> Self {
        self.key_algorithm = algorithm;
        self
    }

    /// A name for people, shown in the console: the tag `Name`. Defaults to none. `Tags`.
    pub fn label(mut self, label: impl Into<Value<String>>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Keeps the certificate in its stack's region, where CloudFront does not find it
    /// unless that is us-east-1. Defaults to us-east-1.
    pub fn regional(mut self) -> Self {
        self.regional = true;
        self
    }

    /// Keeps the certificate out of the public logs of certificate transparency; browsers then warn of it.
    /// Defaults to listing it. `CertificateTransparencyLoggingPreference`.
    pub fn without_transparency_logging(mut self) -> Self {
        self.unlisted = true;
        self
    }

    /// Lets the certificate be exported with its private key, at a price.
    /// Defaults to a key that never leaves AWS. `CertificateExport`.
    pub fn exportable(mut self) -> Self {
        self.exportable = true;
        self
    }

    /// Changes the level-1 resource: for what this construct does not offer.
    pub fn level1(
        mut self,
        change: impl FnOnce(cfn::Certificate) -> cfn::Certificate + 'static,
    ) -> Self {
        self.hatch.push(change);
        self
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if let Some(first) = self.names.first().and_then(|name| name.domain.known())
            && first.as_ref().len() > 64
        {
            let message = format!(
                "the first name of a certificate has at most 64 characters, got `{}`",
                first.as_ref()
            );
            let hint = "begin with a shorter name, and add this one with `Certificate::name`";
            scope.report(Problem::new(message).hint(hint));
        }
        if self.names.len() > 100 {
            let message = format!(
                "a certificate has at most 100 names, got `{}`",
                self.names.len()
            );
            scope
                .report(Problem::new(message).hint("make a second certificate, or use a wildcard"));
        }
        if !self.regional && self.key_algorithm == KeyAlgorithm::EcSecp384r1 {
            let message = format!(
                "CloudFront takes keys of RSA and of ECDSA over P-256, got `{}`",
                self.key_algorithm.name()
            );
            let hint = "use `KeyAlgorithm::EcPrime256v1`, or `Certificate::regional` if it is not for CloudFront";
            scope.report(Problem::new(message).hint(hint));
        }
        if let Validation::Email(above) = &self.validation {
            self.check_mails(above.as_ref().and_then(Value::known), scope);
        }
    }

    fn check_mails(&self, above: Option<&DomainName>, scope: &mut Scope<'_>) {
        for name in &self.names {
            let Some(domain) = name.domain.known().map(AsRef::as_ref) else {
                continue;
            };
            if name.zone.is_some() {
                let message =
                    format!("a certificate validated by mail has no zones, got one for `{domain}`");
                scope.report(Problem::new(message).hint(
                    "add the name with `Certificate::name`, or validate all names with `Certificate::validated_in`",
                ));
            }
            if let Some(above) = above.map(AsRef::as_ref)
                && domain.strip_prefix("*.").unwrap_or(domain) != above
                && !domain.ends_with(&format!(".{above}"))
            {
                let message = format!(
                    "mails go to the domain of each name or to one above it, got `{above}` for `{domain}`"
                );
                scope.report(Problem::new(message));
            }
        }
    }

    fn declare(self, scope: &mut Scope<'_>) -> Handle<Self> {
        let mut certificate = cfn::Certificate::new().validation_method(self.validation.method());
        let options = validation::options(&self.names, &self.validation);
        let mut names = self.names.into_iter().map(|name| name.domain);
        if let Some(first) = names.next() {
            certificate = certificate.domain_name(first);
        }
        let others: Vec<_> = names.collect();
        if !others.is_empty() {
            certificate = certificate.subject_alternative_names(others);
        }
        if !options.is_empty() {
            certificate = certificate.domain_validation_options(options);
        }
        certificate = certificate.key_algorithm(self.key_algorithm.name());
        if self.unlisted {
            certificate = certificate.certificate_transparency_logging_preference("DISABLED");
        }
        if self.exportable {
            certificate = certificate.certificate_export("ENABLED");
        }
        if let Some(label) = self.label {
            let tag = cfn::certificate::Tag::new().key("Name").value(label);
            certificate = certificate.tags([tag]);
        }
        scope.resource(self.hatch.apply(certificate))
    }
}

impl Resource for Certificate {
    const TYPE: &'static str = cfn::Certificate::TYPE;
}

impl LevelTwo for Certificate {
    type Level1 = cfn::Certificate;
}

impl Construct for Certificate {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        self.check(scope);
        if self.regional {
            self.declare(scope)
        } else {
            scope.at_the_edge(|edge| self.declare(edge))
        }
    }
}

impl Handle<Certificate> {
    /// The certificate's ARN. `Ref`.
    #[must_use]
    pub fn arn(self) -> Value<Arn<Certificate>> {
        self.reference().into()
    }
}

/// A certificate may be given by its handle where its ARN is asked for.
impl From<Handle<Certificate>> for Value<Arn<Certificate>> {
    fn from(certificate: Handle<Certificate>) -> Self {
        certificate.arn()
    }
}
