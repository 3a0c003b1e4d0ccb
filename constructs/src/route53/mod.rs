//! Amazon Route 53: hosted zones and their records.
//!
//! What this module does not offer, such as health checks, [`cfn::route53`](crate::cfn::route53) has.

mod alias_record;
mod alias_target;
mod hosted_zone;
mod hosted_zone_id;
mod query_log;
mod record_name;
mod record_set;
mod record_type;
mod record_value;
mod routing;

pub use self::alias_record::{AliasRecord, AliasRecordParts};
pub use self::alias_target::AliasTarget;
pub use self::hosted_zone::HostedZone;
pub use self::hosted_zone_id::HostedZoneId;
pub use self::record_name::RecordName;
pub use self::record_set::RecordSet;
pub use self::record_type::RecordType;
pub use self::record_value::Caa;
pub use self::routing::{Continent, GeoLocation, Routing};
