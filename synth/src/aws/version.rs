//! Versions of the programs that are called.

use std::fmt;

/// The version of a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Version {
    pub(crate) major: u32,
    pub(crate) minor: u32,
    pub(crate) patch: u32,
}

impl Version {
    /// The least version of the `aws` command's first line.
    ///
    /// From this version and [`Version::LEAST_AWS_2`] on, `AWS_ENDPOINT_URL` is followed
    /// (<https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-endpoints.html>): an older one would change
    /// the account at AWS where another endpoint is meant.
    pub(crate) const LEAST_AWS_1: Self = Self::new(1, 29, 0);
    /// The least version of the `aws` command's second line.
    pub(crate) const LEAST_AWS_2: Self = Self::new(2, 13, 0);
    /// The least version of the `sam` command: of 2023, when it began to read a `samconfig.yaml` beside `samconfig.toml`
    /// (<https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html>).
    pub(crate) const LEAST_SAM: Self = Self::new(1, 99, 0);

    pub(crate) const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self {
            major,
            minor,
            patch,
        }
    }

    /// The first version in what a program says of itself, such as `aws-cli/2.15.30 Python/3.11.6`.
    pub(crate) fn find(text: &str) -> Option<Self> {
        let is_part = |letter: char| letter.is_ascii_digit() || letter == '.';
        text.split(|letter| !is_part(letter)).find_map(|word| {
            let mut parts = word.split('.').map(str::parse);
            let (major, minor) = (parts.next()?.ok()?, parts.next()?.ok()?);
            let patch = parts.next().and_then(Result::ok).unwrap_or(0);
            Some(Self::new(major, minor, patch))
        })
    }

    /// The least version of `aws` of the same line.
    pub(crate) fn least_aws(self) -> Self {
        if self.major < 2 {
            Self::LEAST_AWS_1
        } else {
            Self::LEAST_AWS_2
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn versions_are_found_in_what_programs_say() {
        for (text, expected) in [
            (
                "aws-cli/1.45.11 Python/3.11.7 Linux/6.18.44 botocore/1.43.11",
                Some((1, 45, 11)),
            ),
            (
                "aws-cli/2.31.0 Python/3.13.7 Darwin/24.6.0 exe/arm64",
                Some((2, 31, 0)),
            ),
            ("SAM CLI, version 1.160.0\n", Some((1, 160, 0))),
            (
                "rustc 1.95.0-nightly (4b0c9d76a 2026-02-11)",
                Some((1, 95, 0)),
            ),
            ("tool 3.2", Some((3, 2, 0))),
            ("tool v7", None),
            ("", None),
        ] {
            let expected = expected.map(|(major, minor, patch)| Version::new(major, minor, patch));
            assert_eq!(Version::find(text), expected, "{text}");
        }
    }

    #[test]
    fn each_line_has_its_least_version() {
        let least = |text| Version::find(text).map(Version::least_aws);
        assert_eq!(least("1.18.0"), Some(Version::LEAST_AWS_1));
        assert_eq!(least("2.0.0"), Some(Version::LEAST_AWS_2));
        assert_eq!(least("3.1.4"), Some(Version::LEAST_AWS_2));
        assert!(Version::new(2, 9, 9) < Version::LEAST_AWS_2);
    }
}
