//! The guard of a site.

mod bearer;
mod by_cookie;
mod challenge;
mod decision;
mod guard;
mod identity;
mod key_id;
mod login;
mod page_configuration;
mod public_path;
mod refused;

pub(super) use self::decision::Visitor;
