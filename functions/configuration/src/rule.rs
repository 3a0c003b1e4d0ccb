//! Who may fetch what.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::SegmentRule;

/// Who may fetch what: a condition on a request, and on the token that came with it.
///
/// Rules are composed by [`and`](Self::and) and [`or`](Self::or), [`all`](Self::all) and [`any`](Self::any). There is none
/// that turns another one round: what cannot be read in one way only does not hold, and is refused.
///
/// Texts are compared as a whole and byte for byte, upper and lower case included. In the mode `cookie` the token is the
/// ID token, in the mode `bearer` the access token: they have the same groups, and not the same claims.
///
/// A path that rules look at has no empty segments, no `.` and `..`, no `\` and `;`, and nothing percent-encoded that is
/// one of these, a `/` or a control character: CloudFront, the function and the origin read such a path alike. With any
/// other, neither [`Path`](Self::Path) nor [`Segment`](Self::Segment) holds.
///
/// ```
/// use palisade_edge_configuration::{Digest, Rule};
///
/// // Everyone has a folder, groups have folders whose names do not give them away, and staff may fetch everything.
/// let rule = Rule::subject_at(1)
///     .or(Rule::group_at(1).hashed(Digest::Sha256))
///     .or(Rule::group("staff"));
/// assert!(rule.problems().is_empty());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[non_exhaustive]
pub enum Rule {
    /// All of these hold.
    All(Vec<Self>),
    /// One of these holds at least.
    Any(Vec<Self>),
    /// The token is of a member of the group: one of the list `cognito:groups`.
    Group(String),
    /// The access token has the OAuth scope: one of those that spaces separate in `scope`. ID tokens have none.
    Scope(String),
    /// A claim of the token is this text, or a list of texts with it. Numbers, `true` and `false` are no texts.
    ///
    /// ID tokens have the attributes of people, such as `custom:tenant`; access tokens have them only if the user pool's
    /// [pre token generation trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html)
    /// adds them. What people may write into their own attributes lets them in where they like.
    Claim {
        /// The name of the claim, such as `custom:tenant`.
        name: String,
        /// The text.
        value: String,
    },
    /// A segment of the path is what a claim says.
    Segment(SegmentRule),
    /// The path is of this pattern: exact, or with `/*` at the end, as `/reports/*`, which covers `/reports/` and all
    /// below, and not `/reports`.
    Path(String),
    /// Who asks has an address in one of these networks, in the notation of CIDR
    /// ([RFC 4632](https://www.rfc-editor.org/rfc/rfc4632), [RFC 4291, 2.3](https://www.rfc-editor.org/rfc/rfc4291#section-2.3)):
    /// `203.0.113.0/24`, `2001:db8::/32`.
    ///
    /// The address is the one from which CloudFront was asked, perhaps that of a proxy; headers such as
    /// `X-Forwarded-For` are not looked at. An IPv4 address that is written as IPv6, as `::ffff:203.0.113.7`, is IPv4:
    /// `::/0` does not cover it, `0.0.0.0/0` does.
    Address(Vec<String>),
    /// The request has an API key in a header, once. The origin does not see the header, whatever is in it.
    ///
    /// The digest of the header's value, as it is, is compared with all of these, each in constant time.
    ApiKey {
        /// The name of the header, such as `x-api-key`.
        header: String,
        /// The SHA-256 of each key that is good, in lower-case hexadecimal digits: keys themselves are secrets.
        sha256: Vec<String>,
    },
}

impl Rule {
    /// The segment of the path at a position, from 1 on, is the subject (`sub`) of the token: everyone has a folder.
    #[must_use]
    pub fn subject_at(position: u8) -> SegmentRule {
        SegmentRule::new("sub", position)
    }

    /// The segment of the path at a position, from 1 on, is one of the token's groups.
    #[must_use]
    pub fn group_at(position: u8) -> SegmentRule {
        SegmentRule::new("cognito:groups", position)
    }

