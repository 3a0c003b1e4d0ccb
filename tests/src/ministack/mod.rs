//! A stand-in for AWS, `ministack`, to which the real `aws` and `sam` commands deploy.
//!
//! [`Ministack::start`] starts one of its own for a test, on loopback, with nothing in it; it ends with the value.
//! It tests how stacks hang together, not whether AWS would accept them: it accepts much that AWS refuses.
//! What it lacks for Palisade's templates is added by `tests/tools/ministack/gaps.py`, each with what AWS does.
//!
//! ```no_run
//! use palisade_tests::ministack::Ministack;
//! # use palisade_tests::tools::ToolError;
//! # fn main() -> Result<(), ToolError> {
//! let account = Ministack::start()?;
//! let said = account.aws("eu-north-1", &["cloudformation", "list-stacks"])?.json()?;
//! assert_eq!(said["StackSummaries"], serde_json::json!([]));
//! # Ok(())
//! # }
//! ```

mod environment;
mod listening;
mod running;
mod said;
mod state;

pub use self::listening::listens_at;
pub use self::running::Ministack;
pub use self::said::Said;
