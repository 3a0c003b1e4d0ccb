//! Whether a deployed site does at the edge what it must, asked from outside, as visitors ask.
//!
//! `checks.rs` has the checks; each is a request or a few, and a judgement of the replies, which `judge.rs` holds
//! without any network. Requests go through the real `curl` command: it follows nothing, keeps nothing, and sends
//! paths as they stand.

mod ask;
mod checks;
mod curl;
mod judge;
mod reply;
mod site;

pub(crate) use self::checks::all;
pub(crate) use self::curl::Curl;
pub(crate) use self::site::Site;
