//! Who may sign in.

use crate::cognito::UserPool;
use crate::handle::Handle;

/// The people who may sign in: what [`AuthFunctions::new`](super::AuthFunctions::new) takes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Users {
    /// Those of a user pool of the app.
    ///
    /// It is in the region of the stack that the pattern is added to, unless client and sign-in pages are given too.
    Pool(Handle<UserPool>),
}

impl From<Handle<UserPool>> for Users {
    fn from(pool: Handle<UserPool>) -> Self {
        Self::Pool(pool)
    }
}

impl Users {
    /// The pool, if the app has it.
    pub(super) fn pool(&self) -> Handle<UserPool> {
        match self {
            Self::Pool(pool) => *pool,
        }
    }
}
