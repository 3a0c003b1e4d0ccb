//! The functions that ask people who they are.

mod attributes;
mod build;
mod checks;
mod client;
mod client_of_site;
mod configuration;
mod cookie_checks;
mod functions;
mod late_settings;
mod mode;
mod parts;
mod plan;
mod provider;
mod settings;
mod sign_in_pages;
mod users;
mod wiring;

pub use self::client::Client;
pub use self::late_settings::LateSettings;
pub use self::mode::{Bearer, Mode};
pub use self::parts::AuthFunctionsParts;
pub use self::provider::IdentityProvider;
pub use self::settings::AuthFunctions;
pub use self::sign_in_pages::SignInPages;
pub use self::users::Users;

pub(super) use self::checks::{check, is_plain};
pub(super) use self::functions::{Functions, Handles};
pub(super) use self::parts::own_paths;
pub(super) use self::plan::{Address, Plan, Planning, in_handler};
pub(super) use self::wiring::SignIn;
