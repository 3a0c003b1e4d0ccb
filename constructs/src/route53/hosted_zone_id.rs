//! Ids of hosted zones.

use std::str::FromStr;

use crate::value::{FormError, Literal};

/// The id of a hosted zone, such as `Z1D633PJN98FT9`.
///
/// 1 to 32 capital letters and digits; the console and `ListHostedZones` write `/hostedzone/`
/// before it, which is taken off.
/// See [GetHostedZone](https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html)
/// for the length, and
/// [DomainValidationOption](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-certificatemanager-certificate-domainvalidationoption.html)
/// for the prefix, which CloudFormation does not take.
///
/// # Example
///
/// ```
/// use palisade::route53::HostedZoneId;
///
/// let zone: HostedZoneId = "/hostedzone/Z1D633PJN98FT9".parse()?;
/// assert_eq!(zone.as_ref(), "Z1D633PJN98FT9");
/// assert!("example.com".parse::<HostedZoneId>().is_err());
/// # Ok::<(), palisade::FormError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct HostedZoneId(String);

impl FromStr for HostedZoneId {
    type Err = FormError;

    fn from_str(text: &str) -> Result<Self, FormError> {
        let id = text.strip_prefix("/hostedzone/").unwrap_or(text);
        let fits = (1..=32).contains(&id.len())
            && id
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if fits {
            Ok(Self(id.to_owned()))
        } else {
            Err(FormError::new(
                "the id of a hosted zone has 1 to 32 capital letters and digits, such as `Z1D633PJN98FT9`",
                text,
            ))
        }
    }
}

impl AsRef<str> for HostedZoneId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Literal for HostedZoneId {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_the_id_of_a_zone_is_refused() {
        for text in ["", "/hostedzone/", "z1d633", "Z1 D", "example.com"] {
            assert!(text.parse::<HostedZoneId>().is_err(), "{text}");
        }
        assert!("Z".repeat(32).parse::<HostedZoneId>().is_ok());
        assert!("Z".repeat(33).parse::<HostedZoneId>().is_err());
    }
}
