//! Level 3: whole sites that only people who signed in may see.
//!
//! [`ProtectedSite`] is a distribution with all that is in front of and behind it; [`AuthFunctions`] are the functions
//! that ask people who they are, with the user pool's client and sign-in pages, for a distribution of one's own.
//!
//! ```
//! use palisade::cognito::UserPool;
//! use palisade::patterns::ProtectedSite;
//! use palisade::{App, Region};
//!
//! let mut app = App::named("docs");
//! let stack = app.stack("Site", Region::EuNorth1);
//! let people = stack.add("People", UserPool::new().invite_only());
//! let site = ProtectedSite::new(people)
//!     .domain("docs.example.com", "Z0123456789ABCDEFGHIJ")
//!     .files("public");
//! stack.add("Docs", site);
//! # app.synth()?;
//! # Ok::<(), palisade::Problems>(())
//! ```
//!
//! What a pattern does not offer, its hatches do: each takes the construct of level 2 as the pattern has made it, and
//! gives back what is wanted.

mod auth;
mod page_configuration;
mod site;
#[cfg(test)]
mod tests;

pub use palisade_edge_configuration::{
    AdditionalCookie, Attributes, Configuration, CookieAttributes, Cookies, Digest, LateValue,
    Lifetime, Paths, Refusal, Rule, SameSite, SegmentRule,
};

pub use self::auth::{
    AuthFunctions, AuthFunctionsParts, Bearer, Client, IdentityProvider, LateSettings, Mode,
    SignInPages, Users,
};
pub use self::page_configuration::{PageConfiguration, PageConfigurationParts};
pub use self::site::{
    Navigation, ProtectedSite, ProtectedSiteParts, Protection, SiteLogs, SiteOrigin,
};
