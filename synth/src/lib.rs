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
//! The edge functions that the app uses are built first: `EdgeFunction::new("check")` is made of the binary `check`
//! of the workspace, or of that of its crate `palisade-check`, by cargo, which builds what has changed.
//! For that the app is made twice: once to learn what it uses, and once with the packages. `--no-build` takes the packages
//! that are there, in `target/palisade/packages`, and `--packages` those of another folder; neither asks cargo.
//! Compressing programs is slow where dependencies are not optimized; in the workspace's `Cargo.toml`,
//!
//! ```toml
//! [profile.dev.package]
//! crc32fast.opt-level = 3
//! miniz_oxide.opt-level = 3
//! sha2.opt-level = 3
//! ```
//!
//! makes it fast in builds for development too.
//!
//! What differs between two deployments is a configuration: a type of your own, read from `palisade.yaml`.
//! See [`Options`]. Several apps in one program are [`Apps`].

mod apps;
mod aws;
mod calendar;
mod command;
mod comparison;
mod configuration;
mod content;
mod deployment;
mod doctor;
mod entry;
mod failure;
mod graph;
mod interruption;
mod into_app;
mod logs;
mod manifest;
mod nearest;
mod options;
mod packaging;
#[cfg(doctest)]
mod readme;
mod smoke;
pub mod systems;
mod template;
mod terminal;

pub use self::apps::{Apps, run};
pub use self::configuration::{Configuration, Nothing};
pub use self::into_app::IntoApp;
pub use self::options::Options;
