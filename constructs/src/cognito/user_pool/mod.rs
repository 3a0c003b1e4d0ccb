//! User pools: one file for each side of them.

mod attribute;
mod checks;
mod devices;
mod email;
mod factor;
mod first_factor;
mod handle;
mod message;
mod password;
mod pool;
mod protection;
mod recovery;
mod sign_in;
mod sms;
mod trigger;

pub use self::attribute::{CustomAttribute, StandardAttribute};
pub use self::devices::RememberDevices;
pub use self::email::SesSender;
pub use self::factor::{Factor, Mfa};
pub use self::first_factor::Passkeys;
pub use self::message::{InvitationMessage, VerificationMessage};
pub use self::password::PasswordPolicy;
pub use self::pool::UserPool;
pub use self::protection::{ThreatProtection, UserPoolTier};
pub use self::recovery::AccountRecovery;
pub use self::sign_in::Contact;
pub use self::sms::SmsSender;
pub use self::trigger::{CustomSenders, TokenVersion, TriggerFunction};
