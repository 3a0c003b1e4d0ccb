//! Tests over several crates: whole apps, real tools.
