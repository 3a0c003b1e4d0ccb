//! What the names of AWS's hosts end with.

/// What the names of AWS's endpoints end with, by the partition of a region
/// ([Partitions](https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html)).
pub(crate) fn dns_suffix(region: &str) -> &'static str {
    match region.split('-').next() {
        Some("cn") => "amazonaws.com.cn",
        Some("eusc") => "amazonaws.eu",
        _ => "amazonaws.com",
    }
}
