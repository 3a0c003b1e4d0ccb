//! Amazon Route 53: hosted zones and their records.
//!
//! What this module does not offer, [`cfn::route53`](crate::cfn::route53) has.

mod hosted_zone_id;

pub use self::hosted_zone_id::HostedZoneId;
