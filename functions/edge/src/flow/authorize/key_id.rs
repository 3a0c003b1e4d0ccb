//! The key of a token that was not accepted, for logs.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;

/// What a token's header says about its key, if that is short enough for a log. Nothing is decided by it.
pub(super) fn key_id(token: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Header {
        kid: String,
    }
    let (header, _) = token.split_once('.')?;
    if header.len() > 4096 {
        return None;
    }
    let json = URL_SAFE_NO_PAD.decode(header).ok()?;
    let header: Header = serde_json::from_slice(&json).ok()?;
    (1..=128).contains(&header.kid.len()).then_some(header.kid)
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::key_id;

    #[test]
    fn only_a_short_text_is_logged() {
        let of = |header: &str| key_id(&format!("{}.b.c", URL_SAFE_NO_PAD.encode(header)));
        assert_eq!(of(r#"{"kid":"a+/="}"#).as_deref(), Some("a+/="));
        for header in [
            "",
            "[]",
            "{}",
            r#"{"kid":1}"#,
            r#"{"kid":""}"#,
            &format!(r#"{{"kid":"{}"}}"#, "a".repeat(129)),
            &format!(r#"{{"kid":"a","x":"{}"}}"#, "a".repeat(5000)),
        ] {
            assert_eq!(of(header), None, "{header}");
        }
        for token in ["", ".", "%.b.c", "a"] {
            assert_eq!(key_id(token), None, "{token}");
        }
    }
}
