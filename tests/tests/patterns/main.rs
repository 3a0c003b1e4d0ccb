//! Patterns: every pair of their options.

mod combination;
mod deployed;
mod functions;
mod given;
mod options;
mod pairs;
mod pairwise;
