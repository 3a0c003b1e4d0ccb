//! What functions behind custom resources of CloudFormation have in common.
//!
//! CloudFormation waits for an answer, up to an hour: so one is sent whatever happens, in time, again if it does not
//! arrive, and to AWS alone.
//!
//! - [`run`]: the process, which asks Lambda for requests.
//! - [`respond`]: one request, from its arrival to its answer.

#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::unwrap_used
    )
)]

mod answer;
mod failure;
mod respond;
mod run;
mod sender;
mod time;

pub use self::answer::{Answer, Unanswered};
pub use self::failure::Failure;
pub use self::respond::respond;
pub use self::run::{Process, complain, run};
pub use self::sender::Sender;
pub use self::time::Time;
