//! What each endpoint answers.

mod authorize;
mod client_authentication;
mod login;
mod logout;
mod revoke;
mod route;
mod token;

pub(crate) use self::route::answer;
