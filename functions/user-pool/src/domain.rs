//! Where Cognito has sign-in pages.

/// The host of a prefix domain, such as `docs.auth.eu-west-1.amazoncognito.com`. See
/// [Using the Amazon Cognito domain](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-assign-domain-prefix.html);
/// for `auth-fips`, see
/// [Amazon Cognito in AWS GovCloud (US)](https://docs.aws.amazon.com/govcloud-us/latest/UserGuide/govcloud-cog.html).
pub(crate) fn host(prefix: &str, region: &str) -> String {
    let (auth, suffix) = if region.starts_with("us-gov-") {
        ("auth-fips", "amazoncognito.com")
    } else if region.starts_with("cn-") {
        ("auth", "amazoncognito.com.cn")
    } else if region.starts_with("eusc-") {
        ("auth", "amazoncognito.eu")
    } else {
        ("auth", "amazoncognito.com")
    };
    format!("{prefix}.{auth}.{region}.{suffix}")
}

#[cfg(test)]
mod tests {
    use super::host;

    #[test]
    fn hosts_end_as_their_partition_does() {
        for (region, expected) in [
            ("eu-west-1", "docs.auth.eu-west-1.amazoncognito.com"),
            (
                "us-gov-west-1",
                "docs.auth-fips.us-gov-west-1.amazoncognito.com",
            ),
            ("cn-north-1", "docs.auth.cn-north-1.amazoncognito.com.cn"),
            (
                "eusc-de-east-1",
                "docs.auth.eusc-de-east-1.amazoncognito.eu",
            ),
        ] {
            assert_eq!(host("docs", region), expected);
        }
    }
}
