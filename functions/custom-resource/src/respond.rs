//! One request of CloudFormation, from its arrival to its answer.

use std::panic::{AssertUnwindSafe, catch_unwind};

use palisade_edge::outside::Outside;
use serde_json::Value;

use crate::answer::{self, Answer, Unanswered};
use crate::failure::Failure;
use crate::sender::Sender;
use crate::time::Time;

/// Does what a request asks for, and answers it, whatever happens: also if `act` panics.
///
/// What `act` makes of the answer counts if it fails too. Before, the resource is known by what it was known by, and at
/// creation by [`Sender::id`].
///
/// # Errors
///
/// The answer did not arrive, or the request says nowhere where it should go.
pub fn respond(
    outside: &dyn Outside,
    event: &Value,
    time: Time,
    act: impl FnOnce(&Sender, &mut Answer) -> Result<(), Failure>,
) -> Result<(), Unanswered> {
    let sender = Sender::of(event);
    let mut answer = Answer::new(sender.physical_id.clone());
    let outcome = catch_unwind(AssertUnwindSafe(|| act(&sender, &mut answer)))
        .unwrap_or_else(|_| Err(Failure::new("the function panicked; see its log")));
    if answer.id.is_empty() {
        // CloudFormation wants one, also with a failure.
        answer.id = sender.id();
    }
    answer::send(outside, &sender, answer, outcome, time)
}
