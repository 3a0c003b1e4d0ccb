//! Signing in and out, as pure functions.
