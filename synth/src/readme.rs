//! The programs in README.md compile.

#[doc = include_str!("../../README.md")]
struct Readme;
