//! Functions' packages in AWS's own runtime: its Runtime Interface Emulator with its runtime clients
//! for Python and Node.js, or, quicker, with a Runtime API of ours.
//!
//! [`Instance::start`] unpacks a package and starts it; [`Instance::invoke`] sends it an event.
//! Everything listens on loopback only.
//!
//! ```no_run
//! use palisade_tests::runtime::{Host, Instance, Options, Outcome, Runtime};
//! # use palisade_tests::tools::ToolError;
//! # fn main() -> Result<(), ToolError> {
//! let options = Options::new().host(Host::Loopback).memory_limit(128);
//! let package = "target/palisade/packages/authorize.zip";
//! let function = Instance::start(package, Runtime::Python, "index.main", options)?;
//! let outcome = function.invoke(&serde_json::json!({ "Records": [] }))?;
//! assert!(matches!(outcome, Outcome::Error { .. }), "{outcome:?}");
//! # Ok(())
//! # }
//! ```

mod address;
mod api;
mod emulator;
pub mod http;
mod instance;
mod loopback;
mod options;
mod outcome;
mod output;
mod package;
mod processes;
mod starting;
mod which;

pub(crate) use self::address::free as free_address;
pub use self::instance::Instance;
pub use self::options::{Host, Options};
pub use self::outcome::Outcome;
pub use self::which::Runtime;
