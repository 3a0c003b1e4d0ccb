//! Which functions run at which behaviors of a distribution.

use super::found::Found;
use super::place::Place;

/// The type of distributions.
pub(in crate::rules) const DISTRIBUTION: &str = "AWS::CloudFront::Distribution";

/// All behaviors of a distribution, the default one first.
pub(in crate::rules) fn behaviors(distribution: Found<'_>) -> impl Iterator<Item = Place<'_>> {
    let configuration = distribution.property("/DistributionConfig");
    let default = configuration.get("DefaultCacheBehavior");
    let further = configuration.get("CacheBehaviors").items();
    default
        .alternatives()
        .filter(|place| place.is_given())
        .chain(further)
}

/// All associations of functions at the edge in a distribution.
pub(in crate::rules) fn edge_functions(distribution: Found<'_>) -> impl Iterator<Item = Place<'_>> {
    behaviors(distribution).flat_map(|behavior| behavior.get("LambdaFunctionAssociations").items())
}
