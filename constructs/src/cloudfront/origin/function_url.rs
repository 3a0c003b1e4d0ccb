//! Functions with a URL.

use std::time::Duration;

use super::super::Distribution;
use super::connection::{Connection, check_seconds, connection_setters, seconds};
use crate::cfn::cloudfront::distribution as cfn;
use crate::cfn::lambda;
use crate::handle::Handle;
use crate::scope::Scope;
use crate::value::{Function, Value};

/// A function with a URL that CloudFront alone calls, from
/// [`Origin::function_url`](super::Origin::function_url).
///
/// The URL's `AuthType` is `AWS_IAM`: CloudFront signs its requests
/// ([origin access control](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html)),
/// and two permissions let this one distribution call the function. They are in the distribution's stack,
/// so that one is in the function's region.
///
/// Viewers that send a body must send its SHA-256 in the header `x-amz-content-sha256`.
///
/// # Example
///
/// ```
/// use palisade::cfn::lambda::Url;
/// use palisade::cloudfront::{Distribution, Origin};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let search = "arn:aws:lambda:eu-north-1:111122223333:function:search";
/// let url = stack.add("Url", Url::new().target_function_arn(search).auth_type("AWS_IAM"));
/// stack.add("Cdn", Distribution::new(Origin::function_url(url)));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an origin does nothing until a behavior has it"]
pub struct FunctionUrlOrigin {
    url: Handle<lambda::Url>,
    response_timeout: Option<Duration>,
    keepalive: Option<Duration>,
    pub(super) connection: Connection,
}

impl FunctionUrlOrigin {
    pub(super) fn new(url: Handle<lambda::Url>) -> Self {
        Self {
            url,
            response_timeout: None,
            keepalive: None,
            connection: Connection::default(),
        }
    }

    connection_setters!();

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

    pub(super) fn same_url(&self, other: &Self) -> bool {
        self.url == other.url
    }

    pub(super) fn level1(&self, scope: &mut Scope<'_>) -> cfn::Origin {
        let mut server = cfn::CustomOriginConfig::new()
            .origin_protocol_policy("https-only")
            .origin_ssl_protocols(["TLSv1.2"]);
        if let Some(timeout) = self.response_timeout {
            check_seconds("a response's timeout", timeout, u64::MAX, scope);
            server = server.origin_read_timeout(seconds(timeout));
        }
        if let Some(timeout) = self.keepalive {
            check_seconds("the time to keep a connection", timeout, u64::MAX, scope);
            server = server.origin_keepalive_timeout(seconds(timeout));
        }
        // The attribute is `https://<id>.lambda-url.<region>.on.aws/`.
        let parts = Function::split("/", self.url.function_url());
        let domain: Value<String> = Function::select(2, parts);
        let origin = cfn::Origin::new()
            .domain_name(domain)
            .custom_origin_config(server);
        self.connection.apply(origin, scope)
    }

    /// The permissions that let the distribution call the function.
    ///
    /// Both are needed since October 2025, see
    /// [Control access to Lambda function URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html).
    pub(super) fn permissions(
        &self,
        distribution: Handle<Distribution>,
    ) -> [lambda::Permission; 2] {
        let permission = lambda::Permission::new()
            .function_name(self.url.function_arn())
            .principal("cloudfront.amazonaws.com")
            .source_arn(distribution.arn());
        [
            permission
                .clone()
                .action("lambda:InvokeFunctionUrl")
                .function_url_auth_type("AWS_IAM"),
            permission
                .action("lambda:InvokeFunction")
                .invoked_via_function_url(true),
        ]
    }
}
