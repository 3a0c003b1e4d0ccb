//! The region of what is not at the edge.

use palisade::{FormError, Region};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// CloudFront takes functions and certificates of us-east-1, and no value leaves its partition.
pub(crate) fn region_beside_the_edge<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Region, D::Error> {
    let region = Region::deserialize(deserializer)?;
    if region.partition() == Region::UsEast1.partition() {
        Ok(region)
    } else {
        Err(D::Error::custom(FormError::new(
            "the region is one of the partition `aws`, as us-east-1 is, where the functions are",
            region.name(),
        )))
    }
}
