//! How a distribution is built.

use super::super::DistributionLogs;
use super::super::origin::Origins;
use super::checks;
use super::settings::Distribution;
use crate::cfn::cloudfront as level1;
use crate::cfn::cloudfront::distribution as cfn;
use crate::cfn::cloudfront::monitoring_subscription as subscription;
use crate::construct::Construct;
use crate::handle::Handle;
use crate::scope::Scope;

impl Construct for Distribution {
    type Output = Handle<Self>;

    fn build(self, scope: &mut Scope<'_>) -> Handle<Self> {
        checks::check(&self, scope);
        let mut origins = Origins::default();
        let mut config = cfn::DistributionConfig::new()
            .enabled(!self.disabled)
            .http_version(self.http_version.name())
            .ipv6_enabled(!self.ipv4_only);

        let origin = origins.id(self.default.origin(), scope);
        config = config.default_cache_behavior(self.default.into_default(origin));
        let mut further = Vec::new();
        for (pattern, behavior) in self.behaviors {
            let origin = origins.id(behavior.origin(), scope);
            further.push(behavior.into_further(pattern.into(), origin));
        }
        if !further.is_empty() {
            config = config.cache_behaviors(further);
        }
        config = origins.fill(config);

        config = self.domains.fill(config);
        if let Some(file) = self.root_object {
            config = config.default_root_object(file);
        }
        if !self.error_pages.is_empty() {
            let pages = self.error_pages.into_iter();
            let pages: Vec<_> = pages.map(|(status, page)| page.level1(status)).collect();
            config = config.custom_error_responses(pages);
        }
        if let Some(class) = self.price_class {
            config = config.price_class(class.name());
        }
        if let Some(restriction) = self.geo_restriction {
            config = config.restrictions(restriction.level1());
        }
        if let Some(arn) = self.web_acl {
            config = config.web_acl_id(arn);
        }
        if let Some(comment) = self.comment {
            config = config.comment(comment);
        }
        if let Some((bucket, prefix)) = self.classic_logs {
            let logging = cfn::Logging::new()
                .bucket(bucket.regional_domain_name())
                .include_cookies(false)
                .prefix(prefix);
            config = config.logging(logging);
        }
        let config = self.config.apply(config);
        let distribution = level1::Distribution::new().distribution_config(config);
        let handle: Handle<Self> = scope.resource(self.hatch.apply(distribution));
        origins.grant(handle, scope);
        if self.additional_metrics {
            scope.add("Metrics", metrics(handle));
        }
        if let Some(logs) = self.access_logs {
            scope.add("AccessLogs", DistributionLogs::new(handle, logs));
        }
        handle
    }
}

fn metrics(distribution: Handle<Distribution>) -> level1::MonitoringSubscription {
    let realtime = subscription::RealtimeMetricsSubscriptionConfig::new()
        .realtime_metrics_subscription_status("Enabled");
    let metrics =
        subscription::MonitoringSubscription::new().realtime_metrics_subscription_config(realtime);
    level1::MonitoringSubscription::new()
        .distribution_id(distribution.id())
        .monitoring_subscription(metrics)
}
