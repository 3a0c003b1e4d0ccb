//! OAuth scopes by their names.

use palisade::cognito::OAuthScope;

/// Scopes as clients have them: those that Cognito knows, and those of resource servers.
pub(crate) fn scopes(names: &[String]) -> Vec<OAuthScope> {
    let scope = |name: &String| match name.as_str() {
        "openid" => OAuthScope::OpenId,
        "email" => OAuthScope::Email,
        "phone" => OAuthScope::Phone,
        "profile" => OAuthScope::Profile,
        "aws.cognito.signin.user.admin" => OAuthScope::UserAdmin,
        _ => OAuthScope::custom(name.as_str()),
    };
    names.iter().map(scope).collect()
}
