//! The reference systems, as apps.

pub mod multi_region;
