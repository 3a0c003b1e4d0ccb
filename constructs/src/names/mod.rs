//! Texts with a form: names, ids and patterns, each checked once.

mod account_id;
mod domain_name;
mod email;
mod path_pattern;
mod serde_form;
mod url;

pub use self::account_id::AccountId;
pub use self::domain_name::DomainName;
pub use self::email::EmailAddress;
pub use self::path_pattern::PathPattern;
pub use self::url::Url;
