use palisade::cognito::UserPool;
use palisade_tests::sample;
use palisade_tests::snapshot::Mismatch;

#[test]
fn a_bare_user_pool() -> Result<(), Mismatch> {
    sample::template("cognito/user-pool-bare", |stack| {
        stack.add("People", UserPool::new());
    })
}
