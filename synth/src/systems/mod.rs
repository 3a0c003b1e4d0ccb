//! The reference systems, as apps.

mod all;
pub mod bearer_groups;
pub mod cookie_auth;
pub mod federated;
pub mod header_auth;
pub mod multi_region;
mod words;

pub use self::all::apps;
pub use self::words::{
    AccessLogs, Address, ClientType, Content, Environment, ExistingClient, ExistingSecret,
    ExistingUsers, FirstUser, FrameOptions, Functions, Headers, KeptSecret, LogLevel, MinimumTls,
    Name, NewUsers, Origin, PriceClass, ReferrerPolicy, SecondFactor, SecretHeader, SignUp, Site,
    SslSupport, StrictTransportSecurity, Tls, Users, XssProtection,
};
