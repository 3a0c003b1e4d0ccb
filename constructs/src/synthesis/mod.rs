//! Synthesis: from an app to templates.
//!
//! The steps, in their order: grants become policies, tags flow, aspects visit; every thing gets its home
//! and its logical id, which may follow a definition; one walk over everything resolves late values and records the wires between stacks;
//! stacks are ordered; digests make consumers follow producers; then everything is checked, by the rules over finished templates last.

mod check;
mod connect;
mod contents;
mod cycle;
mod definition;
mod digest;
mod flow;
mod grants;
mod layout;
mod limits;
mod places;
mod plan;
mod render;
mod resolve;
mod secrets;
mod sections;
mod tags;
mod walk;
mod wires;

pub(crate) use self::flow::synthesize;
pub(crate) use self::layout::Layout;
pub(crate) use self::wires::Wire;
