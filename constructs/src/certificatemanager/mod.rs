//! AWS Certificate Manager: certificates for TLS, which it renews itself.
//!
//! What this module does not offer, such as private certificate authorities,
//! [`cfn::certificatemanager`](crate::cfn::certificatemanager) has.

mod certificate;
mod key_algorithm;
mod validation;

pub use self::certificate::Certificate;
pub use self::key_algorithm::KeyAlgorithm;