    /// The segment of the path at a position, from 1 on, is what a claim says, such as `custom:tenant`.
    ///
    /// Of attributes of people, the same holds as for [`Rule::claim`].
    #[must_use]
    pub fn claim_at(name: impl Into<String>, position: u8) -> SegmentRule {
        SegmentRule::new(name, position)
    }

    /// The token is of a member of the group.
    #[must_use]
    pub fn group(name: impl Into<String>) -> Self {
        Self::Group(name.into())
    }

    /// The access token has the OAuth scope.
    #[must_use]
    pub fn scope(name: impl Into<String>) -> Self {
        Self::Scope(name.into())
    }

    /// A claim of the token is this text, or a list with it.
    ///
    /// A rule is worth as much as its claim: people write those attributes themselves that the app client may write, when
    /// they sign up, and later with an access token of the scope `aws.cognito.signin.user.admin`. By default these are
    /// all standard ones, such as `email`
    /// ([`WriteAttributes`](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_CreateUserPoolClient.html)).
    /// The patterns take an attribute that a rule names from what the client that they make may write; whoever brings a
    /// client takes it from that one's `WriteAttributes`, and from that of every other client of the pool. Groups are
    /// given by administrators only.
    ///
    /// In the mode `bearer`, the rule holds for nobody where the claim is an attribute, unless a
    /// [pre token generation trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html)
    /// puts it into access tokens.
    #[must_use]
    pub fn claim(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self::Claim {
            name: name.into(),
            value: value.into(),
        }
    }

    /// The path is of this pattern: exact, or with `/*` at the end.
    #[must_use]
    pub fn path(pattern: impl Into<String>) -> Self {
        Self::Path(pattern.into())
    }

    /// Who asks has an address in one of these networks, such as `203.0.113.0/24`.
    #[must_use]
    pub fn address(networks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::Address(networks.into_iter().map(Into::into).collect())
    }

    /// The request has, in this header, a key of which this is the SHA-256, in lower-case hexadecimal digits.
    ///
    /// `printf %s "$key" | sha256sum` prints it. A key is random and long, 32 bytes or more: what has a digest here can
    /// be guessed by whoever reads it.
    #[must_use]
    pub fn api_key(
        header: impl Into<String>,
        sha256: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::ApiKey {
            header: header.into(),
            sha256: sha256.into_iter().map(Into::into).collect(),
        }
    }

    /// All of these hold.
    #[must_use]
    pub fn all(rules: impl IntoIterator<Item = Self>) -> Self {
        Self::All(rules.into_iter().collect())
    }

    /// One of these holds at least.
    #[must_use]
    pub fn any(rules: impl IntoIterator<Item = Self>) -> Self {
        Self::Any(rules.into_iter().collect())
    }

    /// This and the other.
    #[must_use]
    pub fn and(self, other: impl Into<Self>) -> Self {
        match self {
            Self::All(mut rules) => {
                rules.push(other.into());
                Self::All(rules)
            }
            rule => Self::All(vec![rule, other.into()]),
        }
    }

    /// This, or the other.
    #[must_use]
    pub fn or(self, other: impl Into<Self>) -> Self {
        match self {
            Self::Any(mut rules) => {
                rules.push(other.into());
                Self::Any(rules)
            }
            rule => Self::Any(vec![rule, other.into()]),
        }
    }

    /// Whether the rule asks nothing of a token, so that it can be decided without one.
    #[must_use]
    pub fn needs_no_token(&self) -> bool {
        match self {
            Self::All(rules) | Self::Any(rules) => rules.iter().all(Self::needs_no_token),
            Self::Path(_) | Self::Address(_) | Self::ApiKey { .. } => true,
            Self::Group(_) | Self::Scope(_) | Self::Claim { .. } | Self::Segment(_) => false,
        }
    }

