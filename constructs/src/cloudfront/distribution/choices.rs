//! Choices of a distribution that CloudFront has names for.

use crate::cfn::cloudfront::distribution as cfn;

/// Versions of HTTP between viewers and CloudFront; HTTP/1.1 is always among them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpVersion {
    /// HTTP/1.1 alone.
    Http1_1,
    /// HTTP/2 as well.
    Http2,
    /// HTTP/3 as well.
    Http3,
    /// HTTP/2 and HTTP/3 as well.
    #[default]
    Http2And3,
}

impl HttpVersion {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Http1_1 => "http1.1",
            Self::Http2 => "http2",
            Self::Http3 => "http3",
            Self::Http2And3 => "http2and3",
        }
    }

    /// Whether HTTP/2 is among them.
    pub(super) fn has_http2(self) -> bool {
        matches!(self, Self::Http2 | Self::Http2And3)
    }
}

/// The places from which CloudFront answers: fewer of them cost less, and are farther from some viewers.
///
/// See [Price class](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PriceClass.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum PriceClass {
    /// North America, Europe and Israel.
    Class100,
    /// All but South America, Australia and New Zealand.
    Class200,
    /// Everywhere.
    #[default]
    All,
}

impl PriceClass {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Class100 => "PriceClass_100",
            Self::Class200 => "PriceClass_200",
            Self::All => "PriceClass_All",
        }
    }
}

/// Countries whose viewers are answered, by their codes of two capital letters (ISO 3166-1).
///
/// See [Restrict the geographic distribution of content](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeoRestriction {
    /// Viewers of these countries alone.
    Only(Vec<String>),
    /// All viewers but those of these countries.
    AllBut(Vec<String>),
}

impl GeoRestriction {
    /// Viewers of these countries alone.
    pub fn only<C: Into<String>>(countries: impl IntoIterator<Item = C>) -> Self {
        Self::Only(countries.into_iter().map(Into::into).collect())
    }

    /// All viewers but those of these countries.
    pub fn all_but<C: Into<String>>(countries: impl IntoIterator<Item = C>) -> Self {
        Self::AllBut(countries.into_iter().map(Into::into).collect())
    }

    pub(super) fn countries(&self) -> &[String] {
        match self {
            Self::Only(countries) | Self::AllBut(countries) => countries,
        }
    }

    pub(super) fn level1(self) -> cfn::Restrictions {
        let (kind, countries) = match self {
            Self::Only(countries) => ("whitelist", countries),
            Self::AllBut(countries) => ("blacklist", countries),
        };
        let geo = cfn::GeoRestriction::new()
            .restriction_type(kind)
            .locations(countries);
        cfn::Restrictions::new().geo_restriction(geo)
    }
}
