//! What a request is answered that is refused.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a request without a token that lets it in is answered, in [`Mode::Bearer`](crate::Mode::Bearer).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Refusal {
    /// As [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3) says: 401 with `WWW-Authenticate` where there is
    /// no token or a bad one, 403 where the token is good and not enough.
    #[default]
    Challenge,
    /// 403, whatever is missing.
    Forbidden,
    /// 302 to a page where people sign in, for `GET` and `HEAD` where there is no token or a bad one; as
    /// [`Challenge`](Self::Challenge) otherwise: a good token that is not enough is the same after another sign-in.
    Redirect {
        /// An `https` address, or a path of the site, perhaps with a query and a fragment. Nothing of the request is
        /// added. If the function guards the page as well, make its path public: it is never sent to itself.
        location: String,
    },
}
