//! A behavior in CloudFormation's shape.

use super::settings::Behavior;
use crate::cfn::cloudfront::distribution as cfn;
use crate::value::Value;

/// The default behavior and the others have the same properties, but two types.
macro_rules! fill {
    ($level1:expr, $behavior:expr, $origin:expr) => {{
        let behavior: Behavior = $behavior;
        let mut level1 = $level1
            .target_origin_id($origin)
            .viewer_protocol_policy(behavior.protocol.name())
            .allowed_methods(behavior.methods.names().to_vec())
            .compress(behavior.compressed)
            .cache_policy_id(behavior.cache.id());
        if behavior.caches_options {
            level1 = level1.cached_methods(["GET", "HEAD", "OPTIONS"]);
        }
        if let Some(policy) = behavior.origin_request_policy {
            level1 = level1.origin_request_policy_id(policy.id());
        }
        if let Some(policy) = behavior.response_headers {
            level1 = level1.response_headers_policy_id(policy.id());
        }
        let edge = behavior.events.edge();
        if !edge.is_empty() {
            level1 = level1.lambda_function_associations(edge);
        }
        let functions = behavior.events.cloudfront();
        if !functions.is_empty() {
            level1 = level1.function_associations(functions);
        }
        if !behavior.key_groups.is_empty() {
            level1 = level1.trusted_key_groups(behavior.key_groups);
        }
        if let Some(arn) = behavior.realtime_logs {
            level1 = level1.realtime_log_config_arn(arn);
        }
        if let Some(id) = behavior.field_level_encryption {
            level1 = level1.field_level_encryption_id(id);
        }
        if behavior.smooth_streaming {
            level1 = level1.smooth_streaming(true);
        }
        if behavior.grpc {
            level1 = level1.grpc_config(cfn::GrpcConfig::new().enabled(true));
        }
        level1
    }};
}

impl Behavior {
    /// As a distribution's default, of an origin that has an id.
    pub(in crate::cloudfront) fn into_default(self, origin: String) -> cfn::DefaultCacheBehavior {
        fill!(cfn::DefaultCacheBehavior::new(), self, origin)
    }

    /// As one for a pattern of paths, of an origin that has an id.
    pub(in crate::cloudfront) fn into_further(
        self,
        pattern: Value<String>,
        origin: String,
    ) -> cfn::CacheBehavior {
        let level1 = cfn::CacheBehavior::new().path_pattern(pattern);
        fill!(level1, self, origin)
    }

    pub(in crate::cloudfront) fn origin(&self) -> &super::super::origin::Origin {
        &self.origin
    }

    /// Whether its answers are files of buckets.
    #[cfg(feature = "constructs")]
    pub(crate) fn reads_bucket(&self) -> bool {
        self.origin.is_bucket()
    }

    /// Whether a function sees requests to the origin.
    #[cfg(feature = "constructs")]
    pub(crate) fn has_origin_request(&self) -> bool {
        self.events.origin_request.is_some()
    }
}
