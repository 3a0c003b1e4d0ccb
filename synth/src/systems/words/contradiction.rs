//! Keys of a configuration that cannot be said together.

use palisade::{Construct, Problem, Scope};

/// What an app tells of keys that cannot be said together: it is reported when the app is synthesized.
pub(crate) struct Contradiction {
    /// What contradicts what.
    pub message: &'static str,
    /// What to do about it.
    pub hint: &'static str,
}

impl Construct for Contradiction {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        scope.report(Problem::new(self.message).hint(self.hint));
    }
}
