//! From what is written into a package to settings, and what is said of what is wrong.

mod browsers;
mod handlers;
mod look_ups;
mod rules;
mod support;
mod values;
