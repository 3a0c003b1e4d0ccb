//! The keys of a user pool, and when they are fetched.
