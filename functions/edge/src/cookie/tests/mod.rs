//! Sessions and login attempts, from the answer that sets their cookies to the request that brings them back.

mod amplify;
mod attributes;
mod login_attempt;
mod session;
mod support;
