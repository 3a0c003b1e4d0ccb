//! Custom cache policies, as rules read them.

use crate::rules::model::Model;
use crate::rules::place::Place;

/// The configurations of all cache policies.
pub(in crate::rules) fn cache_policies<'m>(
    model: &'m Model<'m>,
) -> impl Iterator<Item = Place<'m>> {
    let policies = model.resources("AWS::CloudFront::CachePolicy");
    policies.map(|policy| policy.property("/CachePolicyConfig"))
}

/// What tells responses apart.
pub(in crate::rules) fn key(configuration: Place<'_>) -> Place<'_> {
    configuration.get("ParametersInCacheKeyAndForwardedToOrigin")
}
