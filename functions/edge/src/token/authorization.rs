//! Whether somebody may come in.

use crate::Settings;

use super::{Claims, Rejection, TokenUse};

/// Whether somebody who is known may come in: is in the group that is demanded, and with an access token, has the
/// scopes. ID tokens have no scopes.
///
/// # Errors
///
/// The group or a scope is missing, as a whole word: neither a part of one nor one in another case is enough.
pub fn authorized(claims: &Claims, settings: &Settings) -> Result<(), Rejection> {
    if let Some(group) = &settings.required_group
        && !claims.groups().any(|own| own == group)
    {
        return Err(Rejection::Group);
    }
    let has = |scope: &String| claims.scopes().any(|own| own == scope);
    if claims.token_use() == TokenUse::Access && !settings.required_scopes.iter().all(has) {
        return Err(Rejection::Scope);
    }
    Ok(())
}
