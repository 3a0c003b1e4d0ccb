//! Rules about records of DNS.

pub(super) mod alias_record_domain;
pub(super) mod alias_record_health;
pub(super) mod alias_record_zone;
mod records;
