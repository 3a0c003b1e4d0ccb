//! Whether somebody may come in.

use crate::Settings;
use crate::event::Request;

use super::{Claims, Rejection, TokenUse};

/// Whether somebody who is known may have what a request asks for: is in the group that is demanded, has the scopes with
/// an access token, and meets the [`rule`](Settings::rule). ID tokens have no scopes.
///
/// # Errors
///
/// The group or a scope is missing, as a whole word: neither a part of one nor one in another case is enough. Or the
/// rule does not hold.
pub fn authorized(
    claims: &Claims,
    request: &Request,
    settings: &Settings,
) -> Result<(), Rejection> {
    if let Some(group) = &settings.required_group
        && !claims.groups().any(|own| own == group)
    {
        return Err(Rejection::Group);
    }
    let has = |scope: &String| claims.scopes().any(|own| own == scope);
    if claims.token_use() == TokenUse::Access && !settings.required_scopes.iter().all(has) {
        return Err(Rejection::Scope);
    }
    if let Some(rule) = &settings.rule
        && !rule.holds(request, claims)
    {
        return Err(Rejection::Rule);
    }
    Ok(())
}
