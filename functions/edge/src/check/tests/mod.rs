//! Each rule, with answers that break it and answers that keep it.

mod answers;
mod headers;
mod origins;
mod requests;
mod responses;
mod support;
