//! Words that configurations of several systems have.

mod access_logs;
mod address;
mod client_type;
mod content;
mod contradiction;
mod environment;
mod first_user;
mod functions;
mod headers;
mod kept_secret;
mod known;
mod log_level;
mod name;
mod origin;
mod outputs;
mod price_class;
mod region;
mod sample_policy;
mod scopes;
mod second_factor;
mod sign_up;
mod site;
mod tls;
mod users;

pub use self::access_logs::AccessLogs;
pub use self::address::Address;
pub use self::client_type::ClientType;
pub use self::content::Content;
pub use self::environment::Environment;
pub use self::first_user::FirstUser;
pub use self::functions::Functions;
pub use self::headers::{
    FrameOptions, Headers, ReferrerPolicy, StrictTransportSecurity, XssProtection,
};
pub use self::kept_secret::KeptSecret;
pub use self::log_level::LogLevel;
pub use self::name::Name;
pub use self::origin::{Origin, SecretHeader};
pub use self::price_class::PriceClass;
pub use self::second_factor::SecondFactor;
pub use self::sign_up::SignUp;
pub use self::site::Site;
pub use self::tls::{MinimumTls, SslSupport, Tls};
pub use self::users::{ExistingClient, ExistingSecret, ExistingUsers, NewUsers, Users};

pub(crate) use self::contradiction::Contradiction;
pub(crate) use self::known::known;
pub(crate) use self::outputs::outputs;
pub(crate) use self::region::region_beside_the_edge;
pub(crate) use self::sample_policy::SignOut;
pub(crate) use self::scopes::scopes;
