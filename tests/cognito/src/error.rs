//! What can go wrong with the stand-in itself.

use std::{fmt, io};

/// The stand-in could not do what it was asked to.
#[derive(Debug)]
#[non_exhaustive]
pub enum StandInError {
    /// The loopback network failed.
    Io(io::Error),
    /// The pool has no user of this name.
    NoUser(String),
    /// The pool has no app client of this id.
    NoClient(String),
    /// A fixed key pair could not be read.
    Key(String),
    /// The hosted pages did not lead to a callback: what they answered instead.
    NotSignedIn(String),
}

impl fmt::Display for StandInError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "the stand-in for Cognito: {error}"),
            Self::NoUser(name) => write!(f, "the pool has no user `{name}`"),
            Self::NoClient(id) => write!(f, "the pool has no app client `{id}`"),
            Self::Key(what) => write!(f, "a test key cannot be used: {what}"),
            Self::NotSignedIn(what) => write!(f, "the hosted pages did not sign in: {what}"),
        }
    }
}

impl std::error::Error for StandInError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io(error) => Some(error),
            _ => None,
        }
    }
}

impl From<io::Error> for StandInError {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}
