//! A distribution's own names, and how it speaks TLS for them.

use crate::arn::Arn;
use crate::certificatemanager::Certificate;
use crate::cfn::cloudfront::distribution as cfn;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// The oldest TLS that viewers may speak, and the ciphers that go with it.
///
/// See [Supported protocols and ciphers](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html).
/// Older ones than these, which Security Hub's control CloudFront.15 refuses, are set by
/// [`Distribution::level1_config`](super::Distribution::level1_config).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum MinimumTls {
    /// TLS 1.2 with ciphers of 2021, `TLSv1.2_2021`.
    #[default]
    V1_2Of2021,
    /// TLS 1.2 with ciphers of 2025, `TLSv1.2_2025`.
    V1_2Of2025,
    /// TLS 1.3 alone, `TLSv1.3_2025`: older browsers and programs cannot connect.
    V1_3Of2025,
}

impl MinimumTls {
    fn name(self) -> &'static str {
        match self {
            Self::V1_2Of2021 => "TLSv1.2_2021",
            Self::V1_2Of2025 => "TLSv1.2_2025",
            Self::V1_3Of2025 => "TLSv1.3_2025",
        }
    }
}

/// Names with their certificates, and the oldest TLS for them.
#[derive(Debug, Default)]
pub(super) struct Domains {
    pub(super) names: Vec<(Value<DomainName>, Value<Arn<Certificate>>)>,
    pub(super) tls: Option<MinimumTls>,
}

impl Domains {
    pub(super) fn fill(self, config: cfn::DistributionConfig) -> cfn::DistributionConfig {
        let Some((_, certificate)) = self.names.first() else {
            return config;
        };
        let viewers = cfn::ViewerCertificate::new()
            .acm_certificate_arn(certificate.clone())
            .minimum_protocol_version(self.tls.unwrap_or_default().name())
            .ssl_support_method("sni-only");
        let names: Vec<Value<String>> = self.names.into_iter().map(|(n, _)| n.into()).collect();
        config.aliases(names).viewer_certificate(viewers)
    }

    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        let Some((_, first)) = self.names.first() else {
            if self.tls.is_some() {
                let message = "a distribution without a domain of its own has CloudFront's certificate and its TLS, got a minimum";
                scope.report(
                    Problem::new(message).hint("name a domain with `Distribution::domain`"),
                );
            }
            return;
        };
        if self.names.iter().any(|(_, other)| other != first) {
            let message = "a distribution has one certificate, got two";
            scope.report(Problem::new(message).hint(
                "give the first certificate all names, with `Certificate::name`, and pass it for each",
            ));
        }
        if let Some(arn) = first.known()
            && arn.region() != "us-east-1"
        {
            let message = format!(
                "the certificate of a distribution is in us-east-1, got one in `{}`",
                arn.region()
            );
            scope.report(
                Problem::new(message).hint(
                    "a `Certificate` of this app is made there, whichever stack it is added to",
                ),
            );
        }
        if scope.is_away_from_the_edge(first) {
            let region = scope.region().name();
            let message = format!(
                "the certificate of a distribution is in us-east-1, got one of this stack in `{region}`"
            );
            scope.report(Problem::new(message).hint(
                "leave `Certificate::regional` out: the certificate is then made in us-east-1",
            ));
        }
        let known: Vec<&str> = self
            .names
            .iter()
            .filter_map(|(name, _)| name.known().map(AsRef::as_ref))
            .collect();
        for (index, name) in known.iter().enumerate() {
            if known[..index].contains(name) {
                let message = format!("each domain is named once, got `{name}` again");
                scope.report(Problem::new(message));
            }
        }
    }
}
