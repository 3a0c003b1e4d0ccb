//! Who may sign in.

use crate::cognito::{ExistingUserPool, UserPool};
use crate::handle::Handle;
use crate::region::Region;
use crate::scope::Scope;
use crate::value::Value;

/// The people who may sign in: what [`AuthFunctions::new`](super::AuthFunctions::new) takes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Users {
    /// Those of a user pool of the app.
    ///
    /// It is in the region of the stack that the pattern is added to, unless client and sign-in pages are given too.
    Pool(Handle<UserPool>),
    /// Those of a user pool that is there already, in whichever region and account.
    ///
    /// Where its sign-in pages are is looked up at deployment, unless it is told. In another region or account it needs
    /// a client that is there already, too. One whose ARN is only known at deployment is in the region of the stack.
    Existing(Box<ExistingUserPool>),
}

impl From<Handle<UserPool>> for Users {
    fn from(pool: Handle<UserPool>) -> Self {
        Self::Pool(pool)
    }
}

impl From<ExistingUserPool> for Users {
    fn from(pool: ExistingUserPool) -> Self {
        Self::Existing(Box::new(pool))
    }
}

impl Users {
    /// The id of the pool.
    pub(super) fn id(&self) -> Value<String> {
        match self {
            Self::Pool(pool) => pool.id(),
            Self::Existing(pool) => pool.id(),
        }
    }

    /// The region of the pool.
    pub(super) fn region(&self) -> Value<String> {
        match self {
            Self::Pool(pool) => pool.region(),
            Self::Existing(pool) => pool.region(),
        }
    }

    /// The pool as one that is there.
    pub(super) fn existing(&self) -> ExistingUserPool {
        match self {
            Self::Pool(pool) => ExistingUserPool::arn(pool.arn()),
            Self::Existing(pool) => (**pool).clone(),
        }
    }

    /// Whether the pool is of the stack.
    pub(super) fn is_of(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Pool(pool) => scope.holds(*pool),
            Self::Existing(_) => false,
        }
    }

    /// Whether the pool is known to be of another account than the stack.
    pub(super) fn is_of_another_account(&self, scope: &Scope<'_>) -> bool {
        let Self::Existing(pool) = self else {
            return false;
        };
        match (scope.account(), pool.account()) {
            (Some(Value::Known(own)), Value::Known(other)) => *own != other,
            _ => false,
        }
    }

    /// The region of the pool, if it is known to be another one.
    pub(super) fn other_region(&self, here: Region) -> Option<String> {
        let Self::Existing(pool) = self else {
            return None;
        };
        let region = pool.region();
        let region = region.known()?;
        (!region.is_empty() && region != here.name()).then(|| region.clone())
    }
}
