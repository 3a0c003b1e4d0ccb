//! Where AWS's endpoints are.

use super::AwsError;
use crate::configuration::dns_suffix;

/// The host of a service in a region, such as `ssm.eu-north-1.amazonaws.com`.
///
/// # Errors
///
/// That is the name of no region.
pub fn host(service: &str, region: &str) -> Result<String, AwsError> {
    let is_plain = !region.is_empty()
        && region.len() <= 32
        && region
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if is_plain {
        Ok(format!("{service}.{region}.{}", dns_suffix(region)))
    } else {
        Err(AwsError::region(region))
    }
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts_have_the_ending_of_their_partition() {
        for (region, expected) in [
            ("eu-north-1", "ssm.eu-north-1.amazonaws.com"),
            ("us-gov-west-1", "ssm.us-gov-west-1.amazonaws.com"),
            ("cn-north-1", "ssm.cn-north-1.amazonaws.com.cn"),
            ("eusc-de-east-1", "ssm.eusc-de-east-1.amazonaws.eu"),
        ] {
            assert_eq!(host("ssm", region).unwrap(), expected);
        }
    }

    #[test]
    fn what_is_no_region_makes_no_host() {
        for region in [
            "",
            "evil.example/",
            "EU-NORTH-1",
            "a@b",
            "a b",
            &"a".repeat(33),
        ] {
            assert!(host("ssm", region).is_err(), "{region}");
        }
    }
}
