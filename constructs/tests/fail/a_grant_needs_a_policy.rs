//! A statement cannot be granted on what has no policy of its own.

use palisade::{Construct, Handle, Raw, Scope, Statement};

struct Reader(Handle<Raw>);

impl Construct for Reader {
    type Output = ();

    fn build(self, scope: &mut Scope<'_>) {
        scope.allow(self.0, Statement::allow(["sns:Publish"]));
    }
}

fn main() {}
