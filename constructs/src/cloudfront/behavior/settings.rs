//! What a behavior can be told.

use super::super::origin::Origin;
use super::super::{
    CachePolicy, KeyGroup, OriginRequestPolicy, RealtimeLogs, ResponseHeadersPolicy,
};
use super::events::Events;
use super::methods::{Methods, ViewerProtocol};
use crate::arn::Arn;
use crate::handle::Handle;
use crate::value::Value;

/// How CloudFront answers the requests for some paths: from where, with which functions, for how long.
///
/// By default viewers are sent to HTTPS, read alone (`GET` and `HEAD`), and get compressed files and the
/// headers of [`ResponseHeadersPolicy::SecurityHeaders`]; the cache is that of [`CachePolicy::Optimized`].
/// An [`Origin`], or what becomes one, such as a bucket's handle, is a behavior with these defaults.
///
/// A function of viewers' requests runs before the cache is asked, so that what it refuses is refused for
/// cached files too.
///
/// See [CacheBehavior](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html).
///
/// # Example
///
/// ```
/// use palisade::cloudfront::{Behavior, CachePolicy, Distribution, Methods, Origin};
/// use palisade::{App, Region};
///
/// let mut app = App::new();
/// let stack = app.stack("Site", Region::EuNorth1);
/// let site = Origin::http("site.example.com");
/// let api = Behavior::new(Origin::http("api.example.com"))
///     .methods(Methods::All)
///     .cache(CachePolicy::Disabled);
/// stack.add("Cdn", Distribution::new(site).behavior("/api/*", api));
/// # app.synth()?;
/// # Ok::<(), palisade::Problems>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a behavior does nothing until a distribution has it"]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a flag of CloudFormation's, and none excludes another"
)]
pub struct Behavior {
    pub(super) origin: Origin,
    pub(super) protocol: ViewerProtocol,
    pub(super) methods: Methods,
    pub(super) caches_options: bool,
    pub(super) compressed: bool,
    pub(super) cache: CachePolicy,
    pub(super) origin_request_policy: Option<OriginRequestPolicy>,
    pub(super) response_headers: Option<ResponseHeadersPolicy>,
    pub(super) events: Events,
    pub(super) key_groups: Vec<Value<String>>,
    pub(super) realtime_logs: Option<Value<Arn<RealtimeLogs>>>,
    pub(super) field_level_encryption: Option<Value<String>>,
    pub(super) smooth_streaming: bool,
    pub(super) grpc: bool,
}

impl Behavior {
    /// A behavior with the defaults above.
    pub fn new(origin: impl Into<Origin>) -> Self {
        Self {
            origin: origin.into(),
            protocol: ViewerProtocol::default(),
            methods: Methods::default(),
            caches_options: false,
            compressed: true,
            cache: CachePolicy::Optimized,
            origin_request_policy: None,
            response_headers: Some(ResponseHeadersPolicy::SecurityHeaders),
            events: Events::default(),
            key_groups: Vec::new(),
            realtime_logs: None,
            field_level_encryption: None,
            smooth_streaming: false,
            grpc: false,
        }
    }

    /// What CloudFront does with a request in plain text.
    /// Defaults to sending the viewer to HTTPS. `ViewerProtocolPolicy`.
    pub fn protocol(mut self, protocol: ViewerProtocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Methods that viewers may use. Defaults to `GET` and `HEAD`. `AllowedMethods`.
    pub fn methods(mut self, methods: Methods) -> Self {
        self.methods = methods;
        self
    }

    /// Keeps answers to `OPTIONS` in the cache as well.
    /// Defaults to those to `GET` and `HEAD`. `CachedMethods`.
    pub fn cache_options(mut self) -> Self {
        self.caches_options = true;
        self
    }

    /// Sends files as the origin does. Defaults to compressing them where a viewer takes it. `Compress`.
    pub fn uncompressed(mut self) -> Self {
        self.compressed = false;
        self
    }

    /// How long answers stay in the cache, and what tells them apart there.
    /// Defaults to [`CachePolicy::Optimized`]. `CachePolicyId`.
    pub fn cache(mut self, policy: impl Into<CachePolicy>) -> Self {
        self.cache = policy.into();
        self
    }

    /// What of a viewer's request the origin gets, besides what tells cached answers apart.
    /// Defaults to nothing. `OriginRequestPolicyId`.
    ///
    /// Buckets and functions refuse requests with the viewer's `Host`, which
    /// [`OriginRequestPolicy::AllViewer`] sends.
    pub fn forward(mut self, policy: impl Into<OriginRequestPolicy>) -> Self {
        self.origin_request_policy = Some(policy.into());
        self
    }

    /// Headers that CloudFront adds to answers and takes from them.
    /// Defaults to [`ResponseHeadersPolicy::SecurityHeaders`]. `ResponseHeadersPolicyId`.
    pub fn response_headers(mut self, policy: impl Into<ResponseHeadersPolicy>) -> Self {
        self.response_headers = Some(policy.into());
        self
    }

    /// Sends headers as the origin and functions have them, without those for security.
    pub fn without_response_headers(mut self) -> Self {
        self.response_headers = None;
        self
    }

    /// Answers those alone whose address or cookies one of the group's keys signed; further calls add up.
    /// Defaults to everyone. `TrustedKeyGroups`.
    pub fn trusted_key_group(mut self, group: Handle<KeyGroup>) -> Self {
        self.key_groups.push(group.id());
        self
    }

    /// Sends lines about requests to a data stream within seconds.
    /// Defaults to none. `RealtimeLogConfigArn`.
    pub fn realtime_logs(mut self, logs: impl Into<Value<Arn<RealtimeLogs>>>) -> Self {
        self.realtime_logs = Some(logs.into());
        self
    }

    /// Encrypts fields of what viewers post, by the id of a field-level encryption.
    /// Defaults to none. `FieldLevelEncryptionId`.
    ///
    /// The behavior [allows all methods](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html#field-level-encryption-setting-up-step5),
    /// and TLS is spoken on both sides.
    pub fn field_level_encryption(mut self, id: impl Into<Value<String>>) -> Self {
        self.field_level_encryption = Some(id.into());
        self
    }

    /// Serves files in Microsoft Smooth Streaming's format, without functions.
    /// Defaults to not. `SmoothStreaming`.
    pub fn smooth_streaming(mut self) -> Self {
        self.smooth_streaming = true;
        self
    }

    /// Passes gRPC on to the origin. Defaults to not. `GrpcConfig`.
    ///
    /// Needs [`Methods::All`] and HTTP/2, and an origin that speaks TLS.
    pub fn grpc(mut self) -> Self {
        self.grpc = true;
        self
    }
}

impl<O: Into<Origin>> From<O> for Behavior {
    fn from(origin: O) -> Self {
        Self::new(origin)
    }
}
