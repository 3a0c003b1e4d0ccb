//! What the words in the lines of Palisade's edge functions mean.

/// What was decided.
const DECISIONS: [(&str, &str); 13] = [
    ("allow", "the request goes on"),
    ("deny", "refused, with a status and no way to sign in"),
    ("forbid", "signed in, and not allowed here"),
    ("page", "a page of the function itself is shown"),
    ("refresh", "sent to the path that gets a new token"),
    ("refresh-failed", "no new token was had"),
    ("refreshed", "a new token was had"),
    ("return", "sent back from the path that gets new tokens"),
    ("sign-in", "sent to sign in"),
    (
        "sign-in-failed",
        "came back from signing in, and is not let in",
    ),
    ("signed-in", "came back from signing in"),
    ("signed-out", "the session's cookies are cleared"),
    ("stop-loop", "a page instead of one more attempt to sign in"),
];

/// Why.
const REASONS: [(&str, &str); 66] = [
    (
        "access-token",
        "the access token that Cognito gave is not accepted",
    ),
    (
        "callback-error",
        "Cognito sent an error back instead of a code",
    ),
    ("code", "the code was exchanged for tokens"),
    (
        "confirm-sign-out",
        "nobody can tell whether the visitor meant it, so they are asked",
    ),
    (
        "cookie-ambiguous",
        "a token is there both whole and in chunks, or under two spellings of a user's name",
    ),
    (
        "cookie-chunk-malformed",
        "the chunks of a token do not fit together, or what names the user is no name",
    ),
    ("cookie-chunk-missing", "a chunk of a token is missing"),
    (
        "cookie-duplicate",
        "a cookie of the session stands in the request several times",
    ),
    (
        "event-type",
        "the function is associated with another event than `viewer-request`",
    ),
    ("expired", "the token had expired"),
    ("expired-token", "the expired token itself is not accepted"),
    ("id-token", "the ID token that Cognito gave is not accepted"),
    (
        "key-set-malformed",
        "the user pool's keys are no JSON object with a list `keys`",
    ),
    (
        "key-set-too-large",
        "the user pool's keys have more than 150 KB",
    ),
    (
        "key-set-too-many-keys",
        "the user pool has more than ten keys",
    ),
    (
        "key-set-unavailable",
        "the user pool's keys cannot be had now",
    ),
    (
        "key-set-without-keys",
        "the user pool has no RSA key that can be used",
    ),
    (
        "key-unknown",
        "the user pool has no key of the token's `kid`",
    ),
    ("method", "this path is not asked by this method"),
    (
        "no-attempt",
        "this browser knows of no such attempt to sign in: it is over, took too long, or began elsewhere",
    ),
    ("no-randomness", "the system gave no random bytes"),
    ("no-refresh-token", "the session has no refresh token"),
    (
        "no-response",
        "the event has no response to change: the function is associated with one of requests",
    ),
    ("no-session", "there is no session"),
    ("no-token", "there is no `Authorization: Bearer`"),
    (
        "nonce",
        "the ID token was made for another attempt to sign in",
    ),
    (
        "not-in-group",
        "the user is not in the group that is needed",
    ),
    (
        "not-revoked",
        "the refresh token could not be revoked, and expires by itself",
    ),
    ("other-subject", "the tokens are of different people"),
    (
        "page-configuration",
        "the client, as the scripts of a page ask",
    ),
    ("path", "the function does not serve this path"),
    ("public-path", "the path is public"),
    ("query", "the query of the callback is malformed"),
    ("records", "the event has not exactly one record"),
    ("revoked", "the refresh token is revoked"),
    (
        "rule-not-met",
        "the token does not meet the rule of the configuration",
    ),
    (
        "scope-missing",
        "the token has not all scopes that are needed",
    ),
    ("session", "there is a good session"),
    ("session-cookies", "no cookie can hold the tokens"),
    ("session-expired", "the session's token has expired"),
    ("session-over", "the session is over, and cannot be renewed"),
    ("several-tokens", "there are several tokens"),
    (
        "sign-in-impossible",
        "the address to sign in at could not be made",
    ),
    ("signed-out", "the page after signing out"),
    ("token", "the token is good"),
    ("token-algorithm", "`alg` is not `RS256`"),
    ("token-client", "the token was made for another client"),
    (
        "token-encoding",
        "a part of the token is not written as base64url demands",
    ),
    ("token-endpoint", "Cognito's token endpoint gave no tokens"),
    ("token-expired", "the token has expired"),
    (
        "token-form",
        "the token is not three parts of base64url, joined by dots",
    ),
    (
        "token-header",
        "the token's header is no JSON object, or a strange one",
    ),
    (
        "token-header-parameter",
        "the token's header has a parameter that is not allowed",
    ),
    ("token-issued-at", "`iat` is in the future, or after `exp`"),
    ("token-issuer", "the token is of another issuer"),
    ("token-key-id", "`kid` is not a text of 1 to 128 bytes"),
    ("token-not-yet-valid", "`nbf` is in the future"),
    (
        "token-payload",
        "the token's payload is no JSON object, or a strange one",
    ),
    ("token-signature", "the signature is wrong"),
    ("token-subject", "`sub` is not a text, or is empty"),
    (
        "token-time",
        "`exp`, `iat` or `nbf` is no time, or is missing",
    ),
    ("token-too-long", "the token is longer than 16 KiB"),
    ("token-type", "`typ` is not that of a token"),
    ("token-use", "the token is of another kind"),
    (
        "unsendable",
        "the answer has a header that CloudFront would not send",
    ),
    ("configuration", "Cognito refuses what the client asks for"),
];

