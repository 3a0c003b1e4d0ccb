//! What rules are built on, and what becomes of their findings.

mod conditions;
mod findings;
mod places;
mod stacks;
mod suppressions;