    /// Whether a path alone can be enough for the rule to hold: as [`Configuration::admit`](crate::Configuration::admit)
    /// it would let in everybody there, with any method.
    #[must_use]
    pub fn holds_by_path_alone(&self) -> bool {
        match self {
            Self::All(rules) => rules.iter().all(Self::holds_by_path_alone),
            Self::Any(rules) => rules.iter().any(Self::holds_by_path_alone),
            rule => matches!(rule, Self::Path(_)),
        }
    }

    /// Whether the rule asks for a scope anywhere, or for the claim `scope`, which only access tokens have: not those of
    /// [`Mode::Cookie`](crate::Mode::Cookie).
    #[must_use]
    pub fn asks_for_scope(&self) -> bool {
        match self {
            Self::All(rules) | Self::Any(rules) => rules.iter().any(Self::asks_for_scope),
            Self::Scope(_) => true,
            Self::Claim { name, .. } | Self::Segment(SegmentRule { claim: name, .. }) => {
                name == "scope"
            }
            Self::Group(_) | Self::Path(_) | Self::Address(_) | Self::ApiKey { .. } => false,
        }
    }

    /// The headers in which the rule looks for API keys.
    pub fn api_key_headers(&self) -> Vec<&str> {
        match self {
            Self::All(rules) | Self::Any(rules) => {
                rules.iter().flat_map(Self::api_key_headers).collect()
            }
            Self::ApiKey { header, .. } => vec![header],
            _ => Vec::new(),
        }
    }
}

impl From<SegmentRule> for Rule {
    fn from(rule: SegmentRule) -> Self {
        Self::Segment(rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_are_flat_and_keep_their_order() {
        let rule = Rule::group("a").or(Rule::group("b")).or(Rule::group("c"));
        assert_eq!(rule, Rule::any(["a", "b", "c"].map(Rule::group)));
        let rule = Rule::group("a").and(Rule::group("b")).and(Rule::group("c"));
        assert_eq!(rule, Rule::all(["a", "b", "c"].map(Rule::group)));
        let mixed = Rule::group("a").or(Rule::group("b")).and(Rule::group("c"));
        let either = Rule::any(["a", "b"].map(Rule::group));
        assert_eq!(mixed, Rule::all([either, Rule::group("c")]));
    }

    #[test]
    fn only_what_asks_nothing_of_a_token_needs_none() {
        let office = Rule::address(["203.0.113.0/24"]);
        assert!(office.needs_no_token());
        assert!(Rule::path("/a/*").and(office.clone()).needs_no_token());
        assert!(!office.or(Rule::group("staff")).needs_no_token());
        assert!(!Rule::from(Rule::subject_at(1)).needs_no_token());
    }

    #[test]
    fn a_scope_is_found_wherever_it_is_asked_for() {
        assert!(Rule::scope("a").asks_for_scope());
        assert!(
            Rule::path("/a")
                .or(Rule::group("b").and(Rule::scope("c")))
                .asks_for_scope()
        );
        assert!(
            Rule::path("/a")
                .or(Rule::claim("scope", "c"))
                .asks_for_scope()
        );
        assert!(Rule::from(Rule::claim_at("scope", 1)).asks_for_scope());
        let others = Rule::path("/a").or(Rule::claim("scopes", "c"));
        assert!(!others.or(Rule::subject_at(1)).asks_for_scope());
    }

    #[test]
    fn a_path_alone_is_enough_where_nothing_else_is_asked_for() {
        let path = || Rule::path("/a/*");
        let office = || Rule::address(["203.0.113.0/24"]);
        for (rule, expected) in [
            (path(), true),
            (path().or(office()), true),
            (path().and(Rule::path("/a/b")), true),
            (Rule::all([office().or(path()), path()]), true),
            (path().and(office()), false),
            (path().and(Rule::group("staff")).or(office()), false),
            (office(), false),
        ] {
            assert_eq!(rule.holds_by_path_alone(), expected, "{rule:?}");
        }
    }
}
