//! AWS regions.

use std::fmt;
use std::str::FromStr;

use crate::value::{FormError, Value};

/// An AWS region.
///
/// The names are those of
/// [AWS Regions](https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Region {
    /// `af-south-1`.
    AfSouth1,
    /// `ap-east-1`.
    ApEast1,
    /// `ap-east-2`.
    ApEast2,
    /// `ap-northeast-1`.
    ApNortheast1,
    /// `ap-northeast-2`.
    ApNortheast2,
    /// `ap-northeast-3`.
    ApNortheast3,
    /// `ap-south-1`.
    ApSouth1,
    /// `ap-south-2`.
    ApSouth2,
    /// `ap-southeast-1`.
    ApSoutheast1,
    /// `ap-southeast-2`.
    ApSoutheast2,
    /// `ap-southeast-3`.
    ApSoutheast3,
    /// `ap-southeast-4`.
    ApSoutheast4,
    /// `ap-southeast-5`.
    ApSoutheast5,
    /// `ap-southeast-6`.
    ApSoutheast6,
    /// `ap-southeast-7`.
    ApSoutheast7,
    /// `ca-central-1`.
    CaCentral1,
    /// `ca-west-1`.
    CaWest1,
    /// `cn-north-1`.
    CnNorth1,
    /// `cn-northwest-1`.
    CnNorthwest1,
    /// `eu-central-1`.
    EuCentral1,
    /// `eu-central-2`.
    EuCentral2,
    /// `eu-north-1`.
    EuNorth1,
    /// `eu-south-1`.
    EuSouth1,
    /// `eu-south-2`.
    EuSouth2,
    /// `eu-west-1`.
    EuWest1,
    /// `eu-west-2`.
    EuWest2,
    /// `eu-west-3`.
    EuWest3,
    /// `eusc-de-east-1`.
    EuscDeEast1,
    /// `il-central-1`.
    IlCentral1,
    /// `me-central-1`.
    MeCentral1,
    /// `me-south-1`.
    MeSouth1,
    /// `mx-central-1`.
    MxCentral1,
    /// `sa-east-1`.
    SaEast1,
    /// `us-east-1`.
    UsEast1,
    /// `us-east-2`.
    UsEast2,
    /// `us-gov-east-1`.
    UsGovEast1,
    /// `us-gov-west-1`.
    UsGovWest1,
    /// `us-west-1`.
    UsWest1,
    /// `us-west-2`.
    UsWest2,
}

impl Region {
    /// Every region that is known here, by name.
    pub const ALL: &'static [Self] = &[
        Self::AfSouth1,
        Self::ApEast1,
        Self::ApEast2,
        Self::ApNortheast1,
        Self::ApNortheast2,
        Self::ApNortheast3,
        Self::ApSouth1,
        Self::ApSouth2,
        Self::ApSoutheast1,
        Self::ApSoutheast2,
        Self::ApSoutheast3,
        Self::ApSoutheast4,
        Self::ApSoutheast5,
        Self::ApSoutheast6,
        Self::ApSoutheast7,
        Self::CaCentral1,
        Self::CaWest1,
        Self::CnNorth1,
        Self::CnNorthwest1,
        Self::EuCentral1,
        Self::EuCentral2,
        Self::EuNorth1,
        Self::EuSouth1,
        Self::EuSouth2,
        Self::EuWest1,
        Self::EuWest2,
        Self::EuWest3,
        Self::EuscDeEast1,
        Self::IlCentral1,
        Self::MeCentral1,
        Self::MeSouth1,
        Self::MxCentral1,
        Self::SaEast1,
        Self::UsEast1,
        Self::UsEast2,
        Self::UsGovEast1,
        Self::UsGovWest1,
        Self::UsWest1,
        Self::UsWest2,
    ];

    /// The name, such as `eu-north-1`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::AfSouth1 => "af-south-1",
            Self::ApEast1 => "ap-east-1",
            Self::ApEast2 => "ap-east-2",
            Self::ApNortheast1 => "ap-northeast-1",
            Self::ApNortheast2 => "ap-northeast-2",
            Self::ApNortheast3 => "ap-northeast-3",
            Self::ApSouth1 => "ap-south-1",
            Self::ApSouth2 => "ap-south-2",
            Self::ApSoutheast1 => "ap-southeast-1",
            Self::ApSoutheast2 => "ap-southeast-2",
            Self::ApSoutheast3 => "ap-southeast-3",
            Self::ApSoutheast4 => "ap-southeast-4",
            Self::ApSoutheast5 => "ap-southeast-5",
            Self::ApSoutheast6 => "ap-southeast-6",
            Self::ApSoutheast7 => "ap-southeast-7",
            Self::CaCentral1 => "ca-central-1",
            Self::CaWest1 => "ca-west-1",
            Self::CnNorth1 => "cn-north-1",
            Self::CnNorthwest1 => "cn-northwest-1",
            Self::EuCentral1 => "eu-central-1",
            Self::EuCentral2 => "eu-central-2",
            Self::EuNorth1 => "eu-north-1",
            Self::EuSouth1 => "eu-south-1",
            Self::EuSouth2 => "eu-south-2",
            Self::EuWest1 => "eu-west-1",
            Self::EuWest2 => "eu-west-2",
            Self::EuWest3 => "eu-west-3",
            Self::EuscDeEast1 => "eusc-de-east-1",
            Self::IlCentral1 => "il-central-1",
            Self::MeCentral1 => "me-central-1",
            Self::MeSouth1 => "me-south-1",
            Self::MxCentral1 => "mx-central-1",
            Self::SaEast1 => "sa-east-1",
            Self::UsEast1 => "us-east-1",
            Self::UsEast2 => "us-east-2",
            Self::UsGovEast1 => "us-gov-east-1",
            Self::UsGovWest1 => "us-gov-west-1",
            Self::UsWest1 => "us-west-1",
            Self::UsWest2 => "us-west-2",
        }
    }

    /// The partition: `aws`, `aws-cn`, `aws-us-gov` or `aws-eusc`.
    #[must_use]
    pub fn partition(self) -> &'static str {
        let name = self.name();
        if name.starts_with("cn-") {
            "aws-cn"
        } else if name.starts_with("us-gov-") {
            "aws-us-gov"
        } else if name.starts_with("eusc-") {
            "aws-eusc"
        } else {
            "aws"
        }
    }
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Region {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        Self::ALL
            .iter()
            .copied()
            .find(|region| region.name() == text)
            .ok_or_else(|| FormError::new("a region has a name such as `eu-north-1`", text))
    }
}

impl From<Region> for Value<String> {
    fn from(region: Region) -> Self {
        Self::Known(region.name().to_owned())
    }
}
