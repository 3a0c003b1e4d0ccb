//! The client against servers on the own machine that do what servers should not.

mod faults;
mod requests;
mod server;
mod tls;