/// How, where a reason has a detail.
const DETAILS: [(&str, &str); 25] = [
    (
        "access_denied",
        "the user, or the identity provider, said no",
    ),
    ("address", "no address that is called"),
    ("body", "the answer is no JSON of the form that is expected"),
    ("broken", "the connection broke, or the answer is no HTTP"),
    ("connect", "no connection could be made"),
    ("content-type", "the answer is not `application/json`"),
    ("empty-token", "a token of the answer is empty"),
    (
        "header",
        "the request has a header that HTTP does not allow",
    ),
    (
        "invalid_client",
        "the client is unknown, or its secret wrong",
    ),
    (
        "invalid_grant",
        "the code or the refresh token is over, revoked, or another client's",
    ),
    ("invalid_request", "something is missing in the request"),
    ("invalid_scope", "the scope is unknown"),
    ("octets", "a token has letters that no cookie can hold"),
    ("random", "the system gave no random bytes"),
    (
        "server_error",
        "Cognito, or an identity provider behind it, failed",
    ),
    ("status", "the answer has another status than 200"),
    ("thread", "the call could not begin, or broke off"),
    ("timeout", "no whole answer came in time"),
    ("too-large", "more than allowed"),
    ("unauthorized_client", "the client may not use this grant"),
    ("unknown-error", "an error without a known code"),
    (
        "unsupported_grant_type",
        "the endpoint does not know this grant",
    ),
    ("unsupported_token_type", "the token cannot be revoked"),
    ("status-429", "the endpoint was asked too often"),
    ("status-5xx", "the endpoint does not work now"),
];

/// What a reason means, and its detail.
pub(super) fn told(reason: &str, detail: Option<&str>) -> Option<String> {
    let of = |table: &[(&'static str, &'static str)], word: &str| {
        table
            .iter()
            .find(|(known, _)| *known == word)
            .map(|(_, meaning)| *meaning)
    };
    let reason = of(&REASONS, reason);
    let detail = detail.and_then(|detail| of(&DETAILS, detail).or_else(|| of(&REASONS, detail)));
    match (reason, detail) {
        (Some(reason), Some(detail)) => Some(format!("{reason}: {detail}")),
        (found, other) => found.or(other).map(str::to_owned),
    }
}

/// All words with what they mean, for those who ask: a head, and its words.
pub(crate) fn reasons() -> [(&'static str, &'static [(&'static str, &'static str)]); 3] {
    [
        ("decision", &DECISIONS),
        ("reason", &REASONS),
        ("detail", &DETAILS),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_there_twice_in_a_table() {
        for (name, table) in reasons() {
            for (index, (word, meaning)) in table.iter().enumerate() {
                assert!(
                    !table[..index].iter().any(|(other, _)| other == word),
                    "{name} {word}"
                );
                assert!(!meaning.is_empty() && !meaning.ends_with('.'), "{word}");
            }
        }
    }

    #[test]
    fn a_reason_is_told_with_its_detail() {
        assert_eq!(
            told("token-endpoint", Some("invalid_grant")).unwrap(),
            "Cognito's token endpoint gave no tokens: the code or the refresh token is over, revoked, or another client's"
        );
        assert_eq!(
            told("id-token", Some("token-expired"))
                .unwrap()
                .split(": ")
                .nth(1),
            Some("the token has expired")
        );
        assert_eq!(
            told("session", None).as_deref(),
            Some("there is a good session")
        );
        assert_eq!(
            told("session", Some("strange")).as_deref(),
            Some("there is a good session")
        );
        assert_eq!(told("strange", None), None);
    }
}
