//! Generates CloudFormation from typed Rust.
