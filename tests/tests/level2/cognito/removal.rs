//! What becomes of pools whose stack fails or goes away.

use palisade::cognito::UserPool;
use palisade::{App, Problems, Region, RemovalPolicy};
use serde_json::{Value, json};

fn policies(pool: UserPool) -> Result<[Value; 2], Problems> {
    let mut app = App::new();
    let pool = app.stack("People", Region::EuNorth1).add("Pool", pool);
    let assembly = app.synth()?;
    let policy = |name| assembly.resource(pool).attribute(name);
    Ok([policy("DeletionPolicy"), policy("UpdateReplacePolicy")])
}

/// Rolling a failed creation back must not delete what refuses deletion.
#[test]
fn a_protected_pool_is_kept_even_if_its_creation_failed() -> Result<(), Problems> {
    let kept = [json!("Retain"), json!("Retain")];
    let kept_once_made = [json!("RetainExceptOnCreate"), json!("Retain")];
    let deleted = [json!("Delete"), json!("Delete")];

    assert_eq!(policies(UserPool::new())?, kept);
    let unprotected = UserPool::new().without_deletion_protection();
    assert_eq!(policies(unprotected)?, kept_once_made);
    let hatch = UserPool::new().level1(|pool| pool.deletion_protection("INACTIVE"));
    assert_eq!(policies(hatch)?, kept_once_made);
    let unwanted = UserPool::new()
        .without_deletion_protection()
        .removal(RemovalPolicy::Delete);
    assert_eq!(policies(unwanted)?, deleted);
    Ok(())
}
