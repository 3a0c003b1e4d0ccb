//! The command line of Palisade, for the reference systems and for an app of your own.
//!
//! An app of your own is a function that makes an [`App`](palisade::App), and a `main` of one line:
//!
//! ```no_run
//! use std::process::ExitCode;
//!
//! use palisade::{App, Raw, Region};
//! use palisade_synth::Options;
//! use serde_json::json;
//!
//! fn build(options: &Options) -> App {
//!     let mut app = options.app("news");
//!     let stack = app.stack("Topics", Region::EuNorth1);
//!     stack.add("News", Raw::new("AWS::SNS::Topic", json!({})));
//!     app
//! }
//!
//! fn main() -> ExitCode {
//!     palisade_synth::run(build)
//! }
//! ```
//!
//! `cargo run synth` then writes its templates to `out`, `cargo run graph` draws it, and `cargo run help` says more.
//!
//! What differs between two deployments is a configuration: a type of your own, read from `palisade.yaml`.
//! See [`Options`]. Several apps in one program are [`Apps`].

mod apps;
mod command;
mod configuration;
mod entry;
mod failure;
mod graph;
mod into_app;
mod nearest;
mod options;
#[cfg(doctest)]
mod readme;
pub mod systems;
mod terminal;

pub use self::apps::{Apps, run};
pub use self::configuration::{Configuration, Nothing};
pub use self::into_app::IntoApp;
pub use self::options::Options;
