//! What can be done with a user pool of another account: nothing, at deployment.

use super::ExistingUserPool;
use crate::problem::Problem;
use crate::scope::Scope;
use crate::value::Value;

/// Reports a pool that is known to be of another account than the stack: its function could not reach it.
///
/// `what` is what it would do, and `instead` what to give.
pub(super) fn check(pool: &ExistingUserPool, what: &str, instead: &str, scope: &mut Scope<'_>) {
    let (Some(Value::Known(own)), Value::Known(other)) = (scope.account(), pool.account()) else {
        return;
    };
    if *own != other {
        let problem = Problem::new(format!(
            "{what} a user pool of another account: the stack is in `{}`, the pool in `{}`",
            own.as_ref(),
            other.as_ref()
        ));
        scope.report(problem.hint(instead));
    }
}
