//! Servers on the Internet.

use std::time::Duration;

use super::connection::{Connection, check_seconds, connection_setters, seconds};
use crate::cfn::cloudfront::distribution as cfn;
use crate::names::DomainName;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// A server on the Internet, from [`Origin::http`](super::Origin::http).
///
/// CloudFront connects to it over TLS 1.2 or newer, on port 443.
/// See [CustomOriginConfig](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html).
///
/// # Example
///
/// ```
/// use std::time::Duration;
///
/// use palisade::cloudfront::{Behavior, Origin};
///
/// let slow = Origin::http("reports.example.com")
///     .https_port(8443)
///     .response_timeout(Duration::from_secs(60));
/// let reports = Behavior::new(slow);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an origin does nothing until a behavior has it"]
pub struct HttpOrigin {
    domain: Value<DomainName>,
    protocol: OriginProtocol,
    tls: Vec<OriginTls>,
    http_port: Option<u16>,
    https_port: Option<u16>,
    response_timeout: Option<Duration>,
    keepalive: Option<Duration>,
    ip_address_type: Option<IpAddressType>,
    client_certificate: Option<Value<String>>,
    pub(super) connection: Connection,
}

/// How CloudFront speaks to a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginProtocol {
    /// Over TLS, always.
    #[default]
    HttpsOnly,
    /// In plain text, always: what viewers send and get is read and changed by whoever is on the way.
    HttpOnly,
    /// As the viewer speaks to CloudFront.
    MatchViewer,
}

impl OriginProtocol {
    fn name(self) -> &'static str {
        match self {
            Self::HttpsOnly => "https-only",
            Self::HttpOnly => "http-only",
            Self::MatchViewer => "match-viewer",
        }
    }
}

/// Versions of TLS that CloudFront offers to a server; it takes 1.3 wherever the server does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginTls {
    /// TLS 1.2.
    V1_2,
    /// TLS 1.1, which [RFC 8996](https://www.rfc-editor.org/rfc/rfc8996) forbids.
    V1_1,
    /// TLS 1.0, which [RFC 8996](https://www.rfc-editor.org/rfc/rfc8996) forbids.
    V1_0,
}

impl OriginTls {
    fn name(self) -> &'static str {
        match self {
            Self::V1_2 => "TLSv1.2",
            Self::V1_1 => "TLSv1.1",
            Self::V1_0 => "TLSv1",
        }
    }
}

/// Kinds of addresses at which CloudFront reaches a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IpAddressType {
    /// IPv4 alone.
    Ipv4,
    /// IPv6 alone.
    Ipv6,
    /// Both.
    DualStack,
}

impl IpAddressType {
    fn name(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::DualStack => "dualstack",
        }
    }
}

impl HttpOrigin {
    pub(super) fn is_plain(&self) -> bool {
        self.protocol == OriginProtocol::HttpOnly
    }

    pub(super) fn new(domain: Value<DomainName>) -> Self {
        Self {
            domain,
            protocol: OriginProtocol::default(),
            tls: vec![OriginTls::V1_2],
            http_port: None,
            https_port: None,
            response_timeout: None,
            keepalive: None,
            ip_address_type: None,
            client_certificate: None,
            connection: Connection::default(),
        }
    }

    connection_setters!();

    /// How CloudFront speaks to the server.
    /// Defaults to TLS always. `OriginProtocolPolicy`.
    pub fn protocol(mut self, protocol: OriginProtocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Versions of TLS that CloudFront offers, in place of those set before.
    /// Defaults to TLS 1.2 alone. `OriginSSLProtocols`.
    pub fn tls(mut self, versions: impl IntoIterator<Item = OriginTls>) -> Self {
        self.tls = versions.into_iter().collect();
        self
    }

    /// The port for plain HTTP. Defaults to 80. `HTTPPort`.
    pub fn http_port(mut self, port: u16) -> Self {
        self.http_port = Some(port);
        self
    }

    /// The port for HTTPS. Defaults to 443. `HTTPSPort`.
    pub fn https_port(mut self, port: u16) -> Self {
        self.https_port = Some(port);
        self
    }

    /// How long CloudFront waits for an answer, and between its packets; above 120 seconds needs a
    /// higher quota. Defaults to 30 seconds. `OriginReadTimeout`.
    pub fn response_timeout(mut self, timeout: Duration) -> Self {
        self.response_timeout = Some(timeout);
        self
    }

    /// How long CloudFront keeps a connection after its last answer; above 120 seconds needs a higher
    /// quota. Defaults to 5 seconds. `OriginKeepaliveTimeout`.
    pub fn keepalive(mut self, timeout: Duration) -> Self {
        self.keepalive = Some(timeout);
        self
    }

    /// Kinds of addresses at which CloudFront reaches the server. Defaults to IPv4. `IpAddressType`.
    pub fn ip_address_type(mut self, kind: IpAddressType) -> Self {
        self.ip_address_type = Some(kind);
        self
    }

    /// Shows the server a certificate of a client, by its ARN. Defaults to none. `OriginMtlsConfig`.
    pub fn client_certificate(mut self, arn: impl Into<Value<String>>) -> Self {
        self.client_certificate = Some(arn.into());
        self
    }

    /// What an id for the origin begins with.
    pub(super) fn label(&self) -> String {
        match self.domain.known() {
            Some(domain) => domain.as_ref().chars().take(100).collect(),
            None => "Server".to_owned(),
        }
    }

    pub(super) fn level1(&self, scope: &mut Scope<'_>) -> cfn::Origin {
        self.check(scope);
        let mut server = cfn::CustomOriginConfig::new()
            .origin_protocol_policy(self.protocol.name())
            .origin_ssl_protocols(self.tls.iter().map(|tls| tls.name()).collect::<Vec<_>>());
        if let Some(port) = self.http_port {
            server = server.http_port(port);
        }
        if let Some(port) = self.https_port {
            server = server.https_port(port);
        }
        if let Some(timeout) = self.response_timeout {
            server = server.origin_read_timeout(seconds(timeout));
        }
        if let Some(timeout) = self.keepalive {
            server = server.origin_keepalive_timeout(seconds(timeout));
        }
        if let Some(kind) = self.ip_address_type {
            server = server.ip_address_type(kind.name());
        }
        if let Some(arn) = &self.client_certificate {
            let mtls = cfn::OriginMtlsConfig::new().client_certificate_arn(arn.clone());
            server = server.origin_mtls_config(mtls);
        }
        let origin = cfn::Origin::new()
            .domain_name(self.domain.clone())
            .custom_origin_config(server);
        self.connection.apply(origin, scope)
    }

    fn check(&self, scope: &mut Scope<'_>) {
        if let Some(timeout) = self.response_timeout {
            check_seconds("a response's timeout", timeout, u64::MAX, scope);
        }
        if let Some(timeout) = self.keepalive {
            check_seconds("the time to keep a connection", timeout, u64::MAX, scope);
        }
        if self.tls.is_empty() {
            let message = "an origin needs a version of TLS, got none";
            scope.report(Problem::new(message).hint("leave `HttpOrigin::tls` out for TLS 1.2"));
        }
        for port in [self.http_port, self.https_port].into_iter().flatten() {
            // "The value can be 80, 443, or a number from 1024 to 65535", in AWS's reference.
            if port != 80 && port != 443 && port < 1024 {
                let message =
                    format!("an origin's port is 80, 443, or 1024 to 65535, got `{port}`");
                scope.report(Problem::new(message));
            }
        }
    }
}
