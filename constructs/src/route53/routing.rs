//! Which of several records of one name answers.

use crate::cfn::route53 as cfn;
use crate::problem::Problem;
use crate::region::Region;
use crate::scope::Scope;
use crate::value::Value;

/// Which of several records of one name and type answers a query.
///
/// All records of one name and type have routing of the same kind.
/// See [Choosing a routing policy](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Routing {
    /// In proportion to a weight, from 0 to 255. `Weight`.
    Weighted(u8),
    /// The one whose region answers fastest. `Region`.
    Latency(Region),
    /// The one that answers while it is healthy; it needs a health check. `Failover`.
    Primary,
    /// The one that answers while the primary is not healthy. `Failover`.
    Secondary,
    /// By where the query comes from. `GeoLocation`.
    Location(GeoLocation),
    /// Up to eight healthy ones at once; not for aliases. `MultiValueAnswer`.
    MultiValue,
    /// By the address from which the query comes. `CidrRoutingConfig`.
    Cidr {
        /// The id of a collection of address blocks.
        collection: Value<String>,
        /// A location of that collection, or `*` for every other address.
        location: Value<String>,
    },
}

/// Where a query comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GeoLocation {
    /// Anywhere that no other record names.
    Anywhere,
    /// A continent.
    Continent(Continent),
    /// A country, by its two letters of [ISO 3166-1](https://www.iso.org/iso-3166-country-codes.html): `DE`.
    Country(String),
    /// A state of the USA, by its two letters: `WA`.
    UsState(String),
}

/// A continent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Continent {
    /// `AF`.
    Africa,
    /// `AN`.
    Antarctica,
    /// `AS`.
    Asia,
    /// `EU`.
    Europe,
    /// `NA`.
    NorthAmerica,
    /// `OC`.
    Oceania,
    /// `SA`.
    SouthAmerica,
}

impl Continent {
    fn code(self) -> &'static str {
        match self {
            Self::Africa => "AF",
            Self::Antarctica => "AN",
            Self::Asia => "AS",
            Self::Europe => "EU",
            Self::NorthAmerica => "NA",
            Self::Oceania => "OC",
            Self::SouthAmerica => "SA",
        }
    }
}

impl GeoLocation {
    /// A country, by its two letters: `DE`.
    pub fn country(code: impl Into<String>) -> Self {
        Self::Country(code.into())
    }

    /// A state of the USA, by its two letters: `WA`.
    pub fn us_state(code: impl Into<String>) -> Self {
        Self::UsState(code.into())
    }

    fn properties(self) -> cfn::record_set::GeoLocation {
        let location = cfn::record_set::GeoLocation::new();
        match self {
            Self::Anywhere => location.country_code("*"),
            Self::Continent(continent) => location.continent_code(continent.code()),
            Self::Country(code) => location.country_code(code),
            Self::UsState(code) => location.country_code("US").subdivision_code(code),
        }
    }
}

impl Routing {
    pub(super) fn check(&self, scope: &mut Scope<'_>) {
        if let Self::Location(GeoLocation::Country(code) | GeoLocation::UsState(code)) = self
            && !code.bytes().all(|byte| byte.is_ascii_uppercase())
        {
            let message = format!("a country or state has capital letters, got `{code}`");
            scope.report(Problem::new(message));
        }
    }

    pub(super) fn apply(self, record: cfn::RecordSet) -> cfn::RecordSet {
        match self {
            Self::Weighted(weight) => record.weight(weight),
            Self::Latency(region) => record.region(region.name()),
            Self::Primary => record.failover("PRIMARY"),
            Self::Secondary => record.failover("SECONDARY"),
            Self::Location(location) => record.geo_location(location.properties()),
            Self::MultiValue => record.multi_value_answer(true),
            Self::Cidr {
                collection,
                location,
            } => record.cidr_routing_config(
                cfn::record_set::CidrRoutingConfig::new()
                    .collection_id(collection)
                    .location_name(location),
            ),
        }
    }
}
