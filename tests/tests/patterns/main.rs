//! Patterns: characteristic sites as snapshots, and every pair of their options.

mod combination;
mod deployed;
mod functions;
mod given;
mod options;
mod pairs;
mod pairwise;
mod snapshots;
