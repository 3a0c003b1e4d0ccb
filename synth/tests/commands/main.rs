//! The command line from end to end, with apps of the tests' own.

mod apps;
mod configuration;
mod destroy;
mod diff;
mod explain;
mod graph;
mod logs;
mod next;
mod process;
mod program;
mod synth;
